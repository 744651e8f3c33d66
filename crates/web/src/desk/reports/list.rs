use super::super::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::reports::{Outcome, Report, State};
use i18n::{Words, dates, plain};
use kernel::{Instant, Locale};
use service::reports::Row;

#[derive(Template)]
#[template(path = "desk/reports/list.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    count: String,
    waiting: Vec<Line>,
    decided: Vec<Line>,
    /// The time before an election that is on; "" where none is.
    neutral: String,
}

/// A report in the list.
pub(super) struct Line {
    href: String,
    title: String,
    reason: String,
    came: String,
    tone: &'static str,
    state: String,
}

/// How a report stands, as a tag.
pub(crate) fn standing(w: &Words, locale: Locale, report: &Report, now: Instant) -> (&'static str, String) {
    let due = || dates::day(locale, report.due);
    let (tone, said) = match report.state {
        _ if report.is_late(now.city_day()) => ("bad", w.moderation_late(due())),
        State::Open => ("warn", w.moderation_due(due())),
        State::Objected(..) => ("warn", w.moderation_objection(due())),
        State::Decided(Outcome::AskChange) => ("info", w.moderation_change(due())),
        State::Decided(outcome) => ("ok", w.moderation_outcome(outcome.key())),
    };
    (tone, plain(&said))
}

fn line(visit: &Visit, row: &Row) -> Line {
    let w = visit.words();
    let (tone, state) = standing(w, visit.locale, &row.report, visit.now);
    Line {
        href: visit.href(&format!("/tisch/meldungen/{}", row.report.id)),
        title: if row.name.is_empty() { w.moderation_gone() } else { row.name.clone() },
        reason: w.reports_reason_of(row.report.reason.key()),
        came: w.moderation_came(dates::ago_or_on(visit.locale, visit.now, row.report.received_at)),
        tone,
        state,
    }
}

/// GET: all reports.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (waiting, decided) = visit.read(service::reports::list).await?;
    let w = visit.words();
    let neutral = visit.settings.neutrality.in_force(visit.now.city_day()).map(|period| {
        let until = dates::calendar_date(visit.locale, period.until.date());
        plain(&w.moderation_neutral_now_text(period.election.as_str(), until))
    });
    render::ok(&Page {
        tabs: tabs(&visit),
        count: plain(&w.moderation_count(waiting.len())),
        waiting: waiting.iter().map(|row| line(&visit, row)).collect(),
        decided: decided.iter().map(|row| line(&visit, row)).collect(),
        neutral: neutral.unwrap_or_default(),
        shell: visit.shell(),
    })
}
