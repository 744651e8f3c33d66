use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::obstacles::{ANSWER_DAYS, ObstacleForm};
use http::StatusCode;
use i18n::{dates, plain};
use kernel::PublicId;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "obstacles/form.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    form: ObstacleForm,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "obstacles/thanks.html")]
struct Thanks {
    shell: Shell,
    until: String,
    number: String,
    mail: bool,
}

/// Topics and parts of town to choose from, with these chosen.
pub(crate) fn choices(visit: &Visit, topic: &str, district: &str) -> (Vec<Choice>, Vec<Choice>) {
    let w = visit.words();
    let none = Choice::new("", w.obstacles_form_topic_none(), topic.is_empty());
    let topics = visit
        .settings
        .topics
        .iter()
        .map(|it| Choice::new(it.key.clone(), it.name.text(visit.locale).to_owned(), it.key == topic));
    let everywhere = Choice::new("", w.obstacles_everywhere(), district.is_empty());
    let districts = visit
        .settings
        .districts
        .iter()
        .map(|it| Choice::new(it.key.clone(), it.name.clone(), it.key == district));
    (std::iter::once(none).chain(topics).collect(), std::iter::once(everywhere).chain(districts).collect())
}

/// The form as it was sent.
pub(crate) fn read(sent: &Sent, key: PublicId) -> ObstacleForm {
    ObstacleForm {
        words: sent.text("words"),
        whom: sent.text("whom"),
        topic: sent.text("topic"),
        district: sent.text("district"),
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        form_key: key.to_string(),
    }
}

/// The form as it is shown again.
pub(crate) fn shown(form: &ObstacleForm) -> ObstacleForm {
    ObstacleForm {
        words: shown_again(&form.words),
        whom: shown_again(&form.whom),
        topic: form.topic.clone(),
        district: form.district.clone(),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        form_key: form.form_key.clone(),
    }
}

fn page_of(visit: &Visit, form: ObstacleForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let (topics, districts) = choices(visit, &form.topic, &form.district);
    Page {
        page_title: if errors.is_empty() {
            w.obstacles_form_title()
        } else {
            plain(&w.obstacles_form_fault(w.obstacles_form_title()))
        },
        topics,
        districts,
        form,
        errors,
        shell: visit.public_shell(),
    }
}

/// GET: the form.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let form = ObstacleForm { form_key: visit.form_key().to_string(), ..ObstacleForm::default() };
    render::ok(&page_of(&visit, form, FieldErrors::default()))
}

/// POST: an obstacle is named.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = read(&sent, key);
    let again = shown(&form);
    match visit.write(move |cx| service::obstacles::name(cx, &form)).await {
        Ok(id) => {
            let way = if again.email.trim().is_empty() { "" } else { "?mail=1" };
            Ok(visit.see_other(&format!("/steine/danke/{id}{way}")))
        }
        Err(Error::Refused(Refusal::Fields(faults))) => {
            render::mend(&page_of(&visit, again, FieldErrors::new(visit.locale, &faults)))
        }
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("words", visit.words().obstacles_form_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page_of(&visit, again, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// GET: it came. Nothing is looked up: numbers can be guessed.
pub(super) async fn thanks(visit: Visit, Path(number): Path<String>) -> Result<Response, Fault> {
    let number: u32 = number.parse().map_err(|_| Fault::NotFound)?;
    let w = visit.words();
    let due = visit.settings.office_days.after(visit.now.city_day(), ANSWER_DAYS);
    render::ok(&Thanks {
        until: plain(&w.obstacles_thanks_until(dates::day(visit.locale, due))),
        number: w.obstacles_thanks_number(number.to_string().as_str()),
        mail: visit.query_value("mail").is_some(),
        shell: visit.shell(),
    })
}
