use super::{day, read, row};
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{
    agreement, agreement_confirmation, agreement_measure, agreement_party, agreement_proof, agreement_version,
};
use crate::search::Which;
use crate::sql::among;
use diesel::prelude::*;
use domain::agreements::{Agreement, AgreementId, ProofState, State};
use domain::organisations::{OrganisationId, Sector};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// An agreement in the list of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRow {
    /// The agreement.
    pub it: Agreement,
    /// What its newest version is called.
    pub title: String,
    /// What its parties are called.
    pub parties: Vec<String>,
    /// So many of them confirmed the newest version.
    pub confirmed: usize,
    /// When they look at it.
    pub review: Date,
    /// The first step that is not done, by its day, with so many done of all.
    pub steps: Stand,
}

/// How the steps of an agreement stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stand {
    /// So many are done, as another party says.
    pub done: usize,
    /// So many there are.
    pub all: usize,
    /// The day of the next one that is not done.
    pub next: Option<Date>,
}

/// Which version speaks for an agreement: the one that holds, or the newest one.
fn spoken(it: &Agreement, newest: bool) -> i32 {
    if newest { it.latest } else { it.holds.unwrap_or(it.latest) }
}

/// The agreements of the desk, the latest first; in one state, or in all.
pub fn desk(connection: &mut Conn, state: Option<State>, most: i64) -> Result<Vec<DeskRow>> {
    let mut query =
        agreement::table.order((agreement::begun_at.desc(), agreement::id.desc())).limit(most).into_boxed();
    query = match state {
        Some(state) => query.filter(agreement::state.eq(state.key())),
        None => query.filter(agreement::state.ne(State::Discarded.key())),
    };
    let found = query.select(row!()).load(connection)?;
    let found: Vec<Agreement> = found.into_iter().map(read).collect::<Result<_>>()?;
    let ids: Vec<i64> = found.iter().map(|it| it.id.number()).collect();
    let mut names = parties(connection, &ids)?;
    let confirmed = confirmed(connection, &ids)?;
    let heads = heads(connection, &found, true)?;
    let steps = stands(connection, &found)?;
    let row = |it: Agreement| {
        let id = it.id.number();
        let head = heads.get(&id)?;
        let parties = names.remove(&id).unwrap_or_default();
        Some(DeskRow {
            title: head.title.clone(),
            review: head.review,
            confirmed: confirmed.iter().filter(|(of, version)| *of == id && *version == it.latest).count(),
            parties: parties.into_iter().map(|party| party.name).collect(),
            steps: steps.get(&id).copied().unwrap_or_default(),
            it,
        })
    };
    Ok(found.into_iter().filter_map(row).collect())
}

struct InList {
    id: i64,
    name: String,
    organisation: Option<i64>,
    sector: Sector,
}

fn parties(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Vec<InList>>> {
    let mut found: BTreeMap<i64, Vec<InList>> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = agreement_party::table
        .filter(among(agreement_party::agreement_id, ids))
        .order((agreement_party::agreement_id, agreement_party::position))
        .select((
            agreement_party::agreement_id,
            agreement_party::id,
            agreement_party::name,
            agreement_party::organisation_id,
            agreement_party::sector,
        ))
        .load::<(i64, i64, String, Option<i64>, String)>(connection)?;
    for (of, id, name, organisation, sector) in rows {
        let sector = read_key("agreement_party", "sector", &sector, Sector::from_key)?;
        found.entry(of).or_default().push(InList { id, name, organisation, sector });
    }
    Ok(found)
}

fn confirmed(connection: &mut Conn, ids: &[i64]) -> Result<Vec<(i64, i32)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(agreement_confirmation::table
        .inner_join(agreement_party::table.on(agreement_party::id.eq(agreement_confirmation::party_id)))
        .filter(among(agreement_party::agreement_id, ids))
        .select((agreement_party::agreement_id, agreement_confirmation::version))
        .load(connection)?)
}

struct Head {
    title: String,
    goal: String,
    district: Option<String>,
    starts: Date,
    review: Date,
    ends: Option<Date>,
}

type HeadRow = (i64, i32, (String, String, Option<String>), (String, String, Option<String>));

fn heads(connection: &mut Conn, of: &[Agreement], newest: bool) -> Result<BTreeMap<i64, Head>> {
    let ids: Vec<i64> = of.iter().map(|it| it.id.number()).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let wanted: BTreeSet<(i64, i32)> = of.iter().map(|it| (it.id.number(), spoken(it, newest))).collect();
    let rows = agreement_version::table
        .filter(among(agreement_version::agreement_id, &ids))
        .select((
            agreement_version::agreement_id,
            agreement_version::number,
            (agreement_version::title, agreement_version::goal, agreement_version::district),
            (agreement_version::starts_on, agreement_version::review_on, agreement_version::ends_on),
        ))
        .load::<HeadRow>(connection)?;
    rows.into_iter()
        .filter(|(id, number, ..)| wanted.contains(&(*id, *number)))
        .map(|(id, _, (title, goal, district), (starts, review, ends))| {
            let head = Head {
                title,
                goal,
                district,
                starts: day("starts_on", &starts)?,
                review: day("review_on", &review)?,
                ends: ends.map(|text| day("ends_on", &text)).transpose()?,
            };
            Ok((id, head))
        })
        .collect()
}

type StepRow = (i64, i32, i32, (String, i32, String), String);

/// How the steps of the version that holds stand, of several agreements at once.
fn stands(connection: &mut Conn, of: &[Agreement]) -> Result<BTreeMap<i64, Stand>> {
    let ids: Vec<i64> = of.iter().map(|it| it.id.number()).collect();
    let mut found = BTreeMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let steps = agreement_measure::table
        .filter(among(agreement_measure::agreement_id, &ids))
        .select((
            agreement_measure::agreement_id,
            agreement_measure::version,
            agreement_measure::number,
            (agreement_measure::what, agreement_measure::who, agreement_measure::shown),
            agreement_measure::due_on,
        ))
        .load::<StepRow>(connection)?;
    let accepted: BTreeSet<(i64, i32, i32)> = agreement_proof::table
        .filter(among(agreement_proof::agreement_id, &ids))
        .filter(agreement_proof::state.eq(ProofState::Accepted.key()))
        .select((agreement_proof::agreement_id, agreement_proof::measure, agreement_proof::version))
        .load::<(i64, i32, i32)>(connection)?
        .into_iter()
        .collect();
    for it in of {
        let (id, version) = (it.id.number(), spoken(it, false));
        let mut stand = Stand::default();
        for (_, _, number, asks, due) in steps.iter().filter(|step| step.0 == id && step.1 == version) {
            stand.all += 1;
            // The same rule as `domain::agreements::Measure::asks_the_same`.
            let same = steps.iter().filter(|step| step.0 == id && step.2 == *number && step.3 == *asks);
            if same.into_iter().any(|step| accepted.contains(&(id, *number, step.1))) {
                stand.done += 1;
            } else {
                let due = day("due_on", due)?;
                stand.next = Some(stand.next.map_or(due, |next| next.min(due)));
            }
        }
        found.insert(id, stand);
    }
    Ok(found)
}

/// An agreement as everybody sees it in a list. It names listed organisations and nobody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRow {
    /// The agreement.
    pub it: Agreement,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub goal: String,
    /// Key of the district; `None` is the whole town.
    pub district: Option<String>,
    /// From when.
    pub starts: Date,
    /// When the parties look at it.
    pub review: Date,
    /// Until when.
    pub ends: Option<Date>,
    /// Its parties: the organisation with its name where it is listed, and the sector.
    pub parties: Vec<(Option<(OrganisationId, String)>, Sector)>,
    /// The place of the party that ended it.
    pub ended_by: Option<i32>,
    /// How its steps stand.
    pub steps: Stand,
}

/// All agreements that may be public, the latest first. What everybody sees of where one stands says
/// [`Agreement::public_state`].
pub fn public(connection: &mut Conn, most: i64) -> Result<Vec<PublicRow>> {
    let rows = agreement::table
        .filter(agreement::public.eq(true).and(agreement::holds.is_not_null()))
        .order((agreement::in_force_at.desc(), agreement::id.desc()))
        .limit(most)
        .select(row!())
        .load(connection)?;
    public_rows(connection, rows.into_iter().map(read).collect::<Result<_>>()?)
}

/// Those that may be found by everybody, in the order of their keys or by their keys.
pub fn findable(connection: &mut Conn, which: Which<'_>) -> Result<Vec<PublicRow>> {
    let open = agreement::public.eq(true).and(agreement::holds.is_not_null());
    let query = agreement::table.filter(open).order(agreement::id).into_boxed();
    let rows = match which {
        Which::These([]) => return Ok(Vec::new()),
        Which::These(ids) => {
            query.filter(agreement::id.eq_any(ids.to_vec())).select(row!()).load(connection)?
        }
        Which::After(after, most) => {
            query.filter(agreement::id.gt(after)).limit(most).select(row!()).load(connection)?
        }
    };
    let found: Vec<Agreement> = rows.into_iter().map(read).collect::<Result<_>>()?;
    public_rows(connection, found.into_iter().filter(|it| it.public_state().is_some()).collect())
}

/// One of them.
pub fn public_one(connection: &mut Conn, id: AgreementId) -> Result<Option<PublicRow>> {
    let found = super::get(connection, id)?.filter(|it| it.public_state().is_some());
    Ok(public_rows(connection, found.into_iter().collect())?.pop())
}

fn public_rows(connection: &mut Conn, found: Vec<Agreement>) -> Result<Vec<PublicRow>> {
    let ids: Vec<i64> = found.iter().map(|it| it.id.number()).collect();
    let mut parties = parties(connection, &ids)?;
    let mut heads = heads(connection, &found, false)?;
    let steps = stands(connection, &found)?;
    let row = |it: Agreement| {
        let id = it.id.number();
        let head = heads.remove(&id)?;
        let parties = parties.remove(&id).unwrap_or_default();
        let ended_by = it.ended_by.and_then(|by| parties.iter().position(|party| party.id == by.number()));
        Some(PublicRow {
            ended_by: ended_by.and_then(|at| i32::try_from(at + 1).ok()),
            title: head.title,
            goal: head.goal,
            district: head.district,
            starts: head.starts,
            review: head.review,
            ends: head.ends,
            parties: parties
                .into_iter()
                .map(|party| {
                    let listed = party.organisation.map(|id| (OrganisationId::new(id), party.name));
                    (listed, party.sector)
                })
                .collect(),
            steps: steps.get(&id).copied().unwrap_or_default(),
            it,
        })
    };
    Ok(found.into_iter().filter_map(row).collect())
}

/// Agreements whose outcome nobody has seen yet and whose days to comment are over on this day.
pub fn to_publish(connection: &mut Conn, today: Date) -> Result<Vec<AgreementId>> {
    let ids = agreement::table
        .filter(agreement::public.eq(true).and(agreement::published_at.is_null()))
        .filter(agreement::comment_until.lt(Some(today.to_string())))
        .order(agreement::id)
        .select(agreement::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(AgreementId::new).collect())
}
