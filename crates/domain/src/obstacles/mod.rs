//! "Stein im Weg": what keeps people from engaging. Anyone may name one; it gets an owner, a promised day and an answer, and
//! ends solved or not solvable, because …
//!
//! The public text is the office's own: third persons are not named in it. What was written originally belongs to whoever
//! named it and goes with them.

mod draft;
mod state;

pub use draft::{ObstacleDraft, ObstacleForm, ObstacleNoteForm, Opening, OpeningForm, VoiceDraft, VoiceForm};
pub use state::{State, Step};

use crate::inquiries::{Owner, Source};
use crate::promise::{Clock, Standing};
use jiff::civil::Date;
use kernel::{Instant, Locale};

kernel::id!(
    /// Something that keeps people from engaging.
    ObstacleId
);
kernel::id!(
    /// Somebody who says: it hinders me too.
    VoiceId
);

/// In how many working days an answer is promised: an obstacle mostly needs another office to look at it.
pub const ANSWER_DAYS: u16 = 10;

/// Who named it, in their own words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Namer {
    /// What they are called; empty when they did not say.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// What hinders, as they wrote it.
    pub words: String,
    /// Whom it hinders, as they wrote it.
    pub whom: Option<String>,
}

/// What everybody reads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Public {
    /// One line.
    pub title: String,
    /// What hinders whom, in the words of the office.
    pub text: String,
    /// The answer.
    pub answer: Option<String>,
    /// How it was solved, or why it cannot be; why it is not shown, where it was declined.
    pub outcome: Option<String>,
}

/// An obstacle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// Its key, which is also the number that is read out on the phone.
    pub id: ObstacleId,
    /// How it came in.
    pub source: Source,
    /// Key of the topic it is about.
    pub topic: Option<String>,
    /// Key of the part of town.
    pub district: Option<String>,
    /// In which language whoever named it reads.
    pub locale: Locale,
    /// Where it stands.
    pub state: State,
    /// Who has to answer.
    pub owner: Owner,
    /// The promise. It runs from the day on which it came.
    pub clock: Clock,
    /// The day on which somebody looks at it again.
    pub next: Option<Date>,
    /// What everybody reads, once it is public.
    pub public: Public,
    /// So many said that it hinders them too.
    pub also: i32,
    /// When it came.
    pub received_at: Instant,
    /// When it became public.
    pub opened_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Who named it; `None` once that went.
    pub namer: Option<Namer>,
}

impl Obstacle {
    /// How it stands with the promise today.
    pub fn standing(&self, today: Date) -> Standing {
        self.clock.standing(self.state.waiting(), today)
    }

    /// The next day on which somebody has to do something: look at it, answer, or what was planned. `None` once it ended.
    pub fn due(&self) -> Option<Date> {
        match self.state {
            State::Received | State::Open => {
                Some(self.next.map_or(self.clock.due, |next| next.min(self.clock.due)))
            }
            State::Answered => self.next,
            State::Solved | State::NotSolvable | State::Declined => None,
        }
    }

    /// So many people it hinders, as far as they said so.
    pub fn hindered(&self) -> i32 {
        self.also.saturating_add(1)
    }

    /// Does it stand in the review of this year: was it public, and did it come or end in it, or was it open meanwhile?
    pub fn belongs_to(&self, year: i16) -> bool {
        let year_of = |at: Instant| at.city_day().year();
        self.state.is_public()
            && year_of(self.received_at) <= year
            && self.ended_at.is_none_or(|ended| year_of(ended) >= year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::working_days::OfficeDays;
    use kernel::WallTime;

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    fn obstacle(state: State) -> Obstacle {
        let received_at = at("2026-03-02T10:00");
        Obstacle {
            id: ObstacleId::new(1),
            source: Source::Web,
            topic: None,
            district: None,
            locale: Locale::De,
            state,
            owner: Owner::default(),
            clock: Clock::start(received_at.city_day(), ANSWER_DAYS, &OfficeDays::default()),
            next: None,
            public: Public::default(),
            also: 2,
            received_at,
            opened_at: None,
            ended_at: None,
            namer: None,
        }
    }

    #[test]
    fn an_answer_is_promised_in_ten_working_days_from_the_day_it_came() {
        let open = obstacle(State::Open);
        assert_eq!(open.due(), Some("2026-03-16".parse().unwrap()));
        assert_eq!(open.standing("2026-03-17".parse().unwrap()), Standing::Late);
        let planned = Obstacle { next: Some("2026-03-09".parse().unwrap()), ..open };
        assert_eq!(planned.due(), planned.next);
        // A planned day does not put the promise off.
        let later = Obstacle { next: Some("2026-05-09".parse().unwrap()), ..planned };
        assert_eq!(later.due(), Some("2026-03-16".parse().unwrap()));
    }

    #[test]
    fn whoever_names_it_is_one_of_those_it_hinders() {
        assert_eq!(obstacle(State::Open).hindered(), 3);
    }

    #[test]
    fn a_year_reviews_what_was_public_and_open_in_it() {
        let open = obstacle(State::Open);
        assert!(!open.belongs_to(2025) && open.belongs_to(2026) && open.belongs_to(2028));
        let solved = Obstacle { ended_at: Some(at("2027-01-07T09:00")), ..obstacle(State::Solved) };
        assert!(solved.belongs_to(2026) && solved.belongs_to(2027) && !solved.belongs_to(2028));
        assert!(!obstacle(State::Received).belongs_to(2026) && !obstacle(State::Declined).belongs_to(2026));
    }
}
