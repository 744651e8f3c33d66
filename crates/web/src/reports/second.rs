use super::judge::{Judge, read};
use super::own::Alert;
use super::pieces::{Line, day, entry_name, kind, path};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::links::Purpose;
use domain::policy::Matter;
use domain::reports::{DecisionForm, ReportId};
use http::StatusCode;
use i18n::plain;
use service::reports::Second;
use service::{Error, ReadCx, Refusal};

#[derive(Template)]
#[template(path = "reports/second.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    alert: Option<Alert>,
    page_title: String,
    kind: String,
    name: String,
    href: String,
    state: String,
    reason: String,
    lang: &'static str,
    message: String,
    lines: Vec<Line>,
    here: String,
    /// Is there something to decide?
    open: bool,
    judge: Judge,
}

fn page_of(visit: &Visit, it: &Second, token: &str, form: DecisionForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let report = &it.report;
    let title = w.reports_second_title();
    Page {
        page_title: if errors.is_empty() { title } else { plain(&w.legal_fault(title)) },
        alert: None,
        kind: kind(w, report.target),
        name: entry_name(&it.entry),
        href: path(&it.entry).filter(|_| it.entry.public).map(|to| visit.href(&to)).unwrap_or_default(),
        state: if report.state.objector().is_some() {
            plain(&w.reports_open(day(visit.locale, report.due)))
        } else {
            super::own::standing(visit, report)
        },
        reason: w.reports_reason_of(report.reason.key()),
        lang: report.locale.tag(),
        message: it.message.clone().unwrap_or_default(),
        lines: it.words.iter().map(|word| Line::new(visit, word, None)).collect(),
        here: visit.href(&format!("/zweite-entscheidung/{token}")),
        open: it.barred.is_none(),
        judge: Judge::new(visit, report.state, form),
        errors,
        shell: visit.shell(),
    }
}

fn asked(cx: &mut ReadCx<'_>, token: &str) -> Result<ReportId, Error> {
    match cx.bear(Purpose::SecondDecision, token)? {
        Matter::SecondDecision(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Second, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = asked(cx, &token)?;
        service::reports::second(cx, id)
    });
    Ok(read.await?)
}

/// GET: what is to be decided.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let it = view(&visit, &token).await?;
    let w = visit.words();
    let done = visit.query_value("getan").as_deref() == Some("entschieden");
    let alert = match (it.barred.is_some(), done) {
        (true, true) => Some(Alert { tone: "ok", title: w.reports_second_done(), text: String::new() }),
        (true, false) => Some(Alert { tone: "info", title: w.reports_second_over(), text: String::new() }),
        (false, _) => None,
    };
    render::ok(&Page {
        alert,
        ..page_of(&visit, &it, &token, DecisionForm::default(), FieldErrors::default())
    })
}

/// POST: decides.
pub(super) async fn decide(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let (form, again) = read(&sent);
    let bearer = token.clone();
    let written = visit.write(move |cx| {
        let id = asked(cx, &bearer)?;
        service::reports::decide(cx, id, &form)
    });
    let refusal = match written.await {
        Ok(()) => return Ok(visit.see_other(&format!("/zweite-entscheidung/{token}?getan=entschieden"))),
        Err(Error::Refused(Refusal::Link)) => return Err(Error::Refused(Refusal::Link).into()),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let it = view(&visit, &token).await?;
    if let Refusal::Fields(faults) = refusal {
        return render::mend(&page_of(&visit, &it, &token, again, FieldErrors::new(visit.locale, &faults)));
    }
    let w = visit.words();
    let alert = Alert { tone: "warn", title: w.reports_not_now(), text: w.reports_not_now_text() };
    let page = page_of(&visit, &it, &token, again, FieldErrors::default());
    render::page(StatusCode::CONFLICT, &Page { alert: Some(alert), ..page })
}
