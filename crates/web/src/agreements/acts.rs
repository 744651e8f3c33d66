//! What can be done with an agreement, through the link of a party or at the desk: the same use cases through two doors.

use super::own_page::{Page, page_of};
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::agreements::{AgreementId, FileId, PartyId};
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use service::agreements::{As, View};
use service::{Error, ReadCx, Refusal, Result as Done, WriteCx};

/// Through which door somebody comes.
#[derive(Debug, Clone)]
pub(crate) enum Door {
    /// The link of a party.
    Link(String),
    /// The desk, where somebody may speak for a party.
    Desk(AgreementId, Option<PartyId>),
}

impl Door {
    /// The page of the agreement behind this door.
    pub(crate) fn here(&self) -> String {
        match self {
            Self::Link(token) => format!("/absprache/{token}"),
            Self::Desk(id, _) => format!("/tisch/absprachen/{id}"),
        }
    }

    /// Who acts, on which agreement.
    pub(crate) fn enter(&self, cx: &mut ReadCx<'_>) -> Done<(AgreementId, Option<As>)> {
        match self {
            Self::Link(token) => {
                let who = service::agreements::bear(cx, token)?;
                Ok((service::agreements::id_of(cx, who)?, Some(who)))
            }
            Self::Desk(id, None) => Ok((*id, None)),
            Self::Desk(id, Some(party)) => {
                let who = service::agreements::for_party(cx, *id, *party)?;
                Ok((*id, Some(who)))
            }
        }
    }

    pub(crate) async fn view(&self, visit: &Visit) -> Result<View, Fault> {
        let door = self.clone();
        let read = visit.read(move |cx| match door {
            Self::Link(token) => {
                let who = service::agreements::bear(cx, &token)?;
                service::agreements::view(cx, who)
            }
            Self::Desk(id, _) => service::agreements::view_at_desk(cx, id),
        });
        Ok(read.await?)
    }
}

/// Does something; what could not be done is told on the page itself.
pub(crate) async fn act<F>(visit: Visit, door: Door, sent: Sent, work: F) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, AgreementId, Option<As>) -> Done<&'static str> + Send + 'static,
{
    let entered = door.clone();
    let written = visit.write(move |cx| {
        let (id, who) = entered.enter(cx)?;
        work(cx, id, who)
    });
    match written.await {
        Ok(done) => Ok(visit.see_other(&format!("{}?getan={done}", door.here()))),
        Err(error) => refused(visit, &door, &sent, error).await,
    }
}

pub(crate) async fn refused(visit: Visit, door: &Door, sent: &Sent, error: Error) -> Result<Response, Fault> {
    let refusal = match error {
        Error::Refused(Refusal::Link) => return Err(Fault::Link),
        Error::Refused(refusal) => refusal,
        // Who may read it and may not say this is told so on the page, with the way to log in.
        Error::Forbidden => Refusal::NotNow,
        error => return Err(error.into()),
    };
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: door.here(), query: String::new(), ..visit };
    let view = door.view(&visit).await?;
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, door, &view, sent, errors))
        }
        Refusal::Meanwhile => {
            let page = page_of(&visit, door, &view, sent, FieldErrors::default());
            let alert = Some(("warn", w.agreements_own_stale_title(), w.agreements_own_stale_text()));
            render::page(StatusCode::CONFLICT, &Page { alert, ..page })
        }
        Refusal::TooOften => {
            let page = page_of(&visit, door, &view, sent, FieldErrors::default());
            let alert = Some(("warn", w.inquiries_form_too_often(), String::new()));
            render::page(StatusCode::TOO_MANY_REQUESTS, &Page { alert, ..page })
        }
        _ => {
            let page = page_of(&visit, door, &view, sent, FieldErrors::default());
            let alert = Some(("warn", w.agreements_own_not_now(), w.agreements_own_not_now_text()));
            render::page(StatusCode::CONFLICT, &Page { alert, ..page })
        }
    }
}

/// Takes the file of a form in and does something with it; a form without a file is done without one.
pub(crate) async fn attach<F>(
    visit: Visit,
    door: Door,
    sent: SentWithFile,
    work: F,
) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, AgreementId, Option<As>, Option<FileId>) -> Done<&'static str>
        + Send
        + 'static,
{
    let fields = sent.fields.clone();
    let Some(bytes) = sent.file else {
        return act(visit, door, fields, move |cx, id, who| work(cx, id, who, None)).await;
    };
    let (hub, caller, checked) = (visit.app.hub.clone(), visit.caller, door.clone());
    let kept = tokio::task::spawn_blocking(move || {
        let check = move |cx: &mut ReadCx<'_>| {
            let (id, who) = checked.enter(cx)?;
            service::agreements::may_attach(cx, id, who)
        };
        service::agreements::attach(&hub, caller, check, &bytes)
    });
    match kept.await.map_err(|_| Fault::Unexpected)? {
        Ok(attached) => {
            let lay = move |cx: &mut WriteCx<'_>, id, who| {
                let file = attached.lay(cx, id, who)?;
                work(cx, id, who, Some(file))
            };
            act(visit, door, fields, lay).await
        }
        Err(error) => refused(visit, &door, &fields, error).await,
    }
}

/// A file of an agreement, as a file: no browser opens it as a page of ours.
pub(crate) async fn handed(visit: Visit, door: Door, file: &str) -> Result<Response, Fault> {
    let file: FileId = file.parse().map_err(|_| Fault::NotFound)?;
    let read = visit.read(move |cx| {
        let (id, who) = door.enter(cx)?;
        service::agreements::read_file(cx, id, who, file)
    });
    let found = read.await?;
    let hub = visit.app.hub.clone();
    let (name, id) = (found.name.clone(), found.id);
    let bytes = tokio::task::spawn_blocking(move || service::pictures::file(&hub, &name));
    let bytes = bytes.await.map_err(|_| Fault::Unexpected)??;
    let answer = render::text(StatusCode::OK, found.name.format().mime(), bytes);
    let named = format!("attachment; filename=\"absprache-{id}.{}\"", found.name.format().extension());
    let answer = render::with_header(answer, CONTENT_DISPOSITION, &named);
    Ok(render::with_header(answer, CACHE_CONTROL, "private, no-store"))
}
