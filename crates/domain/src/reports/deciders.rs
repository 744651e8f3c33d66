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
    /// Partners are asked for objections only.
    NotAsked,
}

/// What counts of the people in a case.
#[derive(Debug, Clone, Copy)]
pub struct Parties<'a> {
    /// Whose entry it is.
    pub organisation: OrganisationId,
    /// For which organisations the one who decides works.
    pub works_for: &'a [OrganisationId],
    /// Did the one who decides report it?
    pub reported: bool,
    /// Who decided before.
    pub earlier: &'a [Decider],
}

/// May this one decide? Nobody in a matter of their own (as section 20 of the `VwVfG` has it), and an objection is decided
/// by somebody who did not decide before: never by a machine alone (article 20(6) of the DSA), and in a team of one by
/// somebody of a partner organisation.
///
/// # Errors
/// Why not.
pub fn may_decide(state: State, decider: Decider, parties: Parties<'_>) -> Result<(), Barred> {
    let own = match decider {
        Decider::Partner(organisation) => organisation == parties.organisation,
        Decider::Office(_) => false,
    };
    if own || parties.reported || parties.works_for.contains(&parties.organisation) {
        return Err(Barred::Party);
    }
    may_decide_for_nobody(state, decider, parties.earlier)
}

/// The same where no organisation is a party: ideas are nobody's entry.
///
/// # Errors
/// Why not.
pub fn may_decide_for_nobody(state: State, decider: Decider, earlier: &[Decider]) -> Result<(), Barred> {
    match state {
        State::Objected(..) if earlier.contains(&decider) => Err(Barred::DecidedBefore),
        State::Objected(..) => Ok(()),
        State::Open | State::Decided(_) => match decider {
            Decider::Office(_) => Ok(()),
            Decider::Partner(_) => Err(Barred::NotAsked),
        },
    }
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
        Parties { organisation: ACCUSED, works_for: &[], reported: false, earlier }
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
    fn a_partner_decides_objections_only() {
        assert_eq!(may_decide(State::Open, Decider::Partner(PARTNER), parties(&[])), Err(Barred::NotAsked));
        let decided = State::Decided(Outcome::AskChange);
        assert_eq!(may_decide(decided, Decider::Partner(PARTNER), parties(&[])), Err(Barred::NotAsked));
    }
}
