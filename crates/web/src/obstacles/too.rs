use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::links::Purpose;
use domain::obstacles::VoiceId;
use domain::policy::Matter;
use service::{Error, ReadCx};

#[derive(Template)]
#[template(path = "obstacles/too.html")]
struct Page {
    shell: Shell,
    title: String,
    here: String,
}

fn voice(cx: &mut ReadCx<'_>, token: &str) -> Result<VoiceId, Error> {
    match cx.bear(Purpose::ObstacleVoice, token)? {
        Matter::ObstacleVoice(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// GET: the button. Looking at it counts nobody: programs open links too.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let bearer = token.clone();
    let found = visit.read(move |cx| {
        let id = voice(cx, &bearer)?;
        service::obstacles::of_voice(cx, id)
    });
    let title = found.await?;
    render::ok(&Page { title, here: visit.href(&format!("/stein-auch/{token}")), shell: visit.shell() })
}

/// POST: it counts.
pub(super) async fn confirm(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let counted = visit.write(move |cx| {
        let id = voice(cx, &token)?;
        service::obstacles::say_too(cx, id)
    });
    let id = counted.await?;
    Ok(visit.see_other(&format!("/steine/{id}")))
}
