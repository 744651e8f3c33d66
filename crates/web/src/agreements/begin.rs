use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::agreements::{BeginForm, State};
use domain::organisations::Sector;
use http::StatusCode;
use i18n::terms;
use service::organisations::DirectoryFilter;
use service::{Error, Refusal};

/// So many listed parties the form has room for.
const PARTIES: [&str; 4] = ["party_1", "party_2", "party_3", "party_4"];

#[derive(Template)]
#[template(path = "agreements/begin.html")]
pub(crate) struct Page {
    shell: Shell,
    errors: FieldErrors,
    action: String,
    back: String,
    at_desk: bool,
    templates: Vec<Choice>,
    title: String,
    goal: String,
    form_key: String,
    own: Vec<Choice>,
    others: Vec<(&'static str, Vec<Choice>)>,
    other: String,
    other_sector: Vec<Choice>,
    other_name: String,
    other_email: String,
    other_phone: String,
}

/// What was sent.
pub(crate) fn form_of(sent: &Sent) -> BeginForm {
    BeginForm {
        title: sent.text("title"),
        goal: sent.text("goal"),
        template: sent.text("template"),
        parties: PARTIES.map(|name| sent.text(name)).to_vec(),
        other: sent.text("other"),
        other_sector: sent.text("other_sector"),
        other_contact: sent.contact(["other_name", "other_email", "other_phone"]),
        form_key: sent.text("form_key"),
    }
}

/// The form, at the desk or for everybody.
pub(crate) async fn page_of(
    visit: &Visit,
    at_desk: bool,
    form: &BeginForm,
    errors: FieldErrors,
) -> Result<Page, Fault> {
    let listed = visit.read(|cx| service::organisations::directory(cx, &DirectoryFilter::default())).await?;
    let templates = service::agreements::templates()?;
    let (w, locale) = (visit.words(), visit.locale);
    let chosen = |at: usize| form.parties.get(at).cloned().unwrap_or_default();
    let organisations = |at: usize, nobody: bool| {
        let of = chosen(at);
        let none =
            Choice::new("", if nobody { w.agreements_begin_nobody() } else { "–".to_owned() }, of.is_empty());
        let one = |it: &service::organisations::DirectoryRow| {
            let key = it.id.to_string();
            let is = key == of;
            Choice::new(key, it.name.clone(), is)
        };
        std::iter::once(none).chain(listed.iter().map(one)).collect::<Vec<_>>()
    };
    let none = Choice::new("", w.agreements_begin_no_template(), form.template.is_empty());
    let known = templates
        .iter()
        .map(|it| Choice::new(it.key.clone(), it.name.text(locale).to_owned(), it.key == form.template));
    let sectors = Sector::ALL.into_iter().filter(|it| *it != Sector::Administration);
    let contact = &form.other_contact;
    Ok(Page {
        action: visit.href(if at_desk { "/tisch/absprachen/neu" } else { "/absprachen/beginnen" }),
        back: visit.href(if at_desk { "/tisch/absprachen" } else { "/verabredet" }),
        at_desk,
        templates: std::iter::once(none).chain(known).collect(),
        title: shown_again(&form.title),
        goal: shown_again(&form.goal),
        form_key: form.form_key.parse().unwrap_or_else(|_| visit.form_key()).to_string(),
        own: organisations(0, false),
        others: PARTIES
            .into_iter()
            .enumerate()
            .skip(1)
            .map(|(at, name)| (name, organisations(at, at > 1 || at_desk)))
            .collect(),
        other: shown_again(&form.other),
        other_sector: sectors
            .map(|it| Choice::new(it.key(), terms::sector(locale, it), it.key() == form.other_sector))
            .collect(),
        other_name: shown_again(&contact.name),
        other_email: shown_again(&contact.email),
        other_phone: shown_again(&contact.phone),
        errors,
        shell: visit.shell(),
    })
}

/// GET: the form; whoever works for an organisation finds it chosen.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let own = visit.organisation().map(|id| id.to_string()).unwrap_or_default();
    let form = BeginForm { parties: vec![own], ..BeginForm::default() };
    render::ok(&page_of(&visit, false, &form, FieldErrors::default()).await?)
}

/// POST: begins it.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = form_of(&sent);
    let begin = form.clone();
    let begun = visit.write(move |cx| {
        let (id, state) = service::agreements::begin(cx, &begin)?;
        Ok((state, service::agreements::first_link(cx, id)?))
    });
    match begun.await {
        Ok((State::Held, _) | (_, None)) => Ok(visit.see_other("/absprachen/begonnen")),
        Ok((_, Some(token))) => Ok(visit.see_other(&format!("/absprache/{token}?getan=angelegt"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, false, &form, errors).await?)
        }
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("party_1", visit.words().inquiries_form_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page_of(&visit, false, &form, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "agreements/thanks.html")]
struct Thanks {
    shell: Shell,
}

/// GET: how it goes on.
pub(super) async fn thanks(visit: Visit) -> Result<Response, Fault> {
    render::ok(&Thanks { shell: visit.shell() })
}
