use super::charter::CharterText;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::{OrganisationForm, Sector};
use domain::people::ContactForm;
use i18n::terms;
use kernel::Locale;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/register.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    /// One of this name is there already.
    twice: bool,
    form: OrganisationForm,
    sectors: Vec<Choice>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    languages: Vec<Choice>,
    charter: CharterText,
}

#[derive(Template)]
#[template(path = "organisations/registered.html")]
struct Thanks {
    shell: Shell,
}

fn read(sent: &Sent) -> OrganisationForm {
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
fn again(form: &OrganisationForm) -> OrganisationForm {
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

impl Page {
    fn new(visit: &Visit, form: OrganisationForm, errors: FieldErrors) -> Self {
        let (settings, locale, w) = (&visit.settings, visit.locale, visit.words());
        let sectors = Sector::ALL.into_iter().map(|sector| {
            Choice::new(sector.key(), terms::sector(locale, sector), sector.key() == form.sector)
        });
        let topics = settings
            .topics
            .iter()
            .map(|topic| Choice::new(&topic.key, topic.name.text(locale), form.topics.contains(&topic.key)));
        let districts = settings
            .districts
            .iter()
            .map(|district| Choice::new(&district.key, &district.name, district.key == form.district));
        let languages = Locale::ALL.into_iter().map(|lang| {
            Choice::new(lang.tag(), terms::language(locale, lang.tag()), lang.tag() == form.lang)
        });
        let none = Choice::new("", w.organisations_please_choose(), form.sector.is_empty());
        let whole_town = Choice::new("", w.organisations_whole_town(), form.district.is_empty());
        Self {
            shell: visit.public_shell(),
            errors,
            twice: false,
            sectors: std::iter::once(none).chain(sectors).collect(),
            topics: topics.collect(),
            districts: std::iter::once(whole_town).chain(districts).collect(),
            languages: languages.collect(),
            charter: CharterText::new(&settings.charter, locale),
            form,
        }
    }
}

pub(super) async fn form(visit: Visit) -> Result<Response, Fault> {
    let empty = OrganisationForm { lang: visit.locale.tag().to_owned(), ..OrganisationForm::default() };
    render::ok(&Page::new(&visit, empty, FieldErrors::default()))
}

pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = read(&sent);
    let shown = again(&form);
    match visit.write(move |cx| service::organisations::register(cx, &form)).await {
        Ok(_) => Ok(visit.see_other("/organisation-anmelden/danke")),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            render::mend(&Page::new(&visit, shown, FieldErrors::new(visit.locale, &faults)))
        }
        Err(Error::Refused(Refusal::Twice)) => {
            render::mend(&Page { twice: true, ..Page::new(&visit, shown, FieldErrors::default()) })
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn thanks(visit: Visit) -> Result<Response, Fault> {
    render::ok(&Thanks { shell: visit.shell() })
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
