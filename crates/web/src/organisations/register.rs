use super::charter::CharterText;
use super::fields::{Choices, again, read};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::OrganisationForm;
use http::StatusCode;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/register.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    /// One of this name is there already.
    twice: bool,
    form: OrganisationForm,
    choices: Choices,
    charter: CharterText,
}

#[derive(Template)]
#[template(path = "organisations/registered.html")]
struct Thanks {
    shell: Shell,
}

impl Page {
    fn new(visit: &Visit, form: OrganisationForm, errors: FieldErrors) -> Self {
        Self {
            shell: visit.public_shell(),
            errors,
            twice: false,
            choices: Choices::new(visit, &form),
            charter: CharterText::new(&visit.settings.charter, visit.locale),
            form,
        }
    }
}

pub(super) async fn form(visit: Visit) -> Result<Response, Fault> {
    let empty = OrganisationForm { lang: visit.locale.tag().to_owned(), ..OrganisationForm::default() };
    render::ok(&Page::new(&visit, empty, FieldErrors::default()))
}

pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = read(&sent);
    let shown = again(&form);
    match visit.write(move |cx| service::organisations::register(cx, &form)).await {
        Ok(_) => Ok(visit.see_other("/organisation-anmelden/danke")),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            render::mend(&Page::new(&visit, shown, FieldErrors::new(visit.locale, &faults)))
        }
        Err(Error::Refused(Refusal::Twice)) => {
            render::mend(&Page { twice: true, ..Page::new(&visit, shown, FieldErrors::default()) })
        }
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("name", visit.words().account_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &Page::new(&visit, shown, errors))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn thanks(visit: Visit) -> Result<Response, Fault> {
    render::ok(&Thanks { shell: visit.shell() })
}
