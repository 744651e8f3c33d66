//! Agreements: begun by anybody, written together, confirmed by each party, shown step by step, and looked at in the end.

mod begin;
mod confirm;
mod files;
mod findable;
mod over;
mod public;
mod remind;
mod run;
mod see;
mod write;

pub use begin::{begin, discard, first_link, offer, templates, vouch};
pub use confirm::{Sent, confirm, keep_private};
pub use files::{Attached, attach, read_file};
pub(crate) use findable::Agreements;
pub(crate) use over::run_due;
pub use over::{conclude, end, go_on, review};
pub use public::{PublicPage, list, one};
pub(crate) use remind::{JOB, remind};
pub use run::{judge, prove, say};
pub use see::{View, desk, view, view_at_desk};
pub use store::agreements::{DeskRow, File, PublicRow, Said, Stand, Version, Word, WordKind};
pub use write::write;

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::agreements::{Agreement, AgreementId, Party, PartyId, Step};
use domain::changes::Change;
use domain::links::Purpose;
use domain::policy::{Action, Actor, Matter};

/// For whom somebody acts, and who they are besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct As {
    /// The party.
    pub party: PartyId,
    /// Who it is by their log-in: the bearer of a link may have one as well.
    pub member: Actor,
}

/// Whoever bears this link acts for its party.
///
/// # Errors
/// [`Refusal::Link`].
pub fn bear(cx: &mut ReadCx<'_>, token: &str) -> Result<As> {
    let member = cx.caller.actor;
    match cx.bear(Purpose::Agreement, token)? {
        Matter::Agreement(party) => Ok(As { party, member }),
        _ => Err(Refusal::Link.into()),
    }
}

/// Somebody of the office does a step for a party that says it on the phone, at the desk or on paper.
///
/// # Errors
/// [`Error::NotFound`] where it is no party of this agreement, [`Error::Forbidden`].
pub fn for_party(cx: &mut ReadCx<'_>, id: AgreementId, party: PartyId) -> Result<As> {
    cx.authorise(Action::RunAgreements)?;
    if store::agreements::of_party(cx.conn, party)? != Some(id) {
        return Err(Error::NotFound);
    }
    Ok(As { party, member: cx.caller.actor })
}

/// The agreement of whoever acts.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn id_of(cx: &mut ReadCx<'_>, who: As) -> Result<AgreementId> {
    Ok(of(cx, who)?.0.id)
}

/// May whoever acts lay a file to this agreement now?
///
/// # Errors
/// [`Refusal::NotNow`] where nothing is to be shown or signed, [`Error::NotFound`], [`Error::Forbidden`].
pub fn may_attach(cx: &mut ReadCx<'_>, id: AgreementId, who: Option<As>) -> Result<()> {
    let it = begin::acting(cx, id, who)?;
    let step = if who.is_some() { Step::Prove } else { Step::Scan };
    it.state.step(step)?;
    Ok(())
}

fn load(cx: &mut ReadCx<'_>, id: AgreementId) -> Result<Agreement> {
    store::agreements::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// The agreement of a party, for whoever acts for it.
fn of(cx: &mut ReadCx<'_>, who: As) -> Result<(Agreement, Vec<Party>)> {
    cx.authorise(Action::OwnAgreement(who.party))?;
    let id = store::agreements::of_party(cx.conn, who.party)?.ok_or(Error::NotFound)?;
    Ok((load(cx, id)?, store::agreements::parties(cx.conn, id)?))
}

/// What binds a party, its yes above all: for the town only somebody with a staff log-in says it (principle 15).
fn speaks(cx: &mut ReadCx<'_>, who: As, parties: &[Party]) -> Result<()> {
    let party = parties.iter().find(|party| party.id == who.party).ok_or(Error::NotFound)?;
    if party.is_of_the_town() {
        cx.caller.actor = who.member;
        cx.authorise(Action::SpeakForTown(party.organisation))?;
    }
    Ok(())
}

fn keep(cx: &mut WriteCx<'_>, it: &Agreement, change: &Change) -> Result<i64> {
    store::agreements::update(cx.conn, it)?;
    cx.tell(change)
}
