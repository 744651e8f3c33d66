use super::to_work_on;
use crate::contexts::ReadCx;
use crate::error::Result;
use crate::opportunities::{Card, Suggestion, again};
use domain::advice::{Advice, AdviceId, Outcome};
use domain::inquiries::{InquiryId, Kind};
use domain::journal::Subject;
use domain::opportunities::OpportunityId;
use domain::policy::Action;
use kernel::Locale;
use std::collections::BTreeMap;
use store::advice::{Row, Which};
use store::introductions::Row as Introduced;
use store::journal::Entry;

/// Rows of one list.
const ROWS: i64 = 200;
/// So long back talks are counted, in days.
const COUNTED_DAYS: i64 = 90;

/// Which talks a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Those in which somebody asks again today.
    Due,
    /// Those that go on.
    Open,
    /// Those that are over.
    Closed,
}

/// The talks.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>, view: View) -> Result<Vec<Row>> {
    cx.authorise(Action::Advise)?;
    let which = match view {
        View::Due => Which::DueOn(cx.now.city_day()),
        View::Open => Which::Open,
        View::Closed => Which::Closed,
    };
    Ok(store::advice::list(cx.conn, which, ROWS)?)
}

/// How many talks there were in the last three months, by what came of them.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn counts(cx: &mut ReadCx<'_>) -> Result<BTreeMap<Option<Outcome>, i64>> {
    cx.authorise(Action::Advise)?;
    let since = cx.now.plus_days(-COUNTED_DAYS);
    Ok(store::advice::counts(cx.conn, since)?)
}

/// What was suggested, as it stands today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// The suggestions that are still public.
    pub suggestions: Vec<Suggestion>,
    /// What was set aside, each with the word that is not wanted.
    pub aside: Vec<(Card, String)>,
    /// So many of the suggestions are not public any more.
    pub gone: usize,
}

/// A talk with all that whoever goes on with it needs.
#[derive(Debug, Clone)]
pub struct Talk {
    /// The talk.
    pub talk: Advice,
    /// Who of the office had it; `None` for somebody who is gone.
    pub adviser: Option<String>,
    /// What was suggested.
    pub seen: Seen,
    /// What was passed on from here.
    pub introductions: Vec<Introduced>,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// The entry of the journal after which this page is shown.
    pub at: i64,
}

/// One talk; `locale` is the language in which offers are named.
///
/// # Errors
/// [`crate::Error::NotFound`], [`crate::Error::Forbidden`].
pub fn talk(cx: &mut ReadCx<'_>, id: AdviceId, locale: Locale) -> Result<Talk> {
    let talk = to_work_on(cx, id)?;
    let adviser = match talk.adviser {
        Some(account) => store::accounts::get(cx.conn, account)?.map(|account| account.name),
        None => None,
    };
    Ok(Talk {
        adviser,
        seen: seen(cx, &talk, locale)?,
        introductions: store::introductions::list(cx.conn, store::introductions::Which::Of(id), ROWS)?,
        history: store::journal::of(cx.conn, Subject::Advice(id))?,
        at: cx.last_change(Subject::Advice(id))?,
        talk,
    })
}

fn seen(cx: &mut ReadCx<'_>, talk: &Advice, locale: Locale) -> Result<Seen> {
    let Some(sheet) = &talk.sheet else { return Ok(Seen::default()) };
    let suggested = store::advice::suggestions(cx.conn, talk.id)?;
    let ids: Vec<OpportunityId> = suggested.iter().map(|it| it.offer).collect();
    let now = cx.now;
    let cards = store::opportunities::public_cards(cx.conn, &ids, locale, now)?;
    let mut cards: BTreeMap<OpportunityId, Card> = cards.into_iter().map(|card| (card.id, card)).collect();
    let mut seen = Seen::default();
    for it in suggested {
        match (cards.remove(&it.offer), it.unwanted) {
            (Some(card), None) => seen.suggestions.push(again(&sheet.wish, card, it.has_words)),
            (Some(card), Some(word)) => seen.aside.push((card, word)),
            (None, None) => seen.gone += 1,
            (None, Some(_)) => {}
        }
    }
    Ok(seen)
}

/// What a talk that comes from a question begins with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prefill {
    /// In whose words.
    pub note: String,
    /// Name.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// When they can be called.
    pub reachable: String,
    /// Key of the topic; empty for none.
    pub topic: String,
    /// In which language the person reads.
    pub locale: Locale,
}

/// What is known from the question that a talk comes from.
///
/// # Errors
/// [`crate::Error::NotFound`], [`crate::Error::Forbidden`].
pub fn prefill(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Prefill> {
    cx.authorise(Action::Advise)?;
    let case = crate::inquiries::to_work_on(cx, id)?;
    let lines = store::inquiries::entries(cx.conn, id)?;
    let asker = case.asker.unwrap_or_default();
    Ok(Prefill {
        note: lines.into_iter().next().map(|line| line.entry.text).unwrap_or_default(),
        name: asker.name,
        email: asker.email.unwrap_or_default(),
        phone: asker.phone.unwrap_or_default(),
        reachable: asker.reachable.unwrap_or_default(),
        topic: case.topic.unwrap_or_default(),
        locale: case.locale,
    })
}

/// The talks that came from a question; whoever is not of the engagement office has none. A question that asks for advice
/// offers one.
///
/// # Errors
/// When the database fails.
pub fn of_inquiry(cx: &mut ReadCx<'_>, id: InquiryId, kind: Kind) -> Result<(bool, Vec<AdviceId>)> {
    if cx.authorise(Action::Advise).is_err() {
        return Ok((false, Vec::new()));
    }
    Ok((kind == Kind::Advice, store::advice::of_inquiry(cx.conn, id)?))
}
