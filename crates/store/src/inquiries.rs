//! Questions as cases.

mod entries;
mod list;
mod merge;

pub use entries::{Line, NewEntry, add_entry, entries, knows_message, link, links, said_at, unlink};
pub use list::{Counted, Filter, Row, counts, list};
pub use merge::{Undo, give, put_undo, take_undo, undo_of, undos_into};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{inquiry, inquiry_asker};
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::inquiries::{Asker, Inquiry, InquiryId, Kind, Owner, Source, State};
use domain::organisations::OrganisationId;
use domain::promise::Clock;
use jiff::civil::Date;
use kernel::{Instant, Locale};

type Facts = (
    i64,
    String,
    String,
    Option<String>,
    String,
    (String, Option<String>, Option<i64>),
    (Option<i64>, Option<i64>),
    (String, Option<String>, Option<String>, Option<bool>),
    Option<String>,
    i64,
    Option<i64>,
);
type AskerFacts = Option<(String, Option<String>, Option<String>, Option<String>)>;

macro_rules! facts {
    () => {
        (
            (
                inquiry::id,
                inquiry::kind,
                inquiry::source,
                inquiry::topic,
                inquiry::locale,
                (inquiry::state, inquiry::closing, inquiry::merged_into),
                (inquiry::office_id, inquiry::owner_id),
                (inquiry::due, inquiry::paused_on, inquiry::answered_on, inquiry::in_time),
                inquiry::next_on,
                inquiry::received_at,
                inquiry::closed_at,
            ),
            (inquiry_asker::name, inquiry_asker::email, inquiry_asker::phone, inquiry_asker::reachable)
                .nullable(),
        )
    };
}
pub(crate) use facts;

fn day(column: &'static str, text: &str) -> Result<Date> {
    read_key("inquiry", column, text, |text| text.parse().ok())
}

fn some_day(column: &'static str, text: Option<String>) -> Result<Option<Date>> {
    text.map(|text| day(column, &text)).transpose()
}

fn read((facts, asker): (Facts, AskerFacts)) -> Result<Inquiry> {
    let (id, kind, source, topic, locale, state, owner, clock, next, received_at, closed_at) = facts;
    let (state_key, closing, into) = state;
    let (due, paused_on, answered_on, in_time) = clock;
    let state =
        read_key("inquiry", "state", &state_key, |key| State::from_parts(key, closing.as_deref(), into))?;
    Ok(Inquiry {
        id: InquiryId::new(id),
        kind: read_key("inquiry", "kind", &kind, Kind::from_key)?,
        source: read_key("inquiry", "source", &source, Source::from_key)?,
        topic,
        locale: locale.parse().unwrap_or_default(),
        state,
        owner: Owner { office: owner.0.map(OrganisationId::new), account: owner.1.map(AccountId::new) },
        clock: Clock {
            due: day("due", &due)?,
            paused_on: some_day("paused_on", paused_on)?,
            answered: some_day("answered_on", answered_on)?.zip(in_time),
        },
        next: some_day("next_on", next)?,
        received_at: Instant::from_micros(received_at),
        closed_at: closed_at.map(Instant::from_micros),
        asker: asker.map(|(name, email, phone, reachable)| Asker { name, email, phone, reachable }),
    })
}

/// A case that comes into being.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct New {
    /// What is wanted.
    pub kind: Kind,
    /// How it came in.
    pub source: Source,
    /// Key of the topic.
    pub topic: Option<String>,
    /// In which language the person reads.
    pub locale: Locale,
    /// Who has to answer.
    pub owner: Owner,
    /// The promise.
    pub clock: Clock,
    /// Who asked.
    pub asker: Asker,
    /// Tells the same form sent twice.
    pub form_key: Option<String>,
}

/// Keeps a new case. [`Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &New, now: Instant) -> Result<InquiryId> {
    let id = diesel::insert_into(inquiry::table)
        .values((
            inquiry::form_key.eq(new.form_key.as_deref()),
            inquiry::kind.eq(new.kind.key()),
            inquiry::source.eq(new.source.key()),
            inquiry::topic.eq(new.topic.as_deref()),
            inquiry::locale.eq(new.locale.tag()),
            inquiry::state.eq(State::New.key()),
            inquiry::office_id.eq(new.owner.office.map(OrganisationId::number)),
            inquiry::owner_id.eq(new.owner.account.map(AccountId::number)),
            inquiry::due.eq(new.clock.due.to_string()),
            inquiry::received_at.eq(now.micros()),
        ))
        .returning(inquiry::id)
        .get_result::<i64>(connection)?;
    let asker = &new.asker;
    diesel::insert_into(inquiry_asker::table)
        .values((
            inquiry_asker::inquiry_id.eq(id),
            inquiry_asker::name.eq(&asker.name),
            inquiry_asker::email.eq(asker.email.as_deref()),
            inquiry_asker::phone.eq(asker.phone.as_deref()),
            inquiry_asker::reachable.eq(asker.reachable.as_deref()),
        ))
        .execute(connection)?;
    Ok(InquiryId::new(id))
}

/// The case that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<InquiryId>> {
    let found = inquiry::table.filter(inquiry::form_key.eq(Some(key))).select(inquiry::id);
    Ok(found.load::<i64>(connection)?.pop().map(InquiryId::new))
}

/// One case.
pub fn get(connection: &mut Conn, id: InquiryId) -> Result<Option<Inquiry>> {
    let found = inquiry::table
        .left_join(inquiry_asker::table)
        .filter(inquiry::id.eq(id.number()))
        .select(facts!())
        .load::<(Facts, AskerFacts)>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// Writes down how a case stands: state, owner, promise, topic, kind, next date, end, and who asked.
pub fn update(connection: &mut Conn, case: &Inquiry) -> Result<()> {
    let into = if let State::Merged(into) = case.state { Some(into.number()) } else { None };
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    diesel::update(inquiry::table.filter(inquiry::id.eq(case.id.number())))
        .set((
            inquiry::kind.eq(case.kind.key()),
            inquiry::topic.eq(case.topic.as_deref()),
            inquiry::state.eq(case.state.key()),
            inquiry::closing.eq(case.state.closing().map(domain::inquiries::Closing::key)),
            inquiry::merged_into.eq(into),
            inquiry::office_id.eq(case.owner.office.map(OrganisationId::number)),
            inquiry::owner_id.eq(case.owner.account.map(AccountId::number)),
            inquiry::due.eq(case.clock.due.to_string()),
            inquiry::paused_on.eq(day(case.clock.paused_on)),
            inquiry::answered_on.eq(day(case.clock.answered.map(|(day, _)| day))),
            inquiry::in_time.eq(case.clock.answered.map(|(_, in_time)| in_time)),
            inquiry::next_on.eq(day(case.next)),
            inquiry::closed_at.eq(case.closed_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    if let Some(asker) = &case.asker {
        diesel::update(inquiry_asker::table.filter(inquiry_asker::inquiry_id.eq(case.id.number())))
            .set((
                inquiry_asker::name.eq(&asker.name),
                inquiry_asker::email.eq(asker.email.as_deref()),
                inquiry_asker::phone.eq(asker.phone.as_deref()),
                inquiry_asker::reachable.eq(asker.reachable.as_deref()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Who asked goes, and with them everything that was said; that there was a question stays and is counted.
pub fn erase(connection: &mut Conn, id: InquiryId) -> Result<()> {
    diesel::delete(inquiry_asker::table.filter(inquiry_asker::inquiry_id.eq(id.number())))
        .execute(connection)?;
    Ok(())
}
