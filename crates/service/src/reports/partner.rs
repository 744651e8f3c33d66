use super::{entry_of, load};
use crate::contexts::WriteCx;
use crate::error::{Refusal, Result};
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Verb};
use domain::links::Purpose;
use domain::policy::Action;
use domain::reports::{Decider, ReportId, State};
use store::reports::Said;

/// A member of the network is asked to decide an objection: where nobody else of the office can (principle 14). A link that
/// another one got before opens nothing any more.
///
/// # Errors
/// [`Refusal::Fields`] for one that cannot be asked, [`Refusal::NotNow`] when nobody objects, [`crate::Error::Forbidden`].
pub fn ask_partner(cx: &mut WriteCx<'_>, id: ReportId, partner: &str) -> Result<()> {
    cx.authorise(Action::SeeReports)?;
    let mut report = load(cx, id)?;
    if !matches!(report.state, State::Objected(..)) {
        return Err(Refusal::NotNow.into());
    }
    let organisation = entry_of(cx, &report)?.organisation;
    let words = store::reports::words(cx.conn, id)?;
    let decided = |partner| {
        words
            .iter()
            .any(|word| matches!(word.said, Said::Decision(_, Some(by)) if by == Decider::Partner(partner)))
    };
    let known = store::reports::partners(cx.conn, organisation)?;
    let found = known.into_iter().map(|(partner, _)| partner).find(|it| it.to_string() == partner);
    let mut faults = Faults::new();
    let found = found.filter(|partner| !decided(*partner)).ok_or(Fault::Choice);
    let partner = faults.take("partner", found).ok_or(faults)?;
    report.partner = Some(partner);
    store::reports::update(cx.conn, &report)?;
    let expires = cx.now.plus_seconds(Purpose::SecondDecision.life());
    store::links::renew(cx.conn, Purpose::SecondDecision, &id.to_string(), expires)?;
    let _seq = cx.tell(&Change::private(Verb::ReportPartnerAsked, Subject::Report(id)))?;
    Ok(())
}
