use super::answerers::{Answerers, at_desks};
use super::to_work_on;
use crate::contexts::ReadCx;
use crate::error::Result;
use crate::roles::{Post, posts};
use domain::accounts::AccountId;
use domain::advice::AdviceId;
use domain::inquiries::{Inquiry, InquiryId};
use domain::journal::Subject;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::{Action, Actor, Matter, may};
use kernel::Locale;
use store::inquiries::{Counted, Filter, Line, Row};
use store::journal::Entry;
use store::roles::Which;

/// Rows of one list. Whoever has more open questions than this needs more than a list.
const ROWS: i64 = 200;
/// So long back an office's promises are counted, in days.
const COUNTED_DAYS: i64 = 90;

/// Which cases a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// What wants a hand today: new, late, or planned for now.
    Due,
    /// What I took on.
    Mine,
    /// All that are open.
    Open,
    /// Whose promised day is over.
    Late,
    /// What is over: those before this one, or the latest.
    Closed(Option<InquiryId>),
}

/// The cases of this caller's desk: the engagement office sees those of all.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than whoever works on questions.
pub fn list(cx: &mut ReadCx<'_>, view: View) -> Result<Vec<Row>> {
    cx.authorise(Action::SeeInquiries)?;
    let today = cx.now.city_day();
    let filter = Filter { office: own_office(cx), ..Filter::default() };
    let filter = match view {
        View::Due => Filter { due_on: Some(today), ..filter },
        View::Mine => Filter { owner: own_account(cx), open: Some(true), ..filter },
        View::Open => Filter { open: Some(true), ..filter },
        View::Late => Filter { late_on: Some(today), ..filter },
        View::Closed(before) => Filter { open: Some(false), before, ..filter },
    };
    Ok(store::inquiries::list(cx.conn, &filter, ROWS)?)
}

fn own_office(cx: &ReadCx<'_>) -> Option<OrganisationId> {
    match cx.caller.actor {
        Actor::Member { role, .. } => role.organisation(),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

fn own_account(cx: &ReadCx<'_>) -> Option<AccountId> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(account),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

/// How each office kept its promises in the last three months; an officer sees that of their own.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than whoever works on questions.
pub fn counts(cx: &mut ReadCx<'_>) -> Result<Vec<Counted>> {
    cx.authorise(Action::SeeInquiries)?;
    let (since, today) = (cx.now.plus_days(-COUNTED_DAYS), cx.now.city_day());
    let own = own_office(cx);
    let counted = store::inquiries::counts(cx.conn, since, today)?;
    let mine = |it: &Counted| own.is_none() || it.office.as_ref().map(|(id, _)| *id) == own;
    Ok(counted.into_iter().filter(mine).collect())
}

/// A record that a case is linked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// Which.
    pub subject: Subject,
    /// What it is called.
    pub name: String,
}

/// A case that went into this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedIn {
    /// Its number.
    pub id: InquiryId,
    /// Can it still be taken out again?
    pub can_undo: bool,
}

/// A case with all that whoever works on it needs.
#[derive(Debug, Clone)]
pub struct Case {
    /// The case.
    pub case: Inquiry,
    /// What was said and noted.
    pub lines: Vec<Line>,
    /// What it is linked with.
    pub links: Vec<Linked>,
    /// What went into it.
    pub merged_in: Vec<MergedIn>,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// Who took it on: name.
    pub owner: Option<String>,
    /// They are away today; who stands in.
    pub away: Option<Vec<String>>,
    /// The office that has to answer; `None` for the engagement office.
    pub office: Option<String>,
    /// To whom it could be handed.
    pub answerers: Answerers,
    /// Open cases of a mailbox or telephone that is the same: perhaps the same question.
    pub likely: Vec<Row>,
    /// May a talk begin from here, and which did.
    pub advice: (bool, Vec<AdviceId>),
    /// The entry of the journal after which this page is shown.
    pub seen: i64,
}

/// One case.
///
/// # Errors
/// [`crate::Error::NotFound`], also for one of another office; [`crate::Error::Forbidden`].
pub fn case(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Case> {
    let case = to_work_on(cx, id)?;
    let posts = posts(cx, Which::Town)?;
    let answerers = at_desks(&posts);
    let owner = case.owner.account.and_then(|account| holder(&posts, account));
    let today = cx.now.city_day();
    let away = owner.filter(|post| post.away.iter().any(|absence| absence.covers(today)));
    let mut links = Vec::new();
    for subject in store::inquiries::links(cx.conn, id)? {
        if let Some(name) = named(cx, subject)? {
            links.push(Linked { subject, name });
        }
    }
    let undos = store::inquiries::undos_into(cx.conn, id)?;
    let office =
        case.owner.office.and_then(|office| answerers.0.iter().find(|desk| desk.office == Some(office)));
    let office_name = match (case.owner.office, office) {
        (Some(_), Some(desk)) => Some(desk.name.clone()),
        (Some(id), None) => store::organisations::get(cx.conn, id)?.map(|office| office.name),
        (None, _) => None,
    };
    Ok(Case {
        lines: store::inquiries::entries(cx.conn, id)?,
        links,
        merged_in: undos
            .into_iter()
            .map(|undo| MergedIn { id: undo.gone, can_undo: case.state.is_open() })
            .collect(),
        history: store::journal::of(cx.conn, Subject::Inquiry(id))?,
        owner: owner.map(|post| post.own.name.clone()),
        away: away.map(|post| post.deputies.iter().map(|deputy| deputy.name.clone()).collect()),
        office: office_name,
        answerers,
        likely: likely(cx, &case)?,
        advice: crate::advice::of_inquiry(cx, id, case.kind)?,
        seen: cx.last_change(Subject::Inquiry(id))?,
        case,
    })
}

/// The link of whoever asked, for a letter that is printed.
///
/// # Errors
/// As [`case`].
pub fn link_for(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Option<String>> {
    to_work_on(cx, id)?;
    cx.link_to(Matter::OwnInquiry(id))
}

fn holder(posts: &[Post], account: AccountId) -> Option<&Post> {
    posts.iter().find(|post| post.own.grant.account == account)
}

/// Other open cases that may be the same question: those of the same mailbox or telephone.
fn likely(cx: &mut ReadCx<'_>, case: &Inquiry) -> Result<Vec<Row>> {
    if !case.state.is_open() {
        return Ok(Vec::new());
    }
    let filter = Filter { office: own_office(cx), open: Some(true), ..Filter::default() };
    let open = store::inquiries::list(cx.conn, &filter, ROWS)?;
    Ok(open.into_iter().filter(|row| domain::inquiries::likely_same(case, &row.case)).take(5).collect())
}

/// What a record is called; `None` when there is none, or none that whoever works on the case may see: numbers can be
/// guessed, and an office sees no sign-up and no question but its own.
pub(super) fn named(cx: &mut ReadCx<'_>, subject: Subject) -> Result<Option<String>> {
    let (actor, now) = (cx.caller.actor, cx.now);
    let allowed = |action| may(actor, action);
    Ok(match subject {
        Subject::Organisation(id) => store::organisations::get(cx.conn, id)?
            .filter(|it| it.state == OrganisationState::Active || allowed(Action::DecideOrganisation))
            .map(|it| it.name),
        Subject::Opportunity(id) => store::opportunities::detail(cx.conn, id, Locale::De, now)?
            .filter(|it| allowed(Action::SeeOpportunity(it.core.organisation, it.core.state)))
            .map(|it| it.texts.title),
        Subject::Event(id) => store::events::detail(cx.conn, id, Locale::De, now)?
            .filter(|it| allowed(Action::SeeEvent(it.core.organisation, it.core.state)))
            .map(|it| it.texts.title),
        Subject::Signup(id) => store::signups::get(cx.conn, id)?
            .filter(|it| allowed(Action::SeeSignup(id, it.organisation, it.standing())))
            .map(|it| it.contact.name.into_string()),
        Subject::Inquiry(id) => store::inquiries::get(cx.conn, id)?
            .filter(|it| allowed(Action::WorkOnInquiry(it.owner.office)))
            .map(|it| it.asker.map(|asker| asker.name).unwrap_or_default()),
        Subject::Hub
        | Subject::Article(_)
        | Subject::Account(_)
        | Subject::HandOver(_)
        | Subject::Barrier(_)
        | Subject::Report(_)
        | Subject::Circular(_)
        | Subject::Person(_)
        | Subject::Advice(_)
        | Subject::Introduction(_)
        | Subject::Founding(_)
        | Subject::Digest(_)
        | Subject::Obstacle(_)
        | Subject::Goal(_)
        | Subject::Meeting(_) => None,
    })
}
