//! The one address the outside world knows.

use std::fmt;
use std::net::IpAddr;

use http::Uri;
use serde::{Deserialize, Serialize};

use super::{WrongValue, spelled};

/// `https://name` or, on this machine alone, `http://localhost:port`; without a slash at the end. It may be unset in
/// the file; [`crate::config::Config::base_url_at`] always gives a set one.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct BaseUrl(String);

spelled!(BaseUrl, BaseUrl::read, |url: BaseUrl| url.0);

impl BaseUrl {
    pub(in crate::config) fn local(port: u16) -> Self {
        Self(format!("http://localhost:{port}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_set(&self) -> bool {
        !self.0.is_empty()
    }

    /// Encrypted on its way, and so meant for the world.
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    fn read(text: &str) -> Result<Self, WrongValue> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        if !text.is_ascii() {
            return Err(WrongValue::new(
                format!(
                    "In »{text}« stehen Umlaute oder Sonderzeichen. Schreiben Sie den Namen in der Form xn--…"
                ),
                format!("\"{text}\" has letters outside ASCII. Write the name in its xn--… form."),
            ));
        }
        let uri: Uri = text.parse().map_err(|_| no_address(text))?;
        let (Some(scheme), Some(authority), Some(host)) = (uri.scheme_str(), uri.authority(), uri.host())
        else {
            return Err(no_address(text));
        };
        // A port that is no number, and one that is missing after its colon, show only here.
        let rest = authority.as_str().strip_prefix(host);
        let port_is_sound =
            rest.is_some_and(|rest| rest.is_empty() || uri.port_u16().is_some_and(|port| port > 0));
        if host.is_empty() || !(port_is_sound || authority.as_str().contains('@')) {
            return Err(no_address(text));
        }
        if authority.as_str().contains('@') || text.contains(['?', '#']) || !matches!(uri.path(), "" | "/") {
            return Err(WrongValue::new(
                format!(
                    "»{text}« ist zu lang. Hier steht nur der Anfang der Adresse, zum Beispiel {scheme}://{host}."
                ),
                format!(
                    "\"{text}\" is too long. Give the beginning of the address only, such as {scheme}://{host}."
                ),
            ));
        }
        match scheme {
            "https" => {}
            "http" if is_this_machine(host) => {}
            "http" => {
                return Err(WrongValue::new(
                    format!(
                        "»{text}« wäre unverschlüsselt; http:// geht nur mit localhost. Nehmen Sie https://{host}."
                    ),
                    format!(
                        "\"{text}\" would not be encrypted; http:// works with localhost only. Use https://{host}."
                    ),
                ));
            }
            _ => return Err(no_address(text)),
        }
        Ok(Self(format!("{scheme}://{}", authority.as_str().to_ascii_lowercase())))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn no_address(text: &str) -> WrongValue {
    WrongValue::new(
        format!("»{text}« ist keine Webadresse. Beispiel: https://mitmachen.example"),
        format!("\"{text}\" is no web address. Example: https://mitmachen.example"),
    )
}

fn is_this_machine(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == "localhost"
        || host.ends_with(".localhost")
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
