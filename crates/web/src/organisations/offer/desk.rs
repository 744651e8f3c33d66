use super::handle::{self, Door};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::Choice;
use crate::organisations::number;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::organisations::OrganisationId;
use service::organisations::DirectoryFilter;

/// For whom the office writes, before the form.
#[derive(Template)]
#[template(path = "organisations/offer/choose.html")]
struct Choose {
    shell: Shell,
    organisations: Vec<Choice>,
}

/// The organisation that the address names.
fn named(visit: &Visit) -> Option<OrganisationId> {
    visit.query_value("organisation").and_then(|number| number.parse().ok())
}

pub(in crate::organisations) async fn fresh(visit: Visit) -> Result<Response, Fault> {
    match named(&visit) {
        Some(id) => handle::fresh(&visit, Door::Desk, id).await,
        None => choose(&visit).await,
    }
}

async fn choose(visit: &Visit) -> Result<Response, Fault> {
    let listed = visit.read(|cx| service::organisations::directory(cx, &DirectoryFilter::default())).await?;
    let organisations = listed.into_iter().map(|row| Choice::new(row.id.to_string(), row.name, false));
    render::ok(&Choose { shell: visit.shell(), organisations: organisations.collect() })
}

pub(in crate::organisations) async fn write(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    match named(&visit) {
        Some(id) => handle::write(&visit, Door::Desk, id, &sent).await,
        None => Ok(visit.see_other("/tisch/angebote/neu")),
    }
}

pub(in crate::organisations) async fn open(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    handle::open(&visit, Door::Desk, number(&id)?).await
}

pub(in crate::organisations) async fn save(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    handle::save(&visit, Door::Desk, number(&id)?, &sent).await
}
