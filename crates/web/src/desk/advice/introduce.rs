use super::form_key;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::advice::AdviceId;
use domain::introductions::{Agrees, Between, IntroductionForm, Way};
use domain::organisations::OrganisationId;
use i18n::{Words, plain};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/advice/introduce.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    heading: String,
    back: (String, String),
    /// Number of the talk it comes from; "" for none.
    advice: String,
    organisations: bool,
    form: IntroductionForm,
    first: Vec<Choice>,
    second: Vec<Choice>,
    ways: Vec<Choice>,
    other_ways: Vec<Choice>,
}

const ORGANISATIONS: &str = "organisationen";

pub(super) fn way(w: &Words, way: Way) -> String {
    match way {
        Way::Phone => w.introductions_way_phone(),
        Way::Desk => w.introductions_way_desk(),
        Way::Form => w.introductions_way_form(),
    }
}

/// The ways to say yes; the phone where none was chosen.
pub(super) fn ways(w: &Words, chosen: &str) -> Vec<Choice> {
    let chosen = Way::from_key(chosen).unwrap_or(Way::Phone);
    Way::ALL.into_iter().map(|it| Choice::new(it.key(), way(w, it), it == chosen)).collect()
}

async fn page_of(
    visit: &Visit,
    between: Between,
    from: Option<AdviceId>,
    form: IntroductionForm,
    errors: FieldErrors,
) -> Result<Page, Fault> {
    let listed = visit.read(service::introductions::choices).await?;
    let w = visit.words();
    let organisations = between == Between::Organisations;
    let heading =
        if organisations { w.introductions_new_organisations() } else { w.introductions_new_person() };
    let back = match from {
        Some(id) => (visit.href(&format!("/tisch/beratung/{id}")), w.advice_back_talk()),
        None => (visit.href("/tisch/vermittlungen"), w.introductions_back()),
    };
    let choices = |chosen: &str| {
        let none = Choice::new("", w.introductions_choose(), chosen.is_empty());
        let one = |(id, name): &(OrganisationId, String)| {
            let key = id.to_string();
            let is = key == chosen;
            Choice::new(key, name.clone(), is)
        };
        std::iter::once(none).chain(listed.iter().map(one)).collect()
    };
    Ok(Page {
        page_title: if errors.is_empty() { heading.clone() } else { plain(&w.advice_fault(&heading)) },
        heading,
        back,
        advice: from.map(|id| id.to_string()).unwrap_or_default(),
        organisations,
        first: choices(&form.organisation),
        second: choices(&form.other),
        ways: ways(w, &form.first.way),
        other_ways: ways(w, &form.second.way),
        form,
        errors,
        shell: visit.shell(),
    })
}

fn talk(typed: Option<String>) -> Option<AdviceId> {
    typed.and_then(|id| id.parse::<i64>().ok()).map(AdviceId::new)
}

fn between(typed: Option<&str>) -> Between {
    if typed == Some(ORGANISATIONS) { Between::Organisations } else { Between::Person }
}

/// GET: whom to introduce; from a talk it begins with what stands on the sheet.
pub(super) async fn fresh(visit: Visit) -> Result<Response, Fault> {
    let between = between(visit.query_value("art").as_deref());
    let from = talk(visit.query_value("beratung"));
    let mut form = IntroductionForm { form_key: visit.form_key().to_string(), ..IntroductionForm::default() };
    if let Some(id) = from {
        let locale = visit.locale;
        let view = visit.read(move |cx| service::advice::talk(cx, id, locale)).await?;
        if let Some(sheet) = view.talk.sheet {
            form.contact.name = sheet.name;
            form.contact.email = sheet.email.unwrap_or_default();
            form.contact.phone = sheet.phone.unwrap_or_default();
            form.message = sheet.note;
        }
    }
    render::ok(&page_of(&visit, between, from, form, FieldErrors::default()).await?)
}

/// A yes as it was typed.
pub(super) fn agrees(sent: &Sent, [yes, by, way]: [&str; 3]) -> Agrees {
    Agrees { yes: sent.ticked(yes), by: sent.text(by), way: sent.text(way) }
}

/// POST: begins the introduction.
pub(super) async fn begin(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let between = between(Some(&sent.text("art")));
    let from = talk(Some(sent.text("beratung")));
    let form = IntroductionForm {
        organisation: sent.text("organisation"),
        other: sent.text("other"),
        contact: sent.contact(["name", "email", "phone"]),
        message: sent.text("message"),
        first: agrees(&sent, ["agreed", "agreed_by", "agreed_way"]),
        second: agrees(&sent, ["other_agreed", "other_by", "other_way"]),
        form_key: sent.text("form_key"),
    };
    let mut typed = form.clone();
    for text in
        [&mut typed.contact.name, &mut typed.contact.email, &mut typed.contact.phone, &mut typed.message]
    {
        *text = shown_again(text);
    }
    for text in [&mut typed.first.by, &mut typed.second.by] {
        *text = shown_again(text);
    }
    match visit.write(move |cx| service::introductions::begin(cx, between, &form, from)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/vermittlungen/{id}?getan=begonnen"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            typed.form_key = form_key(&visit, &typed.form_key);
            render::mend(&page_of(&visit, between, from, typed, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
