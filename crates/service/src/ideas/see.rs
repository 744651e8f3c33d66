use super::{PAGE, appeal, authorise, load, own, to_work_on};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use crate::inquiries::{Answerers, at_desks};
use crate::roles::posts;
use domain::accounts::Role;
use domain::ideas::{Filter, Finding, Idea, IdeaId, State, Supporter, findings, in_history};
use domain::journal::{Subject, Verb};
use domain::organisations::ContactPoint;
use domain::policy::{Actor, IdeaAction, Matter, may};
use domain::reports::Barred;
use jiff::civil::Date;
use kernel::{Cursor, Instant, PageRequest};
use store::ideas::{Answer, Counted, DeskFilter, DeskRow, Line, Listed, Query, Row, Shown};
use store::roles::Which;

/// Rows of one list of the desk.
const ROWS: i64 = 200;
/// So long back an office's promises are counted, in days.
const COUNTED_DAYS: i64 = 365;

/// Public ideas that fit.
///
/// # Errors
/// When the database fails.
pub fn list(cx: &mut ReadCx<'_>, filter: &Filter, after: Option<Cursor>) -> Result<Listed> {
    let page = PageRequest { after, limit: PAGE };
    Ok(store::ideas::list(cx.conn, &Query { filter: filter.clone(), page })?)
}

/// The latest ideas that fit, for feeds and sheets; at most so many.
///
/// # Errors
/// When the database fails.
pub fn recent(cx: &mut ReadCx<'_>, filter: &Filter, after: Option<Cursor>, most: u16) -> Result<Listed> {
    let page = PageRequest { after, limit: most };
    Ok(store::ideas::list(cx.conn, &Query { filter: filter.clone(), page })?)
}

/// All that everybody reads of an idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The idea, without whoever told it.
    pub idea: Idea,
    /// The office that answers; `None` for the engagement office.
    pub office: Option<String>,
    /// The answers, the first one first; the last one holds.
    pub answers: Vec<Answer>,
    /// Whom one can ask about the answer that holds.
    pub contact: Option<ContactPoint>,
    /// Questions back, and why it is over.
    pub lines: Vec<Line>,
    /// Its photos.
    pub pictures: Vec<Shown>,
    /// What happened to it.
    pub history: Vec<(Verb, Instant)>,
    /// Titles of ideas that went into it.
    pub took_in: Vec<String>,
}

/// An idea's page; `Err` with where it went for one that went into another. What is not public is as if it were not there.
///
/// # Errors
/// [`Error::NotFound`].
pub fn page(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<std::result::Result<Told, IdeaId>> {
    let idea = load(cx, id)?;
    if let State::Merged(_) = idea.state {
        let live = super::live(cx, id)?;
        return if live.state.is_public() { Ok(Err(live.id)) } else { Err(Error::NotFound) };
    }
    authorise(cx, IdeaAction::See(idea.state)).map_err(|_| Error::NotFound)?;
    if idea.state == State::Unconfirmed {
        return Err(Error::NotFound);
    }
    let answers = store::ideas::answers(cx.conn, id)?;
    let contact = match answers.last().and_then(|answer| answer.contact) {
        Some(contact) => store::organisations::contact_point(cx.conn, contact)?,
        None => None,
    };
    let office = match idea.owner.office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    };
    let lines = store::ideas::lines(cx.conn, id)?;
    let verbs: Vec<Verb> = Verb::ALL.iter().copied().filter(|verb| in_history(*verb)).collect();
    Ok(Ok(Told {
        office,
        answers,
        contact: contact.filter(|(_, removed)| !removed).map(|(point, _)| point),
        lines: lines.into_iter().filter(|line| line.said.is_public()).map(nameless).collect(),
        pictures: store::ideas::pictures(cx.conn, &[id.number()])?,
        history: store::journal::of_verbs(cx.conn, Subject::Idea(id), &verbs)?,
        took_in: store::ideas::merged_into(cx.conn, id)?.into_iter().map(|(_, title, _)| title).collect(),
        idea: Idea { author: None, ..idea },
    }))
}

fn nameless(line: Line) -> Line {
    Line { by: None, name: None, ..line }
}

/// Which ideas the desk wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Those that nobody looked at yet, and those somebody speaks about.
    New,
    /// Those that wait for an answer.
    Unanswered,
    /// Those whose promised day is over.
    Late,
    /// Those somebody objects to.
    Objected,
    /// All, the latest first.
    All,
}

/// The ideas of this caller's desk: the engagement office sees those of all.
///
/// # Errors
/// [`Error::Forbidden`] for others than whoever works on ideas.
pub fn waiting(cx: &mut ReadCx<'_>, view: View) -> Result<Vec<DeskRow>> {
    authorise(cx, IdeaAction::Look)?;
    let filter = DeskFilter { office: own_office(cx), ..DeskFilter::default() };
    let filter = match view {
        View::New => DeskFilter { states: vec!["received", "advised"], ..filter },
        View::Unanswered => DeskFilter { states: vec!["open", "project"], unanswered: true, ..filter },
        View::Late => DeskFilter {
            states: vec!["received", "advised", "open"],
            late_on: Some(cx.now.city_day()),
            ..filter
        },
        View::Objected => DeskFilter { objected: true, ..filter },
        View::All => DeskFilter { latest: true, ..filter },
    };
    Ok(store::ideas::desk(cx.conn, &filter, ROWS)?)
}

fn own_office(cx: &ReadCx<'_>) -> Option<domain::organisations::OrganisationId> {
    match cx.caller.actor {
        Actor::Member { role: Role::Officer(office), .. } => Some(office),
        _ => None,
    }
}

/// How each office kept its promises in the last year; an officer sees that of their own.
///
/// # Errors
/// [`Error::Forbidden`] for others than whoever works on ideas.
pub fn counts(cx: &mut ReadCx<'_>) -> Result<Vec<Counted>> {
    authorise(cx, IdeaAction::Look)?;
    let (since, today, own) = (cx.now.plus_days(-COUNTED_DAYS), cx.now.city_day(), own_office(cx));
    let counted = store::ideas::counts(cx.conn, since, today)?;
    let mine = |it: &Counted| own.is_none() || it.office.as_ref().map(|(id, _)| *id) == own;
    Ok(counted.into_iter().filter(mine).collect())
}

/// What this caller may do with an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Desk {
    /// Put it up, take it down, put it together with another one.
    pub moderates: bool,
    /// Speak for the office that has to answer.
    pub answers: bool,
    /// Take it apart from the one it went into.
    pub undoes: bool,
}

/// An idea with all that whoever works on it needs.
#[derive(Debug, Clone)]
pub struct Case {
    /// The idea, with who told it.
    pub idea: Idea,
    /// What this caller may do.
    pub desk: Desk,
    /// What was said and noted.
    pub lines: Vec<Line>,
    /// The answers.
    pub answers: Vec<Answer>,
    /// Its photos.
    pub pictures: Vec<Shown>,
    /// What was written before names were blacked out, and until when that is kept.
    pub original: Option<(String, String, Date)>,
    /// What a machine noticed.
    pub findings: Vec<Finding>,
    /// Who supports it; empty for all but the engagement office, whose business that is not.
    pub supporters: Vec<Supporter>,
    /// Of an idea that went into another one: who came along.
    pub came: Vec<domain::ideas::SupportId>,
    /// What happened to it, without names.
    pub history: Vec<(Verb, Instant)>,
    /// The office that has to answer; `None` for the engagement office.
    pub office: Option<String>,
    /// To whom it could be handed.
    pub answerers: Answerers,
    /// Whom an answer can name.
    pub contacts: Vec<ContactPoint>,
    /// Why this caller may not decide the objection; `None` when they may, or there is none.
    pub barred: Option<Barred>,
    /// Ideas that went into it: number, title, how many supported it.
    pub merged_in: Vec<(IdeaId, String, i64)>,
    /// The link of whoever told it, for a letter.
    pub link: Option<String>,
}

/// One idea for the desk.
///
/// # Errors
/// [`Error::NotFound`], also for one of another office; [`Error::Forbidden`].
pub fn case(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Case> {
    let idea = to_work_on(cx, id)?;
    let can = |action| may(cx.caller.actor, domain::policy::Action::Idea(action));
    let desk = Desk {
        moderates: can(IdeaAction::Moderate),
        answers: can(IdeaAction::Answer(idea.owner.office)),
        undoes: can(IdeaAction::Moderate) && matches!(idea.state, State::Merged(_)),
    };
    // Who supports it is the business of the engagement office alone.
    let staff = may(cx.caller.actor, domain::policy::Action::SeeDesk);
    let lines = store::ideas::lines(cx.conn, id)?;
    let answers = store::ideas::answers(cx.conn, id)?;
    let barred = if idea.objection.is_some() { appeal::barred(cx, &idea, &lines, &answers)? } else { None };
    let answerers = at_desks(&posts(cx, Which::Town)?);
    let office = match idea.owner.office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    };
    let of = idea.owner.office;
    let points = store::organisations::contact_points(cx.conn, None)?;
    let contacts = points.into_iter().map(|(point, _)| point);
    let verbs: Vec<Verb> = Verb::ALL
        .iter()
        .copied()
        .filter(|verb| {
            verb.text().starts_with("idea.")
                && *verb != Verb::IdeaSupported
                && *verb != Verb::IdeaSupportAsked
        })
        .collect();
    let original = store::ideas::original(cx.conn, id)?;
    let keep = i64::from(domain::ideas::ORIGINAL_DAYS);
    Ok(Case {
        pictures: store::ideas::pictures(cx.conn, &[id.number()])?,
        original: original.map(|(title, text, at)| (title, text, at.plus_days(keep).city_day())),
        findings: findings(&idea.title, &idea.text),
        supporters: if staff {
            store::ideas::of_idea(cx.conn, id)?.into_iter().map(|(it, _)| it).collect()
        } else {
            Vec::new()
        },
        came: if desk.undoes { store::ideas::came_along(cx.conn, id)? } else { Vec::new() },
        history: store::journal::of_verbs(cx.conn, Subject::Idea(id), &verbs)?,
        merged_in: store::ideas::merged_into(cx.conn, id)?,
        contacts: contacts.filter(|point| of.is_none() || Some(point.organisation) == of).collect(),
        link: if staff { own::link(cx, id)? } else { None },
        desk,
        lines,
        answers,
        office,
        answerers,
        barred,
        idea,
    })
}

/// Ideas with which this one could be put together: the open ones, the latest first.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn to_merge_with(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Vec<Row>> {
    authorise(cx, IdeaAction::Moderate)?;
    let listed = recent(cx, &Filter::default(), None, 100)?;
    Ok(listed.rows.into_iter().filter(|row| row.idea.id != id && row.idea.state == State::Open).collect())
}

/// The link with which somebody drafts an answer.
///
/// # Errors
/// As [`case`].
pub fn draft_link(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Option<String>> {
    to_work_on(cx, id)?;
    cx.link_to(Matter::AnswerDraft(id))
}
