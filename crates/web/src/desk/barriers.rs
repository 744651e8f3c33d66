//! Barriers that people reported, with the day by which each has to be answered.

use super::Number;
use super::tabs::{Tab, tabs};
use super::words::tel;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::barriers::{BarrierId, Deadlines, Reply, Report, Standing};
use http::StatusCode;
use i18n::{Words, dates};
use kernel::Instant;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/barriers.html")]
struct ListPage {
    shell: Shell,
    tabs: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

/// A report in the list.
struct Line {
    href: String,
    title: String,
    came: String,
    tone: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "desk/barrier.html")]
struct ReportPage {
    shell: Shell,
    errors: FieldErrors,
    /// That was said already; the page shows what.
    meanwhile: bool,
    action: String,
    line: Line,
    lang: &'static str,
    message: Vec<String>,
    page: String,
    name: String,
    email: String,
    phone: String,
    tel: String,
    clock: String,
    note: Option<Said>,
    answer: Option<Said>,
    kinds: Vec<Choice>,
    text: String,
    /// Nobody can be written to: what is said here reaches them by phone, or not at all.
    no_mail: bool,
}

/// What the office said.
struct Said {
    when: String,
    lines: Vec<String>,
}

pub(super) async fn list(visit: Visit) -> Result<Response, Fault> {
    let reports = visit.read(service::barriers::list).await?;
    let open = reports.iter().filter(|report| report.answer.is_none()).count();
    render::ok(&ListPage {
        tabs: tabs(&visit),
        count: i18n::plain(&visit.words().barriers_count(open)),
        rows: reports.iter().map(|report| line(&visit, report)).collect(),
        shell: visit.shell(),
    })
}

pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let report = visit.read(move |cx| service::barriers::see(cx, BarrierId::new(id))).await?;
    render::ok(&shown(&visit, &report, "", ""))
}

pub(super) async fn reply(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (kind, text) = (shown_again(&sent.text("kind")), shown_again(&sent.text("text")));
    let typed = (kind.clone(), text.clone());
    let id = BarrierId::new(id);
    let refusal = match visit.write(move |cx| service::barriers::reply(cx, id, &typed.0, &typed.1)).await {
        Ok(()) => return Ok(visit.see_other(&format!("/tisch/barrieren/{id}"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let report = visit.read(move |cx| service::barriers::see(cx, id)).await?;
    let page = shown(&visit, &report, &kind, &text);
    match refusal {
        Refusal::Fields(faults) => {
            render::mend(&ReportPage { errors: FieldErrors::new(visit.locale, &faults), ..page })
        }
        _ => render::page(StatusCode::CONFLICT, &ReportPage { meanwhile: true, ..page }),
    }
}

/// How a report stands, as a tag.
pub(super) fn standing(w: &Words, report: &Report, now: Instant, by: String) -> (&'static str, String) {
    match report.standing(now) {
        Standing::Broken => ("bad", w.barriers_broken(by)),
        Standing::Late => ("bad", w.barriers_late(by)),
        Standing::Running => ("warn", w.barriers_running(by)),
        Standing::Answered => ("ok", w.barriers_answered()),
    }
}

fn line(visit: &Visit, report: &Report) -> Line {
    let w = visit.words();
    let due = report.due().map(|day| dates::calendar_date(visit.locale, day)).unwrap_or_default();
    let (tone, state) = standing(w, report, visit.now, due);
    let first: String = report.message.lines().next().unwrap_or_default().chars().take(90).collect();
    Line {
        href: visit.href(&format!("/tisch/barrieren/{}", report.id)),
        title: first,
        came: w.barriers_came(dates::ago_or_on(visit.locale, visit.now, report.reported_at)),
        tone,
        state: i18n::plain(&state),
    }
}

fn shown(visit: &Visit, report: &Report, kind: &str, text: &str) -> ReportPage {
    let w = visit.words();
    let Deadlines { first, last } = Deadlines::of(report.reported_at);
    let day = |date| dates::calendar_date(visit.locale, date);
    let said = |said: &Option<(String, Instant)>| {
        said.as_ref().map(|(text, at)| Said {
            when: dates::ago_or_on(visit.locale, visit.now, *at),
            lines: text.lines().map(str::to_owned).collect(),
        })
    };
    let kinds = Reply::ALL.into_iter().filter(|reply| reply.fits(report)).map(|reply| {
        let label = match reply {
            Reply::Answer => w.barriers_reply_answer(),
            Reply::Note => w.barriers_reply_note(),
        };
        Choice::new(reply.key(), label, kind == reply.key() || (kind.is_empty() && reply == Reply::Answer))
    });
    let phone = report.phone.clone().unwrap_or_default();
    ReportPage {
        errors: FieldErrors::default(),
        meanwhile: false,
        action: visit.href(&format!("/tisch/barrieren/{}", report.id)),
        line: line(visit, report),
        lang: report.locale.tag(),
        message: report.message.lines().map(str::to_owned).collect(),
        page: report.page.clone().unwrap_or_default(),
        name: report.name.clone().unwrap_or_default(),
        no_mail: report.email.is_none(),
        email: report.email.clone().unwrap_or_default(),
        tel: tel(&phone),
        phone,
        clock: w.barriers_clock(day(first), day(last)),
        note: said(&report.note),
        answer: said(&report.answer),
        kinds: kinds.collect(),
        text: text.to_owned(),
        shell: visit.shell(),
    }
}
