use super::{form_key, languages};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::accounts::AccountId;
use domain::advice::AdviceId;
use domain::foundings::FoundingForm;
use i18n::plain;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/advice/founding.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    back: (String, String),
    /// Number of the talk it comes from; "" for none.
    advice: String,
    form: FoundingForm,
    topics: Vec<Choice>,
    languages: Vec<Choice>,
    companions: Vec<Choice>,
}

/// Who can go along.
pub(super) fn companions(people: &[(AccountId, String)], chosen: &str) -> Vec<Choice> {
    let one = |(id, name): &(AccountId, String)| {
        let key = id.to_string();
        let is = key == chosen;
        Choice::new(key, name.clone(), is)
    };
    people.iter().map(one).collect()
}

async fn page_of(
    visit: &Visit,
    from: Option<AdviceId>,
    form: FoundingForm,
    errors: FieldErrors,
) -> Result<Page, Fault> {
    let people = visit.read(service::foundings::companions).await?;
    let w = visit.words();
    let none = Choice::new("", w.cases_topic_none(), form.topic.is_empty());
    let topics =
        visit.settings.topics.iter().map(|it| {
            Choice::new(it.key.clone(), it.name.text(visit.locale).to_owned(), it.key == form.topic)
        });
    Ok(Page {
        page_title: if errors.is_empty() {
            w.foundings_new()
        } else {
            plain(&w.advice_fault(w.foundings_new()))
        },
        back: match from {
            Some(id) => (visit.href(&format!("/tisch/beratung/{id}")), w.advice_back_talk()),
            None => (visit.href("/tisch/gruendungen"), w.foundings_back()),
        },
        advice: from.map(|id| id.to_string()).unwrap_or_default(),
        topics: std::iter::once(none).chain(topics).collect(),
        languages: languages(visit.locale, form.locale),
        companions: companions(&people, &form.companion),
        form,
        errors,
        shell: visit.shell(),
    })
}

fn talk(typed: Option<String>) -> Option<AdviceId> {
    typed.and_then(|id| id.parse::<i64>().ok()).map(AdviceId::new)
}

/// GET: who founds what, and who goes along; from a talk it begins with what stands on the sheet.
pub(super) async fn fresh(visit: Visit) -> Result<Response, Fault> {
    let from = talk(visit.query_value("beratung"));
    let mut form = FoundingForm {
        locale: visit.locale,
        companion: visit.account.as_ref().map(|account| account.id.to_string()).unwrap_or_default(),
        form_key: visit.form_key().to_string(),
        ..FoundingForm::default()
    };
    if let Some(id) = from {
        let locale = visit.locale;
        let talk = visit.read(move |cx| service::advice::talk(cx, id, locale)).await?.talk;
        form.locale = talk.locale;
        form.topic = talk.topic.unwrap_or_default();
        if let Some(sheet) = talk.sheet {
            form.idea = sheet.note;
            form.contact.name = sheet.name;
            form.contact.email = sheet.email.unwrap_or_default();
            form.contact.phone = sheet.phone.unwrap_or_default();
        }
    }
    render::ok(&page_of(&visit, from, form, FieldErrors::default()).await?)
}

/// POST: somebody goes along from now on.
pub(super) async fn begin(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let from = talk(Some(sent.text("beratung")));
    let form = FoundingForm {
        title: sent.text("title"),
        idea: sent.text("idea"),
        topic: sent.text("topic"),
        contact: sent.contact(["name", "email", "phone"]),
        locale: sent.text("lang").parse().unwrap_or(visit.locale),
        companion: sent.text("companion"),
        next: sent.text("next"),
        form_key: sent.text("form_key"),
    };
    let mut typed = form.clone();
    for text in [
        &mut typed.title,
        &mut typed.idea,
        &mut typed.contact.name,
        &mut typed.contact.email,
        &mut typed.contact.phone,
        &mut typed.next,
    ] {
        *text = shown_again(text);
    }
    match visit.write(move |cx| service::foundings::begin(cx, &form, from)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/gruendungen/{id}?getan=begonnen"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            typed.form_key = form_key(&visit, &typed.form_key);
            render::mend(&page_of(&visit, from, typed, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
