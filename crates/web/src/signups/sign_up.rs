use super::closed::{self, Closed, offer_or_why};
use super::segment::Segment;
use super::sign_up_page::{SignUpPage, shifts_left};
use super::{form, thanks};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::signups::SignupForm;
use http::StatusCode;
use service::{Error, Refusal};

/// GET: the form, or why there is none.
pub(super) async fn page(visit: Visit, segment: Segment) -> Result<Response, Fault> {
    let (offer, closed) = offer_or_why(&visit, segment.offer()?).await?;
    if let Some(why) = closed {
        return closed::page(&visit, &offer, why, StatusCode::OK);
    }
    let form = SignupForm {
        shift: visit.query_value("shift").unwrap_or_default(),
        form_key: visit.form_key().to_string(),
        ..SignupForm::default()
    };
    render::ok(&SignUpPage::new(&visit, &offer, form, FieldErrors::default(), false))
}

/// POST: signs up. Whatever stands in the way, what was typed is kept.
pub(super) async fn submit(visit: Visit, segment: Segment, sent: Sent) -> Result<Response, Fault> {
    let id = segment.offer()?;
    let form = form::read(&sent);
    let tried = form.clone();
    let outcome = visit.write(move |cx| service::signups::submit(cx, id, &tried)).await;
    let refusal = match outcome {
        Ok(received) => return Ok(thanks::go(&visit, &received.signup)),
        Err(Error::Refused(refusal)) => Some(refusal),
        // It was paused or ended while somebody was typing.
        Err(Error::Forbidden) => None,
        Err(other) => return Err(other.into()),
    };
    let (offer, closed) = offer_or_why(&visit, id).await?;
    let closed = if refusal == Some(Refusal::Twice) { Some(Closed::Twice) } else { closed };
    if let Some(why) = closed {
        return closed::page(&visit, &offer, why, StatusCode::CONFLICT);
    }
    let form = form::shown(form, visit.form_key());
    match refusal {
        Some(Refusal::Fields(faults)) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&SignUpPage::new(&visit, &offer, form, errors, false))
        }
        Some(Refusal::TooOften) => {
            let errors = FieldErrors::one("name", visit.words().account_too_often());
            let page = SignUpPage::new(&visit, &offer, form, errors, false);
            render::page(StatusCode::TOO_MANY_REQUESTS, &page)
        }
        Some(Refusal::Full) if shifts_left(&offer, visit.now) => {
            let form = SignupForm { shift: String::new(), ..form };
            let page = SignUpPage::new(&visit, &offer, form, FieldErrors::default(), true);
            render::page(StatusCode::CONFLICT, &page)
        }
        _ => Err(Fault::NotNow),
    }
}
