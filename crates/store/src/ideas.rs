//! Ideas: what everybody reads, who told them, and how they stand. What was said, answered, shown and who supports them has
//! a file of its own.

mod list;
mod pictures;
mod search;
mod supporters;
mod words;

pub use list::{
    Counted, DeskFilter, DeskRow, Listed, Query, Row, count, counts, desk, due_soon, list, merged_into,
    public, public_one,
};
pub use pictures::{Shown, insert_picture, pictures, remove_picture};
pub use search::{ToFind, public_among, to_find};
pub use supporters::{
    NewSupport, alike, came_along, confirm_support, drop_came_along, drop_support, insert_support, of_idea,
    own_it, recount, sign_on_paper, support, take_over, unconfirmed_supports,
};
pub use words::{Answer, Line, add_answer, add_line, answers, lines, note_result, of_author};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{idea, idea_author, idea_original, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::ideas::{Against, Author, Idea, IdeaDraft, IdeaId, Outcome, State};
use domain::inquiries::{Owner, Source};
use domain::organisations::OrganisationId;
use domain::people::{EmailAddress, PhoneNumber};
use domain::promise::Clock;
use jiff::civil::Date;
use kernel::{Instant, Locale, PublicId};
use std::collections::BTreeMap;

type Facts = (
    (i64, String, String, String),
    (String, String, Option<String>, Option<String>, Option<String>),
    (String, Option<String>, Option<i64>),
    (Option<i64>, Option<i64>),
    (String, Option<String>, Option<String>, Option<bool>),
    (Option<String>, Option<String>, Option<String>),
    (i64, i64),
    (i64, Option<i64>, Option<i64>, Option<i64>),
);
fn day(column: &'static str, text: &str) -> Result<Date> {
    read_key("idea", column, text, |text| text.parse().ok())
}

fn some_day(column: &'static str, text: Option<String>) -> Result<Option<Date>> {
    text.map(|text| day(column, &text)).transpose()
}

fn read(facts: Facts) -> Result<Idea> {
    let (
        (id, public_id, source, lang),
        (title, text, topic, district, place),
        (state, reason, into),
        (office, owner),
        (due, paused_on, answered_on, in_time),
        (outcome, objection, objection_due),
        (supporters, on_paper),
        (received_at, advised_at, published_at, ended_at),
    ) = facts;
    let moment = |at: Option<i64>| at.map(Instant::from_micros);
    let outcome = outcome.map(|key| read_key("idea", "outcome", &key, Outcome::from_key)).transpose()?;
    let against = objection.map(|key| read_key("idea", "objection", &key, Against::from_key)).transpose()?;
    Ok(Idea {
        id: IdeaId::new(id),
        public_id: read_key("idea", "public_id", &public_id, |key| key.parse().ok())?,
        source: read_key("idea", "source", &source, Source::from_key)?,
        lang: lang.parse().unwrap_or_default(),
        title,
        text,
        topic,
        district,
        place,
        state: read_key("idea", "state", &state, |key| State::from_parts(key, reason.as_deref(), into))?,
        owner: Owner { office: office.map(OrganisationId::new), account: owner.map(AccountId::new) },
        clock: Clock {
            due: day("due", &due)?,
            paused_on: some_day("paused_on", paused_on)?,
            answered: some_day("answered_on", answered_on)?.zip(in_time),
        },
        outcome,
        objection: against.zip(some_day("objection_due", objection_due)?),
        supporters,
        on_paper,
        received_at: Instant::from_micros(received_at),
        advised_at: moment(advised_at),
        published_at: moment(published_at),
        ended_at: moment(ended_at),
        author: None,
    })
}

/// An idea that comes into being.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct New<'a> {
    /// What was told, and by whom.
    pub draft: &'a IdeaDraft,
    /// Its name in feeds.
    pub public_id: PublicId,
    /// How it came in.
    pub source: Source,
    /// In which language it is told.
    pub lang: Locale,
    /// Where it begins.
    pub state: State,
    /// Who has to answer.
    pub owner: Owner,
    /// Until when somebody looks at it.
    pub clock: Clock,
}

/// Keeps a new idea. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &New<'_>, now: Instant) -> Result<IdeaId> {
    let draft = new.draft;
    let id = diesel::insert_into(idea::table)
        .values((
            idea::form_key.eq(draft.form_key.to_string()),
            idea::public_id.eq(new.public_id.to_string()),
            idea::source.eq(new.source.key()),
            idea::lang.eq(new.lang.tag()),
            idea::title.eq(draft.title.as_str()),
            idea::content.eq(draft.text.as_str()),
            idea::topic.eq(draft.topic.as_deref()),
            idea::district.eq(draft.district.as_deref()),
            idea::place.eq(draft.place.as_ref().map(kernel::Line::as_str)),
            idea::state.eq(new.state.key()),
            idea::office_id.eq(new.owner.office.map(OrganisationId::number)),
            idea::owner_id.eq(new.owner.account.map(AccountId::number)),
            idea::due.eq(new.clock.due.to_string()),
            idea::received_at.eq(now.micros()),
        ))
        .returning(idea::id)
        .get_result::<i64>(connection)?;
    diesel::insert_into(idea_author::table)
        .values((
            idea_author::idea_id.eq(id),
            idea_author::name.eq(draft.name.as_ref().map(kernel::Line::as_str).unwrap_or_default()),
            idea_author::email.eq(draft.email.as_ref().map(EmailAddress::as_str)),
            idea_author::email_key.eq(draft.email.as_ref().map(EmailAddress::key)),
            idea_author::phone.eq(draft.phone.as_ref().map(PhoneNumber::as_str)),
        ))
        .execute(connection)?;
    Ok(IdeaId::new(id))
}

/// The idea that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<IdeaId>> {
    let found = idea::table.filter(idea::form_key.eq(key)).select(idea::id);
    Ok(found.load::<i64>(connection)?.pop().map(IdeaId::new))
}

/// One idea.
pub fn get(connection: &mut Conn, id: IdeaId) -> Result<Option<Idea>> {
    Ok(with_authors(connection, &[id.number()])?.remove(&id.number()))
}

/// These ideas, by their keys, without who told them.
fn among_ideas(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Idea>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = idea::table.filter(among(idea::id, ids)).select((
        (idea::id, idea::public_id, idea::source, idea::lang),
        (idea::title, idea::content, idea::topic, idea::district, idea::place),
        (idea::state, idea::reason, idea::merged_into),
        (idea::office_id, idea::owner_id),
        (idea::due, idea::paused_on, idea::answered_on, idea::in_time),
        (idea::outcome, idea::objection, idea::objection_due),
        (idea::supporters, idea::on_paper),
        (idea::received_at, idea::advised_at, idea::published_at, idea::ended_at),
    ));
    rows.load::<Facts>(connection)?
        .into_iter()
        .map(|facts| read(facts).map(|it| (it.id.number(), it)))
        .collect()
}

/// The same, with who told them.
fn with_authors(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Idea>> {
    let mut ideas = among_ideas(connection, ids)?;
    if ideas.is_empty() {
        return Ok(ideas);
    }
    let rows = idea_author::table.filter(among(idea_author::idea_id, ids)).select((
        idea_author::idea_id,
        idea_author::name,
        idea_author::email,
        idea_author::phone,
    ));
    for (id, name, email, phone) in rows.load::<(i64, String, Option<String>, Option<String>)>(connection)? {
        if let Some(it) = ideas.get_mut(&id) {
            it.author = Some(Author { name, email, phone });
        }
    }
    Ok(ideas)
}

/// The names of the offices that have to answer these.
fn office_names(connection: &mut Conn, ideas: &BTreeMap<i64, Idea>) -> Result<BTreeMap<i64, String>> {
    let mut ids: Vec<i64> =
        ideas.values().filter_map(|it| it.owner.office).map(OrganisationId::number).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = organisation::table.filter(among(organisation::id, &ids));
    let rows = rows.select((organisation::id, organisation::name));
    Ok(rows.load::<(i64, String)>(connection)?.into_iter().collect())
}

/// Writes down how an idea stands: texts, state, owner, promise, answer, objection, end. Who told it and who supports it is
/// written elsewhere.
pub fn update(connection: &mut Conn, it: &Idea) -> Result<()> {
    let into = if let State::Merged(into) = it.state { Some(into.number()) } else { None };
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let moment = |at: Option<Instant>| at.map(Instant::micros);
    let row = || idea::table.filter(idea::id.eq(it.id.number()));
    diesel::update(row())
        .set((
            idea::lang.eq(it.lang.tag()),
            idea::title.eq(&it.title),
            idea::content.eq(&it.text),
            idea::topic.eq(it.topic.as_deref()),
            idea::district.eq(it.district.as_deref()),
            idea::place.eq(it.place.as_deref()),
            idea::office_id.eq(it.owner.office.map(OrganisationId::number)),
            idea::owner_id.eq(it.owner.account.map(AccountId::number)),
            idea::advised_at.eq(moment(it.advised_at)),
            idea::published_at.eq(moment(it.published_at)),
            idea::ended_at.eq(moment(it.ended_at)),
        ))
        .execute(connection)?;
    diesel::update(row())
        .set((
            idea::state.eq(it.state.key()),
            idea::reason.eq(it.state.reason()),
            idea::merged_into.eq(into),
            idea::shelf.eq(it.shelf().map(domain::ideas::Shelf::key)),
            idea::due.eq(it.clock.due.to_string()),
            idea::paused_on.eq(day(it.clock.paused_on)),
            idea::answered_on.eq(day(it.clock.answered.map(|(day, _)| day))),
            idea::in_time.eq(it.clock.answered.map(|(_, in_time)| in_time)),
            idea::outcome.eq(it.outcome.map(Outcome::key)),
            idea::objection.eq(it.objection.map(|(against, _)| against.key())),
            idea::objection_due.eq(day(it.objection.map(|(_, due)| due))),
        ))
        .execute(connection)?;
    Ok(())
}

/// How an idea stood before it went into another one, and when that was; `None` takes the note away.
pub fn note_was(connection: &mut Conn, id: IdeaId, was: Option<State>, at: Option<Instant>) -> Result<()> {
    diesel::update(idea::table.filter(idea::id.eq(id.number())))
        .set((idea::was.eq(was.map(State::key)), idea::merged_at.eq(at.map(Instant::micros))))
        .execute(connection)?;
    Ok(())
}

/// Reads [`note_was`].
pub fn was(connection: &mut Conn, id: IdeaId) -> Result<Option<(State, Instant)>> {
    let row = idea::table.filter(idea::id.eq(id.number())).select((idea::was, idea::merged_at));
    let row = row.load::<(Option<String>, Option<i64>)>(connection)?.pop();
    let Some((Some(was), Some(at))) = row else { return Ok(None) };
    Ok(Some((read_key("idea", "was", &was, State::from_key)?, Instant::from_micros(at))))
}

/// The address of whoever told it is certain.
pub fn confirm_author(connection: &mut Conn, id: IdeaId, now: Instant) -> Result<()> {
    diesel::update(idea_author::table.filter(idea_author::idea_id.eq(id.number())))
        .set(idea_author::confirmed_at.eq(Some(now.micros())))
        .execute(connection)?;
    Ok(())
}

/// Did this mailbox, once certain, tell an idea before that became public?
pub fn was_public_before(connection: &mut Conn, mailbox: &str, but: IdeaId) -> Result<bool> {
    let theirs = idea_author::table
        .filter(idea_author::email_key.eq(Some(mailbox)).and(idea_author::confirmed_at.is_not_null()))
        .select(idea_author::idea_id)
        .load::<i64>(connection)?;
    let found = idea::table
        .filter(idea::id.eq_any(theirs).and(idea::id.ne(but.number())).and(idea::shelf.is_not_null()))
        .select(idea::id)
        .limit(1);
    Ok(!found.load::<i64>(connection)?.is_empty())
}

/// Keeps what was written before names were blacked out; the first time counts.
pub fn keep_original(connection: &mut Conn, id: IdeaId, title: &str, text: &str, now: Instant) -> Result<()> {
    if original(connection, id)?.is_some() {
        return Ok(());
    }
    diesel::insert_into(idea_original::table)
        .values((
            idea_original::idea_id.eq(id.number()),
            idea_original::title.eq(title),
            idea_original::content.eq(text),
            idea_original::kept_at.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// What was written before names were blacked out: title, text, and since when it is kept.
pub fn original(connection: &mut Conn, id: IdeaId) -> Result<Option<(String, String, Instant)>> {
    let row = idea_original::table.filter(idea_original::idea_id.eq(id.number())).select((
        idea_original::title,
        idea_original::content,
        idea_original::kept_at,
    ));
    let row = row.load::<(String, String, i64)>(connection)?.pop();
    Ok(row.map(|(title, text, at)| (title, text, Instant::from_micros(at))))
}

/// Ideas whose address nobody confirmed since then.
pub fn unconfirmed(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<IdeaId>> {
    let ids = idea::table
        .filter(idea::state.eq(State::Unconfirmed.key()).and(idea::received_at.lt(before.micros())))
        .order(idea::id)
        .limit(most)
        .select(idea::id);
    Ok(ids.load::<i64>(connection)?.into_iter().map(IdeaId::new).collect())
}

/// Takes an idea away of which nobody but its author knew.
pub fn delete(connection: &mut Conn, id: IdeaId) -> Result<()> {
    diesel::delete(idea::table.filter(idea::id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// Ideas that nobody ever saw, whose author is gone: their words go as well.
pub fn wordless(connection: &mut Conn, most: i64) -> Result<Vec<IdeaId>> {
    let authors = idea_author::table.filter(idea_author::idea_id.eq(idea::id)).select(idea_author::idea_id);
    let ids = idea::table
        .filter(idea::ended_at.is_not_null().and(idea::published_at.is_null()).and(idea::content.ne("")))
        .filter(diesel::dsl::not(diesel::dsl::exists(authors)))
        .order(idea::id)
        .limit(most)
        .select(idea::id);
    Ok(ids.load::<i64>(connection)?.into_iter().map(IdeaId::new).collect())
}

/// Empties the words of an idea that nobody ever saw.
pub fn blank(connection: &mut Conn, id: IdeaId) -> Result<()> {
    diesel::update(idea::table.filter(idea::id.eq(id.number())))
        .set((idea::title.eq("–"), idea::content.eq(""), idea::place.eq(None::<String>)))
        .execute(connection)?;
    Ok(())
}

/// Notes on which day the office was reminded.
pub fn note_reminded(connection: &mut Conn, id: IdeaId, day: Date) -> Result<()> {
    diesel::update(idea::table.filter(idea::id.eq(id.number())))
        .set(idea::reminded_on.eq(Some(day.to_string())))
        .execute(connection)?;
    Ok(())
}

/// Nothing is objected to any more.
pub fn end_objection(connection: &mut Conn, id: IdeaId) -> Result<()> {
    diesel::update(idea::table.filter(idea::id.eq(id.number())))
        .set((idea::objection.eq(None::<String>), idea::objection_due.eq(None::<String>)))
        .execute(connection)?;
    Ok(())
}

/// What went into an idea ends, or goes on, with it.
pub fn end_with(connection: &mut Conn, id: IdeaId, ended_at: Option<Instant>) -> Result<()> {
    diesel::update(idea::table.filter(idea::merged_into.eq(Some(id.number()))))
        .set(idea::ended_at.eq(ended_at.map(Instant::micros)))
        .execute(connection)?;
    Ok(())
}
