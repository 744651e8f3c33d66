//! Lists that wait, and how lists of their shape were read before.

use super::plan::{Outcome, Plan, plan};
use super::{Decisions, List, Run, open};
use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::hub::Hub;
use domain::fields::{Fault, Faults};
use domain::imports::{Defaults, ImportDraftId, Kind, Mapping, Table};
use domain::policy::Action;
use kernel::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::imports::StoredMapping;

/// So long a list that nobody took over waits.
const WAITS_DAYS: i64 = 1;

/// A list as it is stored while it waits.
#[derive(Serialize, Deserialize)]
struct Kept {
    kind: Kind,
    columns: String,
    defaults: Defaults,
    table: Table,
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::Store(store::Error::Unreadable {
        table: "import_draft",
        column: "content",
        value: error.to_string(),
    })
}

fn written(list: &List) -> Result<String> {
    let kept = Kept {
        kind: list.kind,
        columns: list.mapping.to_stored(),
        defaults: list.defaults.clone(),
        table: list.table.clone(),
    };
    serde_json::to_string(&kept).map_err(|error| unreadable(&error))
}

pub(super) fn load(cx: &mut ReadCx<'_>, id: ImportDraftId) -> Result<(String, List)> {
    let (name, content) = store::imports::draft(cx.conn, id)?.ok_or(Error::NotFound)?;
    let kept: Kept = serde_json::from_str(&content).map_err(|error| unreadable(&error))?;
    let mapping = Mapping::from_stored(&kept.columns, kept.kind);
    Ok((name, List { kind: kept.kind, mapping, defaults: kept.defaults, table: kept.table }))
}

/// Of headings, which may be long, a name of fixed length.
fn shape(table: &Table) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(table.shape().as_bytes()))
}

/// A list mapped as the last one of its shape, or else by its headings.
pub(super) fn remembered(cx: &mut ReadCx<'_>, table: Table, kind: Option<Kind>) -> Result<List> {
    let before = store::imports::mapping(cx.conn, &shape(&table))?
        .filter(|before| kind.is_none_or(|kind| kind == before.kind));
    Ok(if let Some(before) = before {
        List {
            kind: before.kind,
            mapping: Mapping::from_stored(&before.columns, before.kind),
            defaults: serde_json::from_str::<Defaults>(&before.defaults).unwrap_or_default().for_the_next(),
            table,
        }
    } else {
        let kind = kind.unwrap_or_else(|| Mapping::guess_kind(&table));
        let mapping = Mapping::guess(&table, kind);
        List { kind, mapping, defaults: usual(cx), table }
    })
}

/// What is most often right where a list says nothing; whoever reads it in sees and changes it.
fn usual(cx: &ReadCx<'_>) -> Defaults {
    let city = &cx.settings.city;
    Defaults {
        sector: domain::organisations::Sector::CivilSociety.key().to_owned(),
        summary: if city.is_empty() {
            "Verein oder Gruppe.".to_owned()
        } else {
            format!("Verein oder Gruppe in {city}.")
        },
        role: "Ansprechperson".to_owned(),
        ..Defaults::default()
    }
}

pub(super) fn remember(cx: &mut WriteCx<'_>, list: &List) -> Result<()> {
    let defaults = serde_json::to_string(&list.defaults).map_err(|error| unreadable(&error))?;
    let mapping = StoredMapping { kind: list.kind, columns: list.mapping.to_stored(), defaults };
    let now = cx.now;
    Ok(store::imports::put_mapping(cx.conn, &shape(&list.table), &mapping, now)?)
}

/// Puts a list up to be looked at.
///
/// # Errors
/// As [`open`].
pub fn put_up(
    cx: &mut WriteCx<'_>,
    name: &str,
    grid: &[Vec<String>],
    kind: Option<Kind>,
) -> Result<ImportDraftId> {
    let list = open(cx, grid, kind)?;
    let name: String = name.chars().filter(|sign| !sign.is_control()).take(120).collect();
    let content = written(&list)?;
    let now = cx.now;
    Ok(store::imports::insert_draft(cx.conn, &name, &content, now)?)
}

/// A list that waits, and what would become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Name of its file.
    pub name: String,
    /// The list.
    pub list: List,
    /// What would become of it.
    pub plan: Plan,
}

/// Looks at a list that waits.
///
/// # Errors
/// [`Error::NotFound`] when it is gone, [`Error::Forbidden`].
pub fn see(cx: &mut ReadCx<'_>, id: ImportDraftId, decisions: &Decisions) -> Result<Seen> {
    cx.authorise(Action::ReadInLists)?;
    let (name, list) = load(cx, id)?;
    let plan = plan(cx, &list, decisions)?;
    Ok(Seen { name, list, plan })
}

/// Says what the columns of a list tell. A list of this shape is read so from now on. `columns` are keys of fields, "-" for a column
/// that is left out.
///
/// # Errors
/// [`Error::NotFound`] when it is gone, [`Error::Forbidden`].
pub fn remap(
    cx: &mut WriteCx<'_>,
    id: ImportDraftId,
    kind: Kind,
    columns: &[String],
    defaults: Defaults,
) -> Result<()> {
    cx.authorise(Action::ReadInLists)?;
    let (_, list) = load(cx, id)?;
    // Of another kind, the headings mean something else.
    let mapping = if kind == list.kind {
        Mapping::from_stored(&columns.join(" "), kind)
    } else {
        Mapping::guess(&list.table, kind)
    };
    let list = List { kind, mapping, defaults, ..list };
    let content = written(&list)?;
    store::imports::set_draft(cx.conn, id, &content)?;
    remember(cx, &list)
}

/// Says which topic counts for the rows of a list that name none.
///
/// # Errors
/// [`crate::Refusal::Fields`] under `topic` without one, [`Error::NotFound`] when the list is gone, [`Error::Forbidden`].
pub fn choose_topic(cx: &mut WriteCx<'_>, id: ImportDraftId, topic: &str) -> Result<()> {
    cx.authorise(Action::ReadInLists)?;
    let (_, mut list) = load(cx, id)?;
    if cx.settings.topic(topic).is_none() {
        let mut faults = Faults::new();
        faults.add("topic", if topic.is_empty() { Fault::Missing } else { Fault::Choice });
        return Err(faults.into());
    }
    topic.clone_into(&mut list.defaults.topic);
    let content = written(&list)?;
    store::imports::set_draft(cx.conn, id, &content)?;
    remember(cx, &list)
}

/// Forgets a list that waits.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn discard(cx: &mut WriteCx<'_>, id: ImportDraftId) -> Result<()> {
    cx.authorise(Action::ReadInLists)?;
    Ok(store::imports::delete_draft(cx.conn, id)?)
}

/// Leaves of a list what was not taken, so that it can be decided or mended; with nothing left it is forgotten.
pub(super) fn leave_rest(cx: &mut WriteCx<'_>, id: ImportDraftId, mut list: List, plan: &Plan) -> Result<()> {
    let left: Vec<usize> = plan
        .rows
        .iter()
        .filter(|row| matches!(row.outcome, Outcome::Faulty(_) | Outcome::Double(_) | Outcome::Waits))
        .map(|row| row.number)
        .collect();
    if left.is_empty() {
        return Ok(store::imports::delete_draft(cx.conn, id)?);
    }
    list.table.rows.retain(|row| left.contains(&row.number));
    let content = written(&list)?;
    Ok(store::imports::set_draft(cx.conn, id, &content)?)
}

/// What waits and what was read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Lists that wait: number, file, when.
    pub drafts: Vec<(ImportDraftId, String, Instant)>,
    /// Lists that were taken over.
    pub runs: Vec<Run>,
}

/// What waits and what was read in, the newest first.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn overview(cx: &mut ReadCx<'_>) -> Result<Overview> {
    cx.authorise(Action::ReadInLists)?;
    Ok(Overview { drafts: store::imports::drafts(cx.conn)?, runs: store::imports::runs(cx.conn)? })
}

/// Forgets lists that nobody took over within a day.
///
/// # Errors
/// When the database fails.
pub(crate) fn sweep(hub: &Hub) -> Result<()> {
    let some = hub.read(Caller::system(), |cx| {
        let before = cx.now.plus_days(-WAITS_DAYS);
        Ok(store::imports::has_old_draft(cx.conn, before)?)
    });
    if !some.wait()? {
        return Ok(());
    }
    let swept = hub.write(Caller::system(), |cx| {
        let before = cx.now.plus_days(-WAITS_DAYS);
        Ok(store::imports::forget_old_drafts(cx.conn, before)?)
    });
    swept.wait().map(drop)
}
