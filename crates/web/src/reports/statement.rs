use super::own::{Alert, objected, refused, standing};
use super::pieces::{Line, day, entry_name, kind};
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
use domain::reports::{Outcome, ReportId, Side};
use i18n::plain;
use service::reports::Moderated;
use service::{Error, ReadCx, Refusal};

#[derive(Template)]
#[template(path = "reports/statement.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    alert: Option<Alert>,
    page_title: String,
    kind: String,
    name: String,
    state: String,
    /// What that means for the entry.
    scope: String,
    lines: Vec<Line>,
    here: String,
    until: String,
    typed: String,
}

fn page_of(visit: &Visit, it: &Moderated, token: &str, typed: String, errors: FieldErrors) -> Page {
    let w = visit.words();
    let title = w.reports_statement_title();
    let until = it
        .may_object
        .map(|until| plain(&w.reports_object_text(i18n::dates::calendar_date(visit.locale, until))));
    let scope = match it.report.state.outcome() {
        Some(Outcome::Restrict) => w.reports_statement_restrict(),
        Some(Outcome::AskChange) => plain(&w.reports_statement_change(day(visit.locale, it.report.due))),
        Some(Outcome::Keep) | None => w.reports_statement_keep(),
    };
    Page {
        page_title: if errors.is_empty() { title } else { plain(&w.legal_fault(title)) },
        alert: None,
        kind: kind(w, it.report.target),
        name: entry_name(&it.entry),
        state: standing(visit, &it.report),
        scope,
        lines: it.words.iter().map(|word| Line::new(visit, word, Some(Side::Organisation))).collect(),
        here: visit.href(&format!("/begruendung/{token}")),
        until: until.unwrap_or_default(),
        typed,
        errors,
        shell: visit.shell(),
    }
}

fn theirs(cx: &mut ReadCx<'_>, token: &str) -> Result<ReportId, Error> {
    match cx.bear(Purpose::Statement, token)? {
        Matter::Statement(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Moderated, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = theirs(cx, &token)?;
        service::reports::statement(cx, id)
    });
    Ok(read.await?)
}

/// GET: why the entry was moderated.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let it = view(&visit, &token).await?;
    let alert = objected(&visit, it.report.state, Side::Organisation);
    render::ok(&Page { alert, ..page_of(&visit, &it, &token, String::new(), FieldErrors::default()) })
}

/// POST: objects.
pub(super) async fn object(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let text = sent.text("text");
    let (bearer, typed) = (token.clone(), text.clone());
    let written = visit.write(move |cx| {
        let id = theirs(cx, &bearer)?;
        service::reports::object(cx, id, Side::Organisation, &typed)
    });
    let refusal = match written.await {
        Ok(()) => return Ok(visit.see_other(&format!("/begruendung/{token}?getan=widersprochen"))),
        Err(Error::Refused(Refusal::Link)) => return Err(Error::Refused(Refusal::Link).into()),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let visit = Visit { path: format!("/begruendung/{token}"), query: String::new(), ..visit };
    let it = view(&visit, &token).await?;
    let (status, alert, errors) = refused(&visit, &refusal);
    render::page(status, &Page { alert, ..page_of(&visit, &it, &token, shown_again(&text), errors) })
}
