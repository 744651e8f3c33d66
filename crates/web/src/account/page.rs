use crate::access::device_words;
use crate::faults::Fault;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::accounts::{Absence, Role, RoleId};
use i18n::{dates, terms};
use service::access::Listed;
use service::passkeys::Passkey;
use service::roles::{Hat, Post};

/// Everything of one's own log-in.
#[derive(Template)]
#[template(path = "account/page.html")]
pub(super) struct Page {
    shell: Shell,
    pub(super) errors: FieldErrors,
    email: String,
    name: String,
    home: String,
    hats: Vec<HatRow>,
    away: String,
    pub(super) from: String,
    pub(super) until: String,
    posts: Vec<PostRow>,
    passkeys: Option<Vec<PasskeyRow>>,
    /// One was set up a moment ago and not taken.
    passkey_failed: bool,
    /// One acts for the town: a passkey is asked for from then on.
    of_the_town: bool,
    codes: Option<usize>,
    sessions: Vec<SessionRow>,
}

struct HatRow {
    id: String,
    label: String,
    /// For whom one stands in, and whether that is today; else "".
    stands_in: String,
    now: bool,
    today: bool,
}

struct PostRow {
    id: RoleId,
    role: String,
    deputies: Vec<Deputy>,
}

struct Deputy {
    id: RoleId,
    name: String,
    email: String,
}

struct PasskeyRow {
    id: String,
    name: String,
    text: String,
}

struct SessionRow {
    id: String,
    device: String,
    text: String,
    here: bool,
}

/// A role in words.
pub(crate) fn role_words(visit: &Visit, role: Role, organisation: Option<&str>) -> String {
    terms::role(visit.locale, role, organisation)
}

struct Found {
    hats: Vec<Hat>,
    posts: Vec<Post>,
    passkeys: Vec<Passkey>,
    codes: usize,
    sessions: Vec<Listed>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    render::ok(&shown(&visit).await?)
}

pub(super) async fn shown(visit: &Visit) -> Result<Page, Fault> {
    let session = visit.inside()?.clone();
    let account = session.account.clone();
    let found = visit
        .read(move |cx| {
            Ok(Found {
                hats: service::roles::hats(cx, account.id)?,
                posts: service::roles::own(cx, account.id)?,
                passkeys: service::passkeys::of_account(cx, account.id)?,
                codes: service::passkeys::recovery_codes(cx, account.id)?.len(),
                sessions: service::access::listed(cx, &account)?,
            })
        })
        .await?;
    let w = visit.words();
    let away = found.posts.first().map(|post| post.away.clone()).unwrap_or_default();
    let posts = found.posts.iter().map(|post| PostRow {
        id: post.own.grant.id,
        role: role_words(visit, post.own.grant.role, post.own.organisation.as_deref()),
        deputies: post
            .deputies
            .iter()
            .map(|named| Deputy { id: named.grant.id, name: named.name.clone(), email: named.email.clone() })
            .collect(),
    });
    let day = |at| dates::ago_or_on(visit.locale, visit.now, at);
    let passkey = |passkey: &Passkey| PasskeyRow {
        id: passkey.id.to_string(),
        name: passkey.name.clone(),
        text: match passkey.used_at {
            Some(used) => w.account_passkeys_used(day(used)),
            None => w.account_passkeys_since(day(passkey.created_at)),
        },
    };
    let passkeys = visit.app.passkeys.is_some();
    Ok(Page {
        errors: FieldErrors::default(),
        email: session.account.email.to_string(),
        name: session.account.name.clone(),
        home: visit.href(crate::access::home(&session.account)),
        hats: hats(visit, &found.hats, session.acting),
        away: away.iter().map(|absence| away_words(visit, *absence)).collect::<Vec<_>>().join(" · "),
        from: String::new(),
        until: String::new(),
        posts: posts.collect(),
        of_the_town: found.hats.iter().any(|hat| hat.grant.role.is_of_the_town()),
        codes: (!found.passkeys.is_empty()).then_some(found.codes),
        passkey_failed: crate::access::passkey_was_refused(visit),
        passkeys: passkeys.then(|| found.passkeys.iter().map(passkey).collect()),
        sessions: found
            .sessions
            .iter()
            .map(|listed| SessionRow {
                id: listed.id.to_string(),
                device: device_words(visit, &listed.device),
                text: format!(
                    "{} · {}",
                    w.account_session_since(day(listed.began)),
                    w.account_session_seen(day(listed.seen))
                ),
                here: listed.id == session.id,
            })
            .collect(),
        shell: visit.shell(),
    })
}

/// When somebody is away.
fn away_words(visit: &Visit, absence: Absence) -> String {
    let day = |date| dates::calendar_date(visit.locale, date);
    visit.words().account_away_now(day(absence.from), day(absence.until))
}

/// With nothing to choose between there is no choice to show.
fn hats(visit: &Visit, hats: &[Hat], acting: Option<RoleId>) -> Vec<HatRow> {
    if hats.is_empty() {
        return Vec::new();
    }
    let w = visit.words();
    let row = |hat: &Hat| HatRow {
        id: hat.grant.id.to_string(),
        label: role_words(visit, hat.grant.role, hat.organisation.as_deref()),
        stands_in: match &hat.stands_in_for {
            Some(name) if hat.today => w.account_hat_deputy(name),
            Some(name) => w.account_hat_later(name),
            None => String::new(),
        },
        now: acting == Some(hat.grant.id),
        today: hat.today,
    };
    let resident = HatRow {
        id: String::new(),
        label: role_words(visit, Role::Resident, None),
        stands_in: String::new(),
        now: acting.is_none(),
        today: true,
    };
    hats.iter().map(row).chain(std::iter::once(resident)).collect()
}
