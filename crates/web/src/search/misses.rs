use crate::desk::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::dates;
use service::search::Miss;

#[derive(Template)]
#[template(path = "search/misses.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    months: Vec<Month>,
}

/// What was searched in vain in one month.
struct Month {
    id: String,
    name: String,
    rows: Vec<Line>,
}

struct Line {
    words: String,
    times: i64,
    href: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let misses = visit.read(service::search::misses).await?;
    render::ok(&Page { tabs: tabs(&visit), months: months(&visit, misses), shell: visit.shell() })
}

fn months(visit: &Visit, misses: Vec<Miss>) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for miss in misses {
        let (id, name) =
            (format!("m{}", miss.month.city_day()), dates::month(visit.locale, miss.month.city_day()));
        let href = visit.href(&super::choices::address(&miss.words, &[], 0));
        let line = Line { words: miss.words, times: miss.times, href };
        match months.last_mut() {
            Some(month) if month.id == id => month.rows.push(line),
            _ => months.push(Month { id, name, rows: vec![line] }),
        }
    }
    months
}
