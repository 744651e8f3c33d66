use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{obstacle, obstacle_voice};
use diesel::prelude::*;
use domain::obstacles::{ObstacleId, VoiceDraft, VoiceId};
use kernel::{Instant, Locale};

/// Somebody who says that an obstacle hinders them too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Its key.
    pub id: VoiceId,
    /// Which obstacle.
    pub obstacle: ObstacleId,
    /// Their mailbox, where it is one.
    pub email: Option<String>,
    /// In which language they read.
    pub locale: Locale,
    /// Since when it counts.
    pub confirmed_at: Option<Instant>,
}

type Row = (i64, i64, String, String, String, Option<i64>);

fn read((id, obstacle, way, who, locale, confirmed_at): Row) -> Voice {
    Voice {
        id: VoiceId::new(id),
        obstacle: ObstacleId::new(obstacle),
        email: (way == "mail").then_some(who),
        locale: locale.parse().unwrap_or_default(),
        confirmed_at: confirmed_at.map(Instant::from_micros),
    }
}

macro_rules! columns {
    () => {
        (
            obstacle_voice::id,
            obstacle_voice::obstacle_id,
            obstacle_voice::way,
            obstacle_voice::who,
            obstacle_voice::locale,
            obstacle_voice::confirmed_at,
        )
    };
}

/// One of them.
pub fn voice(connection: &mut Conn, id: VoiceId) -> Result<Option<Voice>> {
    let rows = obstacle_voice::table.filter(obstacle_voice::id.eq(id.number())).select(columns!());
    Ok(rows.load::<Row>(connection)?.pop().map(read))
}

/// The one of this mailbox or number.
pub fn voice_of(connection: &mut Conn, id: ObstacleId, key: &str) -> Result<Option<Voice>> {
    let rows = obstacle_voice::table
        .filter(obstacle_voice::obstacle_id.eq(id.number()).and(obstacle_voice::who.eq(key)))
        .select(columns!());
    Ok(rows.load::<Row>(connection)?.pop().map(read))
}

/// Notes that somebody said so; it does not count yet. [`crate::Error::Exists`] when they did already.
pub fn ask(
    connection: &mut Conn,
    id: ObstacleId,
    draft: &VoiceDraft,
    locale: Locale,
    now: Instant,
) -> Result<VoiceId> {
    let way = match draft {
        VoiceDraft::Mail(_) => "mail",
        VoiceDraft::Phone(_) => "phone",
    };
    let voice = diesel::insert_into(obstacle_voice::table)
        .values((
            obstacle_voice::obstacle_id.eq(id.number()),
            obstacle_voice::way.eq(way),
            obstacle_voice::who.eq(draft.key()),
            obstacle_voice::locale.eq(locale.tag()),
            obstacle_voice::asked_at.eq(now.micros()),
        ))
        .returning(obstacle_voice::id)
        .get_result::<i64>(connection)?;
    Ok(VoiceId::new(voice))
}

/// From now on it counts, once. Gives whether it did not before.
pub fn confirm(connection: &mut Conn, voice: &Voice, now: Instant) -> Result<bool> {
    let row = obstacle_voice::table
        .filter(obstacle_voice::id.eq(voice.id.number()).and(obstacle_voice::confirmed_at.is_null()));
    let counted =
        diesel::update(row).set(obstacle_voice::confirmed_at.eq(Some(now.micros()))).execute(connection)?;
    if counted > 0 {
        diesel::update(obstacle::table.filter(obstacle::id.eq(voice.obstacle.number())))
            .set(obstacle::also.eq(obstacle::also + 1))
            .execute(connection)?;
    }
    Ok(counted > 0)
}

/// Whom it hinders too and whose address is certain.
pub fn confirmed(connection: &mut Conn, id: ObstacleId) -> Result<Vec<Voice>> {
    let rows = obstacle_voice::table
        .filter(obstacle_voice::obstacle_id.eq(id.number()).and(obstacle_voice::confirmed_at.is_not_null()))
        .order(obstacle_voice::id)
        .select(columns!());
    Ok(rows.load::<Row>(connection)?.into_iter().map(read).collect())
}

/// The numbers of all that this mailbox or number said.
pub(crate) fn voices_of(connection: &mut Conn, key: &str) -> Result<Vec<i64>> {
    let theirs = obstacle_voice::table.filter(obstacle_voice::who.eq(key)).order(obstacle_voice::id);
    Ok(theirs.select(obstacle_voice::id).load(connection)?)
}
