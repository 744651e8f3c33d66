use super::{Id, Place, at_desk, own as own_place};
use crate::access::forget;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::rights::First;
use service::rights::{Everything, everything};

/// What goes, what stays and why, before the click.
#[derive(Template)]
#[template(path = "rights/erase.html")]
struct Page {
    shell: Shell,
    base: String,
    lead: String,
    goes: Vec<String>,
    stays: Vec<String>,
    first: Vec<Step>,
}

struct Step {
    text: String,
    href: String,
}

/// It is done.
#[derive(Template)]
#[template(path = "rights/gone.html")]
struct Gone {
    shell: Shell,
    /// Back to the list, at the desk.
    back: String,
}

pub(super) async fn own_page(visit: Visit) -> Result<Response, Fault> {
    let place = own_place(&visit)?;
    before(&visit, &place).await
}

pub(super) async fn desk_page(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    before(&visit, &at_desk(&id)?).await
}

/// What this page is for.
fn lead(visit: &Visit, found: &Everything) -> String {
    let w = visit.words();
    match (&found.email, found.names.first()) {
        (Some(email), _) => w.rights_erase_lead(email.to_string()),
        (None, Some(named)) => w.rights_erase_lead_desk(&named.name),
        (None, None) => String::new(),
    }
}

async fn before(visit: &Visit, place: &Place) -> Result<Response, Fault> {
    let whose = place.whose;
    let found = visit.read(move |cx| everything(cx, whose)).await?;
    let w = visit.words();
    let mut goes = Vec::new();
    if found.running() > 0 {
        goes.push(w.rights_goes_running(found.running()));
    }
    goes.extend(found.counts.iter().map(|(table, count)| w.rights_kind(table.replace('_', "-"), *count)));
    let mut stays = Vec::new();
    if !found.own.is_empty() {
        stays.push(w.rights_stays_counted());
    }
    if found.counts.iter().any(|(table, _)| matches!(*table, "organisation" | "opportunity")) {
        stays.push(w.rights_stays_organisation());
    }
    stays.extend([w.rights_stays_journal(), w.rights_stays_sent(), w.rights_stays_backup()]);
    let first = found.first.iter().map(|(first, organisation)| match first {
        First::HandOver(_) => {
            Step { text: w.rights_first_hand_over(organisation), href: visit.href("/unser-bereich") }
        }
        First::EndRole => Step { text: w.rights_first_role(), href: String::new() },
    });
    render::ok(&Page {
        lead: lead(visit, &found),
        goes,
        stays,
        first: first.collect(),
        base: visit.href(&place.base),
        shell: visit.shell(),
    })
}

pub(super) async fn own(visit: Visit) -> Result<Response, Fault> {
    let whose = own_place(&visit)?.whose;
    visit.write(move |cx| service::rights::erase(cx, whose)).await?;
    // The account is gone; the page is one for whoever is not logged in.
    let visit = Visit { account: None, session: None, token: None, ..visit };
    Ok(forget(&visit, render::ok(&Gone { back: String::new(), shell: visit.shell() })?))
}

pub(super) async fn desk(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    let whose = at_desk(&id)?.whose;
    visit.write(move |cx| service::rights::erase(cx, whose)).await?;
    render::ok(&Gone { back: visit.href("/tisch/personen"), shell: visit.shell() })
}
