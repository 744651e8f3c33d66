use super::{detail, state, until};
use crate::desk::Tab;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::obstacles::State;
use i18n::plain;
use service::obstacles::Row;

#[derive(Template)]
#[template(path = "obstacles/list.html")]
struct Page {
    shell: Shell,
    chips: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

/// An obstacle in the list.
struct Line {
    href: String,
    title: String,
    tile: &'static str,
    tags: Vec<(&'static str, String)>,
    until: String,
    detail: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let chosen = visit.query_value("stand").and_then(|key| State::from_key(&key));
    let chosen = chosen.filter(|state| state.is_public());
    let rows = visit.read(move |cx| service::obstacles::public_list(cx, None, chosen)).await?;
    let w = visit.words();
    let chip = |it: Option<State>| Tab {
        href: visit
            .href(&it.map_or_else(|| "/steine".to_owned(), |it| format!("/steine?stand={}", it.key()))),
        label: it.map_or_else(|| w.obstacles_all(), |it| state(w, it).1),
        current: it == chosen,
    };
    render::ok(&Page {
        chips: std::iter::once(None).chain(State::PUBLIC.map(Some)).map(chip).collect(),
        count: plain(&w.obstacles_count(rows.len())),
        rows: rows.iter().map(|row| line(&visit, row)).collect(),
        shell: visit.public_shell(),
    })
}

fn line(visit: &Visit, row: &Row) -> Line {
    let w = visit.words();
    let it = &row.it;
    let (late, until) = until(visit, it);
    Line {
        href: visit.href(&format!("/steine/{}", it.id)),
        title: it.public.title.clone(),
        tile: match it.state {
            State::Solved => "t-leaf",
            _ if late => "t-clay",
            _ => "t-sun",
        },
        tags: vec![state(w, it.state), ("", plain(&w.obstacles_hindered(it.hindered())))],
        until,
        detail: detail(visit, it),
    }
}
