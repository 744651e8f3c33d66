use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::SupportId;
use domain::links::Purpose;
use domain::policy::Matter;
use http::StatusCode;
use service::ideas::OwnSupport;
use service::{Error, ReadCx, Refusal};

#[derive(Template)]
#[template(path = "ideas/mine.html")]
struct Page {
    shell: Shell,
    /// It ended.
    gone: bool,
    title: String,
    lang: &'static str,
    idea_href: String,
    here: String,
    counts: bool,
    /// The idea into which it went; "" for none.
    into: String,
    into_href: String,
    came: bool,
    not_now: bool,
}

fn mine(cx: &mut ReadCx<'_>, token: &str) -> Result<SupportId, Error> {
    match cx.bear(Purpose::OwnSupport, token)? {
        Matter::OwnSupport(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Option<OwnSupport>, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = mine(cx, &token)?;
        match service::ideas::own_support(cx, id) {
            Ok(own) => Ok(Some(own)),
            // Whoever ended it and opens the link once more reads that it ended.
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    });
    Ok(read.await?)
}

fn page_of(visit: &Visit, own: Option<&OwnSupport>, token: &str) -> Page {
    let into = own.and_then(|own| own.into.as_ref());
    Page {
        gone: own.is_none(),
        title: own.map(|own| own.idea.title.clone()).unwrap_or_default(),
        lang: own.map(|own| own.idea.lang.tag()).unwrap_or_default(),
        idea_href: own
            .filter(|own| own.idea.state.is_public())
            .map(|own| visit.href(&format!("/ideen/{}", own.idea.id)))
            .unwrap_or_default(),
        here: visit.href(&format!("/meine-unterstuetzung/{token}")),
        counts: own.is_some_and(|own| own.support.confirmed_at.is_some()),
        into: into.map(|(into, _)| into.title.clone()).unwrap_or_default(),
        into_href: into.map(|(into, _)| visit.href(&format!("/ideen/{}", into.id))).unwrap_or_default(),
        came: into.is_some_and(|(_, came)| *came),
        not_now: false,
        shell: visit.shell(),
    }
}

/// GET: one's own support. It changes nothing: programs that look through mails open every link.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let own = view(&visit, &token).await?;
    render::ok(&page_of(&visit, own.as_ref(), &token))
}

/// POST: confirm, come along, end.
pub(super) async fn step(
    visit: Visit,
    Path((token, step)): Path<(String, String)>,
    _sent: Sent,
) -> Result<Response, Fault> {
    if !["bestaetigen", "mitkommen", "beenden"].contains(&step.as_str()) {
        return Err(Fault::NotFound);
    }
    let bearer = token.clone();
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        match step.as_str() {
            "bestaetigen" => service::ideas::confirm_support(cx, id),
            "mitkommen" => service::ideas::come_along(cx, id),
            _ => service::ideas::end_support(cx, id),
        }
    });
    match written.await {
        Ok(()) => Ok(visit.see_other(&format!("/meine-unterstuetzung/{token}"))),
        Err(Error::Refused(refusal)) if refusal != Refusal::Link => {
            let visit =
                Visit { path: format!("/meine-unterstuetzung/{token}"), query: String::new(), ..visit };
            let own = view(&visit, &token).await?;
            let page = Page { not_now: true, ..page_of(&visit, own.as_ref(), &token) };
            render::page(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}
