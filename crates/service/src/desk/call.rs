use super::{ROWS, ToTell, is_late, to_tell};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::organisations::OrganisationId;
use domain::policy::Action;
use domain::signups::{Listener, SignupId, SignupState};
use store::organisations::Organisation;
use store::signups::SignupRow;

/// All that is to be said to an organisation, and asked of it, in one call.
#[derive(Debug, Clone)]
pub struct Call {
    /// Whom to call.
    pub organisation: Organisation,
    /// Who came and who does not come any more.
    pub to_tell: Vec<ToTell>,
    /// Who waits for its answer: those no mail asked about, and those who wait too long.
    pub to_ask: Vec<SignupRow>,
}

/// The call to an organisation.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office, [`Error::NotFound`].
pub fn call(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Call> {
    cx.authorise(Action::SeeDesk)?;
    let now = cx.now;
    let organisation = store::organisations::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let waiting = store::signups::open_by_state(cx.conn, &[SignupState::Waiting], ROWS)?;
    let asked_for =
        |row: &SignupRow| row.signup.organisation == id && (row.contact_email.is_none() || is_late(now, row));
    Ok(Call {
        organisation,
        to_tell: said_to(cx, id)?,
        to_ask: waiting.into_iter().filter(asked_for).collect(),
    })
}

fn said_to(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Vec<ToTell>> {
    let mut found = to_tell::to_tell(cx)?;
    found.retain(|it| it.listener == Listener::Organisation && it.row.signup.organisation == id);
    Ok(found)
}

/// Notes that the organisation was told of these in one call. What came meanwhile stays to be told.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn told_all(cx: &mut WriteCx<'_>, id: OrganisationId, said: &[SignupId]) -> Result<()> {
    cx.authorise(Action::SignUpForSomebody)?;
    for it in said_to(cx, id)? {
        if said.contains(&it.row.signup.id) {
            crate::signups::note_told(cx, it.row.signup.id, Listener::Organisation)?;
        }
    }
    Ok(())
}
