//! What the form does, the same for whoever fills it in.

use super::form;
use super::shown::{Known, Page, Place};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::organisations::area::Done;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::journal::Subject;
use domain::opportunities::{OpportunityForm, OpportunityId, OpportunityState};
use domain::organisations::OrganisationId;
use http::StatusCode;
use service::opportunities::{Detail, Submitted};
use service::organisations::Organisation;
use service::{Error, Refusal};

/// Where the form stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    /// In the organisation's own area.
    Own,
    /// At the desk.
    Desk,
}

impl Door {
    /// The door by which somebody comes in: whoever works for an organisation by its own.
    pub(super) fn of(visit: &Visit) -> Self {
        if visit.organisation().is_some() { Self::Own } else { Self::Desk }
    }

    pub(super) const fn home(self) -> &'static str {
        match self {
            Self::Own => "/unser-bereich",
            Self::Desk => "/tisch",
        }
    }

    fn new_offer(self, visit: &Visit, organisation: OrganisationId) -> Place {
        self.place(
            visit,
            &match self {
                Self::Own => "neu".to_owned(),
                Self::Desk => format!("neu?organisation={organisation}"),
            },
        )
    }

    fn place(self, visit: &Visit, path: &str) -> Place {
        let home = self.home();
        Place {
            action: visit.href(&format!("{home}/angebote/{path}")),
            back: visit.href(home),
            desk: self == Self::Desk,
        }
    }

    /// Where one goes on, and what is said there.
    fn after(self, submitted: Submitted, saved: Done) -> String {
        let done = if submitted.state == OpportunityState::InReview { Done::HandedIn } else { saved };
        match self {
            Self::Own => done.address(),
            Self::Desk => format!("/tisch/angebote/{}?getan={}", submitted.id, done.key()),
        }
    }
}

pub(super) async fn fresh(visit: &Visit, door: Door, id: OrganisationId) -> Result<Response, Fault> {
    let whose = visit.read(move |cx| service::organisations::own(cx, id)).await?;
    let (known, empty) = (Known::new_form(visit.form_key()), form::empty(visit.locale));
    render::ok(&Page::new(visit, door.new_offer(visit, id), &whose, known, empty, FieldErrors::default()))
}

pub(super) async fn write(
    visit: &Visit,
    door: Door,
    id: OrganisationId,
    sent: &Sent,
) -> Result<Response, Fault> {
    let key = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let typed = form::read(sent);
    let form = typed.clone();
    let faults = match visit.write(move |cx| service::opportunities::write_once(cx, id, &form, key)).await {
        Ok(submitted) => return Ok(visit.see_other(&door.after(submitted, Done::Published))),
        Err(Error::Refused(Refusal::Fields(faults))) => faults,
        Err(error) => return Err(error.into()),
    };
    let whose = visit.read(move |cx| service::organisations::own(cx, id)).await?;
    let (known, errors) = (Known::new_form(key), FieldErrors::new(visit.locale, &faults));
    let place = door.new_offer(visit, id);
    render::mend(&Page::new(visit, place, &whose, known, form::again(typed), errors))
}

pub(super) async fn open(visit: &Visit, door: Door, id: OpportunityId) -> Result<Response, Fault> {
    let (offer, whose, seen) = read(visit, id).await?;
    let (known, filled) = (Known::of(visit, &offer, seen), form::filled(&offer, &whose));
    let done = visit.query_value("getan").as_deref().and_then(Done::from_key);
    let done = done.map(|done| done.said(visit.words())).unwrap_or_default();
    let place = door.place(visit, &id.to_string());
    let page = Page::new(visit, place, &whose, known, filled, FieldErrors::default());
    render::ok(&page.after(done))
}

pub(super) async fn save(
    visit: &Visit,
    door: Door,
    id: OpportunityId,
    sent: &Sent,
) -> Result<Response, Fault> {
    // The dates of an offer that is there have a page of their own.
    let typed = OpportunityForm { shifts: Vec::new(), ..form::read(sent) };
    let form = typed.clone();
    // A form from before there was this field is taken as it comes.
    let seen: Option<i64> = sent.text("seen").parse().ok();
    let saved = visit.write(move |cx| {
        if let Some(seen) = seen {
            cx.unchanged_since(Subject::Opportunity(id), seen)?;
        }
        service::opportunities::save(cx, id, &form)
    });
    let refusal = match saved.await {
        Ok(submitted) => return Ok(visit.see_other(&door.after(submitted, Done::Saved))),
        Err(Error::Refused(refusal @ (Refusal::Fields(_) | Refusal::Full | Refusal::Meanwhile))) => refusal,
        Err(error) => return Err(error.into()),
    };
    let errors = match &refusal {
        Refusal::Fields(faults) => FieldErrors::new(visit.locale, faults),
        _ => FieldErrors::default(),
    };
    let (offer, whose, seen) = read(visit, id).await?;
    let (known, place) = (Known::of(visit, &offer, seen), door.place(visit, &id.to_string()));
    let page = Page::new(visit, place, &whose, known, form::again(typed), errors);
    match refusal {
        // What was typed stays; sent once more, it counts.
        Refusal::Meanwhile => render::page(StatusCode::CONFLICT, &page.overtaken()),
        Refusal::Full => render::mend(&page.too_few_places()),
        _ => render::mend(&page),
    }
}

/// An offer, whose it is and when it was changed last, for whoever works on it.
async fn read(visit: &Visit, id: OpportunityId) -> Result<(Detail, Organisation, i64), Fault> {
    let found = visit.read(move |cx| {
        let offer = service::opportunities::page(cx, id)?;
        let whose = service::organisations::own(cx, offer.core.organisation)?;
        Ok((offer, whose, cx.last_change(Subject::Opportunity(id))?))
    });
    Ok(found.await?)
}
