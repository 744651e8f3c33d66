use super::day;
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{agreement_measure, agreement_version};
use diesel::prelude::*;
use domain::agreements::{AgreementId, Binding, Measure, PartyId, Text};
use kernel::Instant;
use std::collections::BTreeMap;

/// A version of the text of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number; the first is 1.
    pub number: i32,
    /// When it was written.
    pub at: Instant,
    /// The party that wrote it; `None` for the office.
    pub by: Option<PartyId>,
    /// What it says.
    pub text: Text,
}

/// Adds a version. None is ever changed.
pub fn add_version(connection: &mut Conn, id: AgreementId, it: &Version) -> Result<()> {
    let text = &it.text;
    diesel::insert_into(agreement_version::table)
        .values((
            agreement_version::agreement_id.eq(id.number()),
            agreement_version::number.eq(it.number),
            agreement_version::at.eq(it.at.micros()),
            agreement_version::by_party.eq(it.by.map(PartyId::number)),
            agreement_version::title.eq(&text.title),
            agreement_version::goal.eq(&text.goal),
            agreement_version::volunteers.eq(&text.volunteers),
            agreement_version::not_replaced.eq(&text.not_replaced),
            agreement_version::contributions.eq(&text.contributions),
            agreement_version::binding.eq(text.binding.key()),
            agreement_version::district.eq(text.district.as_deref()),
            agreement_version::starts_on.eq(text.starts.to_string()),
            agreement_version::review_on.eq(text.review.to_string()),
            agreement_version::ends_on.eq(text.ends.map(|day| day.to_string())),
        ))
        .execute(connection)?;
    for (position, measure) in (1_i32..).zip(&text.measures) {
        diesel::insert_into(agreement_measure::table)
            .values((
                agreement_measure::agreement_id.eq(id.number()),
                agreement_measure::version.eq(it.number),
                agreement_measure::number.eq(measure.number),
                agreement_measure::position.eq(position),
                agreement_measure::what.eq(&measure.what),
                agreement_measure::who.eq(measure.who),
                agreement_measure::due_on.eq(measure.due.to_string()),
                agreement_measure::shown.eq(&measure.shown),
                agreement_measure::effect.eq(&measure.effect),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// The highest number that a step of this agreement ever had.
pub fn highest_measure(connection: &mut Conn, id: AgreementId) -> Result<i32> {
    let highest = agreement_measure::table
        .filter(agreement_measure::agreement_id.eq(id.number()))
        .select(diesel::dsl::max(agreement_measure::number))
        .get_result::<Option<i32>>(connection)?;
    Ok(highest.unwrap_or(0))
}

type Row = (
    (i32, i64, Option<i64>),
    (String, String, String, String, String),
    (String, Option<String>, String, String, Option<String>),
);
type MeasureRow = (i32, i32, String, i32, String, String, String);

/// All versions of an agreement with their steps, the oldest first.
pub fn versions(connection: &mut Conn, id: AgreementId) -> Result<Vec<Version>> {
    let rows = agreement_version::table
        .filter(agreement_version::agreement_id.eq(id.number()))
        .order(agreement_version::number)
        .select((
            (agreement_version::number, agreement_version::at, agreement_version::by_party),
            (
                agreement_version::title,
                agreement_version::goal,
                agreement_version::volunteers,
                agreement_version::not_replaced,
                agreement_version::contributions,
            ),
            (
                agreement_version::binding,
                agreement_version::district,
                agreement_version::starts_on,
                agreement_version::review_on,
                agreement_version::ends_on,
            ),
        ))
        .load::<Row>(connection)?;
    let steps = agreement_measure::table
        .filter(agreement_measure::agreement_id.eq(id.number()))
        .order((agreement_measure::version, agreement_measure::position))
        .select((
            agreement_measure::version,
            agreement_measure::number,
            agreement_measure::what,
            agreement_measure::who,
            agreement_measure::due_on,
            agreement_measure::shown,
            agreement_measure::effect,
        ))
        .load::<MeasureRow>(connection)?;
    let mut measures: BTreeMap<i32, Vec<Measure>> = BTreeMap::new();
    for (version, number, what, who, due, shown, effect) in steps {
        let due = day("due_on", &due)?;
        measures.entry(version).or_default().push(Measure { number, what, who, due, shown, effect });
    }
    rows.into_iter().map(|row| version(row, &mut measures)).collect()
}

fn version((facts, words, terms): Row, measures: &mut BTreeMap<i32, Vec<Measure>>) -> Result<Version> {
    let (number, at, by) = facts;
    let (title, goal, volunteers, not_replaced, contributions) = words;
    let (binding, district, starts, review, ends) = terms;
    Ok(Version {
        number,
        at: Instant::from_micros(at),
        by: by.map(PartyId::new),
        text: Text {
            title,
            goal,
            volunteers,
            not_replaced,
            contributions,
            binding: read_key("agreement_version", "binding", &binding, Binding::from_key)?,
            district,
            starts: day("starts_on", &starts)?,
            review: day("review_on", &review)?,
            ends: ends.map(|text| day("ends_on", &text)).transpose()?,
            measures: measures.remove(&number).unwrap_or_default(),
        },
    })
}

/// One version.
pub fn text(connection: &mut Conn, id: AgreementId, number: i32) -> Result<Option<Version>> {
    Ok(versions(connection, id)?.into_iter().find(|version| version.number == number))
}
