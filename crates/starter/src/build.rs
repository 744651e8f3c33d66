use crate::cast::at;
use crate::content::{self, CityFile, Result, entry, read, read_all};
use crate::{
    advising, articles, circulars, digests, events, network, opportunities, organisations, questions,
    reports, signups,
};
use domain::accounts::{Account, AccountId, Role};
use domain::inquiries::{Elsewhere, Promises};
use domain::people::EmailAddress;
use domain::settings::{Localised, ProjectPage, Settings, Topic};
use domain::working_days::OfficeDays;
use service::{Caller, Hub, WriteCx};

/// A log-in link for a role, printed when the city starts.
#[derive(Debug, Clone)]
pub struct City {
    /// Whose link: the role, in German.
    pub role: &'static str,
    /// Name of the account.
    pub name: String,
    /// The link's token.
    pub token: String,
}

/// What was found or built.
#[derive(Debug, Clone)]
pub struct Built {
    /// It was built just now; else it goes on with what was there.
    pub fresh: bool,
    /// Log-in links.
    pub logins: Vec<City>,
}

const ADMIN: (&str, &str) = ("technik@hochbeet.example", "Technik (Beispiel)");
const COORDINATOR: (&str, &str) = ("koordination@hochbeet.example", "Koordination (Beispiel)");
/// The organisation whose log-in link is printed: it has offers and sign-ups that wait.
const SHOWN: &str = "kichererbse";

/// Builds the city in an empty hub, or goes on with what is there, and makes a log-in link for each role.
///
/// # Errors
/// When a data file is wrong or the hub refuses an entry; then nothing of it is kept.
pub fn build(hub: &Hub) -> Result<Built> {
    let fresh = hub.settings().name.is_empty();
    if fresh {
        let built = hub.write(Caller::system(), |cx| Ok(tell(cx))).wait()?;
        built?;
    }
    let logins = hub.write(Caller::system(), |cx| Ok(logins(cx))).wait()??;
    Ok(Built { fresh, logins })
}

/// Tells the whole story. The context's clock is set back and comes forward again with each step.
fn tell(cx: &mut WriteCx<'_>) -> Result<()> {
    let today = cx.now;
    let file: CityFile = read(content::CITY)?;
    let topics = service::setup::topics()?;
    cx.now = today.plus_days(-400);
    let mut settings = settings(&file, topics, service::setup::elsewhere()?);
    service::settings::put(cx, settings.clone())?;
    open_account(cx, ADMIN, Role::Admin)?;
    let coordinator = open_account(cx, COORDINATOR, Role::Coordinator)?;
    let organisations = organisations::tell(cx, today)?;
    at(cx, today.plus_days(-200), Caller::system());
    settings.first_project = Some(ProjectPage {
        title: file.first_project.title,
        motto: Localised::german(file.first_project.motto),
        paragraphs: file.first_project.paragraphs,
        stations: file.first_project.station,
        partners: file
            .first_project
            .partners
            .iter()
            .filter_map(|key| organisations.get(key))
            .map(|id| id.number())
            .collect(),
    });
    service::settings::put(cx, settings)?;
    let opportunities = opportunities::tell(cx, &organisations, today)?;
    signups::tell(cx, &opportunities, today)?;
    articles::tell(cx, coordinator, today)?;
    digests::tell(cx, today)?;
    circulars::tell(cx, &organisations, coordinator, today)?;
    events::tell(cx, &organisations, today)?;
    questions::tell(cx, coordinator, today)?;
    reports::tell(cx, &organisations, &opportunities, coordinator, today)?;
    advising::tell(cx, &organisations, coordinator, today)?;
    network::tell(cx, &organisations, coordinator, today)?;
    at(cx, today, Caller::system());
    service::notices::skip_past(cx)?;
    Ok(())
}

fn open_account(cx: &mut WriteCx<'_>, (email, name): (&str, &str), role: Role) -> Result<AccountId> {
    let email = EmailAddress::parse(email).map_err(entry(name))?;
    Ok(service::access::open_account(cx, &email, name, role)?.id)
}

fn settings(file: &CityFile, topics: Vec<Topic>, elsewhere: Vec<Elsewhere>) -> Settings {
    Settings {
        name: file.name.clone(),
        city: file.city.clone(),
        phone: file.phone.clone(),
        hours: file.hours.clone(),
        topics,
        districts: file.district.clone(),
        pillars: file.pillar.clone(),
        charter: file.charter.clone(),
        first_project: None,
        demo: true,
        opened: false,
        legal: file.legal.clone(),
        promises: Promises::default(),
        office_days: OfficeDays::default(),
        neutrality: file.neutrality.clone(),
        elsewhere,
    }
}

fn logins(cx: &mut WriteCx<'_>) -> Result<Vec<City>> {
    let mut found = Vec::new();
    let mut accounts: Vec<(&'static str, Account)> = Vec::new();
    for account in service::access::staff(cx)? {
        let role = if account.role == Role::Admin { "Verwaltung des Hubs" } else { "Koordination" };
        accounts.push((role, account));
    }
    accounts.sort_by_key(|(role, _)| *role);
    accounts.extend(shown_organisation(cx)?.map(|account| ("Organisation", account)));
    for (role, account) in accounts {
        let token = service::access::make_log_in_link(cx, &account)?;
        found.push(City { role, name: account.name, token });
    }
    Ok(found)
}

fn shown_organisation(cx: &mut WriteCx<'_>) -> Result<Option<Account>> {
    let all: Vec<content::OrganisationEntry> = read_all(content::ORGANISATIONS, "organisation")?;
    let shown = all.iter().find(|organisation| organisation.key == SHOWN).or_else(|| all.last());
    match shown.map(|organisation| EmailAddress::parse(&organisation.email)) {
        Some(Ok(email)) => Ok(service::access::account_with(cx, &email)?),
        _ => Ok(None),
    }
}
