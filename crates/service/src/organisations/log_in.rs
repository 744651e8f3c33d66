use super::load;
use crate::access::add_account;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use crate::letters;
use domain::accounts::{Account, Role};
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Verb};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::EmailAddress;
use domain::policy::Action;

/// With which addresses one logs in for an organisation.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than itself and the office.
pub fn log_ins(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Vec<Account>> {
    cx.authorise(Action::RunOrganisation(id))?;
    Ok(store::accounts::of_organisation(cx.conn, id)?)
}

/// The office gives the log-in of an organisation another address, or opens one where there is none. Where an
/// organisation can be reached is its own word; who gets in is the office's, so that nobody hands the key on by a typing
/// mistake. Both addresses are told; whoever was logged in with the old one is not any more.
///
/// # Errors
/// [`Refusal::Fields`] when it is no address or has a log-in already, [`Refusal::NotNow`] before the organisation is
/// listed, [`crate::Error::Forbidden`] for others than the office.
pub fn move_log_in(cx: &mut WriteCx<'_>, id: OrganisationId, typed: &str) -> Result<()> {
    cx.authorise(Action::DecideOrganisation)?;
    let organisation = load(cx.conn, id)?;
    if organisation.state != OrganisationState::Active {
        return Err(Refusal::NotNow.into());
    }
    let mut faults = Faults::new();
    let Some(email) = faults.take("email", EmailAddress::parse(typed)) else { return Err(faults.into()) };
    let before = store::accounts::of_organisation(cx.conn, id)?.into_iter().next();
    if before.as_ref().is_some_and(|account| account.email == email) {
        return Ok(());
    }
    if store::accounts::by_email(cx.conn, &email)?.is_some() {
        faults.add("email", Fault::Taken);
        return Err(faults.into());
    }
    if let Some(account) = &before {
        store::accounts::set_email(cx.conn, account.id, &email)?;
        store::sessions::end_of(cx.conn, account.id)?;
    } else {
        let name = organisation.contact_name.as_deref().unwrap_or(&organisation.name);
        add_account(cx, &email, name, Role::Organisation(id), organisation.lang)?;
    }
    let subject = Subject::Organisation(id);
    let seq = cx.tell(&Change::private(Verb::LogInMoved, subject))?;
    letters::queue(cx, letters::LOG_IN_HERE, subject, email.as_str(), organisation.lang, seq)?;
    if let Some(account) = before {
        // The journal names nobody: afterwards no reader could tell where this one has to go.
        let old = account.email.as_str();
        letters::queue(cx, letters::LOG_IN_GONE, subject, old, organisation.lang, seq)?;
    }
    Ok(())
}
