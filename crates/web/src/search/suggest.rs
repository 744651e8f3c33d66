use super::typed;
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use http::StatusCode;
use service::search::Question;

/// Suggestions that fit under a field.
const MOST: usize = 6;
/// With fewer letters everything begins so.
const SHORTEST: usize = 2;

/// What is found by what was typed so far, as a short list for the script of the field. It is a search like any other, and
/// counts nowhere.
pub(super) async fn suggest(visit: Visit) -> Result<Response, Fault> {
    let text = typed(&visit.query_value("q").unwrap_or_default());
    let mut suggestions = Vec::new();
    if text.chars().count() >= SHORTEST
        && let Some(index) = visit.app.hub.search_index()
    {
        let question = Question { text, each: MOST, typing: true, ..Question::default() };
        let results = visit.read(move |cx| service::search::ask(cx, &index, &question)).await?;
        for hit in results.hits {
            suggestions.push(serde_json::json!({
                "title": hit.title.iter().map(|piece| piece.text.as_str()).collect::<String>(),
                "kind": visit.words().search_kind_one(hit.kind.key()),
                "href": visit.href(&hit.path),
                "lang": hit.tag,
            }));
        }
    }
    let json = serde_json::Value::Array(suggestions).to_string();
    Ok(render::text(StatusCode::OK, "application/json", json))
}
