//! Showing once more that it is oneself, before something that matters.

use super::{cookies, onward, too_often};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use http::header::{self, HeaderMap};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "access/once_more.html")]
struct Page {
    shell: Shell,
    email: String,
    weiter: String,
    /// The account has one, and they work at this address.
    passkeys: bool,
    /// One was tried a moment ago and not taken.
    failed: bool,
}

/// Sends whoever has to show it to the page where they can.
pub(crate) fn once_more(visit: &Visit, weiter: &str) -> Response {
    visit.see_other(&onward::with("/einloggen/noch-einmal", onward::parse(weiter)))
}

/// The page from which a form was sent, without its language; the beginning where the browser does not tell.
pub(crate) fn page_before(headers: &HeaderMap, visit: &Visit) -> String {
    let text = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let path = text.strip_prefix(&visit.app.site.base_url).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default();
    kernel::Locale::split_path(path).1.to_owned()
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let asked = visit.query_value("weiter").unwrap_or_default();
    let account = visit.inside()?.account.clone();
    let has = visit.read(move |cx| service::passkeys::of_account(cx, account.id)).await?;
    render::ok(&Page {
        email: visit.inside()?.account.email.to_string(),
        weiter: onward::parse(&asked).unwrap_or_default().to_owned(),
        passkeys: visit.app.passkeys.is_some() && !has.is_empty(),
        failed: super::passkey::was_refused(&visit),
        shell: visit.shell(),
    })
}

pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let asked = sent.text("weiter");
    let weiter = onward::parse(&asked);
    let email = visit.inside()?.account.email.clone();
    let remember = cookies::address(&visit.app.site, &email);
    let answer = match visit.write(move |cx| service::access::request_code(cx, &email)).await {
        Ok(()) => visit.see_other(&onward::with("/einloggen/code", weiter)),
        Err(Error::Refused(Refusal::TooOften)) => too_often(&visit, weiter)?,
        Err(error) => return Err(error.into()),
    };
    Ok(render::with_header(answer, header::SET_COOKIE, &remember))
}
