use super::{Entry, barred, entry_of, for_side, load, objected};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::policy::Action;
use domain::reports::{Barred, Report, ReportId, Side, may_still_object, objection_until};
use jiff::civil::Date;
use store::reports::Word;

/// One's own report, as whoever reported sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The case.
    pub report: Report,
    /// What is reported.
    pub entry: Entry,
    /// What was decided, and one's own objection.
    pub words: Vec<Word>,
    /// Until when one may object; `None` when there is nothing to object to.
    pub may_object: Option<Date>,
}

/// One's own report.
///
/// # Errors
/// [`Error::NotFound`] once it was erased, [`Error::Forbidden`] for others than whoever reported.
pub fn own(cx: &mut ReadCx<'_>, id: ReportId) -> Result<Own> {
    cx.authorise(Action::OwnReport(id))?;
    let report = load(cx, id)?;
    if report.reporter.is_none() {
        return Err(Error::NotFound);
    }
    let entry = entry_of(cx, &report)?;
    let words = store::reports::words(cx.conn, id)?;
    let may_object = may_object(cx, &report, Side::Reporter, &words);
    Ok(Own { entry, words: for_side(words, Side::Reporter), may_object, report })
}

/// What an organisation sees of a case about its entry: never who reported it, nor in which words (article 17(3)(b) of the
/// DSA asks for that only where it cannot be done without).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moderated {
    /// Its number, state and day; without whoever reported.
    pub report: Report,
    /// What is reported.
    pub entry: Entry,
    /// What was decided and why, and its own objection.
    pub words: Vec<Word>,
    /// Until when it may object; `None` when there is nothing to object to.
    pub may_object: Option<Date>,
}

/// The statement of reasons, for the organisation.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the bearer of its link.
pub fn statement(cx: &mut ReadCx<'_>, id: ReportId) -> Result<Moderated> {
    cx.authorise(Action::OwnStatement(id))?;
    let report = nameless(load(cx, id)?);
    let entry = entry_of(cx, &report)?;
    let words = store::reports::words(cx.conn, id)?;
    let may_object = may_object(cx, &report, Side::Organisation, &words);
    Ok(Moderated { entry, words: for_side(words, Side::Organisation), may_object, report })
}

/// What a partner needs to decide an objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Second {
    /// Its number, state and day; without whoever reported.
    pub report: Report,
    /// What is reported.
    pub entry: Entry,
    /// What is wrong, in the words of whoever reported; not who that is. Nothing once they are gone.
    pub message: Option<String>,
    /// All that was decided and objected.
    pub words: Vec<Word>,
    /// Why it may not decide any more.
    pub barred: Option<Barred>,
}

/// An objection, for the partner that was asked to decide it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the bearer of its link.
pub fn second(cx: &mut ReadCx<'_>, id: ReportId) -> Result<Second> {
    cx.authorise(Action::DecideReport(id))?;
    let report = load(cx, id)?;
    let entry = entry_of(cx, &report)?;
    let words = store::reports::words(cx.conn, id)?;
    let barred = barred(cx, &report, entry.organisation, &words)?;
    let message = report.reporter.as_ref().map(|reporter| reporter.message.clone());
    Ok(Second { report: nameless(report), entry, message, words, barred })
}

pub(super) fn nameless(report: Report) -> Report {
    Report { reporter: None, ..report }
}

/// Until when this side may object; `None` when there is nothing to object to.
pub(crate) fn may_object(cx: &ReadCx<'_>, report: &Report, side: Side, words: &[Word]) -> Option<Date> {
    let decided = report.decided_at?.city_day();
    let step = report.state.object(report.id, side, &objected(words));
    (step.is_ok() && may_still_object(decided, cx.now.city_day())).then(|| objection_until(decided))
}
