use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{idea, idea_support};
use crate::sql::{Value, spelled};
use diesel::prelude::*;
use domain::ideas::{Channel, IdeaId, SupportId, Supporter, SupporterDraft};
use domain::people::{EmailAddress, PhoneNumber};
use kernel::{Instant, Locale};

type Facts = (i64, i64, String, String, (Option<String>, Option<String>), String, Option<i64>, Option<i64>);

macro_rules! facts {
    () => {
        (
            idea_support::id,
            idea_support::idea_id,
            idea_support::channel,
            idea_support::name,
            (idea_support::email, idea_support::phone),
            idea_support::locale,
            idea_support::confirmed_at,
            idea_support::came_from,
        )
    };
}

fn read(
    (id, of, channel, name, (email, phone), locale, confirmed, from): Facts,
) -> Result<(Supporter, Locale)> {
    let supporter = Supporter {
        id: SupportId::new(id),
        idea: IdeaId::new(of),
        channel: read_key("idea_support", "channel", &channel, Channel::from_key)?,
        name,
        email,
        phone,
        confirmed_at: confirmed.map(Instant::from_micros),
        came_from: from.map(SupportId::new),
    };
    Ok((supporter, locale.parse().unwrap_or_default()))
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Support that is to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSupport<'a> {
    /// Of which idea.
    pub idea: IdeaId,
    /// How it came.
    pub channel: Channel,
    /// Who.
    pub who: &'a SupporterDraft,
    /// In which language they read.
    pub locale: Locale,
    /// Does it count at once?
    pub counts: bool,
    /// Their support of the idea that went into this one.
    pub came_from: Option<SupportId>,
}

/// Keeps it. [`crate::Error::Exists`] where this person supports the idea already.
pub fn insert_support(connection: &mut Conn, new: &NewSupport<'_>, now: Instant) -> Result<SupportId> {
    let who = new.who;
    let id = diesel::insert_into(idea_support::table)
        .values((
            idea_support::idea_id.eq(new.idea.number()),
            idea_support::channel.eq(new.channel.key()),
            idea_support::name.eq(who.name.as_str()),
            idea_support::name_key.eq(folded(who.name.as_str())),
            idea_support::email.eq(who.email.as_ref().map(EmailAddress::as_str)),
            idea_support::email_key.eq(who.email.as_ref().map(EmailAddress::key)),
            idea_support::phone.eq(who.phone.as_ref().map(PhoneNumber::as_str)),
            idea_support::phone_key.eq(who.phone.as_ref().map(PhoneNumber::international)),
            idea_support::locale.eq(new.locale.tag()),
            idea_support::confirmed_at.eq(new.counts.then_some(now.micros())),
            idea_support::came_from.eq(new.came_from.map(SupportId::number)),
            idea_support::created_at.eq(now.micros()),
        ))
        .returning(idea_support::id)
        .get_result::<i64>(connection)?;
    Ok(SupportId::new(id))
}

/// Those who may be the same person: of the same mailbox or the same name.
pub fn alike(connection: &mut Conn, of: IdeaId, who: &SupporterDraft) -> Result<Vec<Supporter>> {
    let key = who.email.as_ref().map(EmailAddress::key);
    let named = idea_support::name_key.eq(folded(who.name.as_str()));
    let boxed = idea_support::email_key
        .is_not_null()
        .and(idea_support::email_key.assume_not_null().eq(key.unwrap_or_default()));
    let rows = idea_support::table
        .filter(idea_support::idea_id.eq(of.number()))
        .filter(named.or(boxed))
        .order(idea_support::id)
        .select(facts!())
        .load::<Facts>(connection)?;
    rows.into_iter().map(|row| read(row).map(|(it, _)| it)).collect()
}

/// One support, with the language in which they read.
pub fn support(connection: &mut Conn, id: SupportId) -> Result<Option<(Supporter, Locale)>> {
    let rows = idea_support::table.filter(idea_support::id.eq(id.number())).select(facts!());
    rows.load::<Facts>(connection)?.into_iter().next().map(read).transpose()
}

/// All who support an idea, in their order; those whose address is not certain as well.
pub fn of_idea(connection: &mut Conn, id: IdeaId) -> Result<Vec<(Supporter, Locale)>> {
    let rows = idea_support::table
        .filter(idea_support::idea_id.eq(id.number()))
        .order(idea_support::id)
        .select(facts!())
        .load::<Facts>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Its address is certain: from now on it counts.
pub fn confirm_support(connection: &mut Conn, id: SupportId, now: Instant) -> Result<()> {
    diesel::update(idea_support::table.filter(idea_support::id.eq(id.number())))
        .set(idea_support::confirmed_at.eq(Some(now.micros())))
        .execute(connection)?;
    Ok(())
}

/// Whoever wanted to and never confirmed signed on paper: that counts, as what it is.
pub fn sign_on_paper(connection: &mut Conn, id: SupportId, channel: Channel, now: Instant) -> Result<()> {
    diesel::update(idea_support::table.filter(idea_support::id.eq(id.number())))
        .set((idea_support::confirmed_at.eq(Some(now.micros())), idea_support::channel.eq(channel.key())))
        .execute(connection)?;
    Ok(())
}

/// Whoever came along says so themselves: it stays when the ideas are taken apart.
pub fn own_it(connection: &mut Conn, id: SupportId) -> Result<()> {
    diesel::update(idea_support::table.filter(idea_support::id.eq(id.number())))
        .set(idea_support::came_from.eq(None::<i64>))
        .execute(connection)?;
    Ok(())
}

/// The row of paper goes into this one: it counts as paper, and whoever came along from there came from here.
pub fn take_over(connection: &mut Conn, id: SupportId, before: &Supporter) -> Result<()> {
    diesel::update(idea_support::table.filter(idea_support::came_from.eq(Some(before.id.number()))))
        .set(idea_support::came_from.eq(Some(id.number())))
        .execute(connection)?;
    drop_support(connection, before.id)?;
    let row = || idea_support::table.filter(idea_support::id.eq(id.number()));
    diesel::update(row()).set(idea_support::channel.eq(before.channel.key())).execute(connection)?;
    // The number was left out here while it stood there.
    if let Some(phone) = before.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok()) {
        diesel::update(row())
            .set((
                idea_support::phone.eq(Some(phone.as_str())),
                idea_support::phone_key.eq(Some(phone.international())),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// It ends.
pub fn drop_support(connection: &mut Conn, id: SupportId) -> Result<()> {
    diesel::delete(idea_support::table.filter(idea_support::id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// The rows of an idea, as what others came from.
fn origins(connection: &mut Conn, of: IdeaId) -> Result<Vec<Option<i64>>> {
    let ids = idea_support::table.filter(idea_support::idea_id.eq(of.number())).select(idea_support::id);
    Ok(ids.load::<i64>(connection)?.into_iter().map(Some).collect())
}

/// Those of an idea that went who came along, by their support there.
pub fn came_along(connection: &mut Conn, gone: IdeaId) -> Result<Vec<SupportId>> {
    let theirs = origins(connection, gone)?;
    let rows = idea_support::table
        .filter(idea_support::came_from.eq_any(theirs))
        .select(idea_support::came_from)
        .load::<Option<i64>>(connection)?;
    Ok(rows.into_iter().flatten().map(SupportId::new).collect())
}

/// Takes away from an idea whoever came along with another one and said nothing of their own since.
pub fn drop_came_along(connection: &mut Conn, kept: IdeaId, gone: IdeaId) -> Result<()> {
    let theirs = origins(connection, gone)?;
    diesel::delete(
        idea_support::table
            .filter(idea_support::idea_id.eq(kept.number()).and(idea_support::came_from.eq_any(theirs))),
    )
    .execute(connection)?;
    Ok(())
}

/// Counts anew who supports an idea.
pub fn recount(connection: &mut Conn, id: IdeaId) -> Result<(i64, i64)> {
    spelled(
        "update idea set supporters = (select count(*) from idea_support where idea_id = ? and confirmed_at is not null), \
         on_paper = (select count(*) from idea_support where idea_id = ? and confirmed_at is not null and channel = 'paper') \
         where id = ?",
        [Value::Number(id.number()), Value::Number(id.number()), Value::Number(id.number())],
    )
    .execute(connection)?;
    Ok(idea::table
        .filter(idea::id.eq(id.number()))
        .select((idea::supporters, idea::on_paper))
        .get_result(connection)?)
}

/// Support whose address nobody confirmed since then.
pub fn unconfirmed_supports(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<SupportId>> {
    let ids = idea_support::table
        .filter(idea_support::confirmed_at.is_null().and(idea_support::created_at.lt(before.micros())))
        .order(idea_support::id)
        .limit(most)
        .select(idea_support::id);
    Ok(ids.load::<i64>(connection)?.into_iter().map(SupportId::new).collect())
}
