use super::Texts;
use super::shifts::{coming_shifts, every_shift_of, every_shift_of_some, places};
use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::{opportunity, opportunity_text, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::opportunities::{
    Insurer, Opportunity, OpportunityId, OpportunityState, Rhythm, Shift, Suits, Times, Way,
};
use domain::organisations::OrganisationId;
use kernel::{Instant, Locale, Minutes, PublicId, Weekdays};
use std::collections::BTreeMap;

/// All that an offer's page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// What rules need.
    pub core: Opportunity,
    /// The texts, in the language asked for where they exist.
    pub texts: Texts,
    /// Language it was written in.
    pub lang: Locale,
    /// Name of its organisation.
    pub organisation_name: String,
    /// Key of the topic.
    pub topic: String,
    /// Districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// When and how long.
    pub times: Times,
    /// Languages needed.
    pub languages: Vec<String>,
    /// For whom it suits.
    pub suits: Suits,
    /// Who insures against claims.
    pub liability_by: Insurer,
    /// Who insures against accidents.
    pub accident_by: Insurer,
    /// Who answers questions: the offer's own contact, or else the organisation's.
    pub contact_name: Option<String>,
    /// Where to write.
    pub contact_email: Option<String>,
    /// Where to call.
    pub contact_phone: Option<String>,
    /// Dates to come.
    pub shifts: Vec<Shift>,
    /// Dates that would come but were called off.
    pub called_off: Vec<Shift>,
    /// Made up for the starter city.
    pub invented: bool,
    /// Since when it is listed.
    pub listed_at: Option<Instant>,
    /// Why it was sent back.
    pub reason: Option<String>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    public_id: String,
    organisation_id: i64,
    state: String,
    lang: String,
    topic: String,
    districts: String,
    place: Option<String>,
    way: String,
    vulnerable: bool,
    rhythm: String,
    minutes: i32,
    weekdays: i32,
    nth: Option<i32>,
    from_minute: Option<i32>,
    to_minute: Option<i32>,
    capacity: Option<i32>,
    taken: i32,
    min_age: i32,
    languages: String,
    suits: i32,
    liability_by: String,
    accident_by: String,
    contact_name: Option<String>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    _haystack: String,
    confirm_by: i64,
    listed_at: Option<i64>,
    _created_at: i64,
    _ended_at: Option<i64>,
    reason: Option<String>,
}

type Owner = (String, Option<String>, Option<String>, Option<String>, bool);
type OwnerColumns = (
    organisation::name,
    organisation::contact_name,
    organisation::email,
    organisation::phone,
    organisation::invented,
);
/// What an offer shows of its organisation.
const OWNER: OwnerColumns = (
    organisation::name,
    organisation::contact_name,
    organisation::email,
    organisation::phone,
    organisation::invented,
);

fn core(row: &Row) -> Result<Opportunity> {
    Ok(Opportunity {
        id: OpportunityId::new(row.id),
        public_id: read_key("opportunity", "public_id", &row.public_id, |text| text.parse().ok())?,
        organisation: OrganisationId::new(row.organisation_id),
        state: read_key("opportunity", "state", &row.state, OpportunityState::from_key)?,
        way: read_key("opportunity", "way", &row.way, Way::from_key)?,
        vulnerable: row.vulnerable,
        min_age: u8::try_from(row.min_age).unwrap_or(0),
        places: places(row.capacity, row.taken),
        confirm_by: Instant::from_micros(row.confirm_by),
    })
}

pub(super) struct StoredTimes<'a> {
    pub rhythm: &'a str,
    pub minutes: i32,
    pub weekdays: i32,
    pub nth: Option<i32>,
    pub from: Option<i32>,
    pub to: Option<i32>,
}

pub(super) fn times(stored: &StoredTimes<'_>) -> Result<Times> {
    let minute = |at: Option<i32>| at.and_then(|at| u16::try_from(at).ok()).and_then(Minutes::new);
    Ok(Times {
        rhythm: read_key("opportunity", "rhythm", stored.rhythm, Rhythm::from_key)?,
        minutes: u16::try_from(stored.minutes).unwrap_or(0),
        weekdays: Weekdays::from_bits(u8::try_from(stored.weekdays).unwrap_or(0)),
        nth: stored.nth.and_then(|nth| i8::try_from(nth).ok()),
        from: minute(stored.from),
        to: minute(stored.to),
    })
}

/// One offer, as rules need it.
pub fn get(connection: &mut Conn, id: OpportunityId) -> Result<Option<Opportunity>> {
    let row = opportunity::table.filter(opportunity::id.eq(id.number())).load::<Row>(connection)?.pop();
    row.as_ref().map(core).transpose()
}

/// The offer with this name in feeds.
pub fn by_public_id(connection: &mut Conn, public_id: PublicId) -> Result<Option<Opportunity>> {
    let named = opportunity::table.filter(opportunity::public_id.eq(public_id.to_string()));
    named.load::<Row>(connection)?.first().map(core).transpose()
}

/// Why the drafts of an organisation were given back.
pub fn reasons_of(connection: &mut Conn, id: OrganisationId) -> Result<BTreeMap<OpportunityId, String>> {
    let rows = opportunity::table
        .filter(opportunity::organisation_id.eq(id.number()))
        .filter(opportunity::state.eq(OpportunityState::Draft.key()).and(opportunity::reason.is_not_null()))
        .select((opportunity::id, opportunity::reason.assume_not_null()))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, reason)| (OpportunityId::new(id), reason)).collect())
}

/// One offer with all that its page shows, dates from `now` on.
pub fn detail(
    connection: &mut Conn,
    id: OpportunityId,
    locale: Locale,
    now: Instant,
) -> Result<Option<Detail>> {
    let found = opportunity::table
        .inner_join(organisation::table)
        .filter(opportunity::id.eq(id.number()))
        .select((opportunity::all_columns, OWNER))
        .load::<(Row, Owner)>(connection)?
        .pop();
    let Some((row, owner)) = found else { return Ok(None) };
    let texts = texts_of(connection, &[row.id], locale)?
        .pop()
        .ok_or(Error::Unreadable { table: "opportunity_text", column: "lang", value: row.id.to_string() })?
        .1;
    let dates = every_shift_of(connection, id, now)?;
    assemble(row, owner, texts, dates).map(Some)
}

/// All offers in whatever state, each in the language it was written in, with its dates from `now` on: by organisation.
pub fn every(connection: &mut Conn, now: Instant) -> Result<Vec<Detail>> {
    let found = opportunity::table
        .inner_join(organisation::table)
        .order((organisation::sort_key, organisation::id, opportunity::id))
        .select((opportunity::all_columns, OWNER))
        .load::<(Row, Owner)>(connection)?;
    let texts = opportunity_text::table
        .inner_join(opportunity::table)
        .filter(opportunity_text::lang.eq(opportunity::lang))
        .select((
            opportunity_text::opportunity_id,
            opportunity_text::lang,
            opportunity_text::title,
            opportunity_text::summary,
            opportunity_text::tasks,
        ))
        .load::<(i64, String, String, String, String)>(connection)?;
    let mut texts: BTreeMap<i64, Texts> = texts
        .into_iter()
        .map(|(id, lang, title, summary, tasks)| {
            (id, Texts { lang: lang.parse().unwrap_or_default(), title, summary, tasks })
        })
        .collect();
    let mut dates: BTreeMap<i64, Vec<Shift>> = BTreeMap::new();
    for shift in coming_shifts(connection, now)? {
        dates.entry(shift.opportunity.number()).or_default().push(shift);
    }
    found
        .into_iter()
        .filter_map(|(row, owner)| {
            let texts = texts.remove(&row.id)?;
            let dates = dates.remove(&row.id).unwrap_or_default();
            Some(assemble(row, owner, texts, dates))
        })
        .collect()
}

/// Which of the public offers are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicQuery {
    /// Only those whose key is greater.
    pub after: Option<OpportunityId>,
    /// So many at most.
    pub limit: u16,
    /// Of this organisation.
    pub organisation: Option<OrganisationId>,
    /// On this topic.
    pub topic: Option<String>,
}

/// Public offers by their keys, with all that their pages show, texts in the reader's language where they exist.
pub fn public(
    connection: &mut Conn,
    query: &PublicQuery,
    locale: Locale,
    now: Instant,
) -> Result<Vec<Detail>> {
    let mut wanted = opportunity::table
        .inner_join(organisation::table)
        .filter(opportunity::state.eq(OpportunityState::Public.key()))
        .into_boxed();
    if let Some(after) = query.after {
        wanted = wanted.filter(opportunity::id.gt(after.number()));
    }
    if let Some(of) = query.organisation {
        wanted = wanted.filter(opportunity::organisation_id.eq(of.number()));
    }
    if let Some(topic) = &query.topic {
        wanted = wanted.filter(opportunity::topic.eq(topic.clone()));
    }
    let found = wanted
        .order(opportunity::id)
        .limit(query.limit.into())
        .select((opportunity::all_columns, OWNER))
        .load::<(Row, Owner)>(connection)?;
    let ids: Vec<i64> = found.iter().map(|(row, _)| row.id).collect();
    let mut texts: BTreeMap<i64, Texts> = texts_of(connection, &ids, locale)?.into_iter().collect();
    let mut dates: BTreeMap<i64, Vec<Shift>> = BTreeMap::new();
    for shift in every_shift_of_some(connection, &ids, now)? {
        dates.entry(shift.opportunity.number()).or_default().push(shift);
    }
    found
        .into_iter()
        .filter_map(|(row, owner)| {
            let texts = texts.remove(&row.id)?;
            let dates = dates.remove(&row.id).unwrap_or_default();
            Some(assemble(row, owner, texts, dates))
        })
        .collect()
}

fn assemble(row: Row, owner: Owner, texts: Texts, dates: Vec<Shift>) -> Result<Detail> {
    let (organisation_name, name, email, phone, invented) = owner;
    let (shifts, called_off) = dates.into_iter().partition(|shift| shift.called_off_at.is_none());
    let own_contact = row.contact_email.is_some() || row.contact_phone.is_some();
    let (contact_name, contact_email, contact_phone) = if own_contact {
        // Somebody who gave a number alone must not keep the organisation from hearing of a sign-up by mail.
        (row.contact_name.clone(), row.contact_email.clone().or(email), row.contact_phone.clone())
    } else {
        (row.contact_name.clone().or(name), email, phone)
    };
    Ok(Detail {
        core: core(&row)?,
        texts,
        lang: row.lang.parse().unwrap_or_default(),
        organisation_name,
        times: times(&StoredTimes {
            rhythm: &row.rhythm,
            minutes: row.minutes,
            weekdays: row.weekdays,
            nth: row.nth,
            from: row.from_minute,
            to: row.to_minute,
        })?,
        topic: row.topic,
        districts: crate::text::split(&row.districts),
        place: row.place,
        languages: crate::text::split(&row.languages),
        suits: Suits::from_bits(row.suits),
        liability_by: read_key("opportunity", "liability_by", &row.liability_by, Insurer::from_key)?,
        accident_by: read_key("opportunity", "accident_by", &row.accident_by, Insurer::from_key)?,
        contact_name,
        contact_email,
        contact_phone,
        shifts,
        called_off,
        invented,
        listed_at: row.listed_at.map(Instant::from_micros),
        reason: row.reason,
    })
}

/// The texts of several offers: in the language asked for, else in the one its readers understand best, else in the one
/// they were written in.
pub(crate) fn texts_of(connection: &mut Conn, ids: &[i64], locale: Locale) -> Result<Vec<(i64, Texts)>> {
    let second = locale.next_best().unwrap_or(locale);
    let rows = opportunity_text::table
        .inner_join(opportunity::table)
        .filter(among(opportunity_text::opportunity_id, ids))
        .filter(
            opportunity_text::lang
                .eq(locale.tag())
                .or(opportunity_text::lang.eq(second.tag()))
                .or(opportunity_text::lang.eq(opportunity::lang)),
        )
        .order(opportunity_text::opportunity_id)
        .select((
            opportunity_text::opportunity_id,
            opportunity_text::lang,
            opportunity_text::title,
            opportunity_text::summary,
            opportunity_text::tasks,
        ))
        .load::<(i64, String, String, String, String)>(connection)?;
    // The language asked for, then the one its readers understand best, then any other.
    let rank = |lang: Locale| (lang != locale, lang != second);
    let mut chosen: Vec<(i64, Texts)> = Vec::with_capacity(ids.len());
    for (id, lang, title, summary, tasks) in rows {
        let texts = Texts { lang: lang.parse().unwrap_or_default(), title, summary, tasks };
        match chosen.last_mut() {
            Some((last, kept)) if *last == id => {
                if rank(texts.lang) < rank(kept.lang) {
                    *kept = texts;
                }
            }
            _ => chosen.push((id, texts)),
        }
    }
    Ok(chosen)
}

/// The offers of an organisation, in the states asked for, newest first: id, state, title, free places known to rules.
pub fn of_organisation(
    connection: &mut Conn,
    id: OrganisationId,
    locale: Locale,
) -> Result<Vec<(Opportunity, Texts)>> {
    let rows = opportunity::table
        .filter(opportunity::organisation_id.eq(id.number()))
        .order((opportunity::created_at.desc(), opportunity::id.desc()))
        .limit(500)
        .load::<Row>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut texts: BTreeMap<i64, Texts> = texts_of(connection, &ids, locale)?.into_iter().collect();
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(texts) = texts.remove(&row.id) {
            found.push((core(&row)?, texts));
        }
    }
    Ok(found)
}
