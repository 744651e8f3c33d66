use super::people::Done;
use super::place::{PersonPlace, Place};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::organisations::fields;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::{ContactPoint, ContactPointForm, ContactPointId};
use domain::people::ContactForm;
use i18n::terms;
use service::organisations::Organisation;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/own_page/person.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    name: String,
    action: String,
    back_href: String,
    form: ContactPointForm,
    topics: Vec<Choice>,
    languages: Vec<Choice>,
    deputies: Vec<Choice>,
}

fn read(sent: &Sent) -> ContactPointForm {
    ContactPointForm {
        contact: sent.contact(["contact_name", "contact_email", "contact_phone"]),
        role: sent.text("role"),
        topics: sent.all("topics"),
        hours: sent.text("hours"),
        languages: sent.all("languages"),
        deputy: sent.text("deputy"),
    }
}

/// All that was typed, cut where nobody would mend it by hand.
fn again(mut form: ContactPointForm) -> ContactPointForm {
    let ContactForm { name, email, phone } = &mut form.contact;
    for typed in [name, email, phone, &mut form.role, &mut form.hours] {
        *typed = shown_again(typed);
    }
    form
}

fn filled(point: &ContactPoint) -> ContactPointForm {
    let text = |stored: &Option<String>| stored.clone().unwrap_or_default();
    ContactPointForm {
        contact: ContactForm {
            name: point.name.clone(),
            email: text(&point.email),
            phone: text(&point.phone),
        },
        role: point.role.clone(),
        topics: point.topics.clone(),
        hours: text(&point.hours),
        languages: point.languages.clone(),
        deputy: point.deputy.map(|deputy| deputy.to_string()).unwrap_or_default(),
    }
}

/// Whose contact points these are: the organisation, those who may stand in, and the one the form is about.
struct Around {
    organisation: Organisation,
    others: Vec<(ContactPointId, String)>,
    point: Option<ContactPoint>,
}

impl Around {
    async fn new(visit: &Visit, place: Place) -> Result<Self, Fault> {
        let id = place.organisation;
        let found = visit.read(move |cx| service::organisations::own_contact_points(cx, id)).await?;
        let others = found.1.into_iter().map(|other| (other.id, other.name)).collect();
        Ok(Self { organisation: found.0, others, point: None })
    }

    /// A deputy of another organisation stays to choose from as long as it is named.
    async fn of(visit: &Visit, place: PersonPlace) -> Result<(Place, Self), Fault> {
        let id = place.person;
        let (point, all) = visit
            .read(move |cx| {
                let point = service::organisations::own_contact_point(cx, id)?;
                Ok((point, service::organisations::contact_points(cx)?))
            })
            .await?;
        let place = place.of(point.organisation);
        let mut around = Self::new(visit, place).await?;
        if !around.others.iter().any(|(other, _)| *other == id) {
            return Err(Fault::NotFound);
        }
        around.others.retain(|(other, _)| *other != id);
        if let Some(deputy) = point.deputy
            && !around.others.iter().any(|(other, _)| *other == deputy)
        {
            let elsewhere = all.into_iter().find(|(other, _)| other.id == deputy);
            around.others.extend(elsewhere.map(|(other, _)| (other.id, other.name)));
        }
        Ok((place, Self { point: Some(point), ..around }))
    }

    fn page(self, visit: &Visit, place: Place, form: ContactPointForm, errors: FieldErrors) -> Page {
        let w = visit.words();
        let languages = terms::LANGUAGES.into_iter().map(|tag| {
            let chosen = form.languages.iter().any(|chosen| chosen == tag);
            Choice::new(tag, terms::language(visit.locale, tag), chosen)
        });
        let nobody = Choice::new("", w.profile_person_no_deputy(), form.deputy.is_empty());
        let others = self.others.into_iter().map(|(id, name)| {
            let id = id.to_string();
            let chosen = id == form.deputy;
            Choice::new(id, name, chosen)
        });
        let (title, action) = match &self.point {
            Some(point) => (w.profile_person_change(), place.person(point.id)),
            None => (w.profile_people_add(), place.path("ansprechpersonen/neu")),
        };
        Page {
            shell: visit.shell(),
            errors,
            title,
            name: self.organisation.name,
            action: visit.href(&action),
            back_href: visit.href(&place.path("ansprechpersonen")),
            topics: fields::topics(visit, &form.topics),
            languages: languages.collect(),
            deputies: std::iter::once(nobody).chain(others).collect(),
            form,
        }
    }
}

pub(in crate::organisations) async fn fresh(visit: Visit, place: Place) -> Result<Response, Fault> {
    let around = Around::new(&visit, place).await?;
    let empty = ContactPointForm::default();
    render::ok(&around.page(&visit, place, empty, FieldErrors::default()))
}

pub(in crate::organisations) async fn write(
    visit: Visit,
    place: Place,
    sent: Sent,
) -> Result<Response, Fault> {
    let (id, typed) = (place.organisation, read(&sent));
    let form = typed.clone();
    match visit.write(move |cx| service::organisations::write_contact_point(cx, id, &form)).await {
        Ok(who) => Ok(visit.see_other(&Done::Added.address(place, who))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let around = Around::new(&visit, place).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&around.page(&visit, place, again(typed), errors))
        }
        Err(error) => Err(error.into()),
    }
}

pub(in crate::organisations) async fn open(visit: Visit, place: PersonPlace) -> Result<Response, Fault> {
    let (place, around) = Around::of(&visit, place).await?;
    let form = around.point.as_ref().map(filled).unwrap_or_default();
    render::ok(&around.page(&visit, place, form, FieldErrors::default()))
}

pub(in crate::organisations) async fn save(
    visit: Visit,
    place: PersonPlace,
    sent: Sent,
) -> Result<Response, Fault> {
    let (who, typed) = (place.person, read(&sent));
    let form = typed.clone();
    match visit.write(move |cx| service::organisations::change_contact_point(cx, who, &form)).await {
        Ok(whose) => Ok(visit.see_other(&Done::Saved.address(place.of(whose), who))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let (place, around) = Around::of(&visit, place).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&around.page(&visit, place, again(typed), errors))
        }
        Err(error) => Err(error.into()),
    }
}
