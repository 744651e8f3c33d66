use super::MeetingId;
use crate::changes::Change;
use crate::journal::{Subject, Verb};
use crate::organisations::Refused;

/// Where a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingState {
    /// It is to come, or its minutes are not kept yet.
    Planned,
    /// It took place; what was agreed became steps.
    Held,
    /// It does not take place.
    Cancelled,
}

/// What may happen to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingStep {
    /// Its day, place, agenda or guests are changed, or its minutes are written on.
    Change,
    /// A circular invites to it.
    Invite,
    /// Its minutes are kept.
    Hold,
    /// It does not take place.
    Cancel,
    /// Minutes that were kept are corrected; what became a step stays one.
    Correct,
    /// Somebody adds a step that was agreed.
    Add,
}

impl MeetingState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Held, Self::Cancelled];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads [`MeetingState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// What is written down when a meeting is planned.
    pub const fn planned(id: MeetingId) -> Change {
        Change::private(Verb::MeetingPlanned, Subject::Meeting(id))
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what was agreed becomes steps once.
    pub fn step(self, id: MeetingId, step: MeetingStep) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Planned, MeetingStep::Change) => (self, Verb::MeetingChanged),
            (Self::Planned, MeetingStep::Invite) => (self, Verb::MeetingInvited),
            (Self::Planned, MeetingStep::Hold) => (Self::Held, Verb::MeetingHeld),
            (Self::Planned, MeetingStep::Cancel) => (Self::Cancelled, Verb::MeetingCancelled),
            (Self::Held, MeetingStep::Correct) => (self, Verb::MeetingChanged),
            (Self::Held, MeetingStep::Add) => (self, Verb::MeetingStepAdded),
            _ => return Err(Refused),
        };
        Ok((next, Change::private(verb, Subject::Meeting(id))))
    }
}

/// Where a step that was agreed stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureState {
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Not done, because …
    NotDone,
}

/// What may happen to a step that was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasureStep {
    /// It is done.
    Finish,
    /// It is not done, because …
    GiveUp,
    /// Somebody asks again on another day.
    Plan,
    /// It goes on.
    Reopen,
}

impl MeasureState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Done, Self::NotDone];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::NotDone => "not_done",
        }
    }

    /// Reads [`MeasureState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what ended goes on first.
    pub fn step(self, meeting: MeetingId, step: MeasureStep) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Open, MeasureStep::Finish) => (Self::Done, Verb::MeetingStepDone),
            (Self::Open, MeasureStep::GiveUp) => (Self::NotDone, Verb::MeetingStepNotDone),
            (Self::Open, MeasureStep::Plan) => (self, Verb::MeetingStepPlanned),
            (Self::Done | Self::NotDone, MeasureStep::Reopen) => (Self::Open, Verb::MeetingStepReopened),
            _ => return Err(Refused),
        };
        Ok((next, Change::private(verb, Subject::Meeting(meeting))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: MeetingId = MeetingId::new(1);

    #[test]
    fn minutes_that_were_kept_become_steps_once_and_are_corrected_alone() {
        assert!(MeetingState::Held.step(ID, MeetingStep::Change).is_err());
        assert!(MeetingState::Held.step(ID, MeetingStep::Hold).is_err());
        assert!(MeetingState::Held.step(ID, MeetingStep::Add).is_ok());
        assert!(MeetingState::Held.step(ID, MeetingStep::Correct).is_ok());
        for step in [MeetingStep::Change, MeetingStep::Invite, MeetingStep::Hold, MeetingStep::Add] {
            assert!(MeetingState::Cancelled.step(ID, step).is_err(), "{step:?}");
        }
    }

    #[test]
    fn a_step_ends_done_or_not_and_goes_on_when_it_has_to() {
        let after = |state: MeasureState, step| state.step(ID, step).map(|(state, _)| state);
        for ended in [MeasureState::Done, MeasureState::NotDone] {
            assert!(after(ended, MeasureStep::Finish).is_err() && after(ended, MeasureStep::Plan).is_err());
            assert_eq!(after(ended, MeasureStep::Reopen), Ok(MeasureState::Open));
        }
        assert_eq!(after(MeasureState::Open, MeasureStep::GiveUp), Ok(MeasureState::NotDone));
        assert!(after(MeasureState::Open, MeasureStep::Reopen).is_err());
    }

    #[test]
    fn what_is_stored_reads_back() {
        for state in MeetingState::ALL {
            assert_eq!(MeetingState::from_key(state.key()), Some(state));
        }
        for state in MeasureState::ALL {
            assert_eq!(MeasureState::from_key(state.key()), Some(state));
        }
    }
}
