//! Talks in which somebody is advised.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{account, advice, advice_person, advice_suggestion};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::advice::{
    Advice, AdviceId, Adviser, Outcome, Sheet, State, Suggested, wish_from_text, wish_to_text,
};
use domain::inquiries::{InquiryId, Source};
use domain::opportunities::OpportunityId;
use domain::people::PersonId;
use jiff::civil::Date;
use kernel::Instant;
use std::collections::BTreeMap;

type Facts = (
    (i64, String, String, Option<String>, Option<String>, Option<String>),
    (Option<String>, Option<i64>, Option<i64>, i64, Option<i64>),
);
type SheetFacts = (
    (i64, String, String, Option<String>, Option<String>, String, Option<String>),
    (String, Option<String>, Option<String>, Option<String>, Option<i64>),
);

/// These talks with their sheets, in this order.
fn talks(connection: &mut Conn, ids: &[i64]) -> Result<Vec<Advice>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = advice::table
        .filter(among(advice::id, ids))
        .select((
            (advice::id, advice::source, advice::locale, advice::topic, advice::district, advice::outcome),
            (advice::next_on, advice::adviser_id, advice::inquiry_id, advice::held_at, advice::closed_at),
        ))
        .load::<Facts>(connection)?;
    let mut sheets = sheets(connection, ids)?;
    let mut found = BTreeMap::new();
    for row in rows {
        let id = row.0.0;
        found.insert(id, read(row, sheets.remove(&id))?);
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn sheets(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, (Sheet, Option<PersonId>)>> {
    let rows = advice_person::table
        .filter(among(advice_person::advice_id, ids))
        .select((
            (
                advice_person::advice_id,
                advice_person::note,
                advice_person::wish,
                advice_person::can,
                advice_person::wont,
                advice_person::unwanted,
                advice_person::helps,
            ),
            (
                advice_person::name,
                advice_person::email,
                advice_person::phone,
                advice_person::reachable,
                advice_person::person_id,
            ),
        ))
        .load::<SheetFacts>(connection)?;
    let one = |row: SheetFacts| {
        let ((id, note, wish, can, wont, unwanted, helps), (name, email, phone, reachable, person)) = row;
        let unwanted = unwanted.split_whitespace().map(str::to_owned).collect();
        let wish = wish_from_text(&wish);
        let sheet = Sheet { note, wish, can, wont, unwanted, helps, name, email, phone, reachable };
        (id, (sheet, person.map(PersonId::new)))
    };
    Ok(rows.into_iter().map(one).collect())
}

fn read(row: Facts, sheet: Option<(Sheet, Option<PersonId>)>) -> Result<Advice> {
    let ((id, source, locale, topic, district, outcome), (next, adviser, inquiry, held_at, closed_at)) = row;
    let state = match outcome {
        Some(key) => State::Closed(read_key("advice", "outcome", &key, Outcome::from_key)?),
        None => State::Open,
    };
    let (sheet, person) = sheet.unzip();
    Ok(Advice {
        id: AdviceId::new(id),
        source: read_key("advice", "source", &source, Source::from_key)?,
        locale: locale.parse().unwrap_or_default(),
        topic,
        district,
        state,
        next: next.map(|day| read_key("advice", "next_on", &day, |text| text.parse().ok())).transpose()?,
        adviser: adviser.map(AccountId::new),
        inquiry: inquiry.map(InquiryId::new),
        held_at: Instant::from_micros(held_at),
        closed_at: closed_at.map(Instant::from_micros),
        sheet,
        person: person.flatten(),
    })
}

/// Keeps a new talk. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(
    connection: &mut Conn,
    (sheet, said): (&Sheet, &Adviser),
    (adviser, inquiry, person): (Option<AccountId>, Option<InquiryId>, Option<PersonId>),
    now: Instant,
) -> Result<AdviceId> {
    let id = diesel::insert_into(advice::table)
        .values((
            advice::form_key.eq(Some(said.form_key.to_string())),
            advice::source.eq(said.source.key()),
            advice::locale.eq(said.locale.tag()),
            advice::topic.eq(sheet.wish.topic.as_deref()),
            advice::district.eq(sheet.wish.district.as_deref()),
            advice::next_on.eq(said.next.map(|day| day.to_string())),
            advice::adviser_id.eq(adviser.map(AccountId::number)),
            advice::inquiry_id.eq(inquiry.map(InquiryId::number)),
            advice::held_at.eq(now.micros()),
        ))
        .returning(advice::id)
        .get_result::<i64>(connection)?;
    diesel::insert_into(advice_person::table)
        .values((
            advice_person::advice_id.eq(id),
            advice_person::note.eq(&sheet.note),
            advice_person::wish.eq(wish_to_text(&sheet.wish)),
            advice_person::can.eq(sheet.can.as_deref()),
            advice_person::wont.eq(sheet.wont.as_deref()),
            advice_person::unwanted.eq(sheet.unwanted.join(" ")),
            advice_person::helps.eq(sheet.helps.as_deref()),
            advice_person::name.eq(&sheet.name),
            advice_person::email.eq(sheet.email.as_deref()),
            advice_person::phone.eq(sheet.phone.as_deref()),
            advice_person::reachable.eq(sheet.reachable.as_deref()),
            advice_person::person_id.eq(person.map(PersonId::number)),
        ))
        .execute(connection)?;
    Ok(AdviceId::new(id))
}

/// The talk that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<AdviceId>> {
    let found = advice::table.filter(advice::form_key.eq(Some(key))).select(advice::id);
    Ok(found.load::<i64>(connection)?.pop().map(AdviceId::new))
}

/// One talk.
pub fn get(connection: &mut Conn, id: AdviceId) -> Result<Option<Advice>> {
    Ok(talks(connection, &[id.number()])?.pop())
}

/// Writes down how a talk stands, and what is on its sheet.
pub fn update(connection: &mut Conn, talk: &Advice) -> Result<()> {
    diesel::update(advice::table.filter(advice::id.eq(talk.id.number())))
        .set((
            advice::source.eq(talk.source.key()),
            advice::locale.eq(talk.locale.tag()),
            advice::topic.eq(talk.topic.as_deref()),
            advice::district.eq(talk.district.as_deref()),
            advice::outcome.eq(talk.state.outcome().map(Outcome::key)),
            advice::next_on.eq(talk.next.map(|day| day.to_string())),
            advice::closed_at.eq(talk.closed_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    let Some(sheet) = &talk.sheet else { return Ok(()) };
    diesel::update(advice_person::table.filter(advice_person::advice_id.eq(talk.id.number())))
        .set((
            advice_person::note.eq(&sheet.note),
            advice_person::wish.eq(wish_to_text(&sheet.wish)),
            advice_person::can.eq(sheet.can.as_deref()),
            advice_person::wont.eq(sheet.wont.as_deref()),
            advice_person::unwanted.eq(sheet.unwanted.join(" ")),
            advice_person::helps.eq(sheet.helps.as_deref()),
            advice_person::name.eq(&sheet.name),
            advice_person::email.eq(sheet.email.as_deref()),
            advice_person::phone.eq(sheet.phone.as_deref()),
            advice_person::reachable.eq(sheet.reachable.as_deref()),
            advice_person::person_id.eq(talk.person.map(PersonId::number)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Who it was with goes, and all that they said; that there was a talk stays and is counted.
pub fn erase(connection: &mut Conn, id: AdviceId) -> Result<()> {
    diesel::delete(advice_person::table.filter(advice_person::advice_id.eq(id.number())))
        .execute(connection)?;
    Ok(())
}

/// Which talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that go on, the next date first.
    Open,
    /// Those whose day has come.
    DueOn(Date),
    /// Those that are over, the newest first.
    Closed,
}

/// A talk in a list, with the name of who had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The talk.
    pub talk: Advice,
    /// Who of the office had it; `None` for somebody who is gone.
    pub adviser: Option<String>,
}

/// The talks.
pub fn list(connection: &mut Conn, which: Which, most: i64) -> Result<Vec<Row>> {
    let mut query = advice::table.select(advice::id).limit(most).into_boxed();
    query = match which {
        Which::Open => query.filter(advice::outcome.is_null()).order((advice::next_on, advice::id)),
        Which::DueOn(day) => query
            .filter(advice::outcome.is_null())
            .filter(advice::next_on.le(Some(day.to_string())))
            .order((advice::next_on, advice::id)),
        Which::Closed => query.filter(advice::outcome.is_not_null()).order(advice::id.desc()),
    };
    let ids = query.load::<i64>(connection)?;
    let found = talks(connection, &ids)?;
    let advisers: Vec<i64> = found.iter().filter_map(|talk| talk.adviser).map(AccountId::number).collect();
    let names = account_names(connection, &advisers)?;
    let name = |talk: &Advice| talk.adviser.and_then(|id| names.get(&id.number()).cloned());
    Ok(found.into_iter().map(|talk| Row { adviser: name(&talk), talk }).collect())
}

/// Names of these accounts.
pub(crate) fn account_names(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = account::table.filter(among(account::id, ids)).select((account::id, account::name));
    Ok(rows.load::<(i64, String)>(connection)?.into_iter().collect())
}

/// Keeps what was suggested in a talk, in its order; what was there before goes.
pub fn put_suggestions(connection: &mut Conn, id: AdviceId, suggested: &[Suggested]) -> Result<()> {
    diesel::delete(advice_suggestion::table.filter(advice_suggestion::advice_id.eq(id.number())))
        .execute(connection)?;
    for (position, it) in (0_i32..).zip(suggested) {
        diesel::insert_into(advice_suggestion::table)
            .values((
                advice_suggestion::advice_id.eq(id.number()),
                advice_suggestion::position.eq(position),
                advice_suggestion::opportunity_id.eq(it.offer.number()),
                advice_suggestion::has_words.eq(it.has_words),
                advice_suggestion::unwanted.eq(it.unwanted.as_deref()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// What was suggested in a talk, and what was set aside.
pub fn suggestions(connection: &mut Conn, id: AdviceId) -> Result<Vec<Suggested>> {
    let rows = advice_suggestion::table
        .filter(advice_suggestion::advice_id.eq(id.number()))
        .order(advice_suggestion::position)
        .select((
            advice_suggestion::opportunity_id,
            advice_suggestion::has_words,
            advice_suggestion::unwanted,
        ))
        .load::<(i64, bool, Option<String>)>(connection)?;
    let one = |(offer, has_words, unwanted): (i64, bool, Option<String>)| Suggested {
        offer: OpportunityId::new(offer),
        has_words,
        unwanted,
    };
    Ok(rows.into_iter().map(one).collect())
}

/// How many talks there were since then, by what came of them; `None` are those that go on. Nobody is named.
pub fn counts(connection: &mut Conn, since: Instant) -> Result<BTreeMap<Option<Outcome>, i64>> {
    let rows = advice::table
        .filter(advice::held_at.ge(since.micros()))
        .select(advice::outcome)
        .load::<Option<String>>(connection)?;
    let mut counted = BTreeMap::new();
    for outcome in rows {
        let outcome =
            outcome.map(|key| read_key("advice", "outcome", &key, Outcome::from_key)).transpose()?;
        *counted.entry(outcome).or_insert(0) += 1;
    }
    Ok(counted)
}

/// The talks that came from a question, the newest first.
pub fn of_inquiry(connection: &mut Conn, id: InquiryId) -> Result<Vec<AdviceId>> {
    let found = advice::table.filter(advice::inquiry_id.eq(Some(id.number()))).order(advice::id.desc());
    Ok(found.select(advice::id).load::<i64>(connection)?.into_iter().map(AdviceId::new).collect())
}
