//! Addresses at which no mail arrives: marked by what mail servers report, shown where somebody wants to write.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::people::EmailAddress;
use domain::policy::{Action, Actor};
use std::collections::BTreeSet;

/// Takes in what a mail server reports and marks the addresses it gave up. Gives how many those are.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn take(cx: &mut WriteCx<'_>, message: &[u8]) -> Result<usize> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let bounces = domain::bounces::read(message);
    let now = cx.now;
    for bounce in &bounces {
        store::bounces::mark(cx.conn, &bounce.address, &bounce.status, now)?;
        // The journal names nobody: that it happened is enough for whoever looks for a reason.
        let _seq = cx.tell(&Change::private(Verb::AddressBounced, Subject::Hub))?;
    }
    Ok(bounces.len())
}

/// At which of these addresses no mail arrives.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn marked<'a>(
    cx: &mut ReadCx<'_>,
    addresses: impl IntoIterator<Item = &'a str>,
) -> Result<Undeliverable> {
    cx.authorise(Action::SeeDesk)?;
    let keys: BTreeSet<String> = addresses
        .into_iter()
        .filter_map(|address| EmailAddress::parse(address).ok())
        .map(|address| address.key())
        .collect();
    Ok(Undeliverable(store::bounces::marked(cx.conn, &keys.into_iter().collect::<Vec<_>>())?))
}

/// Addresses at which no mail arrives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Undeliverable(BTreeSet<String>);

impl Undeliverable {
    /// Is this one of them, however it is spelled?
    pub fn has(&self, address: &str) -> bool {
        EmailAddress::parse(address).is_ok_and(|address| self.0.contains(&address.key()))
    }
}
