use super::Texts;
use super::dates::dates_among;
use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::{event, event_date, event_text, opportunity, organisation};
use crate::sql::{among, plain_text};
use diesel::dsl::min;
use diesel::prelude::*;
use domain::events::{Event, EventDate, EventId, EventState};
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use kernel::{Instant, Locale, PublicId};
use std::collections::BTreeMap;

/// An event with all that its page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// As rules need it.
    pub core: Event,
    /// Its texts.
    pub texts: Texts,
    /// The language it was written in.
    pub lang: Locale,
    /// Name of the organisation.
    pub organisation_name: String,
    /// The organisation is listed; who is hidden after a report is hidden with all that is theirs.
    pub listed: bool,
    /// Key of the topic.
    pub topic: String,
    /// Districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// What about steps, lifts, hearing, signing.
    pub access: Option<String>,
    /// The offer by which one registers is on the list.
    pub offer_open: bool,
    /// Why it was sent back.
    pub reason: Option<String>,
    /// When something of it changed last.
    pub changed_at: Instant,
    /// Its dates that are not over.
    pub dates: Vec<EventDate>,
}

#[derive(Queryable)]
pub(super) struct Row {
    pub(super) id: i64,
    public_id: String,
    organisation_id: i64,
    state: String,
    lang: String,
    topic: String,
    districts: String,
    place: Option<String>,
    cost: Option<String>,
    access: Option<String>,
    opportunity_id: Option<i64>,
    uid: Option<String>,
    reason: Option<String>,
    _listed_at: Option<i64>,
    changed_at: i64,
    _created_at: i64,
    _ended_at: Option<i64>,
}

fn core(row: &Row) -> Result<Event> {
    Ok(Event {
        id: EventId::new(row.id),
        public_id: read_key("event", "public_id", &row.public_id, |key| key.parse().ok())?,
        organisation: OrganisationId::new(row.organisation_id),
        state: read_key("event", "state", &row.state, EventState::from_key)?,
        offer: row.opportunity_id.map(OpportunityId::new),
        from_calendar: row.uid.is_some(),
    })
}

/// One event, as rules need it.
pub fn get(connection: &mut Conn, id: EventId) -> Result<Option<Event>> {
    let rows = event::table.filter(event::id.eq(id.number())).load::<Row>(connection)?;
    rows.first().map(core).transpose()
}

/// The event of this name.
pub fn by_public_id(connection: &mut Conn, name: PublicId) -> Result<Option<Event>> {
    let rows = event::table.filter(event::public_id.eq(name.to_string())).load::<Row>(connection)?;
    rows.first().map(core).transpose()
}

/// One event with all that its page shows, with its dates that are not over.
pub fn detail(connection: &mut Conn, id: EventId, locale: Locale, now: Instant) -> Result<Option<Detail>> {
    let rows = event::table
        .inner_join(organisation::table)
        .filter(event::id.eq(id.number()))
        .select((event::all_columns, organisation::name, organisation::state))
        .load::<Joined>(connection)?;
    Ok(whole(connection, rows, locale, now)?.pop())
}

/// Which events of the calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicQuery {
    /// Only those with a greater key.
    pub after: Option<EventId>,
    /// How many at most.
    pub limit: u16,
    /// Of this organisation.
    pub organisation: Option<OrganisationId>,
    /// With this topic.
    pub topic: Option<String>,
}

/// Public events of listed organisations by their keys, each with its dates that are not over.
pub fn public(
    connection: &mut Conn,
    query: &PublicQuery,
    locale: Locale,
    now: Instant,
) -> Result<Vec<Detail>> {
    let mut found = event::table
        .inner_join(organisation::table)
        .filter(event::state.eq(EventState::Public.key()).and(organisation::state.eq("active")))
        .order(event::id)
        .limit(i64::from(query.limit))
        .select((event::all_columns, organisation::name, organisation::state))
        .into_boxed();
    if let Some(after) = query.after {
        found = found.filter(event::id.gt(after.number()));
    }
    if let Some(organisation) = query.organisation {
        found = found.filter(event::organisation_id.eq(organisation.number()));
    }
    if let Some(topic) = &query.topic {
        found = found.filter(event::topic.eq(topic.clone()));
    }
    let rows = found.load::<Joined>(connection)?;
    whole(connection, rows, locale, now)
}

/// A row with name and state of its organisation.
type Joined = (Row, String, String);

/// Events with all that hangs on them, in the order of the rows: as many statements for one as for many.
fn whole(connection: &mut Conn, rows: Vec<Joined>, locale: Locale, now: Instant) -> Result<Vec<Detail>> {
    let ids: Vec<i64> = rows.iter().map(|(row, ..)| row.id).collect();
    let mut texts = texts_of(connection, &ids, locale)?;
    let mut dates = dates_among(connection, &ids, now)?;
    let offers: Vec<i64> = rows.iter().filter_map(|(row, ..)| row.opportunity_id).collect();
    let open: Vec<i64> = if offers.is_empty() {
        Vec::new()
    } else {
        opportunity::table
            .filter(among(opportunity::id, &offers).and(plain_text(opportunity::state).eq("public")))
            .select(opportunity::id)
            .load(connection)?
    };
    let detail = |(row, organisation_name, state): Joined| {
        let unreadable =
            || Error::Unreadable { table: "event_text", column: "lang", value: row.id.to_string() };
        Ok(Detail {
            core: core(&row)?,
            texts: texts.remove(&row.id).ok_or_else(unreadable)?,
            lang: row.lang.parse().unwrap_or_default(),
            organisation_name,
            listed: state == "active",
            dates: dates.remove(&row.id).unwrap_or_default(),
            offer_open: row.opportunity_id.is_some_and(|offer| open.contains(&offer)),
            topic: row.topic,
            districts: crate::text::split(&row.districts),
            place: row.place,
            cost: row.cost,
            access: row.access,
            reason: row.reason,
            changed_at: Instant::from_micros(row.changed_at),
        })
    };
    rows.into_iter().map(detail).collect()
}

/// The texts of several events: in the language asked for, else in the one its readers understand best, else in the one
/// they were written in.
pub(super) fn texts_of(connection: &mut Conn, ids: &[i64], locale: Locale) -> Result<BTreeMap<i64, Texts>> {
    let mut chosen: BTreeMap<i64, Texts> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(chosen);
    }
    let second = locale.next_best().unwrap_or(locale);
    let rows = event_text::table
        .inner_join(event::table)
        .filter(among(event_text::event_id, ids))
        .filter(
            event_text::lang
                .eq(locale.tag())
                .or(event_text::lang.eq(second.tag()))
                .or(event_text::lang.eq(event::lang)),
        )
        .select((
            event_text::event_id,
            event_text::lang,
            event_text::title,
            event_text::summary,
            event_text::content,
        ))
        .load::<(i64, String, String, String, String)>(connection)?;
    let rank = |lang: Locale| (lang != locale, lang != second);
    for (id, lang, title, summary, text) in rows {
        let texts = Texts { lang: lang.parse().unwrap_or_default(), title, summary, text };
        if chosen.get(&id).is_none_or(|kept| rank(texts.lang) < rank(kept.lang)) {
            chosen.insert(id, texts);
        }
    }
    Ok(chosen)
}

/// An event in a list of those who work on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InList {
    /// As rules need it.
    pub core: Event,
    /// Its texts.
    pub texts: Texts,
    /// Whose it is.
    pub organisation_name: String,
    /// When it begins next; `None` when it has no date to come.
    pub next: Option<Instant>,
    /// Why it was sent back.
    pub reason: Option<String>,
}

/// Which events of those who work on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Of this organisation, whatever their state.
    Of(OrganisationId),
    /// In this state, of everybody.
    In(EventState),
}

/// Events in a list of those who work on them, the youngest first.
pub fn list(
    connection: &mut Conn,
    which: Which,
    locale: Locale,
    now: Instant,
    most: i64,
) -> Result<Vec<InList>> {
    let mut query = event::table
        .inner_join(organisation::table)
        .order((event::created_at.desc(), event::id.desc()))
        .limit(most)
        .select((event::all_columns, organisation::name))
        .into_boxed();
    query = match which {
        Which::Of(id) => query.filter(event::organisation_id.eq(id.number())),
        Which::In(state) => query.filter(event::state.eq(state.key())),
    };
    let rows = query.load::<(Row, String)>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|(row, _)| row.id).collect();
    let mut texts = texts_of(connection, &ids, locale)?;
    let next: BTreeMap<i64, i64> = if ids.is_empty() {
        BTreeMap::new()
    } else {
        event_date::table
            .filter(among(event_date::event_id, &ids))
            .filter(event_date::ends_at.gt(now.micros()).and(event_date::cancelled_at.is_null()))
            .group_by(event_date::event_id)
            .select((event_date::event_id, min(event_date::starts_at)))
            .load::<(i64, Option<i64>)>(connection)?
            .into_iter()
            .filter_map(|(id, at)| Some((id, at?)))
            .collect()
    };
    let mut found = Vec::with_capacity(rows.len());
    for (row, organisation_name) in rows {
        let Some(texts) = texts.remove(&row.id) else { continue };
        found.push(InList {
            core: core(&row)?,
            texts,
            organisation_name,
            next: next.get(&row.id).copied().map(Instant::from_micros),
            reason: row.reason,
        });
    }
    Ok(found)
}

/// Events that their organisations wrote and handed in, with title and organisation, the oldest first. What a club's own
/// calendar announced waits with that calendar.
pub fn handed_in(connection: &mut Conn, most: i64) -> Result<Vec<(EventId, String, String)>> {
    Ok(event::table
        .inner_join(event_text::table)
        .inner_join(organisation::table)
        .filter(event::state.eq(EventState::InReview.key()).and(event::uid.is_null()))
        .filter(event_text::lang.eq(event::lang))
        .order((event::created_at, event::id))
        .limit(most)
        .select((event::id, event_text::title, organisation::name))
        .load::<(i64, String, String)>(connection)?
        .into_iter()
        .map(|(id, title, organisation)| (EventId::new(id), title, organisation))
        .collect())
}
