//! Counting how often something is done, before it is done. What is counted stays counted although the answer is no.

use crate::contexts::WriteCx;
use crate::error::{Refusal, Result};
use data_encoding::BASE64URL_NOPAD;
use domain::limits::{Deed, Paces, TooOften};
use domain::policy::Actor;

/// Goes on when this may be done once more. Whoever works in the office is counted nowhere: behind a counter or a telephone
/// stand many people. To be called before anything is written, since a refusal keeps what was counted.
///
/// # Errors
/// [`Refusal::TooOften`].
pub(crate) fn allow(cx: &mut WriteCx<'_>, deed: Deed, address: Option<&str>) -> Result<()> {
    let spoken_for = match cx.caller.actor {
        Actor::System => true,
        Actor::Member { role, .. } => role.is_staff(),
        Actor::Visitor | Actor::Bearer(_) => false,
    };
    if spoken_for {
        return Ok(());
    }
    let Paces { address: one, network: some, everybody } = cx.limits.of(deed);
    let mut counts = vec![(key(cx, deed, "all", ""), everybody)];
    if let Some(network) = cx.caller.network {
        counts.push((key(cx, deed, "network", &network.to_string()), some));
    }
    if let Some(address) = address {
        counts.push((key(cx, deed, "address", address), one));
    }
    let keys: Vec<&str> = counts.iter().map(|(key, _)| key.as_str()).collect();
    let before = store::limits::used_until(cx.conn, &keys)?;
    let mut refused = false;
    for (key, pace) in &counts {
        let before = before.get(key).copied();
        match pace.take(before, cx.now) {
            Ok(after) => store::limits::set(cx.conn, key, after, before.is_some())?,
            Err(TooOften) => refused = true,
        }
    }
    if refused {
        cx.keep_although_refused();
        return Err(Refusal::TooOften.into());
    }
    Ok(())
}

/// Nobody can tell from it whose it was, not even with a list of all addresses of a town: the hub's secret is in it.
fn key(cx: &WriteCx<'_>, deed: Deed, kind: &str, value: &str) -> String {
    let hash = cx.keys.derive("limit", &[deed.key().as_bytes(), kind.as_bytes(), value.as_bytes()]);
    BASE64URL_NOPAD.encode(hash.get(..16).unwrap_or(&hash))
}
