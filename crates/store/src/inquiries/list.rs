use super::{AskerFacts, Facts, facts, read};
use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{account, inquiry, inquiry_asker, inquiry_entry, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::inquiries::{EntryKind, Inquiry, InquiryId};
use domain::organisations::OrganisationId;
use jiff::civil::Date;
use kernel::Instant;
use std::collections::BTreeMap;

/// Which cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of this office alone.
    pub office: Option<OrganisationId>,
    /// What somebody took on.
    pub owner: Option<AccountId>,
    /// Open ones, or closed ones; both where it is `None`.
    pub open: Option<bool>,
    /// Those that want somebody's hand on this day: new, promised until then, or their next date has come.
    pub due_on: Option<Date>,
    /// Those whose promised day was before this one and that nobody answered.
    pub late_on: Option<Date>,
    /// Those with a smaller key: the next page of the closed ones.
    pub before: Option<InquiryId>,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub case: Inquiry,
    /// With what it began; empty once that went.
    pub question: String,
    /// Who took it on.
    pub owner: Option<String>,
    /// The office that has to answer; `None` for the engagement office.
    pub office: Option<String>,
}

const OPEN: [&str; 3] = ["new", "open", "asked_back"];

/// So many letters of a question stand in a list.
const SHOWN: usize = 160;

/// The cases: open ones by their promised day, closed ones by their number, the newest first.
pub fn list(connection: &mut Conn, filter: &Filter, most: i64) -> Result<Vec<Row>> {
    let ids = found(connection, filter, most)?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut cases = cases(connection, &ids)?;
    let mut questions = questions(connection, &ids)?;
    let accounts: Vec<i64> =
        cases.values().filter_map(|case| case.owner.account).map(AccountId::number).collect();
    let offices: Vec<i64> =
        cases.values().filter_map(|case| case.owner.office).map(OrganisationId::number).collect();
    let accounts = account_names(connection, &accounts)?;
    let offices = office_names(connection, &offices)?;
    let row = |id: &i64| {
        let case = cases.remove(id)?;
        Some(Row {
            question: questions.remove(id).unwrap_or_default(),
            owner: case.owner.account.and_then(|account| accounts.get(&account.number()).cloned()),
            office: case.owner.office.and_then(|office| offices.get(&office.number()).cloned()),
            case,
        })
    };
    Ok(ids.iter().filter_map(row).collect())
}

/// The numbers of the cases that fit, in their order.
fn found(connection: &mut Conn, filter: &Filter, most: i64) -> Result<Vec<i64>> {
    let mut query = inquiry::table.select(inquiry::id).limit(most).into_boxed();
    if let Some(office) = filter.office {
        query = query.filter(inquiry::office_id.eq(Some(office.number())));
    }
    if let Some(owner) = filter.owner {
        query = query.filter(inquiry::owner_id.eq(Some(owner.number())));
    }
    if let Some(id) = filter.before {
        query = query.filter(inquiry::id.lt(id.number()));
    }
    if let Some(day) = filter.late_on {
        query = query
            .filter(inquiry::answered_on.is_null())
            .filter(inquiry::state.eq_any(["new", "open"]))
            .filter(inquiry::due.lt(day.to_string()));
    }
    if let Some(day) = filter.due_on {
        let day = day.to_string();
        let planned = inquiry::state
            .eq_any(["open", "asked_back"])
            .and(inquiry::next_on.is_not_null())
            .and(inquiry::next_on.assume_not_null().le(day.clone()));
        let late = inquiry::state.eq("open").and(inquiry::answered_on.is_null()).and(inquiry::due.le(day));
        query = query.filter(inquiry::state.eq("new").or(late).or(planned));
    }
    query = match filter.open {
        Some(true) => query.filter(inquiry::state.eq_any(OPEN)).order((inquiry::due, inquiry::id)),
        Some(false) => query.filter(inquiry::state.eq("closed")).order(inquiry::id.desc()),
        None => query.order((inquiry::due, inquiry::id)),
    };
    Ok(query.load::<i64>(connection)?)
}

fn cases(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Inquiry>> {
    let rows = inquiry::table
        .left_join(inquiry_asker::table)
        .filter(among(inquiry::id, ids))
        .select(facts!())
        .load::<(Facts, AskerFacts)>(connection)?;
    rows.into_iter().map(read).map(|case| case.map(|case| (case.id.number(), case))).collect()
}

fn account_names(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = account::table.filter(among(account::id, ids)).select((account::id, account::name));
    Ok(rows.load::<(i64, String)>(connection)?.into_iter().collect())
}

fn office_names(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = organisation::table.filter(among(organisation::id, ids));
    let rows = rows.select((organisation::id, organisation::name));
    Ok(rows.load::<(i64, String)>(connection)?.into_iter().collect())
}

/// With what each of these began, shortened.
fn questions(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = inquiry_entry::table
        .filter(among(inquiry_entry::inquiry_id, ids))
        .filter(inquiry_entry::kind.eq(EntryKind::Asked.key()))
        .order(inquiry_entry::id.desc())
        .select((inquiry_entry::inquiry_id, inquiry_entry::content))
        .load::<(i64, String)>(connection)?;
    // The first one of each stands last and stays.
    Ok(rows.into_iter().map(|(id, text)| (id, text.chars().take(SHOWN).collect())).collect())
}

/// How an office kept its promises since a day; never one person (principle 13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The office; `None` for the engagement office.
    pub office: Option<(OrganisationId, String)>,
    /// Cases that were answered.
    pub answered: i64,
    /// So many of them in time.
    pub in_time: i64,
    /// Cases whose promised day is over without an answer.
    pub late: i64,
}

/// How each office kept its promises for what came since then. What is no question to us is not counted.
pub fn counts(connection: &mut Conn, since: Instant, today: Date) -> Result<Vec<Counted>> {
    let rows = inquiry::table
        .left_join(organisation::table.on(organisation::id.nullable().eq(inquiry::office_id)))
        .filter(inquiry::received_at.ge(since.micros()))
        .filter(inquiry::state.ne("merged"))
        .filter(inquiry::closing.is_null().or(inquiry::closing.assume_not_null().ne("spam")))
        .order((organisation::sort_key.nullable(), inquiry::id))
        .select((
            inquiry::office_id,
            organisation::name.nullable(),
            inquiry::in_time,
            inquiry::state,
            inquiry::due,
        ))
        .load::<(Option<i64>, Option<String>, Option<bool>, String, String)>(connection)?;
    let today = today.to_string();
    let mut counted: BTreeMap<Option<i64>, Counted> = BTreeMap::new();
    for (office, name, in_time, state, due) in rows {
        let office = office.zip(name);
        let of = counted.entry(office.as_ref().map(|(id, _)| *id)).or_insert_with(|| Counted {
            office: office.map(|(id, name)| (OrganisationId::new(id), name)),
            answered: 0,
            in_time: 0,
            late: 0,
        });
        of.answered += i64::from(in_time.is_some());
        of.in_time += i64::from(in_time == Some(true));
        of.late += i64::from(in_time.is_none() && ["new", "open"].contains(&state.as_str()) && due < today);
    }
    Ok(counted.into_values().collect())
}
