use super::{Asker, Kind, Source};
use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PersonName, PhoneNumber, name, optional};
use crate::settings::Settings;
use kernel::{Line, Prose, PublicId};

/// The form on the web as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InquiryForm {
    /// Key of the kind.
    pub kind: String,
    /// Key of the topic; empty for none.
    pub topic: String,
    /// The question.
    pub message: String,
    /// Who asks.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// When they can be called.
    pub reachable: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A question that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InquiryDraft {
    /// What is wanted.
    pub kind: Kind,
    /// Key of the topic.
    pub topic: Option<String>,
    /// The question.
    pub message: Prose<4000>,
    /// Who asks; empty where somebody at the desk did not say.
    pub name: Option<PersonName>,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
    /// When they can be called.
    pub reachable: Option<Line<120>>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

fn topic(typed: &str, settings: &Settings) -> Result<Option<String>, Fault> {
    let key = typed.trim();
    if key.is_empty() {
        return Ok(None);
    }
    settings.topic(key).map(|topic| Some(topic.key.clone())).ok_or(Fault::Choice)
}

impl InquiryDraft {
    /// Reads the form of somebody on the web: a name and one way to answer; whoever wants to be called says where.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &InquiryForm, settings: &Settings) -> Result<Self, Faults> {
        Self::read(form, settings, true)
    }

    fn read(form: &InquiryForm, settings: &Settings, by_themselves: bool) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let kind = faults.take("kind", Kind::from_key(&form.kind).ok_or(Fault::Choice));
        let topic = faults.take("topic", topic(&form.topic, settings));
        let message = faults.take("message", Prose::parse(&form.message));
        let asker = faults.take("name", optional(&form.name, name));
        let email = faults.take("email", optional(&form.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&form.phone, PhoneNumber::parse));
        if by_themselves {
            if asker == Some(None) {
                faults.add("name", Fault::Missing);
            }
            if phone == Some(None) && kind == Some(Kind::Callback) {
                faults.add("phone", Fault::Phone);
            } else if (&email, &phone) == (&Some(None), &Some(None)) {
                faults.add("email", Fault::NoWayToAnswer);
            }
        }
        let reachable = faults.take("reachable", Line::parse_optional(&form.reachable));
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let parsed = (|| {
            Some(Self {
                kind: kind?,
                topic: topic?,
                message: message?,
                name: asker?,
                email: email?,
                phone: phone?,
                reachable: reachable?,
                form_key: form_key?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }

    /// Who asks.
    pub fn asker(&self) -> Asker {
        Asker {
            name: self.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default(),
            email: self.email.as_ref().map(|email| email.as_str().to_owned()),
            phone: self.phone.as_ref().map(|phone| phone.as_str().to_owned()),
            reachable: self.reachable.as_ref().map(|line| line.as_str().to_owned()),
        }
    }
}

/// What the office notes of somebody who called, came or wrote on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteForm {
    /// Key of the source.
    pub source: String,
    /// The rest is as on the web; nothing of who asks has to be known.
    pub inquiry: InquiryForm,
}

/// A note that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDraft {
    /// How it came.
    pub source: Source,
    /// The question.
    pub inquiry: InquiryDraft,
}

impl NoteDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &NoteForm, settings: &Settings) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let source = Source::from_key(&form.source).filter(|source| Source::NOTED.contains(source));
        let source = faults.take("source", source.ok_or(Fault::Choice));
        let inquiry = match InquiryDraft::read(&form.inquiry, settings, false) {
            Ok(inquiry) => Some(inquiry),
            Err(more) => {
                faults.extend(more);
                None
            }
        };
        source.zip(inquiry).map(|(source, inquiry)| Self { source, inquiry }).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(kind: &str) -> InquiryForm {
        InquiryForm {
            kind: kind.into(),
            message: "Wo finde ich eine Nähmaschine?".into(),
            name: "Ana".into(),
            form_key: PublicId::draw(&mut kernel::SeededRng::new(3)).to_string(),
            ..InquiryForm::default()
        }
    }

    fn faults(form: &InquiryForm) -> Vec<&'static str> {
        let parsed = InquiryDraft::parse(form, &Settings::default());
        parsed.err().map(|faults| faults.iter().map(|(field, _)| field).collect()).unwrap_or_default()
    }

    #[test]
    fn a_question_needs_one_way_to_answer_and_a_call_back_a_number() {
        assert_eq!(faults(&form("question")), ["email"]);
        assert_eq!(faults(&form("callback")), ["phone"]);
        let mail = InquiryForm { email: "ana@post.example".into(), ..form("callback") };
        assert_eq!(faults(&mail), ["phone"]);
        assert_eq!(faults(&InquiryForm { kind: "question".into(), ..mail }), [""; 0]);
        let phone = InquiryForm { phone: "0221 4710-123".into(), ..form("callback") };
        assert_eq!(faults(&phone), [""; 0]);
    }

    #[test]
    fn an_empty_form_names_every_needed_field() {
        assert_eq!(faults(&InquiryForm::default()), ["kind", "message", "name", "email", "form_key"]);
        let wrong = InquiryForm { topic: "gibt-es-nicht".into(), ..form("question") };
        assert_eq!(faults(&wrong), ["topic", "email"]);
    }

    #[test]
    fn what_a_caller_does_not_say_is_not_asked_of_the_office() {
        let inquiry = InquiryForm { name: String::new(), ..form("question") };
        let note = |source: &str| NoteForm { source: source.into(), inquiry: inquiry.clone() };
        let draft = NoteDraft::parse(&note("phone"), &Settings::default()).unwrap();
        assert_eq!(draft.inquiry.asker(), Asker::default());
        // What comes by web or mail comes by itself.
        for source in ["web", "mail", ""] {
            assert!(NoteDraft::parse(&note(source), &Settings::default()).is_err(), "{source}");
        }
    }
}
