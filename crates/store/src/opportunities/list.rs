use super::Texts;
use super::read::{StoredTimes, texts_of, times};
use super::shifts::{next_shifts, places};
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{opportunity, organisation, shift};
use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use domain::opportunities::{
    Filter, Freshness, OpportunityId, Places, Rhythm, Shift, Suit, Suits, TimeNeed, Times, Way,
};
use domain::organisations::OrganisationId;
use kernel::{Count, Cursor, Instant, Locale, PageOf, PageRequest};
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
    let mut found = matching(query);
    // Silent offers come last; the cursor says in which half it stands.
    let edge = Freshness::listed_last_before(query.now).micros();
    let limit = i64::from(query.page.limit);
    if let Some(Cursor { key, id }) = &query.page.after
        && let Some((half, listed)) = key.split_once('.')
        && let Ok(listed) = listed.parse::<i64>()
    {
        let later = opportunity::listed_at
            .assume_not_null()
            .lt(listed)
            .or(opportunity::listed_at.assume_not_null().eq(listed).and(opportunity::id.lt(*id)));
        found = if half == "1" {
            found.filter(opportunity::confirm_by.le(edge).and(later))
        } else {
            found.filter(opportunity::confirm_by.le(edge).or(opportunity::confirm_by.gt(edge).and(later)))
        };
    }
    let mut rows = found
        .order((
            sql::<Bool>(&format!("opportunity.confirm_by <= {edge}")).asc(),
            opportunity::listed_at.desc(),
            opportunity::id.desc(),
        ))
        .limit(limit + 1)
        .select((
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
        ))
        .load::<Row>(connection)?;
    let more = rows.len() > usize::from(query.page.limit);
    rows.truncate(usize::from(query.page.limit));
    let next = rows.last().filter(|_| more).map(|row| Cursor {
        key: format!("{}.{}", i32::from(row.confirm_by <= edge), row.listed_at.unwrap_or(0)),
        id: row.id,
    });
    let count = if query.page.after.is_none() && !more {
        i64::try_from(rows.len()).unwrap_or(i64::MAX)
    } else {
        // Counting stops where nobody cares any more.
        let counted =
            matching(query).limit(Count::CAP + 1).select(opportunity::id).load::<i64>(connection)?;
        i64::try_from(counted.len()).unwrap_or(i64::MAX)
    };
    Ok(PageOf { rows: cards(connection, rows, query)?, next, count: Count::from_capped(count) })
}

type Boxed<'a> = diesel::helper_types::IntoBoxed<
    'a,
    diesel::dsl::InnerJoin<opportunity::table, organisation::table>,
    crate::connection::MultiBackend,
>;

fn matching(query: &ListQuery) -> Boxed<'static> {
    let filter = &query.filter;
    let mut found = opportunity::table.inner_join(organisation::table).into_boxed();
    found = found.filter(opportunity::state.eq("public"));
    if let Some(id) = query.organisation {
        found = found.filter(opportunity::organisation_id.eq(id.number()));
    }
    for word in &filter.words {
        let pattern = crate::text::contains(word);
        found = found.filter(
            opportunity::haystack
                .like(pattern.clone())
                .escape('\\')
                .or(organisation::sort_key.like(pattern).escape('\\')),
        );
    }
    if let Some(topic) = &filter.topic {
        found = found.filter(opportunity::topic.eq(topic.clone()));
    }
    if let Some(district) = &filter.district {
        let here = crate::text::contains(&format!(" {district} "));
        found =
            found.filter(opportunity::districts.like(here).escape('\\').or(opportunity::districts.eq("")));
    }
    if let Some(longest) = filter.time.and_then(TimeNeed::longest) {
        found = found.filter(opportunity::minutes.le(i32::from(longest)));
    }
    match filter.time {
        Some(TimeNeed::Once) => {
            found =
                found.filter(opportunity::rhythm.eq(Rhythm::Once.key()).or(has_bits("suits", Suit::TryOnce)));
        }
        Some(TimeNeed::Regular) => {
            let regular = [Rhythm::Weekly, Rhythm::Fortnightly, Rhythm::Monthly].map(Rhythm::key);
            found = found.filter(opportunity::rhythm.eq_any(regular.to_vec()));
        }
        Some(TimeNeed::Hour | TimeNeed::TwoHours) | None => {}
    }
    if !filter.weekdays.is_empty() {
        let bits = filter.weekdays.bits();
        found = found.filter(sql::<Bool>(&format!("(opportunity.weekdays & {bits}) <> 0")));
    }
    if !filter.suits.is_empty() {
        let bits = filter.suits.bits();
        found = found.filter(sql::<Bool>(&format!("(opportunity.suits & {bits}) = {bits}")));
    }
    if filter.free {
        found = found.filter(
            opportunity::capacity
                .is_null()
                .or(opportunity::capacity.assume_not_null().gt(opportunity::taken)),
        );
        let dates = || shift::table.filter(shift::opportunity_id.eq(opportunity::id));
        let open = dates()
            .filter(shift::starts_at.ge(query.now.micros()).and(shift::called_off_at.is_null()))
            .filter(shift::capacity.is_null().or(shift::capacity.assume_not_null().gt(shift::taken)));
        found = found.filter(exists(open).or(diesel::dsl::not(exists(dates()))));
    }
    found
}

fn has_bits(column: &'static str, suit: Suit) -> diesel::expression::SqlLiteral<Bool> {
    let bits: Suits = [suit].into_iter().collect();
    sql::<Bool>(&format!("(opportunity.{column} & {}) <> 0", bits.bits()))
}

fn cards(connection: &mut Conn, rows: Vec<Row>, query: &ListQuery) -> Result<Vec<Card>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut texts: BTreeMap<i64, Texts> = texts_of(connection, &ids, query.locale)?.into_iter().collect();
    let mut shifts: BTreeMap<i64, Vec<Shift>> = BTreeMap::new();
    for shift in next_shifts(connection, &ids, query.now)? {
        shifts.entry(shift.opportunity.number()).or_default().push(shift);
    }
    let mut cards = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(texts) = texts.remove(&row.id) else { continue };
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
