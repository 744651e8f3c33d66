use super::State;
use crate::accounts::AccountId;
use crate::organisations::OrganisationId;

/// Who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decider {
    /// Somebody of the engagement office.
    Office(AccountId),
    /// Somebody of an organisation of the network that was asked to.
    Partner(OrganisationId),
}

/// Why somebody may not decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Barred {
    /// They are a party: it is their organisation, or they reported it.
    Party,
    /// They decided in this case before; an objection is for somebody else (principle 14).
    DecidedBefore,
    /// They wrote the text, and somebody of the office did not.
    Wrote,
    /// Partners are asked for objections only.
    NotAsked,
}

/// What counts of the people in a case.
#[derive(Debug, Clone, Copy)]
pub struct Parties<'a> {
    /// Whose entry it is; `None` for a text of the office.
    pub organisation: Option<OrganisationId>,
    /// Did the one who decides write that text, while others of the office did not?
    pub wrote: bool,
    /// For which organisations the one who decides works.
    pub works_for: &'a [OrganisationId],
    /// Did the one who decides report it?
    pub reported: bool,
    /// Who decided before.
    pub earlier: &'a [Decider],
}

/// May this one decide? Nobody in a matter of their own (as section 20 of the `VwVfG` has it), and an objection is decided
/// by somebody who did not decide before: never by a machine alone (article 20(6) of the DSA), and in a team of one by
/// somebody of a partner organisation. What the office wrote itself is looked at by somebody who did not write it, where there
/// is one.
///
/// # Errors
/// Why not.
pub fn may_decide(state: State, decider: Decider, parties: Parties<'_>) -> Result<(), Barred> {
    let own = match decider {
        Decider::Partner(organisation) => Some(organisation) == parties.organisation,
        Decider::Office(_) => false,
    };
    let works_there = parties.organisation.is_some_and(|of| parties.works_for.contains(&of));
    if own || parties.reported || works_there {
        return Err(Barred::Party);
    }
    if parties.wrote {
        return Err(Barred::Wrote);
    }
    match state {
        State::Objected(..) if parties.earlier.contains(&decider) => Err(Barred::DecidedBefore),
        State::Objected(..) => Ok(()),
        State::Open | State::Decided(_) => match decider {
            Decider::Office(_) => Ok(()),
            Decider::Partner(_) => Err(Barred::NotAsked),
        },
    }
}

/// Does whoever looks at the case see who reported it? The form promises that whoever decides a second time does not: so
/// nobody does who could, as long as the objection waits. `barred` says why they may not decide.
pub fn sees_reporter(state: State, barred: Option<Barred>) -> bool {
    !matches!(state, State::Objected(..)) || barred.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::{Outcome, Side};

    const ACCUSED: OrganisationId = OrganisationId::new(1);
    const PARTNER: OrganisationId = OrganisationId::new(2);
    const ONE: Decider = Decider::Office(AccountId::new(1));
    const TWO: Decider = Decider::Office(AccountId::new(2));

    fn parties(earlier: &[Decider]) -> Parties<'_> {
        Parties { organisation: Some(ACCUSED), wrote: false, works_for: &[], reported: false, earlier }
    }

    #[test]
    fn whoever_decided_does_not_decide_the_objection_and_somebody_else_does() {
        let objected = State::Objected(Side::Organisation, Outcome::Restrict);
        assert_eq!(may_decide(objected, ONE, parties(&[ONE])), Err(Barred::DecidedBefore));
        assert_eq!(may_decide(objected, TWO, parties(&[ONE])), Ok(()));
        assert_eq!(may_decide(objected, Decider::Partner(PARTNER), parties(&[ONE])), Ok(()));
        // The second objection of a case is for a third one.
        let partner = Decider::Partner(PARTNER);
        assert_eq!(may_decide(objected, partner, parties(&[ONE, partner])), Err(Barred::DecidedBefore));
        assert_eq!(may_decide(State::Open, ONE, parties(&[])), Ok(()));
    }

    #[test]
    fn nobody_who_is_a_party_decides_whatever_they_are_here() {
        for state in [State::Open, State::Objected(Side::Reporter, Outcome::Keep)] {
            let own = Parties { works_for: &[PARTNER, ACCUSED], ..parties(&[]) };
            assert_eq!(may_decide(state, ONE, own), Err(Barred::Party));
            let reported = Parties { reported: true, ..parties(&[]) };
            assert_eq!(may_decide(state, ONE, reported), Err(Barred::Party));
            assert_eq!(may_decide(state, Decider::Partner(ACCUSED), parties(&[])), Err(Barred::Party));
        }
    }

    #[test]
    fn a_text_of_the_office_is_decided_by_somebody_who_did_not_write_it() {
        let text = Parties { organisation: None, ..parties(&[]) };
        assert_eq!(may_decide(State::Open, ONE, Parties { wrote: true, ..text }), Err(Barred::Wrote));
        assert_eq!(may_decide(State::Open, ONE, text), Ok(()));
        // Whoever works for an organisation is no party in what the office wrote.
        assert_eq!(may_decide(State::Open, ONE, Parties { works_for: &[PARTNER], ..text }), Ok(()));
    }

    #[test]
    fn whoever_could_decide_the_objection_does_not_see_who_reported() {
        let objected = State::Objected(Side::Organisation, Outcome::Restrict);
        assert!(!sees_reporter(objected, may_decide(objected, TWO, parties(&[ONE])).err()));
        assert!(sees_reporter(objected, may_decide(objected, ONE, parties(&[ONE])).err()));
        for state in [State::Open, State::Decided(Outcome::Restrict)] {
            assert!(sees_reporter(state, may_decide(state, TWO, parties(&[ONE])).err()));
        }
    }

    #[test]
    fn a_partner_decides_objections_only() {
        assert_eq!(may_decide(State::Open, Decider::Partner(PARTNER), parties(&[])), Err(Barred::NotAsked));
        let decided = State::Decided(Outcome::AskChange);
        assert_eq!(may_decide(decided, Decider::Partner(PARTNER), parties(&[])), Err(Barred::NotAsked));
    }
}
