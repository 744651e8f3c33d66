use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{opportunity, opportunity_text, organisation, outbox};
use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;
use domain::opportunities::{OpportunityId, OpportunityState};
use kernel::{Instant, Locale};

/// An offer whose organisation should be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneRow {
    /// The offer.
    pub id: OpportunityId,
    /// Its title, in the language it was written in.
    pub title: String,
    /// That language.
    pub lang: Locale,
    /// Its organisation's name.
    pub organisation: String,
    /// Whom to call.
    pub contact: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// Where it is written to.
    pub email: Option<String>,
    /// Until when its word held.
    pub confirm_by: Instant,
}

type Contact = (Option<String>, Option<String>, Option<String>);

/// Public offers whose word ran out before `before`, longest first.
pub fn phone_list(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<PhoneRow>> {
    Ok(opportunity::table
        .inner_join(opportunity_text::table)
        .inner_join(organisation::table)
        .filter(opportunity::state.eq("public").and(opportunity::confirm_by.le(before.micros())))
        .filter(opportunity_text::lang.eq(opportunity::lang))
        .order((opportunity::confirm_by, opportunity::id))
        .limit(most)
        .select((
            opportunity::id,
            (opportunity_text::title, opportunity::lang),
            organisation::name,
            (opportunity::contact_name, opportunity::contact_phone, opportunity::contact_email),
            (organisation::contact_name, organisation::phone, organisation::email),
            opportunity::confirm_by,
        ))
        .load::<(i64, (String, String), String, Contact, Contact, i64)>(connection)?
        .into_iter()
        .map(|(id, (title, lang), organisation, own, (name, phone, email), confirm_by)| PhoneRow {
            id: OpportunityId::new(id),
            title,
            lang: lang.parse().unwrap_or_default(),
            organisation,
            contact: own.0.or(name),
            phone: own.1.or(phone),
            email: own.2.or(email),
            confirm_by: Instant::from_micros(confirm_by),
        })
        .collect())
}

/// Public offers whose word ran out, that somebody can be asked about by mail, and about whom no such letter was queued
/// since; with until when the word held, longest first.
pub fn to_ask(
    connection: &mut Conn,
    letter: &'static str,
    now: Instant,
    most: i64,
) -> Result<Vec<(OpportunityId, Instant)>> {
    let asked = outbox::table.filter(
        outbox::letter
            .eq(letter)
            .and(outbox::subject_kind.eq("opportunity"))
            .and(outbox::subject_id.eq(opportunity::id))
            .and(outbox::created_at.ge(opportunity::confirm_by)),
    );
    Ok(opportunity::table
        .inner_join(organisation::table)
        .filter(opportunity::state.eq("public").and(opportunity::confirm_by.le(now.micros())))
        .filter(opportunity::contact_email.is_not_null().or(organisation::email.is_not_null()))
        .filter(not(exists(asked)))
        .order((opportunity::confirm_by, opportunity::id))
        .limit(most)
        .select((opportunity::id, opportunity::confirm_by))
        .load::<(i64, i64)>(connection)?
        .into_iter()
        .map(|(id, confirm_by)| (OpportunityId::new(id), Instant::from_micros(confirm_by)))
        .collect())
}

/// Offers in a state with title and organisation, oldest first.
pub fn in_state(
    connection: &mut Conn,
    state: OpportunityState,
    most: i64,
) -> Result<Vec<(OpportunityId, String, String)>> {
    Ok(opportunity::table
        .inner_join(opportunity_text::table)
        .inner_join(organisation::table)
        .filter(opportunity::state.eq(state.key()))
        .filter(opportunity_text::lang.eq(opportunity::lang))
        .order((opportunity::created_at, opportunity::id))
        .limit(most)
        .select((opportunity::id, opportunity_text::title, organisation::name))
        .load::<(i64, String, String)>(connection)?
        .into_iter()
        .map(|(id, title, organisation)| (OpportunityId::new(id), title, organisation))
        .collect())
}

/// How many offers are in a state.
pub fn count_in_state(connection: &mut Conn, state: OpportunityState) -> Result<i64> {
    Ok(opportunity::table
        .filter(opportunity::state.eq(state.key()))
        .select(count_star())
        .first(connection)?)
}

/// How many public offers are confirmed.
pub fn fresh_count(connection: &mut Conn, now: Instant) -> Result<i64> {
    Ok(opportunity::table
        .filter(opportunity::state.eq("public").and(opportunity::confirm_by.gt(now.micros())))
        .select(count_star())
        .first(connection)?)
}
