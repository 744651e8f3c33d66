use super::{Id, Place, at_desk, own};
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use http::{StatusCode, header};
use service::rights::{Export, csv, export, json};

const JSON: &str = "application/json; charset=utf-8";
const CSV: &str = "text/csv; charset=utf-8";

async fn exported(visit: &Visit, place: &Place) -> Result<Export, Fault> {
    let whose = place.whose;
    Ok(visit.read(move |cx| export(cx, whose)).await?)
}

/// A file to keep. Like every answer that is not said to be for everybody, it is stored by no cache.
fn file(kind: &'static str, ending: &str, text: String) -> Response {
    let response = render::text(StatusCode::OK, kind, text);
    let name = format!("attachment; filename=\"meine-daten.{ending}\"");
    render::with_header(response, header::CONTENT_DISPOSITION, &name)
}

pub(super) async fn own_json(visit: Visit) -> Result<Response, Fault> {
    let found = exported(&visit, &own(&visit)?).await?;
    Ok(file(JSON, "json", json(&found)))
}

pub(super) async fn own_csv(visit: Visit) -> Result<Response, Fault> {
    let found = exported(&visit, &own(&visit)?).await?;
    Ok(file(CSV, "csv", csv(&found)))
}

pub(super) async fn desk_json(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    let found = exported(&visit, &at_desk(&id)?).await?;
    Ok(file(JSON, "json", json(&found)))
}

pub(super) async fn desk_csv(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    let found = exported(&visit, &at_desk(&id)?).await?;
    Ok(file(CSV, "csv", csv(&found)))
}
