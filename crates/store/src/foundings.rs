//! Foundings on their way, with a companion.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{founding, founding_person, founding_step};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::advice::AdviceId;
use domain::foundings::{Founder, Founding, FoundingId, Part, State, StepId, Taken, Ticked};
use jiff::civil::Date;
use kernel::Instant;
use std::collections::BTreeMap;

type Facts =
    ((i64, Option<String>, String, String, Option<i64>), (Option<i64>, Option<String>, i64, Option<i64>));

fn day(text: Option<String>) -> Result<Option<Date>> {
    text.map(|day| read_key("founding", "day", &day, |text| text.parse().ok())).transpose()
}

/// These foundings with whoever founds, in this order.
fn found(connection: &mut Conn, ids: &[i64]) -> Result<Vec<Founding>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = founding::table
        .filter(among(founding::id, ids))
        .select((
            (founding::id, founding::topic, founding::locale, founding::state, founding::companion_id),
            (founding::advice_id, founding::next_on, founding::begun_at, founding::ended_at),
        ))
        .load::<Facts>(connection)?;
    let mut founders = founders(connection, ids)?;
    let mut found = BTreeMap::new();
    for row in rows {
        let id = row.0.0;
        found.insert(id, read(row, founders.remove(&id))?);
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn founders(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Founder>> {
    let rows = founding_person::table
        .filter(among(founding_person::founding_id, ids))
        .select((
            founding_person::founding_id,
            founding_person::name,
            founding_person::email,
            founding_person::phone,
            founding_person::title,
            founding_person::idea,
        ))
        .load::<(i64, String, Option<String>, Option<String>, String, String)>(connection)?;
    let one = |(id, name, email, phone, title, idea)| (id, Founder { name, email, phone, title, idea });
    Ok(rows.into_iter().map(one).collect())
}

fn read(row: Facts, founder: Option<Founder>) -> Result<Founding> {
    let ((id, topic, locale, state, companion), (advice, next, begun_at, ended_at)) = row;
    Ok(Founding {
        id: FoundingId::new(id),
        topic,
        locale: locale.parse().unwrap_or_default(),
        state: read_key("founding", "state", &state, State::from_key)?,
        companion: companion.map(AccountId::new),
        advice: advice.map(AdviceId::new),
        next: day(next)?,
        begun_at: Instant::from_micros(begun_at),
        ended_at: ended_at.map(Instant::from_micros),
        founder,
    })
}

/// Keeps a new founding; its number is given anew. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &Founding, form_key: &str) -> Result<FoundingId> {
    let id = diesel::insert_into(founding::table)
        .values((
            founding::form_key.eq(Some(form_key)),
            founding::topic.eq(new.topic.as_deref()),
            founding::locale.eq(new.locale.tag()),
            founding::state.eq(new.state.key()),
            founding::companion_id.eq(new.companion.map(AccountId::number)),
            founding::advice_id.eq(new.advice.map(AdviceId::number)),
            founding::next_on.eq(new.next.map(|day| day.to_string())),
            founding::begun_at.eq(new.begun_at.micros()),
        ))
        .returning(founding::id)
        .get_result::<i64>(connection)?;
    let founder = new.founder.clone().unwrap_or_default();
    diesel::insert_into(founding_person::table)
        .values((
            founding_person::founding_id.eq(id),
            founding_person::name.eq(&founder.name),
            founding_person::email.eq(founder.email.as_deref()),
            founding_person::phone.eq(founder.phone.as_deref()),
            founding_person::title.eq(&founder.title),
            founding_person::idea.eq(&founder.idea),
        ))
        .execute(connection)?;
    Ok(FoundingId::new(id))
}

/// The founding that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<FoundingId>> {
    let found = founding::table.filter(founding::form_key.eq(Some(key))).select(founding::id);
    Ok(found.load::<i64>(connection)?.pop().map(FoundingId::new))
}

/// One founding.
pub fn get(connection: &mut Conn, id: FoundingId) -> Result<Option<Founding>> {
    Ok(found(connection, &[id.number()])?.pop())
}

/// Writes down how it stands.
pub fn update(connection: &mut Conn, it: &Founding) -> Result<()> {
    diesel::update(founding::table.filter(founding::id.eq(it.id.number())))
        .set((
            founding::state.eq(it.state.key()),
            founding::companion_id.eq(it.companion.map(AccountId::number)),
            founding::next_on.eq(it.next.map(|day| day.to_string())),
            founding::ended_at.eq(it.ended_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Who founded goes, and every step with them; that there was a founding stays and is counted.
pub fn erase(connection: &mut Conn, id: FoundingId) -> Result<()> {
    diesel::delete(founding_person::table.filter(founding_person::founding_id.eq(id.number())))
        .execute(connection)?;
    Ok(())
}

/// A founding in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The founding.
    pub it: Founding,
    /// Who goes along; `None` for somebody who is gone.
    pub companion: Option<String>,
    /// So many steps are done.
    pub done: usize,
    /// Of so many.
    pub steps: usize,
    /// The first step that is open: its key in the template, or what it is called.
    pub open: Option<(Option<String>, Option<String>)>,
}

/// The foundings: those that run first, by their next date; `due_on` leaves only those whose day has come.
pub fn list(connection: &mut Conn, due_on: Option<Date>, most: i64) -> Result<Vec<Row>> {
    let mut query = founding::table
        .select(founding::id)
        .order((founding::ended_at.is_not_null(), founding::next_on, founding::id))
        .limit(most)
        .into_boxed();
    if let Some(day) = due_on {
        let running = founding::state.eq(State::Running.key());
        query = query.filter(running).filter(founding::next_on.le(Some(day.to_string())));
    }
    let ids = query.load::<i64>(connection)?;
    let found = found(connection, &ids)?;
    let mut steps = progress(connection, &ids)?;
    let companions: Vec<i64> = found.iter().filter_map(|it| it.companion).map(AccountId::number).collect();
    let names = crate::advice::account_names(connection, &companions)?;
    let row = |it: Founding| {
        let (done, all, open) = steps.remove(&it.id.number()).unwrap_or_default();
        let companion = it.companion.and_then(|id| names.get(&id.number()).cloned());
        Row { it, companion, done, steps: all, open }
    };
    Ok(found.into_iter().map(row).collect())
}

type Progress = (usize, usize, Option<(Option<String>, Option<String>)>);

fn progress(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Progress>> {
    let mut found: BTreeMap<i64, Progress> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = founding_step::table
        .filter(among(founding_step::founding_id, ids))
        .order((founding_step::founding_id, founding_step::position))
        .select((
            founding_step::founding_id,
            founding_step::template,
            founding_step::title,
            founding_step::done_on,
        ))
        .load::<(i64, Option<String>, Option<String>, Option<String>)>(connection)?;
    for (id, template, title, done_on) in rows {
        let (done, all, open) = found.entry(id).or_default();
        *all += 1;
        if done_on.is_some() {
            *done += 1;
        } else if open.is_none() {
            *open = Some((template, title));
        }
    }
    Ok(found)
}

/// Adds a step behind those there are: one of the template, or one of their own.
pub fn add_step(
    connection: &mut Conn,
    id: FoundingId,
    part: Part,
    (template, title): (Option<&str>, Option<&str>),
) -> Result<StepId> {
    let last = founding_step::table
        .filter(founding_step::founding_id.eq(id.number()))
        .select(diesel::dsl::max(founding_step::position))
        .get_result::<Option<i32>>(connection)?;
    let step = diesel::insert_into(founding_step::table)
        .values((
            founding_step::founding_id.eq(id.number()),
            founding_step::position.eq(last.unwrap_or(0) + 1),
            founding_step::template.eq(template),
            founding_step::part.eq(part.key()),
            founding_step::title.eq(title),
        ))
        .returning(founding_step::id)
        .get_result::<i64>(connection)?;
    Ok(StepId::new(step))
}

/// The steps of a founding, in their order.
pub fn steps(connection: &mut Conn, id: FoundingId) -> Result<Vec<Taken>> {
    let rows = founding_step::table
        .filter(founding_step::founding_id.eq(id.number()))
        .order((founding_step::position, founding_step::id))
        .select((
            founding_step::id,
            founding_step::template,
            founding_step::part,
            founding_step::title,
            founding_step::done_on,
            founding_step::note,
        ))
        .load::<(i64, Option<String>, String, Option<String>, Option<String>, Option<String>)>(connection)?;
    rows.into_iter()
        .map(|(id, template, part, title, done_on, note)| {
            Ok(Taken {
                id: StepId::new(id),
                template,
                part: read_key("founding_step", "part", &part, Part::from_key)?,
                title,
                done_on: day(done_on)?,
                note,
            })
        })
        .collect()
}

/// Notes what became of a step. Gives whether this founding has it.
pub fn tick(connection: &mut Conn, id: FoundingId, step: StepId, ticked: &Ticked) -> Result<bool> {
    let row = founding_step::table
        .filter(founding_step::id.eq(step.number()).and(founding_step::founding_id.eq(id.number())));
    let changed = diesel::update(row)
        .set((
            founding_step::done_on.eq(ticked.done_on.map(|day| day.to_string())),
            founding_step::note.eq(ticked.note.as_deref()),
        ))
        .execute(connection)?;
    Ok(changed > 0)
}
