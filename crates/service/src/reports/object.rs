use super::{entry_of, load, objected};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use crate::limits::allow;
use domain::limits::Deed;
use domain::policy::Action;
use domain::reports::{OBJECTION_DAYS, ReportId, Side, may_still_object, objection};
use store::reports::{NewWord, Said};

/// Whom a decision goes against objects: by their link, or the office notes what they say on the phone or on paper. It is
/// decided by somebody else.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::TooOften`], [`Refusal::NotNow`] for the other side, for a second time and after six months;
/// [`Error::Forbidden`], [`Error::NotFound`].
pub fn object(cx: &mut WriteCx<'_>, id: ReportId, side: Side, typed: &str) -> Result<()> {
    cx.authorise(match side {
        Side::Reporter => Action::OwnReport(id),
        Side::Organisation => Action::OwnStatement(id),
    })?;
    let mut report = load(cx, id)?;
    let text = objection(typed)?;
    let address = match side {
        // Whoever is gone from here has nothing to say here any more.
        Side::Reporter => report.reporter.as_ref().ok_or(Error::NotFound)?.email.clone(),
        Side::Organisation => entry_of(cx, &report)?.email,
    };
    let (now, today) = (cx.now, cx.now.city_day());
    let words = store::reports::words(cx.conn, id)?;
    let in_time = report.decided_at.is_some_and(|at| may_still_object(at.city_day(), today));
    let step = report.state.object(id, side, &objected(&words));
    let (state, change) = step.ok().filter(|_| in_time).ok_or(Refusal::NotNow)?;
    allow(cx, Deed::Message, address.map(|address| address.to_lowercase()).as_deref())?;
    report.state = state;
    report.due = cx.settings.office_days.after(today, OBJECTION_DAYS);
    report.partner = None;
    store::reports::update(cx.conn, &report)?;
    let said = Said::Objection(side);
    store::reports::add_word(cx.conn, id, NewWord { said, text: text.as_str(), basis: None }, now)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}
