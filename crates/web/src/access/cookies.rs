//! The cookies of the hub: the session; for a quarter of an hour the address that a code was sent to; between two steps
//! of logging in, who has taken the first. The address is not carried in the page's address, where logs and histories would keep it.

use crate::app::Site;
use crate::visit::{cookie_name, cookie_value};
use domain::accounts::{CODE_LIFE, SESSION_IDLE_DAYS};
use domain::people::EmailAddress;
use http::HeaderMap;

#[derive(Debug, Clone, Copy)]
enum SameSite {
    /// Also when somebody comes from a link in a mail.
    Lax,
    /// Only from our own pages.
    Strict,
}

impl SameSite {
    const fn word(self) -> &'static str {
        match self {
            Self::Lax => "Lax",
            Self::Strict => "Strict",
        }
    }
}

fn cookie(site: &Site, name: &str, value: &str, same_site: SameSite, seconds: i64) -> String {
    let secure = if site.is_https() { "; Secure" } else { "" };
    let same_site = same_site.word();
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite={same_site}{secure}")
}

/// With https, browsers keep `__Host-` cookies from being set by neighbours.
const fn address_name(https: bool) -> &'static str {
    if https { "__Host-einloggen" } else { "einloggen" }
}

pub(super) fn session(site: &Site, token: &str) -> String {
    cookie(site, cookie_name(site), token, SameSite::Lax, SESSION_IDLE_DAYS * 86_400)
}

pub(super) fn forget_session(site: &Site) -> String {
    cookie(site, cookie_name(site), "", SameSite::Lax, 0)
}

pub(super) fn address(site: &Site, email: &EmailAddress) -> String {
    // Signs that end a cookie or a line cannot stand in it like this.
    let value: String = form_urlencoded::byte_serialize(email.as_str().as_bytes()).collect();
    cookie(site, address_name(site.is_https()), &value, SameSite::Strict, CODE_LIFE)
}

pub(super) fn forget_address(site: &Site) -> String {
    cookie(site, address_name(site.is_https()), "", SameSite::Strict, 0)
}

const fn half_name(https: bool) -> &'static str {
    if https { "__Host-halb" } else { "halb" }
}

/// Who has taken the first of two steps.
pub(super) fn half(site: &Site, token: &str) -> String {
    cookie(site, half_name(site.is_https()), token, SameSite::Strict, 600)
}

pub(super) fn forget_half(site: &Site) -> String {
    cookie(site, half_name(site.is_https()), "", SameSite::Strict, 0)
}

pub(super) fn read_half(headers: &HeaderMap, site: &Site) -> Option<String> {
    cookie_value(headers, half_name(site.is_https()))
        .filter(|value| (10..=200).contains(&value.len()))
        .map(str::to_owned)
}

/// The address that a code was sent to, while the browser remembers it.
pub(super) fn read_address(headers: &HeaderMap, site: &Site) -> Option<EmailAddress> {
    let value = cookie_value(headers, address_name(site.is_https()))?;
    // Read as the value of a form, which is how it was written.
    let (email, _) = form_urlencoded::parse(value.as_bytes()).next()?;
    EmailAddress::parse(&email).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderValue, header};

    fn site(https: bool) -> Site {
        let scheme = if https { "https" } else { "http" };
        Site { base_url: format!("{scheme}://hub.example") }
    }

    fn sent(cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
        headers
    }

    #[test]
    fn a_session_is_for_this_host_alone_and_no_script_reads_it() {
        assert_eq!(
            session(&site(true), "abc"),
            "__Host-sitzung=abc; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure"
        );
        assert_eq!(
            session(&site(false), "abc"),
            "sitzung=abc; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax"
        );
        assert!(forget_session(&site(true)).starts_with("__Host-sitzung=; Path=/; Max-Age=0;"));
    }

    #[test]
    fn an_address_reads_back() {
        for text in ["anna+hub@verein.example", "o'neill=x%y@b.example", "a@verein-süd.example"] {
            let email = EmailAddress::parse(text).unwrap();
            let set = address(&site(true), &email);
            assert!(set.is_ascii() && set.ends_with("; HttpOnly; SameSite=Strict; Secure"), "{set}");
            let pair = set.split(';').next().unwrap();
            let headers = sent(&format!("x=1; {pair}; y=2"));
            assert_eq!(read_address(&headers, &site(true)), Some(email));
            assert_eq!(read_address(&headers, &site(false)), None);
        }
    }

    #[test]
    fn what_is_no_address_is_none() {
        for cookie in
            ["", "einloggen=", "einloggen=a", "einloggen=a%0d%0a@b.example", "einloggenx=a@b.example"]
        {
            assert_eq!(read_address(&sent(cookie), &site(false)), None, "{cookie}");
        }
    }
}
