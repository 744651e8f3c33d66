use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{FieldError, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::fields::{Fault as FieldFault, Faults};
use http::HeaderMap;
use service::setup::{SetupForm, is_set_up};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "setup/form.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    form: SetupForm,
}

fn read(sent: &Sent) -> SetupForm {
    SetupForm {
        code: sent.text("code"),
        name: sent.text("name"),
        city: sent.text("city"),
        phone: sent.text("phone"),
        hours: sent.text("hours"),
        districts: sent.text("districts"),
        coordinator_name: sent.text("coordinator_name"),
        coordinator_email: sent.text("coordinator_email"),
        admin_name: sent.text("admin_name"),
        admin_email: sent.text("admin_email"),
    }
}

/// The form as it is shown again: all that was typed, cut where nobody would mend it by hand.
fn again(form: &SetupForm) -> SetupForm {
    SetupForm {
        code: shown_again(&form.code),
        name: shown_again(&form.name),
        city: shown_again(&form.city),
        phone: shown_again(&form.phone),
        hours: shown_again(&form.hours),
        districts: shown_again(&form.districts),
        coordinator_name: shown_again(&form.coordinator_name),
        coordinator_email: shown_again(&form.coordinator_email),
        admin_name: shown_again(&form.admin_name),
        admin_email: shown_again(&form.admin_email),
    }
}

impl Page {
    fn new(visit: &Visit, form: SetupForm, errors: FieldErrors) -> Self {
        Self { shell: visit.shell(), errors, form }
    }
}

/// A hub that has a city has no such page.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    if is_set_up(&visit.settings) {
        return Err(Fault::NotFound);
    }
    render::ok(&Page::new(&visit, SetupForm::default(), FieldErrors::default()))
}

pub(super) async fn send(visit: Visit, headers: HeaderMap, sent: Sent) -> Result<Response, Fault> {
    let form = read(&sent);
    let (shown, faults) = (again(&form), form.faults());
    let browser = crate::access::browser(&visit, &headers);
    match visit.write(move |cx| service::setup::set_up(cx, &form, &browser)).await {
        Ok(admin) => Ok(crate::access::welcome(&visit, &admin, Some("/einrichten/fertig"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            render::mend(&Page::new(&visit, shown, about(&visit, &faults)))
        }
        Err(Error::Refused(Refusal::Code { left })) => {
            // What else is wrong is told in the same breath.
            let mut errors = about(&visit, &faults);
            errors.0.insert(0, FieldError { field: "code", text: about_code(&visit, &shown.code, left) });
            render::mend(&Page::new(&visit, shown, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// What is wrong, in words that tell two fields of the same kind apart.
fn about(visit: &Visit, faults: &Faults) -> FieldErrors {
    let w = visit.words();
    let own = |field: &str, fault: FieldFault| match (field, fault) {
        ("name", FieldFault::Missing) => Some(w.setup_missing_name()),
        ("city", FieldFault::Missing) => Some(w.setup_missing_city()),
        ("hours", FieldFault::Missing) => Some(w.setup_missing_hours()),
        ("coordinator_name", FieldFault::Missing) => Some(w.setup_missing_coordinator()),
        ("admin_name", FieldFault::Missing) => Some(w.setup_missing_admin()),
        ("coordinator_email", _) => Some(w.setup_email_coordinator()),
        ("admin_email", _) => Some(w.setup_email_admin()),
        _ => None,
    };
    let word = |(field, fault)| {
        let text = own(field, fault).unwrap_or_else(|| i18n::faults::fault(visit.locale, field, fault));
        FieldError { field, text }
    };
    FieldErrors(faults.iter().map(word).collect())
}

fn about_code(visit: &Visit, typed: &str, left: i32) -> String {
    let w = visit.words();
    if left <= 0 {
        w.setup_code_locked()
    } else if typed.contains(|sign: char| sign.is_ascii_alphanumeric()) {
        w.setup_code_wrong(left)
    } else {
        w.setup_code_missing()
    }
}
