use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{event, event_text};
use diesel::prelude::*;
use domain::events::{EventDraft, EventId, EventState, EventTexts};
use kernel::{Instant, Line, Locale, Prose, PublicId};

/// What is stored with a new event.
#[derive(Debug, Clone, Copy)]
pub struct NewEvent<'a> {
    /// What was typed.
    pub draft: &'a EventDraft,
    /// Its name in feeds and calendars.
    pub public_id: PublicId,
    /// Where it starts.
    pub state: EventState,
    /// When.
    pub now: Instant,
}

macro_rules! columns {
    ($draft:expr) => {
        (
            event::lang.eq($draft.lang.tag()),
            event::topic.eq($draft.topic.clone()),
            event::districts.eq(crate::text::join_padded(&$draft.districts)),
            event::place.eq($draft.place.as_ref().map(ToString::to_string)),
            event::cost.eq($draft.cost.as_ref().map(ToString::to_string)),
            event::access.eq($draft.access.as_ref().map(ToString::to_string)),
            event::opportunity_id.eq($draft.offer.map(|offer| offer.number())),
        )
    };
}

/// Stores a new one, without its dates.
pub fn insert(connection: &mut Conn, new: NewEvent<'_>) -> Result<EventId> {
    let (draft, at) = (new.draft, new.now.micros());
    let id: i64 = diesel::insert_into(event::table)
        .values((
            columns!(draft),
            event::public_id.eq(new.public_id.to_string()),
            event::organisation_id.eq(draft.organisation.number()),
            event::state.eq(new.state.key()),
            event::listed_at.eq((new.state == EventState::Public).then_some(at)),
            event::changed_at.eq(at),
            event::created_at.eq(at),
        ))
        .returning(event::id)
        .get_result(connection)?;
    let id = EventId::new(id);
    put_texts(connection, id, draft.lang, &draft.texts)?;
    Ok(id)
}

/// Stores a changed draft over the old one. Dates are changed one by one.
pub fn update(connection: &mut Conn, id: EventId, draft: &EventDraft, now: Instant) -> Result<()> {
    diesel::update(event::table.filter(event::id.eq(id.number())))
        .set((columns!(draft), event::changed_at.eq(now.micros())))
        .execute(connection)?;
    put_texts(connection, id, draft.lang, &draft.texts)
}

/// Adds or replaces the texts in one language.
pub fn put_texts(connection: &mut Conn, id: EventId, lang: Locale, texts: &EventTexts) -> Result<()> {
    let summary = texts.summary.as_ref().map(Line::as_str).unwrap_or_default();
    let content = texts.text.as_ref().map(Prose::as_str).unwrap_or_default();
    let values = (
        event_text::title.eq(texts.title.to_string()),
        event_text::summary.eq(summary.to_owned()),
        event_text::content.eq(content.to_owned()),
    );
    let same = event_text::event_id.eq(id.number()).and(event_text::lang.eq(lang.tag()));
    let changed = diesel::update(event_text::table.filter(same)).set(values.clone()).execute(connection)?;
    if changed == 0 {
        diesel::insert_into(event_text::table)
            .values((event_text::event_id.eq(id.number()), event_text::lang.eq(lang.tag()), values))
            .execute(connection)?;
    }
    Ok(())
}

/// Moves it to another state.
pub fn set_state(
    connection: &mut Conn,
    id: EventId,
    state: EventState,
    reason: Option<&str>,
    now: Instant,
) -> Result<()> {
    let row = event::table.filter(event::id.eq(id.number()));
    diesel::update(row)
        .set((
            event::state.eq(state.key()),
            event::reason.eq(reason.map(str::to_owned)),
            event::changed_at.eq(now.micros()),
        ))
        .execute(connection)?;
    match state {
        EventState::Public => {
            diesel::update(row.filter(event::listed_at.is_null()))
                .set(event::listed_at.eq(Some(now.micros())))
                .execute(connection)?;
        }
        EventState::Ended => {
            diesel::update(row).set(event::ended_at.eq(Some(now.micros()))).execute(connection)?;
        }
        EventState::Draft | EventState::InReview | EventState::Restricted => {}
    }
    Ok(())
}

/// Something of it changed: feeds say when.
pub fn touch(connection: &mut Conn, id: EventId, now: Instant) -> Result<()> {
    diesel::update(event::table.filter(event::id.eq(id.number())))
        .set(event::changed_at.eq(now.micros()))
        .execute(connection)?;
    Ok(())
}
