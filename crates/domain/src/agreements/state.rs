use super::{AgreementId, COMMENT_DAYS, PartyId};
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};
use crate::signups::Channel;
use crate::working_days::OfficeDays;
use jiff::civil::Date;
use kernel::{Instant, Locale};

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All of it was done.
    Fulfilled,
    /// Part of it was done.
    Partly,
    /// It came differently, because …
    Differently,
}

impl Outcome {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Fulfilled, Self::Partly, Self::Differently];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fulfilled => "fulfilled",
            Self::Partly => "partly",
            Self::Differently => "differently",
        }
    }

    /// Reads [`Outcome::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }

    /// Does it say why?
    pub const fn needs_words(self) -> bool {
        !matches!(self, Self::Fulfilled)
    }
}

/// Where an agreement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Somebody without an account began it for an organisation, which has to say from its own mailbox that it did.
    Held,
    /// The parties write it.
    Draft,
    /// It lies before the parties to be confirmed.
    Offered,
    /// All confirmed the same text.
    InForce,
    /// The parties look at what became of it.
    Review,
    /// What became of it is said.
    Over(Outcome),
    /// Somebody ended it, before or after it was in force.
    Ended,
    /// It was thrown away before anybody was asked to confirm it.
    Discarded,
}

/// What may happen to an agreement, besides a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The organisation says from its own mailbox that it began it.
    Vouch,
    /// Another text.
    Write,
    /// It lies before the parties from now on.
    Offer,
    /// A step is shown to be done.
    Prove,
    /// What shows it is accepted by another party, or not.
    Judge,
    /// The parties look at it.
    Review,
    /// It goes on after they looked.
    GoOn,
    /// What became of it.
    Conclude(Outcome),
    /// Somebody ends it.
    End,
    /// It is thrown away.
    Discard,
    /// A party says something.
    Comment,
    /// A signed sheet was laid to it.
    Scan,
}

/// The step is not possible from where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// Why a confirmation does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotConfirmed {
    /// The text was changed since this party saw it.
    Stale,
    /// This party confirmed this text already.
    Twice,
    /// Nothing is to be confirmed.
    NotNow,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Held,
        Self::Draft,
        Self::Offered,
        Self::InForce,
        Self::Review,
        Self::Over(Outcome::Fulfilled),
        Self::Over(Outcome::Partly),
        Self::Over(Outcome::Differently),
        Self::Ended,
        Self::Discarded,
    ];

    /// As stored and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Draft => "draft",
            Self::Offered => "offered",
            Self::InForce => "in_force",
            Self::Review => "review",
            Self::Over(outcome) => outcome.key(),
            Self::Ended => "ended",
            Self::Discarded => "discarded",
        }
    }

    /// Reads [`State::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// Can its text be changed?
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Draft | Self::Offered | Self::InForce)
    }

    /// Are steps done and shown?
    pub const fn runs(self) -> bool {
        matches!(self, Self::InForce | Self::Review)
    }

    /// Is nothing to be done any more?
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Over(_) | Self::Ended | Self::Discarded)
    }

    /// Where it stands after this step, and the verb that tells it.
    ///
    /// # Errors
    /// [`Refused`] when it is not possible from here.
    pub const fn step(self, step: Step) -> Result<(Self, Verb), Refused> {
        Ok(match (self, step) {
            (Self::Held, Step::Vouch) => (Self::Draft, Verb::AgreementVouched),
            (Self::Held | Self::Draft, Step::Discard) => (Self::Discarded, Verb::AgreementDiscarded),
            (Self::Draft | Self::Offered | Self::InForce, Step::Write) => (self, Verb::AgreementWritten),
            (Self::Draft, Step::Offer) => (Self::Offered, Verb::AgreementOffered),
            (Self::InForce | Self::Review, Step::Prove) => (self, Verb::AgreementProved),
            (Self::InForce | Self::Review, Step::Judge) => (self, Verb::AgreementProofJudged),
            (Self::InForce, Step::Review) => (Self::Review, Verb::AgreementReviewed),
            (Self::Review, Step::GoOn) => (Self::InForce, Verb::AgreementWentOn),
            (Self::Review, Step::Conclude(outcome)) => (Self::Over(outcome), Verb::AgreementConcluded),
            (Self::Offered | Self::InForce | Self::Review, Step::End) => (Self::Ended, Verb::AgreementEnded),
            (Self::Held | Self::Discarded, Step::Comment) => return Err(Refused),
            (_, Step::Comment) => (self, Verb::AgreementCommented),
            (Self::Offered | Self::InForce | Self::Review, Step::Scan) => (self, Verb::AgreementScanned),
            _ => return Err(Refused),
        })
    }
}

/// A party said yes to one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmation {
    /// Which party.
    pub party: PartyId,
    /// To which version.
    pub version: i32,
    /// When.
    pub at: Instant,
    /// How: by link, at the desk, on the phone, on paper.
    pub channel: Channel,
    /// May everybody see what was agreed, and what becomes of it?
    pub public: bool,
}

/// Did each of these parties confirm this version?
pub fn all_confirmed(parties: &[PartyId], confirmations: &[Confirmation], version: i32) -> bool {
    let by = |party: &PartyId| confirmations.iter().any(|it| it.party == *party && it.version == version);
    parties.len() >= 2 && parties.iter().all(by)
}

/// Did each of these parties say, when it confirmed this version, that it may be public?
pub fn all_yes(parties: &[PartyId], confirmations: &[Confirmation], version: i32) -> bool {
    let yes = |party: &PartyId| {
        confirmations.iter().any(|it| it.party == *party && it.version == version && it.public)
    };
    parties.len() >= 2 && parties.iter().all(yes)
}

/// What everybody sees of where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicState {
    /// It is in force.
    Running,
    /// The parties look at it, or have their days to comment.
    UnderReview,
    /// What became of it.
    Over(Outcome),
    /// Somebody ended it.
    Ended,
}

impl PublicState {
    /// In the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::Running,
        Self::UnderReview,
        Self::Over(Outcome::Fulfilled),
        Self::Over(Outcome::Partly),
        Self::Over(Outcome::Differently),
        Self::Ended,
    ];

    /// As in addresses and in open data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::UnderReview => "under_review",
            Self::Over(outcome) => outcome.key(),
            Self::Ended => "ended",
        }
    }

    /// Reads [`PublicState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// An agreement without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Its key.
    pub id: AgreementId,
    /// Where it stands.
    pub state: State,
    /// In which language it is written.
    pub lang: Locale,
    /// The number of its newest version.
    pub latest: i32,
    /// The version by which it is, or was, in force.
    pub holds: Option<i32>,
    /// Did all parties say, when they confirmed that version, that it may be public?
    pub public: bool,
    /// When it was begun.
    pub begun_at: Instant,
    /// When it came into force first.
    pub in_force_at: Option<Instant>,
    /// When it was over.
    pub over_at: Option<Instant>,
    /// What became of it, or why it ended, in words of the parties.
    pub outcome: Option<String>,
    /// The party that ended it.
    pub ended_by: Option<PartyId>,
    /// The last day on which the parties may say something to the outcome.
    pub comment_until: Option<Date>,
    /// When the outcome became public.
    pub published_at: Option<Instant>,
}

impl Agreement {
    /// A fresh one, with its first version.
    pub const fn fresh(state: State, lang: Locale, now: Instant) -> Self {
        Self {
            id: AgreementId::new(0),
            state,
            lang,
            latest: 1,
            holds: None,
            public: false,
            begun_at: now,
            in_force_at: None,
            over_at: None,
            outcome: None,
            ended_by: None,
            comment_until: None,
            published_at: None,
        }
    }

    /// Is there a text that not all have confirmed?
    pub fn has_unconfirmed(&self) -> bool {
        self.state == State::Offered || (self.state.runs() && self.holds != Some(self.latest))
    }

    /// What everybody sees of where it stands; `None` for what nobody but the parties sees.
    pub fn public_state(&self) -> Option<PublicState> {
        let held = self.public && self.holds.is_some();
        match self.state {
            _ if !held => None,
            State::InForce => Some(PublicState::Running),
            State::Review => Some(PublicState::UnderReview),
            State::Over(_) | State::Ended if self.published_at.is_none() => Some(PublicState::UnderReview),
            State::Over(outcome) => Some(PublicState::Over(outcome)),
            State::Ended => Some(PublicState::Ended),
            State::Held | State::Draft | State::Offered | State::Discarded => None,
        }
    }

    /// Does a step, and gives what the journal is told.
    ///
    /// # Errors
    /// [`Refused`] when it is not possible from here.
    pub fn step(&mut self, step: Step) -> Result<Change, Refused> {
        let was_public = self.public_state();
        let (state, verb) = self.state.step(step)?;
        self.state = state;
        if step == Step::Write {
            self.latest += 1;
        }
        Ok(self.tell(verb, was_public))
    }

    /// A party confirms the version that it saw. Once all confirmed the newest one, that one is in force.
    ///
    /// # Errors
    /// [`NotConfirmed`], when it is not the newest version, was confirmed already, or nothing is to be confirmed.
    pub fn confirm(
        &mut self,
        parties: &[PartyId],
        confirmations: &mut Vec<Confirmation>,
        new: Confirmation,
    ) -> Result<Change, NotConfirmed> {
        if !self.has_unconfirmed() || !parties.contains(&new.party) {
            return Err(
                if confirmations.iter().any(|it| it.party == new.party && it.version == new.version) {
                    NotConfirmed::Twice
                } else {
                    NotConfirmed::NotNow
                },
            );
        }
        if new.version != self.latest {
            return Err(NotConfirmed::Stale);
        }
        if confirmations.iter().any(|it| it.party == new.party && it.version == new.version) {
            return Err(NotConfirmed::Twice);
        }
        let was_public = self.public_state();
        confirmations.push(new);
        if !all_confirmed(parties, confirmations, self.latest) {
            return Ok(self.tell(Verb::AgreementConfirmed, was_public));
        }
        self.holds = Some(self.latest);
        self.public = all_yes(parties, confirmations, self.latest);
        self.in_force_at = self.in_force_at.or(Some(new.at));
        if self.state == State::Offered {
            self.state = State::InForce;
        }
        Ok(self.tell(Verb::AgreementInForce, was_public))
    }

    /// It is over: what became of it, or why somebody ended it. Where it was in force the parties have their working days to
    /// say something to that, counted from this day.
    ///
    /// # Errors
    /// [`Refused`] when it is not possible from here.
    pub fn close(
        &mut self,
        step: Step,
        words: Option<String>,
        by: Option<PartyId>,
        now: Instant,
        office: &OfficeDays,
    ) -> Result<Change, Refused> {
        let change = self.step(step)?;
        self.over_at = Some(now);
        self.outcome = words;
        self.ended_by = by;
        self.comment_until = self.holds.map(|_| office.after(now.city_day(), COMMENT_DAYS));
        Ok(change)
    }

    /// A party says that it may not be public after all, as long as the outcome is not.
    ///
    /// # Errors
    /// [`Refused`] once the outcome is public, or when it was never to be.
    pub fn take_back_yes(&mut self) -> Result<Change, Refused> {
        if self.published_at.is_some() || self.holds.is_none() || self.state == State::Discarded {
            return Err(Refused);
        }
        let was_public = self.public_state();
        self.public = false;
        Ok(self.tell(Verb::AgreementKeptPrivate, was_public))
    }

    /// May the outcome be public on this day? Only when it was in force, all parties said so when they confirmed it, and their
    /// working days are over.
    pub fn may_be_published(&self, today: Date) -> bool {
        matches!(self.state, State::Over(_) | State::Ended)
            && self.holds.is_some()
            && self.public
            && self.published_at.is_none()
            && self.comment_until.is_some_and(|until| today > until)
    }

    /// The outcome becomes public.
    ///
    /// # Errors
    /// [`Refused`] before it may.
    pub fn publish(&mut self, now: Instant) -> Result<Change, Refused> {
        if !self.may_be_published(now.city_day()) {
            return Err(Refused);
        }
        self.published_at = Some(now);
        Ok(Change::public(
            Verb::AgreementPublished,
            Subject::Agreement(self.id),
            [Touch::Agreements, Touch::Agreement(self.id)],
        ))
    }

    /// What the journal is told; pages are touched where everybody sees it, or saw it before.
    fn tell(&self, verb: Verb, was_public: Option<PublicState>) -> Change {
        let subject = Subject::Agreement(self.id);
        if was_public.is_none() && self.public_state().is_none() {
            return Change::private(verb, subject);
        }
        Change::public(verb, subject, [Touch::Agreements, Touch::Agreement(self.id)])
    }
}

#[cfg(test)]
mod tests;
