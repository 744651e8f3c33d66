mod look;

use super::Texts;
use super::read::{StoredTimes, times};
use super::shifts::{next_shifts, places};
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{opportunity, opportunity_text, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::opportunities::{Filter, OpportunityId, OpportunityState, Places, Shift, Suits, Times, Way};
use domain::organisations::OrganisationId;
use kernel::{Count, Instant, Locale, PageOf, PageRequest};
use look::{Found, Place};
use std::collections::BTreeMap;

/// What is asked of the list.
#[derive(Debug, Clone)]
pub struct ListQuery {
    /// What somebody looks for.
    pub filter: Filter,
    /// Only of this organisation.
    pub organisation: Option<OrganisationId>,
    /// Which part of the list.
    pub page: PageRequest,
    /// Language of the texts, where they exist in it.
    pub locale: Locale,
    /// Now.
    pub now: Instant,
    /// So many offers of each half are looked at, one by one, for what no index tells; then the page ends and the next
    /// one goes on from there.
    pub reach: u16,
}

/// One offer in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its key.
    pub id: OpportunityId,
    /// Its name in feeds.
    pub public_id: String,
    /// Its texts.
    pub texts: Texts,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Name of the organisation.
    pub organisation_name: String,
    /// Key of the topic.
    pub topic: String,
    /// Districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// How one gets in.
    pub way: Way,
    /// When and how long.
    pub times: Times,
    /// For whom it suits.
    pub suits: Suits,
    /// Places of regular help.
    pub places: Places,
    /// The next dates to come, soonest first.
    pub shifts: Vec<Shift>,
    /// Until when it counts as confirmed.
    pub confirm_by: Instant,
    /// Since when it is listed.
    pub listed_at: Instant,
}

impl Card {
    /// Is no place left, on no date?
    pub fn filled(&self) -> bool {
        if self.shifts.is_empty() {
            self.places.filled()
        } else {
            self.shifts.iter().all(|shift| shift.places.filled())
        }
    }
}

#[derive(Queryable)]
struct Row {
    id: i64,
    public_id: String,
    organisation_id: i64,
    organisation_name: String,
    topic: String,
    districts: String,
    place: Option<String>,
    way: String,
    rhythm: String,
    minutes: i32,
    weekdays: i32,
    nth: Option<i32>,
    from_minute: Option<i32>,
    to_minute: Option<i32>,
    suits: i32,
    capacity: Option<i32>,
    taken: i32,
    confirm_by: i64,
    listed_at: Option<i64>,
}

/// Public offers that fit, confirmed ones first, the newest of them on top.
pub fn list(connection: &mut Conn, query: &ListQuery) -> Result<PageOf<Card>> {
    let limit = usize::from(query.page.limit);
    let behind = query.page.after.as_ref().and_then(Place::of);
    let (is_first, is_sieved) = (behind.is_none(), look::is_sieved(&query.filter));
    // Where each row is looked at anyway, one look is enough for the page and the count.
    let most = if is_first && is_sieved { COUNTED } else { i64::from(query.page.limit) + 1 };
    let mut found = look::look(connection, query, behind, most)?;
    let count = if is_sieved {
        if is_first { counted(&found) } else { counted(&look::look(connection, query, None, COUNTED)?) }
    } else if is_first && found.places.len() <= limit {
        counted(&found)
    } else {
        Count::from_capped(look::count(connection, query)?)
    };
    let more = found.places.len() > limit;
    found.places.truncate(limit);
    let next = if more { found.places.last().copied() } else { found.stop };
    let ids: Vec<i64> = found.places.iter().map(|place| place.id).collect();
    Ok(PageOf {
        rows: cards(connection, &ids, query.locale, query.now)?,
        next: next.map(Place::cursor),
        count,
    })
}

/// Counting stops where nobody cares any more.
const COUNTED: i64 = Count::CAP + 1;

fn counted(found: &Found) -> Count {
    match (Count::from_capped(i64::try_from(found.places.len()).unwrap_or(i64::MAX)), found.stop) {
        (Count::Exactly(count), Some(_)) => Count::AtLeast(count),
        (count, _) => count,
    }
}

/// Those of these offers that are public, in this order.
pub fn public_cards(
    connection: &mut Conn,
    ids: &[OpportunityId],
    locale: Locale,
    now: Instant,
) -> Result<Vec<Card>> {
    let ids: Vec<i64> = ids.iter().map(|id| id.number()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let public: Vec<i64> = opportunity::table
        .filter(among(opportunity::id, &ids))
        .filter(opportunity::state.eq(OpportunityState::Public.key()))
        .select(opportunity::id)
        .load(connection)?;
    let ids: Vec<i64> = ids.into_iter().filter(|id| public.contains(id)).collect();
    cards(connection, &ids, locale, now)
}

/// The cards of these offers.
fn cards(connection: &mut Conn, ids: &[i64], locale: Locale, now: Instant) -> Result<Vec<Card>> {
    let mut rows = rows(connection, ids, locale)?;
    let mut shifts: BTreeMap<i64, Vec<Shift>> = BTreeMap::new();
    for shift in next_shifts(connection, ids, now)? {
        shifts.entry(shift.opportunity.number()).or_default().push(shift);
    }
    let mut cards = Vec::with_capacity(ids.len());
    for id in ids {
        let Some((row, texts)) = rows.remove(id) else { continue };
        cards.push(Card {
            id: OpportunityId::new(row.id),
            public_id: row.public_id,
            texts,
            organisation: OrganisationId::new(row.organisation_id),
            organisation_name: row.organisation_name,
            topic: row.topic,
            districts: crate::text::split(&row.districts),
            place: row.place,
            way: read_key("opportunity", "way", &row.way, Way::from_key)?,
            times: times(&StoredTimes {
                rhythm: &row.rhythm,
                minutes: row.minutes,
                weekdays: row.weekdays,
                nth: row.nth,
                from: row.from_minute,
                to: row.to_minute,
            })?,
            suits: Suits::from_bits(row.suits),
            places: places(row.capacity, row.taken),
            shifts: shifts.remove(&row.id).unwrap_or_default(),
            confirm_by: Instant::from_micros(row.confirm_by),
            listed_at: Instant::from_micros(row.listed_at.unwrap_or(0)),
        });
    }
    Ok(cards)
}

/// Rows with their texts, in the language asked for where they exist in it, else in the one they were written in.
fn rows(connection: &mut Conn, ids: &[i64], locale: Locale) -> Result<BTreeMap<i64, (Row, Texts)>> {
    let mut found = BTreeMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let loaded = opportunity::table
        .inner_join(organisation::table)
        .inner_join(opportunity_text::table)
        .filter(among(opportunity::id, ids))
        .filter(opportunity_text::lang.eq(locale.tag()).or(opportunity_text::lang.eq(opportunity::lang)))
        .select((
            (
                opportunity::id,
                opportunity::public_id,
                opportunity::organisation_id,
                organisation::name,
                opportunity::topic,
                opportunity::districts,
                opportunity::place,
                opportunity::way,
                opportunity::rhythm,
                opportunity::minutes,
                opportunity::weekdays,
                opportunity::nth,
                opportunity::from_minute,
                opportunity::to_minute,
                opportunity::suits,
                opportunity::capacity,
                opportunity::taken,
                opportunity::confirm_by,
                opportunity::listed_at,
            ),
            (
                opportunity_text::lang,
                opportunity_text::title,
                opportunity_text::summary,
                opportunity_text::tasks,
            ),
        ))
        .load::<(Row, (String, String, String, String))>(connection)?;
    for (row, (lang, title, summary, tasks)) in loaded {
        let texts = Texts { lang: lang.parse().unwrap_or_default(), title, summary, tasks };
        if lang == locale.tag() || !found.contains_key(&row.id) {
            found.insert(row.id, (row, texts));
        }
    }
    Ok(found)
}
