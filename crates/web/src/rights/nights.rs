//! What goes by itself tonight, and what the last nights took.

use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::dates;
use service::retention::Line;

#[derive(Template)]
#[template(path = "rights/nights.html")]
struct Page {
    shell: Shell,
    tonight: Vec<String>,
    nights: Vec<Night>,
}

struct Night {
    day: String,
    lines: Vec<String>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (tonight, nights) =
        visit.read(|cx| Ok((service::retention::preview(cx)?, service::retention::nights(cx)?))).await?;
    let words = |line: &Line| visit.words().desk_rights_goes(line.table.replace('_', "-"), line.rows);
    let all = |lines: &[Line]| lines.iter().filter(|line| line.rows > 0).map(words).collect();
    let night = |night: &service::retention::Night| Night {
        day: dates::calendar_date(visit.locale, night.at.city_day()),
        lines: all(&night.lines),
    };
    render::ok(&Page {
        tonight: all(&tonight),
        nights: nights.iter().map(night).collect(),
        shell: visit.shell(),
    })
}
