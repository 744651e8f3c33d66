use crate::events::EventId;
use crate::fields::{Fault, Faults};
use crate::organisations::OrganisationId;
use jiff::civil::Date;
use kernel::{Line, Minutes, Prose, PublicId};
use std::collections::BTreeSet;

/// The form of a meeting as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingForm {
    /// What it is called.
    pub title: String,
    /// On which day.
    pub on: String,
    /// From when on.
    pub from: String,
    /// Where.
    pub place: String,
    /// What is talked about, one point a line.
    pub agenda: String,
    /// Numbers of the organisations that were ticked.
    pub guests: Vec<String>,
    /// Number of the event by which it is public; empty for none.
    pub event: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A meeting that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingDraft {
    /// What it is called.
    pub title: Line<120>,
    /// On which day.
    pub on: Date,
    /// From when on.
    pub from: Option<Minutes>,
    /// Where.
    pub place: Line<160>,
    /// What is talked about.
    pub agenda: Option<Prose<4000>>,
    /// Who is invited.
    pub guests: BTreeSet<OrganisationId>,
    /// The event by which it is public.
    pub event: Option<EventId>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

fn minutes(typed: &str) -> Result<Option<Minutes>, Fault> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    Minutes::parse(typed).map(Some).ok_or(Fault::Date)
}

impl MeetingForm {
    /// Reads the form. A meeting may have been: its minutes are written afterwards.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, today: Date) -> Result<MeetingDraft, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::<120>::parse(&self.title));
        let on = faults.take("on", self.on.trim().parse::<Date>().map_err(|_| Fault::Date));
        if on.is_some_and(|day| (day - today).get_days().abs() > 730) {
            faults.add("on", Fault::Date);
        }
        let from = faults.take("from", minutes(&self.from));
        let place = faults.take("place", Line::<160>::parse(&self.place));
        let agenda = faults.take("agenda", Prose::<4000>::parse_optional(&self.agenda));
        let guests: Option<BTreeSet<OrganisationId>> =
            self.guests.iter().map(|number| number.parse().ok().map(OrganisationId::new)).collect();
        let guests = guests.filter(|guests| guests.len() <= crate::circulars::MOST);
        let guests = faults.take("guests", guests.ok_or(Fault::Choice));
        let event = match self.event.trim() {
            "" => Some(None),
            number => faults.take("event", number.parse::<EventId>().map(Some).map_err(|_| Fault::Choice)),
        };
        let form_key = faults.take("form_key", self.form_key.parse().map_err(|_| Fault::Missing));
        let parsed = (|| {
            Some(MeetingDraft {
                title: title?,
                on: on?,
                from: from?,
                place: place?,
                agenda: agenda?,
                guests: guests?,
                event: event?,
                form_key: form_key?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// A step that was agreed and did not stand in the minutes, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureForm {
    /// Who does it.
    pub who: String,
    /// What is to be done.
    pub what: String,
    /// By when.
    pub by: String,
}

impl MeasureForm {
    /// Reads the form: who, what, by when.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, today: Date) -> Result<(String, String, Date), Faults> {
        let mut faults = Faults::new();
        let who = faults.take("who", Line::<120>::parse(&self.who));
        let what = faults.take("what", Line::<300>::parse(&self.what));
        let by = crate::fields::day_ahead(&self.by, today).and_then(|day| day.ok_or(Fault::Date));
        let by = faults.take("by", by);
        let parsed = (|| Some((who?.into_string(), what?.into_string(), by?)))();
        parsed.ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        "2026-12-01".parse().unwrap()
    }

    #[test]
    fn a_meeting_has_a_name_a_day_and_a_place_and_may_have_been() {
        let form = MeetingForm {
            title: "Netzwerktreffen".into(),
            on: "2026-11-24".into(),
            from: "18:30".into(),
            place: "Altes Rathaus".into(),
            guests: vec!["3".into(), "5".into()],
            form_key: PublicId::draw(&mut kernel::SeededRng::new(3)).to_string(),
            ..MeetingForm::default()
        };
        let draft = form.parse(today()).unwrap();
        assert_eq!((draft.guests.len(), draft.from.map(Minutes::get)), (2, Some(18 * 60 + 30)));
        let wrong = MeetingForm { from: "25:00".into(), on: "2036-01-01".into(), ..form.clone() };
        let faults = wrong.parse(today()).unwrap_err();
        assert!(faults.of("from").is_some() && faults.of("on").is_some());
        let empty = MeetingForm::default().parse(today()).unwrap_err();
        for field in ["title", "on", "place", "form_key"] {
            assert!(empty.of(field).is_some(), "{field}");
        }
        assert!(MeetingForm { guests: vec!["x".into()], ..form }.parse(today()).is_err());
    }

    #[test]
    fn a_step_that_is_added_says_who_does_what_by_when() {
        let form = MeasureForm { who: "Nähstube".into(), what: "Wimpel".into(), by: "2026-12-09".into() };
        assert!(form.parse(today()).is_ok());
        let faults = MeasureForm::default().parse(today()).unwrap_err();
        assert!(["who", "what", "by"].iter().all(|field| faults.of(field).is_some()));
    }
}
