//! Calendars that organisations keep elsewhere: where they lie, what was read of them, and what follows from it.
//!
//! Nothing here speaks to the network: the worker fetches outside of any transaction and hands in what it got. What is
//! refused changes nothing but the note why.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::changes::Change;
use domain::events::{EventId, EventState, Incoming, plan};
use domain::feeds::{Calendar, EVERY_SECONDS, MOST_BYTES, Problem, address};
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Touch, Verb};
use domain::organisations::OrganisationId;
use domain::policy::{Action, Actor};
use std::collections::BTreeMap;
use store::events::{InList, Known};
pub use store::feeds::Feed;

/// The fields of the form as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedForm {
    /// Where the calendar lies; empty where it comes as a file.
    pub url: String,
    /// Key of the topic for its events.
    pub topic: String,
    /// Key of the district for its events.
    pub district: String,
}

/// What a server said beside a calendar, so that it need not send the same again (RFC 9110, section 13).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Version {
    /// What it calls it.
    pub etag: Option<String>,
    /// When it was changed.
    pub last_modified: Option<String>,
}

/// The calendar of an organisation, for those who run it.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn of(cx: &mut ReadCx<'_>, organisation: OrganisationId) -> Result<Option<Feed>> {
    cx.authorise(Action::RunEvent(organisation))?;
    Ok(store::feeds::get(cx.conn, organisation)?)
}

/// What came in with an organisation's own calendar and becomes public once the office says yes to it.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn to_approve(cx: &mut ReadCx<'_>, organisation: OrganisationId) -> Result<Vec<InList>> {
    let events = crate::events::mine(cx, organisation)?;
    let waits = |event: &InList| event.core.from_calendar && event.core.state == EventState::InReview;
    Ok(events.into_iter().filter(waits).collect())
}

/// All calendars with the names of their organisations.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn all(cx: &mut ReadCx<'_>) -> Result<Vec<(Feed, String)>> {
    cx.authorise(Action::PublishEvent)?;
    Ok(store::feeds::all(cx.conn)?)
}

fn filed(cx: &ReadCx<'_>, form: &FeedForm, faults: &mut Faults) -> Option<(String, Option<String>)> {
    let topic =
        faults.take("topic", cx.settings.topic(&form.topic).map(|it| it.key.clone()).ok_or(Fault::Choice));
    let district = match form.district.as_str() {
        "" => Ok(None),
        key => cx.settings.district(key).map(|it| Some(it.key.clone())).ok_or(Fault::Choice),
    };
    Some((topic?, faults.take("district", district)?))
}

/// An organisation says where its calendar lies. It is read soon; what it has is public once the office said yes to it,
/// and the office's own word is that yes. Another address wants another yes.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`Error::Forbidden`].
pub fn set_address(cx: &mut WriteCx<'_>, organisation: OrganisationId, form: &FeedForm) -> Result<()> {
    cx.authorise(Action::RunEvent(organisation))?;
    let mut faults = Faults::new();
    let url = faults.take("url", address(&form.url));
    let filed = filed(cx, form, &mut faults);
    let (Some(url), Some((topic, district))) = (url, filed) else { return Err(faults.into()) };
    let feed = renewed(cx, organisation, Some(url), topic, district)?;
    let now = cx.now;
    store::feeds::put(cx.conn, &feed, Some(now))?;
    told(cx, organisation, Verb::CalendarChanged)
}

/// The calendar as it is stored from now on. The yes of the office holds for the address it was given for.
fn renewed(
    cx: &mut WriteCx<'_>,
    organisation: OrganisationId,
    url: Option<String>,
    topic: String,
    district: Option<String>,
) -> Result<Feed> {
    let known = store::feeds::get(cx.conn, organisation)?;
    let same = known.as_ref().is_some_and(|known| known.approved && known.url == url);
    Ok(Feed {
        organisation,
        url,
        topic,
        district,
        approved: same || cx.authorise(Action::PublishEvent).is_ok(),
        etag: None,
        last_modified: None,
        tried_at: None,
        read_at: None,
        problem: None,
        events: 0,
        skipped: 0,
    })
}

/// An organisation hands in its calendar as a file, read already. It takes the place of what was read before.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`Error::Forbidden`].
pub fn take_file(
    cx: &mut WriteCx<'_>,
    organisation: OrganisationId,
    form: &FeedForm,
    calendar: &Calendar,
) -> Result<()> {
    cx.authorise(Action::RunEvent(organisation))?;
    let mut faults = Faults::new();
    let Some((topic, district)) = filed(cx, form, &mut faults) else { return Err(faults.into()) };
    if !is_usable(cx, organisation, calendar)? {
        faults.add("file", Fault::CalendarEmpty);
        return Err(faults.into());
    }
    let feed = renewed(cx, organisation, None, topic, district)?;
    store::feeds::put(cx.conn, &feed, None)?;
    told(cx, organisation, Verb::CalendarChanged)?;
    carry_out(cx, &feed, calendar, &Version::default())
}

fn told(cx: &mut WriteCx<'_>, organisation: OrganisationId, verb: Verb) -> Result<()> {
    let _seq = cx.tell(&Change::private(verb, Subject::Organisation(organisation)))?;
    Ok(())
}

/// The office says yes: what the calendar has is public, now and from now on.
///
/// # Errors
/// [`crate::Refusal::NotNow`] while nothing was read: nobody says yes to what they have not seen. [`Error::Forbidden`],
/// [`Error::NotFound`].
pub fn approve(cx: &mut WriteCx<'_>, organisation: OrganisationId) -> Result<()> {
    cx.authorise(Action::PublishEvent)?;
    let feed = store::feeds::get(cx.conn, organisation)?.ok_or(Error::NotFound)?;
    if feed.read_at.is_none() {
        return Err(crate::Refusal::NotNow.into());
    }
    store::feeds::approve(cx.conn, organisation)?;
    told(cx, organisation, Verb::CalendarApproved)?;
    for event in store::events::known_of(cx.conn, organisation)? {
        if event.state == EventState::InReview {
            crate::events::publish(cx, event.id)?;
        }
    }
    Ok(())
}

/// The calendar is not read any more, and what it announced goes.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::NotFound`].
pub fn stop(cx: &mut WriteCx<'_>, organisation: OrganisationId) -> Result<()> {
    cx.authorise(Action::RunEvent(organisation))?;
    let feed = store::feeds::get(cx.conn, organisation)?.ok_or(Error::NotFound)?;
    carry_out(cx, &feed, &Calendar::default(), &Version::default())?;
    store::feeds::delete(cx.conn, organisation)?;
    told(cx, organisation, Verb::CalendarChanged)
}

/// Reads what a server or a person sent.
///
/// # Errors
/// The [`Problem`] for which nothing of it is taken.
pub fn read(bytes: &[u8], now: kernel::Instant) -> std::result::Result<Calendar, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(Problem::TooLarge);
    }
    domain::feeds::read(bytes, now)
}

/// So many calendars are looked at in one round.
const AT_ONCE: i64 = 20;

/// The calendars whose time has come.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn due(cx: &mut ReadCx<'_>) -> Result<Vec<Feed>> {
    only_the_hub(cx)?;
    // The starter city speaks to nobody (principle 16).
    if cx.settings.demo {
        return Ok(Vec::new());
    }
    let now = cx.now;
    Ok(store::feeds::due(cx.conn, now, AT_ONCE)?)
}

fn only_the_hub(cx: &ReadCx<'_>) -> Result<()> {
    if cx.caller.actor == Actor::System { Ok(()) } else { Err(Error::Forbidden) }
}

/// A look at a calendar begins: the next one has its time, whatever comes of this one.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn begin(cx: &mut WriteCx<'_>, organisation: OrganisationId) -> Result<()> {
    only_the_hub(cx)?;
    let next = cx.now.plus_seconds(EVERY_SECONDS);
    Ok(store::feeds::set_next(cx.conn, organisation, next)?)
}

/// What came of a look: a calendar with its version, the word that nothing changed, or why nothing was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// It was read.
    Read(Calendar, Version),
    /// It is as it was.
    Unchanged,
    /// It was not read.
    Failed(Problem),
}

/// Takes what came of a look at the calendar that lay at this address. Where the organisation named another address
/// meanwhile, nothing is taken.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn take(cx: &mut WriteCx<'_>, organisation: OrganisationId, url: &str, looked: &Looked) -> Result<()> {
    only_the_hub(cx)?;
    let Some(feed) = store::feeds::get(cx.conn, organisation)? else { return Ok(()) };
    if feed.url.as_deref() != Some(url) {
        return Ok(());
    }
    let now = cx.now;
    match looked {
        Looked::Read(calendar, _) if !is_usable(cx, organisation, calendar)? => {
            Ok(store::feeds::set_problem(cx.conn, organisation, Problem::Empty, now)?)
        }
        Looked::Read(calendar, version) => carry_out(cx, &feed, calendar, version),
        Looked::Unchanged => {
            let version = (feed.etag.as_deref(), feed.last_modified.as_deref());
            Ok(store::feeds::set_read(cx.conn, organisation, version, None, now)?)
        }
        Looked::Failed(problem) => Ok(store::feeds::set_problem(cx.conn, organisation, *problem, now)?),
    }
}

/// Is there something to take, or at least nothing to lose? Many a server that is being moved sends a calendar without a
/// single event; the town would lose all dates of a club for that.
fn is_usable(cx: &mut ReadCx<'_>, organisation: OrganisationId, calendar: &Calendar) -> Result<bool> {
    if calendar.events.is_empty() {
        return Ok(false);
    }
    let uids: Vec<String> = calendar.events.iter().map(|event| event.uid.clone()).collect();
    let taken = store::events::taken_by_others(cx.conn, organisation, &uids)?;
    Ok(uids.iter().any(|uid| !taken.contains(uid))
        || store::events::known_of(cx.conn, organisation)?.is_empty())
}

/// Brings the events of an organisation's calendar to what it says now.
fn carry_out(cx: &mut WriteCx<'_>, feed: &Feed, calendar: &Calendar, version: &Version) -> Result<()> {
    let (organisation, now) = (feed.organisation, cx.now);
    let known = store::events::known_of(cx.conn, organisation)?;
    let mut known: BTreeMap<String, Known> =
        known.into_iter().map(|event| (event.uid.clone(), event)).collect();
    let uids: Vec<String> = calendar.events.iter().map(|event| event.uid.clone()).collect();
    let taken = store::events::taken_by_others(cx.conn, organisation, &uids)?;
    let mut skipped = calendar.skipped;
    for incoming in &calendar.events {
        if taken.contains(&incoming.uid) {
            skipped += 1;
            continue;
        }
        match known.remove(&incoming.uid) {
            Some(event) => renew(cx, feed, &event, incoming)?,
            None => add(cx, feed, incoming)?,
        }
    }
    for event in known.into_values() {
        take_away(cx, &event)?;
    }
    let counts = Some((calendar.events.len(), skipped));
    let version = (version.etag.as_deref(), version.last_modified.as_deref());
    store::feeds::set_read(cx.conn, organisation, version, counts, now)?;
    told(cx, organisation, Verb::CalendarRead)
}

fn seen(cx: &mut WriteCx<'_>, verb: Verb, id: EventId) -> Result<()> {
    let _seq = cx.tell(&Change::public(verb, Subject::Event(id), [Touch::Events, Touch::Event(id)]))?;
    Ok(())
}

fn add(cx: &mut WriteCx<'_>, feed: &Feed, incoming: &Incoming) -> Result<()> {
    let (state, verb) = if feed.approved {
        (EventState::Public, Verb::EventPublished)
    } else {
        (EventState::InReview, Verb::EventHandedIn)
    };
    let (name, now, filed) = (cx.draw_id(), cx.now, (feed.topic.as_str(), feed.district.as_deref()));
    let id = store::events::insert_known(cx.conn, feed.organisation, incoming, name, state, filed, now)?;
    for (date, was) in plan(&[], &incoming.dates, now).add {
        store::events::put_date(cx.conn, id, None, &date, was, now)?;
    }
    seen(cx, verb, id)
}

fn renew(cx: &mut WriteCx<'_>, feed: &Feed, event: &Known, incoming: &Incoming) -> Result<()> {
    let now = cx.now;
    let planned = plan(&event.dates, &incoming.dates, now);
    let text = incoming.text.as_ref().map(kernel::Prose::as_str).unwrap_or_default();
    let place = incoming.place.as_ref().map(kernel::Line::as_str);
    let same =
        event.title == incoming.title.as_str() && event.text == text && event.place.as_deref() == place;
    // What was over and stands in the calendar again is there again; what the office has not seen yet stays so.
    let state = match event.state {
        EventState::Ended if feed.approved => EventState::Public,
        EventState::Ended => EventState::InReview,
        state => state,
    };
    if state != event.state {
        store::events::set_state(cx.conn, event.id, state, None, now)?;
    } else if planned.is_empty() && same {
        return Ok(());
    }
    store::events::place_known(cx.conn, event.id, incoming, now)?;
    for (date, was) in &planned.add {
        store::events::put_date(cx.conn, event.id, None, date, *was, now)?;
    }
    for (id, date, was) in &planned.change {
        store::events::put_date(cx.conn, event.id, Some(*id), date, *was, now)?;
    }
    store::events::delete_dates(cx.conn, &planned.remove)?;
    seen(cx, Verb::EventChanged, event.id)
}

/// What took place stays with what was counted; what only was to come goes.
fn take_away(cx: &mut WriteCx<'_>, event: &Known) -> Result<()> {
    let now = cx.now;
    let planned = plan(&event.dates, &[], now);
    // What is hidden stays known as that: taken out of its calendar and put in again it would be public once more.
    if event.state == EventState::Restricted {
        return Ok(store::events::delete_dates(cx.conn, &planned.remove)?);
    }
    if planned.remove.len() == event.dates.len() {
        store::events::delete_event(cx.conn, event.id)?;
        return seen(cx, Verb::EventEnded, event.id);
    }
    store::events::delete_dates(cx.conn, &planned.remove)?;
    if event.state == EventState::Ended {
        return Ok(());
    }
    store::events::set_state(cx.conn, event.id, EventState::Ended, None, now)?;
    seen(cx, Verb::EventEnded, event.id)
}
