//! Addresses of machines.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{WrongValue, spelled};

/// Where the hub listens.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Listen(pub SocketAddr);

spelled!(Listen, Listen::read, |listen: Listen| listen.0.to_string());

impl Default for Listen {
    fn default() -> Self {
        Self(SocketAddr::from(([127, 0, 0, 1], 8080)))
    }
}

impl Listen {
    /// A name would need a look-up and may mean several addresses; only `localhost` is clear.
    fn read(text: &str) -> Result<Self, WrongValue> {
        let plain = match text.strip_prefix("localhost:") {
            Some(port) => format!("127.0.0.1:{port}"),
            None => text.to_owned(),
        };
        plain.parse().map(Self).map_err(|_| {
            WrongValue::new(
                format!("»{text}« ist keine Adresse mit Port. Beispiel: 127.0.0.1:8080"),
                format!("\"{text}\" is no address with a port. Example: 127.0.0.1:8080"),
            )
        })
    }
}

/// One machine or a whole network whose forwarded headers are believed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Proxy(IpNet);

spelled!(Proxy, Proxy::read, |proxy: Proxy| proxy.0.to_string());

impl Proxy {
    fn read(text: &str) -> Result<Self, WrongValue> {
        let net = match text.parse::<IpAddr>() {
            Ok(one) => Ok(IpNet::from(one.to_canonical())),
            Err(_) => text.parse::<IpNet>(),
        };
        net.map(|net| Self(net.trunc())).map_err(|_| {
            WrongValue::new(
                format!(
                    "»{text}« ist weder eine IP-Adresse noch ein Netz. Beispiele: 127.0.0.1 oder 10.0.0.0/8"
                ),
                format!(
                    "\"{text}\" is neither an IP address nor a network. Examples: 127.0.0.1 or 10.0.0.0/8"
                ),
            )
        })
    }

    pub fn net(self) -> IpNet {
        self.0
    }

    /// An IPv4 client of a socket that listens on IPv6 counts as the IPv4 address it is.
    pub fn contains(self, ip: IpAddr) -> bool {
        self.0.contains(&ip.to_canonical())
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
