//! Steps that somebody at the desk or on the phone asked for.

use super::said::{self, Done};
use super::thread::{Typed, again};
use super::{Number, channel};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{FieldError, FieldErrors};
use crate::signups::meanwhile;
use crate::visit::Visit;
use axum::response::Response;
use domain::signups::{Answer, Signup, SignupId};
use http::StatusCode;
use service::{Error, Refusal, Result, WriteCx, signups};

pub(super) async fn confirm(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    take(visit, id, sent, Done::Confirmed, signups::confirm).await
}

pub(super) async fn consent(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    take(visit, id, sent, Done::Consented, signups::consent).await
}

pub(super) async fn withdraw(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    take(visit, id, sent, Done::Withdrawn, signups::withdraw).await
}

pub(super) async fn accept(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    answer(visit, id, sent, Answer::Yes).await
}

pub(super) async fn decline(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    answer(visit, id, sent, Answer::No).await
}

async fn answer(visit: Visit, id: i64, sent: Sent, answer: Answer) -> std::result::Result<Response, Fault> {
    let reply = signups::Reply { answer, words: sent.text("reason"), seen: sent.text("seen") };
    let done = match answer {
        Answer::Yes => Done::Accepted,
        Answer::No => Done::Declined,
    };
    take(visit, id, sent, done, move |cx, id| signups::answer(cx, id, &reply)).await
}

pub(super) async fn told(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    let Some(listener) = said::listener(&sent.text("wem")) else { return Err(Fault::NotFound) };
    take(visit, id, sent, Done::Told(listener), move |cx, id| signups::note_told(cx, id, listener)).await
}

/// The call was noted by mistake.
pub(super) async fn untold(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> std::result::Result<Response, Fault> {
    let Some(listener) = said::listener(&sent.text("wem")) else { return Err(Fault::NotFound) };
    take(visit, id, sent, Done::Untold(listener), move |cx, id| signups::note_untold(cx, id, listener)).await
}

/// Takes the step through the channel by which it was said, and goes back to where the button was, saying so.
async fn take<F>(
    visit: Visit,
    id: i64,
    sent: Sent,
    what: Done,
    step: F,
) -> std::result::Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, SignupId) -> Result<Signup> + Send + 'static,
{
    let (id, channel) = (SignupId::new(id), channel(&sent));
    let done = visit
        .write(move |cx| {
            cx.caller.channel = channel;
            step(cx, id)
        })
        .await;
    let (status, errors) = match done {
        Ok(signup) => {
            let back = match sent.text("weiter").as_str() {
                "tisch" => "/tisch".to_owned(),
                "anruf" => format!("/tisch/anrufe/{}", signup.organisation),
                _ => format!("/tisch/anmeldungen/{id}"),
            };
            return Ok(visit.see_other(&what.at(&back, id.number())));
        }
        Err(Error::Refused(Refusal::Fields(faults))) => {
            (StatusCode::UNPROCESSABLE_ENTITY, FieldErrors::new(visit.locale, &faults))
        }
        Err(Error::Refused(Refusal::Full)) => (StatusCode::CONFLICT, one(visit.words().desk_no_place())),
        Err(Error::Refused(Refusal::Twice)) => (StatusCode::CONFLICT, one(visit.words().desk_twin())),
        Err(Error::Refused(Refusal::NotNow)) => (StatusCode::CONFLICT, one(moved_on(&visit, id).await?)),
        Err(error) => return Err(error.into()),
    };
    let reason = shown_again(&sent.text("reason"));
    again(&visit, id, status, Typed { reason, channel: Some(channel), errors }).await
}

/// What has become of it while the page stood open.
async fn moved_on(visit: &Visit, id: SignupId) -> std::result::Result<String, Fault> {
    let view = visit.read(move |cx| signups::as_staff(cx, id)).await?;
    Ok(visit.words().desk_meanwhile(meanwhile(visit.words(), &view.signup)))
}

/// What is wrong is no field of the form, but stands where the buttons are.
fn one(text: String) -> FieldErrors {
    FieldErrors(vec![FieldError { field: "steps", text }])
}
