use super::pieces::{Line, day, entry_name, kind, path};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::links::Purpose;
use domain::policy::Matter;
use domain::reports::{Report, ReportId, Side, State};
use http::StatusCode;
use i18n::plain;
use service::reports::Own;
use service::{Error, ReadCx, Refusal};

/// What stands over the page.
pub(super) struct Alert {
    pub(super) tone: &'static str,
    pub(super) title: String,
    pub(super) text: String,
}

#[derive(Template)]
#[template(path = "reports/own.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    alert: Option<Alert>,
    page_title: String,
    title: String,
    kind: String,
    name: String,
    /// The entry, where everybody sees it.
    href: String,
    state: String,
    late: bool,
    lang: &'static str,
    message: String,
    lines: Vec<Line>,
    here: String,
    /// Until when one may object, as a sentence; "" where one may not.
    until: String,
    decided: bool,
    typed: String,
}

/// How a case stands, as a sentence for those who are concerned.
pub(super) fn standing(visit: &Visit, report: &Report) -> String {
    let w = visit.words();
    let due = day(visit.locale, report.due);
    match report.state {
        State::Open => plain(&w.reports_open(due)),
        State::Objected(..) => plain(&w.reports_objected(due)),
        State::Decided(outcome) => w.reports_outcome(outcome.key()),
    }
}

fn page_of(visit: &Visit, own: &Own, token: &str, typed: String, errors: FieldErrors) -> Page {
    let w = visit.words();
    let report = &own.report;
    let title = plain(&w.reports_own_title(report.id.to_string().as_str()));
    let until = own
        .may_object
        .map(|until| plain(&w.reports_object_text(i18n::dates::calendar_date(visit.locale, until))));
    Page {
        page_title: if errors.is_empty() { title.clone() } else { plain(&w.legal_fault(title.as_str())) },
        title,
        alert: None,
        kind: kind(w, report.target),
        name: entry_name(&own.entry),
        href: path(&own.entry).filter(|_| own.entry.public).map(|to| visit.href(&to)).unwrap_or_default(),
        state: standing(visit, report),
        late: report.is_late(visit.now.city_day()),
        lang: report.locale.tag(),
        message: report.reporter.as_ref().map(|it| it.message.clone()).unwrap_or_default(),
        lines: own.words.iter().map(|word| Line::new(visit, word, Some(Side::Reporter))).collect(),
        here: visit.href(&format!("/meine-meldung/{token}")),
        until: until.unwrap_or_default(),
        decided: report.decided_at.is_some(),
        typed,
        errors,
        shell: visit.shell(),
    }
}

fn mine(cx: &mut ReadCx<'_>, token: &str) -> Result<ReportId, Error> {
    match cx.bear(Purpose::OwnReport, token)? {
        Matter::OwnReport(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Own, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = mine(cx, &token)?;
        service::reports::own(cx, id)
    });
    Ok(read.await?)
}

/// What an address claims was done, where it was.
pub(super) fn objected(visit: &Visit, state: State, side: Side) -> Option<Alert> {
    let done = visit.query_value("getan").as_deref() == Some("widersprochen");
    (done && state.objector() == Some(side)).then(|| Alert {
        tone: "ok",
        title: visit.words().reports_object_done(),
        text: String::new(),
    })
}

/// GET: one's own report.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let own = view(&visit, &token).await?;
    let alert = objected(&visit, own.report.state, Side::Reporter);
    render::ok(&Page { alert, ..page_of(&visit, &own, &token, String::new(), FieldErrors::default()) })
}

/// POST: objects.
pub(super) async fn object(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let text = sent.text("text");
    let (bearer, typed) = (token.clone(), text.clone());
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        service::reports::object(cx, id, Side::Reporter, &typed)
    });
    let refusal = match written.await {
        Ok(()) => return Ok(visit.see_other(&format!("/meine-meldung/{token}?getan=widersprochen"))),
        Err(Error::Refused(Refusal::Link)) => return Err(Error::Refused(Refusal::Link).into()),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: format!("/meine-meldung/{token}"), query: String::new(), ..visit };
    let own = view(&visit, &token).await?;
    let (status, alert, errors) = refused(&visit, &refusal);
    render::page(status, &Page { alert, ..page_of(&visit, &own, &token, shown_again(&text), errors) })
}

/// What is said of an objection that could not be taken.
pub(super) fn refused(visit: &Visit, refusal: &Refusal) -> (StatusCode, Option<Alert>, FieldErrors) {
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            (StatusCode::UNPROCESSABLE_ENTITY, None, FieldErrors::new(visit.locale, faults))
        }
        Refusal::TooOften => {
            (StatusCode::TOO_MANY_REQUESTS, None, FieldErrors::one("text", w.account_too_often()))
        }
        _ => {
            let alert = Alert { tone: "warn", title: w.reports_not_now(), text: w.reports_not_now_text() };
            (StatusCode::CONFLICT, Some(alert), FieldErrors::default())
        }
    }
}
