use crate::desk::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::obstacles::{detail, state, until};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::{dates, plain};
use service::obstacles::{Row, View};

#[derive(Template)]
#[template(path = "desk/obstacles/list.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    views: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

/// An obstacle in the list.
struct Line {
    href: String,
    title: String,
    lang: &'static str,
    tile: &'static str,
    tags: Vec<(&'static str, String)>,
    detail: String,
}

const VIEWS: [(&str, View); 3] = [("", View::Undone), ("neu", View::New), ("erledigt", View::Over)];

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let chosen = visit.query_value("stand").unwrap_or_default();
    let (key, view) = VIEWS.into_iter().find(|(key, _)| *key == chosen).unwrap_or(("", View::Undone));
    let rows = visit.read(move |cx| service::obstacles::list(cx, view)).await?;
    let w = visit.words();
    let labels = [w.network_stones_undone(), w.network_stones_new(), w.network_stones_over()];
    let views = VIEWS.into_iter().zip(labels).map(|((it, _), label)| Tab {
        href: visit.href(&if it.is_empty() {
            "/tisch/steine".to_owned()
        } else {
            format!("/tisch/steine?stand={it}")
        }),
        label,
        current: it == key,
    });
    let is_staff = visit.account.as_ref().is_some_and(|account| account.role.is_staff());
    render::ok(&Page {
        tabs: if is_staff { tabs(&visit) } else { Vec::new() },
        views: views.collect(),
        count: plain(&w.obstacles_count(rows.len())),
        rows: rows.iter().map(|row| line(&visit, row)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &Row) -> Line {
    let (w, it) = (visit.words(), &row.it);
    let (late, until) = until(visit, it);
    let own: String =
        it.namer.as_ref().map(|namer| namer.words.chars().take(90).collect()).unwrap_or_default();
    let is_public = !it.public.title.is_empty();
    let owner = match (&row.owner, &row.office) {
        (Some(owner), _) => owner.clone(),
        (None, Some(office)) => office.clone(),
        (None, None) => w.network_nobody(),
    };
    let planned = it.next.map(|day| plain(&w.network_planned(dates::short_day(visit.locale, day))));
    let parts = [Some(owner), planned, Some(detail(visit, it))];
    Line {
        href: visit.href(&format!("/tisch/steine/{}", it.id)),
        lang: if is_public { "de" } else { it.locale.tag() },
        title: if is_public { it.public.title.clone() } else { own },
        tile: if late { "t-clay" } else { "t-sun" },
        tags: [state(w, it.state), (if late { "bad" } else { "" }, until)]
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .collect(),
        detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}
