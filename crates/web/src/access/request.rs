use super::{cookies, home, onward, too_often};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::fields::Faults;
use domain::people::EmailAddress;
use http::header;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "access/request.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    email: String,
    weiter: String,
    /// Who is logged in already: name and where to go.
    inside: Option<(String, String)>,
    /// One wanted to go somewhere and was asked to log in first.
    asked: bool,
    /// Passkeys work at this address.
    passkeys: bool,
    /// One was tried a moment ago and not taken.
    failed: bool,
}

impl Page {
    fn new(visit: &Visit, weiter: Option<&str>, email: String, errors: FieldErrors) -> Self {
        let inside = visit.account.as_ref().map(|account| (account.name.clone(), visit.href(home(account))));
        Self {
            shell: visit.shell(),
            errors,
            email,
            weiter: weiter.unwrap_or_default().to_owned(),
            asked: weiter.is_some() && inside.is_none(),
            inside,
            passkeys: visit.app.passkeys.is_some(),
            failed: super::passkey::was_refused(visit),
        }
    }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let asked = visit.query_value("weiter").unwrap_or_default();
    render::ok(&Page::new(&visit, onward::parse(&asked), String::new(), FieldErrors::default()))
}

pub(super) async fn send(visit: Visit, form: Sent) -> Result<Response, Fault> {
    let (asked, typed) = (form.text("weiter"), form.text("email"));
    let weiter = onward::parse(&asked);
    let mut faults = Faults::new();
    let Some(email) = faults.take("email", EmailAddress::parse(&typed)) else {
        let errors = FieldErrors::new(visit.locale, &faults);
        return render::mend(&Page::new(&visit, weiter, shown_again(&typed), errors));
    };
    let remember = cookies::address(&visit.app.site, &email);
    let answer = match visit.write(move |cx| service::access::request_code(cx, &email)).await {
        Ok(()) => visit.see_other(&onward::with("/einloggen/code", weiter)),
        Err(Error::Refused(Refusal::TooOften)) => too_often(&visit, weiter)?,
        Err(error) => return Err(error.into()),
    };
    Ok(render::with_header(answer, header::SET_COOKIE, &remember))
}
