use super::pictures::small_pictures;
use super::{Organisation, read};
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{opportunity, organisation, organisation_topic};
use crate::sql::among;
use diesel::dsl::{count_star, exists};
use diesel::prelude::*;
use domain::organisations::{OrganisationId, OrganisationState, Sector};
use domain::pictures::FileName;
use std::collections::{BTreeMap, BTreeSet};

/// What somebody looks for in the directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DirectoryFilter {
    /// Of this sector.
    pub sector: Option<Sector>,
    /// Working on this topic.
    pub topic: Option<String>,
    /// In this district, or for the whole town.
    pub district: Option<String>,
    /// Only members of the network.
    pub network: bool,
}

/// One line of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryRow {
    /// Its key.
    pub id: OrganisationId,
    /// Name.
    pub name: String,
    /// Sector.
    pub sector: Sector,
    /// One sentence.
    pub summary: String,
    /// Language of the sentence.
    pub lang: String,
    /// District.
    pub district: Option<String>,
    /// Belongs to the network.
    pub member: bool,
    /// How many public offers it has.
    pub offers: i64,
    /// Its small picture.
    pub picture: Option<FileName>,
}

/// One line of the office's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeRow {
    /// Its key.
    pub id: OrganisationId,
    /// Name.
    pub name: String,
    /// Sector.
    pub sector: Sector,
    /// Where it stands.
    pub state: OrganisationState,
    /// Belongs to the network.
    pub member: bool,
    /// Who speaks for it.
    pub contact_name: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// How many public offers it has.
    pub offers: i64,
}

type Row = (i64, String, String, String, String, Option<String>, Option<i64>);

/// The listed organisations, by name. A town has some hundred: the directory is one page.
pub fn directory(connection: &mut Conn, filter: &DirectoryFilter) -> Result<Vec<DirectoryRow>> {
    let mut query = organisation::table.filter(organisation::state.eq("active")).into_boxed();
    if let Some(sector) = filter.sector {
        query = query.filter(organisation::sector.eq(sector.key()));
    }
    if let Some(district) = &filter.district {
        query =
            query.filter(organisation::district.eq(district.clone()).or(organisation::district.is_null()));
    }
    if filter.network {
        query = query.filter(organisation::charter_since.is_not_null());
    }
    if let Some(topic) = &filter.topic {
        query = query.filter(exists(
            organisation_topic::table.filter(
                organisation_topic::organisation_id
                    .eq(organisation::id)
                    .and(organisation_topic::topic.eq(topic.clone())),
            ),
        ));
    }
    let rows = query
        .order((organisation::sort_key, organisation::id))
        .limit(1_000)
        .select((
            organisation::id,
            organisation::name,
            organisation::sector,
            organisation::summary,
            organisation::lang,
            organisation::district,
            organisation::charter_since,
        ))
        .load::<Row>(connection)?;
    let offers = public_offers(connection)?;
    let mut pictures = small_pictures(connection)?;
    rows.into_iter()
        .map(|(id, name, sector, summary, lang, district, member)| {
            Ok(DirectoryRow {
                id: OrganisationId::new(id),
                name,
                sector: read_key("organisation", "sector", &sector, Sector::from_key)?,
                summary,
                lang,
                district,
                member: member.is_some(),
                offers: offers.get(&id).copied().unwrap_or(0),
                picture: pictures.remove(&id),
            })
        })
        .collect()
}

/// How many public offers each organisation has; those without any are left out.
fn public_offers(connection: &mut Conn) -> Result<BTreeMap<i64, i64>> {
    let counted = opportunity::table
        .filter(opportunity::state.eq("public"))
        .group_by(opportunity::organisation_id)
        .select((opportunity::organisation_id, count_star()))
        .load::<(i64, i64)>(connection)?;
    Ok(counted.into_iter().collect())
}

type OfficeColumns =
    (i64, String, String, String, Option<i64>, Option<String>, Option<String>, Option<String>);

/// All organisations, in whatever state, by name.
pub fn all(connection: &mut Conn) -> Result<Vec<OfficeRow>> {
    let rows = organisation::table
        .order((organisation::sort_key, organisation::id))
        .limit(5_000)
        .select((
            organisation::id,
            organisation::name,
            organisation::sector,
            organisation::state,
            organisation::charter_since,
            organisation::contact_name,
            organisation::phone,
            organisation::email,
        ))
        .load::<OfficeColumns>(connection)?;
    let offers = public_offers(connection)?;
    rows.into_iter()
        .map(|(id, name, sector, state, member, contact_name, phone, email)| {
            Ok(OfficeRow {
                id: OrganisationId::new(id),
                name,
                sector: read_key("organisation", "sector", &sector, Sector::from_key)?,
                state: read_key("organisation", "state", &state, OrganisationState::from_key)?,
                member: member.is_some(),
                contact_name,
                phone,
                email,
                offers: offers.get(&id).copied().unwrap_or(0),
            })
        })
        .collect()
}

/// All organisations as they are kept, in whatever state, by name; but for those that went into another one.
pub fn every(connection: &mut Conn) -> Result<Vec<Organisation>> {
    let rows = organisation::table
        .filter(organisation::state.ne(OrganisationState::Merged.key()))
        .order((organisation::sort_key, organisation::id))
        .limit(50_000)
        .load::<super::Row>(connection)?;
    let named = organisation_topic::table
        .order((organisation_topic::organisation_id, organisation_topic::topic))
        .select((organisation_topic::organisation_id, organisation_topic::topic))
        .load::<(i64, String)>(connection)?;
    with_topics(rows, named)
}

/// Those that wait to be looked at, oldest first.
pub fn waiting(connection: &mut Conn) -> Result<Vec<Organisation>> {
    let rows = organisation::table
        .filter(organisation::state.eq(OrganisationState::Registered.key()))
        .order((organisation::registered_at, organisation::id))
        .limit(50)
        .load::<super::Row>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let named = organisation_topic::table
        .filter(organisation_topic::organisation_id.eq_any(ids))
        .select((organisation_topic::organisation_id, organisation_topic::topic))
        .load::<(i64, String)>(connection)?;
    with_topics(rows, named)
}

/// Listed ones as they are kept, by their keys, those after one of them, so many at most.
pub fn public(
    connection: &mut Conn,
    after: Option<OrganisationId>,
    sector: Option<Sector>,
    limit: u16,
) -> Result<Vec<Organisation>> {
    let mut wanted = organisation::table
        .filter(organisation::state.eq(OrganisationState::Active.key()))
        .filter(organisation::id.gt(after.map_or(0, OrganisationId::number)))
        .into_boxed();
    if let Some(sector) = sector {
        wanted = wanted.filter(organisation::sector.eq(sector.key()));
    }
    let rows = wanted.order(organisation::id).limit(limit.into()).load::<super::Row>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let named = organisation_topic::table
        .filter(among(organisation_topic::organisation_id, &ids))
        .select((organisation_topic::organisation_id, organisation_topic::topic))
        .load::<(i64, String)>(connection)?;
    with_topics(rows, named)
}

fn with_topics(rows: Vec<super::Row>, named: Vec<(i64, String)>) -> Result<Vec<Organisation>> {
    let mut topics: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (id, topic) in named {
        topics.entry(id).or_default().push(topic);
    }
    rows.into_iter()
        .map(|row| {
            let topics = topics.remove(&row.id).unwrap_or_default();
            read(row, topics)
        })
        .collect()
}

/// How many are in a state.
pub fn count_by_state(connection: &mut Conn, state: OrganisationState) -> Result<i64> {
    Ok(organisation::table
        .filter(organisation::state.eq(state.key()))
        .select(count_star())
        .first(connection)?)
}

/// The organisations of this sector that are listed.
pub fn of_sector(connection: &mut Conn, sector: Sector) -> Result<BTreeSet<OrganisationId>> {
    let ids = organisation::table
        .filter(organisation::sector.eq(sector.key()).and(organisation::state.eq("active")))
        .select(organisation::id);
    Ok(ids.load::<i64>(connection)?.into_iter().map(OrganisationId::new).collect())
}
