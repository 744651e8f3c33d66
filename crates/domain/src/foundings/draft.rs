use super::{Founder, Part};
use crate::accounts::AccountId;
use crate::fields::{Fault, Faults, day_ahead};
use crate::people::{Contact, ContactForm, EmailAddress, PhoneNumber};
use crate::settings::Settings;
use jiff::civil::Date;
use kernel::{Line, Locale, Prose, PublicId};

/// The form with which a companion begins, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundingForm {
    /// What it is called, for now.
    pub title: String,
    /// What it is to become.
    pub idea: String,
    /// Key of the topic; empty for none.
    pub topic: String,
    /// Who founds.
    pub contact: ContactForm,
    /// In which language they read.
    pub locale: Locale,
    /// Number of the account that goes along.
    pub companion: String,
    /// The next date.
    pub next: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A founding that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Who founds what.
    pub founder: Founder,
    /// Key of the topic.
    pub topic: Option<String>,
    /// In which language they read.
    pub locale: Locale,
    /// Who goes along.
    pub companion: AccountId,
    /// The next date.
    pub next: Option<Date>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl FoundingForm {
    /// Reads the form. Whether the companion works here is looked up by whoever keeps it.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, settings: &Settings, today: Date) -> Result<Draft, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::<120>::parse(&self.title));
        let idea = faults.take("idea", Prose::<2000>::parse(&self.idea));
        let topic = match self.topic.trim() {
            "" => Some(None),
            key => {
                faults.take("topic", settings.topic(key).map(|it| Some(it.key.clone())).ok_or(Fault::Choice))
            }
        };
        let contact = Contact::parse(&self.contact, ["name", "email", "phone"], &mut faults);
        let companion = self.companion.trim().parse::<AccountId>();
        let companion = faults.take("companion", companion.map_err(|_| Fault::Choice));
        let next = faults.take("next", day_ahead(&self.next, today));
        let form_key = faults.take("form_key", self.form_key.parse().map_err(|_| Fault::Missing));
        let parsed = (|| {
            let contact = contact?;
            let founder = Founder {
                name: contact.name.into_string(),
                email: contact.email.as_ref().map(EmailAddress::to_string),
                phone: contact.phone.as_ref().map(PhoneNumber::to_string),
                title: title?.into_string(),
                idea: idea?.into_string(),
            };
            let (topic, companion, next) = (topic?, companion?, next?);
            Some(Draft { founder, topic, locale: self.locale, companion, next, form_key: form_key? })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// What is noted of a step, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TickForm {
    /// Ticked: it is done.
    pub done: bool,
    /// When it was done; empty is today.
    pub done_on: String,
    /// What is to be known of it.
    pub note: String,
    /// For a step of their own: what is to be done.
    pub title: String,
    /// For a step of their own: key of the part it belongs to.
    pub part: String,
}

/// What is noted of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticked {
    /// When it was done.
    pub done_on: Option<Date>,
    /// What is to be known of it.
    pub note: Option<String>,
}

impl TickForm {
    /// Reads what is noted of a step.
    ///
    /// # Errors
    /// All that is to be mended: nothing is done in the future.
    pub fn parse(&self, today: Date) -> Result<Ticked, Faults> {
        let mut faults = Faults::new();
        let done_on = match (self.done, self.done_on.trim()) {
            (false, _) => Some(None),
            (true, "") => Some(Some(today)),
            (true, typed) => faults.take("done_on", typed.parse().map(Some).map_err(|_| Fault::Date)),
        };
        if done_on.flatten().is_some_and(|day| day > today) {
            faults.add("done_on", Fault::Future);
        }
        let note = faults.take("note", Prose::<600>::parse_optional(&self.note));
        let parsed = (|| Some(Ticked { done_on: done_on?, note: note?.map(Prose::into_string) }))();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }

    /// Reads a step of their own.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn own_step(&self) -> Result<(Part, String), Faults> {
        let mut faults = Faults::new();
        let part = faults.take("part", Part::from_key(&self.part).ok_or(Fault::Choice));
        let title = faults.take("own_title", Line::<160>::parse(&self.title));
        part.zip(title.map(Line::into_string)).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        "2026-12-01".parse().unwrap()
    }

    #[test]
    fn a_founding_has_somebody_who_founds_and_somebody_who_goes_along() {
        let faults = FoundingForm::default().parse(&Settings::default(), today()).unwrap_err();
        for field in ["title", "idea", "name", "companion", "form_key"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
        let form = FoundingForm {
            title: "Nachbarschaftsgarten".into(),
            idea: "Ein Garten für alle".into(),
            contact: ContactForm {
                name: "Mia".into(),
                email: "mia@post.example".into(),
                phone: String::new(),
            },
            companion: "4".into(),
            next: "2026-12-09".into(),
            form_key: "0123456789abcdef".into(),
            ..FoundingForm::default()
        };
        let draft = form.parse(&Settings::default(), today()).unwrap();
        assert_eq!((draft.companion, draft.next), (AccountId::new(4), Some("2026-12-09".parse().unwrap())));
    }

    #[test]
    fn nothing_is_done_in_the_future_and_without_a_day_it_is_today() {
        let tick = |day: &str| TickForm { done: true, done_on: day.into(), ..TickForm::default() };
        assert_eq!(tick("").parse(today()).unwrap().done_on, Some(today()));
        assert_eq!(tick("2026-12-02").parse(today()).unwrap_err().of("done_on"), Some(Fault::Future));
        assert_eq!(tick("2026-11-02").parse(today()).unwrap().done_on, Some("2026-11-02".parse().unwrap()));
        let open = TickForm { done: false, ..tick("2026-11-02") };
        assert_eq!(open.parse(today()).unwrap().done_on, None);
    }

    #[test]
    fn a_step_of_their_own_belongs_to_a_part() {
        let own = TickForm { title: "Bienen fragen".into(), part: "permit".into(), ..TickForm::default() };
        assert_eq!(own.own_step(), Ok((Part::Permit, "Bienen fragen".to_owned())));
        let nowhere = TickForm { part: "moon".into(), ..own };
        assert_eq!(nowhere.own_step().unwrap_err().of("part"), Some(Fault::Choice));
    }
}
