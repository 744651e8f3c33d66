//! What kind of browser somebody logs in with, in two words: enough to know it again in a list, too little to tell people
//! apart by it.

use crate::visit::Visit;
use http::HeaderMap;
use http::header::USER_AGENT;

/// The first that occurs counts: most browsers call themselves by the names of older ones too.
const BROWSERS: [(&str, &str); 6] = [
    ("Firefox", "Firefox"),
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
];

/// `Firefox/Android`; "" when nothing is known.
pub(super) fn of(headers: &HeaderMap) -> String {
    let said = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| said.contains(mark)).map(|(_, name)| *name)
    };
    match (first(&BROWSERS), first(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser}/{system}"),
        _ => String::new(),
    }
}

/// The same in words.
pub(crate) fn words(visit: &Visit, device: &str) -> String {
    let w = visit.words();
    match device.split_once('/') {
        Some((browser, system)) => w.account_device(browser, system),
        None => w.account_device_unknown(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn two_words_are_kept_and_no_version() {
        let told =
            |agent: &'static str| of(&HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static(agent))]));
        assert_eq!(
            told("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            "Firefox/Linux"
        );
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(told(edge), "Edge/Windows");
        let phone =
            "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/139 Mobile Safari/537.36";
        assert_eq!(told(phone), "Chrome/Android");
        assert_eq!(told("curl/8"), "");
    }
}
