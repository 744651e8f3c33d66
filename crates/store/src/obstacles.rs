//! Obstacles, who named them, and whom they hinder too.

mod voices;

pub(crate) use voices::voices_of;
pub use voices::{Voice, ask, confirm, confirmed, voice, voice_of};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{obstacle, obstacle_person, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::inquiries::{Owner, Source};
use domain::obstacles::{Namer, Obstacle, ObstacleId, Public, State};
use domain::organisations::OrganisationId;
use domain::promise::Clock;
use jiff::civil::Date;
use kernel::Instant;
use std::collections::BTreeMap;

type Facts = (
    (i64, String, Option<String>, Option<String>, String, String),
    (Option<i64>, Option<i64>),
    (String, Option<String>, Option<bool>, Option<String>),
    (String, String, Option<String>, Option<String>, i32),
    (i64, Option<i64>, Option<i64>),
);
type NamerFacts = Option<(String, Option<String>, Option<String>, String, Option<String>)>;

macro_rules! facts {
    () => {
        (
            (
                (
                    obstacle::id,
                    obstacle::source,
                    obstacle::topic,
                    obstacle::district,
                    obstacle::locale,
                    obstacle::state,
                ),
                (obstacle::office_id, obstacle::owner_id),
                (obstacle::due, obstacle::answered_on, obstacle::in_time, obstacle::next_on),
                (obstacle::title, obstacle::content, obstacle::answer, obstacle::outcome, obstacle::also),
                (obstacle::received_at, obstacle::opened_at, obstacle::ended_at),
            ),
            (
                obstacle_person::name,
                obstacle_person::email,
                obstacle_person::phone,
                obstacle_person::words,
                obstacle_person::whom,
            )
                .nullable(),
        )
    };
}

fn day(column: &'static str, text: &str) -> Result<Date> {
    read_key("obstacle", column, text, |text| text.parse().ok())
}

fn some_day(column: &'static str, text: Option<String>) -> Result<Option<Date>> {
    text.map(|text| day(column, &text)).transpose()
}

fn read((facts, namer): (Facts, NamerFacts)) -> Result<Obstacle> {
    let ((id, source, topic, district, locale, state), owner, clock, public, times) = facts;
    let (due, answered_on, in_time, next) = clock;
    let (title, text, answer, outcome, also) = public;
    Ok(Obstacle {
        id: ObstacleId::new(id),
        source: read_key("obstacle", "source", &source, Source::from_key)?,
        topic,
        district,
        locale: locale.parse().unwrap_or_default(),
        state: read_key("obstacle", "state", &state, State::from_key)?,
        owner: Owner { office: owner.0.map(OrganisationId::new), account: owner.1.map(AccountId::new) },
        clock: Clock {
            due: day("due", &due)?,
            paused_on: None,
            answered: some_day("answered_on", answered_on)?.zip(in_time),
        },
        next: some_day("next_on", next)?,
        public: Public { title, text, answer, outcome },
        also,
        received_at: Instant::from_micros(times.0),
        opened_at: times.1.map(Instant::from_micros),
        ended_at: times.2.map(Instant::from_micros),
        namer: namer.map(|(name, email, phone, words, whom)| Namer { name, email, phone, words, whom }),
    })
}

/// Keeps a new one; its number is given anew. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &Obstacle, form_key: &str) -> Result<ObstacleId> {
    let id = diesel::insert_into(obstacle::table)
        .values((
            obstacle::form_key.eq(Some(form_key)),
            obstacle::source.eq(new.source.key()),
            obstacle::topic.eq(new.topic.as_deref()),
            obstacle::district.eq(new.district.as_deref()),
            obstacle::locale.eq(new.locale.tag()),
            obstacle::state.eq(new.state.key()),
            obstacle::office_id.eq(new.owner.office.map(OrganisationId::number)),
            obstacle::owner_id.eq(new.owner.account.map(AccountId::number)),
            obstacle::due.eq(new.clock.due.to_string()),
            obstacle::title.eq(&new.public.title),
            obstacle::content.eq(&new.public.text),
            obstacle::also.eq(new.also),
            obstacle::received_at.eq(new.received_at.micros()),
        ))
        .returning(obstacle::id)
        .get_result::<i64>(connection)?;
    let namer = new.namer.clone().unwrap_or_default();
    diesel::insert_into(obstacle_person::table)
        .values((
            obstacle_person::obstacle_id.eq(id),
            obstacle_person::name.eq(&namer.name),
            obstacle_person::email.eq(namer.email.as_deref()),
            obstacle_person::phone.eq(namer.phone.as_deref()),
            obstacle_person::words.eq(&namer.words),
            obstacle_person::whom.eq(namer.whom.as_deref()),
        ))
        .execute(connection)?;
    Ok(ObstacleId::new(id))
}

/// The one that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<ObstacleId>> {
    let found = obstacle::table.filter(obstacle::form_key.eq(Some(key))).select(obstacle::id);
    Ok(found.load::<i64>(connection)?.pop().map(ObstacleId::new))
}

/// One obstacle.
pub fn get(connection: &mut Conn, id: ObstacleId) -> Result<Option<Obstacle>> {
    let found = obstacle::table
        .left_join(obstacle_person::table)
        .filter(obstacle::id.eq(id.number()))
        .select(facts!())
        .load::<(Facts, NamerFacts)>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// Writes down how it stands. How many it hinders too is counted where they are counted.
pub fn update(connection: &mut Conn, it: &Obstacle) -> Result<()> {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    diesel::update(obstacle::table.filter(obstacle::id.eq(it.id.number())))
        .set((
            obstacle::topic.eq(it.topic.as_deref()),
            obstacle::district.eq(it.district.as_deref()),
            obstacle::state.eq(it.state.key()),
            obstacle::office_id.eq(it.owner.office.map(OrganisationId::number)),
            obstacle::owner_id.eq(it.owner.account.map(AccountId::number)),
            obstacle::due.eq(it.clock.due.to_string()),
            obstacle::answered_on.eq(day(it.clock.answered.map(|(day, _)| day))),
            obstacle::in_time.eq(it.clock.answered.map(|(_, in_time)| in_time)),
            obstacle::next_on.eq(day(it.next)),
            obstacle::title.eq(&it.public.title),
            obstacle::content.eq(&it.public.text),
            obstacle::answer.eq(it.public.answer.as_deref()),
            obstacle::outcome.eq(it.public.outcome.as_deref()),
            obstacle::opened_at.eq(it.opened_at.map(Instant::micros)),
            obstacle::ended_at.eq(it.ended_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Which obstacles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// In one of these states; all where it is empty.
    pub states: Vec<State>,
    /// Of this office alone.
    pub office: Option<OrganisationId>,
    /// About this topic.
    pub topic: Option<String>,
}

/// An obstacle in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The obstacle.
    pub it: Obstacle,
    /// Who takes care of it; `None` until somebody does.
    pub owner: Option<String>,
    /// The office that has to answer; `None` for the engagement office.
    pub office: Option<String>,
}

/// The obstacles that fit: those that are not over first, by their promised day; then the others, the latest first.
pub fn list(connection: &mut Conn, filter: &Filter, most: i64) -> Result<Vec<Row>> {
    let mut query = obstacle::table
        .select(obstacle::id)
        .order((obstacle::ended_at.is_not_null(), obstacle::ended_at.desc(), obstacle::due, obstacle::id))
        .limit(most)
        .into_boxed();
    if !filter.states.is_empty() {
        let keys: Vec<&str> = filter.states.iter().map(|state| state.key()).collect();
        query = query.filter(obstacle::state.eq_any(keys));
    }
    if let Some(office) = filter.office {
        query = query.filter(obstacle::office_id.eq(Some(office.number())));
    }
    if let Some(topic) = &filter.topic {
        query = query.filter(obstacle::topic.eq(Some(topic.clone())));
    }
    let ids = query.load::<i64>(connection)?;
    let mut found = found(connection, &ids)?;
    let accounts: Vec<i64> =
        found.values().filter_map(|it| it.owner.account).map(AccountId::number).collect();
    let offices: Vec<i64> =
        found.values().filter_map(|it| it.owner.office).map(OrganisationId::number).collect();
    let accounts = crate::advice::account_names(connection, &accounts)?;
    let offices = office_names(connection, &offices)?;
    let row = |id: &i64| {
        let it = found.remove(id)?;
        Some(Row {
            owner: it.owner.account.and_then(|account| accounts.get(&account.number()).cloned()),
            office: it.owner.office.and_then(|office| offices.get(&office.number()).cloned()),
            it,
        })
    };
    Ok(ids.iter().filter_map(row).collect())
}

fn found(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Obstacle>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = obstacle::table
        .left_join(obstacle_person::table)
        .filter(among(obstacle::id, ids))
        .select(facts!())
        .load::<(Facts, NamerFacts)>(connection)?;
    rows.into_iter().map(read).map(|it| it.map(|it| (it.id.number(), it))).collect()
}

fn office_names(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = organisation::table.filter(among(organisation::id, ids));
    let rows = rows.select((organisation::id, organisation::name));
    Ok(rows.load::<(i64, String)>(connection)?.into_iter().collect())
}
