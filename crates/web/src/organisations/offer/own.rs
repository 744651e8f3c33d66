use super::handle::{self, Door};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::organisations::number;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;

pub(in crate::organisations) async fn fresh(visit: Visit) -> Result<Response, Fault> {
    match visit.organisation() {
        Some(id) => handle::fresh(&visit, Door::Own, id).await,
        None => Ok(visit.see_other("/tisch/angebote/neu")),
    }
}

pub(in crate::organisations) async fn write(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    match visit.organisation() {
        Some(id) => handle::write(&visit, Door::Own, id, &sent).await,
        None => Ok(visit.see_other("/tisch/angebote/neu")),
    }
}

pub(in crate::organisations) async fn open(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    match visit.organisation() {
        Some(_) => handle::open(&visit, Door::Own, number(&id)?).await,
        None => Ok(visit.see_other("/tisch")),
    }
}

pub(in crate::organisations) async fn save(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    handle::save(&visit, Door::Own, number(&id)?, &sent).await
}
