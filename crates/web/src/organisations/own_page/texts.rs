use super::place::Place;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{FieldError, FieldErrors};
use crate::organisations::area::Done;
use crate::organisations::fields::{Choices, again, filled, read};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::OrganisationForm;
use service::organisations::Organisation;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/own_page/texts.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    form: OrganisationForm,
    choices: Choices,
    name: String,
    action: String,
    back_href: String,
    back: String,
    desk: bool,
    public_href: String,
}

impl Page {
    fn new(
        visit: &Visit,
        place: Place,
        organisation: &Organisation,
        form: OrganisationForm,
        errors: FieldErrors,
    ) -> Self {
        Self {
            shell: visit.shell(),
            errors,
            done: String::new(),
            choices: Choices::new(visit, &form),
            form,
            name: organisation.name.clone(),
            action: visit.href(&place.path("seite")),
            back_href: visit.href(&place.home()),
            back: place.back(visit, organisation),
            desk: place.is_desk(),
            public_href: visit.href(&format!("/o/{}", organisation.id)),
        }
    }
}

async fn own(visit: &Visit, place: Place) -> Result<Organisation, Fault> {
    let id = place.organisation;
    Ok(visit.read(move |cx| service::organisations::own(cx, id)).await?)
}

pub(in crate::organisations) async fn page(visit: Visit, place: Place) -> Result<Response, Fault> {
    let organisation = own(&visit, place).await?;
    let done = visit.query_value("getan").as_deref().and_then(Done::from_key);
    let page = Page::new(&visit, place, &organisation, filled(&organisation), FieldErrors::default());
    render::ok(&Page { done: done.map(|done| done.said(visit.words())).unwrap_or_default(), ..page })
}

pub(in crate::organisations) async fn save(
    visit: Visit,
    place: Place,
    sent: Sent,
) -> Result<Response, Fault> {
    let (id, form) = (place.organisation, read(&sent));
    let shown = again(&form);
    let errors = match visit.write(move |cx| service::organisations::change_page(cx, id, &form)).await {
        Ok(()) if place.is_desk() => {
            return Ok(visit.see_other(&format!("{}?getan={}", place.path("seite"), Done::Saved.key())));
        }
        Ok(()) => return Ok(visit.see_other(&Done::Saved.address())),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(Error::Refused(Refusal::Twice)) => {
            FieldErrors(vec![FieldError { field: "name", text: visit.words().profile_twice() }])
        }
        Err(error) => return Err(error.into()),
    };
    let organisation = own(&visit, place).await?;
    render::mend(&Page::new(&visit, place, &organisation, shown, errors))
}
