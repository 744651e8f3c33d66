//! Whom to tell of a hole in the program (RFC 9116).

use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::journal::Touch;
use http::StatusCode;
use kernel::Instant;

/// For so many days the file may be believed; the RFC wants less than a year.
const GOOD_FOR_DAYS: i64 = 180;

pub(super) async fn file(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let operator = visit.settings.legal.operator.as_ref().ok_or(Fault::NotFound)?;
    let text = written(operator.security_contact(), &visit.app.site.base_url, visit.now);
    let answer = render::text(StatusCode::OK, "text/plain; charset=utf-8", text);
    Ok(render::kept(answer, seq, vec![Touch::Settings]))
}

/// Said anew each day: kept for a minute at most, the file of a hub that runs never runs out.
fn written(contact: &str, base_url: &str, now: Instant) -> String {
    let midnight = now.plus_days(GOOD_FOR_DAYS).in_city().date();
    format!(
        "Contact: mailto:{contact}\nExpires: {midnight}T00:00:00Z\nPreferred-Languages: de, en\n\
         Canonical: {base_url}/.well-known/security.txt\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    #[test]
    fn it_runs_out_within_a_year_and_names_a_contact() {
        let now = WallTime::from_stored("2026-11-28T12:00").unwrap().instant();
        let text = written("info@stadt.example", "https://hub.example", now);
        assert!(text.starts_with("Contact: mailto:info@stadt.example\n"));
        assert!(text.contains("\nExpires: 2027-05-27T00:00:00Z\n"), "{text}");
        assert!(text.contains("\nCanonical: https://hub.example/.well-known/security.txt\n"));
    }
}
