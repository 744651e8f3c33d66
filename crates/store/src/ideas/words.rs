use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{account, idea_answer, idea_entry, organisation};
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::ideas::{AnswerDraft, IdeaId, Outcome, Said};
use domain::organisations::{ContactPointId, OrganisationId};
use jiff::civil::Date;
use kernel::Instant;

/// One thing that was said or noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub said: Said,
    /// The words.
    pub text: String,
    /// When.
    pub at: Instant,
    /// Who of the office wrote it.
    pub by: Option<AccountId>,
    /// What they are called: for the desk alone.
    pub name: Option<String>,
}

/// Keeps what was said. What whoever told the idea wrote hangs on their row.
pub fn add_line(
    connection: &mut Conn,
    id: IdeaId,
    said: Said,
    text: &str,
    by: Option<AccountId>,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(idea_entry::table)
        .values((
            idea_entry::idea_id.eq(id.number()),
            idea_entry::author_id.eq(said.is_by_the_author().then_some(id.number())),
            idea_entry::kind.eq(said.key()),
            idea_entry::content.eq(text),
            idea_entry::account_id.eq(by.map(AccountId::number)),
            idea_entry::at.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

type LineFacts = (String, String, i64, Option<i64>, Option<String>);

/// What was said and noted, in its order.
pub fn lines(connection: &mut Conn, id: IdeaId) -> Result<Vec<Line>> {
    let rows = idea_entry::table
        .left_join(account::table.on(account::id.nullable().eq(idea_entry::account_id)))
        .filter(idea_entry::idea_id.eq(id.number()))
        .order(idea_entry::id)
        .select((
            idea_entry::kind,
            idea_entry::content,
            idea_entry::at,
            idea_entry::account_id,
            account::name.nullable(),
        ))
        .load::<LineFacts>(connection)?;
    rows.into_iter()
        .map(|(kind, text, at, by, name)| {
            Ok(Line {
                said: read_key("idea_entry", "kind", &kind, Said::from_key)?,
                text,
                at: Instant::from_micros(at),
                by: by.map(AccountId::new),
                name,
            })
        })
        .collect()
}

/// How many things whoever told the idea wrote since they were asked back.
pub fn of_author(connection: &mut Conn, id: IdeaId) -> Result<i64> {
    let rows = idea_entry::table.filter(idea_entry::author_id.eq(Some(id.number())));
    Ok(rows.count().get_result(connection)?)
}

/// An official answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its key.
    pub id: i64,
    /// What it says.
    pub outcome: Outcome,
    /// In words.
    pub text: String,
    /// Which office spoke; `None` is the engagement office.
    pub office: Option<(OrganisationId, String)>,
    /// To whom it was passed on.
    pub whom: Option<String>,
    /// The council or committee, and when it meets.
    pub council: Option<(String, Date)>,
    /// What was decided there.
    pub result: Option<String>,
    /// Whom one can ask.
    pub contact: Option<ContactPointId>,
    /// Who said it for the office: for the rule that nobody decides twice, never shown.
    pub by: Option<AccountId>,
    /// Somebody else decided the objection to the one before.
    pub again: bool,
    /// When.
    pub at: Instant,
}

/// Keeps an answer.
pub fn add_answer(
    connection: &mut Conn,
    id: IdeaId,
    draft: &AnswerDraft,
    by: Option<AccountId>,
    again: bool,
    now: Instant,
) -> Result<()> {
    let council = draft.council.as_ref();
    diesel::insert_into(idea_answer::table)
        .values((
            idea_answer::idea_id.eq(id.number()),
            idea_answer::outcome.eq(draft.outcome.key()),
            idea_answer::content.eq(draft.text.as_str()),
            idea_answer::office_id.eq(draft.office.map(OrganisationId::number)),
            idea_answer::whom.eq(draft.whom.as_ref().map(kernel::Line::as_str)),
            idea_answer::body.eq(council.map(|(body, _)| body.as_str())),
            idea_answer::on_day.eq(council.map(|(_, day)| day.to_string())),
            idea_answer::contact_id.eq(draft.contact.map(ContactPointId::number)),
            idea_answer::account_id.eq(by.map(AccountId::number)),
            idea_answer::again.eq(again),
            idea_answer::at.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

type AnswerFacts = (
    (i64, String, String, i64),
    (Option<i64>, Option<String>),
    (Option<String>, Option<String>, Option<String>, Option<String>),
    (Option<i64>, Option<i64>, bool),
);

/// The answers, the first one first; the last one holds.
pub fn answers(connection: &mut Conn, id: IdeaId) -> Result<Vec<Answer>> {
    let rows = idea_answer::table
        .left_join(organisation::table.on(organisation::id.nullable().eq(idea_answer::office_id)))
        .filter(idea_answer::idea_id.eq(id.number()))
        .order(idea_answer::id)
        .select((
            (idea_answer::id, idea_answer::outcome, idea_answer::content, idea_answer::at),
            (idea_answer::office_id, organisation::name.nullable()),
            (idea_answer::whom, idea_answer::body, idea_answer::on_day, idea_answer::result),
            (idea_answer::contact_id, idea_answer::account_id, idea_answer::again),
        ))
        .load::<AnswerFacts>(connection)?;
    rows.into_iter()
        .map(|((id, outcome, text, at), (office, name), (whom, body, day, result), (contact, by, again))| {
            let day =
                day.map(|day| read_key("idea_answer", "on_day", &day, |day| day.parse().ok())).transpose()?;
            Ok(Answer {
                id,
                outcome: read_key("idea_answer", "outcome", &outcome, Outcome::from_key)?,
                text,
                office: office.map(OrganisationId::new).zip(name),
                whom,
                council: body.zip(day),
                result,
                contact: contact.map(ContactPointId::new),
                by: by.map(AccountId::new),
                again,
                at: Instant::from_micros(at),
            })
        })
        .collect()
}

/// Notes what the council or committee decided.
pub fn note_result(connection: &mut Conn, answer: i64, result: &str, now: Instant) -> Result<()> {
    diesel::update(idea_answer::table.filter(idea_answer::id.eq(answer)))
        .set((idea_answer::result.eq(Some(result)), idea_answer::result_at.eq(Some(now.micros()))))
        .execute(connection)?;
    Ok(())
}
