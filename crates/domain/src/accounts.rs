//! Accounts of those who work with the hub, and the codes they log in with.

use crate::organisations::OrganisationId;
use crate::people::EmailAddress;
use kernel::Instant;

kernel::id!(
    /// An account.
    AccountId
);

/// What somebody with an account is to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Sets the hub up; may do all that the coordinator may.
    Admin,
    /// Keeps the threads together.
    Coordinator,
    /// Speaks for one organisation.
    Organisation(OrganisationId),
}

impl Role {
    /// As stored; the organisation stands in a column of its own.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Coordinator => "coordinator",
            Self::Organisation(_) => "organisation",
        }
    }

    /// Reads what was stored.
    pub fn from_parts(key: &str, organisation: Option<i64>) -> Option<Self> {
        match (key, organisation) {
            ("admin", None) => Some(Self::Admin),
            ("coordinator", None) => Some(Self::Coordinator),
            ("organisation", Some(id)) => Some(Self::Organisation(OrganisationId::new(id))),
            _ => None,
        }
    }

    /// Does this role work in the engagement office?
    pub const fn is_staff(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator)
    }
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its key.
    pub id: AccountId,
    /// Where log-in codes go.
    pub email: EmailAddress,
    /// How the hub greets.
    pub name: String,
    /// What they are to the hub.
    pub role: Role,
}

/// How long a log-in code lives, in seconds.
pub const CODE_LIFE: i64 = 15 * 60;
/// Wrong tries that a code bears.
pub const CODE_TRIES: i32 = 5;
/// How long a session lives without being used, in days.
pub const SESSION_IDLE_DAYS: i64 = 14;
/// How many codes one address may ask for in an hour.
pub const CODES_AN_HOUR: i64 = 5;

/// What the database knows of a log-in code; the code itself is derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeState {
    /// Counted up with each code that was asked for.
    pub generation: i32,
    /// After this it opens nothing.
    pub expires_at: Instant,
    /// Wrong tries so far.
    pub attempts: i32,
    /// It was used already.
    pub used: bool,
}

impl CodeState {
    /// May a code still be tried?
    pub fn open(self, now: Instant) -> bool {
        !self.used && self.attempts < CODE_TRIES && now < self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_bears_five_wrong_tries_one_use_and_a_quarter_of_an_hour() {
        let start = Instant::from_micros(0);
        let fresh =
            CodeState { generation: 1, expires_at: start.plus_seconds(CODE_LIFE), attempts: 0, used: false };
        assert!(fresh.open(start));
        assert!(CodeState { attempts: 4, ..fresh }.open(start));
        assert!(!CodeState { attempts: 5, ..fresh }.open(start));
        assert!(!CodeState { used: true, ..fresh }.open(start));
        assert!(!fresh.open(start.plus_seconds(CODE_LIFE)));
    }
}
