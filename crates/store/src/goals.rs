//! Goals of the network and what was measured.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{account, goal, goal_value};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::goals::{Amount, Goal, GoalId, Indicator, Measured, State, Value, ValueId};
use jiff::civil::Date;
use kernel::Instant;
use std::collections::BTreeMap;

type Facts = (
    (i64, String, String, String, String),
    (i64, String, i64, String),
    (String, Option<i64>, Option<String>, Option<String>),
    (i64, Option<i64>),
);

macro_rules! facts {
    () => {
        (
            (goal::id, goal::title, goal::content, goal::indicator, goal::unit),
            (goal::baseline, goal::baseline_on, goal::target, goal::target_on),
            (goal::state, goal::owner_id, goal::next_on, goal::outcome),
            (goal::set_at, goal::ended_at),
        )
    };
}

fn day(column: &'static str, text: &str) -> Result<Date> {
    read_key("goal", column, text, |text| text.parse().ok())
}

fn read(facts: Facts) -> Result<Goal> {
    let ((id, title, text, name, unit), (baseline, baseline_on, target, target_on), standing, times) = facts;
    let (state, owner, next, outcome) = standing;
    Ok(Goal {
        id: GoalId::new(id),
        title,
        text,
        indicator: Indicator {
            name,
            unit,
            baseline: Amount::from_thousandths(baseline),
            baseline_on: day("baseline_on", &baseline_on)?,
            target: Amount::from_thousandths(target),
            target_on: day("target_on", &target_on)?,
        },
        state: read_key("goal", "state", &state, State::from_key)?,
        owner: owner.map(AccountId::new),
        next: next.map(|text| day("next_on", &text)).transpose()?,
        outcome,
        set_at: Instant::from_micros(times.0),
        ended_at: times.1.map(Instant::from_micros),
    })
}

/// Keeps a new one; its number is given anew. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &Goal, form_key: &str) -> Result<GoalId> {
    let id = diesel::insert_into(goal::table)
        .values((
            goal::form_key.eq(Some(form_key)),
            goal::title.eq(&new.title),
            goal::content.eq(&new.text),
            goal::indicator.eq(&new.indicator.name),
            goal::unit.eq(&new.indicator.unit),
            goal::baseline.eq(new.indicator.baseline.thousandths()),
            goal::baseline_on.eq(new.indicator.baseline_on.to_string()),
            goal::target.eq(new.indicator.target.thousandths()),
            goal::target_on.eq(new.indicator.target_on.to_string()),
            goal::state.eq(new.state.key()),
            goal::owner_id.eq(new.owner.map(AccountId::number)),
            goal::next_on.eq(new.next.map(|day| day.to_string())),
            goal::set_at.eq(new.set_at.micros()),
        ))
        .returning(goal::id)
        .get_result::<i64>(connection)?;
    Ok(GoalId::new(id))
}

/// The one that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<GoalId>> {
    let found = goal::table.filter(goal::form_key.eq(Some(key))).select(goal::id);
    Ok(found.load::<i64>(connection)?.pop().map(GoalId::new))
}

/// One goal.
pub fn get(connection: &mut Conn, id: GoalId) -> Result<Option<Goal>> {
    let found = goal::table.filter(goal::id.eq(id.number())).select(facts!()).load::<Facts>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// Writes down how it stands.
pub fn update(connection: &mut Conn, it: &Goal) -> Result<()> {
    diesel::update(goal::table.filter(goal::id.eq(it.id.number())))
        .set((
            goal::title.eq(&it.title),
            goal::content.eq(&it.text),
            goal::indicator.eq(&it.indicator.name),
            goal::unit.eq(&it.indicator.unit),
            goal::baseline.eq(it.indicator.baseline.thousandths()),
            goal::baseline_on.eq(it.indicator.baseline_on.to_string()),
            goal::target.eq(it.indicator.target.thousandths()),
            goal::target_on.eq(it.indicator.target_on.to_string()),
            goal::state.eq(it.state.key()),
            goal::owner_id.eq(it.owner.map(AccountId::number)),
            goal::next_on.eq(it.next.map(|day| day.to_string())),
            goal::outcome.eq(it.outcome.as_deref()),
            goal::ended_at.eq(it.ended_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    Ok(())
}

/// A goal in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The goal.
    pub it: Goal,
    /// Who keeps it in sight; `None` for somebody who is gone.
    pub owner: Option<String>,
    /// What was measured, in the order of the days.
    pub values: Vec<Value>,
}

/// The goals, those that run first, by the day on which they are to be reached; with what was measured.
pub fn list(connection: &mut Conn, most: i64) -> Result<Vec<Row>> {
    let rows = goal::table
        .left_join(account::table.on(account::id.nullable().eq(goal::owner_id)))
        .order((goal::ended_at.is_not_null(), goal::target_on, goal::id))
        .limit(most)
        .select((facts!(), account::name.nullable()))
        .load::<(Facts, Option<String>)>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|(facts, _)| facts.0.0).collect();
    let mut values = values(connection, &ids)?;
    rows.into_iter()
        .map(|(facts, owner)| {
            let it = read(facts)?;
            Ok(Row { values: values.remove(&it.id.number()).unwrap_or_default(), it, owner })
        })
        .collect()
}

/// What was measured of these goals, in the order of the days.
pub fn values(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Vec<Value>>> {
    let mut found: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = goal_value::table
        .filter(among(goal_value::goal_id, ids))
        .order((goal_value::goal_id, goal_value::day, goal_value::id))
        .select((
            goal_value::goal_id,
            goal_value::id,
            goal_value::day,
            goal_value::amount,
            goal_value::source,
        ))
        .load::<(i64, i64, String, i64, String)>(connection)?;
    for (goal, id, on, amount, source) in rows {
        let on = read_key("goal_value", "day", &on, |text| text.parse().ok())?;
        let value = Value { id: ValueId::new(id), on, amount: Amount::from_thousandths(amount), source };
        found.entry(goal).or_default().push(value);
    }
    Ok(found)
}

/// Notes a value.
pub fn measure(connection: &mut Conn, id: GoalId, measured: &Measured) -> Result<ValueId> {
    let value = diesel::insert_into(goal_value::table)
        .values((
            goal_value::goal_id.eq(id.number()),
            goal_value::day.eq(measured.on.to_string()),
            goal_value::amount.eq(measured.amount.thousandths()),
            goal_value::source.eq(measured.source.as_str()),
        ))
        .returning(goal_value::id)
        .get_result::<i64>(connection)?;
    Ok(ValueId::new(value))
}

/// Takes a value away that was wrong. Gives whether this goal had it.
pub fn unmeasure(connection: &mut Conn, id: GoalId, value: ValueId) -> Result<bool> {
    let row =
        goal_value::table.filter(goal_value::id.eq(value.number()).and(goal_value::goal_id.eq(id.number())));
    Ok(diesel::delete(row).execute(connection)? > 0)
}
