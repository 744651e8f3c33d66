use super::{Entry, find};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::limits::allow;
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::people::EmailAddress;
use domain::policy::{Action, Matter};
use domain::reports::{ReportDraft, ReportForm, ReportId, Target};

/// An entry that everybody sees, for the form that reports it.
///
/// # Errors
/// [`Error::NotFound`] for what nobody sees.
pub fn entry(cx: &mut ReadCx<'_>, target: Target) -> Result<Entry> {
    cx.authorise(Action::ReportEntry)?;
    find(cx, target).and_then(|entry| if entry.public { Ok(entry) } else { Err(Error::NotFound) })
}

/// The text of the office at this address.
///
/// # Errors
/// [`Error::NotFound`] where there is none, whether everybody sees it or not.
pub fn text_at(cx: &mut ReadCx<'_>, slug: &str) -> Result<Target> {
    cx.authorise(Action::ReportEntry)?;
    let article = store::articles::by_slug(cx.conn, slug)?.ok_or(Error::NotFound)?;
    Ok(Target::Article(article.id))
}

/// Somebody reports an entry. The same form sent twice is one report.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Refusal::TooOften`], [`Error::NotFound`] for what
/// nobody sees.
pub fn report(cx: &mut WriteCx<'_>, target: Target, form: &ReportForm) -> Result<ReportId> {
    let entry = entry(cx, target)?;
    let draft = ReportDraft::parse(target, form)?;
    if let Some(known) = store::reports::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return Ok(known);
    }
    let address = draft.email.as_ref().map(EmailAddress::key);
    allow(cx, Deed::Message, address.as_deref())?;
    let (locale, now) = (cx.caller.locale, cx.now);
    let due = cx.settings.office_days.after(now.city_day(), draft.reason.days());
    let new = store::reports::New { draft: &draft, organisation: entry.organisation, locale, due };
    let id = store::reports::insert(cx.conn, new, now)?;
    cx.open_new_matter(Matter::OwnReport(id))?;
    let _seq = cx.tell(&Change::private(Verb::ReportReceived, Subject::Report(id)))?;
    Ok(id)
}
