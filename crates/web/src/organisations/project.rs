use super::charter::Said;
use super::directory::Card;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::journal::Touch;
use service::organisations::DirectoryFilter;

#[derive(Template)]
#[template(path = "organisations/project.html")]
struct Page {
    shell: Shell,
    title: Said,
    motto: Said,
    paragraphs: Vec<Said>,
    stations: Vec<Station>,
    partners: Vec<Card>,
}

/// One station of the story.
struct Station {
    icon: Icon,
    title: Said,
    text: Said,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let settings = visit.settings.clone();
    let Some(project) = &settings.first_project else { return Err(Fault::NotFound) };
    let (listed, seq) =
        visit.snapshot(|cx| service::organisations::directory(cx, &DirectoryFilter::default())).await?;
    let partners = listed.into_iter().filter(|row| project.partners.contains(&row.id.number()));
    let page = Page {
        shell: visit.public_shell(),
        title: Said::new(&project.title, visit.locale),
        motto: Said::new(&project.motto, visit.locale),
        paragraphs: project.paragraphs.iter().map(|text| Said::new(text, visit.locale)).collect(),
        stations: project
            .stations
            .iter()
            .map(|station| Station {
                icon: assets::icon_by_name(&station.icon).unwrap_or(icon::SPROUT),
                title: Said::new(&station.title, visit.locale),
                text: Said::new(&station.text, visit.locale),
            })
            .collect(),
        partners: partners.map(|row| Card::new(&visit, row)).collect(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Organisations]))
}
