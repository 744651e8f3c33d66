use super::{among_ideas, day, office_names, with_authors};
use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{idea, organisation};
use crate::sql::CountOf;
use diesel::prelude::*;
use domain::ideas::{Filter, Idea, IdeaId, Order, Shelf};
use domain::organisations::OrganisationId;
use jiff::civil::Date;
use kernel::{Count, Cursor, Instant, PageOf, PageRequest};
use std::collections::BTreeMap;

/// What is asked of the public list.
#[derive(Debug, Clone)]
pub struct Query {
    /// What somebody looks for.
    pub filter: Filter,
    /// Which part of it.
    pub page: PageRequest,
}

/// An idea in the public list. Of who told it there is nothing here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The idea.
    pub idea: Idea,
    /// The office that answers; `None` for the engagement office.
    pub office: Option<String>,
}

/// One page of the public list.
pub type Listed = PageOf<Row>;

macro_rules! fitting {
    ($filter:expr, $query:expr) => {{
        let mut query = $query;
        if let Some(topic) = &$filter.topic {
            query = query.filter(idea::topic.eq(Some(topic.clone())));
        }
        if let Some(district) = &$filter.district {
            query = query.filter(idea::district.eq(Some(district.clone())));
        }
        if let Some(shelf) = $filter.shelf {
            query = query.filter(idea::shelf.eq(Some(shelf.key())));
        }
        query
    }};
}

/// Public ideas that fit, by key: page 1 000 costs as much as page 1.
pub fn list(connection: &mut Conn, query: &Query) -> Result<Listed> {
    let Query { filter, page } = query;
    let limit = usize::from(page.limit);
    let newest = filter.order == Order::Newest;
    let mut found = fitting!(
        filter,
        idea::table
            .filter(idea::shelf.is_not_null())
            .limit(i64::from(page.limit) + 1)
            .select(idea::id)
            .into_boxed()
    );
    let behind = page.after.as_ref().and_then(|after| Some((after.key.parse::<i64>().ok()?, after.id)));
    if let Some((key, id)) = behind {
        // An index walks along two columns only where the first one is bounded by itself.
        found = if newest {
            let at = idea::published_at.assume_not_null();
            found.filter(at.le(key)).filter(at.lt(key).or(idea::id.lt(id)))
        } else {
            let at = idea::supporters;
            found.filter(at.le(key)).filter(at.lt(key).or(idea::id.lt(id)))
        };
    }
    found = if newest {
        found.order((idea::published_at.desc(), idea::id.desc()))
    } else {
        found.order((idea::supporters.desc(), idea::id.desc()))
    };
    let mut ids: Vec<i64> = found.load(connection)?;
    let more = ids.len() > limit;
    ids.truncate(limit);
    let rows = in_order(connection, &ids)?;
    let key = |row: &Row| {
        if newest { row.idea.published_at.map_or(0, Instant::micros) } else { row.idea.supporters }
    };
    let next = rows.last().filter(|_| more);
    let next = next.map(|row| Cursor { key: key(row).to_string(), id: row.idea.id.number() });
    let count = if page.after.is_none() && !more {
        Count::from_capped(i64::try_from(rows.len()).unwrap_or(i64::MAX))
    } else {
        count(connection, filter)?
    };
    Ok(PageOf { rows, next, count })
}

/// These ideas in this order, each with its office.
fn in_order(connection: &mut Conn, ids: &[i64]) -> Result<Vec<Row>> {
    let mut ideas = among_ideas(connection, ids)?;
    let offices = office_names(connection, &ideas)?;
    let row = |idea: Idea| Row {
        office: idea.owner.office.and_then(|office| offices.get(&office.number()).cloned()),
        idea,
    };
    Ok(ids.iter().filter_map(|id| ideas.remove(id)).map(row).collect())
}

/// Public ideas after a key, by their keys, perhaps about one topic only: for programs.
pub fn public(connection: &mut Conn, after: i64, topic: Option<&str>, most: i64) -> Result<Vec<Row>> {
    let filter = Filter { topic: topic.map(str::to_owned), ..Filter::default() };
    let found = fitting!(
        filter,
        idea::table
            .filter(idea::shelf.is_not_null().and(idea::id.gt(after)))
            .order(idea::id)
            .limit(most)
            .select(idea::id)
            .into_boxed()
    );
    let ids: Vec<i64> = found.load(connection)?;
    in_order(connection, &ids)
}

/// One public idea.
pub fn public_one(connection: &mut Conn, id: IdeaId) -> Result<Option<Row>> {
    let found = idea::table.filter(idea::shelf.is_not_null().and(idea::id.eq(id.number()))).select(idea::id);
    let ids: Vec<i64> = found.load(connection)?;
    Ok(in_order(connection, &ids)?.pop())
}

/// How many public ideas fit.
pub fn count(connection: &mut Conn, filter: &Filter) -> Result<Count> {
    let found = fitting!(
        filter,
        idea::table.filter(idea::shelf.is_not_null()).limit(Count::CAP + 1).select(idea::id).into_boxed()
    );
    Ok(Count::from_capped(CountOf(found).get_result::<i64>(connection)?))
}

/// Ideas that went into this one, with the titles they had.
pub fn merged_into(connection: &mut Conn, id: IdeaId) -> Result<Vec<(IdeaId, String, i64)>> {
    let rows = idea::table.filter(idea::merged_into.eq(Some(id.number()))).order(idea::id).select((
        idea::id,
        idea::title,
        idea::supporters,
    ));
    let rows = rows.load::<(i64, String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(id, title, supporters)| (IdeaId::new(id), title, supporters)).collect())
}

/// Which ideas the desk wants to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// In one of these states.
    pub states: Vec<&'static str>,
    /// Of this office alone.
    pub office: Option<OrganisationId>,
    /// Not answered, and promised until before this day.
    pub late_on: Option<Date>,
    /// Not answered yet.
    pub unanswered: bool,
    /// Only those somebody objects to.
    pub objected: bool,
    /// The latest first, not the most urgent.
    pub latest: bool,
}

/// An idea in the list of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRow {
    /// The idea, with who told it.
    pub idea: Idea,
    /// The office that has to answer; `None` for the engagement office.
    pub office: Option<String>,
}

/// Ideas for the desk: what is due first on top.
pub fn desk(connection: &mut Conn, filter: &DeskFilter, most: i64) -> Result<Vec<DeskRow>> {
    let mut query =
        idea::table.filter(idea::state.ne("unconfirmed")).limit(most).select(idea::id).into_boxed();
    if !filter.states.is_empty() {
        query = query.filter(idea::state.eq_any(filter.states.clone()));
    }
    if let Some(office) = filter.office {
        query = query.filter(idea::office_id.eq(Some(office.number())));
    }
    if let Some(day) = filter.late_on {
        query = query.filter(idea::due.lt(day.to_string()).and(idea::paused_on.is_null()));
    }
    if filter.unanswered || filter.late_on.is_some() {
        query = query.filter(idea::answered_on.is_null());
    }
    if filter.objected {
        query = query.filter(idea::objection.is_not_null());
    }
    query = if filter.latest { query.order(idea::id.desc()) } else { query.order((idea::due, idea::id)) };
    let ids: Vec<i64> = query.load(connection)?;
    let mut ideas = with_authors(connection, &ids)?;
    let offices = office_names(connection, &ideas)?;
    let row = |idea: Idea| DeskRow {
        office: idea.owner.office.and_then(|office| offices.get(&office.number()).cloned()),
        idea,
    };
    Ok(ids.iter().filter_map(|id| ideas.remove(id)).map(row).collect())
}

/// Ideas whose answer is due until this day, for which nobody was reminded since they were promised for it.
pub fn due_soon(connection: &mut Conn, until: Date, most: i64) -> Result<Vec<IdeaId>> {
    let ids = idea::table
        .filter(idea::state.eq("open").and(idea::answered_on.is_null()).and(idea::paused_on.is_null()))
        .filter(idea::reminded_on.is_null().and(idea::due.le(until.to_string())))
        .order((idea::due, idea::id))
        .limit(most)
        .select(idea::id);
    Ok(ids.load::<i64>(connection)?.into_iter().map(IdeaId::new).collect())
}

/// How an office kept its promises since a day; never one person (principle 13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The office; `None` for the engagement office.
    pub office: Option<(OrganisationId, String)>,
    /// Ideas that were answered.
    pub answered: i64,
    /// So many of them in time.
    pub in_time: i64,
    /// Ideas whose promised day is over without an answer.
    pub late: i64,
}

/// How each office kept its promises for what became public since then.
pub fn counts(connection: &mut Conn, since: Instant, today: Date) -> Result<Vec<Counted>> {
    let rows = idea::table
        .left_join(organisation::table.on(organisation::id.nullable().eq(idea::office_id)))
        .filter(idea::published_at.ge(Some(since.micros())).and(idea::shelf.is_not_null()))
        .order((organisation::sort_key.nullable(), idea::id))
        .select((
            idea::office_id,
            organisation::name.nullable(),
            idea::in_time,
            idea::shelf,
            idea::due,
            idea::paused_on,
        ))
        .load::<(Option<i64>, Option<String>, Option<bool>, Option<String>, String, Option<String>)>(
            connection,
        )?;
    let mut counted: BTreeMap<Option<i64>, Counted> = BTreeMap::new();
    for (office, name, in_time, shelf, due, paused) in rows {
        let office = office.zip(name);
        let of = counted.entry(office.as_ref().map(|(id, _)| *id)).or_insert_with(|| Counted {
            office: office.map(|(id, name)| (OrganisationId::new(id), name)),
            answered: 0,
            in_time: 0,
            late: 0,
        });
        let waits = shelf.as_deref() == Some(Shelf::Waiting.key()) && paused.is_none();
        of.answered += i64::from(in_time.is_some());
        of.in_time += i64::from(in_time == Some(true));
        of.late += i64::from(in_time.is_none() && waits && day("due", &due)? < today);
    }
    Ok(counted.into_values().collect())
}
