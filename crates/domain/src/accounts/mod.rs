//! Accounts: who can log in, as what they act, how they prove that it is them.

mod proof;
mod role;
mod standing_in;
mod team;

pub use proof::{Demand, Proof};
pub use role::{Role, RoleId};
pub use standing_in::{Absence, Grant, may_act};
pub use team::{Colleague, ColleagueForm, absence, town_role};

use crate::people::EmailAddress;
use kernel::Instant;

kernel::id!(
    /// An account.
    AccountId
);

kernel::id!(
    /// The lead of an organisation on its way from one person to another.
    HandOverId
);

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its key.
    pub id: AccountId,
    /// Where log-in codes go.
    pub email: EmailAddress,
    /// How the hub greets; empty where nobody told it.
    pub name: String,
    /// As what they act now: one of what they are, or somebody they stand in for.
    pub role: Role,
}

kernel::id!(
    /// A passkey: a key pair whose private half never leaves a device.
    PasskeyId
);

kernel::id!(
    /// A session: one browser that is logged in.
    SessionId
);

/// Who holds a session, as what they act in it, and when they last proved that it is them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its key.
    pub id: SessionId,
    /// Who, and as what.
    pub account: Account,
    /// Which of their roles that is; none for a resident.
    pub acting: Option<RoleId>,
    /// The latest proof.
    pub proof: Proof,
    /// When it was last noted as used.
    pub seen: Instant,
}

/// How long a log-in code lives, in seconds.
pub const CODE_LIFE: i64 = 15 * 60;
/// Wrong tries that a code bears.
pub const CODE_TRIES: i32 = 5;
/// How long a session lives without being used, in days.
pub const SESSION_IDLE_DAYS: i64 = 14;
/// How long a session lives at most, in days (ASVS 5.0, 7.3.2).
pub const SESSION_DAYS: i64 = 90;
/// A session that is used is noted as used this often, in seconds; more would be a write for each page.
pub const SESSION_NOTE: i64 = 3600;

/// Until when a session lives that began then and is used now.
pub fn session_end(began: Instant, now: Instant) -> Instant {
    now.plus_days(SESSION_IDLE_DAYS).min(began.plus_days(SESSION_DAYS))
}

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
    fn a_session_ends_two_weeks_after_its_last_use_and_after_ninety_days_in_any_case() {
        let began = Instant::from_micros(0);
        assert_eq!(session_end(began, began), began.plus_days(14));
        assert_eq!(session_end(began, began.plus_days(30)), began.plus_days(44));
        assert_eq!(session_end(began, began.plus_days(85)), began.plus_days(90));
    }

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
