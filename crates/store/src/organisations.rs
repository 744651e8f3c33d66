//! Organisations, their topics, signatures, contact points and pictures.

mod contact_points;
mod list;
mod merge;
mod pictures;

pub use contact_points::{
    contact_point, contact_points, every_contact_point, forget_removed, has_removed, insert_contact_point,
    next_position, public_contact_points, set_deputy, set_removed, set_restricted, update_contact_point,
};
pub use list::{
    DirectoryFilter, DirectoryRow, OfficeRow, all, count_by_state, directory, every, of_sector, public,
    waiting,
};
pub use merge::{
    Belongings, Merge, aparts, belongings, delete_merge, give, insert_apart, insert_merge, merge, merges,
    undo,
};
pub use pictures::{picture, remove_picture, set_picture};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{charter_signature, organisation, organisation_topic};
use diesel::prelude::*;
use domain::organisations::{Membership, OrganisationDraft, OrganisationId, OrganisationState, Sector};
use kernel::{Instant, Locale, PublicId};

/// An organisation as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its key.
    pub id: OrganisationId,
    /// Its name in feeds.
    pub public_id: String,
    /// Name.
    pub name: String,
    /// Sector.
    pub sector: Sector,
    /// Where it stands.
    pub state: OrganisationState,
    /// Language of its texts.
    pub lang: Locale,
    /// One sentence.
    pub summary: String,
    /// More.
    pub description: Option<String>,
    /// District; `None` is the whole town.
    pub district: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// On the web.
    pub website: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// Who speaks for it.
    pub contact_name: Option<String>,
    /// The body it is an office of.
    pub parent: Option<OrganisationId>,
    /// Network membership.
    pub membership: Membership,
    /// When it registered.
    pub registered_at: Instant,
    /// Why it was declined.
    pub reason: Option<String>,
    /// Made up for the starter city.
    pub invented: bool,
    /// Keys of its topics.
    pub topics: Vec<String>,
}

/// What else is stored with a new organisation.
#[derive(Debug, Clone, Copy)]
pub struct NewOrganisation<'a> {
    /// What was typed.
    pub draft: &'a OrganisationDraft,
    /// Its name in feeds.
    pub public_id: PublicId,
    /// Where it starts.
    pub state: OrganisationState,
    /// When.
    pub now: Instant,
    /// The body it is an office of.
    pub parent: Option<OrganisationId>,
    /// Made up for the starter city.
    pub invented: bool,
}

/// A key that sorts as people expect, the same on both engines: lower case, umlauts beside their vowels.
pub fn sort_key(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|sign| match sign {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            'ß' | 'ş' => 's',
            'ç' => 'c',
            'ğ' => 'g',
            'ı' => 'i',
            other => other,
        })
        .collect()
}

/// What an organisation says of itself, as columns: the same for a new one and for a page written anew.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = organisation, treat_none_as_null = true, treat_none_as_default_value = false)]
struct PageColumns {
    name: String,
    sort_key: String,
    sector: &'static str,
    lang: &'static str,
    summary: String,
    description: Option<String>,
    district: Option<String>,
    address: Option<String>,
    website: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    contact_name: Option<String>,
}

impl PageColumns {
    fn of(draft: &OrganisationDraft) -> Self {
        let contact = draft.contact.as_ref();
        Self {
            name: draft.name.to_string(),
            sort_key: sort_key(draft.name.as_str()),
            sector: draft.sector.key(),
            lang: draft.lang.tag(),
            summary: draft.summary.to_string(),
            description: draft.description.as_ref().map(|text| text.as_str().to_owned()),
            district: draft.district.clone(),
            address: draft.address.as_ref().map(ToString::to_string),
            website: draft.website.clone(),
            email: contact.and_then(|contact| contact.email.as_ref().map(ToString::to_string)),
            phone: contact.and_then(|contact| contact.phone.as_ref().map(ToString::to_string)),
            contact_name: contact.map(|contact| contact.name.to_string()),
        }
    }
}

/// Stores a new one.
pub fn insert(connection: &mut Conn, new: NewOrganisation<'_>) -> Result<OrganisationId> {
    let id: i64 = diesel::insert_into(organisation::table)
        .values((
            PageColumns::of(new.draft),
            organisation::public_id.eq(new.public_id.to_string()),
            organisation::state.eq(new.state.key()),
            organisation::parent_id.eq(new.parent.map(OrganisationId::number)),
            organisation::registered_at.eq(new.now.micros()),
            organisation::invented.eq(new.invented),
        ))
        .returning(organisation::id)
        .get_result(connection)?;
    insert_topics(connection, id, &new.draft.topics)?;
    Ok(OrganisationId::new(id))
}

/// Writes an organisation's page anew. Where it stands and what it signed stay.
pub fn update(connection: &mut Conn, id: OrganisationId, draft: &OrganisationDraft) -> Result<()> {
    let id = id.number();
    diesel::update(organisation::table.filter(organisation::id.eq(id)))
        .set(PageColumns::of(draft))
        .execute(connection)?;
    diesel::delete(organisation_topic::table.filter(organisation_topic::organisation_id.eq(id)))
        .execute(connection)?;
    insert_topics(connection, id, &draft.topics)
}

fn insert_topics(connection: &mut Conn, id: i64, topics: &[String]) -> Result<()> {
    for topic in topics {
        diesel::insert_into(organisation_topic::table)
            .values((organisation_topic::organisation_id.eq(id), organisation_topic::topic.eq(topic)))
            .execute(connection)?;
    }
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: i64,
    public_id: String,
    name: String,
    _sort_key: String,
    sector: String,
    state: String,
    lang: String,
    summary: String,
    description: Option<String>,
    district: Option<String>,
    address: Option<String>,
    website: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    contact_name: Option<String>,
    parent_id: Option<i64>,
    charter_version: Option<String>,
    charter_since: Option<i64>,
    charter_left: Option<i64>,
    registered_at: i64,
    _decided_at: Option<i64>,
    reason: Option<String>,
    invented: bool,
}

fn membership(version: Option<String>, since: Option<i64>, left: Option<i64>) -> Membership {
    match (version, since, left) {
        (Some(version), Some(since), None) => {
            Membership::Member { version, since: Instant::from_micros(since) }
        }
        (_, _, Some(left)) => Membership::Left { at: Instant::from_micros(left) },
        _ => Membership::None,
    }
}

/// One organisation.
pub fn get(connection: &mut Conn, id: OrganisationId) -> Result<Option<Organisation>> {
    let Some(row) =
        organisation::table.filter(organisation::id.eq(id.number())).load::<Row>(connection)?.pop()
    else {
        return Ok(None);
    };
    let topics = organisation_topic::table
        .filter(organisation_topic::organisation_id.eq(id.number()))
        .select(organisation_topic::topic)
        .load(connection)?;
    read(row, topics).map(Some)
}

fn read(row: Row, topics: Vec<String>) -> Result<Organisation> {
    Ok(Organisation {
        id: OrganisationId::new(row.id),
        public_id: row.public_id,
        name: row.name,
        sector: read_key("organisation", "sector", &row.sector, Sector::from_key)?,
        state: read_key("organisation", "state", &row.state, OrganisationState::from_key)?,
        lang: row.lang.parse().unwrap_or_default(),
        summary: row.summary,
        description: row.description,
        district: row.district,
        address: row.address,
        website: row.website,
        email: row.email,
        phone: row.phone,
        contact_name: row.contact_name,
        parent: row.parent_id.map(OrganisationId::new),
        membership: membership(row.charter_version, row.charter_since, row.charter_left),
        registered_at: Instant::from_micros(row.registered_at),
        reason: row.reason,
        invented: row.invented,
        topics,
    })
}

/// Is there one of this name (any spelling of letter case) that is listed or waits, other than the one that asks?
pub fn name_taken(connection: &mut Conn, name: &str, asks: Option<OrganisationId>) -> Result<bool> {
    let same = organisation::table
        .filter(
            organisation::sort_key.eq(sort_key(name)).and(organisation::state.ne_all(["declined", "merged"])),
        )
        .select(organisation::id);
    let own = asks.map(OrganisationId::number);
    Ok(same.load::<i64>(connection)?.into_iter().any(|id| Some(id) != own))
}

/// Notes the coordinator's decision.
pub fn set_state(
    connection: &mut Conn,
    id: OrganisationId,
    state: OrganisationState,
    reason: Option<&str>,
    now: Instant,
) -> Result<()> {
    diesel::update(organisation::table.filter(organisation::id.eq(id.number())))
        .set((
            organisation::state.eq(state.key()),
            organisation::reason.eq(reason),
            organisation::decided_at.eq(Some(now.micros())),
        ))
        .execute(connection)?;
    Ok(())
}

/// Notes a signature or a leaving; each signature also stays in a table of its own.
pub fn set_membership(connection: &mut Conn, id: OrganisationId, membership: &Membership) -> Result<()> {
    let (version, since, left) = match membership {
        Membership::None => (None, None, None),
        Membership::Member { version, since } => (Some(version.clone()), Some(since.micros()), None),
        Membership::Left { at } => (None, None, Some(at.micros())),
    };
    diesel::update(organisation::table.filter(organisation::id.eq(id.number())))
        .set((
            organisation::charter_version.eq(version.clone()),
            organisation::charter_since.eq(since),
            organisation::charter_left.eq(left),
        ))
        .execute(connection)?;
    if let (Some(version), Some(since)) = (version, since) {
        diesel::insert_into(charter_signature::table)
            .values((
                charter_signature::organisation_id.eq(id.number()),
                charter_signature::version.eq(version),
                charter_signature::signed_at.eq(since),
            ))
            .execute(connection)?;
    }
    if left.is_some() {
        diesel::update(charter_signature::table.filter(
            charter_signature::organisation_id.eq(id.number()).and(charter_signature::left_at.is_null()),
        ))
        .set(charter_signature::left_at.eq(left))
        .execute(connection)?;
    }
    Ok(())
}
