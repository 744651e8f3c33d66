use super::one::{Step, steps, view, when};
use crate::desk::Number;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::meetings::MeetingId;

#[derive(Template)]
#[template(path = "desk/meetings/paper.html")]
struct Page {
    shell: Shell,
    back: String,
    title: String,
    when: String,
    guests: Vec<String>,
    points: Vec<String>,
    minutes: String,
    steps: Vec<Step>,
}

/// GET: agenda, minutes and steps on paper.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let found = view(&visit, MeetingId::new(id)).await?;
    render::ok(&Page {
        back: visit.href(&format!("/tisch/treffen/{id}")),
        title: found.it.title.clone(),
        when: when(&visit, &found),
        guests: found.guests.iter().map(|guest| guest.name.clone()).collect(),
        points: found.it.points().map(str::to_owned).collect(),
        steps: steps(&visit, visit.words(), &found),
        minutes: found.it.minutes.clone().unwrap_or_default(),
        shell: visit.shell(),
    })
}
