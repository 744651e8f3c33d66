//! Naming who stands in for one of one's roles.

use super::page::role_words;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{ColleagueForm, RoleId};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "account/deputy.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    id: RoleId,
    role: String,
    name: String,
    email: String,
}

async fn shown(visit: &Visit, id: RoleId, form: &ColleagueForm, errors: FieldErrors) -> Result<Page, Fault> {
    let account = visit.inside()?.account.id;
    let posts = visit.read(move |cx| service::roles::own(cx, account)).await?;
    let post = posts.iter().find(|post| post.own.grant.id == id).ok_or(Fault::NotFound)?;
    Ok(Page {
        id,
        role: role_words(visit, post.own.grant.role, post.own.organisation.as_deref()),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        errors,
        shell: visit.shell(),
    })
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: RoleId = id.parse().map_err(|_| Fault::NotFound)?;
    render::ok(&shown(&visit, id, &ColleagueForm::default(), FieldErrors::default()).await?)
}

pub(super) async fn name(visit: Visit, Path(id): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let id: RoleId = id.parse().map_err(|_| Fault::NotFound)?;
    let form = ColleagueForm { name: sent.text("name"), email: sent.text("email") };
    let tried = form.clone();
    let errors = match visit.write(move |cx| service::roles::name_deputy(cx, id, &tried)).await {
        Ok(()) => return Ok(visit.see_other("/zugang")),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(Error::Refused(Refusal::Twice)) => {
            FieldErrors::one("email", visit.words().account_deputy_twice())
        }
        Err(error) => return Err(error.into()),
    };
    render::mend(&shown(&visit, id, &form, errors).await?)
}
