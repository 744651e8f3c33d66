use super::{in_public, to_work_on};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use crate::inquiries::{Answerers, answerers};
use domain::journal::Subject;
use domain::obstacles::{Obstacle, ObstacleId, State};
use domain::policy::{Action, Actor, Matter, NetworkAction};
use store::journal::Entry;
use store::obstacles::{Filter, Row};

/// Rows of one list.
const ROWS: i64 = 500;

/// What everybody sees, those in the way first.
///
/// # Errors
/// When the database cannot be read.
pub fn public_list(cx: &mut ReadCx<'_>, topic: Option<String>, state: Option<State>) -> Result<Vec<Row>> {
    let states = match state.filter(|state| state.is_public()) {
        Some(state) => vec![state],
        None => State::PUBLIC.to_vec(),
    };
    Ok(store::obstacles::list(cx.conn, &Filter { states, topic, ..Filter::default() }, ROWS)?)
}

/// One obstacle as everybody sees it. Who named it, and in which words, is not among it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicPage {
    /// The obstacle, without who named it.
    pub it: Obstacle,
    /// The office that answers; `None` for the engagement office.
    pub office: Option<String>,
}

/// One that everybody sees.
///
/// # Errors
/// [`Error::NotFound`], also for one that is not public.
pub fn public_page(cx: &mut ReadCx<'_>, id: ObstacleId) -> Result<PublicPage> {
    let it = Obstacle { namer: None, ..in_public(cx, id)? };
    Ok(PublicPage { office: office_of(cx, &it)?, it })
}

fn office_of(cx: &mut ReadCx<'_>, it: &Obstacle) -> Result<Option<String>> {
    Ok(match it.owner.office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    })
}

/// The obstacle that one named, as it stands.
///
/// # Errors
/// [`Error::NotFound`] once who named it was erased, [`Error::Forbidden`] for others.
pub fn own(cx: &mut ReadCx<'_>, id: ObstacleId) -> Result<PublicPage> {
    cx.authorise(Action::Network(NetworkAction::OwnObstacle(id)))?;
    let it = store::obstacles::get(cx.conn, id)?.filter(|it| it.namer.is_some()).ok_or(Error::NotFound)?;
    Ok(PublicPage { office: office_of(cx, &it)?, it })
}

/// Which obstacles the desk shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// What is not over.
    Undone,
    /// What nobody looked at yet.
    New,
    /// What is over.
    Over,
}

/// The obstacles of this caller's desk: the engagement office sees those of all.
///
/// # Errors
/// [`Error::Forbidden`] for others than whoever works on them.
pub fn list(cx: &mut ReadCx<'_>, view: View) -> Result<Vec<Row>> {
    cx.authorise(Action::Network(NetworkAction::SeeObstacles))?;
    let states = match view {
        View::Undone => State::UNDONE.to_vec(),
        View::New => vec![State::Received],
        View::Over => State::ALL.into_iter().filter(|state| state.is_over()).collect(),
    };
    let office = match cx.caller.actor {
        Actor::Member { role, .. } => role.organisation(),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    };
    Ok(store::obstacles::list(cx.conn, &Filter { states, office, ..Filter::default() }, ROWS)?)
}

/// All that are not over, for whoever asks what is due.
pub(crate) fn due(cx: &mut ReadCx<'_>) -> Result<Vec<Row>> {
    let filter = Filter { states: State::UNDONE.to_vec(), ..Filter::default() };
    Ok(store::obstacles::list(cx.conn, &filter, ROWS)?)
}

/// An obstacle with all that whoever works on it needs.
#[derive(Debug, Clone)]
pub struct Case {
    /// The obstacle.
    pub it: Obstacle,
    /// The office that has to answer; `None` for the engagement office.
    pub office: Option<String>,
    /// Who takes care of it.
    pub owner: Option<String>,
    /// To whom it could be handed.
    pub answerers: Answerers,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// The link of whoever named it, for somebody without mail.
    pub link: Option<String>,
    /// The entry of the journal after which this page is shown.
    pub seen: i64,
}

/// One obstacle.
///
/// # Errors
/// [`Error::NotFound`], also for one of another office; [`Error::Forbidden`].
pub fn case(cx: &mut ReadCx<'_>, id: ObstacleId) -> Result<Case> {
    let it = to_work_on(cx, id)?;
    let answerers = answerers(cx)?;
    let mut people = answerers.0.iter().flat_map(|desk| &desk.people);
    let owner = people.find(|(account, _)| Some(*account) == it.owner.account);
    let owner = owner.map(|(_, name)| name.clone());
    Ok(Case {
        office: office_of(cx, &it)?,
        owner,
        answerers,
        history: store::journal::of(cx.conn, Subject::Obstacle(id))?,
        link: cx.link_to(Matter::OwnObstacle(id))?,
        seen: cx.last_change(Subject::Obstacle(id))?,
        it,
    })
}
