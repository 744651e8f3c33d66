use super::{Row, read};
use crate::connection::Conn;
use crate::error::Result;
use crate::opportunities::{Texts, texts_of};
use crate::schema::{opportunity, opportunity_text, organisation, shift, signup};
use diesel::dsl::count_star;
use diesel::prelude::*;
use domain::opportunities::{OpportunityId, ShiftId};
use domain::organisations::OrganisationId;
use domain::signups::{Signup, SignupId, SignupState};
use kernel::{Instant, Locale, WallTime};
use std::collections::BTreeMap;

/// A sign-up in a list, with what one needs to know to act on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignupRow {
    /// The sign-up.
    pub signup: Signup,
    /// Title of the offer: in the language it was written in or, where a list asks for one, in the reader's.
    pub title: String,
    /// The language of the title.
    pub lang: Locale,
    /// Name of the organisation.
    pub organisation: String,
    /// The date, where there is one.
    pub shift: Option<(WallTime, WallTime)>,
    /// Who answers for the offer: its own contact, or else the organisation's.
    pub contact_name: Option<String>,
    /// Where to write to them.
    pub contact_email: Option<String>,
    /// Where to call them.
    pub contact_phone: Option<String>,
}

/// What is not over, as `SignupState::is_open` has it.
const RUNNING: [&str; 4] = ["unconfirmed", "awaits_guardian", "waiting", "accepted"];

type Contact = (Option<String>, Option<String>, Option<String>);
type Joined = (Row, (String, String), String, Option<String>, Option<String>, Contact, Contact);

macro_rules! joined {
    () => {
        signup::table
            .inner_join(
                opportunity::table.inner_join(opportunity_text::table).inner_join(organisation::table),
            )
            .left_join(shift::table)
            .filter(opportunity_text::lang.eq(opportunity::lang))
            .select((
                signup::all_columns,
                (opportunity_text::title, opportunity::lang),
                organisation::name,
                shift::starts.nullable(),
                shift::ends.nullable(),
                (opportunity::contact_name, opportunity::contact_email, opportunity::contact_phone),
                (organisation::contact_name, organisation::email, organisation::phone),
            ))
    };
}

fn row((row, (title, lang), organisation, starts, ends, own, general): Joined) -> Result<SignupRow> {
    let wall = |stored: Option<String>| stored.as_deref().and_then(WallTime::from_stored);
    let (contact_name, contact_email, contact_phone) = match own {
        // As on the offer's own page: a contact with a number alone leaves the mail to the organisation.
        (name, email, phone) if email.is_some() || phone.is_some() => (name, email.or(general.1), phone),
        (name, _, _) => (name.or(general.0), general.1, general.2),
    };
    Ok(SignupRow {
        signup: read(row)?,
        title,
        lang: lang.parse().unwrap_or_default(),
        organisation,
        shift: wall(starts).zip(wall(ends)),
        contact_name,
        contact_email,
        contact_phone,
    })
}

fn rows(found: Vec<Joined>) -> Result<Vec<SignupRow>> {
    found.into_iter().map(row).collect()
}

/// The same, with the titles that the offers' own pages show to a reader of this language.
fn localised(connection: &mut Conn, mut rows: Vec<SignupRow>, locale: Locale) -> Result<Vec<SignupRow>> {
    if rows.is_empty() {
        return Ok(rows);
    }
    let mut ids: Vec<i64> = rows.iter().map(|row| row.signup.opportunity.number()).collect();
    ids.sort_unstable();
    ids.dedup();
    let texts: BTreeMap<i64, Texts> = texts_of(connection, &ids, locale)?.into_iter().collect();
    for row in &mut rows {
        if let Some(texts) = texts.get(&row.signup.opportunity.number()) {
            (row.title, row.lang) = (texts.title.clone(), texts.lang);
        }
    }
    Ok(rows)
}

/// Sign-ups in these states, oldest first: what waits for somebody.
pub fn open_by_state(connection: &mut Conn, states: &[SignupState], most: i64) -> Result<Vec<SignupRow>> {
    let keys: Vec<&str> = states.iter().map(|state| state.key()).collect();
    let found = joined!()
        .filter(signup::state.eq_any(keys))
        .order((signup::created_at, signup::id))
        .limit(most)
        .load::<Joined>(connection)?;
    rows(found)
}

/// Unconfirmed sign-ups of people who can only be called, oldest first.
pub fn to_be_called(connection: &mut Conn, most: i64) -> Result<Vec<SignupRow>> {
    let found = joined!()
        .filter(signup::state.eq("unconfirmed").and(signup::email.is_null()))
        .order((signup::created_at, signup::id))
        .limit(most)
        .load::<Joined>(connection)?;
    rows(found)
}

/// How many wait for the button in their mail to be pressed.
pub fn count_unconfirmed_by_mail(connection: &mut Conn) -> Result<i64> {
    Ok(signup::table
        .filter(signup::state.eq("unconfirmed").and(signup::email.is_not_null()))
        .select(count_star())
        .first(connection)?)
}

/// The running sign-ups of an organisation, oldest first, without those whose date began before `since`.
pub fn running_of_organisation(
    connection: &mut Conn,
    id: OrganisationId,
    since: Instant,
    most: i64,
) -> Result<Vec<SignupRow>> {
    let found = joined!()
        .filter(signup::organisation_id.eq(id.number()))
        .filter(signup::state.eq_any(RUNNING))
        .filter(
            signup::shift_id.is_null().or(shift::starts_at.nullable().assume_not_null().ge(since.micros())),
        )
        .order((signup::created_at, signup::id))
        .limit(most)
        .load::<Joined>(connection)?;
    rows(found)
}

/// The running sign-ups for a date, oldest first.
pub fn running_of_shift(connection: &mut Conn, id: ShiftId) -> Result<Vec<Signup>> {
    signup::table
        .filter(signup::shift_id.eq(Some(id.number())))
        .filter(signup::state.eq_any(RUNNING))
        .order(signup::id)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Did anybody ever sign up for this offer?
pub fn any_for(connection: &mut Conn, of: OpportunityId) -> Result<bool> {
    let any = signup::table.filter(signup::opportunity_id.eq(of.number())).select(signup::id).limit(1);
    Ok(!any.load::<i64>(connection)?.is_empty())
}

/// These sign-ups, newest first; titles for a reader of this language.
pub fn numbered(connection: &mut Conn, ids: &[i64], locale: Locale) -> Result<Vec<SignupRow>> {
    let found = joined!()
        .filter(signup::id.eq_any(ids.to_vec()))
        .order((signup::created_at.desc(), signup::id.desc()))
        .load::<Joined>(connection)?;
    localised(connection, rows(found)?, locale)
}

/// All sign-ups since an instant, newest first.
pub fn since(connection: &mut Conn, from: Instant, most: i64) -> Result<Vec<SignupRow>> {
    let found = joined!()
        .filter(signup::created_at.ge(from.micros()))
        .order((signup::created_at.desc(), signup::id.desc()))
        .limit(most)
        .load::<Joined>(connection)?;
    rows(found)
}

/// Settled sign-ups of the last while of which somebody may have heard nothing: the person, the offer's contact or the
/// guardian who said yes has no mail address. Newest first.
pub fn without_mail(connection: &mut Conn, from: Instant, most: i64) -> Result<Vec<SignupRow>> {
    let recently = signup::created_at.ge(from.micros()).or(signup::ended_at.ge(Some(from.micros())));
    let found = joined!()
        .filter(signup::state.eq_any(vec!["accepted", "declined", "withdrawn", "called_off"]))
        .filter(recently)
        .filter(
            signup::email
                .is_null()
                .or(opportunity::contact_email.is_null().and(organisation::email.is_null()))
                .or(signup::consented_at.is_not_null().and(signup::guardian_email.is_null())),
        )
        .order((signup::created_at.desc(), signup::id.desc()))
        .limit(most)
        .load::<Joined>(connection)?;
    rows(found)
}

/// Unconfirmed ones whose holding time is over.
pub fn lapsed(connection: &mut Conn, now: Instant, most: i64) -> Result<Vec<SignupId>> {
    let ids = signup::table
        .filter(signup::state.eq("unconfirmed").and(signup::held_until.le(Some(now.micros()))))
        .order(signup::id)
        .limit(most)
        .select(signup::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(SignupId::new).collect())
}

/// When the sign-ups since an instant came.
pub fn counts(connection: &mut Conn, from: Instant) -> Result<Vec<Instant>> {
    let times = signup::table
        .filter(signup::created_at.ge(from.micros()))
        .order(signup::created_at)
        .limit(5_000)
        .select(signup::created_at)
        .load::<i64>(connection)?;
    Ok(times.into_iter().map(Instant::from_micros).collect())
}
