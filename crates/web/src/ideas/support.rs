use super::number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::{IdeaId, SupporterForm};
use http::StatusCode;
use i18n::plain;
use kernel::PublicId;
use service::ideas::Told;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "ideas/support.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    page_title: String,
    here: String,
    open: bool,
    form: SupporterForm,
}

async fn told(visit: &Visit, id: IdeaId) -> Result<Told, Fault> {
    visit.read(move |cx| service::ideas::page(cx, id)).await?.map_err(|_| Fault::NotFound)
}

fn page_of(visit: &Visit, told: &Told, form: SupporterForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let title = w.ideas_support_title(told.idea.title.as_str());
    Page {
        page_title: plain(&if errors.is_empty() { title.clone() } else { w.ideas_fault(title.as_str()) }),
        title,
        here: visit.href(&format!("/ideen/{}", told.idea.id)),
        open: told.idea.state.takes_support(),
        form,
        errors,
        shell: visit.shell(),
    }
}

/// GET: the form.
pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let told = told(&visit, number(&id)?).await?;
    let form = SupporterForm { form_key: visit.form_key().to_string(), ..SupporterForm::default() };
    render::ok(&page_of(&visit, &told, form, FieldErrors::default()))
}

/// POST: somebody supports it.
pub(super) async fn send(visit: Visit, Path(id): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let id = number(&id)?;
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = SupporterForm {
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        form_key: key.to_string(),
    };
    let again = SupporterForm {
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        form_key: key.to_string(),
    };
    let refusal = match visit.write(move |cx| service::ideas::support(cx, id, &form)).await {
        Ok(Some(_)) => return Ok(visit.see_other(&format!("/ideen/{id}?danke=mail"))),
        Ok(None) => return Ok(visit.see_other(&format!("/ideen/{id}?danke=zaehlt"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let told = told(&visit, id).await?;
    match refusal {
        Refusal::Fields(faults) => {
            render::mend(&page_of(&visit, &told, again, FieldErrors::new(visit.locale, &faults)))
        }
        Refusal::TooOften => {
            let errors = FieldErrors::one("name", visit.words().ideas_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page_of(&visit, &told, again, errors))
        }
        _ => render::page(StatusCode::CONFLICT, &page_of(&visit, &told, again, FieldErrors::default())),
    }
}
