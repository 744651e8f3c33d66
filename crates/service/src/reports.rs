//! "Melden": reports of entries, decisions with their reasons, objections, and what is hidden because of them.

mod come_in;
mod decide;
mod hide;
mod neutral;
mod object;
mod partner;
mod see;
mod sides;

pub use come_in::{entry, report, text_at};
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
use domain::articles::{ArticleId, Phase, best};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::EmailAddress;
use domain::policy::{Action, Actor, may};
use domain::reports::{Decider, Parties, Report, ReportId, Side, Target, may_decide};
use kernel::Locale;

/// What is reported: what it is called, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub target: Target,
    /// What it is called.
    pub name: String,
    /// The last part of its address, where that is not its number: a text of the office.
    pub slug: Option<String>,
    /// Whose it is; `None` for what the office wrote.
    pub organisation: Option<OrganisationId>,
    /// What that is called; "" for the office.
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
        Target::Article(id) => return text(cx, id),
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

/// A text of the office: no organisation has a part in it, and nobody is written to about it.
fn text(cx: &mut ReadCx<'_>, id: ArticleId) -> Result<Entry> {
    let article = store::articles::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let texts = store::articles::texts(cx.conn, id, article.shown.unwrap_or(article.latest))?;
    Ok(Entry {
        target: Target::Article(id),
        name: best(&texts, Locale::De).map(|text| text.title.clone()).unwrap_or_default(),
        public: article.phase(cx.now) == Phase::Public,
        slug: Some(article.slug),
        organisation: None,
        organisation_name: String::new(),
        lang: Locale::De,
        email: None,
        phone: None,
    })
}

fn of_body(body: store::organisations::Organisation) -> Entry {
    Entry {
        target: Target::Organisation(body.id),
        name: body.name.clone(),
        slug: None,
        organisation: Some(body.id),
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
            let of = report.organisation.ok_or(Error::NotFound)?;
            let body = crate::organisations::load(cx.conn, of)?;
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
    organisation: Option<OrganisationId>,
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
    let wrote = match (decider, report.target) {
        (Decider::Office(account), Target::Article(id)) => wrote(cx, id, account)?,
        _ => false,
    };
    let parties = Parties { organisation, wrote, works_for: &works_for, reported, earlier: &earlier };
    Ok(may_decide(report.state, decider, parties).err())
}

/// For which organisations somebody works, in whatever role.
fn works_for(cx: &mut ReadCx<'_>, account: AccountId) -> Result<Vec<OrganisationId>> {
    let grants = store::roles::of_account(cx.conn, account)?;
    Ok(grants.into_iter().filter_map(|grant| grant.role.organisation()).collect())
}

/// Did they write a version of this text, while somebody else of the office, who could decide, did not?
fn wrote(cx: &mut ReadCx<'_>, id: ArticleId, account: AccountId) -> Result<bool> {
    let authors = store::articles::authors(cx.conn, id)?;
    if !authors.contains(&account) {
        return Ok(false);
    }
    let posts = crate::roles::posts(cx, store::roles::Which::Town)?;
    Ok(posts.iter().map(|post| &post.own.grant).any(|grant| {
        let actor = Actor::Member { account: grant.account, role: grant.role };
        may(actor, Action::SeeReports) && !authors.contains(&grant.account)
    }))
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
