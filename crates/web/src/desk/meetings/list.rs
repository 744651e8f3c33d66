use crate::desk::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::meetings::MeetingState;
use i18n::{Words, dates, plain};
use service::meetings::Row;

#[derive(Template)]
#[template(path = "desk/meetings/list.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

/// A meeting in the list.
struct Line {
    href: String,
    title: String,
    tag: (&'static str, String),
    when: String,
    detail: String,
}

pub(super) fn state(w: &Words, state: MeetingState) -> (&'static str, String) {
    match state {
        MeetingState::Planned => ("info", w.network_meetings_planned()),
        MeetingState::Held => ("ok", w.network_meetings_held()),
        MeetingState::Cancelled => ("", w.network_meetings_cancelled()),
    }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let rows = visit.read(service::meetings::list).await?;
    render::ok(&Page {
        tabs: tabs(&visit),
        count: plain(&visit.words().network_meetings_count(rows.len())),
        rows: rows.iter().map(|row| line(&visit, row)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &Row) -> Line {
    let (w, locale) = (visit.words(), visit.locale);
    let (all, open) = row.steps;
    let steps = (all > 0).then(|| plain(&w.network_meetings_steps(all, open)));
    let parts = [
        Some(plain(&w.network_meetings_guests(row.guests))),
        steps,
        Some(row.owner.clone().unwrap_or_else(|| w.network_nobody())),
    ];
    let time = row.it.from.map(|from| dates::time(locale, from));
    let when = std::iter::once(dates::day(locale, row.it.on)).chain(time).chain([row.it.place.clone()]);
    Line {
        href: visit.href(&format!("/tisch/treffen/{}", row.it.id)),
        title: row.it.title.clone(),
        tag: state(w, row.it.state),
        when: when.collect::<Vec<_>>().join(", "),
        detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}
