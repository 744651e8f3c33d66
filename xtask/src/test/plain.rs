//! The Rust tests by `cargo test`, where cargo-nextest is absent.

use std::path::Path;
use std::process::Command;

use regex_lite::Regex;

use crate::process;
use crate::tally::Tally;

use super::Provisions;

pub fn run(root: &Path, provisions: &Provisions, tally: &mut Tally) -> anyhow::Result<()> {
    let Some(list) = process::printed(cargo_test(root).args(["--", "--list"]))? else {
        tally.broken("the tests do not build");
        return Ok(());
    };
    for (name, why) in skips(&list, provisions) {
        tally.skip(name, &why);
    }
    let mut test = cargo_test(root);
    test.args(["--no-fail-fast", "--"]).envs(provisions.variables.iter().cloned());
    for need in &provisions.absent {
        test.args(["--skip", need.suffix]);
    }
    let mut counted = None;
    let succeeded = process::overheard(&mut test, |line| {
        if let Some(result) = result(line) {
            *counted.get_or_insert_with(Tally::default) += result;
        }
    })?;
    tally.runner("cargo test", succeeded, counted);
    Ok(())
}

fn cargo_test(root: &Path) -> Command {
    let mut command = process::cargo(root);
    command.args(["test", "--workspace", "--tests"]);
    command
}

fn skips<'a>(list: &'a str, provisions: &Provisions) -> Vec<(&'a str, String)> {
    let tests = list.lines().filter_map(|line| line.strip_suffix(": test"));
    tests
        .filter_map(|test| {
            let need = provisions.absent.iter().find(|need| test.ends_with(need.suffix))?;
            Some((test, need.why_skipped()))
        })
        .collect()
}

/// The line that ends each test program. What was filtered out has been named before and is not counted twice.
fn result(line: &str) -> Option<Tally> {
    let form = Regex::new(r"^test result: \w+\. ([0-9]+) passed; ([0-9]+) failed; ([0-9]+) ignored;").ok()?;
    let numbers = form.captures(line)?;
    let number = |at| numbers.get(at)?.as_str().parse().ok();
    Some(Tally { passed: number(1)?, failed: number(2)?, skipped: number(3)? })
}

#[cfg(test)]
mod tests {
    use super::super::do_without;
    use super::{result, skips};
    use crate::tally::Tally;

    #[test]
    fn the_result_of_a_test_program_is_read() {
        let line = "test result: FAILED. 3 passed; 1 failed; 2 ignored; 0 measured; 4 filtered out; finished in 0.00s";
        assert_eq!(result(line), Some(Tally { passed: 3, failed: 1, skipped: 2 }));
        assert_eq!(result("test result::is_a_name ... ok"), None);
    }

    #[test]
    fn skipped_tests_are_named() {
        let skipped =
            skips("a::works: test\na::works_needs_smtpd: test\n\n2 tests, 0 benchmarks\n", &do_without());
        assert_eq!(skipped.len(), 1);
        assert_eq!(skipped[0].0, "a::works_needs_smtpd");
    }
}
