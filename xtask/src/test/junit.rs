//! The counts in a `JUnit` report.

use std::fs;
use std::path::Path;

use regex_lite::Regex;

use crate::tally::Tally;

/// `None` when the report does not stand there or says nothing.
pub fn read(path: &Path) -> Option<Tally> {
    counts(&fs::read_to_string(path).ok()?)
}

fn counts(report: &str) -> Option<Tally> {
    let total = Regex::new(r"<testsuites\s[^>]*>").ok()?.find(report)?.as_str();
    let number = |name: &str| {
        let attribute = Regex::new(&format!(r#"\s{name}="([0-9]+)""#)).ok()?;
        attribute.captures(total)?.get(1)?.as_str().parse::<u64>().ok()
    };
    let failed = number("failures")? + number("errors")?;
    Some(Tally { passed: number("tests")?.checked_sub(failed)?, failed, skipped: 0 })
}

#[cfg(test)]
mod tests {
    use super::counts;
    use crate::tally::Tally;

    #[test]
    fn the_totals_are_read_and_not_a_suite() {
        let report = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="5" failures="1" errors="1" uuid="x" time="0.1">
    <testsuite name="xtask" tests="2" disabled="0" errors="0" failures="1">"#;
        assert_eq!(counts(report), Some(Tally { passed: 3, failed: 2, skipped: 0 }));
        assert_eq!(counts("<testsuites name=\"x\">"), None);
        assert_eq!(counts(""), None);
    }
}
