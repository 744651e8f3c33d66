//! A barrier is reported without an account and without a name; who leaves an address gets a mail, who leaves none reads
//! here until when something is done.

use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::barriers::{BarrierForm, Deadlines};
use domain::legal::Ombuds;
use http::StatusCode;
use i18n::dates;
use kernel::PublicId;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "legal/report.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    form: BarrierForm,
}

#[derive(Template)]
#[template(path = "legal/reported.html")]
struct Thanks {
    shell: Shell,
    clock: String,
    ombuds: Option<Ombuds>,
}

pub(super) async fn form(visit: Visit) -> Result<Response, Fault> {
    let form = BarrierForm {
        page: visit.query_value("seite").map(|page| shown_again(&page)).unwrap_or_default(),
        form_key: visit.form_key().to_string(),
        ..BarrierForm::default()
    };
    render::ok(&Page { shell: visit.public_shell(), errors: FieldErrors::default(), form })
}

pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = BarrierForm {
        page: sent.text("page"),
        message: sent.text("message"),
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        form_key: key.to_string(),
    };
    let shown = BarrierForm {
        page: shown_again(&form.page),
        message: shown_again(&form.message),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        form_key: key.to_string(),
    };
    match visit.write(move |cx| service::barriers::report(cx, &form)).await {
        Ok(_) => Ok(visit.see_other("/barrierefreiheit/danke")),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page { shell: visit.public_shell(), errors, form: shown })
        }
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("message", visit.words().account_too_often());
            let page = Page { shell: visit.public_shell(), errors, form: shown };
            render::page(StatusCode::TOO_MANY_REQUESTS, &page)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn thanks(visit: Visit) -> Result<Response, Fault> {
    let Deadlines { first, last } = Deadlines::of(visit.now);
    let day = |date| dates::calendar_date(visit.locale, date);
    render::ok(&Thanks {
        clock: visit.words().legal_reported_clock(day(first), day(last)),
        ombuds: visit.settings.legal.accessibility.as_ref().map(|it| it.ombuds.clone()),
        shell: visit.shell(),
    })
}
