use super::{barred, concerns_organisation, decider, entry_of, hide, load};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::policy::{Action, Matter};
use domain::reports::{CHANGE_DAYS, DecisionDraft, DecisionForm, Outcome, ReportId, State};
use store::reports::{NewWord, Said, Word};

/// Decides a report, or an objection, with the reasons that everybody concerned is told. What the entry looks like follows
/// at once.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is decided, [`Error::Forbidden`] for a party, for whoever decided before,
/// and for others than the office and the partner that was asked.
pub fn decide(cx: &mut WriteCx<'_>, id: ReportId, form: &DecisionForm) -> Result<()> {
    cx.authorise(Action::DecideReport(id))?;
    let mut report = load(cx, id)?;
    let entry = entry_of(cx, &report)?;
    let mut words = store::reports::words(cx.conn, id)?;
    let decider = decider(cx, &report).ok_or(Error::Forbidden)?;
    let again = matches!(report.state, State::Objected(..));
    if barred(cx, &report, entry.organisation, &words)?.is_some() {
        // Somebody else was faster: then there is nothing to decide for anybody.
        let over = matches!(report.state, State::Decided(outcome) if outcome != Outcome::AskChange);
        return Err(if over { Refusal::NotNow.into() } else { Error::Forbidden });
    }
    let draft = DecisionDraft::parse(form)?;
    let (state, change) = report.state.decide(id, draft.outcome).map_err(|_| Refusal::NotNow)?;
    // Asking once more for a change after an objection would go round in circles.
    if again && draft.outcome == Outcome::AskChange {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    report.state = state;
    report.decided_at = Some(now);
    if draft.outcome == Outcome::AskChange {
        report.due = cx.settings.office_days.after(now.city_day(), CHANGE_DAYS);
    }
    store::reports::update(cx.conn, &report)?;
    let said = Said::Decision(draft.outcome, Some(decider));
    let basis = draft.basis.as_ref().map(|(ground, rule)| (*ground, rule.as_str()));
    store::reports::add_word(cx.conn, id, NewWord { said, text: draft.facts.as_str(), basis }, now)?;
    words.push(Word { said, text: String::new(), basis: None, at: now });
    cx.open_matter(Matter::OwnReport(id))?;
    // What the office wrote itself has nobody outside who is told why.
    if entry.organisation.is_some() && concerns_organisation(&words) {
        cx.open_matter(Matter::Statement(id))?;
    }
    hide::settle(cx, &entry)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}
