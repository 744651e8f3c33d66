use super::place::Place;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{FieldError, FieldErrors};
use crate::organisations::area::Done;
use crate::organisations::fields::{Choices, again, read};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Subject;
use domain::organisations::OrganisationForm;
use http::StatusCode;
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
    /// When the page was changed last, as the form shows it.
    seen: i64,
    /// Somebody else saved it while this form was open.
    meanwhile: bool,
    public_href: String,
}

impl Page {
    fn new(
        visit: &Visit,
        place: Place,
        Own { organisation, seen }: &Own,
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
            seen: *seen,
            meanwhile: false,
            public_href: visit.href(&format!("/o/{}", organisation.id)),
        }
    }
}

/// The organisation as it stands, and when it was changed last.
struct Own {
    organisation: Organisation,
    seen: i64,
}

async fn own(visit: &Visit, place: Place) -> Result<Own, Fault> {
    let id = place.organisation;
    let own = visit.read(move |cx| {
        let organisation = service::organisations::own(cx, id)?;
        Ok(Own { organisation, seen: cx.last_change(Subject::Organisation(id))? })
    });
    Ok(own.await?)
}

pub(in crate::organisations) async fn page(visit: Visit, place: Place) -> Result<Response, Fault> {
    let own = own(&visit, place).await?;
    let done = visit.query_value("getan").as_deref().and_then(Done::from_key);
    let page = Page::new(
        &visit,
        place,
        &own,
        service::organisations::form_of(&own.organisation),
        FieldErrors::default(),
    );
    render::ok(&Page { done: done.map(|done| done.said(visit.words())).unwrap_or_default(), ..page })
}

pub(in crate::organisations) async fn save(
    visit: Visit,
    place: Place,
    sent: Sent,
) -> Result<Response, Fault> {
    let (id, form) = (place.organisation, read(&sent));
    let shown = again(&form);
    // A form from before there was this field is taken as it comes.
    let seen: Option<i64> = sent.text("seen").parse().ok();
    let saved = visit.write(move |cx| {
        if let Some(seen) = seen {
            cx.unchanged_since(Subject::Organisation(id), seen)?;
        }
        service::organisations::change_page(cx, id, &form)
    });
    let errors = match saved.await {
        Ok(()) if place.is_desk() => {
            return Ok(visit.see_other(&format!("{}?getan={}", place.path("seite"), Done::Saved.key())));
        }
        Ok(()) => return Ok(visit.see_other(&Done::Saved.address())),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(Error::Refused(Refusal::Twice)) => {
            FieldErrors(vec![FieldError { field: "name", text: visit.words().profile_twice() }])
        }
        // What was typed stays; sent once more, it counts.
        Err(Error::Refused(Refusal::Meanwhile)) => {
            let own = own(&visit, place).await?;
            let page = Page::new(&visit, place, &own, shown, FieldErrors::default());
            return render::page(StatusCode::CONFLICT, &Page { meanwhile: true, ..page });
        }
        Err(error) => return Err(error.into()),
    };
    let own = own(&visit, place).await?;
    render::mend(&Page::new(&visit, place, &own, shown, errors))
}
