//! News as an Atom feed (RFC 4287).

use super::shown::body;
use crate::app::Site;
use crate::faults::Fault;
use crate::opportunities::{ATOM, atom_date, atom_link, host};
use crate::render;
use crate::visit::Visit;
use atom_syndication::{Content, Entry, Feed, Generator, Person, Text};
use axum::response::Response;
use domain::articles::{Kind, best};
use domain::journal::Touch;
use http::StatusCode;
use service::articles::{Found, StoredPicture, View};

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
        updated: atom_date(newest.unwrap_or(visit.now)),
        links: vec![
            atom_link("self", here("/neues.atom"), Some("application/atom+xml")),
            atom_link("alternate", here("/neues"), Some("text/html")),
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
        id: format!("tag:{},{}:{}", host(site), from.city_day(), it.article.public_id),
        updated: atom_date(from),
        published: Some(atom_date(from)),
        links: vec![atom_link("alternate", page, Some("text/html"))],
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
