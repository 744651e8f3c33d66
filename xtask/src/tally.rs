//! What the last line of `cargo xtask test` says.

use std::fmt;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Tally {
    /// One check that is either fine or not.
    pub fn check(&mut self, fine: bool) {
        if fine {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
    }

    /// Something that could not even be tried; said in one line, counted once.
    pub fn broken(&mut self, what: &str) {
        println!("failed: {what}");
        self.failed += 1;
    }

    /// What a test runner counted, held against how it ended: a run that was not counted, or failed without a failing test, is
    /// a failure of its own.
    pub fn runner(&mut self, who: &str, succeeded: bool, counted: Option<Self>) {
        match counted {
            None => self.broken(&format!("{who}: no count of the tests")),
            Some(counted) => {
                *self += counted;
                if !succeeded && counted.failed == 0 {
                    self.broken(&format!("{who} fails, though no test does"));
                }
            }
        }
    }

    pub fn skip(&mut self, name: &str, why: &str) {
        println!("skip: {name}: {why}");
        self.skipped += 1;
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_last_line_adds_everything_up() {
        let mut tally = Tally::default();
        tally.check(true);
        tally.check(false);
        tally.skip("a test", "for the test");
        tally += Tally { passed: 40, failed: 0, skipped: 1 };
        assert_eq!(tally.to_string(), "41 passed, 1 failed, 2 skipped");
    }

    #[test]
    fn a_run_that_nobody_counted_has_not_passed() {
        let failed = |succeeded, counted| {
            let mut tally = Tally::default();
            tally.runner("a runner", succeeded, counted);
            tally.failed
        };
        assert_eq!(failed(true, None), 1);
        assert_eq!(failed(false, Some(Tally { passed: 3, failed: 0, skipped: 0 })), 1);
        assert_eq!(failed(false, Some(Tally { passed: 3, failed: 2, skipped: 0 })), 2);
        assert_eq!(failed(true, Some(Tally { passed: 3, failed: 0, skipped: 0 })), 0);
    }
}
