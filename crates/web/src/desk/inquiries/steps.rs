use super::case::view;
use super::case_page::{Note, Page, Typed};
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::inquiries::{read, shown};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::inquiries::{InquiryId, SaidForm};
use domain::journal::Subject;
use http::StatusCode;
use service::{Error, Refusal, Result as Done, WriteCx};

const HANDED_OVER: &str = "weitergegeben";

/// Does a step and shows the case again. A form says after which entry of the journal it was shown: nobody answers what
/// they have not read.
async fn step<F>(
    visit: Visit,
    id: i64,
    sent: &Sent,
    done: &str,
    typed: Typed,
    act: F,
) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, InquiryId) -> Done<()> + Send + 'static,
{
    let (id, seen) = (InquiryId::new(id), sent.text("seen").parse::<i64>().unwrap_or(0));
    let written = visit.write(move |cx| {
        cx.unchanged_since(Subject::Inquiry(id), seen)?;
        act(cx, id)
    });
    let refusal = match written.await {
        // Whom it was handed to may work on it; who handed it on from an office may not any more.
        Ok(()) if done == HANDED_OVER && visit.organisation().is_some() => {
            return Ok(visit.see_other("/tisch/fragen"));
        }
        Ok(()) => return Ok(visit.see_other(&format!("/tisch/fragen/{id}?getan={done}"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: format!("/tisch/fragen/{id}"), query: String::new(), ..visit };
    let view = view(&visit, id).await?;
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page::new(&visit, &view, typed, errors))
        }
        refusal => {
            let (title, text) = match refusal {
                Refusal::Meanwhile => (w.cases_meanwhile(), w.cases_meanwhile_text()),
                _ => (w.cases_not_now(), w.cases_not_now_text()),
            };
            let mut page = Page::new(&visit, &view, typed, FieldErrors::default());
            page.note = Some(Note { tone: "warn", title, text });
            render::page(StatusCode::CONFLICT, &page)
        }
    }
}

pub(super) async fn take(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    step(visit, id, &sent, "uebernommen", Typed::default(), service::inquiries::take).await
}

pub(super) async fn say(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let form = SaidForm {
        kind: sent.text("entry"),
        way: sent.text("way"),
        text: sent.text("text"),
        closing: if sent.ticked("and_close") { "answered".to_owned() } else { String::new() },
    };
    let said = SaidForm { text: shown_again(&form.text), ..form.clone() };
    let typed = Typed { said, ..Typed::default() };
    step(visit, id, &sent, "gesagt", typed, move |cx, id| service::inquiries::say(cx, id, &form)).await
}

pub(super) async fn hand_over(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (to, reason) = (sent.text("to"), sent.text("reason"));
    let typed = Typed { to: to.clone(), reason: shown_again(&reason), ..Typed::default() };
    let act = move |cx: &mut WriteCx<'_>, id| service::inquiries::hand_over(cx, id, &to, &reason);
    step(visit, id, &sent, HANDED_OVER, typed, act).await
}

pub(super) async fn plan(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let next = sent.text("next");
    let typed = Typed { next: shown_again(&next), ..Typed::default() };
    step(visit, id, &sent, "vorgemerkt", typed, move |cx, id| service::inquiries::plan(cx, id, &next)).await
}

pub(super) async fn close(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (closing, text) = (sent.text("closing"), sent.text("last_words"));
    let typed = Typed { closing: closing.clone(), text: shown_again(&text), ..Typed::default() };
    let act = move |cx: &mut WriteCx<'_>, id| service::inquiries::close(cx, id, &closing, &text);
    step(visit, id, &sent, "geschlossen", typed, act).await
}

pub(super) async fn reopen(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    step(visit, id, &sent, "geoeffnet", Typed::default(), service::inquiries::reopen).await
}

pub(super) async fn correct(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let form = read(&sent, visit.form_key());
    let typed = Typed { correct: Some(shown(&form)), ..Typed::default() };
    step(visit, id, &sent, "berichtigt", typed, move |cx, id| service::inquiries::correct(cx, id, &form))
        .await
}

pub(super) async fn link(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (kind, number) = (sent.text("link_kind"), sent.text("number"));
    let typed = Typed { link_kind: kind.clone(), link_number: shown_again(&number), ..Typed::default() };
    let act = move |cx: &mut WriteCx<'_>, id| service::inquiries::link(cx, id, &kind, &number);
    step(visit, id, &sent, "verknuepft", typed, act).await
}

pub(super) async fn unlink(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (kind, number) = (sent.text("link_kind"), sent.text("number").parse::<i64>().unwrap_or(0));
    let act = move |cx: &mut WriteCx<'_>, id| service::inquiries::unlink(cx, id, &kind, number);
    step(visit, id, &sent, "verknuepft", Typed::default(), act).await
}

pub(super) async fn erase(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    step(visit, id, &sent, "geloescht", Typed::default(), service::inquiries::erase).await
}
