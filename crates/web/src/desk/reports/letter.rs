use super::super::Number;
use super::case::view;
use crate::faults::Fault;
use crate::qr::Qr;
use crate::render;
use crate::reports::entry_name;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::reports::{ReportId, Side};
use i18n::{Words, dates, plain};
use kernel::Locale;
use service::reports::{Case, Said};

#[derive(Template)]
#[template(path = "desk/reports/letter.html")]
struct Letter {
    shell: Shell,
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    title: String,
    back: String,
    name: String,
    today: String,
    entry: String,
    outcome: String,
    facts: String,
    basis: String,
    /// Until when the reader may object, as a sentence; "" where they may not.
    object: String,
    hub_phone: String,
    qr: Option<Qr>,
}

/// GET: the last decision on paper, for whoever reported and has no mailbox.
pub(super) async fn to_reporter(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    page(visit, id, Side::Reporter).await
}

/// GET: the same for the organisation.
pub(super) async fn to_organisation(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    page(visit, id, Side::Organisation).await
}

/// In the reader's language, with their link as a picture.
async fn page(visit: Visit, id: i64, side: Side) -> Result<Response, Fault> {
    let case = view(&visit, ReportId::new(id)).await?;
    let locale = match side {
        Side::Reporter => case.report.locale,
        Side::Organisation => case.entry.lang,
    };
    let letter = letter(&visit, &case, side, locale).ok_or(Fault::NotFound)?;
    render::ok(&letter)
}

fn letter(visit: &Visit, case: &Case, side: Side, locale: Locale) -> Option<Letter> {
    let w = i18n::words(locale);
    let number = case.report.id.to_string();
    let (outcome, word) = case.words.iter().rev().find_map(|it| match it.word.said {
        Said::Decision(outcome, _) => Some((outcome, &it.word)),
        Said::Objection(_) => None,
    })?;
    let (token, path, name, title) = match side {
        Side::Reporter => (
            case.own_link.as_ref()?,
            "meine-meldung",
            case.report.reporter.as_ref()?.name.clone().unwrap_or_default(),
            w.reports_mail_decided_subject(number.as_str()),
        ),
        Side::Organisation => (
            case.statement_link.as_ref()?,
            "begruendung",
            case.entry.organisation_name.clone(),
            w.reports_mail_statement_subject(number.as_str()),
        ),
    };
    let link = format!("{}{}/{path}/{token}", visit.app.site.base_url, locale.prefix());
    let basis = word.basis.as_ref().map(|(ground, rule)| w.reports_basis(ground.key(), rule.as_str()));
    let open = outcome.goes_against() == side && case.report.state.objector().is_none();
    let decided = case.report.decided_at.filter(|_| open);
    let object = decided.map(|at| {
        let until = domain::reports::objection_until(at.city_day());
        plain(&w.reports_object_text(dates::calendar_date(locale, until)))
    });
    Some(Letter {
        w,
        lang: locale.tag(),
        dir: locale.dir(),
        title: plain(&title),
        back: visit.href(&format!("/tisch/meldungen/{number}")),
        name,
        today: dates::calendar_date(locale, visit.now.city_day()),
        entry: entry_name(&case.entry),
        outcome: w.reports_outcome(outcome.key()),
        facts: word.text.clone(),
        basis: basis.map(|basis| plain(&basis)).unwrap_or_default(),
        object: object.unwrap_or_default(),
        hub_phone: visit.settings.phone.clone(),
        qr: Some(Qr::of(&link)),
        shell: visit.shell(),
    })
}
