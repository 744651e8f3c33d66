use super::{Id, Place, at_desk, own as own_place};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::people::ContactForm;
use domain::rights::Whose;
use service::rights::everything;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "rights/correct.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    base: String,
    before: String,
    name: String,
    phone: String,
    /// There is a mailbox, so a number may be missing.
    by_mail: bool,
}

pub(super) async fn own_page(visit: Visit) -> Result<Response, Fault> {
    let place = own_place(&visit)?;
    form(&visit, &place).await
}

pub(super) async fn own(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let place = own_place(&visit)?;
    correct(&visit, &place, &sent).await
}

pub(super) async fn desk_page(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    form(&visit, &at_desk(&id)?).await
}

pub(super) async fn desk(visit: Visit, Path(id): Id, sent: Sent) -> Result<Response, Fault> {
    correct(&visit, &at_desk(&id)?, &sent).await
}

async fn form(visit: &Visit, place: &Place) -> Result<Response, Fault> {
    let whose = place.whose;
    let found = visit.read(move |cx| everything(cx, whose)).await?;
    let wanted = visit.query_value("person").unwrap_or_default();
    let named = found.names.into_iter().find(|named| named.name == wanted).ok_or(Fault::NotFound)?;
    render::ok(&Page {
        errors: FieldErrors::default(),
        base: visit.href(&place.base),
        before: named.name.clone(),
        name: named.name,
        phone: named.phone,
        by_mail: matches!(whose, Whose::Account(_)),
        shell: visit.shell(),
    })
}

async fn correct(visit: &Visit, place: &Place, sent: &Sent) -> Result<Response, Fault> {
    let whose = place.whose;
    let form = ContactForm { name: sent.text("name"), email: String::new(), phone: sent.text("phone") };
    let (tried, before) = (form.clone(), sent.text("before"));
    let errors = match visit.write(move |cx| service::rights::correct(cx, whose, &before, &tried)).await {
        Ok(()) => return Ok(visit.see_other(&place.base)),
        Err(Error::Refused(Refusal::Fields(faults))) => FieldErrors::new(visit.locale, &faults),
        Err(error) => return Err(error.into()),
    };
    render::mend(&Page {
        errors,
        base: visit.href(&place.base),
        before: shown_again(&sent.text("before")),
        name: shown_again(&form.name),
        phone: shown_again(&form.phone),
        by_mail: matches!(whose, Whose::Account(_)),
        shell: visit.shell(),
    })
}
