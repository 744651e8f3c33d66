//! From where somebody comes, when a web server stands in front.

use http::HeaderMap;
use std::net::IpAddr;

use crate::config::Proxy;

/// What the servers in front write down: each adds the address it was called from at the end.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address of the caller. Only who is trusted is believed: from the end of the list, the first address that is not
/// one of ours is the caller's; whatever stands before it anybody could have written.
pub fn origin(peer: IpAddr, headers: &HeaderMap, trusted: &[Proxy]) -> IpAddr {
    let is_ours = |ip: IpAddr| trusted.iter().any(|proxy| proxy.contains(ip));
    if !is_ours(peer) {
        return peer;
    }
    let lines = headers.get_all(FORWARDED_FOR).iter().rev().filter_map(|line| line.to_str().ok());
    let mut caller = peer;
    for entry in lines.flat_map(|line| line.rsplit(',')) {
        let Ok(ip) = entry.trim().parse::<IpAddr>() else { break };
        caller = ip;
        if !is_ours(ip) {
            break;
        }
    }
    caller
}

#[cfg(test)]
mod tests {
    use super::origin;
    use crate::config::Proxy;
    use http::{HeaderMap, HeaderValue};

    fn seen(peer: &str, lines: &[&'static str]) -> String {
        let trusted: Vec<Proxy> =
            ["10.0.0.0/8", "::1"].iter().map(|proxy| proxy.to_string().try_into().unwrap()).collect();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_static(line));
        }
        origin(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn a_stranger_is_not_believed() {
        assert_eq!(seen("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
    }

    #[test]
    fn what_our_own_servers_say_counts_and_nothing_before_it() {
        assert_eq!(seen("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("10.0.0.1", &["1.2.3.4, 198.51.100.1, 10.0.0.7"]), "198.51.100.1");
        assert_eq!(seen("::1", &["1.2.3.4", "2001:db8::5"]), "2001:db8::5");
    }

    #[test]
    fn a_missing_or_broken_list_ends_at_the_last_server_we_know() {
        assert_eq!(seen("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &["1.2.3.4, unknown"]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &["1.2.3.4, x, 10.0.0.7"]), "10.0.0.7");
    }
}
