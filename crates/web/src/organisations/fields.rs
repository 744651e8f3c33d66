//! The fields that tell of an organisation: in the registration and on the page where it changes what it told.

use crate::forms::{Sent, shown_again};
use crate::layout::Choice;
use crate::visit::Visit;
use domain::organisations::{OrganisationForm, Sector};
use domain::people::ContactForm;
use i18n::terms;
use kernel::Locale;

pub(super) fn read(sent: &Sent) -> OrganisationForm {
    OrganisationForm {
        name: sent.text("name"),
        sector: sent.text("sector"),
        summary: sent.text("summary"),
        description: sent.text("description"),
        district: sent.text("district"),
        address: sent.text("address"),
        website: sent.text("website"),
        topics: sent.all("topics"),
        contact: sent.contact(["contact_name", "contact_email", "contact_phone"]),
        lang: sent.text("lang"),
        signs_charter: sent.ticked("signs_charter"),
    }
}

/// The form as it is shown again: all that was typed, cut where nobody would mend it by hand.
pub(super) fn again(form: &OrganisationForm) -> OrganisationForm {
    OrganisationForm {
        name: shown_again(&form.name),
        sector: form.sector.clone(),
        summary: shown_again(&form.summary),
        description: shown_again(&form.description),
        district: form.district.clone(),
        address: shown_again(&form.address),
        website: shown_again(&form.website),
        topics: form.topics.clone(),
        contact: ContactForm {
            name: shown_again(&form.contact.name),
            email: shown_again(&form.contact.email),
            phone: shown_again(&form.contact.phone),
        },
        lang: form.lang.clone(),
        signs_charter: form.signs_charter,
    }
}

/// The choices of the form in the language of the visit.
pub(super) struct Choices {
    pub(super) sectors: Vec<Choice>,
    pub(super) topics: Vec<Choice>,
    pub(super) districts: Vec<Choice>,
    pub(super) languages: Vec<Choice>,
}

impl Choices {
    pub(super) fn new(visit: &Visit, form: &OrganisationForm) -> Self {
        let (locale, w) = (visit.locale, visit.words());
        let sectors = Sector::ALL.into_iter().map(|sector| {
            Choice::new(sector.key(), terms::sector(locale, sector), sector.key() == form.sector)
        });
        let districts = visit
            .settings
            .districts
            .iter()
            .map(|district| Choice::new(&district.key, &district.name, district.key == form.district));
        let languages = Locale::ALL.into_iter().map(|lang| {
            Choice::new(lang.tag(), terms::language(locale, lang.tag()), lang.tag() == form.lang)
        });
        let none = Choice::new("", w.organisations_please_choose(), form.sector.is_empty());
        let whole_town = Choice::new("", w.organisations_whole_town(), form.district.is_empty());
        Self {
            sectors: std::iter::once(none).chain(sectors).collect(),
            topics: topics(visit, &form.topics),
            districts: std::iter::once(whole_town).chain(districts).collect(),
            languages: languages.collect(),
        }
    }
}

/// The topics of the city.
pub(super) fn topics(visit: &Visit, chosen: &[String]) -> Vec<Choice> {
    let topics = visit.settings.topics.iter();
    topics
        .map(|topic| Choice::new(&topic.key, topic.name.text(visit.locale), chosen.contains(&topic.key)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::sent;

    #[tokio::test]
    async fn every_field_that_was_typed_is_kept() {
        let sent = sent(
            "name=Chor+%3Cb%3E&sector=faith&summary=s&description=d%0D%0Ae&district=ost&address=a&website=w\
             &topics=sport&topics=culture&contact_name=n&contact_email=e&contact_phone=p&lang=tr&signs_charter=1",
        )
        .await;
        let form = read(&sent);
        assert_eq!(again(&form), form);
        assert_eq!(form.name, "Chor <b>");
        assert_eq!(form.topics, ["sport", "culture"]);
        assert_eq!(form.contact.phone, "p");
        assert!(form.signs_charter);
    }

    #[tokio::test]
    async fn a_megabyte_is_cut_before_it_is_shown_again() {
        let typed = format!("name={}&summary=a%00b", "x".repeat(1 << 20));
        let form = again(&read(&sent(&typed).await));
        assert_eq!(form.name.len(), 20_000);
        assert_eq!(form.summary, "ab");
    }
}
