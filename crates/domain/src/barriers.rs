//! Barriers that people report, and the clock that runs from then on: an answer within two weeks; where that is not
//! possible a note by then why, and the answer after six weeks at the latest (BITVNRW, section 5). Who is not answered
//! goes to the ombuds office.

use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PhoneNumber};
use jiff::civil::Date;
use kernel::{Instant, Line, Locale, Prose, PublicId};

kernel::id!(
    /// A reported barrier.
    BarrierId
);

/// So many days until an answer or a note has to go out.
const FIRST_DAYS: i64 = 14;
/// So many days until the answer has to go out.
const LAST_DAYS: i64 = 42;
/// Until when somebody is answered. Days are the city's; the clock begins on the day after the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// The answer, or a note that it takes longer.
    pub first: Date,
    /// The answer.
    pub last: Date,
}

impl Deadlines {
    /// Of a report made at this instant.
    pub fn of(reported_at: Instant) -> Self {
        let day = reported_at.city_day();
        let after = |days: i64| day.saturating_add(jiff::Span::new().days(days));
        Self { first: after(FIRST_DAYS), last: after(LAST_DAYS) }
    }
}

/// How a report stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The last day is over: the person may go to the ombuds office.
    Broken,
    /// The two weeks are over and not even a note went out.
    Late,
    /// Within its time; until when the next word is due stands in [`Report::due`].
    Running,
    /// Answered.
    Answered,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its key.
    pub id: BarrierId,
    /// On which page.
    pub page: Option<String>,
    /// What hinders.
    pub message: String,
    /// Who says so.
    pub name: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// In which language they read.
    pub locale: Locale,
    /// When it came.
    pub reported_at: Instant,
    /// The note that it takes longer, and when it went out.
    pub note: Option<(String, Instant)>,
    /// The answer, and when it went out.
    pub answer: Option<(String, Instant)>,
}

impl Report {
    /// How it stands.
    pub fn standing(&self, now: Instant) -> Standing {
        let (today, deadlines) = (now.city_day(), Deadlines::of(self.reported_at));
        if self.answer.is_some() {
            Standing::Answered
        } else if today > deadlines.last {
            Standing::Broken
        } else if self.note.is_none() && today > deadlines.first {
            Standing::Late
        } else {
            Standing::Running
        }
    }

    /// By which day the next word has to go out; `None` once it is answered.
    pub fn due(&self) -> Option<Date> {
        let Deadlines { first, last } = Deadlines::of(self.reported_at);
        match (&self.answer, &self.note) {
            (Some(_), _) => None,
            (None, Some(_)) => Some(last),
            (None, None) => Some(first),
        }
    }
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BarrierForm {
    /// On which page.
    pub page: String,
    /// What hinders.
    pub message: String,
    /// Who says so; may stay empty, as the ways to answer may.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarrierDraft {
    /// On which page.
    pub page: Option<Line<300>>,
    /// What hinders.
    pub message: Prose<4000>,
    /// Who says so.
    pub name: Option<Line<80>>,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl BarrierDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &BarrierForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let message = faults.take("message", Prose::parse(&form.message));
        let page = faults.take("page", Line::parse_optional(&form.page));
        let name = faults.take("name", Line::parse_optional(&form.name));
        let email = faults.take("email", optional(&form.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&form.phone, PhoneNumber::parse));
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let draft = || {
            Some(Self {
                page: page?,
                message: message?,
                name: name?,
                email: email?,
                phone: phone?,
                form_key: form_key?,
            })
        };
        draft().ok_or(faults)
    }
}

fn optional<T>(typed: &str, parse: fn(&str) -> Result<T, Fault>) -> Result<Option<T>, Fault> {
    if typed.trim().is_empty() { Ok(None) } else { parse(typed).map(Some) }
}

/// What the office says to a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// It takes longer, because …
    Note,
    /// The answer.
    Answer,
}

impl Reply {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Answer, Self::Note];

    /// As in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Answer => "answer",
        }
    }

    /// Reads [`Reply::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.key() == key)
    }

    /// May this be said to a report as it stands? One note, one answer, nothing after it.
    pub const fn fits(self, report: &Report) -> bool {
        match self {
            Self::Note => report.answer.is_none() && report.note.is_none(),
            Self::Answer => report.answer.is_none(),
        }
    }
}

/// What the office types under a report.
///
/// # Errors
/// All that is to be mended.
pub fn reply(kind: &str, text: &str) -> Result<(Reply, Prose<4000>), Faults> {
    let mut faults = Faults::new();
    let kind = faults.take("kind", Reply::from_key(kind).ok_or(Fault::Choice));
    let text = faults.take("text", Prose::parse(text));
    kind.zip(text).ok_or(faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    fn report(reported: &str) -> Report {
        Report {
            id: BarrierId::new(1),
            page: None,
            message: "Der Knopf hat keinen Namen.".to_owned(),
            name: None,
            email: None,
            phone: None,
            locale: Locale::De,
            reported_at: at(reported),
            note: None,
            answer: None,
        }
    }

    #[test]
    fn an_answer_is_due_after_two_weeks_and_after_six_at_the_latest() {
        let deadlines = Deadlines::of(at("2026-11-28T23:59"));
        assert_eq!(deadlines.first.to_string(), "2026-12-12");
        assert_eq!(deadlines.last.to_string(), "2027-01-09");
        let open = report("2026-11-28T23:59");
        assert_eq!(open.due(), Some(deadlines.first));
        assert_eq!(open.standing(at("2026-12-12T23:59")), Standing::Running);
        assert_eq!(open.standing(at("2026-12-13T00:00")), Standing::Late);
        assert_eq!(open.standing(at("2027-01-10T00:00")), Standing::Broken);
    }

    #[test]
    fn a_note_gains_time_until_six_weeks_and_no_longer() {
        let noted = Report {
            note: Some(("Wir warten auf ein Ersatzteil.".to_owned(), at("2026-12-05T10:00"))),
            ..report("2026-11-28T09:00")
        };
        assert_eq!(noted.due().map(|day| day.to_string()).as_deref(), Some("2027-01-09"));
        assert_eq!(noted.standing(at("2027-01-09T20:00")), Standing::Running);
        assert_eq!(noted.standing(at("2027-01-10T00:00")), Standing::Broken);
        assert!(!Reply::Note.fits(&noted) && Reply::Answer.fits(&noted));
        let answered = Report { answer: Some(("Behoben.".to_owned(), at("2027-01-20T10:00"))), ..noted };
        assert_eq!((answered.due(), answered.standing(at("2027-02-01T00:00"))), (None, Standing::Answered));
        assert!(!Reply::Answer.fits(&answered));
    }

    #[test]
    fn nobody_has_to_say_who_they_are_to_report_a_barrier() {
        let key = PublicId::draw(&mut kernel::SeededRng::new(3)).to_string();
        let form = BarrierForm { message: "Zu klein.".to_owned(), form_key: key, ..BarrierForm::default() };
        assert!(BarrierDraft::parse(&form).is_ok());
        let wrong = BarrierForm { message: " ".to_owned(), email: "kim".to_owned(), ..form };
        let faults = BarrierDraft::parse(&wrong).unwrap_err();
        let named: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["message", "email"]);
    }
}
