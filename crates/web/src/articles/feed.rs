//! News as an Atom feed (RFC 4287).

use super::shown::body;
use crate::app::Site;
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use axum::response::Response;
use domain::articles::{Kind, best};
use domain::journal::Touch;
use http::StatusCode;
use kernel::Instant;
use service::articles::{Found, StoredPicture, View};

const ATOM: &str = "application/atom+xml; charset=utf-8";

pub(super) async fn feed(visit: Visit) -> Result<Response, Fault> {
    let locale = visit.locale;
    let (view, seq) = visit.snapshot(move |cx| service::articles::list(cx, Kind::News, locale)).await?;
    let answer = render::text(StatusCode::OK, ATOM, written(&visit, &view).to_string());
    Ok(render::kept(answer, seq, vec![Touch::Settings, Touch::Articles]))
}

fn written(visit: &Visit, view: &View<Vec<Found>>) -> Feed {
    let site = &visit.app.site;
    let here = |path: &str| format!("{}{}", site.base_url, visit.href(path));
    let newest = view.found.iter().filter_map(|it| it.article.from).max();
    Feed {
        title: i18n::plain(&visit.words().articles_feed_title(&visit.settings.name)).into(),
        id: here("/neues.atom"),
        updated: date(newest.unwrap_or(visit.now)),
        links: vec![
            link("self", here("/neues.atom"), "application/atom+xml"),
            link("alternate", here("/neues"), "text/html"),
        ],
        authors: vec![Person { name: visit.settings.name.clone(), ..Person::default() }],
        generator: Some(Generator { value: "Hochbeet".to_owned(), ..Generator::default() }),
        entries: view.found.iter().filter_map(|it| entry(visit, site, it, &view.pictures)).collect(),
        lang: Some(visit.locale.tag().to_owned()),
        ..Feed::default()
    }
}

fn entry(visit: &Visit, site: &Site, it: &Found, pictures: &[StoredPicture]) -> Option<Entry> {
    let text = best(&it.texts, visit.locale)?;
    let from = it.article.from?;
    let in_its_language = |said: String| Text { lang: Some(text.lang.tag().to_owned()), ..Text::plain(said) };
    let page = format!("{}{}", site.base_url, visit.href(&format!("/seiten/{}", it.article.slug)));
    Some(Entry {
        title: in_its_language(text.title.clone()),
        // The day on which the name was given out stands beside it (RFC 4151).
        id: format!("tag:{},{}:{}", crate::opportunities::host(site), from.city_day(), it.article.public_id),
        updated: date(from),
        published: Some(date(from)),
        links: vec![link("alternate", page, "text/html")],
        summary: Some(in_its_language(text.gist())),
        content: Some(Content {
            lang: Some(text.lang.tag().to_owned()),
            base: Some(format!("{}/", site.base_url)),
            content_type: Some("html".to_owned()),
            value: Some(body(visit, &text.content, pictures).to_string()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

fn link(rel: &str, href: String, mime_type: &str) -> Link {
    Link { rel: rel.to_owned(), href, mime_type: Some(mime_type.to_owned()), ..Link::default() }
}

/// The crate's own type of time, by way of RFC 3339, which both sides write and read.
fn date(at: Instant) -> FixedDateTime {
    at.timestamp().to_string().parse().unwrap_or_default()
}
