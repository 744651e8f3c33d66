use super::State;
use crate::fields::{Fault, Faults};
use crate::inquiries::Source;
use crate::people::{EmailAddress, PersonName, PhoneNumber, name, optional};
use crate::settings::Settings;
use kernel::{Line, Locale, Prose, PublicId};

/// An idea as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdeaForm {
    /// What it is called.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Key of the topic; empty for none.
    pub topic: String,
    /// Key of the district; empty for the whole town.
    pub district: String,
    /// Where exactly.
    pub place: String,
    /// Who tells it.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// An idea that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdeaDraft {
    /// What it is called.
    pub title: Line<120>,
    /// What it says.
    pub text: Prose<4000>,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district.
    pub district: Option<String>,
    /// Where exactly.
    pub place: Option<Line<120>>,
    /// Who tells it; `None` where somebody at the desk did not say.
    pub name: Option<PersonName>,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

fn topic(typed: &str, settings: &Settings) -> Result<Option<String>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    settings.topic(typed).map(|topic| Some(topic.key.clone())).ok_or(Fault::Choice)
}

fn district(typed: &str, settings: &Settings) -> Result<Option<String>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let found = settings.districts.iter().find(|district| district.key == typed);
    found.map(|district| Some(district.key.clone())).ok_or(Fault::Choice)
}

impl IdeaDraft {
    /// Reads only what an idea is, before anybody is asked who they are.
    ///
    /// # Errors
    /// What is to be mended of title and text.
    pub fn look(form: &IdeaForm) -> Result<(), Faults> {
        let mut faults = Faults::new();
        faults.take("title", Line::<120>::parse(&form.title));
        faults.take("text", Prose::<4000>::parse(&form.text));
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// Reads the form of somebody on the web: a name and one way to answer.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &IdeaForm, settings: &Settings) -> Result<Self, Faults> {
        Self::read(form, settings, true)
    }

    fn read(form: &IdeaForm, settings: &Settings, by_themselves: bool) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::parse(&form.title));
        let text = faults.take("text", Prose::parse(&form.text));
        let topic = faults.take("topic", topic(&form.topic, settings));
        let district = faults.take("district", district(&form.district, settings));
        let place = faults.take("place", Line::parse_optional(&form.place));
        let name = faults.take("name", optional(&form.name, name));
        let email = faults.take("email", optional(&form.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&form.phone, PhoneNumber::parse));
        if by_themselves {
            if name == Some(None) {
                faults.add("name", Fault::Missing);
            }
            if (&email, &phone) == (&Some(None), &Some(None)) {
                faults.add("email", Fault::NoWayToAnswer);
            }
        }
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let draft = || {
            Some(Self {
                title: title?,
                text: text?,
                topic: topic?,
                district: district?,
                place: place?,
                name: name?,
                email: email?,
                phone: phone?,
                form_key: form_key?,
            })
        };
        let draft = draft();
        draft.filter(|_| faults.is_empty()).ok_or(faults)
    }

    /// Where it begins: with a mail address it waits for the button, else somebody of the office knows the voice or the paper.
    pub const fn begins(&self, source: Source) -> State {
        match (source, &self.email) {
            (Source::Web | Source::Mail, Some(_)) => State::Unconfirmed,
            _ => State::Received,
        }
    }
}

/// What the office notes of somebody who called, came or wrote on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteForm {
    /// Key of the source.
    pub source: String,
    /// The rest is as on the web; nothing of who tells it has to be known.
    pub idea: IdeaForm,
}

/// A note that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDraft {
    /// How it came.
    pub source: Source,
    /// The idea.
    pub idea: IdeaDraft,
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
        let idea = match IdeaDraft::read(&form.idea, settings, false) {
            Ok(idea) => Some(idea),
            Err(more) => {
                faults.extend(more);
                None
            }
        };
        source.zip(idea).map(|(source, idea)| Self { source, idea }).ok_or(faults)
    }
}

/// What becomes public of an idea, as somebody of the office set it: names of others are blacked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// What it is called.
    pub title: Line<120>,
    /// What it says.
    pub text: Prose<4000>,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district.
    pub district: Option<String>,
    /// Where exactly.
    pub place: Option<Line<120>>,
    /// In which language it is.
    pub lang: Locale,
}

impl Published {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &IdeaForm, lang: &str, settings: &Settings) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::parse(&form.title));
        let text = faults.take("text", Prose::parse(&form.text));
        let topic = faults.take("topic", topic(&form.topic, settings));
        let district = faults.take("district", district(&form.district, settings));
        let place = faults.take("place", Line::parse_optional(&form.place));
        let lang = faults.take("lang", lang.parse().map_err(|()| Fault::Choice));
        let published = || {
            Some(Self {
                title: title?,
                text: text?,
                topic: topic?,
                district: district?,
                place: place?,
                lang: lang?,
            })
        };
        published().ok_or(faults)
    }
}

/// What is to be seen on a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureDraft {
    /// In words, for who does not see it.
    pub alt: Line<240>,
}

impl PictureDraft {
    /// Reads it.
    ///
    /// # Errors
    /// Nothing said, or too much.
    pub fn parse(alt: &str) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        faults.take("alt", Line::parse(alt)).map(|alt| Self { alt }).ok_or(faults)
    }
}
