//! Reported barriers and what the office answers.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::barriers::{BarrierDraft, BarrierForm, BarrierId, Report};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::people::EmailAddress;
use domain::policy::Action;

/// More nobody reads at once; the open ones stand first.
const ROWS: i64 = 200;

/// Keeps a report. The same form sent twice is one report.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::TooOften`].
pub fn report(cx: &mut WriteCx<'_>, form: &BarrierForm) -> Result<BarrierId> {
    cx.authorise(Action::ReportBarrier)?;
    let draft = BarrierDraft::parse(form)?;
    if let Some(known) = store::barriers::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return Ok(known);
    }
    let address = draft.email.as_ref().map(EmailAddress::key);
    crate::limits::allow(cx, Deed::Message, address.as_deref())?;
    let (locale, now) = (cx.caller.locale, cx.now);
    let id = store::barriers::insert(cx.conn, &draft, locale, now)?;
    let _seq = cx.tell(&Change::private(Verb::BarrierReported, Subject::Barrier(id)))?;
    Ok(id)
}

/// All that are kept: the open ones first, the oldest of them on top.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<Report>> {
    cx.authorise(Action::AnswerBarrier)?;
    Ok(store::barriers::list(cx.conn, ROWS)?)
}

/// One report.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the office.
pub fn see(cx: &mut ReadCx<'_>, id: BarrierId) -> Result<Report> {
    cx.authorise(Action::AnswerBarrier)?;
    store::barriers::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// The office answers, or says that it takes longer. Whoever left an address gets a mail.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when that was said already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn reply(cx: &mut WriteCx<'_>, id: BarrierId, kind: &str, text: &str) -> Result<()> {
    let report = see(cx, id)?;
    let (kind, text) = domain::barriers::reply(kind, text)?;
    if !kind.fits(&report) {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    store::barriers::reply(cx.conn, id, kind, text.as_str(), now)?;
    let verb = match kind {
        domain::barriers::Reply::Note => Verb::BarrierNoted,
        domain::barriers::Reply::Answer => Verb::BarrierAnswered,
    };
    let _seq = cx.tell(&Change::private(verb, Subject::Barrier(id)))?;
    Ok(())
}
