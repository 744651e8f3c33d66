//! The test mail: sent to whoever asks, proved by its code.

use super::LIST;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{FieldError, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use http::StatusCode;
use service::opening::TestMail;
use service::{Error, Refusal};

pub(super) const PATH: &str = "/tisch/eroeffnen/mail";

#[derive(Template)]
#[template(path = "opening/mail.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    /// Two test mails were asked for within a minute.
    too_often: bool,
    /// To whom the last one went; "" when none did.
    sent: String,
    /// Its code may be typed.
    open: bool,
    proved: String,
    code: String,
}

impl Page {
    fn new(visit: &Visit, mail: Option<&TestMail>) -> Self {
        let w = visit.words();
        let ago = |at| i18n::dates::ago_or_on(visit.locale, visit.now, at);
        let proved = mail.and_then(|mail| mail.proved_at);
        Self {
            errors: FieldErrors::default(),
            too_often: false,
            sent: mail.map(|mail| w.opening_mail_sent(&mail.address, ago(mail.sent_at))).unwrap_or_default(),
            open: mail.is_some_and(|mail| mail.open),
            proved: proved.map(|at| w.opening_mail_proved(ago(at))).unwrap_or_default(),
            code: String::new(),
            shell: visit.shell(),
        }
    }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let mail = visit.read(service::opening::state).await?;
    render::ok(&Page::new(&visit, mail.as_ref()))
}

/// Sends a test mail, or takes the code of the last one.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let typed = shown_again(&sent.text("code"));
    let proves = sent.text("schritt") == "code";
    let done = if proves {
        let code = typed.clone();
        visit.write(move |cx| service::opening::prove(cx, &code)).await
    } else {
        visit.write(service::opening::send).await
    };
    let refusal = match done {
        Ok(()) if proves => return Ok(visit.see_other(&format!("{LIST}?getan=mail"))),
        Ok(()) => return Ok(visit.see_other(PATH)),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let mail = visit.read(service::opening::state).await?;
    let page = Page { code: typed, ..Page::new(&visit, mail.as_ref()) };
    if let Refusal::Code { left } = refusal {
        let w = visit.words();
        let text = if left > 0 { w.opening_mail_wrong(left) } else { w.opening_mail_locked() };
        let errors = FieldErrors(vec![FieldError { field: "code", text: i18n::plain(&text) }]);
        return render::mend(&Page { errors, ..page });
    }
    render::page(StatusCode::TOO_MANY_REQUESTS, &Page { too_often: true, ..page })
}
