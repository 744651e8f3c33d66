use super::consent_page::{ConsentPage, Note};
use super::segment::Segment;
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::links::Purpose;
use domain::policy::Matter;
use domain::signups::{Signup, SignupId};
use http::StatusCode;
use service::signups::{SignupView, as_bearer};
use service::{Error, WriteCx};

/// GET: what the guardian is asked.
pub(super) async fn page(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    let view = view(&visit, &token).await?;
    let note = visit.query_value("getan").and_then(|done| Note::done(&done, &view.signup));
    render::ok(&ConsentPage::new(&visit, &view, &token, note))
}

/// POST: yes.
pub(super) async fn yes(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    step(visit, token, "ja", service::signups::consent).await
}

/// POST: no, or no longer yes.
pub(super) async fn no(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    step(visit, token, "nein", service::signups::withdraw).await
}

type Use = fn(&mut WriteCx<'_>, SignupId) -> Result<Signup, Error>;

async fn step(visit: Visit, token: String, done: &str, act: Use) -> Result<Response, Fault> {
    let bearer = token.clone();
    let outcome = visit
        .write(move |cx| match cx.bear(Purpose::Guardian, &bearer)? {
            Matter::Guardian(id) => act(cx, id),
            _ => Err(Error::NotFound),
        })
        .await;
    match outcome {
        Ok(_) => Ok(visit.see_other(&format!("/einwilligung/{token}?getan={done}"))),
        Err(Error::Refused(refusal)) => {
            // As if the page had been asked for: its language links must not lead to where only forms go.
            let visit = Visit { path: format!("/einwilligung/{token}"), query: String::new(), ..visit };
            let view = view(&visit, &token).await?;
            let page = ConsentPage::new(&visit, &view, &token, Some(Note::refused(&refusal)));
            render::page(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other.into()),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<SignupView, Fault> {
    let token = token.to_owned();
    Ok(visit.read(move |cx| as_bearer(cx, Purpose::Guardian, &token)).await?)
}
