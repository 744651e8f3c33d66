//! Where the public pages are (sitemaps.org), each in every language with its sisters. From ten thousand addresses on an
//! index names files of that size.

use crate::faults::Fault;
use crate::render;
use crate::shell::alternates;
use crate::visit::Visit;
use axum::response::Response;
use domain::journal::Touch;
use domain::settings::Settings;
use http::StatusCode;
use kernel::{Instant, Locale};
use service::sitemap::Sitemap;
use std::fmt::Write;

/// Addresses in one file, in all languages together.
const ADDRESSES: usize = 10_000;
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A page without its language.
struct Place {
    path: String,
    changed: Option<Instant>,
}

pub(super) async fn file(visit: Visit) -> Result<Response, Fault> {
    let (found, seq) = visit.snapshot(service::sitemap::sitemap).await?;
    let places = places(&visit.settings, found);
    let page = visit.query_value("seite").map(|page| page.parse::<usize>().map_err(|_| Fault::NotFound));
    let text = written(&visit.app.site.base_url, &places, page.transpose()?).ok_or(Fault::NotFound)?;
    let answer = render::text(StatusCode::OK, "application/xml; charset=utf-8", text);
    Ok(render::kept(
        answer,
        seq,
        vec![Touch::Settings, Touch::Articles, Touch::Organisations, Touch::Opportunities, Touch::Events],
    ))
}

fn places(settings: &Settings, found: Sitemap) -> Vec<Place> {
    let mut fixed = vec![
        "/",
        "/mitmachen",
        "/termine",
        "/was-passt-zu-mir",
        "/netzwerk",
        "/ansprechpersonen",
        "/fragen",
        "/steine",
        "/steine/melden",
        "/ziele",
        "/rueckblick",
        "/wochenpost",
    ];
    fixed.extend(settings.charter.is_written().then_some("/selbstverstaendnis"));
    fixed.extend(settings.first_project.as_ref().map(|_| "/projekt"));
    fixed.extend(["/organisation-anmelden", "/impressum", "/datenschutz", "/barrierefreiheit"]);
    fixed.extend(["/leichte-sprache", "/gebaerdensprache", "/offene-daten"]);
    let fixed = fixed.into_iter().map(|path| Place { path: path.to_owned(), changed: None });
    let lists = found.article_lists.iter().map(|kind| Place { path: kind.path().to_owned(), changed: None });
    let articles =
        found.articles.into_iter().map(|(slug, changed)| Place { path: format!("/seiten/{slug}"), changed });
    let offers = found.offers.into_iter().map(|(id, changed)| Place { path: format!("/a/{id}"), changed });
    let events =
        found.events.into_iter().map(|(id, changed)| Place { path: format!("/termine/{id}"), changed });
    let organisations =
        found.organisations.into_iter().map(|(id, changed)| Place { path: format!("/o/{id}"), changed });
    fixed.chain(lists).chain(articles).chain(offers).chain(events).chain(organisations).collect()
}

/// The whole map, its index, or one file of it; `None` for a file that there is not.
fn written(base_url: &str, places: &[Place], page: Option<usize>) -> Option<String> {
    let files: Vec<&[Place]> = places.chunks((ADDRESSES / Locale::ALL.len()).max(1)).collect();
    match (page, files.as_slice()) {
        (None, [only]) => Some(urls(base_url, only)),
        (None, many) => Some(index(base_url, many.len())),
        (Some(page), many) => many.get(page.checked_sub(1)?).map(|file| urls(base_url, file)),
    }
}

fn index(base_url: &str, files: usize) -> String {
    let mut text = format!("{HEAD}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page in 1..=files {
        // Writing into a text cannot fail.
        let _written = writeln!(text, "<sitemap><loc>{base_url}/sitemap.xml?seite={page}</loc></sitemap>");
    }
    text.push_str("</sitemapindex>\n");
    text
}

fn urls(base_url: &str, places: &[Place]) -> String {
    let mut text = format!(
        "{HEAD}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    for place in places {
        let mut sisters = String::new();
        for (lang, href) in alternates(base_url, &place.path) {
            let _written =
                write!(sisters, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>");
        }
        let changed =
            place.changed.map(|at| format!("<lastmod>{}</lastmod>", at.city_day())).unwrap_or_default();
        for locale in Locale::ALL {
            let (prefix, path) = (locale.prefix(), &place.path);
            let _written = writeln!(text, "<url><loc>{base_url}{prefix}{path}</loc>{changed}{sisters}</url>");
        }
    }
    text.push_str("</urlset>\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(count: usize) -> Vec<Place> {
        (1..=count).map(|id| Place { path: format!("/a/{id}"), changed: None }).collect()
    }

    #[test]
    fn from_ten_thousand_addresses_on_an_index_names_the_files() {
        let in_one = ADDRESSES / Locale::ALL.len();
        let whole = written("https://hub.example", &many(in_one), None).unwrap();
        assert!(whole.contains("<urlset") && whole.matches("<loc>").count() <= ADDRESSES);
        let places = many(in_one + 1);
        let index = written("https://hub.example", &places, None).unwrap();
        assert_eq!(index.matches("<sitemap>").count(), 2);
        assert!(index.contains("<loc>https://hub.example/sitemap.xml?seite=2</loc>"));
        let last = written("https://hub.example", &places, Some(2)).unwrap();
        assert_eq!(last.matches("<loc>").count(), Locale::ALL.len());
        for none in [0, 3] {
            assert!(written("https://hub.example", &places, Some(none)).is_none());
        }
    }

    #[test]
    fn each_page_names_its_sisters_in_every_language() {
        let text = urls("https://hub.example", &many(1));
        for locale in Locale::ALL {
            let sister = format!(
                "hreflang=\"{}\" href=\"https://hub.example{}/a/1\"/>",
                locale.tag(),
                locale.prefix()
            );
            assert_eq!(text.matches(&sister).count(), Locale::ALL.len(), "{sister}");
        }
        assert!(text.contains("hreflang=\"x-default\" href=\"https://hub.example/a/1\"/>"));
    }
}
