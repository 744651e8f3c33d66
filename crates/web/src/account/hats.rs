//! As what one acts, when one is away, and who stands in.

use super::page::shown;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::RoleId;
use http::StatusCode;
use service::{Error, Refusal};

pub(super) async fn act_as(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let session = visit.inside()?.clone();
    let typed = sent.text("role");
    let role = if typed.is_empty() { None } else { Some(typed.parse().map_err(|_| Fault::NotFound)?) };
    let account = session.account.clone();
    match visit.write(move |cx| service::access::act_as(cx, &session, role)).await {
        Ok(role) => {
            let account = domain::accounts::Account { role, ..account };
            Ok(visit.see_other(crate::access::home(&account)))
        }
        // Whoever they stand in for is back.
        Err(Error::Refused(Refusal::NotNow)) => {
            let mut page = shown(&visit).await?;
            page.errors = FieldErrors::one("hats", visit.words().account_hat_gone());
            render::page(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn away(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let account = visit.inside()?.account.clone();
    let (from, until) = (sent.text("from"), sent.text("until"));
    match visit.write(move |cx| service::roles::be_away(cx, &account, &from, &until)).await {
        Ok(()) => Ok(visit.see_other("/zugang")),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let mut page = shown(&visit).await?;
            page.errors = FieldErrors::new(visit.locale, &faults);
            (page.from, page.until) = (shown_again(&sent.text("from")), shown_again(&sent.text("until")));
            render::mend(&page)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn back(visit: Visit) -> Result<Response, Fault> {
    let account = visit.inside()?.account.clone();
    visit.write(move |cx| service::roles::be_back(cx, &account)).await?;
    Ok(visit.see_other("/zugang"))
}

pub(super) async fn end_deputy(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let role: RoleId = id.parse().map_err(|_| Fault::NotFound)?;
    visit.write(move |cx| service::roles::end(cx, role)).await?;
    Ok(visit.see_other("/zugang"))
}
