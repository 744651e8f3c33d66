//! Introductions of people to organisations, and of organisations to each other.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{introduction, introduction_said, opportunity_text, organisation, signup};
use crate::sql::among;
use diesel::prelude::*;
use domain::advice::AdviceId;
use domain::introductions::{Agreement, Introduction, IntroductionId, Said, State, Way};
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::signups::{SignupId, SignupState};
use jiff::civil::Date;
use kernel::{Instant, Locale};
use std::collections::BTreeMap;

type Facts = (
    (i64, Option<i64>, i64, Option<i64>, Option<i64>, Option<i64>),
    (String, bool, bool, Option<String>, i64, Option<i64>),
);
type Yes = (Option<String>, Option<String>, Option<i64>);
type SaidFacts = (i64, String, Option<String>, Option<String>, Option<String>, Yes, Yes, Option<String>);

fn yes((by, way, at): Yes) -> Result<Option<Agreement>> {
    let (Some(by), Some(way), Some(at)) = (by, way, at) else { return Ok(None) };
    let way = read_key("introduction_said", "way", &way, Way::from_key)?;
    Ok(Some(Agreement { by, way, at: Instant::from_micros(at) }))
}

/// These introductions with what is passed on, in this order.
fn found(connection: &mut Conn, ids: &[i64]) -> Result<Vec<Introduction>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = introduction::table
        .filter(among(introduction::id, ids))
        .select((
            (
                introduction::id,
                introduction::advice_id,
                introduction::organisation_id,
                introduction::other_id,
                introduction::opportunity_id,
                introduction::signup_id,
            ),
            (
                introduction::state,
                introduction::tell,
                introduction::tell_other,
                introduction::next_on,
                introduction::created_at,
                introduction::ended_at,
            ),
        ))
        .load::<Facts>(connection)?;
    let mut said = said(connection, ids)?;
    let mut found = BTreeMap::new();
    for row in rows {
        let id = row.0.0;
        found.insert(id, read(row, said.remove(&id))?);
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn said(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Said>> {
    let rows = introduction_said::table
        .filter(among(introduction_said::introduction_id, ids))
        .select((
            introduction_said::introduction_id,
            introduction_said::name,
            introduction_said::email,
            introduction_said::phone,
            introduction_said::message,
            (introduction_said::agreed_by, introduction_said::agreed_way, introduction_said::agreed_at),
            (introduction_said::other_by, introduction_said::other_way, introduction_said::other_at),
            introduction_said::reason,
        ))
        .load::<SaidFacts>(connection)?;
    rows.into_iter()
        .map(|(id, name, email, phone, message, agreed, other, reason)| {
            let (agreed, other_agreed) = (yes(agreed)?, yes(other)?);
            Ok((id, Said { name, email, phone, message, agreed, other_agreed, reason }))
        })
        .collect()
}

fn read(row: Facts, said: Option<Said>) -> Result<Introduction> {
    let ((id, advice, organisation, other, offer, signup), rest) = row;
    let (state, tell, tell_other, next, created_at, ended_at) = rest;
    Ok(Introduction {
        id: IntroductionId::new(id),
        advice: advice.map(AdviceId::new),
        organisation: OrganisationId::new(organisation),
        other: other.map(OrganisationId::new),
        offer: offer.map(OpportunityId::new),
        signup: signup.map(SignupId::new),
        state: read_key("introduction", "state", &state, State::from_key)?,
        tell,
        tell_other,
        next: next
            .map(|day| read_key("introduction", "next_on", &day, |text| text.parse().ok()))
            .transpose()?,
        created_at: Instant::from_micros(created_at),
        ended_at: ended_at.map(Instant::from_micros),
        said,
    })
}

/// Keeps a new introduction; its number is given anew. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &Introduction, form_key: &str) -> Result<IntroductionId> {
    let id = diesel::insert_into(introduction::table)
        .values((
            introduction::form_key.eq(Some(form_key)),
            introduction::advice_id.eq(new.advice.map(AdviceId::number)),
            introduction::organisation_id.eq(new.organisation.number()),
            introduction::other_id.eq(new.other.map(OrganisationId::number)),
            introduction::opportunity_id.eq(new.offer.map(OpportunityId::number)),
            introduction::signup_id.eq(new.signup.map(SignupId::number)),
            introduction::state.eq(new.state.key()),
            introduction::tell.eq(new.tell),
            introduction::tell_other.eq(new.tell_other),
            introduction::next_on.eq(new.next.map(|day| day.to_string())),
            introduction::created_at.eq(new.created_at.micros()),
            introduction::ended_at.eq(new.ended_at.map(Instant::micros)),
        ))
        .returning(introduction::id)
        .get_result::<i64>(connection)?;
    let said = new.said.clone().unwrap_or_default();
    diesel::insert_into(introduction_said::table)
        .values((introduction_said::introduction_id.eq(id), introduction_said::name.eq(&said.name)))
        .execute(connection)?;
    let id = IntroductionId::new(id);
    update_said(connection, id, &said)?;
    Ok(id)
}

fn update_said(connection: &mut Conn, id: IntroductionId, said: &Said) -> Result<()> {
    let of = |yes: &Option<Agreement>| match yes {
        Some(yes) => (Some(yes.by.clone()), Some(yes.way.key()), Some(yes.at.micros())),
        None => (None, None, None),
    };
    let (agreed, other) = (of(&said.agreed), of(&said.other_agreed));
    diesel::update(introduction_said::table.filter(introduction_said::introduction_id.eq(id.number())))
        .set((
            introduction_said::name.eq(&said.name),
            introduction_said::email.eq(said.email.as_deref()),
            introduction_said::phone.eq(said.phone.as_deref()),
            introduction_said::message.eq(said.message.as_deref()),
            introduction_said::agreed_by.eq(agreed.0),
            introduction_said::agreed_way.eq(agreed.1),
            introduction_said::agreed_at.eq(agreed.2),
            introduction_said::other_by.eq(other.0),
            introduction_said::other_way.eq(other.1),
            introduction_said::other_at.eq(other.2),
            introduction_said::reason.eq(said.reason.as_deref()),
        ))
        .execute(connection)?;
    Ok(())
}

/// The introduction that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<IntroductionId>> {
    let found = introduction::table.filter(introduction::form_key.eq(Some(key))).select(introduction::id);
    Ok(found.load::<i64>(connection)?.pop().map(IntroductionId::new))
}

/// One introduction.
pub fn get(connection: &mut Conn, id: IntroductionId) -> Result<Option<Introduction>> {
    Ok(found(connection, &[id.number()])?.pop())
}

/// Writes down how it stands.
pub fn update(connection: &mut Conn, it: &Introduction) -> Result<()> {
    diesel::update(introduction::table.filter(introduction::id.eq(it.id.number())))
        .set((
            introduction::state.eq(it.state.key()),
            introduction::tell.eq(it.tell),
            introduction::tell_other.eq(it.tell_other),
            introduction::next_on.eq(it.next.map(|day| day.to_string())),
            introduction::ended_at.eq(it.ended_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    match &it.said {
        Some(said) => update_said(connection, it.id, said),
        None => Ok(()),
    }
}

/// Which introductions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All, the newest first.
    All,
    /// Those of a talk.
    Of(AdviceId),
    /// Those that want a hand on this day: a call to make, or somebody asks what came of it.
    DueOn(Date),
}

/// An introduction in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The introduction.
    pub it: Introduction,
    /// The organisation, of two the first: name and telephone.
    pub organisation: (String, Option<String>),
    /// The second organisation.
    pub other: Option<(String, Option<String>)>,
    /// The title of the offer it is about.
    pub offer: Option<String>,
    /// The sign-up that carries it: who, and where it stands.
    pub signup: Option<(String, SignupState)>,
}

/// The introductions, each with what it is about.
pub fn list(connection: &mut Conn, which: Which, most: i64) -> Result<Vec<Row>> {
    let mut query =
        introduction::table.select(introduction::id).order(introduction::id.desc()).limit(most).into_boxed();
    query = match which {
        Which::All => query,
        Which::Of(advice) => query.filter(introduction::advice_id.eq(Some(advice.number()))),
        Which::DueOn(day) => {
            let asked = introduction::state
                .eq_any([State::Offered.key(), State::PassedOn.key()])
                .and(introduction::next_on.is_not_null())
                .and(introduction::next_on.assume_not_null().le(day.to_string()));
            query.filter(introduction::tell.or(introduction::tell_other).or(asked))
        }
    };
    let ids = query.load::<i64>(connection)?;
    let found = found(connection, &ids)?;
    with_names(connection, found)
}

/// One introduction, with what it is about.
pub fn row(connection: &mut Conn, id: IntroductionId) -> Result<Option<Row>> {
    let found = get(connection, id)?.into_iter().collect();
    Ok(with_names(connection, found)?.pop())
}

fn with_names(connection: &mut Conn, found: Vec<Introduction>) -> Result<Vec<Row>> {
    let organisations: Vec<i64> = found
        .iter()
        .flat_map(|it| std::iter::once(it.organisation).chain(it.other))
        .map(OrganisationId::number)
        .collect();
    let offers: Vec<i64> = found.iter().filter_map(|it| it.offer).map(OpportunityId::number).collect();
    let signups: Vec<i64> = found.iter().filter_map(|it| it.signup).map(SignupId::number).collect();
    let names = organisation_names(connection, &organisations)?;
    let titles = titles(connection, &offers)?;
    let signups = signup_states(connection, &signups)?;
    let name = |id: OrganisationId| names.get(&id.number()).cloned().unwrap_or_default();
    Ok(found
        .into_iter()
        .map(|it| Row {
            organisation: name(it.organisation),
            other: it.other.map(name),
            offer: it.offer.and_then(|id| titles.get(&id.number()).cloned()),
            signup: it.signup.and_then(|id| signups.get(&id.number()).cloned()),
            it,
        })
        .collect())
}

fn organisation_names(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, (String, Option<String>)>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = organisation::table
        .filter(among(organisation::id, ids))
        .select((organisation::id, organisation::name, organisation::phone))
        .load::<(i64, String, Option<String>)>(connection)?;
    Ok(rows.into_iter().map(|(id, name, phone)| (id, (name, phone))).collect())
}

fn titles(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = opportunity_text::table
        .filter(among(opportunity_text::opportunity_id, ids))
        .filter(opportunity_text::lang.eq("de"))
        .select((opportunity_text::opportunity_id, opportunity_text::title));
    Ok(rows.load::<(i64, String)>(connection)?.into_iter().collect())
}

fn signup_states(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, (String, SignupState)>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = crate::signups::numbered(connection, ids, Locale::De)?;
    let one = |row: crate::signups::SignupRow| {
        (row.signup.id.number(), (row.signup.contact.name.into_string(), row.signup.state))
    };
    Ok(rows.into_iter().map(one).collect())
}

/// The introductions that these sign-ups carry.
pub fn of_signups(connection: &mut Conn, ids: &[i64]) -> Result<Vec<i64>> {
    let ids: Vec<Option<i64>> = ids.iter().copied().map(Some).collect();
    Ok(introduction::table
        .filter(introduction::signup_id.eq_any(ids))
        .order(introduction::id)
        .select(introduction::id)
        .load(connection)?)
}

/// How many introductions there were since then, by where they stand. A sign-up that carries one says where that stands.
pub fn counts(connection: &mut Conn, since: Instant) -> Result<BTreeMap<State, i64>> {
    let rows = introduction::table
        .filter(introduction::created_at.ge(since.micros()))
        .select((introduction::state, introduction::signup_id))
        .load::<(String, Option<i64>)>(connection)?;
    let carried: Vec<i64> = rows.iter().filter_map(|(_, signup)| *signup).collect();
    let states = if carried.is_empty() {
        BTreeMap::new()
    } else {
        let states = signup::table.filter(among(signup::id, &carried)).select((signup::id, signup::state));
        states.load::<(i64, String)>(connection)?.into_iter().collect::<BTreeMap<_, _>>()
    };
    let mut counted = BTreeMap::new();
    for (own, signup) in rows {
        let own = read_key("introduction", "state", &own, State::from_key)?;
        let carried = signup.and_then(|id| states.get(&id));
        let carried = carried.and_then(|key| SignupState::from_parts(key, Some(since)));
        let state = carried.map_or(own, State::of_signup);
        *counted.entry(state).or_insert(0) += 1;
    }
    Ok(counted)
}
