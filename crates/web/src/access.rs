//! Logging in by a code in a mail or by a link, and logging out.

mod code;
mod cookies;
mod device;
mod link;
mod once_more;
mod onward;
mod passkey;
mod request;
mod second;

use crate::faults::Fault;
use crate::render;
use crate::routes::Routes;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::accounts::{Account, Role};
use domain::links::Purpose;
use domain::policy::Gate;
use http::HeaderMap;
use http::{HeaderName, StatusCode, header};
use service::access::{Browser, Entered, LoggedIn};

pub(crate) use device::words as device_words;
pub(crate) use once_more::{once_more, page_before};
pub(crate) use passkey::{challenge, refused as passkey_refused, was_refused as passkey_was_refused};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/einloggen", Gate::Everyone, request::page)
        .post("/einloggen", Gate::Everyone, request::send)
        .get("/einloggen/code", Gate::Everyone, code::page)
        .post("/einloggen/code", Gate::Everyone, code::send)
        .get("/einloggen/link/{token}", Gate::Link(Purpose::LogIn), link::page)
        .post("/einloggen/link/{token}", Gate::Link(Purpose::LogIn), link::log_in)
        .get("/einloggen/noch-einmal", Gate::Account, once_more::page)
        .post("/einloggen/noch-einmal", Gate::Account, once_more::send)
        .get("/einloggen/zweiter-schritt", Gate::Everyone, second::page)
        .post("/einloggen/zweiter-schritt", Gate::Everyone, second::send)
        .post("/einloggen/passkey/beginnen", Gate::Everyone, passkey::begin)
        .post("/einloggen/passkey", Gate::Everyone, passkey::log_in)
        .post("/ausloggen", Gate::Everyone, log_out)
}

/// Codes or tries were asked for too often.
#[derive(Template)]
#[template(path = "access/too_often.html")]
struct TooOften {
    shell: Shell,
    /// Where the code that was sent last can be typed in.
    code_href: String,
}

fn too_often(visit: &Visit, weiter: Option<&str>) -> Result<Response, Fault> {
    let page =
        TooOften { shell: visit.shell(), code_href: visit.href(&onward::with("/einloggen/code", weiter)) };
    render::page(StatusCode::TOO_MANY_REQUESTS, &page)
}

/// The page of whoever logged in.
pub(crate) fn home(account: &Account) -> &'static str {
    match account.role {
        Role::Admin | Role::Coordinator => "/tisch",
        Role::Moderator => "/tisch/durchsicht",
        Role::Auditor => "/tisch/protokoll",
        Role::Officer(_) | Role::Lead(_) | Role::Organisation(_) => "/unser-bereich",
        Role::Resident => "/meine-seite",
    }
}

/// Gives the browser its session and goes on.
pub(crate) fn welcome(visit: &Visit, logged_in: &LoggedIn, weiter: Option<&str>) -> Response {
    let to = onward::for_account(weiter, &logged_in.account).unwrap_or_else(|| home(&logged_in.account));
    let site = &visit.app.site;
    let gone = [cookies::forget_address(site), cookies::forget_half(site)];
    let response = render::with_header(
        visit.see_other(to),
        header::SET_COOKIE,
        &cookies::session(site, &logged_in.token),
    );
    gone.iter().fold(response, |response, cookie| render::with_header(response, header::SET_COOKIE, cookie))
}

/// After a first proof: in, or to the second step.
pub(crate) fn entered(visit: &Visit, entered: &Entered, weiter: Option<&str>) -> Response {
    match entered {
        Entered::In(logged_in) => welcome(visit, logged_in, weiter),
        Entered::Half(half) => {
            let to = visit.see_other(&onward::with("/einloggen/zweiter-schritt", weiter));
            render::with_header(to, header::SET_COOKIE, &cookies::half(&visit.app.site, half))
        }
    }
}

/// The browser that asks, with what it holds of a session.
pub(crate) fn browser(visit: &Visit, headers: &HeaderMap) -> Browser {
    Browser { device: device::of(headers), before: visit.token.clone() }
}

async fn log_out(visit: Visit) -> Result<Response, Fault> {
    if let Some(token) = visit.token.clone() {
        visit.write(move |cx| service::access::log_out(cx, &token)).await?;
    }
    Ok(forget(&visit, visit.see_other("/")))
}

/// The browser forgets whoever was logged in, or about to be.
pub(crate) fn forget_everybody(visit: &Visit, response: Response) -> Response {
    let site = &visit.app.site;
    let gone = [cookies::forget_session(site), cookies::forget_half(site), cookies::forget_address(site)];
    gone.iter().fold(response, |response, cookie| render::with_header(response, header::SET_COOKIE, cookie))
}

/// The browser forgets the session and what was seen in it.
pub(crate) fn forget(visit: &Visit, response: Response) -> Response {
    let gone = cookies::forget_session(&visit.app.site);
    let response = render::with_header(response, header::SET_COOKIE, &gone);
    // Nobody steps back into what was seen, on a computer that others use too (Clear Site Data, W3C).
    render::with_header(response, HeaderName::from_static("clear-site-data"), "\"cache\"")
}
