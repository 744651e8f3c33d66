use crate::account::role_words;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{FieldErrors, breakable};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{ColleagueForm, Role, RoleId};
use domain::organisations::OrganisationId;
use http::StatusCode;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "team/organisation.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    organisation: String,
    people: Vec<Person>,
    name: String,
    email: String,
    /// Who was asked to take on the lead; "" when nobody was.
    pending: String,
}

struct Person {
    id: RoleId,
    name: String,
    /// In parts, at whose ends a line may break.
    email: Vec<String>,
    role: String,
    /// The lead is handed on, not ended.
    ends: bool,
}

fn own(visit: &Visit) -> Result<OrganisationId, Fault> {
    match visit.account.as_ref().map(|account| account.role) {
        Some(Role::Lead(id)) => Ok(id),
        _ => Err(Fault::Forbidden),
    }
}

async fn shown(visit: &Visit, sent: &Sent, errors: FieldErrors) -> Result<Page, Fault> {
    let id = own(visit)?;
    let (posts, organisation, pending) = visit
        .read(move |cx| {
            let organisation = service::organisations::own(cx, id)?;
            Ok((service::roles::of_organisation(cx, id)?, organisation, service::hand_over::pending(cx, id)?))
        })
        .await?;
    let pending = pending.map(|pending| super::over::pending_words(visit, &pending));
    let people = posts.iter().map(|post| {
        let grant = &post.own.grant;
        Person {
            id: grant.id,
            name: post.own.name.clone(),
            email: breakable(&post.own.email),
            role: role_words(visit, grant.role, post.own.organisation.as_deref()),
            ends: !matches!(grant.role, Role::Lead(_)),
        }
    });
    Ok(Page {
        organisation: organisation.name,
        people: people.collect(),
        name: shown_again(&sent.text("name")),
        email: shown_again(&sent.text("email")),
        pending: pending.unwrap_or_default(),
        errors,
        shell: visit.shell(),
    })
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    render::ok(&shown(&visit, &Sent::default(), FieldErrors::default()).await?)
}

pub(super) async fn invite(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let id = own(&visit)?;
    let form = ColleagueForm { name: sent.text("name"), email: sent.text("email") };
    let errors = match visit.write(move |cx| service::roles::invite(cx, id, &form)).await {
        Ok(()) => return Ok(visit.see_other("/unser-bereich/team")),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(Error::Refused(Refusal::Twice)) => FieldErrors::one("email", visit.words().team_twice()),
        Err(error) => return Err(error.into()),
    };
    render::mend(&shown(&visit, &sent, errors).await?)
}

pub(super) async fn end(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    own(&visit)?;
    let id: RoleId = id.parse().map_err(|_| Fault::NotFound)?;
    match visit.write(move |cx| service::roles::end(cx, id)).await {
        Ok(()) => Ok(visit.see_other("/unser-bereich/team")),
        Err(Error::Refused(Refusal::NotNow)) => {
            let errors = FieldErrors::one("team", visit.words().account_last());
            render::page(StatusCode::CONFLICT, &shown(&visit, &Sent::default(), errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
