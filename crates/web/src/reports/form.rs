use super::pieces::{entry_name, kind, path};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::reports::{Reason, ReportForm, Target};
use http::StatusCode;
use i18n::plain;
use kernel::PublicId;
use service::reports::Entry;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "reports/form.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    /// Where it is sent.
    here: String,
    /// The way back: the entry, or the list in which it stands.
    back: String,
    kind: String,
    name: String,
    reasons: Vec<Choice>,
    form: ReportForm,
}

pub(super) async fn organisation(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    show(visit, target("organisation", &id)?).await
}

pub(super) async fn report_organisation(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    send(visit, target("organisation", &id)?, sent).await
}

pub(super) async fn offer(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    show(visit, target("opportunity", &id)?).await
}

pub(super) async fn report_offer(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    send(visit, target("opportunity", &id)?, sent).await
}

pub(super) async fn person(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    show(visit, target("contact_point", &id)?).await
}

pub(super) async fn report_person(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    send(visit, target("contact_point", &id)?, sent).await
}

pub(super) async fn event(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    show(visit, target("event", &id)?).await
}

pub(super) async fn report_event(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    send(visit, target("event", &id)?, sent).await
}

pub(super) async fn text(visit: Visit, Path(slug): Path<String>) -> Result<Response, Fault> {
    let target = text_at(&visit, slug).await?;
    show(visit, target).await
}

pub(super) async fn report_text(
    visit: Visit,
    Path(slug): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let target = text_at(&visit, slug).await?;
    send(visit, target, sent).await
}

async fn text_at(visit: &Visit, slug: String) -> Result<Target, Fault> {
    Ok(visit.read(move |cx| service::reports::text_at(cx, &slug)).await?)
}

fn target(kind: &str, number: &str) -> Result<Target, Fault> {
    let number = number.parse().map_err(|_| Fault::NotFound)?;
    Target::from_parts(kind, number).ok_or(Fault::NotFound)
}

async fn show(visit: Visit, target: Target) -> Result<Response, Fault> {
    let entry = visit.read(move |cx| service::reports::entry(cx, target)).await?;
    let form = ReportForm { form_key: visit.form_key().to_string(), ..ReportForm::default() };
    render::ok(&page(&visit, &entry, form, FieldErrors::default()))
}

async fn send(visit: Visit, target: Target, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = ReportForm {
        reason: sent.text("reason"),
        message: sent.text("message"),
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        form_key: key.to_string(),
    };
    let again = ReportForm {
        reason: form.reason.clone(),
        message: shown_again(&form.message),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        form_key: form.form_key.clone(),
    };
    let refusal = match visit.write(move |cx| service::reports::report(cx, target, &form)).await {
        Ok(_) => {
            let way = if again.email.trim().is_empty() { "" } else { "&mail=1" };
            return Ok(visit.see_other(&format!("/gemeldet?grund={}{way}", again.reason)));
        }
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let entry = visit.read(move |cx| service::reports::entry(cx, target)).await?;
    match refusal {
        Refusal::Fields(faults) => {
            render::mend(&page(&visit, &entry, again, FieldErrors::new(visit.locale, &faults)))
        }
        Refusal::TooOften => {
            let errors = FieldErrors::one("message", visit.words().account_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page(&visit, &entry, again, errors))
        }
        other => Err(Error::Refused(other).into()),
    }
}

fn page(visit: &Visit, entry: &Entry, form: ReportForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let reason = |it: Reason| Choice::new(it.key(), w.reports_reason_of(it.key()), form.reason == it.key());
    let of = entry.organisation.map(|of| format!("/o/{of}"));
    let back = path(entry).or(of).unwrap_or_else(|| "/".to_owned());
    let (_, number) = entry.target.parts();
    let here = match path(entry) {
        Some(path) => format!("{path}/melden"),
        None => format!("/ansprechpersonen/{number}/melden"),
    };
    Page {
        page_title: if errors.is_empty() {
            w.reports_title()
        } else {
            plain(&w.legal_fault(w.reports_title()))
        },
        here: visit.href(&here),
        back: visit.href(&back),
        kind: kind(w, entry.target),
        name: entry_name(entry),
        reasons: Reason::ALL.into_iter().map(reason).collect(),
        shell: visit.shell(),
        errors,
        form,
    }
}
