//! The Monday list: everything that is overdue or due this week, each with its next step.

use super::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::response::Response;
use domain::journal::Subject;
use i18n::{Words, dates, plain};
use service::due::{Item, Next, Whose};

#[derive(Template)]
#[template(path = "desk/week/page.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    whose: Vec<Tab>,
    lead: String,
    away: Vec<String>,
    days: Vec<Day>,
}

/// What is due on one day; what is overdue stands in one.
struct Day {
    id: String,
    title: String,
    tone: &'static str,
    rows: Vec<Row>,
}

/// One thing that is due.
struct Row {
    href: String,
    icon: Icon,
    tile: &'static str,
    next: String,
    title: String,
    lang: &'static str,
    detail: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let asked = visit.query_value("wer").unwrap_or_default();
    let whose = match asked.as_str() {
        "" => Whose::All,
        "ich" => Whose::Mine,
        number => Whose::Of(number.parse().map_err(|_| Fault::NotFound)?),
    };
    let week = visit.read(move |cx| service::due::week(cx, whose)).await?;
    let (w, locale) = (visit.words(), visit.locale);
    let tab = |key: String, label: String| Tab {
        href: visit.href(&if key.is_empty() {
            "/tisch/woche".to_owned()
        } else {
            format!("/tisch/woche?wer={key}")
        }),
        current: key == asked,
        label,
    };
    let mut filters =
        vec![tab(String::new(), w.network_week_all()), tab("ich".to_owned(), w.network_week_mine())];
    filters.extend(
        week.away.iter().map(|it| tab(it.account.to_string(), plain(&w.network_week_of(it.name.as_str())))),
    );
    let mut days: Vec<Day> = Vec::new();
    for item in &week.items {
        let (id, title, tone) = if item.day < week.today {
            ("late".to_owned(), w.network_week_late(), "bad")
        } else if item.day == week.today {
            ("today".to_owned(), plain(&w.network_week_today(dates::day(locale, item.day))), "warn")
        } else {
            (format!("day-{}", item.day), dates::day(locale, item.day), "info")
        };
        if days.last().is_none_or(|day| day.id != id) {
            days.push(Day { id, title, tone, rows: Vec::new() });
        }
        if let Some(day) = days.last_mut() {
            day.rows.push(row(&visit, item, item.day < week.today));
        }
    }
    render::ok(&Page {
        tabs: tabs(&visit),
        whose: filters,
        lead: plain(&w.network_week_lead(week.items.len(), dates::day(locale, week.until))),
        away: week
            .away
            .iter()
            .map(|it| plain(&w.network_week_away(it.name.as_str(), it.deputies.join(", "))))
            .collect(),
        days,
        shell: visit.shell(),
    })
}

fn row(visit: &Visit, item: &Item, late: bool) -> Row {
    let w = visit.words();
    let owner = match (&item.owner, &item.office) {
        (Some((_, name)), _) => name.clone(),
        (None, Some(office)) => office.clone(),
        (None, None) => w.network_nobody(),
    };
    let since = late.then(|| plain(&w.network_week_since(dates::short_day(visit.locale, item.day))));
    let who = (!item.who.is_empty()).then(|| item.who.clone());
    let parts = [who, Some(plain(&w.network_week_owner(owner))), since];
    let (icon, tile) = looks(item.next);
    Row {
        href: visit.href(&path(item.subject)),
        icon,
        tile: if late { "t-clay" } else { tile },
        next: next(w, item.next),
        title: item.title.clone(),
        lang: item.lang.tag(),
        detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}

fn path(subject: Subject) -> String {
    match subject {
        Subject::Inquiry(id) => format!("/tisch/fragen/{id}"),
        Subject::Advice(id) => format!("/tisch/beratung/{id}"),
        Subject::Introduction(id) => format!("/tisch/vermittlungen/{id}"),
        Subject::Founding(id) => format!("/tisch/gruendungen/{id}"),
        Subject::Report(id) => format!("/tisch/meldungen/{id}"),
        Subject::Barrier(id) => format!("/tisch/barrieren/{id}"),
        Subject::Obstacle(id) => format!("/tisch/steine/{id}"),
        Subject::Goal(id) => format!("/tisch/ziele/{id}"),
        Subject::Meeting(id) => format!("/tisch/treffen/{id}"),
        _ => "/tisch".to_owned(),
    }
}

const fn looks(next: Next) -> (Icon, &'static str) {
    use assets::icon;
    match next {
        Next::TakeQuestion | Next::AnswerQuestion | Next::LookAtQuestion => (icon::CIRCLE_HELP, "t-sky"),
        Next::AskAgain => (icon::SPARKLES, "t-iris"),
        Next::TellOrganisation | Next::AskWhatCame => (icon::HANDSHAKE, "t-plum"),
        Next::TalkWithFounders => (icon::SPROUT, "t-leaf"),
        Next::DecideReport => (icon::FLAG, "t-sun"),
        Next::AnswerBarrier => (icon::ACCESSIBILITY, "t-sky"),
        Next::OpenObstacle | Next::AnswerObstacle | Next::LookAtObstacle => (icon::SIGNPOST, "t-sun"),
        Next::MeasureGoal | Next::EndGoal => (icon::SPROUT, "t-leaf"),
        Next::HoldMeeting | Next::KeepMinutes => (icon::CALENDAR_DAYS, "t-sky"),
        Next::AskForStep => (icon::LIST_CHECKS, "t-plum"),
    }
}

fn next(w: &Words, next: Next) -> String {
    match next {
        Next::TakeQuestion => w.network_next_take_question(),
        Next::AnswerQuestion => w.network_next_answer_question(),
        Next::LookAtQuestion => w.network_next_look_at_question(),
        Next::AskAgain => w.network_next_ask_again(),
        Next::TellOrganisation => w.network_next_tell_organisation(),
        Next::AskWhatCame => w.network_next_ask_what_came(),
        Next::TalkWithFounders => w.network_next_talk_with_founders(),
        Next::DecideReport => w.network_next_decide_report(),
        Next::AnswerBarrier => w.network_next_answer_barrier(),
        Next::OpenObstacle => w.network_next_open_obstacle(),
        Next::AnswerObstacle => w.network_next_answer_obstacle(),
        Next::LookAtObstacle => w.network_next_look_at_obstacle(),
        Next::MeasureGoal => w.network_next_measure_goal(),
        Next::EndGoal => w.network_next_end_goal(),
        Next::HoldMeeting => w.network_next_hold_meeting(),
        Next::KeepMinutes => w.network_next_keep_minutes(),
        Next::AskForStep => w.network_next_ask_for_step(),
    }
}
