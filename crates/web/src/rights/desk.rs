//! People without mail at the desk: finding them, the letter with their code, and the code told.

use super::{Id, number};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use i18n::{Words, dates};
use service::rights::Found;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "rights/find.html")]
struct FindPage {
    shell: Shell,
    words: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    phone: String,
    href: String,
}

#[derive(Template)]
#[template(path = "rights/person.html")]
struct PersonPage {
    shell: Shell,
    errors: FieldErrors,
    href: String,
    name: String,
    phone: String,
    open: bool,
    code: String,
}

/// In the language of the person.
#[derive(Template)]
#[template(path = "rights/letter.html")]
struct LetterPage {
    shell: Shell,
    back: String,
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    name: String,
    code: String,
    until: String,
    today: String,
    hub_phone: String,
}

pub(super) async fn find(visit: Visit) -> Result<Response, Fault> {
    let words = visit.query_value("q").unwrap_or_default();
    let asked = words.clone();
    let found = visit.read(move |cx| service::rights::find(cx, &asked)).await?;
    let row = |found: &Found| Row {
        name: found.name.clone(),
        phone: found.phone.clone(),
        href: visit.href(&format!("/tisch/personen/{}", found.id)),
    };
    render::ok(&FindPage {
        rows: found.iter().map(row).collect(),
        words: shown_again(&words),
        shell: visit.shell(),
    })
}

pub(super) async fn person(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    render::ok(&shown(&visit, &id, String::new(), FieldErrors::default()).await?)
}

async fn shown(visit: &Visit, id: &str, code: String, errors: FieldErrors) -> Result<PersonPage, Fault> {
    let person = number(id)?;
    let (found, open) = visit.read(move |cx| service::rights::look(cx, person)).await?;
    Ok(PersonPage {
        href: visit.href(&format!("/tisch/personen/{person}")),
        name: found.name,
        phone: found.phone,
        open,
        code,
        errors,
        shell: visit.shell(),
    })
}

pub(super) async fn letter(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    let person = number(&id)?;
    let printed = visit.write(move |cx| service::rights::print(cx, person)).await?;
    let locale = printed.to.locale;
    let (first, second) = printed.code.split_at_checked(4).unwrap_or((&printed.code, ""));
    render::ok(&LetterPage {
        back: visit.href(&format!("/tisch/personen/{person}")),
        w: i18n::words(locale),
        lang: locale.tag(),
        dir: locale.dir(),
        name: printed.to.name,
        code: format!("{first}-{second}"),
        until: dates::calendar_date(locale, printed.until.city_day()),
        today: dates::calendar_date(locale, visit.now.city_day()),
        hub_phone: visit.settings.phone.clone(),
        shell: visit.shell(),
    })
}

pub(super) async fn code(visit: Visit, Path(id): Id, sent: Sent) -> Result<Response, Fault> {
    let person = number(&id)?;
    let typed = sent.text("code");
    let tried = typed.clone();
    match visit.write(move |cx| service::rights::tell(cx, person, &tried)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/personen/{person}/alles"))),
        Err(Error::Refused(Refusal::Code { left })) => {
            let w = visit.words();
            let text = match usize::try_from(left) {
                Ok(left) if left > 0 => w.desk_rights_code_wrong(left),
                _ => w.desk_rights_code_over(),
            };
            let errors = FieldErrors::one("code", text);
            render::mend(&shown(&visit, &id, shown_again(&typed), errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
