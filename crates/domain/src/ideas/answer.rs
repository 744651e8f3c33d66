use crate::fields::{Fault, Faults};
use crate::organisations::{ContactPointId, OrganisationId};
use crate::people::optional;
use jiff::civil::Date;
use kernel::{Line, Prose};

/// What an office says to an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It will be done.
    WillDo,
    /// A part of it will be done.
    Partly,
    /// Not now, because …
    NotNow,
    /// Others are in charge; it was passed on to them.
    NotOurs,
    /// The council or a committee decides on a day.
    Council,
}

impl Outcome {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::WillDo, Self::Partly, Self::NotNow, Self::NotOurs, Self::Council];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::WillDo => "will_do",
            Self::Partly => "partly",
            Self::NotNow => "not_now",
            Self::NotOurs => "not_ours",
            Self::Council => "council",
        }
    }

    /// Reads [`Outcome::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}

/// Which way by law fits beside an answer, so that it can be explained: an answer that is a no, or that others decide, can be
/// brought before the council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// Suggestions and complaints to the council, by anybody (section 24 of the municipal code, `GO NRW`).
    Suggestion,
    /// A motion of residents, with signatures (section 25 `GO NRW`).
    Motion,
}

impl Outcome {
    /// The ways that are explained beside it.
    pub const fn routes(self) -> &'static [Route] {
        match self {
            Self::NotNow | Self::Partly => &[Route::Suggestion, Route::Motion],
            Self::Council => &[Route::Suggestion],
            Self::WillDo | Self::NotOurs => &[],
        }
    }
}

/// An answer as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerForm {
    /// Key of the outcome.
    pub outcome: String,
    /// In words, with the reason.
    pub text: String,
    /// To whom it was passed on.
    pub whom: String,
    /// The council or committee.
    pub body: String,
    /// When it meets.
    pub day: String,
    /// Whom one can ask, as the number of a contact point; may stay empty.
    pub contact: String,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerDraft {
    /// What it says.
    pub outcome: Outcome,
    /// In words: a no gives its reason (principle 5).
    pub text: Prose<4000>,
    /// To whom it was passed on.
    pub whom: Option<Line<200>>,
    /// The council or committee, and when it meets.
    pub council: Option<(Line<200>, Date)>,
    /// Whom one can ask.
    pub contact: Option<ContactPointId>,
    /// Which office speaks; `None` is the engagement office.
    pub office: Option<OrganisationId>,
}

impl AnswerDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended: whoever passes on says to whom, and who names the council says when it meets.
    pub fn parse(form: &AnswerForm, office: Option<OrganisationId>) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let outcome = faults.take("outcome", Outcome::from_key(&form.outcome).ok_or(Fault::Choice));
        let text = faults.take("answer", Prose::parse(&form.text));
        let whom = match outcome {
            Some(Outcome::NotOurs) => faults.take("whom", Line::parse(&form.whom).map(Some)),
            _ => Some(None),
        };
        let council = match outcome {
            Some(Outcome::Council) => {
                let body = faults.take("body", Line::parse(&form.body));
                let day = form.day.trim().parse::<Date>().map_err(|_| Fault::Date);
                body.zip(faults.take("day", day)).map(Some)
            }
            _ => Some(None),
        };
        let contact = optional(&form.contact, |typed| {
            typed.trim().parse::<i64>().map(ContactPointId::new).map_err(|_| Fault::Choice)
        });
        let contact = faults.take("contact", contact);
        let draft = || {
            Some(Self {
                outcome: outcome?,
                text: text?,
                whom: whom?,
                council: council?,
                contact: contact?,
                office,
            })
        };
        let draft = draft();
        draft.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// What the council or the committee decided, as it was typed.
///
/// # Errors
/// What is to be mended.
pub fn result(typed: &str) -> Result<Prose<2000>, Faults> {
    let mut faults = Faults::new();
    faults.take("result", Prose::parse(typed)).ok_or(faults)
}
