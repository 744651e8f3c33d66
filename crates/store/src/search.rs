//! What may be found by everybody, as the search index takes it in, page by page or by keys; and what was searched in vain.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{
    contact_point, opportunity, opportunity_text, organisation, organisation_topic, search_miss,
};
use crate::sql::{Value, among, plain_text, spelled};
use diesel::prelude::*;
use domain::opportunities::{Rhythm, Suits};
use domain::organisations::Sector;
use kernel::Instant;
use std::collections::BTreeMap;

/// Which rows are wanted.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Those after this key, at most so many, in the order of their keys.
    After(i64, i64),
    /// Those with these keys, as far as they are public; at most five hundred.
    These(&'a [i64]),
}

/// The title and texts of an offer in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferText {
    /// Tag of its language.
    pub lang: String,
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// What there is to do, one thing a line.
    pub tasks: String,
}

/// A public offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its key.
    pub id: i64,
    /// Tag of the language it was written in.
    pub lang: String,
    /// In each language.
    pub texts: Vec<OfferText>,
    /// Name of its organisation.
    pub organisation: String,
    /// Key of its topic.
    pub topic: String,
    /// Keys of its districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// How long it takes each time, in minutes.
    pub minutes: u16,
    /// How often.
    pub rhythm: Rhythm,
    /// For whom it suits.
    pub suits: Suits,
    /// Until when it counts as confirmed.
    pub confirm_by: Instant,
}

type OfferRow = (i64, String, String, String, String, Option<String>, i32, String, i32, i64);

/// Public offers.
pub fn offers(connection: &mut Conn, which: Which<'_>) -> Result<Vec<Offer>> {
    let public = opportunity::table
        .inner_join(organisation::table)
        .filter(plain_text(opportunity::state).eq("public"))
        .order(opportunity::id)
        .select((
            opportunity::id,
            opportunity::lang,
            organisation::name,
            opportunity::topic,
            opportunity::districts,
            opportunity::place,
            opportunity::minutes,
            opportunity::rhythm,
            opportunity::suits,
            opportunity::confirm_by,
        ));
    let rows = match which {
        Which::After(id, most) => {
            public.filter(opportunity::id.gt(id)).limit(most).load::<OfferRow>(connection)?
        }
        Which::These([]) => Vec::new(),
        Which::These(ids) => public.filter(among(opportunity::id, ids)).load::<OfferRow>(connection)?,
    };
    let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
    let mut texts = offer_texts(connection, &ids)?;
    rows.into_iter()
        .map(|(id, lang, organisation, topic, districts, place, minutes, rhythm, suits, confirm_by)| {
            Ok(Offer {
                texts: texts.remove(&id).unwrap_or_default(),
                id,
                lang,
                organisation,
                topic,
                districts: crate::text::split(&districts),
                place,
                minutes: u16::try_from(minutes).unwrap_or(0),
                rhythm: read_key("opportunity", "rhythm", &rhythm, Rhythm::from_key)?,
                suits: Suits::from_bits(suits),
                confirm_by: Instant::from_micros(confirm_by),
            })
        })
        .collect()
}

fn offer_texts(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Vec<OfferText>>> {
    let mut texts: BTreeMap<i64, Vec<OfferText>> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(texts);
    }
    let rows = opportunity_text::table
        .filter(among(opportunity_text::opportunity_id, ids))
        .order((opportunity_text::opportunity_id, opportunity_text::lang))
        .select((
            opportunity_text::opportunity_id,
            opportunity_text::lang,
            opportunity_text::title,
            opportunity_text::summary,
            opportunity_text::tasks,
        ))
        .load::<(i64, String, String, String, String)>(connection)?;
    for (id, lang, title, summary, tasks) in rows {
        texts.entry(id).or_default().push(OfferText { lang, title, summary, tasks });
    }
    Ok(texts)
}

/// Which of these offers are public at this moment.
pub fn public_offers(connection: &mut Conn, ids: &[i64]) -> Result<Vec<i64>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let public = opportunity::table
        .filter(among(opportunity::id, ids).and(plain_text(opportunity::state).eq("public")))
        .select(opportunity::id);
    Ok(public.load(connection)?)
}

/// The offers of these organisations, whatever their state.
pub fn offers_of(connection: &mut Conn, organisations: &[i64]) -> Result<Vec<i64>> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let theirs =
        opportunity::table.filter(among(opportunity::organisation_id, organisations)).select(opportunity::id);
    Ok(theirs.load(connection)?)
}

/// A listed organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its key.
    pub id: i64,
    /// Tag of the language of its texts.
    pub lang: String,
    /// Name.
    pub name: String,
    /// Sector.
    pub sector: Sector,
    /// One sentence.
    pub summary: String,
    /// More.
    pub description: Option<String>,
    /// District; `None` is the whole town.
    pub district: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Keys of its topics.
    pub topics: Vec<String>,
}

type BodyRow = (i64, String, String, String, String, Option<String>, Option<String>, Option<String>);

/// Listed organisations.
pub fn bodies(connection: &mut Conn, which: Which<'_>) -> Result<Vec<Body>> {
    let listed = organisation::table
        .filter(plain_text(organisation::state).eq("active"))
        .order(organisation::id)
        .select((
            organisation::id,
            organisation::lang,
            organisation::name,
            organisation::sector,
            organisation::summary,
            organisation::description,
            organisation::district,
            organisation::address,
        ));
    let rows = match which {
        Which::After(id, most) => {
            listed.filter(organisation::id.gt(id)).limit(most).load::<BodyRow>(connection)?
        }
        Which::These([]) => Vec::new(),
        Which::These(ids) => listed.filter(among(organisation::id, ids)).load::<BodyRow>(connection)?,
    };
    let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
    let mut topics: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    if !ids.is_empty() {
        let named = organisation_topic::table
            .filter(among(organisation_topic::organisation_id, &ids))
            .order((organisation_topic::organisation_id, organisation_topic::topic))
            .select((organisation_topic::organisation_id, organisation_topic::topic));
        for (id, topic) in named.load::<(i64, String)>(connection)? {
            topics.entry(id).or_default().push(topic);
        }
    }
    rows.into_iter()
        .map(|(id, lang, name, sector, summary, description, district, address)| {
            Ok(Body {
                topics: topics.remove(&id).unwrap_or_default(),
                id,
                lang,
                name,
                sector: read_key("organisation", "sector", &sector, Sector::from_key)?,
                summary,
                description,
                district,
                address,
            })
        })
        .collect()
}

/// Which of these organisations are listed at this moment.
pub fn listed_bodies(connection: &mut Conn, ids: &[i64]) -> Result<Vec<i64>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let listed = organisation::table
        .filter(among(organisation::id, ids).and(plain_text(organisation::state).eq("active")))
        .select(organisation::id);
    Ok(listed.load(connection)?)
}

/// Somebody who answers for a listed organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its key.
    pub id: i64,
    /// The key of its organisation.
    pub organisation: i64,
    /// Name of the organisation.
    pub organisation_name: String,
    /// Tag of the language of its texts.
    pub lang: String,
    /// Their name.
    pub name: String,
    /// What they are there for.
    pub role: String,
    /// Keys of their topics.
    pub topics: Vec<String>,
}

type ContactRow = (i64, i64, String, String, String, String, String);

/// Public contact points.
pub fn contacts(connection: &mut Conn, which: Which<'_>) -> Result<Vec<Contact>> {
    let public = contact_point::table
        .inner_join(organisation::table)
        .filter(contact_point::removed_at.is_null().and(contact_point::restricted_at.is_null()))
        .filter(plain_text(organisation::state).eq("active"))
        .order(contact_point::id)
        .select((
            contact_point::id,
            organisation::id,
            organisation::name,
            organisation::lang,
            contact_point::name,
            contact_point::role,
            contact_point::topics,
        ));
    let rows = match which {
        Which::After(id, most) => {
            public.filter(contact_point::id.gt(id)).limit(most).load::<ContactRow>(connection)?
        }
        Which::These([]) => Vec::new(),
        Which::These(ids) => public.filter(among(contact_point::id, ids)).load::<ContactRow>(connection)?,
    };
    Ok(rows
        .into_iter()
        .map(|(id, organisation, organisation_name, lang, name, role, topics)| Contact {
            id,
            organisation,
            organisation_name,
            lang,
            name,
            role,
            topics: crate::text::split(&topics),
        })
        .collect())
}

/// All contact points of these organisations, removed ones as well.
pub fn contacts_of(connection: &mut Conn, organisations: &[i64]) -> Result<Vec<i64>> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = contact_point::table
        .filter(among(contact_point::organisation_id, organisations))
        .select(contact_point::id);
    Ok(theirs.load(connection)?)
}

/// Counts a search that found nothing, in the month that began then. Where so many others are counted already, only one
/// that is known counts on.
pub fn count_miss(connection: &mut Conn, month: Instant, words: &str, most: i64) -> Result<()> {
    let again = "update search_miss set times = times + 1 where month = ? and words = ?";
    let values = [Value::Number(month.micros()), Value::Text(words.to_owned())];
    if spelled(again, values).execute(connection)? > 0 {
        return Ok(());
    }
    let counted: i64 =
        search_miss::table.filter(search_miss::month.eq(month.micros())).count().get_result(connection)?;
    if counted < most {
        diesel::insert_into(search_miss::table)
            .values((
                search_miss::month.eq(month.micros()),
                search_miss::words.eq(words),
                search_miss::times.eq(1_i64),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// What was searched in vain at least so often: the month's begin, the words, how often; the latest month and the most
/// frequent first.
pub fn misses(connection: &mut Conn, at_least: i64, most: i64) -> Result<Vec<(Instant, String, i64)>> {
    let rows = search_miss::table
        .filter(search_miss::times.ge(at_least))
        .order((search_miss::month.desc(), search_miss::times.desc(), search_miss::words))
        .limit(most)
        .select((search_miss::month, search_miss::words, search_miss::times))
        .load::<(i64, String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(month, words, times)| (Instant::from_micros(month), words, times)).collect())
}
