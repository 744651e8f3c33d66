//! Records of one body that became one: what moved, so that it can move back.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{
    account_role, agreement_party, calendar_feed, contact_point, event, hand_over, import_row, opportunity,
    organisation, organisation_apart, organisation_merge, organisation_merge_undo, organisation_picture,
    signup,
};
use diesel::prelude::*;
use domain::organisations::OrganisationId;
use kernel::Instant;

/// What belongs to an organisation: contact points, offers, sign-ups, roles, bodies it is over, hand-overs, keys of rows of
/// lists, events, and whether its picture and its own calendar are among it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Belongings {
    /// Numbers of contact points, offers, sign-ups, roles, bodies, hand-overs.
    pub numbers: [Vec<i64>; 6],
    /// Keys of rows of lists.
    pub rows: Vec<String>,
    /// Its picture.
    pub picture: bool,
    /// Numbers of events.
    pub events: Vec<i64>,
    /// Parties of agreements.
    pub agreements: Vec<i64>,
    /// The place of its own calendar.
    pub calendar: bool,
}

/// All that belongs to an organisation; its picture only where the other one has none.
pub fn belongings(connection: &mut Conn, of: OrganisationId, next: OrganisationId) -> Result<Belongings> {
    let id = of.number();
    let has_picture = |connection: &mut Conn, of: OrganisationId| -> Result<bool> {
        let its = organisation_picture::table.filter(organisation_picture::organisation_id.eq(of.number()));
        Ok(!its.select(organisation_picture::organisation_id).load::<i64>(connection)?.is_empty())
    };
    let has_calendar = |connection: &mut Conn, of: OrganisationId| -> Result<bool> {
        let its = calendar_feed::table.filter(calendar_feed::organisation_id.eq(of.number()));
        Ok(!its.select(calendar_feed::organisation_id).load::<i64>(connection)?.is_empty())
    };
    Ok(Belongings {
        numbers: [
            contact_point::table
                .filter(contact_point::organisation_id.eq(id))
                .select(contact_point::id)
                .load(connection)?,
            opportunity::table
                .filter(opportunity::organisation_id.eq(id))
                .select(opportunity::id)
                .load(connection)?,
            signup::table.filter(signup::organisation_id.eq(id)).select(signup::id).load(connection)?,
            account_role::table
                .filter(account_role::organisation_id.eq(Some(id)))
                .select(account_role::id)
                .load(connection)?,
            organisation::table
                .filter(organisation::parent_id.eq(Some(id)))
                .select(organisation::id)
                .load(connection)?,
            hand_over::table
                .filter(hand_over::organisation_id.eq(id))
                .select(hand_over::id)
                .load(connection)?,
        ],
        rows: import_row::table
            .filter(import_row::kind.eq("organisationen").and(import_row::subject_id.eq(id)))
            .select(import_row::row_key)
            .load(connection)?,
        picture: has_picture(connection, of)? && !has_picture(connection, next)?,
        events: event::table.filter(event::organisation_id.eq(id)).select(event::id).load(connection)?,
        agreements: agreement_party::table
            .filter(agreement_party::organisation_id.eq(Some(id)))
            .select(agreement_party::id)
            .load(connection)?,
        calendar: has_calendar(connection, of)? && !has_calendar(connection, next)?,
    })
}

/// Gives all that to another organisation. What is gone meanwhile stays gone.
pub fn give(
    connection: &mut Conn,
    things: &Belongings,
    from: OrganisationId,
    to: OrganisationId,
) -> Result<()> {
    let [contacts, offers, signups, roles, bodies, leads] = things.numbers.clone();
    let id = to.number();
    diesel::update(contact_point::table.filter(contact_point::id.eq_any(contacts)))
        .set(contact_point::organisation_id.eq(id))
        .execute(connection)?;
    diesel::update(opportunity::table.filter(opportunity::id.eq_any(offers)))
        .set(opportunity::organisation_id.eq(id))
        .execute(connection)?;
    diesel::update(signup::table.filter(signup::id.eq_any(signups)))
        .set(signup::organisation_id.eq(id))
        .execute(connection)?;
    diesel::update(account_role::table.filter(account_role::id.eq_any(roles)))
        .set(account_role::organisation_id.eq(Some(id)))
        .execute(connection)?;
    diesel::update(hand_over::table.filter(hand_over::id.eq_any(leads)))
        .set(hand_over::organisation_id.eq(id))
        .execute(connection)?;
    diesel::update(organisation::table.filter(organisation::id.eq_any(bodies)))
        .set(organisation::parent_id.eq(Some(id)))
        .execute(connection)?;
    let rows = import_row::kind.eq("organisationen").and(import_row::row_key.eq_any(things.rows.clone()));
    diesel::update(import_row::table.filter(rows)).set(import_row::subject_id.eq(id)).execute(connection)?;
    diesel::update(event::table.filter(event::id.eq_any(things.events.clone())))
        .set(event::organisation_id.eq(id))
        .execute(connection)?;
    diesel::update(agreement_party::table.filter(agreement_party::id.eq_any(things.agreements.clone())))
        .set(agreement_party::organisation_id.eq(Some(id)))
        .execute(connection)?;
    if things.calendar {
        let its = calendar_feed::table.filter(calendar_feed::organisation_id.eq(from.number()));
        diesel::update(its).set(calendar_feed::organisation_id.eq(id)).execute(connection)?;
    }
    if things.picture {
        let its = organisation_picture::table.filter(organisation_picture::organisation_id.eq(from.number()));
        diesel::update(its).set(organisation_picture::organisation_id.eq(id)).execute(connection)?;
    }
    Ok(())
}

/// Two records that became one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The one that went.
    pub gone: OrganisationId,
    /// The one that stayed.
    pub kept: OrganisationId,
    /// When.
    pub at: Instant,
}

type MergeRow = (i64, i64, i64);

fn merge_of((gone, kept, at): MergeRow) -> Merge {
    Merge { gone: OrganisationId::new(gone), kept: OrganisationId::new(kept), at: Instant::from_micros(at) }
}

const MERGE: (organisation_merge::gone_id, organisation_merge::kept_id, organisation_merge::at) =
    (organisation_merge::gone_id, organisation_merge::kept_id, organisation_merge::at);

/// Notes that a record went into another one, and what an undo needs.
pub fn insert_merge(
    connection: &mut Conn,
    gone: OrganisationId,
    kept: OrganisationId,
    undo: &str,
    now: Instant,
) -> Result<()> {
    // Whoever went into the one that goes now is led on to where that goes; that step cannot be undone alone any more.
    let before = organisation_merge::table
        .filter(organisation_merge::kept_id.eq(gone.number()))
        .select(organisation_merge::gone_id)
        .load::<i64>(connection)?;
    diesel::delete(organisation_merge_undo::table.filter(organisation_merge_undo::gone_id.eq_any(before)))
        .execute(connection)?;
    diesel::update(organisation_merge::table.filter(organisation_merge::kept_id.eq(gone.number())))
        .set(organisation_merge::kept_id.eq(kept.number()))
        .execute(connection)?;
    diesel::insert_into(organisation_merge::table)
        .values((
            organisation_merge::gone_id.eq(gone.number()),
            organisation_merge::kept_id.eq(kept.number()),
            organisation_merge::at.eq(now.micros()),
        ))
        .execute(connection)?;
    diesel::insert_into(organisation_merge_undo::table)
        .values((
            organisation_merge_undo::gone_id.eq(gone.number()),
            organisation_merge_undo::at.eq(now.micros()),
            organisation_merge_undo::content.eq(undo),
        ))
        .execute(connection)?;
    Ok(())
}

/// Where a record went.
pub fn merge(connection: &mut Conn, gone: OrganisationId) -> Result<Option<Merge>> {
    let row = organisation_merge::table
        .filter(organisation_merge::gone_id.eq(gone.number()))
        .select(MERGE)
        .load::<MergeRow>(connection)?
        .pop();
    Ok(row.map(merge_of))
}

/// What an undo needs, as long as it is kept.
pub fn undo(connection: &mut Conn, gone: OrganisationId) -> Result<Option<String>> {
    Ok(organisation_merge_undo::table
        .filter(organisation_merge_undo::gone_id.eq(gone.number()))
        .select(organisation_merge_undo::content)
        .load::<String>(connection)?
        .pop())
}

/// The mergings after this that can be undone, the newest first.
pub fn merges(connection: &mut Conn, after: Instant) -> Result<Vec<Merge>> {
    let rows = organisation_merge::table
        .inner_join(organisation_merge_undo::table)
        .filter(organisation_merge::at.ge(after.micros()))
        .order((organisation_merge::at.desc(), organisation_merge::gone_id))
        .limit(50)
        .select(MERGE)
        .load::<MergeRow>(connection)?;
    Ok(rows.into_iter().map(merge_of).collect())
}

/// Forgets a merging that was undone.
pub fn delete_merge(connection: &mut Conn, gone: OrganisationId) -> Result<()> {
    diesel::delete(organisation_merge_undo::table.filter(organisation_merge_undo::gone_id.eq(gone.number())))
        .execute(connection)?;
    diesel::delete(organisation_merge::table.filter(organisation_merge::gone_id.eq(gone.number())))
        .execute(connection)?;
    Ok(())
}

/// Notes that two bodies are not the same, the smaller number first.
pub fn insert_apart(connection: &mut Conn, one: OrganisationId, two: OrganisationId) -> Result<()> {
    let (one, two) = (one.min(two).number(), one.max(two).number());
    let same = organisation_apart::one_id.eq(one).and(organisation_apart::two_id.eq(two));
    let known = organisation_apart::table.filter(same).select(organisation_apart::one_id);
    if known.load::<i64>(connection)?.is_empty() {
        diesel::insert_into(organisation_apart::table)
            .values((organisation_apart::one_id.eq(one), organisation_apart::two_id.eq(two)))
            .execute(connection)?;
    }
    Ok(())
}

/// Pairs of which somebody said that they are not the same, the smaller number first.
pub fn aparts(connection: &mut Conn) -> Result<Vec<(OrganisationId, OrganisationId)>> {
    let rows = organisation_apart::table
        .select((organisation_apart::one_id, organisation_apart::two_id))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().map(|(one, two)| (OrganisationId::new(one), OrganisationId::new(two))).collect())
}
