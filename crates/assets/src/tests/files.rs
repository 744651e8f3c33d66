//! Every address resolves, nothing comes from elsewhere, and the weight stays what an old phone can carry.

use super::{between, files_below, here, style_sheet, style_sheets, text};
use crate::{all, by_path, icon, icon_by_name, url};

#[test]
fn every_address_leads_to_its_file() {
    let addresses = [
        (url::HUB_CSS, "text/css; charset=utf-8"),
        (url::PAPER_CSS, "text/css; charset=utf-8"),
        (url::KIOSK_CSS, "text/css; charset=utf-8"),
        (url::HUB_JS, "text/javascript; charset=utf-8"),
        (url::PASSKEY_JS, "text/javascript; charset=utf-8"),
        (url::KIOSK_JS, "text/javascript; charset=utf-8"),
        (url::SUGGEST_JS, "text/javascript; charset=utf-8"),
        (url::HUB_LIVE_JS, "text/javascript; charset=utf-8"),
        (url::LOGO, "image/svg+xml"),
        (url::SCENE, "image/svg+xml"),
        (url::FAVICON, "image/svg+xml"),
        (url::ICONS, "image/svg+xml"),
        (url::LICENCES, "text/plain; charset=utf-8"),
        (url::FIRA_SANS_LATIN_400, "font/woff2"),
        (url::FIRA_SANS_LATIN_600, "font/woff2"),
        (url::FIRA_SANS_LATIN_EXT_400, "font/woff2"),
        (url::FIRA_SANS_LATIN_EXT_600, "font/woff2"),
        (url::FIRA_SANS_CYRILLIC_400, "font/woff2"),
        (url::FIRA_SANS_CYRILLIC_600, "font/woff2"),
        (url::NOTO_SANS_ARABIC_ARABIC_400, "font/woff2"),
        (url::NOTO_SANS_ARABIC_ARABIC_600, "font/woff2"),
    ];
    assert_eq!(addresses.len(), all().len(), "a file without a line here");
    for (address, mime) in addresses {
        let asset = by_path(address).unwrap_or_else(|| panic!("{address} leads nowhere"));
        assert_eq!(asset.mime, mime, "{address}");
        assert!(!asset.bytes.is_empty(), "{address} is empty");
    }
    assert!(by_path("/assets/hub.css").is_none());
    assert!(by_path("/assets/../hub.css").is_none());
}

#[test]
fn what_shrinks_is_shrunk() {
    for asset in all() {
        let packed = asset.mime != "font/woff2";
        assert_eq!((asset.br.is_some(), asset.gz.is_some()), (packed, packed), "{}", asset.path);
        if let (Some(br), Some(gz)) = (asset.br, asset.gz) {
            assert!(br.len() < gz.len() && gz.len() < asset.bytes.len(), "{}", asset.path);
        }
    }
}

#[test]
fn the_weight_stays_in_its_budget() {
    let sent = |address: &str| {
        let asset = by_path(address).unwrap();
        asset.br.unwrap_or(asset.bytes).len()
    };
    let css = sent(url::HUB_CSS);
    assert!(css <= 16 * 1024, "the style sheet weighs {css} bytes");
    let js = by_path(url::HUB_JS).unwrap().bytes.len();
    assert!(js <= 5 * 1024, "our script weighs {js} bytes");
    let plain = [
        url::HUB_CSS,
        url::HUB_LIVE_JS,
        url::ICONS,
        url::FAVICON,
        url::FIRA_SANS_LATIN_400,
        url::FIRA_SANS_LATIN_600,
    ];
    let first: usize = plain.into_iter().map(sent).sum();
    assert!(first <= 85 * 1000, "a first visit fetches {first} bytes beside the page");
    let most = [
        url::FIRA_SANS_LATIN_EXT_400,
        url::FIRA_SANS_LATIN_EXT_600,
        url::FIRA_SANS_CYRILLIC_400,
        url::FIRA_SANS_CYRILLIC_600,
    ];
    let other: usize = most.into_iter().map(sent).sum();
    let arabic = sent(url::NOTO_SANS_ARABIC_ARABIC_400) + sent(url::NOTO_SANS_ARABIC_ARABIC_600);
    assert!(first + other.max(arabic) <= 190 * 1000, "more letters: {}", first + other.max(arabic));
}

#[test]
fn the_style_sheet_asks_nobody_else() {
    let css = style_sheets().concat();
    for address in between(&css, "url(", ")") {
        let address = address.trim_matches(['"', '\'']);
        let known = address.starts_with("data:image/") || by_path(&format!("/assets/{address}")).is_some();
        assert!(known, "the style sheet asks for {address}");
    }
    assert!(!css.contains("@import"));
    let scripts = [url::HUB_JS, url::KIOSK_JS, url::SUGGEST_JS, url::HUB_LIVE_JS]
        .map(|address| String::from_utf8_lossy(by_path(address).unwrap().bytes));
    for script in scripts {
        assert!(!script.contains("https://"), "a script names another host");
    }
}

#[test]
fn ours_stands_above_kern_without_shouting() {
    for file in files_below("css", "css") {
        let css = std::fs::read_to_string(&file).unwrap();
        assert!(!css.contains("!important"), "{}", file.display());
        assert!(!css.contains("@layer"), "{}: ours lies outside every layer", file.display());
    }
    assert!(style_sheet().contains("@layer kern{"));
    assert!(!style_sheet().contains("oklch("), "KERN's colour functions should have fallen away");
}

#[test]
fn the_sheet_can_be_read_from_either_side() {
    let sides = ["-left", "-right", " left:", " right:", ": left;", ": right;"];
    for file in files_below("css", "css") {
        for (number, line) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            let side = sides.into_iter().find(|side| format!(" {}", line.trim()).contains(side));
            assert!(side.is_none(), "{}:{}: {line}", file.display(), number + 1);
        }
    }
}

#[test]
fn icons_come_by_name() {
    assert_eq!(icon_by_name("map-pin"), Some(icon::MAP_PIN));
    assert_eq!(icon_by_name("no-such-icon"), None);
    let sprite = String::from_utf8_lossy(by_path(url::ICONS).unwrap().bytes);
    for name in text("icons.txt").lines() {
        let svg = icon_by_name(name).unwrap_or_else(|| panic!("{name} was not bundled")).to_string();
        assert!(svg.starts_with("<svg class=\"ico") && svg.ends_with("</svg>"), "{name}");
        assert!(svg.contains("aria-hidden=\"true\""), "{name}");
        assert!(svg.contains(&format!("<use href=\"{}#{name}\"/>", url::ICONS)), "{svg}");
        assert!(sprite.contains(&format!("<symbol id=\"{name}\" viewBox=\"0 0 24 24\"><")), "{name}");
    }
}

#[test]
fn the_lock_file_names_no_registry() {
    let lock = text("package-lock.json");
    assert!(!lock.contains("\"resolved\""), "{}", here("package-lock.json").display());
}
