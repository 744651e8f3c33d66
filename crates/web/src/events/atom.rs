//! The calendar as an Atom feed (RFC 4287), with the same filters as the page: one entry for each date to come, which is
//! new again when the date is moved or cancelled.

use super::ask;
use super::entry::{said, when};
use super::list::touches;
use crate::app::Site;
use crate::faults::Fault;
use crate::opportunities::{ATOM, Reader, atom_date, atom_link, host};
use crate::render;
use crate::visit::Visit;
use atom_syndication::{Category, Entry as AtomEntry, Feed, Generator, Person, Text};
use axum::response::Response;
use domain::events::{Ask, DateState};
use http::StatusCode;
use service::events::{Entry, Of};

/// So many dates stand in the feed.
const MOST: usize = 60;

pub(super) async fn feed(visit: Visit) -> Result<Response, Fault> {
    let ask = ask::read(&visit.query_pairs(), &visit.settings);
    let asked = ask.clone();
    let (entries, seq) = visit.snapshot(move |cx| service::events::coming(cx, &asked, MOST)).await?;
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let feed = written(&reader, &visit.app.site, &ask, &entries);
    Ok(render::kept(render::text(StatusCode::OK, ATOM, feed.to_string()), seq, touches()))
}

fn written(reader: &Reader<'_>, site: &Site, ask: &Ask, entries: &[Entry]) -> Feed {
    let here = |path: &str| format!("{}{}{path}{}", site.base_url, reader.locale.prefix(), ask::filters(ask));
    let newest = entries.iter().map(|entry| entry.changed_at).max().unwrap_or(reader.now);
    Feed {
        title: i18n::plain(&reader.words().events_feed_title(&reader.settings.name)).into(),
        id: here("/termine.atom"),
        updated: atom_date(newest),
        links: vec![
            atom_link("self", here("/termine.atom"), Some("application/atom+xml")),
            atom_link("alternate", here("/termine"), Some("text/html")),
        ],
        generator: Some(Generator { value: "Hochbeet".to_owned(), ..Generator::default() }),
        entries: entries.iter().map(|it| entry(reader, site, it)).collect(),
        lang: Some(reader.locale.tag().to_owned()),
        ..Feed::default()
    }
}

fn entry(reader: &Reader<'_>, site: &Site, it: &Entry) -> AtomEntry {
    let (w, locale) = (reader.words(), reader.locale);
    let in_its_language =
        |text: &str| Text { lang: Some(it.texts.lang.tag().to_owned()), ..Text::plain(text) };
    let state = match it.state {
        DateState::TakesPlace => None,
        DateState::Moved => Some(w.events_moved()),
        DateState::Cancelled => Some(w.events_cancelled()),
    };
    let path = match it.of {
        Of::Event(id) => format!("/termine/{id}"),
        Of::Offer(id, ..) => format!("/a/{id}"),
    };
    let time = when(locale, it.starts, it.ends, it.all_day);
    let was = it.was.map(|was| i18n::plain(&w.events_was(said(locale, was))));
    let summary = [Some(time.clone()), state.clone(), was, it.place.clone(), Some(it.texts.summary.clone())];
    let summary: Vec<String> = summary.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let title = match state {
        Some(state) => format!("{} ({state})", it.texts.title),
        None => it.texts.title.clone(),
    };
    AtomEntry {
        title: in_its_language(&title),
        // A year in which the host was ours stands beside the name that is given once (RFC 4151).
        id: format!("tag:{},2026:{}-{}", host(site), it.public_id, it.number),
        updated: atom_date(it.changed_at),
        authors: vec![Person { name: it.organisation_name.clone(), ..Person::default() }],
        categories: vec![Category {
            term: it.topic.clone(),
            label: Some(reader.topic(&it.topic).name).filter(|name| !name.is_empty()),
            ..Category::default()
        }],
        links: vec![atom_link(
            "alternate",
            format!("{}{}{path}", site.base_url, locale.prefix()),
            Some("text/html"),
        )],
        summary: Some(Text::plain(summary.join(" · "))),
        ..AtomEntry::default()
    }
}
