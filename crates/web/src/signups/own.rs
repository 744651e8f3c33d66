use super::own_page::{Note, OwnPage};
use super::segment::Segment;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::fields::Faults;
use domain::links::Purpose;
use domain::policy::Matter;
use domain::signups::{Signup, SignupId};
use http::StatusCode;
use service::signups::{SignupView, as_bearer};
use service::{Error, Refusal, WriteCx};

/// GET: one's own matter.
pub(super) async fn page(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    let view = view(&visit, &token).await?;
    let note = visit.query_value("getan").and_then(|done| Note::done(&done, &view.signup));
    render::ok(&OwnPage::new(&visit, &view, &token, note))
}

/// POST: the address is right.
pub(super) async fn confirm(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    step(visit, token, "bestaetigt", service::signups::confirm).await
}

/// POST: says no later.
pub(super) async fn withdraw(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    step(visit, token, "abgesagt", service::signups::withdraw).await
}

/// POST: changes what the organisation should know.
pub(super) async fn change(visit: Visit, Segment(token): Segment, sent: Sent) -> Result<Response, Fault> {
    let message = sent.text("message");
    let (bearer, typed) = (token.clone(), message.clone());
    let outcome = visit
        .write(move |cx| {
            let id = own(cx, &bearer)?;
            service::signups::change_message(cx, id, &typed)
        })
        .await;
    match outcome {
        Ok(_) => Ok(visit.see_other(&format!("/meins/{token}?getan=geaendert"))),
        Err(Error::Refused(Refusal::Fields(faults))) => mend(visit, &token, &message, &faults).await,
        Err(Error::Refused(refusal)) => refused(visit, &token, &refusal).await,
        Err(other) => Err(other.into()),
    }
}

type Use = fn(&mut WriteCx<'_>, SignupId) -> Result<Signup, Error>;

async fn step(visit: Visit, token: String, done: &str, act: Use) -> Result<Response, Fault> {
    let bearer = token.clone();
    let outcome = visit
        .write(move |cx| {
            let id = own(cx, &bearer)?;
            act(cx, id)
        })
        .await;
    match outcome {
        Ok(_) => Ok(visit.see_other(&format!("/meins/{token}?getan={done}"))),
        Err(Error::Refused(refusal)) => refused(visit, &token, &refusal).await,
        Err(other) => Err(other.into()),
    }
}

fn own(cx: &mut WriteCx<'_>, token: &str) -> Result<SignupId, Error> {
    match cx.bear(Purpose::OwnSignup, token)? {
        Matter::OwnSignup(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<SignupView, Fault> {
    let token = token.to_owned();
    Ok(visit.read(move |cx| as_bearer(cx, Purpose::OwnSignup, &token)).await?)
}

/// The page itself, as if it had been asked for: its language links must not lead to where only forms go.
fn at_home(visit: Visit, token: &str) -> Visit {
    Visit { path: format!("/meins/{token}"), query: String::new(), ..visit }
}

async fn refused(visit: Visit, token: &str, refusal: &Refusal) -> Result<Response, Fault> {
    let visit = at_home(visit, token);
    let view = view(&visit, token).await?;
    let page = OwnPage::new(&visit, &view, token, Some(Note::refused(refusal)));
    render::page(StatusCode::CONFLICT, &page)
}

async fn mend(visit: Visit, token: &str, typed: &str, faults: &Faults) -> Result<Response, Fault> {
    let visit = at_home(visit, token);
    let view = view(&visit, token).await?;
    let page = OwnPage::new(&visit, &view, token, None);
    render::mend(&page.with_faults(shown_again(typed), FieldErrors::new(visit.locale, faults)))
}
