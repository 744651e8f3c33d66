//! Absolute addresses of offers, for paper, feeds and messages. They come from the configured base address alone.

use crate::app::Site;
use domain::opportunities::OpportunityId;
use kernel::Locale;

/// `https://hub.example/tr/a/12`: the page in the language of whoever passes it on.
pub(super) fn page(site: &Site, locale: Locale, id: OpportunityId) -> String {
    format!("{}{}/a/{id}", site.base_url, locale.prefix())
}

/// `hub.example/a/12`: what is read out on the phone or stands on a poster.
pub(crate) fn spoken(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

/// The host alone, without a port: the name under which feeds and calendars know their entries.
pub(crate) fn host(site: &Site) -> &str {
    let authority = spoken(&site.base_url);
    let authority = authority.split('/').next().unwrap_or(authority);
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(base_url: &str) -> Site {
        Site { base_url: base_url.into() }
    }

    #[test]
    fn an_address_can_be_read_out() {
        let site = site("https://gladbeck.example");
        let id = OpportunityId::new(12);
        assert_eq!(spoken(&page(&site, Locale::De, id)), "gladbeck.example/a/12");
        assert_eq!(page(&site, Locale::Tr, id), "https://gladbeck.example/tr/a/12");
    }

    #[test]
    fn the_host_has_no_port() {
        assert_eq!(host(&site("http://localhost:8080")), "localhost");
        assert_eq!(host(&site("https://gladbeck.example")), "gladbeck.example");
        assert_eq!(host(&site("http://[::1]:8080")), "[::1]");
    }
}
