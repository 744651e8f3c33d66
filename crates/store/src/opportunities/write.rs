use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{opportunity, opportunity_text};
use diesel::prelude::*;
use domain::opportunities::{OpportunityDraft, OpportunityId, OpportunityState, OpportunityTexts};
use kernel::{Instant, Locale, Minutes, PublicId, Weekday, Weekdays};

/// What is stored with a new offer.
#[derive(Debug, Clone, Copy)]
pub struct NewOpportunity<'a> {
    /// What was typed.
    pub draft: &'a OpportunityDraft,
    /// Its name in feeds.
    pub public_id: PublicId,
    /// Where it starts.
    pub state: OpportunityState,
    /// When.
    pub now: Instant,
    /// Until when it counts as confirmed.
    pub confirm_by: Instant,
}

/// The days it takes place on: those that were ticked and those of its dates, so that one filter finds both.
fn weekdays(draft: &OpportunityDraft) -> Weekdays {
    let dates = draft.shifts.iter().filter_map(|shift| {
        let days = shift.starts.civil().weekday().to_monday_zero_offset();
        Weekday::ALL.get(usize::try_from(days).ok()?).copied()
    });
    draft.times.weekdays.iter().chain(dates).collect()
}

/// All that the word filter looks at, in lower case.
fn haystack<'a>(texts: impl IntoIterator<Item = &'a OpportunityTexts>, place: Option<&str>) -> String {
    let mut all = String::new();
    for text in texts {
        for part in [text.title.as_str(), text.summary.as_str(), text.tasks.as_str()] {
            all.push_str(&part.to_lowercase());
            all.push('\n');
        }
    }
    all.push_str(&place.unwrap_or_default().to_lowercase());
    all
}

macro_rules! columns {
    ($draft:expr) => {
        (
            (
                opportunity::lang.eq($draft.lang.tag()),
                opportunity::topic.eq($draft.topic.clone()),
                opportunity::districts.eq(crate::text::join_padded(&$draft.districts)),
                opportunity::place.eq($draft.place.as_ref().map(ToString::to_string)),
                opportunity::way.eq($draft.way.key()),
                opportunity::vulnerable.eq($draft.vulnerable),
                opportunity::rhythm.eq($draft.times.rhythm.key()),
                opportunity::minutes.eq(i32::from($draft.times.minutes)),
                opportunity::weekdays.eq(i32::from(weekdays($draft).bits())),
                opportunity::nth.eq($draft.times.nth.map(i32::from)),
            ),
            (
                opportunity::from_minute.eq($draft.times.from.map(|at: Minutes| i32::from(at.get()))),
                opportunity::to_minute.eq($draft.times.to.map(|at: Minutes| i32::from(at.get()))),
                opportunity::capacity.eq($draft.capacity.map(i32::from)),
                opportunity::min_age.eq(i32::from($draft.min_age)),
                opportunity::languages.eq(crate::text::join(&$draft.languages)),
                opportunity::suits.eq($draft.suits.bits()),
                opportunity::liability_by.eq($draft.liability_by.key()),
                opportunity::accident_by.eq($draft.accident_by.key()),
            ),
            (
                opportunity::contact_name.eq($draft.contact_name.as_ref().map(ToString::to_string)),
                opportunity::contact_email.eq($draft.contact_email.as_ref().map(ToString::to_string)),
                opportunity::contact_phone.eq($draft.contact_phone.as_ref().map(ToString::to_string)),
                opportunity::haystack
                    .eq(haystack([&$draft.texts], $draft.place.as_ref().map(kernel::Line::as_str))),
            ),
        )
    };
}

/// Stores a new one, without its dates.
pub fn insert(connection: &mut Conn, new: NewOpportunity<'_>) -> Result<OpportunityId> {
    let draft = new.draft;
    let listed_at = (new.state == OpportunityState::Public).then_some(new.now.micros());
    let id: i64 = diesel::insert_into(opportunity::table)
        .values((
            columns!(draft),
            opportunity::public_id.eq(new.public_id.to_string()),
            opportunity::organisation_id.eq(draft.organisation.number()),
            opportunity::state.eq(new.state.key()),
            opportunity::taken.eq(0),
            opportunity::confirm_by.eq(new.confirm_by.micros()),
            opportunity::listed_at.eq(listed_at),
            opportunity::created_at.eq(new.now.micros()),
        ))
        .returning(opportunity::id)
        .get_result(connection)?;
    let id = OpportunityId::new(id);
    write_texts(connection, id, draft.lang, &draft.texts)?;
    Ok(id)
}

/// Stores a changed draft over the old one. Dates are changed one by one.
pub fn update(connection: &mut Conn, id: OpportunityId, draft: &OpportunityDraft) -> Result<()> {
    diesel::update(opportunity::table.filter(opportunity::id.eq(id.number())))
        .set(columns!(draft))
        .execute(connection)?;
    put_texts(connection, id, draft.lang, &draft.texts)
}

/// Adds or replaces the texts in one language; what the word filter looks at grows with them.
pub fn put_texts(
    connection: &mut Conn,
    id: OpportunityId,
    lang: Locale,
    texts: &OpportunityTexts,
) -> Result<()> {
    write_texts(connection, id, lang, texts)?;
    let all = opportunity_text::table
        .filter(opportunity_text::opportunity_id.eq(id.number()))
        .order(opportunity_text::lang)
        .select((opportunity_text::title, opportunity_text::summary, opportunity_text::tasks))
        .load::<(String, String, String)>(connection)?;
    let place: Option<String> = opportunity::table
        .filter(opportunity::id.eq(id.number()))
        .select(opportunity::place)
        .first(connection)?;
    let mut words = String::new();
    for (title, summary, tasks) in all {
        words.push_str(&format!("{title}\n{summary}\n{tasks}\n").to_lowercase());
    }
    words.push_str(&place.unwrap_or_default().to_lowercase());
    diesel::update(opportunity::table.filter(opportunity::id.eq(id.number())))
        .set(opportunity::haystack.eq(words))
        .execute(connection)?;
    Ok(())
}

fn write_texts(
    connection: &mut Conn,
    id: OpportunityId,
    lang: Locale,
    texts: &OpportunityTexts,
) -> Result<()> {
    let values = (
        opportunity_text::title.eq(texts.title.to_string()),
        opportunity_text::summary.eq(texts.summary.to_string()),
        opportunity_text::tasks.eq(texts.tasks.as_str().to_owned()),
    );
    let same = opportunity_text::opportunity_id.eq(id.number()).and(opportunity_text::lang.eq(lang.tag()));
    let changed = diesel::update(opportunity_text::table.filter(same))
        .set((values.clone(), opportunity_text::version.eq(opportunity_text::version + 1)))
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(opportunity_text::table)
            .values((
                opportunity_text::opportunity_id.eq(id.number()),
                opportunity_text::lang.eq(lang.tag()),
                opportunity_text::version.eq(1),
                values,
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Moves it to another state.
pub fn set_state(
    connection: &mut Conn,
    id: OpportunityId,
    state: OpportunityState,
    reason: Option<&str>,
    now: Instant,
) -> Result<()> {
    let row = opportunity::table.filter(opportunity::id.eq(id.number()));
    diesel::update(row)
        .set((opportunity::state.eq(state.key()), opportunity::reason.eq(reason.map(str::to_owned))))
        .execute(connection)?;
    match state {
        // Coming back from a pause is no news: the first listing counts.
        OpportunityState::Public => {
            diesel::update(row.filter(opportunity::listed_at.is_null()))
                .set(opportunity::listed_at.eq(Some(now.micros())))
                .execute(connection)?;
        }
        OpportunityState::Ended => {
            diesel::update(row).set(opportunity::ended_at.eq(Some(now.micros()))).execute(connection)?;
        }
        OpportunityState::Draft
        | OpportunityState::InReview
        | OpportunityState::Paused
        | OpportunityState::Restricted => {}
    }
    Ok(())
}

/// Notes until when its organisation's word holds.
pub fn set_confirmed(connection: &mut Conn, id: OpportunityId, confirm_by: Instant) -> Result<()> {
    diesel::update(opportunity::table.filter(opportunity::id.eq(id.number())))
        .set(opportunity::confirm_by.eq(confirm_by.micros()))
        .execute(connection)?;
    Ok(())
}
