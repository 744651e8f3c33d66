use super::Facts;
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::agreements::{Agreement, AgreementId, State};
use domain::policy::Matter;
use jiff::civil::Date;
use store::agreements::Told;
use store::outbox::QueuedLetter;

/// What a letter about an agreement says.
#[derive(Debug, Clone)]
pub struct AgreementFacts {
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub it: Agreement,
    /// What the other parties are called.
    pub others: Vec<String>,
    /// Who reads the letter; "" where that is not known.
    pub reader: String,
    /// The link of each party that is reached at this address.
    pub links: Vec<String>,
    /// Of what it reminds, each with its words and its day.
    pub near: Vec<(Told, String)>,
    /// When the parties look at it.
    pub review: Date,
    /// Is one of these parties the town, which confirms after logging in?
    pub of_the_town: bool,
}

/// The facts for a letter; what is not to be done any more is not asked for.
pub(super) fn facts(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: AgreementId) -> Result<Option<Facts>> {
    let Some(it) = store::agreements::get(cx.conn, id)? else { return Ok(None) };
    let holds = match letter.letter.as_str() {
        super::AGREEMENT_HELD => it.state == State::Held,
        super::AGREEMENT_BEGUN => it.state == State::Draft,
        super::AGREEMENT_OFFERED => it.state == State::Offered,
        super::AGREEMENT_CHANGED => it.state.is_written(),
        super::AGREEMENT_IN_FORCE
        | super::AGREEMENT_PROOF
        | super::AGREEMENT_JUDGED
        | super::AGREEMENT_NEAR => it.state.runs(),
        super::AGREEMENT_OUTCOME => it.state.is_over(),
        _ => false,
    };
    let parties = store::agreements::parties(cx.conn, id)?;
    let (own, others): (Vec<_>, Vec<_>) =
        parties.into_iter().partition(|party| party.email() == Some(letter.address.as_str()));
    let Some(first) = own.first().filter(|_| holds) else { return Ok(None) };
    let number = if matches!(letter.letter.as_str(), super::AGREEMENT_NEAR) { it.holds } else { None };
    let version = store::agreements::text(cx.conn, id, number.unwrap_or(it.latest))?;
    let Some(version) = version else { return Ok(None) };
    let mut links = Vec::new();
    for party in &own {
        links.extend(cx.link_to(Matter::Agreement(party.id))?);
    }
    let told = store::agreements::told_by(cx.conn, id, letter.cause)?;
    let what = |told: &Told| {
        let number = told.what.strip_prefix("measure:").and_then(|number| number.parse::<i32>().ok());
        let step = version.text.measures.iter().find(|step| Some(step.number) == number);
        step.map(|step| step.what.clone()).unwrap_or_default()
    };
    Ok(Some(Facts::Agreement(Box::new(AgreementFacts {
        title: version.text.title.clone(),
        others: others.iter().map(|party| party.name.clone()).collect(),
        reader: first.contact.as_ref().map(|contact| contact.name.clone()).unwrap_or_default(),
        links,
        near: told.into_iter().map(|told| (told.clone(), what(&told))).collect(),
        review: version.text.review,
        of_the_town: own.iter().any(domain::agreements::Party::is_of_the_town),
        it,
    }))))
}
