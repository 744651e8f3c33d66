use crate::account::role_words;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors, breakable};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{AccountId, ColleagueForm, Role, RoleId};
use domain::organisations::Sector;
use http::StatusCode;
use i18n::dates;
use service::roles::Post;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "team/town.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    people: Vec<Person>,
    /// Whoever runs the hub gives and takes roles; the coordinator sees them.
    changes: bool,
    /// Who that is, for whoever does not.
    admins: String,
    roles: Vec<RoleChoice>,
    offices: Vec<Choice>,
    name: String,
    email: String,
}

struct Person {
    id: RoleId,
    account: AccountId,
    name: String,
    /// In parts, at whose ends a line may break.
    email: Vec<String>,
    role: String,
    away: String,
    deputies: String,
}

struct RoleChoice {
    key: &'static str,
    label: String,
    text: String,
    chosen: bool,
}

fn roles(visit: &Visit, chosen: &str) -> Vec<RoleChoice> {
    let w = visit.words();
    let town = |role: Role, text| (role.key(), role_words(visit, role, None), text);
    [
        town(Role::Coordinator, w.team_role_coordinator_text()),
        town(Role::Moderator, w.team_role_moderator_text()),
        town(Role::Auditor, w.team_role_auditor_text()),
        (Role::OFFICER, w.team_role_officer(), w.team_role_officer_text()),
        town(Role::Admin, w.team_role_admin_text()),
    ]
    .into_iter()
    .map(|(key, label, text)| RoleChoice { key, label, text, chosen: key == chosen })
    .collect()
}

fn person(visit: &Visit, post: &Post) -> Person {
    let named = &post.own;
    let day = |date| dates::calendar_date(visit.locale, date);
    let away = post.away.iter().map(|away| visit.words().account_away_now(day(away.from), day(away.until)));
    Person {
        id: named.grant.id,
        account: named.grant.account,
        name: named.name.clone(),
        email: breakable(&named.email),
        role: role_words(visit, named.grant.role, named.organisation.as_deref()),
        away: away.collect::<Vec<_>>().join(" · "),
        deputies: post.deputies.iter().map(|named| named.name.clone()).collect::<Vec<_>>().join(", "),
    }
}

fn admins(posts: &[Post]) -> String {
    let admins = posts.iter().filter(|post| post.own.grant.role == Role::Admin);
    admins.map(|post| post.own.name.as_str()).collect::<Vec<_>>().join(", ")
}

async fn shown(visit: &Visit, sent: &Sent, errors: FieldErrors) -> Result<Page, Fault> {
    let filter = service::organisations::DirectoryFilter {
        sector: Some(Sector::Administration),
        ..service::organisations::DirectoryFilter::default()
    };
    let (posts, offices) = visit
        .read(move |cx| Ok((service::roles::town(cx)?, service::organisations::directory(cx, &filter)?)))
        .await?;
    let chosen = sent.text("office");
    let none = Choice::new("", "–", chosen.is_empty());
    let office = |row: service::organisations::DirectoryRow| {
        let id = row.id.to_string();
        let is = id == chosen;
        Choice::new(id, row.name, is)
    };
    Ok(Page {
        admins: admins(&posts),
        people: posts.iter().map(|post| person(visit, post)).collect(),
        changes: visit.account.as_ref().is_some_and(|account| account.role == Role::Admin),
        roles: roles(visit, &sent.text("role")),
        offices: std::iter::once(none).chain(offices.into_iter().map(office)).collect(),
        name: shown_again(&sent.text("name")),
        email: shown_again(&sent.text("email")),
        errors,
        shell: visit.shell(),
    })
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    render::ok(&shown(&visit, &Sent::default(), FieldErrors::default()).await?)
}

pub(super) async fn add(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = ColleagueForm { name: sent.text("name"), email: sent.text("email") };
    let (role, office) = (sent.text("role"), sent.text("office").parse().ok());
    let errors = match visit.write(move |cx| service::roles::grant_town(cx, &form, &role, office)).await {
        Ok(()) => return Ok(visit.see_other("/tisch/team")),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(Error::Refused(Refusal::Twice)) => FieldErrors::one("email", visit.words().team_twice()),
        Err(error) => return Err(error.into()),
    };
    render::mend(&shown(&visit, &sent, errors).await?)
}

pub(super) async fn end(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: RoleId = id.parse().map_err(|_| Fault::NotFound)?;
    match visit.write(move |cx| service::roles::end(cx, id)).await {
        Ok(()) => Ok(visit.see_other("/tisch/team")),
        Err(Error::Refused(Refusal::NotNow)) => {
            let errors = FieldErrors::one("team", visit.words().account_last());
            render::page(StatusCode::CONFLICT, &shown(&visit, &Sent::default(), errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn remove_passkeys(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: AccountId = id.parse().map_err(|_| Fault::NotFound)?;
    visit.write(move |cx| service::passkeys::remove_all(cx, id)).await?;
    Ok(visit.see_other("/tisch/team"))
}
