use super::{Id, Place, at_desk, own};
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::retention;
use http::{StatusCode, header};
use service::rights::{Export, export, json, lines};
use sheets::{Format, Page};

const JSON: &str = "application/json; charset=utf-8";

async fn exported(visit: &Visit, place: &Place) -> Result<Export, Fault> {
    let whose = place.whose;
    Ok(visit.read(move |cx| export(cx, whose)).await?)
}

/// A file to keep. Like every answer that is not said to be for everybody, it is stored by no cache.
fn file(kind: &'static str, ending: &str, text: impl Into<axum::body::Bytes>) -> Response {
    let response = render::text(StatusCode::OK, kind, text.into());
    let name = format!("attachment; filename=\"meine-daten.{ending}\"");
    render::with_header(response, header::CONTENT_DISPOSITION, &name)
}

/// What is opened in a spreadsheet is read by people: the tables go by the words of the privacy notice.
fn table(visit: &Visit, export: &Export) -> Result<Response, Fault> {
    let w = visit.words();
    let purpose = |table: &str| {
        let rule = retention::MAP.iter().find(|rule| rule.table == table);
        // What has no table of its own was read off the sign-ups.
        let rule = rule.or_else(|| retention::MAP.iter().find(|rule| rule.table == "signup"));
        rule.map_or_else(|| table.to_owned(), |rule| i18n::retention::purpose(visit.locale, rule))
    };
    let row = |(table, number, column, value): (&str, usize, &str, String)| {
        vec![purpose(table), number.to_string(), column.to_owned(), value]
    };
    let header = [w.rights_file_what(), w.rights_file_row(), w.rights_file_field(), w.rights_file_value()];
    let page = Page { header: header.to_vec(), rows: lines(export).into_iter().map(row).collect() };
    let bytes = sheets::write(&page, Format::Csv).map_err(|error| {
        tracing::error!(%error, "export.failed");
        Fault::Unexpected
    })?;
    Ok(file(Format::Csv.mime(), Format::Csv.key(), bytes))
}

pub(super) async fn own_json(visit: Visit) -> Result<Response, Fault> {
    let found = exported(&visit, &own(&visit)?).await?;
    Ok(file(JSON, "json", json(&found)))
}

pub(super) async fn own_csv(visit: Visit) -> Result<Response, Fault> {
    let found = exported(&visit, &own(&visit)?).await?;
    table(&visit, &found)
}

pub(super) async fn desk_json(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    let found = exported(&visit, &at_desk(&id)?).await?;
    Ok(file(JSON, "json", json(&found)))
}

pub(super) async fn desk_csv(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    let found = exported(&visit, &at_desk(&id)?).await?;
    table(&visit, &found)
}
