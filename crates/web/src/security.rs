//! Headers that every answer carries, and whether a form was sent from one of our own pages.

use crate::app::Site;
use axum::response::Response;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// Nothing from elsewhere, nothing inline, no frames: a page can show and send only what is ours.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // With "no-referrer" browsers send `Origin: null` with forms.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// What a frame may load that stands on somebody else's page: our style sheet and letters, and one rule of style more,
/// told by its hash. No script, no form; any site may show it (CSP 3, `frame-ancestors`).
pub(crate) fn framed_policy(style_hash: &str) -> String {
    format!(
        "default-src 'none'; style-src 'self'{style_hash}; img-src 'self'; font-src 'self'; form-action 'none'; \
         base-uri 'none'; frame-ancestors *"
    )
}

/// As everywhere, and a frame of our own may stand on the page.
pub(crate) fn policy_with_own_frame() -> String {
    format!("{POLICY}; frame-src 'self'")
}

/// What browsers are told of https, and for how many days; nothing where the hub is not reached by it.
pub(crate) fn https_only(site: &Site, days: u32) -> Option<HeaderValue> {
    let seconds = u64::from(days) * 24 * 3_600;
    site.is_https().then(|| HeaderValue::from_str(&format!("max-age={seconds}")).ok()).flatten()
}

pub(crate) async fn headers(mut response: Response) -> Response {
    seal(response.headers_mut());
    response
}

/// Puts the headers of every answer to those that it has.
pub(crate) fn seal(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // What is not said to be for everybody is for this reader, now.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// Was this form sent from one of our own pages? Browsers say so themselves (Fetch Metadata, W3C); the few that do not
/// send an Origin. A request with neither is refused as well: no browser that can log in sends such a form.
pub(crate) fn comes_from_us(headers: &HeaderMap, site: &Site) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some("same-origin" | "none") => true,
        Some(_) => false,
        None => text(header::ORIGIN) == Some(site.base_url.as_str()),
    }
}

/// Did a page of another site lead here? Only where the browser says so (Fetch Metadata, W3C): an old one is not locked out.
pub(crate) fn is_led_here_by_others(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_some_and(|site| site.as_bytes() == b"cross-site")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        comes_from_us(&headers, &Site { base_url: "https://hub.example".into() })
    }

    #[test]
    fn https_is_asked_for_where_the_hub_has_it_and_as_long_as_the_operator_says() {
        let told = |base_url: &str, days| https_only(&Site { base_url: base_url.into() }, days);
        assert_eq!(told("https://hub.example", 365).unwrap(), "max-age=31536000");
        assert_eq!(told("https://hub.example", 0).unwrap(), "max-age=0", "taken back");
        assert_eq!(told("http://localhost:8080", 365), None);
    }

    #[test]
    fn only_our_own_pages_send_forms() {
        assert!(sent(&[("sec-fetch-site", "same-origin")]));
        assert!(sent(&[("sec-fetch-site", "none")]));
        assert!(!sent(&[("sec-fetch-site", "same-site")]));
        assert!(!sent(&[("sec-fetch-site", "cross-site"), ("origin", "https://hub.example")]));
        assert!(sent(&[("origin", "https://hub.example")]));
        assert!(!sent(&[("origin", "https://evil.example")]));
        assert!(!sent(&[("origin", "null")]));
        assert!(!sent(&[]));
    }
}
