use super::sides::nameless;
use super::{Entry, barred, decider, entry_of, load};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use domain::organisations::OrganisationId;
use domain::policy::{Action, Matter};
use domain::reports::{Barred, Decider, Report, ReportId, Reporter, State, Target, sees_reporter};
use std::collections::BTreeMap;
use store::reports::{Said, Word};

/// Rows of one list.
const ROWS: i64 = 100;

/// A report in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub report: Report,
    /// What the entry is called; "" where it is gone.
    pub name: String,
}

/// Those that wait, by their day, and those that are decided, the latest on top.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>) -> Result<(Vec<Row>, Vec<Row>)> {
    cx.authorise(Action::SeeReports)?;
    let waiting = store::reports::waiting(cx.conn, ROWS)?;
    let decided = store::reports::decided(cx.conn, ROWS)?;
    let targets: Vec<Target> = waiting.iter().chain(&decided).map(|report| report.target).collect();
    let names = store::reports::names(cx.conn, &targets)?;
    Ok((named(waiting, &names), named(decided, &names)))
}

fn named(reports: Vec<Report>, names: &BTreeMap<Target, String>) -> Vec<Row> {
    let name = |report: &Report| names.get(&report.target).cloned().unwrap_or_default();
    reports.into_iter().map(|report| Row { name: name(&report), report }).collect()
}

/// Those that wait, for the desk of the morning.
pub(crate) fn waiting(cx: &mut ReadCx<'_>) -> Result<Vec<Row>> {
    let waiting = store::reports::waiting(cx.conn, ROWS)?;
    let targets: Vec<Target> = waiting.iter().map(|report| report.target).collect();
    let names = store::reports::names(cx.conn, &targets)?;
    Ok(named(waiting, &names))
}

/// Something that was said, with the name of whoever decided; "" where they are gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// What.
    pub word: Word,
    /// Who decided.
    pub by: String,
}

/// A case with all that whoever decides it needs.
#[derive(Debug, Clone)]
pub struct Case {
    /// The report.
    pub report: Report,
    /// What is reported.
    pub entry: Entry,
    /// What was decided and objected, in its order.
    pub words: Vec<Spoken>,
    /// Why this one may not decide.
    pub barred: Option<Barred>,
    /// Who reported is kept from them: they could decide the objection.
    pub withheld: bool,
    /// Other reports of the same entry, without who reported.
    pub others: Vec<Report>,
    /// The partner that was asked.
    pub partner: Option<String>,
    /// Whom one could ask, where somebody objects.
    pub partners: Vec<(OrganisationId, String)>,
    /// The links of both sides, for a letter to somebody without mail.
    pub own_link: Option<String>,
    /// The same for the organisation; nothing where it was told of nothing.
    pub statement_link: Option<String>,
    /// The entry of the journal after which this page is shown.
    pub seen: i64,
}

/// One case.
///
/// # Errors
/// [`crate::Error::NotFound`], [`crate::Error::Forbidden`] for others than the office.
pub fn case(cx: &mut ReadCx<'_>, id: ReportId) -> Result<Case> {
    cx.authorise(Action::SeeReports)?;
    let mut report = load(cx, id)?;
    let entry = entry_of(cx, &report)?;
    let words = store::reports::words(cx.conn, id)?;
    let barred = match decider(cx, &report) {
        Some(_) => barred(cx, &report, entry.organisation, &words)?,
        None => Some(Barred::NotAsked),
    };
    let withheld = !sees_reporter(report.state, barred);
    if withheld {
        report.reporter = report.reporter.map(Reporter::unnamed);
    }
    let others = store::reports::about(cx.conn, report.target, ROWS)?;
    let objected = matches!(report.state, State::Objected(..));
    let partners = if objected { store::reports::partners(cx.conn, entry.organisation)? } else { Vec::new() };
    let partner = match report.partner {
        Some(id) => store::organisations::get(cx.conn, id)?.map(|body| body.name),
        None => None,
    };
    let mut spoken = Vec::with_capacity(words.len());
    for word in words {
        let by = match word.said {
            Said::Decision(_, Some(decider)) => name_of(cx, decider)?,
            Said::Decision(_, None) | Said::Objection(_) => String::new(),
        };
        spoken.push(Spoken { word, by });
    }
    Ok(Case {
        others: others.into_iter().filter(|other| other.id != id).map(nameless).collect(),
        // Their link is for their letter, which names them.
        own_link: if withheld { None } else { cx.link_to(Matter::OwnReport(id))? },
        statement_link: cx.link_to(Matter::Statement(id))?,
        seen: cx.last_change(Subject::Report(id))?,
        report,
        entry,
        words: spoken,
        barred,
        withheld,
        partner,
        partners,
    })
}

/// A case has three decisions at most.
fn name_of(cx: &mut ReadCx<'_>, decider: Decider) -> Result<String> {
    Ok(match decider {
        Decider::Office(account) => store::accounts::get(cx.conn, account)?.map(|account| account.name),
        Decider::Partner(partner) => store::organisations::get(cx.conn, partner)?.map(|body| body.name),
    }
    .unwrap_or_default())
}
