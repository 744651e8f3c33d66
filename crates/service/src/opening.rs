//! From "in preparation" to public and back: the checklist, the test mail, the door (principle 17).

mod test_mail;

pub(crate) use test_mail::code_for;
pub use test_mail::{TestMail, prove, send, state};

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use domain::accounts::Account;
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::legal::{Facts, Point, Standing};
use domain::policy::Action;
use domain::settings::Settings;
use kernel::Instant;
use std::sync::Arc;

/// What is there before the hub may be opened to the public.
#[derive(Debug, Clone)]
pub struct Checklist {
    /// What is set.
    pub settings: Arc<Settings>,
    /// Who of the office can log in.
    pub staff: Vec<Account>,
    /// When the last backup was made and found right.
    pub last_backup: Option<Instant>,
    /// When the code of a test mail was typed.
    pub mail_proved: Option<Instant>,
    /// Each point and how it stands.
    pub points: Vec<(Point, Standing)>,
    /// What keeps the hub closed.
    pub missing: Vec<Point>,
}

/// How far the way to the opening is.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn checklist(cx: &mut ReadCx<'_>) -> Result<Checklist> {
    cx.authorise(Action::SeeDesk)?;
    let settings = Arc::new(crate::settings::load(cx)?);
    let staff = store::accounts::staff(cx.conn)?;
    let standing_in = store::accounts::standing_in_for_staff(cx.conn)?;
    let able: Vec<Account> = staff.iter().cloned().chain(standing_in).collect();
    let last_backup = store::backups::get(cx.conn)?.proof.map(|proof| Instant::from_micros(proof.at));
    let mail_proved = test_mail::proved_at(cx)?;
    let facts = Facts {
        legal: &settings.legal,
        staff: &able,
        last_verified_backup: last_backup,
        mail_proved,
        outside: cx.outside,
        now: cx.now,
    };
    let (points, missing) = (domain::legal::checked(&facts), domain::legal::missing(&facts));
    Ok(Checklist { settings, staff, last_backup, mail_proved, points, missing })
}

/// Opens the hub to the public.
///
/// # Errors
/// [`Refusal::NotNow`] while a point of the checklist is missing, in the starter city, and when it is open already;
/// [`crate::Error::Forbidden`].
pub fn open(cx: &mut WriteCx<'_>) -> Result<()> {
    cx.authorise(Action::OpenHub)?;
    let list = checklist(cx)?;
    if !list.missing.is_empty() || list.settings.demo || list.settings.opened {
        return Err(Refusal::NotNow.into());
    }
    turn(cx, &list.settings, true)
}

/// Closes it again: everything stays, search engines are asked to leave.
///
/// # Errors
/// [`Refusal::NotNow`] when it is not open; [`crate::Error::Forbidden`].
pub fn close(cx: &mut WriteCx<'_>) -> Result<()> {
    cx.authorise(Action::OpenHub)?;
    let settings = crate::settings::load(cx)?;
    if !settings.opened {
        return Err(Refusal::NotNow.into());
    }
    turn(cx, &settings, false)
}

fn turn(cx: &mut WriteCx<'_>, before: &Settings, opened: bool) -> Result<()> {
    crate::settings::replace(cx, Settings { opened, ..before.clone() })?;
    let verb = if opened { Verb::HubOpened } else { Verb::HubClosed };
    let _seq = cx.tell(&Change::public(verb, Subject::Hub, [Touch::Settings]))?;
    Ok(())
}
