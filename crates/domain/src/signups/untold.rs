use super::{Signup, SignupState};
use crate::journal::Verb;

/// Somebody who has to hear of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listener {
    /// Who signed up.
    Person,
    /// Who said yes for somebody under 16.
    Guardian,
    /// Whose offer it is.
    Organisation,
}

impl Listener {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Person, Self::Guardian, Self::Organisation];

    /// The entry that says that they were told.
    pub const fn told(self) -> Verb {
        match self {
            Self::Person => Verb::SignupPersonTold,
            Self::Guardian => Verb::SignupGuardianTold,
            Self::Organisation => Verb::SignupOrganisationTold,
        }
    }

    /// The entry that takes the last such one back.
    pub const fn told_after_all_not(self) -> Verb {
        match self {
            Self::Person => Verb::SignupPersonUntold,
            Self::Guardian => Verb::SignupGuardianUntold,
            Self::Organisation => Verb::SignupOrganisationUntold,
        }
    }
}

/// The history without what was noted by mistake and taken back.
pub fn lasting(history: &[Verb]) -> Vec<Verb> {
    let mut kept: Vec<Verb> = Vec::with_capacity(history.len());
    for verb in history {
        match Listener::ALL.into_iter().find(|listener| listener.told_after_all_not() == *verb) {
            Some(listener) => {
                if let Some(at) = kept.iter().rposition(|verb| *verb == listener.told()) {
                    kept.remove(at);
                }
            }
            None => kept.push(*verb),
        }
    }
    kept
}

/// Who can be reached by mail. Whoever can is told by the hub itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mailboxes {
    /// The person left an address.
    pub person: bool,
    /// So did the offer's contact.
    pub organisation: bool,
    /// So did the guardian who said yes, where there is one.
    pub guardian: Option<bool>,
}

impl Mailboxes {
    /// Those of a sign-up; the organisation's is known from its offer.
    pub fn of(signup: &Signup, organisation: bool) -> Self {
        let agreed = signup.guardian.as_ref().filter(|_| signup.consented_at.is_some());
        Self {
            person: signup.contact.email.is_some(),
            organisation,
            guardian: agreed.map(|guardian| guardian.email.is_some()),
        }
    }
}

/// Who has to be called, or sent a letter, because no mail told them (principle 3). `history` is oldest first.
pub fn untold(state: SignupState, history: &[Verb], mailboxes: Mailboxes) -> Vec<Listener> {
    let history = &lasting(history)[..];
    let mut found = Vec::new();
    if !mailboxes.person && person_waits(history) {
        found.push(Listener::Person);
    }
    if mailboxes.guardian == Some(false) && guardian_waits(history) {
        found.push(Listener::Guardian);
    }
    if !mailboxes.organisation && organisation_waits(state, history) {
        found.push(Listener::Organisation);
    }
    found
}

/// The answer was given, or the date fell through, and nobody passed it on. Whoever withdrew afterwards needs no call.
fn person_waits(history: &[Verb]) -> bool {
    let last = history.iter().rev().find(|verb| {
        matches!(
            verb,
            Verb::SignupAccepted
                | Verb::SignupDeclined
                | Verb::SignupCalledOff
                | Verb::SignupWithdrawn
                | Verb::SignupPersonTold
        )
    });
    matches!(last, Some(Verb::SignupAccepted | Verb::SignupDeclined | Verb::SignupCalledOff))
}

/// The date fell through, and the guardian does not know.
fn guardian_waits(history: &[Verb]) -> bool {
    let last = history.iter().rev().find(|verb| {
        matches!(verb, Verb::SignupCalledOff | Verb::SignupWithdrawn | Verb::SignupGuardianTold)
    });
    last == Some(&Verb::SignupCalledOff)
}

/// A place was taken, or given back, and the organisation does not know. An application is not meant: it stands among
/// what waits for an answer, and with the answer the organisation knows.
fn organisation_waits(state: SignupState, history: &[Verb]) -> bool {
    let knows = |verb: &Verb| {
        matches!(verb, Verb::SignupAccepted | Verb::SignupDeclined | Verb::SignupOrganisationTold)
    };
    match state {
        SignupState::Accepted => !history.iter().any(knows),
        SignupState::Withdrawn => {
            let left = history.iter().rposition(|verb| *verb == Verb::SignupWithdrawn);
            let (before, after) = history.split_at(left.unwrap_or(history.len()));
            before.iter().any(knows) && !after.iter().any(knows)
        }
        SignupState::Unconfirmed { .. }
        | SignupState::AwaitsGuardian
        | SignupState::Waiting
        | SignupState::Declined
        | SignupState::Lapsed
        // Its organisation called the date off, or heard the office do it.
        | SignupState::CalledOff => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SignupState::{Accepted, CalledOff, Declined, Waiting, Withdrawn};
    use Verb::{
        SignupAccepted, SignupCalledOff, SignupConfirmed, SignupDeclined, SignupGuardianTold,
        SignupOrganisationTold, SignupPersonTold, SignupSubmitted, SignupWithdrawn,
    };

    const NOBODY: Mailboxes = Mailboxes { person: false, organisation: false, guardian: None };

    #[test]
    fn whoever_has_a_mailbox_is_told_by_mail() {
        let both = Mailboxes { person: true, organisation: true, guardian: Some(true) };
        assert_eq!(untold(Accepted, &[SignupSubmitted, SignupConfirmed, SignupAccepted], both), []);
    }

    #[test]
    fn a_caller_without_mail_hears_the_answer_by_voice_once() {
        let history = [SignupSubmitted, SignupConfirmed, SignupDeclined];
        assert_eq!(untold(Declined, &history, NOBODY), [Listener::Person]);
        let told = [SignupSubmitted, SignupConfirmed, SignupDeclined, SignupPersonTold];
        assert_eq!(untold(Declined, &told, NOBODY), []);
        // First a yes that was passed on, later a no that was not.
        let changed = [SignupConfirmed, SignupAccepted, SignupPersonTold, SignupDeclined];
        assert_eq!(untold(Declined, &changed, NOBODY), [Listener::Person]);
    }

    #[test]
    fn a_call_that_was_noted_by_mistake_is_still_to_be_made() {
        let told = [SignupSubmitted, SignupConfirmed, SignupDeclined, SignupPersonTold];
        let after_all_not = [&told[..], &[Listener::Person.told_after_all_not()]].concat();
        assert_eq!(untold(Declined, &after_all_not, NOBODY), [Listener::Person]);
        let told_then = [&after_all_not[..], &[SignupPersonTold]].concat();
        assert_eq!(untold(Declined, &told_then, NOBODY), []);
        // Of two calls one stays; what was never noted takes nothing back.
        let twice = [&told[..], &[SignupPersonTold, Listener::Person.told_after_all_not()]].concat();
        assert_eq!(untold(Declined, &twice, NOBODY), []);
        assert_eq!(
            lasting(&[Listener::Organisation.told_after_all_not(), SignupSubmitted]),
            [SignupSubmitted]
        );
    }

    #[test]
    fn whoever_wanted_to_come_by_phone_hears_by_voice_that_the_date_falls_through() {
        let history = [SignupSubmitted, SignupConfirmed, SignupOrganisationTold, SignupCalledOff];
        assert_eq!(untold(CalledOff, &history, NOBODY), [Listener::Person]);
        let told = [&history[..], &[SignupPersonTold]].concat();
        assert_eq!(untold(CalledOff, &told, NOBODY), []);
        let by_mail = Mailboxes { person: true, organisation: false, guardian: None };
        assert_eq!(untold(CalledOff, &history, by_mail), []);
    }

    #[test]
    fn a_guardian_who_said_yes_and_has_no_mail_hears_by_voice_that_the_date_falls_through() {
        let by_voice = Mailboxes { person: true, organisation: true, guardian: Some(false) };
        let history = [SignupSubmitted, SignupConfirmed, SignupCalledOff];
        assert_eq!(untold(CalledOff, &history, by_voice), [Listener::Guardian]);
        let told = [&history[..], &[SignupGuardianTold]].concat();
        assert_eq!(untold(CalledOff, &told, by_voice), []);
        assert_eq!(untold(Accepted, &[SignupSubmitted, SignupConfirmed], by_voice), []);
    }

    #[test]
    fn a_club_without_mail_hears_of_a_place_taken_and_of_a_place_given_back() {
        let taken = [SignupSubmitted, SignupConfirmed];
        assert_eq!(untold(Accepted, &taken, NOBODY), [Listener::Organisation]);
        assert_eq!(untold(Accepted, &[&taken[..], &[SignupOrganisationTold]].concat(), NOBODY), []);
        let gone = [SignupSubmitted, SignupConfirmed, SignupOrganisationTold, SignupWithdrawn];
        assert_eq!(untold(Withdrawn, &gone, NOBODY), [Listener::Organisation]);
        assert_eq!(untold(Withdrawn, &[&gone[..], &[SignupOrganisationTold]].concat(), NOBODY), []);
    }

    #[test]
    fn nobody_is_told_of_somebody_they_never_heard_of() {
        assert_eq!(untold(Withdrawn, &[SignupSubmitted, SignupConfirmed, SignupWithdrawn], NOBODY), []);
        assert_eq!(untold(Waiting, &[SignupSubmitted, SignupConfirmed], NOBODY), []);
    }
}
