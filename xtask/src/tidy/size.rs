//! No source file grows past what a person reads in one go.

use super::{Finding, House, Verdict};

const LIMIT: usize = 500;

pub fn check(house: &House) -> Verdict {
    let long = house.tree.sources().filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LIMIT)
            .then(|| Finding::new(&file.path, LIMIT + 1, format!("{lines} lines, {LIMIT} are allowed")))
    });
    Verdict::Found(long.collect())
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    #[test]
    fn five_hundred_lines_are_the_most() {
        let (fits, long) = ("x\n".repeat(500), "x\n".repeat(501));
        let house = house(&[
            ("crates/web/src/a.rs", &fits),
            ("crates/web/src/b.html", &long),
            ("e2e/package-lock.json", &long),
            ("CHANGELOG.md", &long),
        ]);
        assert_eq!(check(&house).findings(), ["crates/web/src/b.html:501: 501 lines, 500 are allowed"]);
    }
}
