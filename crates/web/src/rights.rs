//! A person's rights: one's own page with everything the hub knows, to take along, to correct, to erase. And the same at the
//! desk, for people without mail who told the code of their letter.

mod correct;
mod desk;
mod erase;
mod file;
mod nights;
mod page;

use crate::faults::Fault;
use crate::routes::Routes;
use crate::visit::Visit;
use axum::extract::Path;
use domain::people::PersonId;
use domain::policy::Gate;
use domain::rights::Whose;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get_fresh("/meine-seite", Gate::Account, page::own)
        .get_fresh("/meine-seite/daten.json", Gate::Account, file::own_json)
        .get_fresh("/meine-seite/daten.csv", Gate::Account, file::own_csv)
        .get_fresh("/meine-seite/berichtigen", Gate::Account, correct::own_page)
        .post_fresh("/meine-seite/berichtigen", Gate::Account, correct::own)
        .get_fresh("/meine-seite/loeschen", Gate::Account, erase::own_page)
        .post_fresh("/meine-seite/loeschen", Gate::Account, erase::own);
    routes
        .get("/tisch/fristen", Gate::Staff, nights::page)
        .get("/tisch/personen", Gate::Staff, desk::find)
        .get("/tisch/personen/{id}", Gate::Staff, desk::person)
        .post("/tisch/personen/{id}/brief", Gate::Staff, desk::letter)
        .post("/tisch/personen/{id}/code", Gate::Staff, desk::code)
        .get("/tisch/personen/{id}/alles", Gate::Staff, page::desk)
        .get("/tisch/personen/{id}/alles/daten.json", Gate::Staff, file::desk_json)
        .get("/tisch/personen/{id}/alles/daten.csv", Gate::Staff, file::desk_csv)
        .get("/tisch/personen/{id}/alles/berichtigen", Gate::Staff, correct::desk_page)
        .post("/tisch/personen/{id}/alles/berichtigen", Gate::Staff, correct::desk)
        .get("/tisch/personen/{id}/alles/loeschen", Gate::Staff, erase::desk_page)
        .post("/tisch/personen/{id}/alles/loeschen", Gate::Staff, erase::desk)
}

/// Whose everything it is, and where its pages are.
#[derive(Debug, Clone)]
struct Place {
    whose: Whose,
    base: String,
}

fn own(visit: &Visit) -> Result<Place, Fault> {
    Ok(Place { whose: Whose::Account(visit.inside()?.account.id), base: "/meine-seite".to_owned() })
}

fn at_desk(id: &str) -> Result<Place, Fault> {
    let id = number(id)?;
    Ok(Place { whose: Whose::Person(id), base: format!("/tisch/personen/{id}/alles") })
}

fn number(id: &str) -> Result<PersonId, Fault> {
    id.parse().map_err(|_| Fault::NotFound)
}

type Id = Path<String>;
