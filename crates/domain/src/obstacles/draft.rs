use super::Namer;
use crate::fields::{Fault, Faults};
use crate::inquiries::Source;
use crate::people::{EmailAddress, PersonName, PhoneNumber, name, optional};
use crate::settings::Settings;
use kernel::{Line, Prose, PublicId};

/// The form on the web as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObstacleForm {
    /// What hinders.
    pub words: String,
    /// Whom it hinders; may stay empty.
    pub whom: String,
    /// Key of the topic; empty for none.
    pub topic: String,
    /// Key of the part of town; empty for the whole town.
    pub district: String,
    /// Who says so; may stay empty, as the ways to answer may.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// An obstacle that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObstacleDraft {
    /// What hinders.
    pub words: Prose<4000>,
    /// Whom it hinders.
    pub whom: Option<Line<160>>,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the part of town.
    pub district: Option<String>,
    /// Who says so.
    pub name: Option<PersonName>,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

fn topic(typed: &str, settings: &Settings) -> Result<Option<String>, Fault> {
    match typed.trim() {
        "" => Ok(None),
        key => settings.topic(key).map(|topic| Some(topic.key.clone())).ok_or(Fault::Choice),
    }
}

fn district(typed: &str, settings: &Settings) -> Result<Option<String>, Fault> {
    match typed.trim() {
        "" => Ok(None),
        key => settings.district(key).map(|district| Some(district.key.clone())).ok_or(Fault::Choice),
    }
}

impl ObstacleDraft {
    /// Reads the form. Nobody has to say who they are; whoever wants to hear of it does.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &ObstacleForm, settings: &Settings) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let words = faults.take("words", Prose::parse(&form.words));
        let whom = faults.take("whom", Line::parse_optional(&form.whom));
        let topic = faults.take("topic", topic(&form.topic, settings));
        let district = faults.take("district", district(&form.district, settings));
        let name = faults.take("name", optional(&form.name, name));
        let email = faults.take("email", optional(&form.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&form.phone, PhoneNumber::parse));
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let parsed = (|| {
            Some(Self {
                words: words?,
                whom: whom?,
                topic: topic?,
                district: district?,
                name: name?,
                email: email?,
                phone: phone?,
                form_key: form_key?,
            })
        })();
        parsed.ok_or(faults)
    }

    /// Who named it.
    pub fn namer(&self) -> Namer {
        Namer {
            name: self.name.as_ref().map(ToString::to_string).unwrap_or_default(),
            email: self.email.as_ref().map(ToString::to_string),
            phone: self.phone.as_ref().map(ToString::to_string),
            words: self.words.as_str().to_owned(),
            whom: self.whom.as_ref().map(ToString::to_string),
        }
    }
}

/// What the office notes of somebody who called, came or wrote on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObstacleNoteForm {
    /// Key of the source.
    pub source: String,
    /// The rest is as on the web.
    pub obstacle: ObstacleForm,
}

impl ObstacleNoteForm {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended. What comes by web or mail comes by itself.
    pub fn parse(&self, settings: &Settings) -> Result<(Source, ObstacleDraft), Faults> {
        let mut faults = Faults::new();
        let source = Source::from_key(&self.source).filter(|source| Source::NOTED.contains(source));
        let source = faults.take("source", source.ok_or(Fault::Choice));
        let draft = match ObstacleDraft::parse(&self.obstacle, settings) {
            Ok(draft) => Some(draft),
            Err(more) => {
                faults.extend(more);
                None
            }
        };
        source.zip(draft).ok_or(faults)
    }
}

/// With what the office makes an obstacle public, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpeningForm {
    /// One line.
    pub title: String,
    /// What hinders whom, in the words of the office.
    pub text: String,
    /// Key of the topic; empty for none.
    pub topic: String,
    /// Key of the part of town; empty for the whole town.
    pub district: String,
}

/// With what the office makes an obstacle public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// One line.
    pub title: Line<120>,
    /// What hinders whom.
    pub text: Prose<2000>,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the part of town.
    pub district: Option<String>,
}

impl OpeningForm {
    /// Reads the form. `namer` is who named it: their name, mailbox and number do not stand in a public text.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, settings: &Settings, namer: Option<&Namer>) -> Result<Opening, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::<120>::parse(&self.title));
        let text = faults.take("text", Prose::<2000>::parse(&self.text));
        let topic = faults.take("topic", topic(&self.topic, settings));
        let district = faults.take("district", district(&self.district, settings));
        if let (Some(title), Some(text), Some(namer)) = (&title, &text, namer) {
            if names(title.as_str(), namer) {
                faults.add("title", Fault::NamesSomebody);
            }
            if names(text.as_str(), namer) {
                faults.add("text", Fault::NamesSomebody);
            }
        }
        let parsed = (|| Some(Opening { title: title?, text: text?, topic: topic?, district: district? }))();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// Does this text say who named it? Only what cannot be a word of everyday is compared: the whole name, the mailbox, the number.
fn names(text: &str, namer: &Namer) -> bool {
    let text = text.to_lowercase();
    let has = |part: &str| part.chars().count() > 4 && text.contains(&part.to_lowercase());
    has(&namer.name) || namer.email.as_deref().is_some_and(has) || namer.phone.as_deref().is_some_and(has)
}

/// "It hinders me too", as it was typed: on the web by mail, at the desk by mail or phone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoiceForm {
    /// Where to write.
    pub email: String,
    /// Where to call; at the desk alone.
    pub phone: String,
}

/// Somebody whom it hinders too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoiceDraft {
    /// By a mailbox.
    Mail(EmailAddress),
    /// By a number that was told at the desk or on the phone.
    Phone(PhoneNumber),
}

impl VoiceDraft {
    /// Reads the form of somebody on the web: a mailbox, to which a button comes.
    ///
    /// # Errors
    /// What is wrong with the mailbox.
    pub fn by_mail(form: &VoiceForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let email = faults.take("email", EmailAddress::parse(&form.email));
        email.map(Self::Mail).ok_or(faults)
    }

    /// Reads what the office types of somebody who is there or on the phone.
    ///
    /// # Errors
    /// What is wrong; one of both is needed, so that nobody counts twice.
    pub fn at_desk(form: &VoiceForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let email = faults.take("email", optional(&form.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&form.phone, PhoneNumber::parse));
        match (email, phone) {
            (Some(Some(email)), Some(_)) => Ok(Self::Mail(email)),
            (Some(None), Some(Some(phone))) => Ok(Self::Phone(phone)),
            (Some(None), Some(None)) => {
                faults.add("email", Fault::NoWayToAnswer);
                Err(faults)
            }
            _ => Err(faults),
        }
    }

    /// By what the same person is known again.
    pub fn key(&self) -> String {
        match self {
            Self::Mail(email) => email.key(),
            Self::Phone(phone) => phone.international().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> ObstacleForm {
        ObstacleForm {
            words: "Für das Straßenfest braucht man sechs Genehmigungen.".into(),
            form_key: PublicId::draw(&mut kernel::SeededRng::new(3)).to_string(),
            ..ObstacleForm::default()
        }
    }

    fn faults<T>(parsed: Result<T, Faults>) -> Vec<&'static str> {
        parsed.err().map(|faults| faults.iter().map(|(field, _)| field).collect()).unwrap_or_default()
    }

    #[test]
    fn anybody_names_an_obstacle_without_saying_who_they_are() {
        let draft = ObstacleDraft::parse(&form(), &Settings::default()).unwrap();
        assert_eq!(draft.namer().email, None);
        let empty = ObstacleForm { words: " ".into(), form_key: String::new(), ..form() };
        assert_eq!(faults(ObstacleDraft::parse(&empty, &Settings::default())), ["words", "form_key"]);
        let wrong =
            ObstacleForm { topic: "mond".into(), district: "mars".into(), email: "@".into(), ..form() };
        let wrong = faults(ObstacleDraft::parse(&wrong, &Settings::default()));
        assert_eq!(wrong, ["topic", "district", "email"]);
    }

    #[test]
    fn a_note_says_how_it_came() {
        let note = |source: &str| ObstacleNoteForm { source: source.into(), obstacle: form() };
        assert!(note("paper").parse(&Settings::default()).is_ok());
        assert_eq!(faults(note("web").parse(&Settings::default())), ["source"]);
    }

    #[test]
    fn the_public_text_does_not_say_who_named_it() {
        let namer =
            Namer { name: "Ana Lopez".into(), phone: Some("0221 4710-123".into()), ..Namer::default() };
        let opening = |title: &str, text: &str| {
            let form = OpeningForm { title: title.into(), text: text.into(), ..OpeningForm::default() };
            faults(form.parse(&Settings::default(), Some(&namer)))
        };
        assert_eq!(opening("Sechs Genehmigungen", "Ein Straßenfest braucht sechs."), [""; 0]);
        assert_eq!(opening("Sechs für ANA LOPEZ", "Anruf: 0221 4710-123"), ["title", "text"]);
        assert_eq!(opening("", ""), ["title", "text"]);
    }

    #[test]
    fn whom_it_hinders_too_is_known_again_by_mailbox_or_number() {
        let voice = |email: &str, phone: &str| VoiceForm { email: email.into(), phone: phone.into() };
        let key = |form: &VoiceForm| VoiceDraft::at_desk(form).map(|voice| voice.key());
        assert_eq!(key(&voice("Ana@Post.Example", "")), key(&voice("ana@post.example", "")));
        assert_eq!(key(&voice("", "0221 4710-123")), key(&voice("", "+49 221 4710123")));
        assert_eq!(faults(VoiceDraft::at_desk(&voice("", ""))), ["email"]);
        assert_eq!(faults(VoiceDraft::by_mail(&voice("", "0221 4710-123"))), ["email"]);
    }
}
