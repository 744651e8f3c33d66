use super::{Browser, LoggedIn};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::{draw_token, hash_token};
use domain::accounts::{
    Account, Grant, Role, RoleId, SESSION_NOTE, Session, SessionId, may_act, session_end,
};
use domain::policy::Action;
use kernel::Instant;
use store::sessions::{Listed, NewSession};

/// Opens a session and ends the one the browser held before: a new secret with every log-in and every new proof. As what
/// somebody acted goes on, when it was them.
pub(crate) fn open_session(cx: &mut WriteCx<'_>, account: Account, browser: &Browser) -> Result<LoggedIn> {
    open_session_as(cx, account, None, browser)
}

/// The same, as something that somebody came for.
pub(crate) fn open_session_as(
    cx: &mut WriteCx<'_>,
    account: Account,
    wish: Option<RoleId>,
    browser: &Browser,
) -> Result<LoggedIn> {
    let now = cx.now;
    let before = match &browser.before {
        Some(token) => store::sessions::find(cx.conn, &hash_token(token), now)?,
        None => None,
    };
    if let Some(token) = &browser.before {
        store::sessions::end(cx.conn, &hash_token(token))?;
    }
    let grants = store::roles::of_account(cx.conn, account.id)?;
    let kept = before.filter(|session| session.account.id == account.id).and_then(|session| session.acting);
    let own = || grants.iter().find(|grant| grant.deputy_of.is_none());
    let wanted = wish.or(kept);
    let chosen = grants.iter().find(|grant| Some(grant.id) == wanted).or_else(own).cloned();
    let until = match &chosen {
        Some(grant) => lent_until(cx, grant)?,
        None => None,
    };
    // Whoever they stood in for is back: they act as themselves again.
    let (chosen, until) = match (chosen, until) {
        (Some(grant), None) if grant.deputy_of.is_some() => (own().cloned(), None),
        other => other,
    };
    let (chosen, until) = if chosen.is_some() { (chosen, until) } else { lent(cx, &grants)? };
    let token = draw_token(cx.rng);
    let new = NewSession {
        token_hash: &hash_token(&token),
        account: account.id,
        role: chosen.as_ref().map(|grant| grant.id),
        role_until: until,
        device: &browser.device,
        began: now,
        now,
        expires_at: session_end(now, now),
    };
    store::sessions::insert(cx.conn, &new)?;
    // By code, link, passkey or a code for emergencies: every way in comes by here.
    tracing::info!(account = account.id.number(), "access.logged_in");
    store::accounts::note_used(cx.conn, account.id, now)?;
    let role = chosen.map_or(Role::Resident, |grant| grant.role);
    Ok(LoggedIn { token, account: Account { role, ..account } })
}

/// Whoever has no role of their own and stands in for somebody today comes to do that.
fn lent(cx: &mut ReadCx<'_>, grants: &[Grant]) -> Result<(Option<Grant>, Option<Instant>)> {
    for grant in grants {
        if let Some(until) = lent_until(cx, grant)? {
            return Ok((Some(grant.clone()), Some(until)));
        }
    }
    Ok((None, None))
}

/// Until when a deputy may act today; none where they may not, and none for one's own role, which does not end by itself.
pub(crate) fn lent_until(cx: &mut ReadCx<'_>, grant: &Grant) -> Result<Option<Instant>> {
    let Some(other) = grant.deputy_of else { return Ok(None) };
    let Some(principal) = store::roles::get(cx.conn, other)? else { return Ok(None) };
    let absences = store::roles::absences(cx.conn, principal.account)?;
    let today = cx.now.city_day();
    if !may_act(grant, &absences, today) {
        return Ok(None);
    }
    let covering = absences.iter().filter(|absence| absence.covers(today)).map(|absence| absence.until).max();
    let Some(end) = covering.and_then(|until| until.tomorrow().ok()) else { return Ok(None) };
    let midnight = end.to_zoned(kernel::city_zone()).ok();
    Ok(midnight.map(|midnight| Instant::from_timestamp(midnight.timestamp())))
}

/// Who holds this session, while it lives.
///
/// # Errors
/// When the database fails.
pub fn whoami(cx: &mut ReadCx<'_>, token: &str) -> Result<Option<Session>> {
    let now = cx.now;
    Ok(store::sessions::find(cx.conn, &hash_token(token), now)?)
}

/// Notes that a session was used, when the last note is old enough.
///
/// # Errors
/// When the database fails.
pub fn note_used(cx: &mut WriteCx<'_>, id: SessionId) -> Result<()> {
    let now = cx.now;
    if let Some(began) = store::sessions::began(cx.conn, id)? {
        store::sessions::note_used(cx.conn, id, now, session_end(began, now))?;
    }
    Ok(())
}

/// Is it time to note that the session is used?
pub fn wants_a_note(session: &Session, now: Instant) -> bool {
    now.seconds_since(session.seen) >= SESSION_NOTE
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub fn log_out(cx: &mut WriteCx<'_>, token: &str) -> Result<()> {
    Ok(store::sessions::end(cx.conn, &hash_token(token))?)
}

fn own(cx: &ReadCx<'_>, account: &Account) -> Result<()> {
    cx.authorise(Action::OwnAccount(account.id))
}

/// One's living sessions.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose they are.
pub fn listed(cx: &mut ReadCx<'_>, account: &Account) -> Result<Vec<Listed>> {
    own(cx, account)?;
    let now = cx.now;
    Ok(store::sessions::of_account(cx.conn, account.id, now)?)
}

/// Ends one of one's sessions.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose it is.
pub fn end_session(cx: &mut WriteCx<'_>, account: &Account, id: SessionId) -> Result<()> {
    own(cx, account)?;
    Ok(store::sessions::end_one(cx.conn, account.id, id)?)
}

/// Ends all of one's sessions but this one.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose they are.
pub fn end_others(cx: &mut WriteCx<'_>, account: &Account, kept: SessionId) -> Result<()> {
    own(cx, account)?;
    Ok(store::sessions::end_others(cx.conn, account.id, kept)?)
}

/// The holder of a session acts as something else they are, or stands in for somebody who is away; as a resident with none.
///
/// # Errors
/// [`Refusal::NotNow`] when whoever they stand in for is there, [`Error::NotFound`] when the role is not theirs.
pub fn act_as(cx: &mut WriteCx<'_>, session: &Session, role: Option<RoleId>) -> Result<Role> {
    own(cx, &session.account)?;
    let Some(role) = role else {
        store::sessions::act_as(cx.conn, session.id, None, None)?;
        return Ok(Role::Resident);
    };
    let grants = store::roles::of_account(cx.conn, session.account.id)?;
    let grant = grants.into_iter().find(|grant| grant.id == role).ok_or(Error::NotFound)?;
    let until = lent_until(cx, &grant)?;
    if grant.deputy_of.is_some() && until.is_none() {
        return Err(Refusal::NotNow.into());
    }
    store::sessions::act_as(cx.conn, session.id, Some(grant.id), until)?;
    Ok(grant.role)
}
