//! The page for a screen in the foyer: the next dates in large letters, dark, so that the screen needs little power. It is
//! made anew by itself where its address says so (`?neu=5`): whoever hangs up the screen chooses that, nobody who reads
//! the page is moved about (WCAG 2.2.1, 3.2.5).

use super::ask;
use super::entry::Row;
use super::list::touches;
use crate::faults::Fault;
use crate::opportunities::{Reader, spoken};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::dates;
use kernel::WallTime;

/// The names in its address.
pub(super) const NAMES: &[&str] = &["topic", "district", "organisation", "neu"];
/// So many dates are read from across a room.
const MOST: usize = 7;

#[derive(Template)]
#[template(path = "events/display.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
    today: String,
    as_of: String,
    more: String,
    /// Seconds after which it is made anew; "" for a page that stays.
    renews: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let ask = ask::read(&visit.query_pairs(), &visit.settings);
    let minutes = visit.query_value("neu").and_then(|minutes| minutes.parse::<u16>().ok());
    let (entries, seq) = visit.snapshot(move |cx| service::events::coming(cx, &ask, MOST)).await?;
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let now = WallTime::from_civil(visit.now.in_city().datetime());
    let mut shell = visit.public_shell();
    shell.noindex = true;
    shell.canonical.clear();
    let address = format!("{}{}", visit.app.site.base_url, visit.href("/termine"));
    let page = Page {
        rows: entries.iter().map(|entry| Row::new(&reader, entry)).collect(),
        today: dates::day(visit.locale, visit.now.city_day()),
        as_of: shell.w.events_display_as_of(dates::hours(visit.locale, now, now)),
        more: shell.w.events_display_more(spoken(&address)),
        renews: minutes.map(|minutes| (minutes.clamp(1, 60) * 60).to_string()).unwrap_or_default(),
        shell,
    };
    Ok(render::kept(render::ok(&page)?, seq, touches()))
}
