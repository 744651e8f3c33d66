//! Calendars that clubs keep elsewhere: which address may be asked, which machine may be spoken to, and why one was not read.

mod ical;
mod lines;

pub use ical::{Calendar, read};

use crate::fields::Fault;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// So many seconds between two looks at a calendar: six hours.
pub const EVERY_SECONDS: i64 = 6 * 3600;
/// A calendar weighs at most this much, in bytes.
pub const MOST_BYTES: usize = 1 << 20;
/// A calendar has at most so many events.
pub const MOST_EVENTS: usize = 500;
/// All its events together have at most so many dates to come.
pub const MOST_DATES: usize = 3_000;
/// It sends somewhere else at most so often.
pub const MOST_HOPS: usize = 3;
/// All of it takes at most so many seconds.
pub const MOST_SECONDS: u64 = 10;

const MOST_LETTERS: usize = 500;

/// Takes the address of a calendar. `webcal:` is what browsers call https when a calendar is meant.
///
/// # Errors
/// [`Fault::CalendarInside`] for a machine of somebody's own network; [`Fault::CalendarAddress`] for anything but a plain
/// https address without name and password, port or tricks.
pub fn address(typed: &str) -> Result<String, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Fault::Missing);
    }
    if typed.chars().count() > MOST_LETTERS {
        return Err(Fault::TooLong { max: MOST_LETTERS });
    }
    let rest = ["https://", "webcal://", "webcals://"]
        .into_iter()
        .find_map(|scheme| {
            typed
                .get(..scheme.len())
                .filter(|it| it.eq_ignore_ascii_case(scheme))
                .and(typed.get(scheme.len()..))
        })
        .ok_or(Fault::CalendarAddress)?;
    let rest = rest.split('#').next().unwrap_or(rest);
    let (host, path) = match rest.find(['/', '?']) {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    let host = host.strip_suffix(":443").unwrap_or(host).to_ascii_lowercase();
    if is_inside(&host) {
        return Err(Fault::CalendarInside);
    }
    let is_host = !host.starts_with('.')
        && host.contains('.')
        && host.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-'));
    let is_path = path.chars().all(|sign| sign.is_ascii_graphic() && !matches!(sign, '\\' | '"' | '<' | '>'));
    if is_host && is_path { Ok(format!("https://{host}{path}")) } else { Err(Fault::CalendarAddress) }
}

/// Does this host say by itself that it is not on the open internet? A name that only leads there is found out when it is
/// asked. What ends in a number is an address of the old internet, however it is spelled (URL standard, "ends in a number
/// checker"); names for one's own network are those of RFC 6761, 6762 and 8375, and `.internal` (ICANN, 2024).
fn is_inside(host: &str) -> bool {
    if let Some((literal, _)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return literal.parse::<Ipv6Addr>().is_ok_and(|ip| !is_public_v6(ip));
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or(host);
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit());
    if is_number(last) || last.starts_with("0x") {
        return !host.parse::<Ipv4Addr>().is_ok_and(is_public_v4);
    }
    matches!(last, "localhost" | "localdomain" | "local" | "internal") || host.ends_with(".home.arpa")
}

/// Is this a machine on the open internet? A calendar's address must not make the hub speak to its own network.
/// Sources: IANA registries of special-purpose IPv4 and IPv6 addresses.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

const fn is_public_v4(ip: Ipv4Addr) -> bool {
    !matches!(
        ip.octets(),
        [0 | 10 | 127 | 224..=255, ..]
            | [100, 64..=127, ..]
            | [169, 254, ..]
            | [172, 16..=31, ..]
            | [192, 0, 0 | 2, _]
            | [192, 88, 99, _]
            | [192, 168, ..]
            | [198, 18..=19, ..]
            | [198, 51, 100, _]
            | [203, 0, 113, _]
    )
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let v4 = |high: u16, low: u16| {
        let ([one, two], [three, four]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(one, two, three, four))
    };
    match ip.segments() {
        // Addresses of the old internet in new clothes are looked at as what they are (RFC 4291, RFC 6052).
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => v4(high, low),
        // Tunnels through others: Teredo and other assignments, 6to4; what is for examples.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => false,
        // Everything that is given out to the world begins so.
        [first, ..] => (0x2000..=0x3fff).contains(&first),
    }
}

/// Why a calendar was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// No such name, nobody there, no right certificate.
    Unreachable,
    /// The name leads to a machine that is not on the open internet.
    NotPublic,
    /// It sent us somewhere that is no https address, or round and round.
    Astray,
    /// It answered with an error.
    Answered(u16),
    /// It took too long.
    TooSlow,
    /// It is too large.
    TooLarge,
    /// It has too many events or dates.
    TooMany,
    /// What came is no calendar.
    NoCalendar,
    /// It is a calendar, and nothing in it can be taken: what was read before stays.
    Empty,
    /// It is our own calendar.
    Ours,
}

impl Problem {
    /// As stored.
    pub fn key(self) -> String {
        match self {
            Self::Unreachable => "unreachable".to_owned(),
            Self::NotPublic => "not_public".to_owned(),
            Self::Astray => "astray".to_owned(),
            Self::Answered(status) => format!("answered:{status}"),
            Self::TooSlow => "too_slow".to_owned(),
            Self::TooLarge => "too_large".to_owned(),
            Self::TooMany => "too_many".to_owned(),
            Self::NoCalendar => "no_calendar".to_owned(),
            Self::Empty => "empty".to_owned(),
            Self::Ours => "ours".to_owned(),
        }
    }

    /// Reads [`Problem::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "unreachable" => Some(Self::Unreachable),
            "not_public" => Some(Self::NotPublic),
            "astray" => Some(Self::Astray),
            "too_slow" => Some(Self::TooSlow),
            "too_large" => Some(Self::TooLarge),
            "too_many" => Some(Self::TooMany),
            "no_calendar" => Some(Self::NoCalendar),
            "empty" => Some(Self::Empty),
            "ours" => Some(Self::Ours),
            other => other.strip_prefix("answered:")?.parse().ok().map(Self::Answered),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_https_and_has_no_tricks() {
        for (typed, taken) in [
            ("https://chor.example/termine.ics", "https://chor.example/termine.ics"),
            (" webcal://chor.example/a?b=c%20d#x ", "https://chor.example/a?b=c%20d"),
            ("HTTPS://Chor.Example", "https://chor.example/"),
            ("https://chor.example:443/a", "https://chor.example/a"),
        ] {
            assert_eq!(address(typed).as_deref(), Ok(taken), "{typed}");
        }
        for wrong in [
            "http://chor.example/a",
            "ftp://chor.example",
            "chor.example/a.ics",
            "https://",
            "https:///a",
            "https://user:pw@chor.example/",
            "https://chor.example:8443/",
            "https://chor.example/a b",
            "https://chor.example\\@intern/",
            "https://[2a01:4f8::1]/",
            "file:///etc/passwd",
            "https://ch\u{f6}r.example/",
            "javascript:alert(1)",
            "https://.example/",
        ] {
            assert_eq!(address(wrong), Err(Fault::CalendarAddress), "{wrong}");
        }
        for inside in [
            "https://localhost/",
            "https://termine.localhost/",
            "https://drucker.local/a.ics",
            "https://fritz.home.arpa/",
            "https://metadata.google.internal/",
            "https://127.0.0.1/a.ics",
            "https://127.0.0.1./",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.0x1/",
            "https://169.254.169.254/latest/meta-data/",
            "https://10.0.0.7/",
            "webcal://192.168.178.1/a.ics",
            "https://[::1]/",
            "https://[fe80::1]/",
            "https://[fd00::7]/a",
            "https://[::ffff:169.254.169.254]/",
        ] {
            assert_eq!(address(inside), Err(Fault::CalendarInside), "{inside}");
        }
        assert!(address("https://9.9.9.9/a.ics").is_ok());
        assert_eq!(address("  "), Err(Fault::Missing));
        assert!(matches!(
            address(&format!("https://a.example/{}", "x".repeat(600))),
            Err(Fault::TooLong { .. })
        ));
    }

    #[test]
    fn only_machines_on_the_open_internet_are_spoken_to() {
        for inside in [
            "0.0.0.0",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.9.9",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "100::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "5f00::1",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in [
            "1.1.1.1",
            "9.9.9.9",
            "93.184.216.34",
            "172.15.0.1",
            "172.32.0.1",
            "100.63.0.1",
            "100.128.0.1",
            "2606:4700::1111",
            "2a01:4f8::1",
            "::ffff:9.9.9.9",
            "64:ff9b::909:909",
            "2001:4860:4860::8888",
        ] {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }

    #[test]
    fn every_problem_reads_back() {
        for problem in [
            Problem::Unreachable,
            Problem::NotPublic,
            Problem::Astray,
            Problem::Answered(404),
            Problem::TooSlow,
            Problem::TooLarge,
            Problem::TooMany,
            Problem::NoCalendar,
            Problem::Empty,
            Problem::Ours,
        ] {
            assert_eq!(Problem::from_key(&problem.key()), Some(problem));
        }
        assert_eq!(Problem::from_key("answered:x"), None);
    }
}
