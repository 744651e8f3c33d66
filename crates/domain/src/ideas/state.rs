use super::IdeaId;
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};
use crate::organisations::Refused;

/// Why the office does not put an idea up. Each has words that whoever told it reads; more can be said beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decline {
    /// It says something of people that is theirs alone.
    Personal,
    /// It puts somebody down or keeps somebody out.
    Hurtful,
    /// It advertises, or is an appeal for a party.
    Advertising,
    /// It is no idea: a defect, a question, a complaint about one case. The office says where it went.
    NoIdea,
    /// It breaks a law.
    Illegal,
    /// Something else, which is said.
    Other,
}

impl Decline {
    /// In the order of the form.
    pub const ALL: [Self; 6] =
        [Self::NoIdea, Self::Personal, Self::Hurtful, Self::Advertising, Self::Illegal, Self::Other];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Hurtful => "hurtful",
            Self::Advertising => "advertising",
            Self::NoIdea => "no_idea",
            Self::Illegal => "illegal",
            Self::Other => "other",
        }
    }

    /// Reads [`Decline::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.key() == key)
    }
}

/// Why an idea that was public is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closing {
    /// It is done.
    Done,
    /// It is not done, for the reason that its answer gives.
    NotDone,
    /// It is done by something else that there is.
    Elsewhere,
}

impl Closing {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Done, Self::NotDone, Self::Elsewhere];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotDone => "not_done",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// Reads [`Closing::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|closing| closing.key() == key)
    }
}

/// Where an idea stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its address is not certain yet; it is nobody's business.
    Unconfirmed,
    /// It waits for somebody who looks at it.
    Received,
    /// Somebody of the office speaks with whoever told it.
    Advised,
    /// Everybody sees it.
    Open,
    /// It is being done.
    Project,
    /// It is over, and everybody sees why.
    Closed(Closing),
    /// The office does not put it up.
    Declined(Decline),
    /// Whoever told it took it back.
    Withdrawn,
    /// It went into another one.
    Merged(IdeaId),
    /// It is over for long; it can still be read.
    Archived,
    /// Hidden after a report.
    Restricted,
}

/// What may happen to an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Its address is certain.
    Confirm,
    /// Somebody speaks with whoever told it.
    Advise,
    /// Everybody may see it.
    Publish,
    /// The office does not put it up.
    Decline(Decline),
    /// An objection was right: it is put up after all.
    Restore,
    /// Whoever told it takes it back.
    Withdraw,
    /// It is being done.
    BecomeProject,
    /// It is over.
    Close(Closing),
    /// It goes on.
    Reopen,
    /// It goes into another one.
    Merge(IdeaId),
    /// It is over for long.
    Archive,
}

impl State {
    /// As stored: the state, with what belongs to it in columns of their own.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Received => "received",
            Self::Advised => "advised",
            Self::Open => "open",
            Self::Project => "project",
            Self::Closed(_) => "closed",
            Self::Declined(_) => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Merged(_) => "merged",
            Self::Archived => "archived",
            Self::Restricted => "restricted",
        }
    }

    /// Why it ended, as stored.
    pub const fn reason(self) -> Option<&'static str> {
        match self {
            Self::Closed(closing) => Some(closing.key()),
            Self::Declined(reason) => Some(reason.key()),
            _ => None,
        }
    }

    /// Reads what was stored.
    pub fn from_parts(key: &str, reason: Option<&str>, into: Option<i64>) -> Option<Self> {
        match (key, reason, into) {
            ("closed", Some(reason), None) => Closing::from_key(reason).map(Self::Closed),
            ("declined", Some(reason), None) => Decline::from_key(reason).map(Self::Declined),
            ("merged", None, Some(into)) => Some(Self::Merged(IdeaId::new(into))),
            (key, None, None) => Self::from_key(key),
            _ => None,
        }
    }

    /// Reads [`State::key`] of a state to which nothing more belongs.
    pub fn from_key(key: &str) -> Option<Self> {
        const PLAIN: [State; 8] = [
            State::Unconfirmed,
            State::Received,
            State::Advised,
            State::Open,
            State::Project,
            State::Withdrawn,
            State::Archived,
            State::Restricted,
        ];
        PLAIN.into_iter().find(|state| state.key() == key)
    }

    /// Has it a page that everybody sees?
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Open | Self::Project | Self::Closed(_) | Self::Archived)
    }

    /// May it be supported?
    pub const fn takes_support(self) -> bool {
        matches!(self, Self::Open)
    }

    /// Is it over for whoever told it: from then on their data are kept for a while only?
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Closed(_) | Self::Declined(_) | Self::Withdrawn | Self::Merged(_) | Self::Archived
        )
    }

    /// It is hidden after a report: `None` where the public sees nothing of it anyway.
    pub const fn restrict(self) -> Option<Self> {
        if self.is_public() { Some(Self::Restricted) } else { None }
    }

    /// It is as it was before: `None` unless it was hidden.
    pub const fn lift(self, was: Self) -> Option<Self> {
        match self {
            Self::Restricted if was.is_public() => Some(was),
            _ => None,
        }
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit.
    pub fn step(self, id: IdeaId, step: Step) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Unconfirmed, Step::Confirm) => (Self::Received, Verb::IdeaReceived),
            (Self::Received | Self::Advised, Step::Advise) => (Self::Advised, Verb::IdeaAdvised),
            (Self::Received | Self::Advised, Step::Publish) => (Self::Open, Verb::IdeaPublished),
            (Self::Received | Self::Advised | Self::Open, Step::Decline(reason)) => {
                (Self::Declined(reason), Verb::IdeaDeclined)
            }
            (Self::Declined(_), Step::Restore) => (Self::Open, Verb::IdeaPublished),
            (Self::Unconfirmed | Self::Received | Self::Advised | Self::Open, Step::Withdraw) => {
                (Self::Withdrawn, Verb::IdeaWithdrawn)
            }
            (Self::Open, Step::BecomeProject) => (Self::Project, Verb::IdeaBecameProject),
            (Self::Open | Self::Project, Step::Close(closing)) => (Self::Closed(closing), Verb::IdeaClosed),
            (Self::Project | Self::Closed(_), Step::Reopen) => (Self::Open, Verb::IdeaReopened),
            (Self::Received | Self::Advised | Self::Open, Step::Merge(into)) if into != id => {
                (Self::Merged(into), Verb::IdeaMerged)
            }
            (Self::Closed(_), Step::Archive) => (Self::Archived, Verb::IdeaArchived),
            _ => return Err(Refused),
        };
        let shows = self.is_public() || next.is_public();
        Ok((next, change(verb, id, shows)))
    }

    /// It is an idea of its own again and stands where it stood before it went into another one.
    ///
    /// # Errors
    /// [`Refused`] unless it went into another one.
    pub fn unmerge(self, id: IdeaId, before: Self) -> Result<(Self, Change), Refused> {
        match (self, before) {
            (Self::Merged(_), Self::Received | Self::Advised | Self::Open) => {
                Ok((before, change(Verb::IdeaUnmerged, id, before.is_public())))
            }
            _ => Err(Refused),
        }
    }
}

/// What is written down of a change; where everybody sees the idea its page and the lists are made anew.
pub(super) fn change(verb: Verb, id: IdeaId, shows: bool) -> Change {
    if shows {
        Change::public(verb, Subject::Idea(id), [Touch::Ideas, Touch::Idea(id)])
    } else {
        Change::private(verb, Subject::Idea(id))
    }
}

impl super::Idea {
    /// Something happened to it that is no step of its state.
    pub fn change(&self, verb: Verb) -> Change {
        change(verb, self.id, self.state.is_public())
    }
}

/// Does everybody read in an idea's history that this happened? Only what concerns the idea itself: nothing of what was said
/// between the office and a person.
pub const fn in_history(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::IdeaReceived
            | Verb::IdeaAdvised
            | Verb::IdeaPublished
            | Verb::IdeaTookIn
            | Verb::IdeaAnswered
            | Verb::IdeaAnsweredAgain
            | Verb::IdeaResultNoted
            | Verb::IdeaHandedOver
            | Verb::IdeaObjected
            | Verb::IdeaBecameProject
            | Verb::IdeaClosed
            | Verb::IdeaReopened
            | Verb::IdeaArchived
    )
}
