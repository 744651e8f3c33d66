//! What mail servers say when a mail does not arrive (RFC 3464), read out of the report: to whom, and whether it is for good.

use crate::people::EmailAddress;

/// What a report says of one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounce {
    /// The address that was written to.
    pub address: EmailAddress,
    /// The status code (RFC 3463): `5.1.1` is an unknown mailbox.
    pub status: String,
}

/// The most of a message that is read; the part we want stands near its beginning.
const MOST_BYTES: usize = 256 * 1024;
/// The most addresses of one report.
const MOST_ADDRESSES: usize = 50;

/// Reads the addresses that a report gives up for good. Delays and deliveries are not among them, and a message that is no
/// report has none: what a person writes, or a server in free text, is never guessed at.
pub fn read(message: &[u8]) -> Vec<Bounce> {
    let cut = message.get(..message.len().min(MOST_BYTES)).unwrap_or_default();
    let text = String::from_utf8_lossy(cut).replace("\r\n", "\n");
    let Some(report) = part(&text) else { return Vec::new() };
    let mut found: Vec<Bounce> = Vec::new();
    for group in groups(&report) {
        if let Some(bounce) = given_up(&group)
            && !found.iter().any(|known| known.address == bounce.address)
            && found.len() < MOST_ADDRESSES
        {
            found.push(bounce);
        }
    }
    found
}

/// The part `message/delivery-status`, up to the boundary that ends it.
fn part(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let at = lower.find("content-type: message/delivery-status")?;
    let rest = text.get(at..)?;
    let body = rest.split_once("\n\n").map(|(_, body)| body)?;
    let lines = body.lines().take_while(|line| !line.starts_with("--"));
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// The groups of fields between empty lines, each field unfolded: name in small letters, value.
fn groups(report: &str) -> Vec<Vec<(String, String)>> {
    let mut groups: Vec<Vec<(String, String)>> = vec![Vec::new()];
    for line in report.lines() {
        if line.trim().is_empty() {
            groups.push(Vec::new());
            continue;
        }
        let Some(group) = groups.last_mut() else { continue };
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    groups
}

fn given_up(group: &[(String, String)]) -> Option<Bounce> {
    let field = |wanted: &str| group.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    // The address we wrote to, where the report has it: a forwarded mail bounces for somebody whom we do not know.
    let named = field("original-recipient").or_else(|| field("final-recipient"))?;
    let address = named.split_once(';').map_or(named, |(_, address)| address).trim();
    let address = address.trim_start_matches('<').trim_end_matches('>');
    let failed = field("action").is_some_and(|action| action.eq_ignore_ascii_case("failed"));
    let status = field("status")?.split_whitespace().next()?;
    let right = status.starts_with("5.") && status.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let address =
        EmailAddress::parse(address).ok().filter(|_| failed && right && is_of_the_mailbox(status))?;
    Some(Bounce { address, status: status.chars().take(12).collect() })
}

/// Says this status something of the address, or only of our mail? A mailbox that is full (5.2.2), a mail that is too
/// heavy (5.3.4, 5.2.3) or was taken for spam (5.7.x) makes no address undeliverable.
fn is_of_the_mailbox(status: &str) -> bool {
    !["5.2.2", "5.2.3", "5.3.4"].contains(&status) && !status.starts_with("5.7.")
}

#[cfg(test)]
mod tests;
