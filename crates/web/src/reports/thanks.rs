use super::pieces::day;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::reports::Reason;
use i18n::plain;

#[derive(Template)]
#[template(path = "reports/thanks.html")]
struct Page {
    shell: Shell,
    until: String,
    mail: bool,
}

/// Says until when it is decided. It looks nothing up: whoever has no link gets to see no case.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let reason = visit.query_value("grund").and_then(|key| Reason::from_key(&key)).unwrap_or(Reason::Other);
    let due = visit.settings.office_days.after(visit.now.city_day(), reason.days());
    render::ok(&Page {
        until: plain(&visit.words().reports_thanks_until(day(visit.locale, due))),
        mail: visit.query_value("mail").is_some(),
        shell: visit.shell(),
    })
}
