use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{account, meeting, meeting_measure, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::meetings::{Agreed, Measure, MeasureId, MeasureState, MeetingId};
use domain::organisations::OrganisationId;
use jiff::civil::Date;
use std::collections::BTreeMap;

type Facts =
    ((i64, i64, Option<i64>, String, String), (String, String, String, Option<String>, Option<String>));

macro_rules! facts {
    () => {
        (
            (
                meeting_measure::id,
                meeting_measure::meeting_id,
                meeting_measure::organisation_id,
                meeting_measure::who,
                meeting_measure::what,
            ),
            (
                meeting_measure::agreed_by,
                meeting_measure::next_on,
                meeting_measure::state,
                meeting_measure::word,
                meeting_measure::ended_on,
            ),
        )
    };
}

fn day(column: &'static str, text: &str) -> Result<Date> {
    read_key("meeting_measure", column, text, |text| text.parse().ok())
}

fn read(
    ((id, meeting, organisation, who, what), (agreed_by, next, state, word, ended_on)): Facts,
) -> Result<Measure> {
    Ok(Measure {
        id: MeasureId::new(id),
        meeting: MeetingId::new(meeting),
        organisation: organisation.map(OrganisationId::new),
        who,
        what,
        agreed_by: day("agreed_by", &agreed_by)?,
        next: day("next_on", &next)?,
        state: read_key("meeting_measure", "state", &state, MeasureState::from_key)?,
        word,
        ended_on: ended_on.map(|text| day("ended_on", &text)).transpose()?,
    })
}

/// Keeps a step that was agreed.
pub fn add_measure(connection: &mut Conn, id: MeetingId, agreed: &Agreed) -> Result<MeasureId> {
    let by = agreed.by.to_string();
    let measure = diesel::insert_into(meeting_measure::table)
        .values((
            meeting_measure::meeting_id.eq(id.number()),
            meeting_measure::organisation_id.eq(agreed.who.organisation.map(OrganisationId::number)),
            meeting_measure::who.eq(&agreed.who.name),
            meeting_measure::what.eq(&agreed.what),
            meeting_measure::agreed_by.eq(&by),
            meeting_measure::next_on.eq(&by),
            meeting_measure::state.eq(MeasureState::Open.key()),
        ))
        .returning(meeting_measure::id)
        .get_result::<i64>(connection)?;
    Ok(MeasureId::new(measure))
}

/// One step.
pub fn measure(connection: &mut Conn, id: MeasureId) -> Result<Option<Measure>> {
    let found = meeting_measure::table
        .filter(meeting_measure::id.eq(id.number()))
        .select(facts!())
        .load::<Facts>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// Writes down how it stands.
pub fn update_measure(connection: &mut Conn, it: &Measure) -> Result<()> {
    diesel::update(meeting_measure::table.filter(meeting_measure::id.eq(it.id.number())))
        .set((
            meeting_measure::next_on.eq(it.next.to_string()),
            meeting_measure::state.eq(it.state.key()),
            meeting_measure::word.eq(it.word.as_deref()),
            meeting_measure::ended_on.eq(it.ended_on.map(|day| day.to_string())),
        ))
        .execute(connection)?;
    Ok(())
}

/// The steps of a meeting, in the order in which they were agreed.
pub fn measures(connection: &mut Conn, id: MeetingId) -> Result<Vec<Measure>> {
    let rows = meeting_measure::table
        .filter(meeting_measure::meeting_id.eq(id.number()))
        .order(meeting_measure::id)
        .select(facts!())
        .load::<Facts>(connection)?;
    rows.into_iter().map(read).collect()
}

/// A step in a list of those of all meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureRow {
    /// The step.
    pub it: Measure,
    /// What the meeting is called.
    pub meeting: String,
    /// The organisation that does it.
    pub organisation: Option<String>,
    /// Whoever called the meeting, who asks: account and name.
    pub owner: Option<(AccountId, String)>,
}

/// The steps that are open and whose day comes until then.
pub fn open_measures(connection: &mut Conn, until: Date, most: i64) -> Result<Vec<MeasureRow>> {
    let rows = meeting_measure::table
        .inner_join(meeting::table)
        .left_join(organisation::table.on(organisation::id.nullable().eq(meeting_measure::organisation_id)))
        .left_join(account::table.on(account::id.nullable().eq(meeting::owner_id)))
        .filter(meeting_measure::state.eq(MeasureState::Open.key()))
        .filter(meeting_measure::next_on.le(until.to_string()))
        .order((meeting_measure::next_on, meeting_measure::id))
        .limit(most)
        .select((
            facts!(),
            meeting::title,
            organisation::name.nullable(),
            (account::id, account::name).nullable(),
        ))
        .load::<(Facts, String, Option<String>, Option<(i64, String)>)>(connection)?;
    rows.into_iter()
        .map(|(facts, meeting, organisation, owner)| {
            let owner = owner.map(|(id, name)| (AccountId::new(id), name));
            Ok(MeasureRow { it: read(facts)?, meeting, organisation, owner })
        })
        .collect()
}

/// How many steps each of these meetings has, and how many of them are open.
pub(super) fn counts(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, (i64, i64)>> {
    let mut found: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = meeting_measure::table
        .filter(among(meeting_measure::meeting_id, ids))
        .group_by((meeting_measure::meeting_id, meeting_measure::state))
        .select((meeting_measure::meeting_id, meeting_measure::state, diesel::dsl::count_star()))
        .load::<(i64, String, i64)>(connection)?;
    for (id, state, count) in rows {
        let of = found.entry(id).or_default();
        of.0 += count;
        of.1 += if state == MeasureState::Open.key() { count } else { 0 };
    }
    Ok(found)
}
