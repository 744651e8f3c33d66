//! Refusals for programs (RFC 9457, problem details).

use super::API;
use crate::faults::Fault;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

/// Why there is no answer.
#[derive(Debug, Serialize, ToSchema)]
#[schema(title = "Problem")]
pub(crate) struct Problem {
    /// What kind of problem it is; about:blank where the status says it all.
    #[serde(rename = "type")]
    #[schema(rename = "type", example = "about:blank")]
    kind: &'static str,
    /// The kind in words.
    #[schema(example = "Bad Request")]
    title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599, example = 400)]
    status: u16,
    /// What to do otherwise.
    #[schema(example = "limit must be a whole number from 1 to 200")]
    detail: String,
    /// The name in the address that could not be read, where it was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "limit")]
    parameter: Option<&'static str>,
}

impl Problem {
    fn answer(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let text = serde_json::to_string(&self).unwrap_or_default();
        super::api::open(crate::render::text(status, "application/problem+json", text))
    }
}

/// What a handler cannot answer.
pub(super) enum Refused {
    Parameter(&'static str, &'static str),
    Fault(Fault),
}

impl Refused {
    pub fn parameter(name: &'static str, why: &'static str) -> Self {
        Self::Parameter(name, why)
    }
}

impl From<service::Error> for Refused {
    fn from(error: service::Error) -> Self {
        Self::Fault(error.into())
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Self::Fault(fault) => fault.into_response(),
            Self::Parameter(name, why) => Problem {
                kind: "about:blank",
                title: "Bad Request",
                status: 400,
                detail: format!("{name} {why}"),
                parameter: Some(name),
            }
            .answer(),
        }
    }
}

/// Does a program read the answer to this address?
pub(crate) fn is_asked_by_program(path: &str) -> bool {
    path.starts_with(API)
}

/// A fault as programs read it.
pub(crate) fn problem(status: StatusCode) -> Response {
    let detail = match status {
        StatusCode::NOT_FOUND => "There is nothing at this address, or it is not public any more.",
        StatusCode::METHOD_NOT_ALLOWED => "This address only answers to GET and HEAD.",
        StatusCode::SERVICE_UNAVAILABLE => "Too much is waiting. Ask again in a minute.",
        _ => "Something went wrong here. It is written down; ask again later.",
    };
    Problem {
        kind: "about:blank",
        title: status.canonical_reason().unwrap_or("Error"),
        status: status.as_u16(),
        detail: detail.to_owned(),
        parameter: None,
    }
    .answer()
}
