use super::wishes::{Fields, asked, chosen, sent};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::digests::{SubscriptionForm, WishesForm};
use http::StatusCode;
use kernel::PublicId;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "digests/order.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    email: String,
    form_key: String,
    fields: Fields,
    /// For the sheet, where one of each is chosen.
    topics: Vec<Choice>,
    districts: Vec<Choice>,
}

fn any(visit: &Visit, choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let choices: Vec<Choice> = choices.collect();
    let none = choices.iter().all(|choice| !choice.chosen);
    std::iter::once(Choice::new("", visit.words().opportunities_all(), none)).chain(choices).collect()
}

fn shown(visit: &Visit, email: &str, wishes: &WishesForm, form_key: PublicId, errors: FieldErrors) -> Page {
    let w = visit.words();
    Page {
        page_title: if errors.is_empty() {
            w.digests_title()
        } else {
            i18n::plain(&w.digests_fault(w.digests_title()))
        },
        email: shown_again(email),
        form_key: form_key.to_string(),
        fields: Fields::new(visit, wishes),
        topics: any(
            visit,
            visit.settings.topics.iter().map(|it| {
                Choice::new(&it.key, it.name.text(visit.locale), wishes.topics.first() == Some(&it.key))
            }),
        ),
        districts: any(
            visit,
            visit
                .settings
                .districts
                .iter()
                .map(|it| Choice::new(&it.key, &it.name, wishes.districts.first() == Some(&it.key))),
        ),
        errors,
        shell: visit.public_shell(),
    }
}

/// GET: the form; what was filtered in the list of offers is ticked already.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let wishes = chosen(visit.locale, &asked(&visit.query_pairs(), &visit.settings));
    let mut page = shown(&visit, "", &wishes, visit.form_key(), FieldErrors::default());
    page.shell.known_as(&visit, "/wochenpost");
    render::ok(&page)
}

/// POST: the post is ordered; a mail with a button follows.
pub(super) async fn send(visit: Visit, form: Sent) -> Result<Response, Fault> {
    let key: PublicId = form.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let typed =
        SubscriptionForm { email: form.text("email"), wishes: sent(&form), form_key: key.to_string() };
    let (email, wishes) = (typed.email.clone(), typed.wishes.clone());
    match visit.write(move |cx| service::digests::subscribe(cx, &typed)).await {
        Ok(_id) => Ok(visit.see_other("/wochenpost/bestellt")),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&shown(&visit, &email, &wishes, key, errors))
        }
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("email", visit.words().digests_too_often());
            let page = shown(&visit, &email, &wishes, key, errors);
            render::page(StatusCode::TOO_MANY_REQUESTS, &page)
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "digests/thanks.html")]
struct Thanks {
    shell: Shell,
}

/// GET: what comes next; the same whether the address is known or not.
pub(super) async fn thanks(visit: Visit) -> Result<Response, Fault> {
    render::ok(&Thanks { shell: visit.shell() })
}
