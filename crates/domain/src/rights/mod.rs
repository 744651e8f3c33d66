//! What the hub knows of one person, and what becomes of it when they want it gone. One answer for each table that
//! holds data of persons; a test refuses a table that gives none.

mod erasure;
mod held;

pub use erasure::{Erasure, LIST_DAYS, Mark, read_list, remembered_since, write_list};
pub use held::{Erase, HELD, Held, Reason, of};

use crate::accounts::AccountId;
use crate::accounts::{Grant, Role};
use crate::organisations::{OrganisationId, OrganisationState};
use crate::people::PersonId;
use kernel::Instant;

/// Stands where a name stood.
pub const BLANK: &str = "–";

/// How long a code in a letter lives, in days: the post takes two, and not everybody goes to the office at once.
pub const OFFICE_CODE_DAYS: i64 = 14;
/// Wrong tries that such a code bears.
pub const OFFICE_CODE_TRIES: i32 = 5;
/// How long the office sees everything of somebody after their code was told, in seconds.
pub const OFFICE_OPEN: i64 = 30 * 60;

/// Whose data is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Everybody at the mailbox of this account: they share it, and with it what came there.
    Account(AccountId),
    /// Somebody without mail, at the desk.
    Person(PersonId),
}

/// What has to be done first, before everything can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum First {
    /// Somebody else has to take on the lead of this organisation.
    HandOver(OrganisationId),
    /// Who runs the hub has to end the role in the office.
    EndRole,
}

/// What stands in the way: the lead of a listed organisation, and a role in the office. Roles of others in which one only
/// stands in go with the account.
pub fn first(grants: &[Grant], listed: &[(OrganisationId, OrganisationState)]) -> Vec<First> {
    let mut found = Vec::new();
    for grant in grants.iter().filter(|grant| grant.deputy_of.is_none()) {
        match grant.role {
            Role::Lead(id) => found.push(First::HandOver(id)),
            role if role.is_of_the_town() => found.push(First::EndRole),
            _ => {}
        }
    }
    // Who stands as the contact of a listed organisation without leading it here is its only way to be reached.
    for (id, state) in listed {
        if *state == OrganisationState::Active && !found.contains(&First::HandOver(*id)) {
            found.push(First::HandOver(*id));
        }
    }
    found.dedup();
    found
}

/// What the database knows of a code in a letter; the code itself is derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficeCode {
    /// Counted up with each letter.
    pub generation: i32,
    /// After this it opens nothing.
    pub expires_at: Instant,
    /// Wrong tries so far.
    pub attempts: i32,
    /// When it was told at the desk, and to which account there.
    pub opened: Option<(Instant, AccountId)>,
}

impl OfficeCode {
    /// May it still be tried? It opens once.
    pub fn open(self, now: Instant) -> bool {
        self.opened.is_none() && self.attempts < OFFICE_CODE_TRIES && now < self.expires_at
    }

    /// Does this account of the office see everything now?
    pub fn admits(self, account: AccountId, now: Instant) -> bool {
        self.opened
            .is_some_and(|(at, by)| by == account && (0..=OFFICE_OPEN).contains(&now.seconds_since(at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::RoleId;

    fn grant(role: Role, deputy_of: Option<i64>) -> Grant {
        let account = AccountId::new(1);
        Grant { id: RoleId::new(1), account, role, deputy_of: deputy_of.map(RoleId::new) }
    }

    #[test]
    fn whoever_leads_an_organisation_hands_it_on_first_and_a_deputy_just_goes() {
        let club = OrganisationId::new(3);
        assert_eq!(first(&[grant(Role::Lead(club), None)], &[]), [First::HandOver(club)]);
        assert_eq!(first(&[grant(Role::Lead(club), Some(2))], &[]), []);
        assert_eq!(first(&[grant(Role::Organisation(club), None)], &[]), []);
        assert_eq!(first(&[grant(Role::Admin, None)], &[]), [First::EndRole]);
        assert_eq!(first(&[], &[(club, OrganisationState::Active)]), [First::HandOver(club)]);
        assert_eq!(first(&[grant(Role::Lead(club), None)], &[(club, OrganisationState::Active)]).len(), 1);
        assert_eq!(first(&[], &[(club, OrganisationState::Declined)]), []);
    }

    #[test]
    fn a_code_in_a_letter_opens_once_for_half_an_hour_and_for_one_of_the_office() {
        let start = Instant::from_micros(0);
        let code = OfficeCode {
            generation: 1,
            expires_at: start.plus_days(OFFICE_CODE_DAYS),
            attempts: 0,
            opened: None,
        };
        assert!(code.open(start) && !code.open(start.plus_days(14)));
        assert!(!OfficeCode { attempts: OFFICE_CODE_TRIES, ..code }.open(start));
        let told = OfficeCode { opened: Some((start, AccountId::new(1))), ..code };
        assert!(!told.open(start));
        assert!(told.admits(AccountId::new(1), start.plus_seconds(OFFICE_OPEN)));
        assert!(!told.admits(AccountId::new(1), start.plus_seconds(OFFICE_OPEN + 1)));
        assert!(!told.admits(AccountId::new(2), start));
        assert!(!code.admits(AccountId::new(1), start));
    }
}
