use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;

#[derive(Template)]
#[template(path = "open_data/page.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
    description: String,
}

/// One address, and what it gives.
struct Row {
    address: String,
    what: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let w = visit.words();
    let base_url = &visit.app.site.base_url;
    let row = |path: &str, what: String| Row { address: format!("{base_url}/api/v1/{path}"), what };
    let page = Page {
        rows: vec![
            row("opportunities", w.open_data_opportunities()),
            row("events", w.events_title()),
            row("ideas", w.ideas_title()),
            row("texts", w.open_data_texts()),
            row("organisations", w.open_data_organisations()),
            row("contact-points", w.open_data_contact_points()),
            row("topics", w.open_data_topics()),
            row("districts", w.open_data_districts()),
        ],
        description: format!("{base_url}/api/v1/openapi.json"),
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings]))
}
