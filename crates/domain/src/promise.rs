//! A promised answer (principle 13): until which day somebody is answered. One clock for whatever is promised by working
//! days: questions, ideas, obstacles.

use crate::working_days::{Closure, OfficeDays};
use jiff::civil::Date;

/// What the one who promised waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// Nobody: it is their turn.
    OnUs,
    /// The person was asked back.
    OnPerson,
    /// It ended.
    Over,
}

/// How it stands with a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The promised day is over without an answer.
    Late,
    /// It is the promised day.
    Today,
    /// The day has not come.
    Running,
    /// It stands still: the person was asked back.
    Paused,
    /// Answered; nothing is promised any more.
    Kept,
    /// It ended without an answer of ours being needed.
    Over,
}

/// A promise: until which day somebody is answered. It counts working days, knows closures, stands still
/// while the person is asked back, and is kept by the first answer (principle 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Until when an answer is promised.
    pub due: Date,
    /// Since when it stands still.
    pub paused_on: Option<Date>,
    /// When it was answered first, and whether that was in time. It stays when the case goes on.
    pub answered: Option<(Date, bool)>,
}

impl Clock {
    /// Of something that came on this day, with so many working days for an answer.
    pub fn start(day: Date, days: u16, office: &OfficeDays) -> Self {
        Self { due: office.after(day, days), paused_on: None, answered: None }
    }

    /// The person was asked back: it stands still from today on.
    #[must_use]
    pub const fn pause(self, today: Date) -> Self {
        match self.paused_on {
            Some(_) => self,
            None => Self { paused_on: Some(today), ..self },
        }
    }

    /// The person wrote: it goes on with the working days that were left.
    #[must_use]
    pub fn resume(self, today: Date, office: &OfficeDays) -> Self {
        match self.paused_on {
            // What was late when it stopped stays late.
            Some(since) if since <= self.due => {
                let lost = office.between(since, today);
                let due = if lost == 0 { self.due } else { office.after(self.due, lost) };
                Self { due, paused_on: None, ..self }
            }
            Some(_) => Self { paused_on: None, ..self },
            None => self,
        }
    }

    /// The office is closed for these days, of which it knew nothing `before`: a promise that runs moves on by the working
    /// days that are lost. One that was answered or is late already stays.
    #[must_use]
    pub fn closed_for(self, closure: &Closure, today: Date, before: &OfficeDays, after: &OfficeDays) -> Self {
        let eve = closure.from.date().yesterday().unwrap_or(Date::MIN);
        let lost = before.between(eve.max(today), closure.to.date().min(self.due));
        if self.answered.is_some() || lost == 0 {
            return self;
        }
        Self { due: after.after(self.due, lost), ..self }
    }

    /// It was answered. Only the first answer counts.
    #[must_use]
    pub fn answer(self, today: Date) -> Self {
        let in_time = today <= self.due || self.paused_on.is_some_and(|since| since <= self.due);
        Self { answered: self.answered.or(Some((today, in_time))), paused_on: None, ..self }
    }

    /// How it stands.
    pub fn standing(&self, waiting: Waiting, today: Date) -> Standing {
        if self.answered.is_some() {
            return Standing::Kept;
        }
        match waiting {
            Waiting::Over => Standing::Over,
            Waiting::OnPerson => Standing::Paused,
            Waiting::OnUs if today > self.due => Standing::Late,
            Waiting::OnUs if today == self.due => Standing::Today,
            Waiting::OnUs => Standing::Running,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::working_days::ClosureForm;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn asked_on(text: &str) -> Clock {
        Clock::start(day(text), 5, &OfficeDays::default())
    }

    #[test]
    fn it_stands_still_while_the_person_is_asked_back() {
        let office = OfficeDays::default();
        let paused = asked_on("2026-11-27").pause(day("2026-12-01"));
        assert_eq!(paused.standing(Waiting::OnPerson, day("2027-02-01")), Standing::Paused);
        // Three working days passed: Wednesday, Thursday, Friday.
        let resumed = paused.resume(day("2026-12-04"), &office);
        assert_eq!((resumed.due, resumed.paused_on), (day("2026-12-09"), None));
        // Asked and answered on one day loses nothing.
        assert_eq!(paused.resume(day("2026-12-01"), &office).due, day("2026-12-04"));
    }

    #[test]
    fn what_was_late_stays_late_and_a_question_back_does_not_save_it() {
        let late = asked_on("2026-11-20").pause(day("2026-12-10"));
        let resumed = late.resume(day("2026-12-20"), &OfficeDays::default());
        assert_eq!(resumed.due, day("2026-11-27"));
        assert_eq!(resumed.answer(day("2026-12-20")).answered, Some((day("2026-12-20"), false)));
    }

    #[test]
    fn the_first_answer_keeps_the_promise_and_later_ones_change_nothing() {
        let answered = asked_on("2026-11-27").answer(day("2026-12-04"));
        assert_eq!(answered.answered, Some((day("2026-12-04"), true)));
        assert_eq!(answered.answer(day("2027-01-01")), answered);
        assert_eq!(answered.standing(Waiting::OnUs, day("2027-01-01")), Standing::Kept);
        assert_eq!(
            asked_on("2026-11-27").answer(day("2026-12-05")).answered,
            Some((day("2026-12-05"), false))
        );
    }

    #[test]
    fn a_closure_nobody_knew_of_moves_a_running_promise_and_no_other() {
        let (before, mut after) = (OfficeDays::default(), OfficeDays::default());
        let form = ClosureForm { from: "2026-12-02".into(), to: "2026-12-11".into(), reason: "Krank".into() };
        let closure = form.parse().unwrap();
        after.close(closure.clone());
        let moved = |clock: Clock, today: &str| clock.closed_for(&closure, day(today), &before, &after).due;
        // Wednesday, Thursday and Friday of the five days are lost.
        assert_eq!(moved(asked_on("2026-11-27"), "2026-12-01"), day("2026-12-16"));
        // Said on Thursday of the same week, the days from Friday on are.
        assert_eq!(moved(asked_on("2026-11-27"), "2026-12-03"), day("2026-12-14"));
        for stays in [asked_on("2026-11-20"), asked_on("2026-11-27").answer(day("2026-11-30"))] {
            assert_eq!(moved(stays, "2026-12-01"), stays.due);
        }
    }

    #[test]
    fn it_is_late_on_the_day_after_the_promised_one() {
        let clock = asked_on("2026-11-27");
        let standing = |text: &str| clock.standing(Waiting::OnUs, day(text));
        assert_eq!(standing("2026-12-03"), Standing::Running);
        assert_eq!(standing("2026-12-04"), Standing::Today);
        assert_eq!(standing("2026-12-05"), Standing::Late);
    }

    proptest! {
        /// However often somebody is asked back, the working days on which the office had the case are those promised.
        #[test]
        fn pauses_cost_the_office_nothing_and_give_it_nothing(
            pauses in prop::collection::vec((0_i64..9, 0_i64..20), 0..6), closed in 0_i64..60,
        ) {
            let mut office = OfficeDays::default();
            let start = day("2026-03-02");
            let moved = |date: Date, days: i64| date.saturating_add(jiff::Span::new().days(days));
            let from = moved(start, closed);
            let form = ClosureForm { from: from.to_string(), to: moved(from, 6).to_string(), reason: "Umbau".into() };
            office.close(form.parse().unwrap());
            let mut clock = Clock::start(start, 5, &office);
            let (mut today, mut standing_still) = (start, 0);
            for (until, length) in pauses {
                let (stops, goes_on) = (moved(today, until), moved(today, until + length));
                if stops > clock.due {
                    break;
                }
                clock = clock.pause(stops).resume(goes_on, &office);
                standing_still += office.between(stops, goes_on);
                today = goes_on;
            }
            prop_assert_eq!(office.between(start, clock.due), 5 + standing_still);
        }
    }
}
