//! Logging in by a code in a mail or by a link, and logging out.

mod code;
mod cookies;
mod link;
mod onward;
mod request;

use crate::faults::Fault;
use crate::render;
use crate::routes::Routes;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::accounts::Account;
use domain::links::Purpose;
use domain::policy::Gate;
use http::{StatusCode, header};
use service::access::LoggedIn;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/einloggen", Gate::Everyone, request::page)
        .post("/einloggen", Gate::Everyone, request::send)
        .get("/einloggen/code", Gate::Everyone, code::page)
        .post("/einloggen/code", Gate::Everyone, code::send)
        .get("/einloggen/link/{token}", Gate::Link(Purpose::LogIn), link::page)
        .post("/einloggen/link/{token}", Gate::Link(Purpose::LogIn), link::log_in)
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
fn home(account: &Account) -> &'static str {
    if account.role.is_staff() { "/tisch" } else { "/unser-bereich" }
}

/// Gives the browser its session and goes on.
pub(crate) fn welcome(visit: &Visit, logged_in: &LoggedIn, weiter: Option<&str>) -> Response {
    let to = onward::for_account(weiter, &logged_in.account).unwrap_or_else(|| home(&logged_in.account));
    let site = &visit.app.site;
    let response = render::with_header(
        visit.see_other(to),
        header::SET_COOKIE,
        &cookies::session(site, &logged_in.token),
    );
    render::with_header(response, header::SET_COOKIE, &cookies::forget_address(site))
}

async fn log_out(visit: Visit) -> Result<Response, Fault> {
    if let Some(token) = visit.session.clone() {
        visit.write(move |cx| service::access::log_out(cx, &token)).await?;
    }
    let gone = cookies::forget_session(&visit.app.site);
    Ok(render::with_header(visit.see_other("/"), header::SET_COOKIE, &gone))
}
