//! A network address, shortened to what the care of a server needs.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The network an address lies in: /24 of IPv4, /48 of IPv6. Enough to see from where a flood comes, too little to
/// name a household.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Network(IpAddr);

impl Network {
    /// The network of this address.
    pub fn of(ip: IpAddr) -> Self {
        Self(match ip.to_canonical() {
            IpAddr::V4(v4) => Ipv4Addr::from_bits(v4.to_bits() & (u32::MAX << 8)).into(),
            IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 80)).into(),
        })
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = if self.0.is_ipv4() { 24 } else { 48 };
        write!(f, "{}/{length}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Network;

    fn shown(ip: &str) -> String {
        Network::of(ip.parse().unwrap()).to_string()
    }

    #[test]
    fn only_the_network_is_shown() {
        assert_eq!(shown("203.0.113.77"), "203.0.113.0/24");
        assert_eq!(shown("2001:db8:1234:5678::9"), "2001:db8:1234::/48");
        assert_eq!(shown("::1"), "::/48");
    }

    #[test]
    fn an_ipv4_address_in_ipv6_clothes_is_shortened_as_ipv4() {
        assert_eq!(shown("::ffff:203.0.113.77"), "203.0.113.0/24");
    }

    #[test]
    fn nothing_of_the_host_is_kept_inside_either() {
        let (one, other) =
            (Network::of("203.0.113.1".parse().unwrap()), Network::of("203.0.113.2".parse().unwrap()));
        assert_eq!(one, other);
        assert_eq!(format!("{one:?}"), "Network(203.0.113.0)");
    }
}
