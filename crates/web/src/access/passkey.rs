//! Logging in with a passkey. The ceremony is the browser's; without a script there is the code by mail.

use super::{onward, welcome};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use service::passkeys::Challenge;
use service::{Error, Refusal};

/// The options as the script wants them.
pub(crate) fn challenge(challenge: &Challenge) -> Response {
    let Challenge { id, options } = challenge;
    // Both parts are ours: letters and digits, and JSON.
    let body = format!(r#"{{"challenge":"{id}","options":{options}}}"#);
    render::text(StatusCode::OK, "application/json", body)
}

pub(super) async fn begin(visit: Visit) -> Result<Response, Fault> {
    let rules = visit.app.passkeys.clone().ok_or(Fault::NotFound)?;
    let begun = visit.write(move |cx| service::passkeys::begin_logging_in(cx, &rules)).await?;
    Ok(challenge(&begun))
}

pub(super) async fn log_in(visit: Visit, headers: HeaderMap, sent: Sent) -> Result<Response, Fault> {
    let rules = visit.app.passkeys.clone().ok_or(Fault::NotFound)?;
    let browser = super::browser(&visit, &headers);
    let asked = sent.text("weiter");
    let (challenge, credential) = (sent.text("challenge"), sent.text("credential"));
    let weiter = onward::parse(&asked);
    let entered = visit
        .write(move |cx| service::passkeys::log_in(cx, &rules, (&challenge, &credential), &browser))
        .await;
    match entered {
        Ok(logged_in) => Ok(welcome(&visit, &logged_in, weiter)),
        Err(Error::Refused(Refusal::Link)) => {
            let half = super::cookies::read_half(&headers, &visit.app.site).is_some();
            let page = match (visit.account.is_some(), half) {
                (true, _) => "/einloggen/noch-einmal",
                (false, true) => "/einloggen/zweiter-schritt",
                (false, false) => "/einloggen",
            };
            Ok(visit.see_other(&refused(&onward::with(page, weiter))))
        }
        Err(error) => Err(error.into()),
    }
}

/// The page that says that the passkey was not taken.
pub(crate) fn refused(page: &str) -> String {
    format!("{page}{}passkey=nein", if page.contains('?') { '&' } else { '?' })
}

/// Was a passkey tried a moment ago and not taken?
pub(crate) fn was_refused(visit: &Visit) -> bool {
    visit.query_value("passkey").as_deref() == Some("nein")
}
