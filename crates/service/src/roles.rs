//! Who is what: giving and ending roles, naming deputies, being away.

use crate::access::find_or_open;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use domain::accounts::{
    Absence, Account, AccountId, Colleague, ColleagueForm, Grant, Role, RoleId, town_role,
};
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Verb};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::{Action, Actor};
use kernel::Locale;
use std::collections::BTreeMap;
use store::roles::{Named, Which};

/// One role with who holds it, who stands in for them, and when they are away.
#[derive(Debug, Clone)]
pub struct Post {
    /// The role.
    pub own: Named,
    /// Who stands in.
    pub deputies: Vec<Named>,
    /// When its holder is away, from today on.
    pub away: Vec<Absence>,
}

/// Who acts for the town.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn town(cx: &mut ReadCx<'_>) -> Result<Vec<Post>> {
    cx.authorise(Action::SeeTeam)?;
    posts(cx, Which::Town)
}

/// Who works for an organisation here.
///
/// # Errors
/// [`Error::Forbidden`] for others than its lead and the office.
pub fn of_organisation(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Vec<Post>> {
    cx.authorise(Action::LeadOrganisation(id))?;
    posts(cx, Which::Organisation(id.number()))
}

/// What an account is itself.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose it is.
pub fn own(cx: &mut ReadCx<'_>, account: AccountId) -> Result<Vec<Post>> {
    cx.authorise(Action::OwnAccount(account))?;
    posts(cx, Which::Account(account.number()))
}

pub(crate) fn posts(cx: &mut ReadCx<'_>, which: Which) -> Result<Vec<Post>> {
    let named = store::roles::named(cx.conn, which)?;
    let holders: Vec<AccountId> = named.iter().map(|named| named.grant.account).collect();
    let today = cx.now.city_day();
    let mut away: BTreeMap<AccountId, Vec<Absence>> = BTreeMap::new();
    for (account, absence) in store::roles::absences_of(cx.conn, &holders)? {
        if absence.until >= today {
            away.entry(account).or_default().push(absence);
        }
    }
    let (own, deputies): (Vec<_>, Vec<_>) =
        named.into_iter().partition(|named| named.grant.deputy_of.is_none());
    let post = |own: Named| Post {
        deputies: deputies
            .iter()
            .filter(|named| named.grant.deputy_of == Some(own.grant.id))
            .cloned()
            .collect(),
        away: away.get(&own.grant.account).cloned().unwrap_or_default(),
        own,
    };
    Ok(own.into_iter().map(post).collect())
}

/// What somebody may act as: what they are themselves, and for whom they stand in today.
#[derive(Debug, Clone)]
pub struct Hat {
    /// The grant.
    pub grant: Grant,
    /// Name of the organisation.
    pub organisation: Option<String>,
    /// For whom they stand in.
    pub stands_in_for: Option<String>,
    /// May it be worn today?
    pub today: bool,
}

/// All that an account may act as.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose it is.
pub fn hats(cx: &mut ReadCx<'_>, account: AccountId) -> Result<Vec<Hat>> {
    cx.authorise(Action::OwnAccount(account))?;
    let mut hats = Vec::new();
    for grant in store::roles::of_account(cx.conn, account)? {
        let organisation = match grant.role.organisation() {
            Some(id) => store::organisations::get(cx.conn, id)?.map(|organisation| organisation.name),
            None => None,
        };
        let (stands_in_for, today) = match grant.deputy_of {
            None => (None, true),
            Some(other) => {
                let Some(principal) = store::roles::get(cx.conn, other)? else { continue };
                let name = store::accounts::get(cx.conn, principal.account)?.map(|account| account.name);
                (Some(name.unwrap_or_default()), crate::access::lent_until(cx, &grant)?.is_some())
            }
        };
        hats.push(Hat { grant, organisation, stands_in_for, today });
    }
    Ok(hats)
}

/// Who runs the hub gives somebody a role of the town.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Twice`] when they have it, [`Error::Forbidden`] for others.
pub fn grant_town(cx: &mut WriteCx<'_>, form: &ColleagueForm, key: &str, office: Option<i64>) -> Result<()> {
    cx.authorise(Action::Operate)?;
    let mut faults = Faults::new();
    let role = town_role(key, office);
    if role.is_none() {
        let (field, fault) =
            if key == Role::OFFICER { ("office", Fault::Missing) } else { ("role", Fault::Choice) };
        faults.add(field, fault);
    }
    if let Some(Role::Officer(id)) = role {
        let office = store::organisations::get(cx.conn, id)?;
        if office.is_none_or(|office| office.state != OrganisationState::Active) {
            faults.add("office", Fault::Choice);
        }
    }
    let colleague = match Colleague::parse(form) {
        Ok(colleague) => Some(colleague),
        Err(more) => {
            faults.extend(more);
            None
        }
    };
    let (Some(colleague), Some(role), true) = (colleague, role, faults.is_empty()) else {
        return Err(faults.into());
    };
    give(cx, &colleague, role, None)
}

/// The lead of an organisation lets somebody work for it here.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Twice`] when they do already, [`Error::Forbidden`] for others.
pub fn invite(cx: &mut WriteCx<'_>, id: OrganisationId, form: &ColleagueForm) -> Result<()> {
    cx.authorise(Action::LeadOrganisation(id))?;
    let colleague = Colleague::parse(form)?;
    give(cx, &colleague, Role::Organisation(id), None)
}

/// Somebody names who stands in for them when they are away; who runs the hub, or leads the organisation, may do it too.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Twice`], [`Error::NotFound`] when there is no such role, [`Error::Forbidden`].
pub fn name_deputy(cx: &mut WriteCx<'_>, role: RoleId, form: &ColleagueForm) -> Result<()> {
    let grant = open_role(cx, role)?;
    if grant.deputy_of.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let colleague = Colleague::parse(form)?;
    if store::accounts::get(cx.conn, grant.account)?.is_some_and(|account| account.email == colleague.email) {
        let mut faults = Faults::new();
        faults.add("email", Fault::OwnAddress);
        return Err(faults.into());
    }
    give(cx, &colleague, grant.role, Some(grant.id))
}

fn give(cx: &mut WriteCx<'_>, colleague: &Colleague, role: Role, deputy_of: Option<RoleId>) -> Result<()> {
    let (locale, now) = (cx.caller.locale, cx.now);
    let account = find_or_open(cx, &colleague.email, colleague.name.as_str(), locale)?;
    let has = store::roles::of_account(cx.conn, account)?;
    if has.iter().any(|grant| grant.role == role && grant.deputy_of == deputy_of) {
        return Err(Refusal::Twice.into());
    }
    store::roles::insert(cx.conn, account, role, deputy_of, now)?;
    if role.is_of_the_town() {
        // A session that began with less than the town asks for must not grow into one of the town's.
        store::sessions::end_of(cx.conn, account)?;
    }
    tell_of_role(cx, account, colleague.email.as_str(), locale)
}

/// Into the journal, and a letter to whoever may do something new here.
pub(crate) fn tell_of_role(
    cx: &mut WriteCx<'_>,
    account: AccountId,
    email: &str,
    locale: Locale,
) -> Result<()> {
    let subject = Subject::Account(account);
    let seq = cx.tell(&Change::private(Verb::RoleGranted, subject))?;
    letters::queue(cx, letters::ROLE_GRANTED, subject, email, locale, seq)
}

/// The role, when the caller may say something about it: its holder, who runs the hub, or the organisation's lead.
fn open_role(cx: &mut WriteCx<'_>, id: RoleId) -> Result<Grant> {
    let grant = store::roles::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let own = cx.authorise(Action::OwnAccount(grant.account)).is_ok();
    let above = match grant.role.organisation() {
        Some(organisation) if !grant.role.is_of_the_town() => Action::LeadOrganisation(organisation),
        _ => Action::Operate,
    };
    if !own {
        // A deputy is let go by whom they stand in for.
        let principal = match grant.deputy_of {
            Some(other) => store::roles::get(cx.conn, other)?.map(|other| other.account),
            None => None,
        };
        let by_principal = principal.is_some_and(|account| cx.authorise(Action::OwnAccount(account)).is_ok());
        if !by_principal {
            cx.authorise(above).map_err(|_| Error::NotFound)?;
        }
    }
    Ok(grant)
}

/// Ends a role or lets a deputy go. Whoever acted on it is logged out.
///
/// # Errors
/// [`Refusal::NotNow`] for the last one who runs the hub and the last lead of an organisation, [`Error::NotFound`].
pub fn end(cx: &mut WriteCx<'_>, id: RoleId) -> Result<()> {
    let grant = open_role(cx, id)?;
    let others = match grant.role {
        Role::Admin => store::accounts::staff(cx.conn)?,
        Role::Lead(organisation) => store::accounts::of_organisation(cx.conn, organisation)?,
        _ => Vec::new(),
    };
    let same = others.iter().filter(|account| account.role == grant.role).count();
    if grant.deputy_of.is_none() && matches!(grant.role, Role::Admin | Role::Lead(_)) && same < 2 {
        return Err(Refusal::NotNow.into());
    }
    finish(cx, &grant)?;
    let _seq = cx.tell(&Change::private(Verb::RoleEnded, Subject::Account(grant.account)))?;
    Ok(())
}

pub(crate) fn finish(cx: &mut WriteCx<'_>, grant: &Grant) -> Result<()> {
    let now = cx.now;
    let deputies = store::roles::named(cx.conn, Which::Account(grant.account.number()))?;
    store::roles::end(cx.conn, grant.id, now)?;
    store::sessions::end_acting(cx.conn, grant.id)?;
    for deputy in deputies.iter().filter(|named| named.grant.deputy_of == Some(grant.id)) {
        store::sessions::end_acting(cx.conn, deputy.grant.id)?;
    }
    Ok(())
}

/// Somebody says from when to when they are away; their deputies may act from the first day on.
///
/// # Errors
/// [`Refusal::Fields`] when the days make no sense, [`Error::Forbidden`].
pub fn be_away(cx: &mut WriteCx<'_>, account: &Account, from: &str, until: &str) -> Result<()> {
    cx.authorise(Action::OwnAccount(account.id))?;
    let absence = domain::accounts::absence(from, until, cx.now.city_day())?;
    store::roles::add_absence(cx.conn, account.id, absence)?;
    let _seq = cx.tell(&Change::private(Verb::AbsenceChanged, Subject::Account(account.id)))?;
    Ok(())
}

/// Somebody is back, or does not go: who stood in for them acts as themselves from here on.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn be_back(cx: &mut WriteCx<'_>, account: &Account) -> Result<()> {
    cx.authorise(Action::OwnAccount(account.id))?;
    store::roles::end_absences(cx.conn, account.id)?;
    for named in store::roles::named(cx.conn, Which::Account(account.id.number()))? {
        if named.grant.deputy_of.is_some() && named.grant.account != account.id {
            store::sessions::end_acting(cx.conn, named.grant.id)?;
        }
    }
    let _seq = cx.tell(&Change::private(Verb::AbsenceChanged, Subject::Account(account.id)))?;
    Ok(())
}

/// Which of an account's own grants hands an organisation on: a lead's, none where the office does it.
pub(crate) fn lead_of(cx: &mut ReadCx<'_>, organisation: OrganisationId) -> Result<Option<RoleId>> {
    let Actor::Member { account, role: Role::Lead(own) } = cx.caller.actor else { return Ok(None) };
    let grants = store::roles::of_account(cx.conn, account)?;
    let lead = grants.into_iter().find(|grant| grant.role == Role::Lead(own) && own == organisation);
    Ok(lead.map(|grant| grant.id))
}
