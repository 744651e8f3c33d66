//! What no program can see: somebody looked and vouches for it with name and date.

use super::Day;
use crate::fields::{Fault, Faults};
use kernel::{Instant, Line};
use serde::{Deserialize, Serialize};

/// Who vouched, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Who looked.
    pub by: String,
    /// When.
    pub on: Day,
}

/// Everything that is vouched for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Statements {
    /// SPF, DKIM and DMARC stand in the domain's records.
    pub dns: Option<Statement>,
    /// The data protection officer has read the privacy notice.
    pub privacy: Option<Statement>,
    /// Somebody has read the page in plain language and it is true of this hub.
    pub plain: Option<Statement>,
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatementForm {
    /// Who looked.
    pub by: String,
    /// It was ticked.
    pub vouched: bool,
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementDraft(pub Statement);

impl StatementDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &StatementForm, now: Instant) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        if !form.vouched {
            faults.add("vouched", Fault::Unvouched);
        }
        let by = faults.take("by", Line::<80>::parse(&form.by));
        let statement = by.map(|by| Statement { by: by.into_string(), on: Day::of(now) });
        statement.filter(|_| faults.is_empty()).map(Self).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    #[test]
    fn whoever_vouches_ticks_and_signs() {
        let now = WallTime::from_stored("2026-11-28T12:00").unwrap().instant();
        let form = StatementForm { by: "Kim Beispiel".to_owned(), vouched: true };
        assert_eq!(StatementDraft::parse(&form, now).unwrap().0.on, Day::of(now));
        let unticked = StatementForm { vouched: false, ..form.clone() };
        assert_eq!(StatementDraft::parse(&unticked, now).unwrap_err().of("vouched"), Some(Fault::Unvouched));
        let unsigned = StatementForm { by: String::new(), ..form };
        assert_eq!(StatementDraft::parse(&unsigned, now).unwrap_err().of("by"), Some(Fault::Missing));
    }
}
