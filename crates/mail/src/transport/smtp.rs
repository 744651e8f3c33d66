use super::{Reason, SendError, Transport};
use crate::Message;
use crate::message::Form;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::extension::ClientId;
use lettre::{SmtpTransport, Transport as _};
use std::net::IpAddr;
use std::time::Duration;

/// Longer than any healthy server takes, shorter than anybody waits for a queue that hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// Hands mails to a mail server.
pub struct Smtp {
    server: SmtpTransport,
}

/// The address is not one of a mail server. It is not repeated here: it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a mail server; expected smtp:// or smtps://")]
pub struct SmtpUrlError;

impl Smtp {
    /// Reads `smtps://name:password@host:port` (encrypted from the start), `smtp://…?tls=required` (encrypted before
    /// anything is said) or `smtp://…` (not encrypted: for a server on the same machine). We greet it as `host`, the
    /// hub's own name.
    ///
    /// # Errors
    /// [`SmtpUrlError`] where it is none of these.
    pub fn new(url: &str, host: &str) -> Result<Self, SmtpUrlError> {
        Self::patient(url, host, PATIENCE)
    }

    /// The same for a server that gets so much time for each of its answers.
    ///
    /// # Errors
    /// As [`Smtp::new`].
    pub fn patient(url: &str, host: &str, patience: Duration) -> Result<Self, SmtpUrlError> {
        let greeting = match host.trim_matches(['[', ']']).parse() {
            Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
            Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
            Err(_) => ClientId::Domain(host.to_owned()),
        };
        let server = SmtpTransport::from_url(url).map_err(|_| SmtpUrlError)?;
        Ok(Self { server: server.hello_name(greeting).timeout(Some(patience)).build() })
    }
}

impl Transport for Smtp {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        let encoded =
            message.encode(Form::Wire).map_err(|error| SendError::Never(Reason::new("message", error)))?;
        self.server.send(&encoded).map(|_| ()).map_err(|error| refused(&error))
    }
}

/// The server's 5xx is about this mail, except where it is about us: a wrong password is mended in the configuration,
/// and the mails that met it still have to go out (RFC 4954, section 6).
fn refused(error: &Error) -> SendError {
    let about_us = error.status().is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538));
    let reason = Reason::new(&class(error), error);
    if error.is_permanent() && !about_us { SendError::Never(reason) } else { SendError::Later(reason) }
}

fn class(error: &Error) -> String {
    match error.status() {
        Some(code) => u16::from(code).to_string(),
        None if error.is_timeout() => "timeout".to_owned(),
        None if error.is_tls() => "tls".to_owned(),
        None => "connection".to_owned(),
    }
}

#[cfg(test)]
mod tests;
