use super::{authorise, keep, live, load, step};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::limits::allow;
use domain::fields::Faults;
use domain::ideas::{
    ANSWER_DAYS, Against, Appeal, Idea, IdeaId, LOOK_DAYS, Said, State, Step, SupportId, findings, is_held,
};
use domain::inquiries::Source;
use domain::journal::Verb;
use domain::limits::Deed;
use domain::policy::{IdeaAction, Matter};
use domain::promise::Clock;
use jiff::civil::Date;
use kernel::Prose;
use store::ideas::{Answer, Line, Shown};
use store::rights::Places;

/// One's own idea, as whoever told it sees it: what the office noted for itself is not among it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The idea as it was told.
    pub idea: Idea,
    /// The one it went into; the same one where it went into none.
    pub live: Idea,
    /// What was said to them and by them.
    pub lines: Vec<Line>,
    /// The answers.
    pub answers: Vec<Answer>,
    /// Its photos.
    pub pictures: Vec<Shown>,
    /// The office that answers; `None` for the engagement office.
    pub office: Option<String>,
    /// To what one may object, and until when.
    pub may_object: Option<(Against, Date)>,
}

/// One's own idea.
///
/// # Errors
/// [`Error::NotFound`] once it was erased, [`Error::Forbidden`] for others than whoever told it.
pub fn own(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Own> {
    authorise(cx, IdeaAction::Own(id))?;
    let idea = load(cx, id)?;
    if idea.author.is_none() {
        return Err(Error::NotFound);
    }
    let live = live(cx, id)?;
    let lines = store::ideas::lines(cx.conn, id)?;
    let answers = store::ideas::answers(cx.conn, live.id)?;
    let may_object = may_object(cx, &idea, &live, &lines, &answers);
    let office = match live.owner.office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    };
    let pictures = store::ideas::pictures(cx.conn, &[id.number()])?;
    let lines = lines.into_iter().filter(|line| line.said.is_for_the_author()).collect();
    Ok(Own { idea, live, lines, answers, pictures, office, may_object })
}

/// To what whoever told it may object now.
pub(super) fn may_object(
    cx: &ReadCx<'_>,
    idea: &Idea,
    live: &Idea,
    lines: &[Line],
    answers: &[Answer],
) -> Option<(Against, Date)> {
    let before: Vec<Against> = lines
        .iter()
        .filter_map(|line| if let Said::Objection(against) = line.said { Some(against) } else { None })
        .collect();
    let against = match idea.state {
        State::Declined(_) => Against::Declined,
        _ => Against::Answer,
    };
    let decided = match against {
        Against::Declined => idea.ended_at.map(kernel::Instant::city_day),
        Against::Answer if live.state.is_public() => answers.last().map(|answer| answer.at.city_day()),
        Against::Answer => None,
    };
    let appeal = Appeal { decided, before: &before, waits: live.objection.is_some() };
    appeal.until(against, cx.now.city_day()).map(|until| (against, until))
}

/// The button in the mail: the address is certain. Who told an idea before that became public, and in whose text nothing was
/// noticed, sees it put up at once; else somebody of the office looks at it.
///
/// # Errors
/// [`Refusal::NotNow`] when it was pressed before or is too late, [`Error::Forbidden`], [`Error::NotFound`].
pub fn confirm(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<()> {
    authorise(cx, IdeaAction::Own(id))?;
    let mut it = load(cx, id)?;
    let change = step(cx, &mut it, Step::Confirm)?;
    let (now, today) = (cx.now, cx.now.city_day());
    it.clock = Clock::start(today, LOOK_DAYS, &cx.settings.office_days);
    store::ideas::confirm_author(cx.conn, id, now)?;
    keep(cx, &it, &change)?;
    let mailbox =
        it.author.as_ref().and_then(|author| author.email.as_ref()).map(|email| email.to_lowercase());
    let known = match mailbox {
        Some(mailbox) => store::ideas::was_public_before(cx.conn, &mailbox, id)?,
        None => false,
    };
    if is_held(!known, &findings(&it.title, &it.text)) || it.source != Source::Web {
        return Ok(());
    }
    let change = step(cx, &mut it, Step::Publish)?;
    it.published_at = Some(now);
    it.clock = Clock::start(today, ANSWER_DAYS, &cx.settings.office_days);
    keep(cx, &it, &change)?;
    Ok(())
}

/// Whoever told it writes more: an answer to a question back, or what came to their mind.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::TooOften`], [`Refusal::NotNow`] when it is over, as [`own`].
pub fn write(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    authorise(cx, IdeaAction::Own(id))?;
    let it = load(cx, id)?;
    let text = text("text", typed)?;
    let address = it.author.as_ref().ok_or(Error::NotFound)?.email.clone();
    if it.state == State::Unconfirmed || it.state.is_over() {
        return Err(Refusal::NotNow.into());
    }
    allow(cx, Deed::Message, address.map(|address| address.to_lowercase()).as_deref())?;
    heard(cx, it, &text)
}

/// The office notes what whoever told it said on the phone or at the desk.
///
/// # Errors
/// [`Refusal::Fields`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn hear(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    let it = super::to_work_on(cx, id)?;
    let text = text("heard", typed)?;
    if it.author.is_none() {
        return Err(Refusal::NotNow.into());
    }
    heard(cx, it, &text)
}

fn text(field: &'static str, typed: &str) -> Result<Prose<4000>> {
    let mut faults = Faults::new();
    faults.take(field, Prose::parse(typed)).ok_or_else(|| faults.into())
}

fn heard(cx: &mut WriteCx<'_>, mut it: Idea, text: &Prose<4000>) -> Result<()> {
    let (now, account) = (cx.now, super::by(cx));
    it.clock = it.clock.resume(now.city_day(), &cx.settings.office_days);
    store::ideas::add_line(cx.conn, it.id, Said::Heard, text.as_str(), account, now)?;
    let change = it.change(Verb::IdeaHeard);
    keep(cx, &it, &change)?;
    Ok(())
}

/// Whoever told it takes it back, while nobody does it yet.
///
/// # Errors
/// [`Refusal::NotNow`] when it is being done or over, as [`own`].
pub fn withdraw(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<()> {
    authorise(cx, IdeaAction::Own(id))?;
    let mut it = load(cx, id)?;
    let change = step(cx, &mut it, Step::Withdraw)?;
    keep(cx, &it, &change)?;
    Ok(())
}

/// Somebody is erased: what they told and nobody saw goes back, what everybody reads stays without them, and who they supported
/// counts one less.
pub(crate) fn end_of_person(cx: &mut WriteCx<'_>, places: &Places) -> Result<()> {
    for id in places.ideas.iter().map(|id| IdeaId::new(*id)) {
        let Some(mut it) = store::ideas::get(cx.conn, id)? else { continue };
        if matches!(it.state, State::Unconfirmed | State::Received | State::Advised) {
            let change = step(cx, &mut it, Step::Withdraw)?;
            keep(cx, &it, &change)?;
        }
        if it.published_at.is_none() {
            store::ideas::blank(cx.conn, id)?;
        }
        // Nobody is left who could decide for them, and nobody who would hear of it.
        it.objection = None;
        store::ideas::end_objection(cx.conn, id)?;
        let _seq = cx.tell(&it.change(Verb::IdeaErased))?;
    }
    for id in places.supports.iter().map(|id| SupportId::new(*id)) {
        super::support::leave(cx, id)?;
    }
    Ok(())
}

/// The link of whoever told it.
pub(super) fn link(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Option<String>> {
    cx.link_to(Matter::OwnIdea(id))
}
