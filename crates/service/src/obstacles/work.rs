use super::{keep, step, to_work_on};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use crate::inquiries::{Target, answerers};
use domain::fields::{Fault, Faults, day_ahead};
use domain::inquiries::Owner;
use domain::obstacles::{Obstacle, ObstacleId, OpeningForm, State, Step};
use domain::policy::{Action, Actor, NetworkAction};
use kernel::Prose;

fn owner(cx: &mut ReadCx<'_>, to: &str) -> Result<Option<Owner>> {
    let answerers = answerers(cx)?;
    Ok(Target::from_key(to).and_then(|target| match target {
        Target::Desk(office) => {
            answerers.0.iter().any(|desk| desk.office == office).then_some(Owner { office, account: None })
        }
        Target::Account(account) => {
            answerers.desk_of(account).map(|desk| Owner { office: desk.office, account: Some(account) })
        }
    }))
}

/// Whoever acts has it, where nobody had.
fn take_on(cx: &WriteCx<'_>, it: &mut Obstacle) {
    if let (None, Actor::Member { account, .. }) = (it.owner.account, cx.caller.actor) {
        it.owner.account = Some(account);
    }
}

/// The office makes it public in its own words, and says who answers.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when somebody did already, [`crate::Error::NotFound`], [`crate::Error::Forbidden`].
pub fn open(cx: &mut WriteCx<'_>, id: ObstacleId, form: &OpeningForm, to: &str) -> Result<()> {
    cx.authorise(Action::Network(NetworkAction::Run))?;
    let mut it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let owner = owner(cx, to)?;
    let owner = faults.take("to", owner.ok_or(Fault::Choice));
    let opening = match form.parse(&cx.settings, it.namer.as_ref()) {
        Ok(opening) => Some(opening),
        Err(more) => {
            faults.extend(more);
            None
        }
    };
    let (Some(owner), Some(opening)) = (owner, opening) else { return Err(faults.into()) };
    let change = step(&mut it, Step::Open)?;
    it.owner = owner;
    write(&mut it, opening);
    keep(cx, &mut it, &change)
}

fn write(it: &mut Obstacle, opening: domain::obstacles::Opening) {
    it.public.title = opening.title.into_string();
    it.public.text = opening.text.into_string();
    (it.topic, it.district) = (opening.topic, opening.district);
}

/// Writes the public words anew.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] for one that is not public, [`crate::Error::NotFound`], [`crate::Error::Forbidden`].
pub fn reword(cx: &mut WriteCx<'_>, id: ObstacleId, form: &OpeningForm) -> Result<()> {
    cx.authorise(Action::Network(NetworkAction::Run))?;
    let mut it = to_work_on(cx, id)?;
    let opening = form.parse(&cx.settings, it.namer.as_ref())?;
    let change = step(&mut it, Step::Reword)?;
    write(&mut it, opening);
    keep(cx, &mut it, &change)
}

/// Somebody else takes care of it from now on.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over, [`crate::Error::NotFound`], [`crate::Error::Forbidden`].
pub fn hand_over(cx: &mut WriteCx<'_>, id: ObstacleId, to: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let owner = owner(cx, to)?.filter(|owner| *owner != it.owner);
    let owner = faults.take("to", owner.ok_or(Fault::Choice)).ok_or(faults)?;
    let change = step(&mut it, Step::HandOver)?;
    it.owner = owner;
    keep(cx, &mut it, &change)
}

/// Looks at it again on this day; none where nothing was typed.
///
/// # Errors
/// As [`hand_over`].
pub fn plan(cx: &mut WriteCx<'_>, id: ObstacleId, typed: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let (mut faults, today) = (Faults::new(), cx.now.city_day());
    let next = faults.take("next", day_ahead(typed, today)).ok_or(faults)?;
    let change = step(&mut it, Step::Plan)?;
    it.next = next;
    keep(cx, &mut it, &change)
}

fn said(field: &'static str, typed: &str) -> Result<String> {
    let mut faults = Faults::new();
    let text = faults.take(field, Prose::<4000>::parse(typed)).ok_or(faults)?;
    Ok(text.into_string())
}

/// Answers: everybody reads it, and whoever took part hears of it.
///
/// # Errors
/// As [`hand_over`].
pub fn answer(cx: &mut WriteCx<'_>, id: ObstacleId, typed: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let text = said("answer", typed)?;
    let change = step(&mut it, Step::Answer)?;
    it.clock = it.clock.answer(cx.now.city_day());
    it.public.answer = Some(text);
    take_on(cx, &mut it);
    keep(cx, &mut it, &change)
}

/// It is out of the way: how.
///
/// # Errors
/// As [`hand_over`].
pub fn solve(cx: &mut WriteCx<'_>, id: ObstacleId, typed: &str) -> Result<()> {
    end(cx, id, Step::Solve, typed)
}

/// It cannot be put out of the way: because …
///
/// # Errors
/// As [`hand_over`].
pub fn give_up(cx: &mut WriteCx<'_>, id: ObstacleId, typed: &str) -> Result<()> {
    end(cx, id, Step::GiveUp, typed)
}

/// It does not become public, or not any more: because …
///
/// # Errors
/// As [`hand_over`].
pub fn decline(cx: &mut WriteCx<'_>, id: ObstacleId, typed: &str) -> Result<()> {
    cx.authorise(Action::Network(NetworkAction::Run))?;
    end(cx, id, Step::Decline, typed)
}

fn end(cx: &mut WriteCx<'_>, id: ObstacleId, how: Step, typed: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let text = said("outcome", typed)?;
    let change = step(&mut it, how)?;
    // What it came to is an answer.
    it.clock = it.clock.answer(cx.now.city_day());
    it.public.outcome = Some(text);
    take_on(cx, &mut it);
    keep(cx, &mut it, &change)
}

/// It goes on, where it stood.
///
/// # Errors
/// [`Refusal::NotNow`] when it is not over, or when it was declined and who named it is gone; [`crate::Error::NotFound`],
/// [`crate::Error::Forbidden`].
pub fn reopen(cx: &mut WriteCx<'_>, id: ObstacleId) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    if it.state == State::Declined && it.namer.is_none() {
        return Err(Refusal::NotNow.into());
    }
    let change = step(&mut it, Step::Reopen)?;
    it.public.outcome = None;
    keep(cx, &mut it, &change)
}

/// Whoever named it is erased: what nobody made public is over. What is public is in the words of the office and stays.
pub(crate) fn end_of_namer(cx: &mut WriteCx<'_>, id: ObstacleId) -> Result<()> {
    match store::obstacles::get(cx.conn, id)? {
        Some(mut it) if it.state == State::Received => {
            let change = step(&mut it, Step::Decline)?;
            keep(cx, &mut it, &change)
        }
        Some(_) | None => Ok(()),
    }
}
