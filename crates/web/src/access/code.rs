use super::{cookies, onward};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{FieldError, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::accounts::CODE_LIFE;
use domain::fields::{Fault as FieldFault, Faults};
use http::HeaderMap;
use service::{Error, Refusal};

/// More letters than any code has are not worth a look.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "access/code.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    email: String,
    weiter: String,
    minutes: i64,
    /// The code bears no further try.
    worn_out: bool,
    again_href: String,
}

impl Page {
    fn new(visit: &Visit, email: String, weiter: Option<&str>, errors: FieldErrors) -> Self {
        Self {
            shell: visit.shell(),
            errors,
            email,
            weiter: weiter.unwrap_or_default().to_owned(),
            minutes: CODE_LIFE / 60,
            worn_out: false,
            again_href: visit.href(&onward::with("/einloggen", weiter)),
        }
    }
}

pub(super) async fn page(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    let asked = visit.query_value("weiter").unwrap_or_default();
    let weiter = onward::parse(&asked);
    match cookies::read_address(&headers, &visit.app.site) {
        Some(email) => render::ok(&Page::new(&visit, email.to_string(), weiter, FieldErrors::default())),
        None => Ok(visit.see_other(&onward::with("/einloggen", weiter))),
    }
}

pub(super) async fn send(visit: Visit, headers: HeaderMap, sent: Sent) -> Result<Response, Fault> {
    let asked = sent.text("weiter");
    let weiter = onward::parse(&asked);
    let Some(email) = cookies::read_address(&headers, &visit.app.site) else {
        return Ok(visit.see_other(&onward::with("/einloggen", weiter)));
    };
    let shown = email.to_string();
    let typed: String = sent.text("code").chars().take(MOST).collect();
    if !typed.contains(|sign: char| sign.is_ascii_alphanumeric()) {
        let mut faults = Faults::new();
        faults.add("code", FieldFault::Missing);
        let errors = FieldErrors::new(visit.locale, &faults);
        return render::mend(&Page::new(&visit, shown, weiter, errors));
    }
    let browser = super::browser(&visit, &headers);
    match visit.write(move |cx| service::access::log_in(cx, &email, &typed, &browser)).await {
        Ok(entered) => Ok(super::entered(&visit, &entered, weiter)),
        Err(Error::Refused(Refusal::Code { left })) => {
            let w = visit.words();
            let text = if left > 0 { w.access_code_wrong(left) } else { w.access_code_worn_out() };
            let errors = FieldErrors(vec![FieldError { field: "code", text }]);
            render::mend(&Page { worn_out: left <= 0, ..Page::new(&visit, shown, weiter, errors) })
        }
        Err(error) => Err(error.into()),
    }
}
