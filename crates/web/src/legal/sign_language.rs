use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::legal::SignVideo;

#[derive(Template)]
#[template(path = "legal/sign_language.html")]
struct Page {
    shell: Shell,
    video: Option<Video>,
}

struct Video {
    href: String,
    /// "41 MB, 3:20 Minuten"
    size: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let page = Page {
        video: visit.settings.legal.sign_video.as_ref().map(|video| shown(&visit, video)),
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings]))
}

fn shown(visit: &Visit, video: &SignVideo) -> Video {
    let length = format!("{}:{:02}", video.seconds / 60, video.seconds % 60);
    Video {
        href: video.address.clone(),
        size: i18n::plain(&visit.words().legal_sign_size(video.megabytes, length)),
    }
}
