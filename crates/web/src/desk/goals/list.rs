use crate::desk::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::goals::{Card, card};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::{dates, plain};

#[derive(Template)]
#[template(path = "desk/goals/list.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

/// A goal in the list.
struct Line {
    href: String,
    card: Card,
    detail: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let rows = visit.read(service::goals::list).await?;
    let w = visit.words();
    let line = |row: &service::goals::Row| {
        let due = row.it.due().map(|day| plain(&w.network_planned(dates::short_day(visit.locale, day))));
        let owner = row.owner.clone().unwrap_or_else(|| w.network_nobody());
        let parts = [Some(owner), due];
        Line {
            href: visit.href(&format!("/tisch/ziele/{}", row.it.id)),
            card: card(&visit, row),
            detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        }
    };
    render::ok(&Page {
        tabs: tabs(&visit),
        count: plain(&w.goals_count(rows.len())),
        rows: rows.iter().map(line).collect(),
        shell: visit.shell(),
    })
}
