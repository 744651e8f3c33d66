use super::{HORIZON_DAYS, Recurrence};
use crate::fields::{Fault, Faults};
use crate::opportunities::{OpportunityId, ShiftDraft, ShiftForm};
use crate::organisations::OrganisationId;
use crate::settings::Settings;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Instant, Line, Locale, Prose, WallTime};

/// The texts of an event in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventTexts {
    /// What it is.
    pub title: Line<120>,
    /// One or two sentences for the list.
    pub summary: Option<Line<300>>,
    /// All the rest.
    pub text: Option<Prose<4000>>,
}

/// The fields of new dates as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatesForm {
    /// `2026-12-05`, the first day.
    pub date: String,
    /// `10:00`.
    pub from: String,
    /// `13:00`; before `from` means the next morning.
    pub to: String,
    /// "", `weekly`, `fortnightly` or `monthly`.
    pub repeats: String,
    /// The last day of a series.
    pub until: String,
}

/// The fields of a date that is moved, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MoveForm {
    /// The new day.
    pub date: String,
    /// From when.
    pub from: String,
    /// Until when.
    pub to: String,
    /// Why; may stay empty.
    pub reason: String,
}

/// New dates that can be taken, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatesDraft(pub Vec<(WallTime, WallTime)>);

/// A series has at most so many dates: each day for two months, or each week for a year.
pub const MOST_DATES: usize = 60;

impl DatesDraft {
    /// Takes one date or a series.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(form: &DatesForm, now: Instant) -> Result<Self, Faults> {
        let (starts, ends) = one(&form.date, &form.from, &form.to, now)?;
        let first = starts.civil().date();
        let every = match form.repeats.as_str() {
            "" => return Ok(Self(vec![(starts, ends)])),
            "weekly" | "fortnightly" | "monthly" => form.repeats.as_str(),
            _ => return Err(fault("repeats", Fault::Choice)),
        };
        let until: Date = form.until.trim().parse().map_err(|_| fault("until", Fault::Date))?;
        if until < first {
            return Err(fault("until", Fault::EndBeforeStart));
        }
        if until > now.plus_days(HORIZON_DAYS).city_day() {
            return Err(fault("until", Fault::TooFar));
        }
        let rule = match every {
            "weekly" => Recurrence::weekly(1, until),
            "fortnightly" => Recurrence::weekly(2, until),
            _ => Recurrence::monthly_like(first, until),
        };
        let night = ends.civil().date() > first;
        let date = |at: jiff::civil::DateTime| {
            let last = if night { at.date().checked_add(1.day()).ok()? } else { at.date() };
            let ends = WallTime::from_civil(last.to_datetime(ends.civil().time()));
            Some((WallTime::from_civil(at), ends))
        };
        let all = rule.starts(starts.civil(), (first, until), MOST_DATES).into_iter().filter_map(date);
        Ok(Self(all.collect()))
    }
}

impl MoveForm {
    /// Takes the new time and the reason.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(&self, now: Instant) -> Result<(WallTime, WallTime, Option<Prose<600>>), Faults> {
        let mut faults = Faults::new();
        let time = one(&self.date, &self.from, &self.to, now);
        let reason = faults.take("move_reason", Prose::parse_optional(&self.reason));
        match (time, reason) {
            (Ok((starts, ends)), Some(reason)) => Ok((starts, ends, reason)),
            (time, _) => {
                let mut all = time.err().unwrap_or_default();
                all.extend(faults);
                Err(all)
            }
        }
    }
}

/// How many people came; nothing takes a number back that was noted.
///
/// # Errors
/// [`Fault::Number`] under `visitors`.
pub fn visitors(typed: &str) -> Result<Option<u32>, Faults> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let number = typed.trim().parse().ok().filter(|number| *number <= 99_999);
    number.map(Some).ok_or_else(|| fault("visitors", Fault::Number { min: 0, max: 99_999 }))
}

/// A date of an event obeys the rules of a date of an offer.
fn one(date: &str, from: &str, to: &str, now: Instant) -> Result<(WallTime, WallTime), Faults> {
    let form = ShiftForm { date: date.into(), from: from.into(), to: to.into(), capacity: String::new() };
    ShiftDraft::parse(&form, now).map(|draft| (draft.starts, draft.ends))
}

fn fault(field: &'static str, fault: Fault) -> Faults {
    let mut faults = Faults::new();
    faults.add(field, fault);
    faults
}

/// The fields of the event form as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of EventDraft, as text")]
pub struct EventForm {
    pub lang: String,
    pub title: String,
    pub summary: String,
    pub text: String,
    pub topic: String,
    pub districts: Vec<String>,
    pub place: String,
    pub cost: String,
    pub access: String,
    pub offer: String,
    pub dates: DatesForm,
}

/// An event that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDraft {
    /// Who invites.
    pub organisation: OrganisationId,
    /// Language the texts are written in.
    pub lang: Locale,
    /// The texts.
    pub texts: EventTexts,
    /// Key of the topic.
    pub topic: String,
    /// Keys of its districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<Line<160>>,
    /// What it costs, in words.
    pub cost: Option<Line<160>>,
    /// What about steps, lifts, hearing, signing.
    pub access: Option<Line<200>>,
    /// The offer over whose sign-up one registers. Whether it is one of the organisation is for the caller to know.
    pub offer: Option<OpportunityId>,
}

impl EventDraft {
    /// Takes the form, without its dates.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(
        form: &EventForm,
        organisation: OrganisationId,
        settings: &Settings,
    ) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let lang = faults.take("lang", form.lang.parse().map_err(|()| Fault::Choice));
        let title = faults.take("title", Line::parse(&form.title));
        let summary = faults.take("summary", Line::parse(&form.summary));
        let text = faults.take("text", Prose::parse_optional(&form.text));
        let topic = faults.take("topic", settings.topic(&form.topic).ok_or(Fault::Choice));
        let known = form.districts.iter().all(|key| settings.district(key).is_some());
        let districts = faults.take("districts", known.then(|| form.districts.clone()).ok_or(Fault::Choice));
        let place = faults.take("place", Line::parse_optional(&form.place));
        let cost = faults.take("cost", Line::parse_optional(&form.cost));
        let access = faults.take("access", Line::parse_optional(&form.access));
        let offer = match form.offer.as_str() {
            "" => Ok(None),
            number => number.parse().map(Some).map_err(|_| Fault::Choice),
        };
        let offer = faults.take("offer", offer);
        let parsed = (|| {
            Some(Self {
                organisation,
                lang: lang?,
                texts: EventTexts { title: title?, summary: Some(summary?), text: text? },
                topic: topic?.key.clone(),
                districts: districts?,
                place: place?,
                cost: cost?,
                access: access?,
                offer: offer?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Instant {
        WallTime::from_stored("2026-11-22T12:00").unwrap().instant()
    }

    fn form(date: &str, to: &str, repeats: &str, until: &str) -> DatesForm {
        DatesForm {
            date: date.into(),
            from: "19:00".into(),
            to: to.into(),
            repeats: repeats.into(),
            until: until.into(),
        }
    }

    #[test]
    fn a_series_is_written_down_date_by_date_and_nights_end_in_the_morning() {
        let DatesDraft(all) =
            DatesDraft::parse(&form("2026-12-01", "01:00", "fortnightly", "2026-12-31"), now()).unwrap();
        let stored: Vec<_> =
            all.iter().map(|(starts, ends)| (starts.to_stored(), ends.to_stored())).collect();
        assert_eq!(stored.len(), 3);
        assert_eq!(stored[1], ("2026-12-15T19:00".to_owned(), "2026-12-16T01:00".to_owned()));
    }

    #[test]
    fn a_series_ends_after_it_begins_and_within_a_year() {
        for (repeats, until, field, fault) in [
            ("weekly", "2026-11-30", "until", Fault::EndBeforeStart),
            ("weekly", "2028-01-01", "until", Fault::TooFar),
            ("weekly", "", "until", Fault::Date),
            ("daily", "2026-12-31", "repeats", Fault::Choice),
        ] {
            let faults = DatesDraft::parse(&form("2026-12-01", "21:00", repeats, until), now()).unwrap_err();
            assert_eq!(faults.of(field), Some(fault), "{repeats} {until}");
        }
        let past = DatesDraft::parse(&form("2026-11-01", "21:00", "", ""), now()).unwrap_err();
        assert_eq!(past.of("date"), Some(Fault::Past));
    }

    #[test]
    fn visitors_are_a_number_or_nothing() {
        assert_eq!(visitors(" 42 "), Ok(Some(42)));
        assert_eq!(visitors(""), Ok(None));
        assert!(visitors("-1").is_err() && visitors("viele").is_err() && visitors("100000").is_err());
    }

    #[test]
    fn an_event_says_what_it_is_and_what_it_is_about() {
        let faults = EventDraft::parse(&EventForm::default(), OrganisationId::new(1), &Settings::default())
            .unwrap_err();
        for field in ["title", "summary", "topic"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
        assert_eq!(faults.of("text"), None);
    }
}
