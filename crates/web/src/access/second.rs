//! The second step for whoever acts for the town and has a passkey.

use super::{cookies, onward, welcome};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use http::HeaderMap;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "access/second.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    weiter: String,
    /// A passkey was tried a moment ago and not taken.
    failed: bool,
}

impl Page {
    fn new(visit: &Visit, weiter: Option<&str>, errors: FieldErrors) -> Self {
        Self {
            shell: visit.shell(),
            errors,
            weiter: weiter.unwrap_or_default().to_owned(),
            failed: super::passkey::was_refused(visit),
        }
    }
}

pub(super) async fn page(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    let asked = visit.query_value("weiter").unwrap_or_default();
    let weiter = onward::parse(&asked);
    if cookies::read_half(&headers, &visit.app.site).is_none() {
        return Ok(visit.see_other(&onward::with("/einloggen", weiter)));
    }
    render::ok(&Page::new(&visit, weiter, FieldErrors::default()))
}

pub(super) async fn send(visit: Visit, headers: HeaderMap, sent: Sent) -> Result<Response, Fault> {
    let asked = sent.text("weiter");
    let weiter = onward::parse(&asked);
    let Some(half) = cookies::read_half(&headers, &visit.app.site) else {
        return Ok(visit.see_other(&onward::with("/einloggen", weiter)));
    };
    let (typed, browser) = (sent.text("code"), super::browser(&visit, &headers));
    match visit.write(move |cx| service::passkeys::recover(cx, &half, &typed, &browser)).await {
        Ok(logged_in) => Ok(welcome(&visit, &logged_in, weiter)),
        Err(Error::Refused(Refusal::Code { .. })) => {
            let errors = FieldErrors::one("code", visit.words().account_second_code_wrong());
            render::mend(&Page::new(&visit, weiter, errors))
        }
        Err(Error::Refused(Refusal::Link)) => Ok(visit.see_other(&onward::with("/einloggen", weiter))),
        Err(error) => Err(error.into()),
    }
}
