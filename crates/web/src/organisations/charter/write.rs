use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::charter::CharterForm;
use http::StatusCode;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/charter/write.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    form: CharterForm,
    /// The version that is signed today; "" when none is written.
    version: String,
    done: bool,
    /// Somebody else wrote a version while this form was open.
    meanwhile: bool,
}

impl Page {
    fn new(visit: &Visit, form: CharterForm) -> Self {
        Self {
            shell: visit.shell(),
            errors: FieldErrors::default(),
            form,
            version: visit.app.hub.settings().charter.version.clone(),
            done: false,
            meanwhile: false,
        }
    }
}

fn read(sent: &Sent) -> CharterForm {
    CharterForm {
        before: sent.text("before"),
        title: sent.text("title"),
        intro: sent.text("intro"),
        convictions: sent.text("convictions"),
        work: sent.text("work"),
    }
}

/// The form as it is shown again: all that was typed, cut where nobody would mend it by hand.
fn again(form: &CharterForm) -> CharterForm {
    CharterForm {
        before: shown_again(&form.before),
        title: shown_again(&form.title),
        intro: shown_again(&form.intro),
        convictions: shown_again(&form.convictions),
        work: shown_again(&form.work),
    }
}

pub(in crate::organisations) async fn page(visit: Visit) -> Result<Response, Fault> {
    let done = visit.query_value("getan").is_some() && visit.settings.charter.is_written();
    render::ok(&Page { done, ..Page::new(&visit, CharterForm::of(&visit.settings.charter)) })
}

pub(in crate::organisations) async fn save(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = read(&sent);
    let shown = again(&form);
    match visit.write(move |cx| service::charter::write(cx, &form)).await {
        Ok(()) => Ok(visit.see_other("/tisch/selbstverstaendnis?getan=gespeichert")),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page { errors, ..Page::new(&visit, shown) })
        }
        // What was typed stays; sent once more, it is a version after the other's.
        Err(Error::Refused(Refusal::Meanwhile)) => {
            let page = Page { meanwhile: true, ..Page::new(&visit, shown) };
            let form = CharterForm { before: page.version.clone(), ..page.form };
            render::page(StatusCode::CONFLICT, &Page { form, ..page })
        }
        Err(error) => Err(error.into()),
    }
}
