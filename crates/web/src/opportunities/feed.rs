//! The list as an Atom feed (RFC 4287), with the same filters as the page.

use super::card::Reader;
use super::{address, filters};
use crate::app::Site;
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use atom_syndication::{Category, Entry, Feed, Generator, Link, Person, Text};
use axum::response::Response;
use domain::journal::Touch;
use domain::opportunities::Filter;
use http::StatusCode;
use kernel::{Cursor, Instant};
use service::opportunities::{Card, List};

pub(crate) const ATOM: &str = "application/atom+xml; charset=utf-8";

pub(super) async fn feed(visit: Visit) -> Result<Response, Fault> {
    let filter = filters::read(&visit.query_pairs(), &visit.settings);
    let after = visit.query_value("after").as_deref().and_then(Cursor::from_param);
    let asked = (filter.clone(), after.clone());
    let (list, seq) = visit.snapshot(move |cx| service::opportunities::list(cx, asked.0, asked.1)).await?;
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let feed = written(&reader, &visit.app.site, &filter, after.as_ref(), &list);
    let answer = render::text(StatusCode::OK, ATOM, feed.to_string());
    Ok(render::kept(answer, seq, vec![Touch::Settings, Touch::Opportunities]))
}

fn written(reader: &Reader<'_>, site: &Site, filter: &Filter, after: Option<&Cursor>, list: &List) -> Feed {
    let here = |path: &str, after: Option<&Cursor>| {
        format!("{}{}{path}{}", site.base_url, reader.locale.prefix(), filters::query(filter, after))
    };
    let mut links = vec![
        link("self", here("/mitmachen.atom", after), Some("application/atom+xml")),
        link("alternate", here("/mitmachen", None), Some("text/html")),
    ];
    // Older entries stand on further pages (RFC 5005, section 3).
    links.extend(list.next.as_ref().map(|next| link("next", here("/mitmachen.atom", Some(next)), None)));
    let newest = list.rows.iter().map(|row| row.listed_at).max().unwrap_or(reader.now);
    Feed {
        title: i18n::plain(&reader.words().opportunities_feed_title(&reader.settings.name)).into(),
        id: here("/mitmachen.atom", None),
        updated: date(newest),
        links,
        generator: Some(Generator { value: "Hochbeet".to_owned(), ..Generator::default() }),
        entries: list.rows.iter().map(|row| entry(reader, site, row)).collect(),
        lang: Some(reader.locale.tag().to_owned()),
        ..Feed::default()
    }
}

fn entry(reader: &Reader<'_>, site: &Site, row: &Card) -> Entry {
    let in_its_language =
        |text: &str| Text { lang: Some(row.texts.lang.tag().to_owned()), ..Text::plain(text) };
    let listed = row.listed_at.city_day();
    Entry {
        title: in_its_language(&row.texts.title),
        // The day on which the name was given out stands beside it (RFC 4151).
        id: format!("tag:{},{listed}:{}", address::host(site), row.public_id),
        updated: date(row.listed_at),
        published: Some(date(row.listed_at)),
        authors: vec![Person { name: row.organisation_name.clone(), ..Person::default() }],
        categories: vec![Category {
            term: row.topic.clone(),
            label: Some(reader.topic(&row.topic).name).filter(|name| !name.is_empty()),
            ..Category::default()
        }],
        links: vec![link("alternate", address::page(site, reader.locale, row.id), Some("text/html"))],
        summary: Some(in_its_language(&row.texts.summary)),
        ..Entry::default()
    }
}

pub(crate) fn link(rel: &str, href: String, mime_type: Option<&str>) -> Link {
    Link { rel: rel.to_owned(), href, mime_type: mime_type.map(str::to_owned), ..Link::default() }
}

/// The crate's own type of time, by way of RFC 3339, which both sides write and read.
pub(crate) fn date(at: Instant) -> atom_syndication::FixedDateTime {
    at.timestamp().to_string().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests;
