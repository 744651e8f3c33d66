//! Circulars: the office writes to organisations that it chose. Mails follow from the journal; letters and labels are printed.

use crate::bounces::{Undeliverable, marked};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use domain::circulars::{Circular, CircularDraft, CircularForm, CircularId, Way};
use domain::journal::Subject;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::{Action, Actor};
use std::collections::BTreeSet;
pub use store::circulars::Recipient;
use store::organisations::Organisation;

/// More nobody looks back at.
const ROWS: i64 = 100;

/// The newest circulars, each with how many it goes to.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<(Circular, i64)>> {
    cx.authorise(Action::WriteCircular)?;
    Ok(store::circulars::list(cx.conn, ROWS)?)
}

/// An organisation of the directory that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// The organisation.
    pub organisation: Organisation,
    /// How it is reached.
    pub way: Way,
}

/// The organisations to choose from. Those that want no circulars are left out.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn choices(cx: &mut ReadCx<'_>) -> Result<Vec<Choosable>> {
    cx.authorise(Action::WriteCircular)?;
    let refusals = store::circulars::refusals(cx.conn)?;
    let all: Vec<_> = store::organisations::every(cx.conn)?
        .into_iter()
        .filter(|it| it.state == OrganisationState::Active && !refusals.contains(&it.id))
        .collect();
    let dead = marked(cx, all.iter().filter_map(|organisation| organisation.email.as_deref()))?;
    let choosable = |organisation: Organisation| Choosable {
        way: way(organisation.email.as_deref(), &dead, organisation.address.as_deref()),
        organisation,
    };
    Ok(all.into_iter().map(choosable).collect())
}

fn way(mailbox: Option<&str>, dead: &Undeliverable, address: Option<&str>) -> Way {
    Way::of(mailbox.is_some(), mailbox.is_some_and(|mailbox| dead.has(mailbox)), address.is_some())
}

/// Keeps a draft. The same form sent twice is one.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Error::Forbidden`].
pub fn write(cx: &mut WriteCx<'_>, form: &CircularForm) -> Result<CircularId> {
    cx.authorise(Action::WriteCircular)?;
    let draft = CircularDraft::parse(form)?;
    if let Some(known) = store::circulars::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return Ok(known);
    }
    listed(cx, &draft.to)?;
    let now = cx.now;
    Ok(store::circulars::insert(cx.conn, &draft, now)?)
}

/// Only organisations of the directory get one, and who refuses gets none.
fn listed(cx: &mut WriteCx<'_>, to: &BTreeSet<OrganisationId>) -> Result<()> {
    let known: BTreeSet<_> = choices(cx)?.into_iter().map(|it| it.organisation.id).collect();
    if to.is_subset(&known) { Ok(()) } else { Err(Refusal::NotNow.into()) }
}

/// Writes a draft anew.
///
/// # Errors
/// As [`write`], and [`Refusal::NotNow`] when it went out meanwhile.
pub fn change(cx: &mut WriteCx<'_>, id: CircularId, form: &CircularForm) -> Result<()> {
    still_open(cx, id)?;
    let draft = CircularDraft::parse(form)?;
    listed(cx, &draft.to)?;
    Ok(store::circulars::update(cx.conn, id, &draft)?)
}

fn load(cx: &mut ReadCx<'_>, id: CircularId) -> Result<Circular> {
    cx.authorise(Action::WriteCircular)?;
    store::circulars::get(cx.conn, id)?.ok_or(Error::NotFound)
}

fn still_open(cx: &mut WriteCx<'_>, id: CircularId) -> Result<Circular> {
    let circular = load(cx, id)?;
    circular.open().map_err(|domain::circulars::Gone| Refusal::NotNow)?;
    Ok(circular)
}

/// A circular and to whom it goes, each with the way: how it got it or, before, how it would.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the office.
pub fn see(cx: &mut ReadCx<'_>, id: CircularId) -> Result<(Circular, Vec<(Recipient, Way)>)> {
    let circular = load(cx, id)?;
    let mut recipients = store::circulars::recipients(cx.conn, id)?;
    // Who refuses since it was begun gets none either.
    let refusals = store::circulars::refusals(cx.conn)?;
    recipients.retain(|it| it.way.is_some() || (circular.open().is_ok() && !refusals.contains(&it.id)));
    let dead = marked(cx, recipients.iter().filter_map(|it| it.email.as_deref()))?;
    let reached = |it: Recipient| {
        let way = it.way.unwrap_or_else(|| way(it.email.as_deref(), &dead, it.address.as_deref()));
        (it, way)
    };
    Ok((circular, recipients.into_iter().map(reached).collect()))
}

/// It goes out: the mails follow, letters are to be printed. From now on nothing of it changes.
///
/// # Errors
/// [`Refusal::NotNow`] when it went out already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn send(cx: &mut WriteCx<'_>, id: CircularId) -> Result<()> {
    let (circular, recipients) = see(cx, id)?;
    let change = circular.send().map_err(|domain::circulars::Gone| Refusal::NotNow)?;
    let ways: Vec<_> = recipients.iter().map(|(it, way)| (it.id, *way)).collect();
    let now = cx.now;
    store::circulars::set_sent(cx.conn, id, &ways, now)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// A mail of it to whoever asks, to see how it reads.
///
/// # Errors
/// As [`change`].
pub fn try_out(cx: &mut WriteCx<'_>, id: CircularId) -> Result<()> {
    let circular = still_open(cx, id)?;
    let Actor::Member { account, .. } = cx.caller.actor else { return Err(Error::Forbidden) };
    let account = store::accounts::get(cx.conn, account)?.ok_or(Error::Forbidden)?;
    // Each try is a cause of its own; the journal's numbers are positive.
    let (cause, locale) = (-cx.now.micros(), cx.caller.locale);
    letters::queue(
        cx,
        letters::CIRCULAR,
        Subject::Circular(circular.id),
        account.email.as_str(),
        locale,
        cause,
    )
}

/// Throws a draft away.
///
/// # Errors
/// [`Refusal::NotNow`] when it went out, [`Error::NotFound`], [`Error::Forbidden`].
pub fn discard(cx: &mut WriteCx<'_>, id: CircularId) -> Result<()> {
    still_open(cx, id)?;
    Ok(store::circulars::delete(cx.conn, id)?)
}

/// Does this organisation want no circulars?
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn refuses(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<bool> {
    cx.authorise(Action::WriteCircular)?;
    Ok(store::circulars::refuses(cx.conn, id)?)
}

/// Somebody said on the phone, or answered a circular, that their organisation wants none, or some again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the office.
pub fn set_refusal(cx: &mut WriteCx<'_>, id: OrganisationId, refuses: bool) -> Result<()> {
    cx.authorise(Action::WriteCircular)?;
    store::organisations::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let now = cx.now;
    Ok(store::circulars::set_refusal(cx.conn, id, refuses, now)?)
}
