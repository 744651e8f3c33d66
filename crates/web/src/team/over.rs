//! Handing the lead of an organisation on: by its lead, or by the office when the lead has left.

use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::RawPathParams;
use axum::response::Response;
use domain::accounts::Role;
use domain::organisations::OrganisationId;
use i18n::dates;
use service::hand_over::HandOver;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "team/over.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    here: String,
    back: String,
    organisation: String,
    pending: String,
    name: String,
    email: String,
    phone: String,
}

/// Whose lead it is, and the page's own address: at the desk with a number, in the area without.
struct Place {
    id: OrganisationId,
    here: String,
    back: String,
}

fn place(visit: &Visit, path: &RawPathParams) -> Result<Place, Fault> {
    let number = path.iter().find(|(name, _)| *name == "id").map(|(_, number)| number);
    if let Some(number) = number {
        let id: OrganisationId = number.parse().map_err(|_| Fault::NotFound)?;
        let back = format!("/tisch/organisationen/{id}");
        return Ok(Place { id, here: format!("{back}/uebergabe"), back });
    }
    match visit.account.as_ref().map(|account| account.role) {
        Some(Role::Lead(id)) => Ok(Place {
            id,
            here: "/unser-bereich/uebergabe".to_owned(),
            back: "/unser-bereich/team".to_owned(),
        }),
        _ => Err(Fault::Forbidden),
    }
}

/// Who was asked, and when.
pub(super) fn pending_words(visit: &Visit, pending: &HandOver) -> String {
    let when = dates::ago_or_on(visit.locale, visit.now, pending.created_at);
    visit.words().team_over_pending(&pending.name, pending.email.as_str(), when)
}

async fn shown(visit: &Visit, place: &Place, sent: &Sent, errors: FieldErrors) -> Result<Page, Fault> {
    let id = place.id;
    let (organisation, pending) = visit
        .read(move |cx| Ok((service::organisations::own(cx, id)?, service::hand_over::pending(cx, id)?)))
        .await?;
    let text = |name| shown_again(&sent.text(name));
    Ok(Page {
        here: visit.href(&place.here),
        back: visit.href(&place.back),
        organisation: organisation.name,
        pending: pending.map(|pending| pending_words(visit, &pending)).unwrap_or_default(),
        name: text("name"),
        email: text("email"),
        phone: text("phone"),
        errors,
        shell: visit.shell(),
    })
}

pub(super) async fn page(visit: Visit, path: RawPathParams) -> Result<Response, Fault> {
    let place = place(&visit, &path)?;
    render::ok(&shown(&visit, &place, &Sent::default(), FieldErrors::default()).await?)
}

pub(super) async fn offer(visit: Visit, path: RawPathParams, sent: Sent) -> Result<Response, Fault> {
    let place = place(&visit, &path)?;
    let (id, form) = (place.id, sent.contact(["name", "email", "phone"]));
    let errors = match visit.write(move |cx| service::hand_over::offer(cx, id, &form)).await {
        Ok(_) => return Ok(visit.see_other(&place.here)),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(Error::Refused(Refusal::Twice)) => FieldErrors::one("email", visit.words().team_over_twice()),
        Err(error) => return Err(error.into()),
    };
    render::mend(&shown(&visit, &place, &sent, errors).await?)
}

pub(super) async fn take_back(visit: Visit, path: RawPathParams) -> Result<Response, Fault> {
    let place = place(&visit, &path)?;
    let id = place.id;
    match visit.write(move |cx| service::hand_over::take_back(cx, id)).await {
        // Pressed twice: it is as it was wanted.
        Ok(()) | Err(Error::Refused(Refusal::NotNow)) => Ok(visit.see_other(&place.here)),
        Err(error) => Err(error.into()),
    }
}
