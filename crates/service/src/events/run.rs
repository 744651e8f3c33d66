use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::events::{DatesDraft, Event, EventDraft, EventForm, EventId, EventState, EventTexts, Refused};
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Touch, Verb};
use domain::opportunities::OpportunityId;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::Action;
use kernel::{Locale, Prose, PublicId};
use store::events::{Detail, InList, NewEvent, Which};

/// What became of a written event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Submitted {
    /// Its key.
    pub id: EventId,
    /// Where it stands.
    pub state: EventState,
}

pub(super) fn load(conn: &mut store::Conn, id: EventId) -> Result<Event> {
    store::events::get(conn, id)?.ok_or(Error::NotFound)
}

/// An event for whoever may run it. For others it is as if it were not there: numbers can be guessed.
pub(super) fn load_to_run(cx: &mut ReadCx<'_>, id: EventId) -> Result<Event> {
    let event = load(cx.conn, id)?;
    cx.authorise(Action::RunEvent(event.organisation)).map_err(|_| Error::NotFound)?;
    Ok(event)
}

pub(super) fn changed(cx: &mut WriteCx<'_>, id: EventId) -> Result<()> {
    let now = cx.now;
    store::events::touch(cx.conn, id, now)?;
    let touches = [Touch::Events, Touch::Event(id)];
    let _seq = cx.tell(&Change::public(Verb::EventChanged, Subject::Event(id), touches))?;
    Ok(())
}

/// An organisation writes an event and hands it in; the office looks at it before it is public. Written by the office
/// itself, it goes into the calendar at once. The same form sent again finds what it wrote: its key becomes the name.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended; [`Refusal::Twice`] when the key belongs to somebody else's event;
/// [`Error::Forbidden`].
pub fn write(
    cx: &mut WriteCx<'_>,
    organisation: OrganisationId,
    form: &EventForm,
    key: PublicId,
) -> Result<Submitted> {
    cx.authorise(Action::RunEvent(organisation))?;
    if let Some(known) = store::events::by_public_id(cx.conn, key)? {
        return if known.organisation == organisation {
            Ok(Submitted { id: known.id, state: known.state })
        } else {
            Err(Refusal::Twice.into())
        };
    }
    let listed = store::organisations::get(cx.conn, organisation)?.ok_or(Error::NotFound)?;
    if listed.state != OrganisationState::Active {
        return Err(Error::Forbidden);
    }
    let (draft, dates) = (parsed(cx, organisation, form), DatesDraft::parse(&form.dates, cx.now));
    let (draft, dates) = match (draft, dates) {
        (Ok(draft), Ok(dates)) => (draft, dates),
        (Err(Error::Refused(Refusal::Fields(mut faults))), dates) => {
            faults.extend(dates.err().unwrap_or_default());
            return Err(faults.into());
        }
        (Err(error), _) => return Err(error),
        (Ok(_), Err(faults)) => return Err(faults.into()),
    };
    let id = put_up_as(cx, &draft, &dates, key)?;
    hand_over(cx, id)
}

/// Where a fresh draft goes: to the office, or from the office straight into the calendar.
fn hand_over(cx: &mut WriteCx<'_>, id: EventId) -> Result<Submitted> {
    let state = if cx.authorise(Action::PublishEvent).is_ok() {
        step(cx, id, None, EventState::publish)?
    } else {
        step(cx, id, None, EventState::hand_in)?
    };
    Ok(Submitted { id, state })
}

fn parsed(cx: &mut ReadCx<'_>, organisation: OrganisationId, form: &EventForm) -> Result<EventDraft> {
    let draft = EventDraft::parse(form, organisation, &cx.settings)?;
    if let Some(offer) = draft.offer {
        let its = store::opportunities::get(cx.conn, offer)?;
        if its.is_none_or(|its| its.organisation != organisation) {
            let mut faults = Faults::new();
            faults.add("offer", Fault::Choice);
            return Err(faults.into());
        }
    }
    Ok(draft)
}

/// Stores a parsed draft with its dates: the way in for forms and the starter city.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn put_up(cx: &mut WriteCx<'_>, draft: &EventDraft, dates: &DatesDraft) -> Result<EventId> {
    let key = cx.draw_id();
    put_up_as(cx, draft, dates, key)
}

fn put_up_as(
    cx: &mut WriteCx<'_>,
    draft: &EventDraft,
    DatesDraft(dates): &DatesDraft,
    public_id: PublicId,
) -> Result<EventId> {
    cx.authorise(Action::RunEvent(draft.organisation))?;
    let now = cx.now;
    let new = NewEvent { draft, public_id, state: EventState::Draft, now };
    let id = store::events::insert(cx.conn, new)?;
    for (starts, ends) in dates {
        store::events::insert_date(cx.conn, id, *starts, *ends)?;
    }
    let _seq = cx.tell(&Change::private(Verb::EventDrafted, Subject::Event(id)))?;
    Ok(id)
}

/// Adds or replaces the texts in another language.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn translate(cx: &mut WriteCx<'_>, id: EventId, lang: Locale, texts: &EventTexts) -> Result<()> {
    load_to_run(cx, id)?;
    store::events::put_texts(cx.conn, id, lang, texts)?;
    changed(cx, id)
}

/// Changes an event; its dates are changed one by one. One that was given back is handed in again. What came in from an
/// organisation's own calendar is changed there.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`] for others than its organisation and the office.
pub fn change(cx: &mut WriteCx<'_>, id: EventId, form: &EventForm) -> Result<Submitted> {
    let event = load_to_run(cx, id)?;
    if event.from_calendar || event.state == EventState::Ended {
        return Err(Refusal::NotNow.into());
    }
    let draft = parsed(cx, event.organisation, form)?;
    let now = cx.now;
    store::events::update(cx.conn, id, &draft, now)?;
    changed(cx, id)?;
    match event.state {
        EventState::Draft => hand_over(cx, id),
        state => Ok(Submitted { id, state }),
    }
}

/// Its writers hand it in.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::NotFound`].
pub fn hand_in(cx: &mut WriteCx<'_>, id: EventId) -> Result<EventState> {
    load_to_run(cx, id)?;
    step(cx, id, None, EventState::hand_in)
}

/// The office puts an event into the calendar.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::Forbidden`], [`Error::NotFound`].
pub fn publish(cx: &mut WriteCx<'_>, id: EventId) -> Result<EventState> {
    cx.authorise(Action::PublishEvent)?;
    step(cx, id, None, EventState::publish)
}

/// The office gives it back, with a reason.
///
/// # Errors
/// [`Refusal::Fields`] without a reason, [`Refusal::NotNow`], [`Error::Forbidden`].
pub fn send_back(cx: &mut WriteCx<'_>, id: EventId, reason: &str) -> Result<EventState> {
    cx.authorise(Action::PublishEvent)?;
    let mut faults = Faults::new();
    let Some(reason) = faults.take("reason", Prose::<600>::parse(reason)) else { return Err(faults.into()) };
    step(cx, id, Some(reason.as_str()), EventState::send_back)
}

/// Takes an event out of the calendar for good.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::NotFound`] for others than its organisation and the office.
pub fn end(cx: &mut WriteCx<'_>, id: EventId) -> Result<EventState> {
    let event = load_to_run(cx, id)?;
    // What its own calendar says would bring it back.
    if event.from_calendar {
        return Err(Refusal::NotNow.into());
    }
    step(cx, id, None, EventState::end)
}

type Transition = fn(EventState, EventId) -> std::result::Result<(EventState, Change), Refused>;

pub(crate) fn step(
    cx: &mut WriteCx<'_>,
    id: EventId,
    reason: Option<&str>,
    transition: Transition,
) -> Result<EventState> {
    let event = load(cx.conn, id)?;
    let (next, change) = transition(event.state, id)?;
    let now = cx.now;
    store::events::set_state(cx.conn, id, next, reason, now)?;
    let _seq = cx.tell(&change)?;
    Ok(next)
}

/// So many events stand in a list of those who work on them.
const MOST: i64 = 500;

/// All events of an organisation, in every state.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn mine(cx: &mut ReadCx<'_>, organisation: OrganisationId) -> Result<Vec<InList>> {
    cx.authorise(Action::RunEvent(organisation))?;
    let (locale, now) = (cx.caller.locale, cx.now);
    Ok(store::events::list(cx.conn, Which::Of(organisation), locale, now, MOST)?)
}

/// The events that wait for the office, and those in the calendar.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn reviews(cx: &mut ReadCx<'_>) -> Result<(Vec<InList>, Vec<InList>)> {
    cx.authorise(Action::PublishEvent)?;
    let (locale, now) = (cx.caller.locale, cx.now);
    Ok((
        store::events::list(cx.conn, Which::In(EventState::InReview), locale, now, MOST)?,
        store::events::list(cx.conn, Which::In(EventState::Public), locale, now, MOST)?,
    ))
}

/// An event as its organisation and the office work on it, in the language it was written in.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn page(cx: &mut ReadCx<'_>, id: EventId) -> Result<Detail> {
    load_to_run(cx, id)?;
    in_its_language(cx, id)
}

/// An event as whoever looks at it before it is public reads it, and whether they may change it as well.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::NotFound`].
pub fn review(cx: &mut ReadCx<'_>, id: EventId) -> Result<(Detail, bool)> {
    cx.authorise(Action::PublishEvent)?;
    let event = load(cx.conn, id)?;
    let may_change = cx.authorise(Action::RunEvent(event.organisation)).is_ok();
    Ok((in_its_language(cx, id)?, may_change))
}

fn in_its_language(cx: &mut ReadCx<'_>, id: EventId) -> Result<Detail> {
    let now = cx.now;
    let lang = store::events::detail(cx.conn, id, Locale::De, now)?.ok_or(Error::NotFound)?.lang;
    store::events::detail(cx.conn, id, lang, now)?.ok_or(Error::NotFound)
}

/// The offers over which one may register for an event of this organisation: number and title.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn offers_of(cx: &mut ReadCx<'_>, organisation: OrganisationId) -> Result<Vec<(OpportunityId, String)>> {
    let all = crate::opportunities::mine(cx, organisation)?;
    let open =
        all.into_iter().filter(|(offer, _)| offer.state != domain::opportunities::OpportunityState::Ended);
    Ok(open.map(|(offer, texts)| (offer.id, texts.title)).collect())
}
