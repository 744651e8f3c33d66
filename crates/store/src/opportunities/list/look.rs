//! Where the rows of a page are looked for: along an index in the order of the list, and at most so far.
//!
//! The list has two halves, confirmed offers and behind them those that fell silent, each with the newest on top. What an
//! index cannot tell (words, district, time, days, suits, free places) is looked at row by row; after `reach` rows of a half
//! it stops and says where, so that a rare wish costs no more in a large city than in a small one.

use super::ListQuery;
use crate::connection::{Conn, MultiBackend};
use crate::error::Result;
use crate::schema::{opportunity, organisation, shift};
use crate::sql::{CountOf, bit_and, plain};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use domain::opportunities::{Filter, Freshness, Rhythm, Suit, Suits, TimeNeed};
use kernel::{Count, Cursor};

/// A place in the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    silent: bool,
    listed_at: i64,
    pub(super) id: i64,
}

impl Place {
    /// Where a cursor stands; `None` for one that is none of ours.
    pub(super) fn of(cursor: &Cursor) -> Option<Self> {
        let (half, listed_at) = cursor.key.split_once('.')?;
        Some(Self { silent: half == "1", listed_at: listed_at.parse().ok()?, id: cursor.id })
    }

    pub(super) fn cursor(self) -> Cursor {
        Cursor { key: format!("{}.{}", i32::from(self.silent), self.listed_at), id: self.id }
    }
}

/// What was found, in the order of the list.
pub(super) struct Found {
    pub(super) places: Vec<Place>,
    /// Where the looking stopped although the list goes on: the next look begins here.
    pub(super) stop: Option<Place>,
}

type Boxed = opportunity::BoxedQuery<'static, MultiBackend>;

/// Offers that fit, behind a place, at most so many.
pub(super) fn look(
    connection: &mut Conn,
    query: &ListQuery,
    behind: Option<Place>,
    most: i64,
) -> Result<Found> {
    let (mut places, mut left) = (Vec::new(), most);
    let sieved = is_sieved(&query.filter);
    for silent in [false, true] {
        if behind.is_some_and(|place| place.silent && !silent) {
            continue;
        }
        let after = behind.filter(|place| place.silent == silent);
        let end = if sieved { end_of_reach(connection, query, silent, after)? } else { None };
        let mut found = sieve(half(query, silent, after), query);
        if let Some((id, listed_at)) = end {
            let before = listed().gt(listed_at).or(opportunity::id.gt(id));
            found = found.filter(listed().ge(listed_at).and(before));
        }
        let rows = in_order(found).limit(left).select(key()).load::<(i64, i64)>(connection)?;
        left -= i64::try_from(rows.len()).unwrap_or(left);
        places.extend(rows.into_iter().map(|(id, listed_at)| Place { silent, listed_at, id }));
        if left <= 0 {
            break;
        }
        if let Some((id, listed_at)) = end {
            // The next look begins with the row at the end of this one.
            let stop = Some(Place { silent, listed_at, id: id + 1 });
            return Ok(Found { places, stop });
        }
    }
    Ok(Found { places, stop: None })
}

/// How many there are that fit, where an index can tell; capped.
pub(super) fn count(connection: &mut Conn, query: &ListQuery) -> Result<i64> {
    let counted = CountOf(public(query).select(opportunity::id).limit(Count::CAP + 1));
    Ok(counted.load::<i64>(connection)?.pop().unwrap_or(0))
}

/// Must each row be looked at?
pub(super) fn is_sieved(filter: &Filter) -> bool {
    let indexed = Filter { topic: filter.topic.clone(), ..Filter::default() };
    *filter != indexed
}

/// Key and time of the first row that is out of reach.
fn end_of_reach(
    connection: &mut Conn,
    query: &ListQuery,
    silent: bool,
    after: Option<Place>,
) -> Result<Option<(i64, i64)>> {
    let out_of_reach = in_order(half(query, silent, after)).offset(i64::from(query.reach)).limit(1);
    Ok(out_of_reach.select(key()).load::<(i64, i64)>(connection)?.pop())
}

type Listed = diesel::dsl::AssumeNotNull<opportunity::listed_at>;

/// Every public offer has been listed at some time.
fn listed() -> Listed {
    opportunity::listed_at.assume_not_null()
}

fn key() -> (opportunity::id, Listed) {
    (opportunity::id, listed())
}

fn in_order(found: Boxed) -> Boxed {
    found.order((opportunity::listed_at.desc(), opportunity::id.desc()))
}

/// What an index can tell.
fn public(query: &ListQuery) -> Boxed {
    let mut found = opportunity::table.into_boxed();
    found = found.filter(opportunity::state.eq("public"));
    if let Some(id) = query.organisation {
        found = found.filter(opportunity::organisation_id.eq(id.number()));
    }
    if let Some(topic) = &query.filter.topic {
        found = found.filter(opportunity::topic.eq(topic.clone()));
    }
    found
}

fn half(query: &ListQuery, silent: bool, after: Option<Place>) -> Boxed {
    let edge = Freshness::listed_last_before(query.now).micros();
    let mut found = public(query);
    found = if silent {
        found.filter(plain(opportunity::confirm_by).le(edge))
    } else {
        found.filter(plain(opportunity::confirm_by).gt(edge))
    };
    if let Some(Place { listed_at, id, .. }) = after {
        let behind = listed().lt(listed_at).or(opportunity::id.lt(id));
        // Said first, so that an index is entered there.
        found = found.filter(listed().le(listed_at).and(behind));
    }
    found
}

/// What only the row can tell.
fn sieve(mut found: Boxed, query: &ListQuery) -> Boxed {
    let filter = &query.filter;
    for word in &filter.words {
        let pattern = crate::text::contains(word);
        let its_organisation = organisation::table
            .filter(organisation::id.eq(opportunity::organisation_id))
            .filter(organisation::sort_key.like(pattern.clone()).escape('\\'));
        found = found.filter(opportunity::haystack.like(pattern).escape('\\').or(exists(its_organisation)));
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
            let try_once: Suits = [Suit::TryOnce].into_iter().collect();
            let tried = bit_and(opportunity::suits, try_once.bits()).ne(0);
            found = found.filter(opportunity::rhythm.eq(Rhythm::Once.key()).or(tried));
        }
        Some(TimeNeed::Regular) => {
            let is = |rhythm: Rhythm| opportunity::rhythm.eq(rhythm.key());
            let regular = is(Rhythm::Weekly).or(is(Rhythm::Fortnightly)).or(is(Rhythm::Monthly));
            found = found.filter(regular);
        }
        Some(TimeNeed::Hour | TimeNeed::TwoHours) | None => {}
    }
    if !filter.weekdays.is_empty() {
        let bits = i32::from(filter.weekdays.bits());
        found = found.filter(bit_and(opportunity::weekdays, bits).ne(0));
    }
    if !filter.suits.is_empty() {
        let bits = filter.suits.bits();
        found = found.filter(bit_and(opportunity::suits, bits).eq(bits));
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
        found = found.filter(exists(open).or(not(exists(dates()))));
    }
    found
}
