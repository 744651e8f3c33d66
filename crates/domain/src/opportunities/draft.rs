use super::{Insurer, Rhythm, Suit, Suits, Times, Way};
use crate::fields::{Fault, Faults, language_tags};
use crate::organisations::OrganisationId;
use crate::people::{ContactForm, EmailAddress, PhoneNumber};
use crate::settings::Settings;
use kernel::{Instant, Line, Locale, Minutes, Prose, WallTime, Weekday};

/// The texts of an offer in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpportunityTexts {
    /// What one does, verb first.
    pub title: Line<80>,
    /// One or two sentences for the card.
    pub summary: Line<200>,
    /// What there is to do, line by line.
    pub tasks: Prose<4000>,
}

/// The fields of one date as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShiftForm {
    /// `2026-11-28`.
    pub date: String,
    /// `10:00`.
    pub from: String,
    /// `13:00`; before `from` means the next morning.
    pub to: String,
    /// Places.
    pub capacity: String,
}

/// One date that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShiftDraft {
    /// When it begins.
    pub starts: WallTime,
    /// When it ends.
    pub ends: WallTime,
    /// Places.
    pub capacity: Option<u16>,
}

/// The fields of the offer form as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of OpportunityDraft, as text")]
pub struct OpportunityForm {
    pub lang: String,
    pub title: String,
    pub summary: String,
    pub tasks: String,
    pub topic: String,
    pub districts: Vec<String>,
    pub place: String,
    pub way: String,
    pub vulnerable: bool,
    pub rhythm: String,
    pub minutes: String,
    pub weekdays: Vec<String>,
    pub nth: String,
    pub from: String,
    pub to: String,
    pub capacity: String,
    pub min_age: String,
    pub languages: Vec<String>,
    pub suits: Vec<String>,
    pub liability_by: String,
    pub accident_by: String,
    pub contact: ContactForm,
    pub shifts: Vec<ShiftForm>,
}

/// An offer that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpportunityDraft {
    /// Who offers it.
    pub organisation: OrganisationId,
    /// Language the texts are written in.
    pub lang: Locale,
    /// The texts.
    pub texts: OpportunityTexts,
    /// Key of the topic.
    pub topic: String,
    /// Keys of its districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<Line<160>>,
    /// How one gets in.
    pub way: Way,
    /// Works with children or vulnerable people.
    pub vulnerable: bool,
    /// When and how long.
    pub times: Times,
    /// Places for regular help.
    pub capacity: Option<u16>,
    /// The youngest it takes.
    pub min_age: u8,
    /// Tags of the languages needed; none means any.
    pub languages: Vec<String>,
    /// For whom it suits.
    pub suits: Suits,
    /// Who insures against claims.
    pub liability_by: Insurer,
    /// Who insures against accidents.
    pub accident_by: Insurer,
    /// Who answers questions, where it is not the organisation's own contact.
    pub contact_name: Option<Line<80>>,
    /// Where to write.
    pub contact_email: Option<EmailAddress>,
    /// Where to call.
    pub contact_phone: Option<PhoneNumber>,
    /// Dates, for an offer at fixed times.
    pub shifts: Vec<ShiftDraft>,
}

impl ShiftDraft {
    /// Takes the form of a single date.
    ///
    /// # Errors
    /// What is wrong with it, under the name of the field.
    pub fn parse(form: &ShiftForm, now: Instant) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let date = faults.take("date", day(&form.date, now));
        let from = faults.take("from", Minutes::parse(&form.from).ok_or(Fault::Date));
        let to = faults.take("to", Minutes::parse(&form.to).ok_or(Fault::Date));
        let capacity = faults.take("capacity", optional_number(&form.capacity, 1, 999));
        let (Some(date), Some(from), Some(to), Some(capacity)) = (date, from, to, capacity) else {
            return Err(faults);
        };
        let starts = WallTime::new(date, from);
        if starts.instant() <= now {
            faults.add("from", Fault::Past);
            return Err(faults);
        }
        if from == to {
            faults.add("to", Fault::EndBeforeStart);
            return Err(faults);
        }
        // The end before the start means the next morning.
        let last = if to > from { Some(date) } else { date.tomorrow().ok() };
        let ends = faults.take("date", last.ok_or(Fault::Date)).map(|last| WallTime::new(last, to));
        if starts.is_skipped() {
            faults.add("from", Fault::Skipped);
            return Err(faults);
        }
        if ends.is_some_and(WallTime::is_skipped) {
            faults.add("to", Fault::Skipped);
            return Err(faults);
        }
        ends.map(|ends| Self { starts, ends, capacity }).ok_or(faults)
    }

    /// Takes a number of places; nothing is as many as come.
    ///
    /// # Errors
    /// [`Fault::Number`] under `capacity`.
    pub fn parse_places(typed: &str) -> Result<Option<u16>, Faults> {
        let mut faults = Faults::new();
        faults.take("capacity", optional_number(typed, 1, 999)).ok_or(faults)
    }
}

impl OpportunityDraft {
    /// Takes the form.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(
        form: &OpportunityForm,
        organisation: OrganisationId,
        settings: &Settings,
        now: Instant,
    ) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let lang = faults.take("lang", form.lang.parse().map_err(|()| Fault::Choice));
        let title = faults.take("title", Line::parse(&form.title));
        let summary = faults.take("summary", Line::parse(&form.summary));
        let tasks = faults.take("tasks", Prose::parse(&form.tasks));
        let topic = faults.take("topic", settings.topic(&form.topic).ok_or(Fault::Choice));
        let districts = faults.take("districts", districts(&form.districts, settings));
        let place = faults.take("place", Line::parse_optional(&form.place));
        let way = faults.take("way", Way::from_key(&form.way).ok_or(Fault::Choice));
        if form.vulnerable && way == Some(Way::Direct) {
            faults.add("way", Fault::MustGetToKnow);
        }
        let times = times(form, &mut faults);
        let capacity = faults.take("capacity", optional_number(&form.capacity, 1, 999));
        let min_age = faults.take("min_age", optional_number(&form.min_age, 0, 99));
        let languages = faults.take("languages", language_tags(&form.languages));
        let suits = form.suits.iter().map(|key| Suit::from_key(key)).collect::<Option<Suits>>();
        let suits = faults.take("suits", suits.ok_or(Fault::Choice));
        let liability_by =
            faults.take("liability_by", Insurer::from_key(&form.liability_by).ok_or(Fault::Choice));
        let accident_by =
            faults.take("accident_by", Insurer::from_key(&form.accident_by).ok_or(Fault::Choice));
        let contact_name = faults.take("contact_name", Line::parse_optional(&form.contact.name));
        let contact_email = crate::people::optional(&form.contact.email, EmailAddress::parse);
        let contact_email = faults.take("contact_email", contact_email);
        let contact_phone = crate::people::optional(&form.contact.phone, PhoneNumber::parse);
        let contact_phone = faults.take("contact_phone", contact_phone);
        let shifts = shifts(&form.shifts, now, &mut faults);
        let parsed = (|| {
            Some(Self {
                organisation,
                lang: lang?,
                texts: OpportunityTexts { title: title?, summary: summary?, tasks: tasks? },
                topic: topic?.key.clone(),
                districts: districts?,
                place: place?,
                way: way?,
                vulnerable: form.vulnerable,
                times: times?,
                capacity: capacity?,
                min_age: min_age?.map_or(0, |age| u8::try_from(age).unwrap_or(0)),
                languages: languages?,
                suits: suits?,
                liability_by: liability_by?,
                accident_by: accident_by?,
                contact_name: contact_name?,
                contact_email: contact_email?,
                contact_phone: contact_phone?,
                shifts: shifts?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

fn times(form: &OpportunityForm, faults: &mut Faults) -> Option<Times> {
    let rhythm = faults.take("rhythm", Rhythm::from_key(&form.rhythm).ok_or(Fault::Choice));
    let minutes = faults.take("minutes", number(&form.minutes, 5, 1440));
    let weekdays = form.weekdays.iter().map(|key| Weekday::from_key(key)).collect::<Option<_>>();
    let weekdays = faults.take("weekdays", weekdays.ok_or(Fault::Choice));
    let nth = match form.nth.as_str() {
        "" => Some(None),
        "-1" | "1" | "2" | "3" | "4" => Some(form.nth.parse().ok()),
        _ => None,
    };
    let nth = faults.take("nth", nth.ok_or(Fault::Choice));
    let from = faults.take("from", optional_minutes(&form.from));
    let to = faults.take("to", optional_minutes(&form.to));
    if let (Some(Some(from)), Some(Some(to))) = (from, to)
        && to <= from
    {
        faults.add("to", Fault::EndBeforeStart);
    }
    Some(Times { rhythm: rhythm?, minutes: minutes?, weekdays: weekdays?, nth: nth?, from: from?, to: to? })
}

fn shifts(forms: &[ShiftForm], now: Instant, faults: &mut Faults) -> Option<Vec<ShiftDraft>> {
    let filled = forms.iter().filter(|form| **form != ShiftForm::default());
    let mut drafts = filled.map(|form| shift(form, now)).collect::<Result<Vec<_>, Fault>>();
    if let Ok(drafts) = &mut drafts {
        drafts.sort_by_key(|draft| draft.starts);
    }
    faults.take("shifts", drafts)
}

/// A row of the long form has one fault for all its fields.
fn shift(form: &ShiftForm, now: Instant) -> Result<ShiftDraft, Fault> {
    ShiftDraft::parse(form, now)
        .map_err(|faults| faults.iter().next().map_or(Fault::Date, |(_, fault)| fault))
}

fn day(typed: &str, now: Instant) -> Result<jiff::civil::Date, Fault> {
    let date: jiff::civil::Date = typed.trim().parse().map_err(|_| Fault::Date)?;
    let today = now.city_day();
    if date < today {
        return Err(Fault::Past);
    }
    // A typing error in the year must not make a date in the year 20226.
    if date.year() > today.year() + 3 {
        return Err(Fault::Date);
    }
    Ok(date)
}

fn districts(keys: &[String], settings: &Settings) -> Result<Vec<String>, Fault> {
    let known = |key: &String| settings.district(key).is_some();
    if keys.iter().all(known) { Ok(keys.to_vec()) } else { Err(Fault::Choice) }
}

fn number(text: &str, min: u16, max: u16) -> Result<u16, Fault> {
    let fault = Fault::Number { min: i64::from(min), max: i64::from(max) };
    text.trim().parse().ok().filter(|number| (min..=max).contains(number)).ok_or(fault)
}

fn optional_number(text: &str, min: u16, max: u16) -> Result<Option<u16>, Fault> {
    if text.trim().is_empty() { Ok(None) } else { number(text, min, max).map(Some) }
}

fn optional_minutes(text: &str) -> Result<Option<Minutes>, Fault> {
    if text.trim().is_empty() { Ok(None) } else { Minutes::parse(text).map(Some).ok_or(Fault::Date) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Instant {
        WallTime::from_stored("2026-11-22T12:00").unwrap().instant()
    }

    fn form(date: &str, from: &str, to: &str) -> ShiftForm {
        ShiftForm { date: date.into(), from: from.into(), to: to.into(), capacity: "3".into() }
    }

    #[test]
    fn a_shift_that_ends_when_it_begins_is_none() {
        let faults = ShiftDraft::parse(&form("2026-11-28", "10:00", "10:00"), now()).unwrap_err();
        assert_eq!(faults.of("to"), Some(Fault::EndBeforeStart));
    }

    #[test]
    fn a_shift_through_the_night_ends_the_next_morning() {
        let night = shift(&form("2026-11-28", "22:00", "06:00"), now()).unwrap();
        assert_eq!(night.ends.to_stored(), "2026-11-29T06:00");
    }

    #[test]
    fn a_time_that_the_spring_leaves_out_is_none() {
        for (from, to, field) in
            [("02:30", "03:15", "from"), ("01:00", "02:59", "to"), ("02:00", "04:00", "from")]
        {
            let faults = ShiftDraft::parse(&form("2027-03-28", from, to), now()).unwrap_err();
            assert_eq!(faults.of(field), Some(Fault::Skipped), "{from} to {to}");
        }
        let night = ShiftDraft::parse(&form("2027-03-28", "01:59", "03:00"), now()).unwrap();
        assert_eq!(night.ends.instant().micros() - night.starts.instant().micros(), 60_000_000);
        // In autumn an hour comes twice; both are hours.
        assert!(ShiftDraft::parse(&form("2027-10-31", "02:30", "03:15"), now()).is_ok());
    }

    #[test]
    fn impossible_and_past_dates_are_named() {
        for (date, fault) in [
            ("2026-02-30", Fault::Date),
            ("20226-01-01", Fault::Date),
            ("2099-01-01", Fault::Date),
            ("2026-11-21", Fault::Past),
            ("morgen", Fault::Date),
        ] {
            assert_eq!(shift(&form(date, "10:00", "12:00"), now()), Err(fault), "{date}");
        }
    }

    #[test]
    fn offers_with_vulnerable_people_are_never_direct() {
        let form = OpportunityForm { way: "direct".into(), vulnerable: true, ..OpportunityForm::default() };
        let faults =
            OpportunityDraft::parse(&form, OrganisationId::new(1), &Settings::default(), now()).unwrap_err();
        assert_eq!(faults.of("way"), Some(Fault::MustGetToKnow));
    }
}
