//! Meetings: planned with guests and an agenda, invited to by a circular, held with minutes whose agreed lines become steps.

mod steps;

pub use steps::{add, finish, give_up, plan_step, reopen_step};

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::accounts::AccountId;
use domain::circulars::{CircularForm, CircularId};
use domain::fields::{Fault, Faults};
use domain::journal::Subject;
use domain::meetings::{
    Guest, Line, Measure, Meeting, MeetingForm, MeetingId, MeetingState, MeetingStep, agreed,
};
use domain::organisations::OrganisationId;
use domain::policy::{Action, Actor, NetworkAction};
use kernel::{Locale, Prose};
use std::collections::BTreeSet;
use store::journal::Entry;
pub use store::meetings::Row;

const RUN: Action = Action::Network(NetworkAction::Run);
/// More nobody looks back at.
const ROWS: i64 = 200;

/// The meetings: those to come, then those that were.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<Row>> {
    cx.authorise(RUN)?;
    Ok(store::meetings::list(cx.conn, None, ROWS)?)
}

/// Whom one can invite: every listed organisation, by name.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn choices(cx: &mut ReadCx<'_>) -> Result<Vec<(OrganisationId, String)>> {
    cx.authorise(RUN)?;
    let all = store::organisations::every(cx.conn)?.into_iter();
    let listed = all.filter(|it| it.state == domain::organisations::OrganisationState::Active);
    Ok(listed.map(|it| (it.id, it.name)).collect())
}

/// A meeting with all that whoever calls it needs.
#[derive(Debug, Clone)]
pub struct Page {
    /// The meeting.
    pub it: Meeting,
    /// Who calls it.
    pub owner: Option<String>,
    /// Who is invited.
    pub guests: Vec<Guest>,
    /// What its minutes become, line by line.
    pub lines: Vec<Line>,
    /// What was agreed.
    pub steps: Vec<Measure>,
    /// When the circular that invites went out; `None` while it did not.
    pub invited: bool,
    /// What the event is called by which it is public.
    pub event: Option<String>,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// The entry of the journal after which this page is shown.
    pub seen: i64,
}

/// One meeting.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the office.
pub fn page(cx: &mut ReadCx<'_>, id: MeetingId) -> Result<Page> {
    let it = load(cx, id)?;
    let guests = store::meetings::guests(cx.conn, id)?;
    let circular = match it.circular {
        Some(circular) => store::circulars::get(cx.conn, circular)?,
        None => None,
    };
    let now = cx.now;
    let event = match it.event {
        Some(event) => store::events::detail(cx.conn, event, Locale::De, now)?.map(|event| event.texts.title),
        None => None,
    };
    let owner = match it.owner {
        Some(account) => store::accounts::get(cx.conn, account)?.map(|account| account.name),
        None => None,
    };
    Ok(Page {
        owner,
        lines: agreed(it.minutes.as_deref().unwrap_or_default(), &guests, it.on),
        steps: store::meetings::measures(cx.conn, id)?,
        invited: circular.is_some_and(|circular| circular.sent_at.is_some()),
        event,
        history: store::journal::of(cx.conn, Subject::Meeting(id))?,
        seen: cx.last_change(Subject::Meeting(id))?,
        guests,
        it,
    })
}

fn load(cx: &mut ReadCx<'_>, id: MeetingId) -> Result<Meeting> {
    cx.authorise(RUN)?;
    store::meetings::get(cx.conn, id)?.ok_or(Error::NotFound)
}

fn account(cx: &WriteCx<'_>) -> Option<AccountId> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(account),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

/// Keeps the meeting after a step.
fn take(cx: &mut WriteCx<'_>, it: &mut Meeting, step: MeetingStep) -> Result<()> {
    let (state, change) = it.state.step(it.id, step)?;
    it.state = state;
    store::meetings::update(cx.conn, it)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Only listed organisations are invited, and only an event that exists is linked.
fn check(cx: &mut ReadCx<'_>, draft: &domain::meetings::MeetingDraft) -> Result<()> {
    let mut faults = Faults::new();
    let known: BTreeSet<OrganisationId> = choices(cx)?.into_iter().map(|(id, _)| id).collect();
    if !draft.guests.is_subset(&known) {
        faults.add("guests", Fault::Choice);
    }
    let now = cx.now;
    if let Some(event) = draft.event
        && store::events::detail(cx.conn, event, Locale::De, now)?.is_none()
    {
        faults.add("event", Fault::Choice);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// Plans a meeting. The same form sent twice is one.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`Error::Forbidden`].
pub fn plan(cx: &mut WriteCx<'_>, form: &MeetingForm) -> Result<MeetingId> {
    cx.authorise(RUN)?;
    let draft = form.parse(cx.now.city_day())?;
    let key = draft.form_key.to_string();
    if let Some(known) = store::meetings::by_form_key(cx.conn, &key)? {
        return Ok(known);
    }
    check(cx, &draft)?;
    let new = Meeting {
        id: MeetingId::new(0),
        title: draft.title.into_string(),
        on: draft.on,
        from: draft.from,
        place: draft.place.into_string(),
        agenda: draft.agenda.map(Prose::into_string),
        minutes: None,
        state: MeetingState::Planned,
        owner: account(cx),
        circular: None,
        event: draft.event,
        planned_at: cx.now,
    };
    let id = store::meetings::insert(cx.conn, &new, &key)?;
    store::meetings::set_guests(cx.conn, id, &draft.guests)?;
    let _seq = cx.tell(&MeetingState::planned(id))?;
    Ok(id)
}

/// Changes its day, place, agenda or guests.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`crate::Refusal::NotNow`] when it was held, [`Error::NotFound`], [`Error::Forbidden`].
pub fn change(cx: &mut WriteCx<'_>, id: MeetingId, form: &MeetingForm) -> Result<()> {
    let it = load(cx, id)?;
    let draft = form.parse(cx.now.city_day())?;
    check(cx, &draft)?;
    let mut it = Meeting {
        title: draft.title.into_string(),
        on: draft.on,
        from: draft.from,
        place: draft.place.into_string(),
        agenda: draft.agenda.map(Prose::into_string),
        event: draft.event,
        ..it
    };
    take(cx, &mut it, MeetingStep::Change)?;
    Ok(store::meetings::set_guests(cx.conn, id, &draft.guests)?)
}

/// Begins a circular to those who are invited; it is looked at and sent where circulars are. Gives which it is.
///
/// # Errors
/// [`crate::Refusal::Fields`] when nobody who takes circulars is invited, [`crate::Refusal::NotNow`] when it was held,
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn invite(cx: &mut WriteCx<'_>, id: MeetingId, subject: &str, text: &str) -> Result<CircularId> {
    let mut it = load(cx, id)?;
    if let Some(known) = it.circular {
        return Ok(known);
    }
    let takes: BTreeSet<OrganisationId> =
        crate::circulars::choices(cx)?.into_iter().map(|it| it.organisation.id).collect();
    let guests = store::meetings::guests(cx.conn, id)?;
    let to = guests.into_iter().map(|guest| guest.organisation).filter(|guest| takes.contains(guest));
    let form = CircularForm {
        subject: subject.chars().take(78).collect(),
        text: text.to_owned(),
        to: to.map(|guest| guest.to_string()).collect(),
        form_key: cx.draw_id().to_string(),
    };
    let circular = crate::circulars::write(cx, &form)?;
    it.circular = Some(circular);
    take(cx, &mut it, MeetingStep::Invite)?;
    Ok(circular)
}

fn minutes(typed: &str) -> Result<Prose<20_000>> {
    let mut faults = Faults::new();
    Ok(faults.take("minutes", Prose::parse(typed)).ok_or(faults)?)
}

/// Keeps the minutes as far as they are written; nothing becomes a step yet. What was kept before is corrected.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`crate::Refusal::NotNow`] when it does not take place, [`Error::NotFound`], [`Error::Forbidden`].
pub fn write(cx: &mut WriteCx<'_>, id: MeetingId, typed: &str) -> Result<()> {
    let mut it = load(cx, id)?;
    it.minutes = Some(minutes(typed)?.into_string());
    let step = if it.state == MeetingState::Held { MeetingStep::Correct } else { MeetingStep::Change };
    take(cx, &mut it, step)
}

/// The minutes are whole: each line that was agreed becomes a step, once. What cannot be read stays in the text. Gives how many steps.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`crate::Refusal::NotNow`] when it was held already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn hold(cx: &mut WriteCx<'_>, id: MeetingId, typed: &str) -> Result<usize> {
    let mut it = load(cx, id)?;
    it.minutes = Some(minutes(typed)?.into_string());
    take(cx, &mut it, MeetingStep::Hold)?;
    let guests = store::meetings::guests(cx.conn, id)?;
    let lines = agreed(it.minutes.as_deref().unwrap_or_default(), &guests, it.on);
    let steps: Vec<_> = lines.into_iter().filter_map(|line| line.step?.ok()).collect();
    for step in &steps {
        store::meetings::add_measure(cx.conn, id, step)?;
    }
    Ok(steps.len())
}

/// It does not take place.
///
/// # Errors
/// [`crate::Refusal::NotNow`] when it was held, [`Error::NotFound`], [`Error::Forbidden`].
pub fn cancel(cx: &mut WriteCx<'_>, id: MeetingId) -> Result<()> {
    let mut it = load(cx, id)?;
    take(cx, &mut it, MeetingStep::Cancel)
}
