//! The weekly post: who gets it, what was sent, what the office says in it.

mod issues;
mod new;

pub use issues::{
    Issue, NewIssue, advance, insert_issue, issue, issue_by_form_key, last_issue, note_sent, plan_word,
    sent_since, set_ended, take_word, word,
};
pub use new::newly_listed;

use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::digest_subscription;
use crate::sql::among;
use crate::text::{join, split};
use diesel::prelude::*;
use domain::digests::{Kind, State, Subscription, SubscriptionDraft, SubscriptionId, Wishes};
use domain::people::EmailAddress;
use kernel::{Instant, Locale};

#[derive(Queryable)]
struct Row {
    id: i64,
    email: String,
    _email_key: String,
    locale: String,
    topics: String,
    districts: String,
    langs: String,
    kinds: String,
    form_key: String,
    _asked_at: i64,
    confirmed_at: Option<i64>,
    told_until: Option<i64>,
}

fn read(row: Row) -> Result<Subscription> {
    let key = |kind: &String| read_key("digest_subscription", "kinds", kind, Kind::from_key);
    let lang = |tag: &String| read_key("digest_subscription", "langs", tag, |tag| tag.parse().ok());
    Ok(Subscription {
        id: SubscriptionId::new(row.id),
        email: row.email,
        locale: row.locale.parse().unwrap_or_default(),
        wishes: Wishes {
            topics: split(&row.topics).into_iter().collect(),
            districts: split(&row.districts).into_iter().collect(),
            langs: split(&row.langs).iter().map(lang).collect::<Result<_>>()?,
            kinds: split(&row.kinds).iter().map(key).collect::<Result<_>>()?,
        },
        state: match (row.confirmed_at, row.told_until) {
            (Some(at), Some(told)) => {
                State::Confirmed { at: Instant::from_micros(at), told_until: Instant::from_micros(told) }
            }
            _ => State::Asked,
        },
    })
}

/// The columns of what fits somebody.
struct Stored {
    topics: String,
    districts: String,
    langs: String,
    kinds: String,
}

fn stored(wishes: &Wishes) -> Stored {
    let keys = |keys: Vec<String>| join(&keys);
    Stored {
        topics: keys(wishes.topics.iter().cloned().collect()),
        districts: keys(wishes.districts.iter().cloned().collect()),
        langs: keys(wishes.langs.iter().map(|lang| lang.tag().to_owned()).collect()),
        kinds: keys(wishes.kinds.iter().map(|kind| kind.key().to_owned()).collect()),
    }
}

/// One subscription.
pub fn get(connection: &mut Conn, id: SubscriptionId) -> Result<Option<Subscription>> {
    let row = digest_subscription::table.filter(digest_subscription::id.eq(id.number()));
    row.load::<Row>(connection)?.pop().map(read).transpose()
}

/// The subscription of an address, with the key of the form that asked for it last.
pub fn of_address(connection: &mut Conn, email: &EmailAddress) -> Result<Option<(Subscription, String)>> {
    let row = digest_subscription::table.filter(digest_subscription::email_key.eq(email.key()));
    let row = row.load::<Row>(connection)?.pop();
    row.map(|row| Ok((row.form_key.clone(), read(row)?))).transpose().map(|it| it.map(|(key, it)| (it, key)))
}

/// Somebody asks for the post.
pub fn insert(connection: &mut Conn, draft: &SubscriptionDraft, now: Instant) -> Result<SubscriptionId> {
    let wishes = stored(&draft.wishes);
    diesel::insert_into(digest_subscription::table)
        .values((
            digest_subscription::email.eq(draft.email.as_str()),
            digest_subscription::email_key.eq(draft.email.key()),
            digest_subscription::locale.eq(draft.locale.tag()),
            digest_subscription::topics.eq(wishes.topics),
            digest_subscription::districts.eq(wishes.districts),
            digest_subscription::langs.eq(wishes.langs),
            digest_subscription::kinds.eq(wishes.kinds),
            digest_subscription::form_key.eq(draft.form_key.to_string()),
            digest_subscription::asked_at.eq(now.micros()),
        ))
        .execute(connection)?;
    of_address(connection, &draft.email)?.map(|(it, _)| it.id).ok_or(Error::Exists)
}

/// The form that asked for it last.
pub fn set_form_key(connection: &mut Conn, id: SubscriptionId, key: &str) -> Result<()> {
    diesel::update(digest_subscription::table.filter(digest_subscription::id.eq(id.number())))
        .set(digest_subscription::form_key.eq(key.to_owned()))
        .execute(connection)?;
    Ok(())
}

/// Writes what fits anew.
pub fn set_wishes(connection: &mut Conn, id: SubscriptionId, locale: Locale, wishes: &Wishes) -> Result<()> {
    let wishes = stored(wishes);
    diesel::update(digest_subscription::table.filter(digest_subscription::id.eq(id.number())))
        .set((
            digest_subscription::locale.eq(locale.tag()),
            digest_subscription::topics.eq(wishes.topics),
            digest_subscription::districts.eq(wishes.districts),
            digest_subscription::langs.eq(wishes.langs),
            digest_subscription::kinds.eq(wishes.kinds),
        ))
        .execute(connection)?;
    Ok(())
}

/// When somebody asked once more, the days until it goes begin anew.
pub fn set_asked(connection: &mut Conn, id: SubscriptionId, now: Instant) -> Result<()> {
    diesel::update(digest_subscription::table.filter(digest_subscription::id.eq(id.number())))
        .set(digest_subscription::asked_at.eq(now.micros()))
        .execute(connection)?;
    Ok(())
}

/// Writes where it stands.
pub fn set_state(connection: &mut Conn, id: SubscriptionId, state: State) -> Result<()> {
    let (at, told) = match state {
        State::Asked => (None, None),
        State::Confirmed { at, told_until } => (Some(at.micros()), Some(told_until.micros())),
    };
    diesel::update(digest_subscription::table.filter(digest_subscription::id.eq(id.number())))
        .set((digest_subscription::confirmed_at.eq(at), digest_subscription::told_until.eq(told)))
        .execute(connection)?;
    Ok(())
}

/// What was new up to here was told to all of these.
pub fn set_told(connection: &mut Conn, ids: &[SubscriptionId], until: Instant) -> Result<()> {
    let ids: Vec<i64> = ids.iter().map(|id| id.number()).collect();
    diesel::update(digest_subscription::table.filter(among(digest_subscription::id, &ids)))
        .set(digest_subscription::told_until.eq(Some(until.micros())))
        .execute(connection)?;
    Ok(())
}

/// Takes a subscription away; what was sent to it goes with it.
pub fn delete(connection: &mut Conn, id: SubscriptionId) -> Result<()> {
    diesel::delete(digest_subscription::table.filter(digest_subscription::id.eq(id.number())))
        .execute(connection)?;
    Ok(())
}

/// Confirmed ones behind this number, in the order of their numbers.
pub fn confirmed_after(connection: &mut Conn, after: i64, most: i64) -> Result<Vec<Subscription>> {
    digest_subscription::table
        .filter(digest_subscription::confirmed_at.is_not_null().and(digest_subscription::id.gt(after)))
        .order(digest_subscription::id)
        .limit(most)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Confirmed ones behind this number up to another one, in the order of their numbers.
pub fn confirmed_between(connection: &mut Conn, after: i64, last: i64) -> Result<Vec<Subscription>> {
    digest_subscription::table
        .filter(digest_subscription::confirmed_at.is_not_null())
        .filter(digest_subscription::id.gt(after).and(digest_subscription::id.le(last)))
        .order(digest_subscription::id)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Had anybody confirmed at this moment?
pub fn any_confirmed(connection: &mut Conn, until: Instant) -> Result<bool> {
    let found = digest_subscription::table
        .filter(digest_subscription::confirmed_at.le(Some(until.micros())))
        .select(digest_subscription::id)
        .limit(1)
        .load::<i64>(connection)?;
    Ok(!found.is_empty())
}

/// How many confirmed, and how many of them want the news of the office.
pub fn counts(connection: &mut Conn) -> Result<(i64, i64)> {
    let confirmed = digest_subscription::table.filter(digest_subscription::confirmed_at.is_not_null());
    let news = crate::text::contains(Kind::News.key());
    let all = confirmed.count().get_result(connection)?;
    let news = confirmed
        .filter(digest_subscription::kinds.like(news).escape('\\'))
        .count()
        .get_result(connection)?;
    Ok((all, news))
}
