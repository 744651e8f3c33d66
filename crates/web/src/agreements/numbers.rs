//! The numbers behind the page "Verabredet": one line an agreement, as CSV for people and as JSON for programs.

use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::agreements::PublicState;
use domain::journal::Touch;
use http::StatusCode;
use http::header::CONTENT_DISPOSITION;
use serde_json::{Value, json};
use service::agreements::PublicRow;
use sheets::{Format, Page};

/// What stands over the columns of both files: keys, the same in every language.
const HEADER: [&str; 11] = [
    "id",
    "title",
    "state",
    "district",
    "sectors",
    "parties",
    "starts",
    "review",
    "ends",
    "steps",
    "steps_done",
];

fn cells(row: &PublicRow) -> [String; 11] {
    let listed = row.parties.iter().filter_map(|(listed, _)| listed.as_ref().map(|(_, name)| name.clone()));
    let sectors = row.parties.iter().map(|(_, sector)| sector.key()).collect::<Vec<_>>();
    [
        row.it.id.to_string(),
        row.title.clone(),
        row.it.public_state().map_or("", PublicState::key).to_owned(),
        row.district.clone().unwrap_or_default(),
        sectors.join("; "),
        listed.collect::<Vec<_>>().join("; "),
        row.starts.to_string(),
        row.review.to_string(),
        row.ends.map(|day| day.to_string()).unwrap_or_default(),
        row.steps.all.to_string(),
        row.steps.done.to_string(),
    ]
}

fn document(rows: &[PublicRow]) -> Value {
    let count = |state: PublicState| rows.iter().filter(|row| row.it.public_state() == Some(state)).count();
    let one = |row: &PublicRow| {
        json!({
            "id": row.it.id.number(),
            "title": row.title,
            "lang": row.it.lang.tag(),
            "goal": row.goal,
            "state": row.it.public_state().map(PublicState::key),
            "district": row.district,
            "parties": row.parties.iter().map(|(listed, sector)| json!({
                "organisation": listed.as_ref().map(|(id, _)| id.number()),
                "name": listed.as_ref().map(|(_, name)| name),
                "sector": sector.key(),
            })).collect::<Vec<_>>(),
            "starts": row.starts.to_string(),
            "review": row.review.to_string(),
            "ends": row.ends.map(|day| day.to_string()),
            "steps": row.steps.all,
            "steps_done": row.steps.done,
            "outcome": row.it.outcome.as_ref().filter(|_| row.it.published_at.is_some()),
        })
    };
    let states = PublicState::ALL.into_iter().map(|state| (state.key().to_owned(), count(state).into()));
    json!({
        "count": rows.len(),
        "states": Value::Object(states.collect()),
        "agreements": rows.iter().map(one).collect::<Vec<_>>(),
    })
}

pub(super) async fn file(visit: Visit, Path(format): Path<String>) -> Result<Response, Fault> {
    if !matches!(format.as_str(), "csv" | "json") {
        return Err(Fault::NotFound);
    }
    let (rows, seq) = visit.snapshot(service::agreements::list).await?;
    let answer = if format == "csv" {
        let page = Page {
            header: HEADER.map(str::to_owned).to_vec(),
            rows: rows.iter().map(|row| cells(row).to_vec()).collect(),
        };
        let written = tokio::task::spawn_blocking(move || sheets::write(&page, Format::Csv)).await;
        let bytes = written.map_err(|_| Fault::Unexpected)?.map_err(|error| {
            tracing::error!(%error, "export.failed");
            Fault::Unexpected
        })?;
        render::text(StatusCode::OK, Format::Csv.mime(), bytes)
    } else {
        render::text(StatusCode::OK, "application/json", document(&rows).to_string())
    };
    let named = format!("attachment; filename=\"verabredet.{format}\"");
    let answer = render::with_header(answer, CONTENT_DISPOSITION, &named);
    Ok(render::kept(answer, seq, vec![Touch::Settings, Touch::Agreements]))
}
