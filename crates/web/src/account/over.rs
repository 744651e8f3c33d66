//! Taking on the lead of an organisation: yes or no, from one's own mailbox.

use crate::access::{browser, entered};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use http::HeaderMap;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "account/over.html")]
struct Page {
    shell: Shell,
    action: String,
    name: String,
    organisation: String,
    email: String,
    phone: String,
    errors: FieldErrors,
}

#[derive(Template)]
#[template(path = "account/declined.html")]
struct Declined {
    shell: Shell,
}

async fn shown(
    visit: &Visit,
    token: String,
    typed: Option<&Sent>,
    errors: FieldErrors,
) -> Result<Page, Fault> {
    let action = visit.href(&format!("/uebernehmen/{token}"));
    let (found, proposed) = visit.read(move |cx| service::hand_over::proposed(cx, &token)).await?;
    let text = |name, proposed| typed.map_or(proposed, |sent| shown_again(&sent.text(name)));
    Ok(Page {
        action,
        name: found.name,
        organisation: found.organisation_name,
        email: text("email", proposed.email),
        phone: text("phone", proposed.phone),
        errors,
        shell: visit.shell(),
    })
}

/// A look at it answers nothing: programs that look at links ahead take nothing on.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    render::ok(&shown(&visit, token, None, FieldErrors::default()).await?)
}

pub(super) async fn answer(
    visit: Visit,
    Path(token): Path<String>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Fault> {
    if sent.text("answer") != "yes" {
        visit.write(move |cx| service::hand_over::decline(cx, &token)).await?;
        return render::ok(&Declined { shell: visit.shell() });
    }
    let (browser, form, link) =
        (browser(&visit, &headers), sent.contact(["name", "email", "phone"]), token.clone());
    match visit.write(move |cx| service::hand_over::accept(cx, &link, &form, &browser)).await {
        Ok(done) => Ok(entered(&visit, &done, None)),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&shown(&visit, token, Some(&sent), errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
