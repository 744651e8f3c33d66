use super::case::{Page, Typed, view};
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::journal::Subject;
use domain::obstacles::{ObstacleId, OpeningForm, VoiceForm};
use http::StatusCode;
use service::{Error, Refusal, Result as Done, WriteCx};

/// Does a step and shows the obstacle again. A form says after which entry of the journal it was shown: nobody answers what they
/// have not read.
async fn step<F>(visit: Visit, id: i64, sent: &Sent, typed: Typed, act: F) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, ObstacleId) -> Done<()> + Send + 'static,
{
    let (id, seen) = (ObstacleId::new(id), sent.text("seen").parse::<i64>().unwrap_or(0));
    let written = visit.write(move |cx| {
        cx.unchanged_since(Subject::Obstacle(id), seen)?;
        act(cx, id)
    });
    let refusal = match written.await {
        // Who handed it on from an office may not see it any more.
        Ok(()) if visit.organisation().is_some() => return Ok(visit.see_other("/tisch/steine")),
        Ok(()) => return Ok(visit.see_other(&format!("/tisch/steine/{id}"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: format!("/tisch/steine/{id}"), query: String::new(), ..visit };
    let case = view(&visit, id).await?;
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            render::mend(&Page::new(&visit, &case, typed, FieldErrors::new(visit.locale, &faults)))
        }
        refusal => {
            let note = match refusal {
                Refusal::Meanwhile => (w.cases_meanwhile(), w.cases_meanwhile_text()),
                Refusal::Twice => (w.network_stones_twice(), w.network_stones_twice_text()),
                _ => (w.cases_not_now(), w.cases_not_now_text()),
            };
            let mut page = Page::new(&visit, &case, typed, FieldErrors::default());
            page.note = Some(note);
            render::page(StatusCode::CONFLICT, &page)
        }
    }
}

fn opening(sent: &Sent) -> (OpeningForm, Typed) {
    let form = OpeningForm {
        title: sent.text("title"),
        text: sent.text("text"),
        topic: sent.text("topic"),
        district: sent.text("district"),
    };
    let shown =
        OpeningForm { title: shown_again(&form.title), text: shown_again(&form.text), ..form.clone() };
    (form, Typed { opening: Some(shown), to: sent.text("to"), ..Typed::default() })
}

pub(super) async fn open(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let ((form, typed), to) = (opening(&sent), sent.text("to"));
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::open(cx, id, &form, &to)).await
}

pub(super) async fn reword(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (form, typed) = opening(&sent);
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::reword(cx, id, &form)).await
}

pub(super) async fn answer(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let text = sent.text("answer");
    let typed = Typed { answer: shown_again(&text), ..Typed::default() };
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::answer(cx, id, &text)).await
}

pub(super) async fn end(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (text, solved) = (sent.text("outcome"), sent.text("how") == "solved");
    let typed = Typed { outcome: shown_again(&text), ..Typed::default() };
    let act = move |cx: &mut WriteCx<'_>, id| {
        if solved {
            service::obstacles::solve(cx, id, &text)
        } else {
            service::obstacles::give_up(cx, id, &text)
        }
    };
    step(visit, id, &sent, typed, act).await
}

pub(super) async fn decline(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let text = sent.text("outcome");
    let typed = Typed { outcome: shown_again(&text), ..Typed::default() };
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::decline(cx, id, &text)).await
}

pub(super) async fn hand_over(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let to = sent.text("to");
    let typed = Typed { to: to.clone(), ..Typed::default() };
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::hand_over(cx, id, &to)).await
}

pub(super) async fn plan(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let next = sent.text("next");
    let typed = Typed { next: shown_again(&next), ..Typed::default() };
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::plan(cx, id, &next)).await
}

pub(super) async fn reopen(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    step(visit, id, &sent, Typed::default(), service::obstacles::reopen).await
}

pub(super) async fn too(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let form = VoiceForm { email: sent.text("email"), phone: sent.text("phone") };
    let typed =
        Typed { email: shown_again(&form.email), phone: shown_again(&form.phone), ..Typed::default() };
    step(visit, id, &sent, typed, move |cx, id| service::obstacles::too_at_desk(cx, id, &form)).await
}
