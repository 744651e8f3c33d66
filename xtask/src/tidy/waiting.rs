//! `kernel`, `domain`, `store` and `service` are plain synchronous code: a use case is one closure on a database thread.

use super::rust_text::code_only;
use super::{Finding, House, Verdict, pattern};

const SYNCHRONOUS: [&str; 5] = ["kernel", "decide", "domain", "store", "service"];

pub fn check(house: &House) -> Verdict {
    let waiting = pattern(r"\basync\b|\.\s*await\b");
    let mut findings = Vec::new();
    for room in SYNCHRONOUS {
        for file in house.tree.below(&format!("crates/{room}"), "rs") {
            for found in waiting.find_iter(&code_only(&file.text)) {
                findings.push(Finding::at(file, found.start(), format!("`{}` in {room}", found.as_str())));
            }
        }
    }
    Verdict::Found(findings)
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    #[test]
    fn waiting_is_found_in_code_and_not_in_prose() {
        let house = house(&[
            ("crates/store/src/lib.rs", "//! no async fn, no .await\nasync fn read() {}\n"),
            ("crates/service/src/lib.rs", "fn a() { b().await; asynchronous(); }\n"),
            ("crates/web/src/lib.rs", "async fn page() { x.await }\n"),
        ]);
        let found = check(&house).findings();
        assert_eq!(
            found,
            [
                "crates/store/src/lib.rs:2: `async` in store",
                "crates/service/src/lib.rs:1: `.await` in service"
            ]
        );
    }
}
