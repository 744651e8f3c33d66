//! For whoever watches over the machine: does the hub live, and can it work?

use crate::render;
use crate::routes::Routes;
use crate::visit::Visit;
use axum::response::Response;
use domain::policy::Gate;
use http::{HeaderValue, StatusCode, header};
use service::health::Health;
use service::{Caller, Error, Hub};
use std::time::Duration;

/// The line by which `/healthz` of a hub is told from that of another program.
pub const SERVER_LINE: &str = "server: Hochbeet";
/// A database that needs longer is of no use to anybody who waits for a page.
const PATIENCE: Duration = Duration::from_secs(2);

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get("/healthz", Gate::Everyone, alive).get("/readyz", Gate::Everyone, ready)
}

async fn alive() -> Response {
    let mut response = render::text(StatusCode::OK, "text/plain; charset=utf-8", "ok");
    let name = SERVER_LINE.split_once(": ").map_or("", |(_, name)| name);
    response.headers_mut().insert(header::SERVER, HeaderValue::from_static(name));
    response
}

async fn ready(visit: Visit) -> Response {
    let reading = visit.app.hub.read(Caller::system(), service::health::health);
    let (read, writes) = tokio::join!(in_time(reading), writes(&visit.app.hub));
    let (status, text) = tell(read, writes);
    render::text(status, "application/json", text)
}

/// Can the hub write? A transaction that writes nothing succeeds on a full disk: so counts how the last change went, and
/// now and then one is made to see.
async fn writes(hub: &Hub) -> bool {
    if hub.wants_a_probe() {
        return in_time(hub.write(Caller::system(), service::health::probe)).await.is_some();
    }
    in_time(hub.write(Caller::system(), |cx| cx.position())).await.is_some() && hub.has_room()
}

/// The answer, when it is a good one and comes in time.
async fn in_time<T>(answer: impl IntoFuture<Output = Result<T, Error>>) -> Option<T> {
    tokio::time::timeout(PATIENCE, answer).await.ok()?.ok()
}

fn tell(health: Option<Health>, writes: bool) -> (StatusCode, String) {
    let reads = health.is_some();
    let number = |seconds: Option<i64>| seconds.map_or("null".to_owned(), |seconds| seconds.to_string());
    let mail = number(health.and_then(|health| health.mail_waits));
    let job = number(health.and_then(|health| health.job_waits));
    let ready = reads && writes;
    let text = format!(
        r#"{{"ready":{ready},"reads":{reads},"writes":{writes},"oldest_waiting_mail_seconds":{mail},"oldest_due_job_seconds":{job}}}"#
    );
    (if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_database_that_reads_and_writes_is_ready() {
        let health = Health { mail_waits: Some(75), job_waits: None };
        assert_eq!(
            tell(Some(health), true),
            (
                StatusCode::OK,
                r#"{"ready":true,"reads":true,"writes":true,"oldest_waiting_mail_seconds":75,"oldest_due_job_seconds":null}"#
                    .to_owned()
            )
        );
        assert_eq!(tell(Some(health), false).0, StatusCode::SERVICE_UNAVAILABLE);
        let (status, text) = tell(None, true);
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(text.starts_with(r#"{"ready":false,"reads":false,"writes":true,"#), "{text}");
    }
}
