use super::{As, keep, of, remind, speaks};
use crate::contexts::WriteCx;
use crate::error::{Error, Result};
use domain::agreements::{Agreement, ConfirmForm, Confirmation, PartyId, Signer};

/// What a confirmation came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Others have not confirmed yet.
    Waits,
    /// It was the last one: the agreement is in force.
    InForce,
}

/// A party says yes to the version that it saw: with name and role, and whether it may be public. For the town only whoever
/// has a staff log-in says it.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields); [`Refusal::Meanwhile`](crate::Refusal::Meanwhile) when the text was changed
/// since; [`Refusal::Twice`](crate::Refusal::Twice) when it said so before; [`Refusal::NotNow`](crate::Refusal::NotNow);
/// [`Error::Forbidden`] for the town without its log-in.
pub fn confirm(cx: &mut WriteCx<'_>, who: As, form: &ConfirmForm) -> Result<Sent> {
    let (mut it, parties) = of(cx, who)?;
    speaks(cx, who, &parties)?;
    let said = form.parse()?;
    let new = Confirmation {
        party: who.party,
        version: said.version,
        at: cx.now,
        channel: cx.caller.channel,
        public: said.public,
    };
    let ids: Vec<PartyId> = parties.iter().map(|party| party.id).collect();
    let before = store::agreements::confirmations(cx.conn, it.id)?;
    let mut confirmations: Vec<Confirmation> = before.into_iter().map(|(it, _)| it).collect();
    let held = it.holds;
    let change = it.confirm(&ids, &mut confirmations, new)?;
    let signer = Signer { name: said.name, role: said.role };
    store::agreements::add_confirmation(cx.conn, &new, &signer)?;
    keep(cx, &it, &change)?;
    if it.holds == held {
        return Ok(Sent::Waits);
    }
    plan(cx, &it)?;
    Ok(Sent::InForce)
}

fn plan(cx: &mut WriteCx<'_>, it: &Agreement) -> Result<()> {
    let holds = it.holds.ok_or(Error::NotFound)?;
    let version = store::agreements::text(cx.conn, it.id, holds)?.ok_or(Error::NotFound)?;
    remind::plan(cx, it.id, &version.text)
}

/// A party does not want it public after all; possible until the outcome is.
///
/// # Errors
/// [`Refusal::NotNow`](crate::Refusal::NotNow) once it is public.
pub fn keep_private(cx: &mut WriteCx<'_>, who: As) -> Result<()> {
    let (mut it, parties) = of(cx, who)?;
    speaks(cx, who, &parties)?;
    let change = it.take_back_yes()?;
    store::agreements::take_back_yes(cx.conn, who.party)?;
    keep(cx, &it, &change).map(drop)
}
