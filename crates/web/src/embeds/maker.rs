use super::look::Typed;
use crate::faults::Fault;
use crate::render;
use crate::security;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::Actor;
use http::{StatusCode, header};
use service::{Caller, Error};

#[derive(Template)]
#[template(path = "embeds/maker.html")]
struct Maker {
    shell: Shell,
    name: String,
    href: String,
    action: String,
    typed: Typed,
    errors: Vec<Wrong>,
    frame_href: String,
    frame_title: String,
    line: String,
    /// The same as data.
    data_href: String,
}

struct Wrong {
    field: &'static str,
    text: String,
}

impl Maker {
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|error| error.field == field).map_or("", |error| error.text.as_str())
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: OrganisationId = id.parse().map_err(|_| Fault::NotFound)?;
    let caller = Caller::web(Actor::Visitor, visit.locale);
    let found = visit.app.hub.read(caller, move |cx| service::organisations::page(cx, id)).await?;
    let organisation = found.organisation;
    if organisation.state != OrganisationState::Active {
        return Err(Error::NotFound.into());
    }
    let w = visit.words();
    let typed = Typed::of(&visit.query_pairs());
    let errors: Vec<_> = typed.faults(w).into_iter().map(|(field, text)| Wrong { field, text }).collect();
    let frame_href = visit.href(&format!("/einbetten/{id}{}", typed.look().query()));
    let frame_title = i18n::plain(&w.embeds_frame_title(&organisation.name));
    let base_url = &visit.app.site.base_url;
    let page = Maker {
        line: format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" style=\"width:100%;height:640px;border:0\"></iframe>",
            attribute(&format!("{base_url}{frame_href}")),
            attribute(&frame_title)
        ),
        data_href: format!("{base_url}/api/v1/opportunities?organisation={id}"),
        href: visit.href(&format!("/o/{id}")),
        action: visit.href(&format!("/o/{id}/einbetten")),
        name: organisation.name,
        typed,
        errors,
        frame_href,
        frame_title,
        shell: visit.shell(),
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let answer = render::page(status, &page)?;
    Ok(render::with_header(answer, header::CONTENT_SECURITY_POLICY, &security::policy_with_own_frame()))
}

/// A text inside quotes of HTML: the line is copied as it stands.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        assert_eq!(attribute("Haus \"A\" & <B>"), "Haus &quot;A&quot; &amp; &lt;B>");
    }
}
