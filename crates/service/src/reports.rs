//! "Melden": reports of entries, decisions with their reasons, objections, and what is hidden because of them.

mod come_in;
mod decide;
mod hide;
mod neutral;
mod object;
mod partner;
mod see;
mod sides;

pub use come_in::{entry, report};
pub use decide::decide;
pub(crate) use hide::may_be_shown;
pub(crate) use neutral::not_highlighted;
pub use neutral::{add_period, remove_period};
pub use object::object;
pub use partner::ask_partner;
pub(crate) use see::waiting;
pub use see::{Case, Row, Spoken, case, list};
pub(crate) use sides::may_object;
pub use sides::{Moderated, Own, Second, own, second, statement};
pub use store::reports::{Said, Word};

use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::accounts::AccountId;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::EmailAddress;
use domain::policy::Actor;
use domain::reports::{Decider, Parties, Report, ReportId, Side, Target, may_decide};
use kernel::Locale;

/// What is reported: what it is called, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub target: Target,
    /// What it is called.
    pub name: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What that is called.
    pub organisation_name: String,
    /// In which language the organisation is written to.
    pub lang: Locale,
    /// Where the organisation is written to about it.
    pub email: Option<String>,
    /// Where it is called.
    pub phone: Option<String>,
    /// Does everybody see it?
    pub public: bool,
}

/// The entry, whether everybody sees it or not.
fn find(cx: &mut ReadCx<'_>, target: Target) -> Result<Entry> {
    let now = cx.now;
    let (organisation, name, offer) = match target {
        Target::Organisation(id) => (id, None, None),
        Target::Opportunity(id) => {
            let offer = store::opportunities::detail(cx.conn, id, Locale::De, now)?.ok_or(Error::NotFound)?;
            (offer.core.organisation, Some(offer.texts.title.clone()), Some(offer))
        }
        Target::Event(id) => {
            let event = store::events::detail(cx.conn, id, Locale::De, now)?.ok_or(Error::NotFound)?;
            let body = crate::organisations::load(cx.conn, event.core.organisation)?;
            let public = event.listed && event.core.state.has_public_page();
            return Ok(Entry { target, name: event.texts.title, public, ..of_body(body) });
        }
        Target::ContactPoint(id) => {
            let (point, off) = store::organisations::contact_point(cx.conn, id)?.ok_or(Error::NotFound)?;
            let body = crate::organisations::load(cx.conn, point.organisation)?;
            let public = !off && body.state == OrganisationState::Active;
            return Ok(Entry { target, name: point.name, public, ..of_body(body) });
        }
    };
    let body = crate::organisations::load(cx.conn, organisation)?;
    let entry = of_body(body);
    Ok(match offer {
        Some(offer) => Entry {
            target,
            name: name.unwrap_or_default(),
            public: offer.core.state.has_public_page(),
            lang: offer.lang,
            email: offer.contact_email.or(entry.email),
            phone: offer.contact_phone.or(entry.phone),
            ..entry
        },
        None => entry,
    })
}

fn of_body(body: store::organisations::Organisation) -> Entry {
    Entry {
        target: Target::Organisation(body.id),
        name: body.name.clone(),
        organisation: body.id,
        organisation_name: body.name,
        lang: body.lang,
        email: body.email,
        phone: body.phone,
        public: body.state == OrganisationState::Active,
    }
}

/// The entry of a case. One that is gone leaves its organisation, so that the case can still be read and ended.
pub(crate) fn entry_of(cx: &mut ReadCx<'_>, report: &Report) -> Result<Entry> {
    match find(cx, report.target) {
        Err(Error::NotFound) => {
            let body = crate::organisations::load(cx.conn, report.organisation)?;
            Ok(Entry { target: report.target, name: String::new(), public: false, ..of_body(body) })
        }
        found => found,
    }
}

fn load(cx: &mut ReadCx<'_>, id: ReportId) -> Result<Report> {
    store::reports::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// Who decides, when this caller does.
fn decider(cx: &ReadCx<'_>, report: &Report) -> Option<Decider> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(Decider::Office(account)),
        Actor::Bearer(_) => report.partner.map(Decider::Partner),
        // A machine decides nothing here (article 20(6) of the DSA).
        Actor::System | Actor::Visitor => None,
    }
}

/// May this caller decide as the case stands? `None` when they may.
fn barred(
    cx: &mut ReadCx<'_>,
    report: &Report,
    organisation: OrganisationId,
    words: &[Word],
) -> Result<Option<domain::reports::Barred>> {
    let Some(decider) = decider(cx, report) else { return Ok(Some(domain::reports::Barred::NotAsked)) };
    let earlier: Vec<Decider> = words
        .iter()
        .filter_map(|word| match word.said {
            Said::Decision(_, decider) => decider,
            Said::Objection(_) => None,
        })
        .collect();
    let (works_for, reported) = match decider {
        Decider::Office(account) => (works_for(cx, account)?, is_reporter(cx, report, account)?),
        Decider::Partner(_) => (Vec::new(), false),
    };
    let parties = Parties { organisation, works_for: &works_for, reported, earlier: &earlier };
    Ok(may_decide(report.state, decider, parties).err())
}

/// For which organisations somebody works, in whatever role.
fn works_for(cx: &mut ReadCx<'_>, account: AccountId) -> Result<Vec<OrganisationId>> {
    let grants = store::roles::of_account(cx.conn, account)?;
    Ok(grants.into_iter().filter_map(|grant| grant.role.organisation()).collect())
}

fn is_reporter(cx: &mut ReadCx<'_>, report: &Report, account: AccountId) -> Result<bool> {
    let typed = report.reporter.as_ref().and_then(|reporter| reporter.email.as_deref());
    let Some(email) = typed.and_then(|email| EmailAddress::parse(email).ok()) else { return Ok(false) };
    let known = store::accounts::get(cx.conn, account)?;
    Ok(known.is_some_and(|known| known.email.key() == email.key()))
}

/// Does the organisation hear of what was decided? Not of a report that led to nothing.
pub(crate) fn concerns_organisation(words: &[Word]) -> bool {
    words.iter().any(|word| match word.said {
        Said::Decision(outcome, _) => outcome.needs_a_ground(),
        Said::Objection(_) => false,
    })
}

/// Who objected so far.
fn objected(words: &[Word]) -> Vec<Side> {
    words
        .iter()
        .filter_map(|word| match word.said {
            Said::Objection(side) => Some(side),
            Said::Decision(..) => None,
        })
        .collect()
}

/// What one side may read: every decision, and its own objections.
fn for_side(words: Vec<Word>, side: Side) -> Vec<Word> {
    let theirs = |word: &Word| match word.said {
        Said::Decision(..) => true,
        Said::Objection(by) => by == side,
    };
    words.into_iter().filter(theirs).collect()
}
