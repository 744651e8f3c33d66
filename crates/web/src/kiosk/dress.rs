//! A page as a kiosk shows it. What leaves the hub stands there as words with a code to take along; nothing is filled in by the
//! browser, nothing printed or shared. All pages pass here: none has to think of it.

use super::tags::{Piece, Pieces, name, value, without};
use crate::app::Site;
use crate::qr::Qr;
use axum::body::Body;
use axum::response::Response;
use domain::kiosk::Way;
use domain::policy::Gate;
use http::header::{self, HeaderValue};
use http_body_util::BodyExt;
use kernel::Locale;

/// What works only where a device is one's own: buttons that would print, share, copy.
const FOR_OWNERS: [&str; 3] = ["data-print", "data-share", "data-copy"];

/// The answer as a kiosk gets it; nothing of it is kept.
pub(crate) async fn dressed(response: Response, site: &Site) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let is_page =
        parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return Response::from_parts(parts, body);
    }
    let bytes = match body.collect().await {
        Ok(whole) => whole.to_bytes(),
        Err(error) => {
            tracing::error!(%error, "kiosk.page");
            return Response::from_parts(parts, Body::empty());
        }
    };
    let page = dress(&String::from_utf8_lossy(&bytes), &site.base_url);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// What becomes of a link.
#[derive(Debug, PartialEq, Eq)]
enum Link {
    Stays,
    /// Words alone: there is nothing here that opens it, or it is somebody's own.
    Words,
    /// Words, and this address as a code.
    TakenAlong(String),
}

fn link(tag: &str, base_url: &str) -> Link {
    let Some(href) = value(tag, "href") else { return Link::Stays };
    let href = href.replace("&amp;", "&").replace("&#38;", "&");
    if href.starts_with("mailto:") || href.starts_with("tel:") || href.starts_with("webcal:") {
        return Link::Words;
    }
    let ours = href.strip_prefix(base_url).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    if ours.is_none() && href.contains("://") {
        return Link::TakenAlong(href);
    }
    let path = ours.unwrap_or(&href);
    if path.starts_with('#') || path.starts_with('?') {
        return Link::Stays;
    }
    let (_, plain) = Locale::split_path(path.split(['?', '#']).next().unwrap_or(path));
    let take = value(tag, "download").is_some();
    match Way::of(Gate::Everyone, plain) {
        Way::Open if !take => Link::Stays,
        Way::Own => Link::Words,
        Way::Open | Way::TakeAlong => Link::TakenAlong(format!("{base_url}{path}")),
    }
}

fn dress(page: &str, base_url: &str) -> String {
    let mut dressed = String::with_capacity(page.len() + 1_024);
    // What comes after the words of a link that is none any more.
    let mut after: Option<String> = None;
    for piece in Pieces::of(page) {
        let tag = match piece {
            Piece::Text(text) => {
                dressed.push_str(text);
                continue;
            }
            Piece::Tag(tag) => tag,
        };
        match name(tag) {
            "a" => match link(tag, base_url) {
                Link::Stays => dressed.push_str(tag),
                Link::Words => {
                    dressed.push_str("<span class=\"away\">");
                    after = Some("</span>".to_owned());
                }
                Link::TakenAlong(url) => {
                    dressed.push_str("<span class=\"away\">");
                    after = Some(format!("</span>{}", code(&url)));
                }
            },
            "/a" => dressed.push_str(after.take().as_deref().unwrap_or(tag)),
            "form" => dressed.push_str(&unfilled(tag)),
            "input" | "textarea" | "select" if value(tag, "type") != Some("hidden") => {
                dressed.push_str(&unfilled(tag));
            }
            "button" => {
                let plain = FOR_OWNERS.iter().fold(tag.to_owned(), |tag, only| without(&tag, only));
                dressed.push_str(&plain);
            }
            "script" => dressed.push_str(&tag.replace(assets::url::HUB_LIVE_JS, assets::url::HUB_JS)),
            _ => dressed.push_str(tag),
        }
    }
    dressed
}

/// The tag of a field or form that no browser fills in.
fn unfilled(tag: &str) -> String {
    let plain = without(tag, "autocomplete");
    let end = plain.len() - if plain.ends_with("/>") { 2 } else { 1 };
    let (head, tail) = plain.split_at(end);
    format!("{} autocomplete=\"off\"{tail}", head.trim_end())
}

/// An address as a code and in letters.
fn code(url: &str) -> String {
    let letters = crate::opportunities::spoken(url).trim_end_matches('/');
    let letters = letters.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<span class=\"take\"><span class=\"qr\">{}</span><span class=\"url\" dir=\"ltr\">{letters}</span></span>",
        Qr::of(url)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://hub.example";

    fn of(page: &str) -> String {
        dress(page, BASE)
    }

    #[test]
    fn links_stay_in_the_house_and_what_leaves_it_is_a_code_to_take_along() {
        for stays in ["<a href=\"/mitmachen?topic=x\">Ja</a>", "<a class=\"skip\" href=\"#main\">Ja</a>"] {
            assert_eq!(of(stays), stays);
        }
        let away = of("<a href=\"https://verein.example/x?a=1&amp;b=2\"><bdi>Verein</bdi></a>");
        assert!(
            away.starts_with("<span class=\"away\"><bdi>Verein</bdi></span><span class=\"take\">"),
            "{away}"
        );
        assert!(away.contains("<svg") && away.contains(">verein.example/x?a=1&amp;b=2</span>"), "{away}");
        for file in ["/termine.ics?topic=x", "/tr/a/1/plakat", "/o/3/kontakt.vcf"] {
            let dressed = of(&format!("<a href=\"{file}\">Datei</a>"));
            assert!(!dressed.contains("href") && dressed.contains("<svg"), "{dressed}");
        }
    }

    #[test]
    fn a_kiosk_writes_no_mail_and_logs_nobody_in() {
        for gone in ["mailto:a@b.example", "tel:+49221", "/einloggen", "/en/einloggen"] {
            assert_eq!(of(&format!("<a href=\"{gone}\">Wort</a>")), "<span class=\"away\">Wort</span>");
        }
    }

    #[test]
    fn nothing_is_filled_in_and_nothing_printed() {
        assert_eq!(of("<form method=\"post\">"), "<form method=\"post\" autocomplete=\"off\">");
        assert_eq!(
            of("<input id=\"name\" autocomplete=\"name\" value=\"a > b\">"),
            "<input id=\"name\" value=\"a > b\" autocomplete=\"off\">"
        );
        assert_eq!(of("<input type=\"hidden\" value=\"1\">"), "<input type=\"hidden\" value=\"1\">");
        assert_eq!(of("<button type=\"button\" hidden data-print>"), "<button type=\"button\" hidden>");
    }
}
