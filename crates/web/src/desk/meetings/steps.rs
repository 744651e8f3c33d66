use super::one::{Page, Typed, view, when};
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::journal::Subject;
use domain::meetings::{MeasureForm, MeasureId, MeetingId};
use http::StatusCode;
use i18n::plain;
use service::{Error, Refusal, Result as Done, WriteCx};

/// Does a step and shows the meeting again, or where the act says to go.
async fn step<F>(visit: Visit, id: i64, sent: &Sent, typed: Typed, act: F) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, MeetingId) -> Done<Option<String>> + Send + 'static,
{
    let (id, seen) = (MeetingId::new(id), sent.text("seen").parse::<i64>().unwrap_or(0));
    let written = visit.write(move |cx| {
        cx.unchanged_since(Subject::Meeting(id), seen)?;
        act(cx, id)
    });
    let refusal = match written.await {
        Ok(to) => return Ok(visit.see_other(&to.unwrap_or_else(|| format!("/tisch/treffen/{id}")))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let visit = Visit { path: format!("/tisch/treffen/{id}"), query: String::new(), ..visit };
    let found = view(&visit, id).await?;
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            render::mend(&Page::new(&visit, &found, typed, FieldErrors::new(visit.locale, &faults)))
        }
        refusal => {
            let note = match refusal {
                Refusal::Meanwhile => (w.cases_meanwhile(), w.cases_meanwhile_text()),
                _ => (w.cases_not_now(), w.cases_not_now_text()),
            };
            let mut page = Page::new(&visit, &found, typed, FieldErrors::default());
            page.note = Some(note);
            render::page(StatusCode::CONFLICT, &page)
        }
    }
}

/// POST: begins the circular that invites; it is looked at and sent there.
pub(super) async fn invite(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let found = view(&visit, MeetingId::new(id)).await?;
    // What goes to organisations is German, as the circular is that it begins.
    let w = i18n::words(kernel::Locale::De);
    let german = Visit { locale: kernel::Locale::De, ..visit.clone() };
    let points: Vec<String> = found.it.points().map(|point| format!("- {point}")).collect();
    let subject = plain(&w.network_invitation_subject(found.it.title.as_str()));
    let text =
        plain(&w.network_invitation(found.it.title.as_str(), when(&german, &found), points.join("\n")));
    let act = move |cx: &mut WriteCx<'_>, id| -> Done<Option<String>> {
        let circular = service::meetings::invite(cx, id, &subject, text.trim())?;
        Ok(Some(format!("/tisch/rundbriefe/{circular}")))
    };
    step(visit, id, &sent, Typed::default(), act).await
}

/// POST: keeps the minutes; at the end what was agreed becomes steps.
pub(super) async fn minutes(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (text, holds) = (sent.text("minutes"), sent.text("how") == "hold");
    let typed = Typed { minutes: Some(shown_again(&text)), ..Typed::default() };
    let act = move |cx: &mut WriteCx<'_>, id| {
        if holds {
            service::meetings::hold(cx, id, &text).map(|_| None)
        } else {
            service::meetings::write(cx, id, &text).map(|()| None)
        }
    };
    step(visit, id, &sent, typed, act).await
}

pub(super) async fn cancel(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let act = |cx: &mut WriteCx<'_>, id| service::meetings::cancel(cx, id).map(|()| None);
    step(visit, id, &sent, Typed::default(), act).await
}

pub(super) async fn add(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let form = MeasureForm { who: sent.text("who"), what: sent.text("what"), by: sent.text("by") };
    let measure =
        MeasureForm { who: shown_again(&form.who), what: shown_again(&form.what), by: form.by.clone() };
    let typed = Typed { measure, ..Typed::default() };
    let act = move |cx: &mut WriteCx<'_>, id| service::meetings::add(cx, id, &form).map(|()| None);
    step(visit, id, &sent, typed, act).await
}

/// POST: what became of one step.
pub(super) async fn measure(
    visit: Visit,
    Path((id, measure)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Fault> {
    let number = |text: &str| text.parse::<i64>().map_err(|_| Fault::NotFound);
    let (id, measure) = (number(&id)?, MeasureId::new(number(&measure)?));
    let (how, word, next) = (sent.text("how"), sent.text("word"), sent.text("next"));
    let act = move |cx: &mut WriteCx<'_>, id| {
        match how.as_str() {
            "plan" => service::meetings::plan_step(cx, id, measure, &next),
            "not_done" => service::meetings::give_up(cx, id, measure, &word),
            "reopen" => service::meetings::reopen_step(cx, id, measure),
            _ => service::meetings::finish(cx, id, measure, &word),
        }
        .map(|()| None)
    };
    step(visit, id, &sent, Typed::default(), act).await
}
