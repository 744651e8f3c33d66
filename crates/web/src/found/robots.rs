//! Which pages search engines may read (RFC 9309): none in preparation and in the starter city, later all that are for
//! everybody.

use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::journal::Touch;
use http::StatusCode;
use kernel::Locale;
use std::fmt::Write;

pub(crate) const PATH: &str = "/robots.txt";
/// Pages of one person, one house or one device, in every language.
pub(crate) const PRIVATE: [&str; 20] = [
    "/kiosk",
    "/tisch",
    "/unser-bereich",
    "/zugang",
    "/meine-seite",
    "/einloggen",
    "/ausloggen",
    "/einrichten",
    "/meins/",
    "/meine-frage/",
    "/mein-stein/",
    "/stein-auch/",
    "/wochenpost/",
    "/meine-meldung/",
    "/begruendung/",
    "/zweite-entscheidung/",
    "/antwort/",
    "/einwilligung/",
    "/noch-aktuell/",
    "/uebernehmen/",
];

pub(super) async fn file(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let text = if visit.settings.is_public() { open(&visit.app.site.base_url) } else { closed() };
    let answer = render::text(StatusCode::OK, "text/plain; charset=utf-8", text);
    Ok(render::kept(answer, seq, vec![Touch::Settings]))
}

fn closed() -> String {
    "User-agent: *\nDisallow: /\n".to_owned()
}

fn open(base_url: &str) -> String {
    let mut text = String::from("User-agent: *\n");
    for locale in Locale::ALL {
        for path in PRIVATE {
            // Writing into a text cannot fail.
            let _written = writeln!(text, "Disallow: {}{path}", locale.prefix());
        }
    }
    let _written = write!(text, "\nSitemap: {base_url}/sitemap.xml\n");
    text
}
