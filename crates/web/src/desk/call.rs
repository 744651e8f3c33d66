//! One call to one organisation: all that is to be said and asked, noted while one speaks.

use super::Number;
use super::rows::{Row, of_call};
use super::said::{Done, Said};
use super::thread::Reach;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::OrganisationId;
use domain::signups::SignupId;

#[derive(Template)]
#[template(path = "desk/call.html")]
struct CallPage {
    shell: Shell,
    title: String,
    said_done: Said,
    contact: Reach,
    tell: Vec<Row>,
    ask: Vec<Row>,
    /// What the button for all of it notes: no more than stands on the page.
    said: Vec<String>,
    here: String,
}

pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let call = visit.read(move |cx| service::desk::call(cx, OrganisationId::new(id))).await?;
    let (tell, ask) = of_call(&call, visit.locale, visit.now);
    let organisation = &call.organisation;
    render::ok(&CallPage {
        said_done: Said::of(&visit).await?,
        title: visit.words().desk_call_page(&organisation.name),
        contact: Reach::new(
            organisation.contact_name.as_deref().unwrap_or_default(),
            organisation.phone.as_deref(),
            organisation.email.as_deref(),
        ),
        said: call.to_tell.iter().map(|it| it.row.signup.id.to_string()).collect(),
        tell,
        ask,
        here: visit.href(&format!("/tisch/anrufe/{id}")),
        shell: visit.shell(),
    })
}

/// All of it was said.
pub(super) async fn told(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let said: Vec<SignupId> = sent.all("said").iter().filter_map(|number| number.parse().ok()).collect();
    visit.write(move |cx| service::desk::told_all(cx, OrganisationId::new(id), &said)).await?;
    Ok(visit.see_other(&Done::ToldAll.at(&format!("/tisch/anrufe/{id}"), id)))
}
