//! Ideas as an Atom feed (RFC 4287), with the same filters as the page.

use super::list::{filter, query};
use crate::app::Site;
use crate::faults::Fault;
use crate::opportunities::{ATOM, Reader, atom_date, atom_link, host};
use crate::render;
use crate::visit::Visit;
use atom_syndication::{Category, Entry as AtomEntry, Feed, Generator, Text};
use axum::response::Response;
use domain::ideas::Filter;
use http::StatusCode;
use service::ideas::Row;

/// So many ideas stand in the feed.
const MOST: u16 = 60;

pub(super) async fn feed(visit: Visit) -> Result<Response, Fault> {
    let filter = filter(&visit);
    let asked = filter.clone();
    let list = visit.read(move |cx| service::ideas::recent(cx, &asked, None, MOST)).await?;
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let feed = written(&reader, &visit.app.site, &filter, &list.rows);
    Ok(render::text(StatusCode::OK, ATOM, feed.to_string()))
}

fn written(reader: &Reader<'_>, site: &Site, filter: &Filter, rows: &[Row]) -> Feed {
    let here =
        |path: &str| format!("{}{}{path}{}", site.base_url, reader.locale.prefix(), query(filter, None));
    let newest = rows.iter().filter_map(|row| row.idea.published_at).max().unwrap_or(reader.now);
    Feed {
        title: i18n::plain(&reader.words().ideas_feed_title(&reader.settings.name)).into(),
        id: here("/ideen.atom"),
        updated: atom_date(newest),
        links: vec![
            atom_link("self", here("/ideen.atom"), Some("application/atom+xml")),
            atom_link("alternate", here("/ideen"), Some("text/html")),
        ],
        generator: Some(Generator { value: "Hochbeet".to_owned(), ..Generator::default() }),
        entries: rows.iter().map(|row| entry(reader, site, row)).collect(),
        lang: Some(reader.locale.tag().to_owned()),
        ..Feed::default()
    }
}

fn entry(reader: &Reader<'_>, site: &Site, row: &Row) -> AtomEntry {
    let it = &row.idea;
    let told = |text: &str| Text { lang: Some(it.lang.tag().to_owned()), ..Text::plain(text) };
    let topic = it.topic.clone().unwrap_or_default();
    AtomEntry {
        title: told(&it.title),
        // A year in which the host was ours stands beside the name that is given once (RFC 4151).
        id: format!("tag:{},2026:{}", host(site), it.public_id),
        updated: atom_date(it.published_at.unwrap_or(it.received_at)),
        categories: vec![Category {
            label: Some(reader.topic(&topic).name).filter(|name| !name.is_empty()),
            term: topic,
            ..Category::default()
        }],
        links: vec![atom_link(
            "alternate",
            format!("{}{}/ideen/{}", site.base_url, reader.locale.prefix(), it.id),
            Some("text/html"),
        )],
        summary: Some(told(&it.text)),
        ..AtomEntry::default()
    }
}
