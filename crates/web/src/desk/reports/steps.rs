use super::super::Number;
use super::case::{Note, Page, Typed, view};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::reports::read;
use crate::visit::Visit;
use axum::response::Response;
use domain::journal::Subject;
use domain::reports::{ReportId, Side};
use http::StatusCode;
use service::{Error, Refusal};

/// POST: the decision, on what the page showed.
pub(super) async fn decide(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = ReportId::new(id);
    let (form, decision) = read(&sent);
    let seen = sent.text("seen").parse().unwrap_or(-1);
    let written = visit.write(move |cx| {
        cx.authorise(domain::policy::Action::SeeReports)?;
        cx.unchanged_since(Subject::Report(id), seen)?;
        service::reports::decide(cx, id, &form)
    });
    let written = written.await;
    after(visit, id, written, "entschieden", Typed { decision, ..Typed::default() }).await
}

/// POST: what somebody says on the phone, at the desk or in a letter.
pub(super) async fn object(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = ReportId::new(id);
    let side = Side::from_key(&sent.text("side")).unwrap_or(Side::Organisation);
    let text = sent.text("text");
    let typed = Typed { objection: shown_again(&text), ..Typed::default() };
    let written = visit.write(move |cx| service::reports::object(cx, id, side, &text)).await;
    after(visit, id, written, "widerspruch", typed).await
}

/// POST: an organisation of the network is asked.
pub(super) async fn ask_partner(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = ReportId::new(id);
    let partner = sent.text("partner");
    let typed = Typed { partner: shown_again(&partner), ..Typed::default() };
    let written = visit.write(move |cx| service::reports::ask_partner(cx, id, &partner)).await;
    after(visit, id, written, "gebeten", typed).await
}

async fn after(
    visit: Visit,
    id: ReportId,
    written: Result<(), Error>,
    done: &str,
    typed: Typed,
) -> Result<Response, Fault> {
    let here = format!("/tisch/meldungen/{id}");
    let refusal = match written {
        Ok(()) => return Ok(visit.see_other(&format!("{here}?getan={done}"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: here, query: String::new(), ..visit };
    let case = view(&visit, id).await?;
    if let Refusal::Fields(faults) = refusal {
        let errors = FieldErrors::new(visit.locale, &faults);
        return render::mend(&Page::new(&visit, &case, typed, errors));
    }
    let w = visit.words();
    let mut page = Page::new(&visit, &case, typed, FieldErrors::default());
    page.note = Some(Note { tone: "warn", title: w.reports_not_now(), text: w.reports_not_now_text() });
    render::page(StatusCode::CONFLICT, &page)
}
