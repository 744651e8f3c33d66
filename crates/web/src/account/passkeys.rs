use crate::access::{challenge, passkey_refused};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::PasskeyId;
use service::{Error, Refusal};

pub(super) async fn begin(visit: Visit) -> Result<Response, Fault> {
    let rules = visit.app.passkeys.clone().ok_or(Fault::NotFound)?;
    let account = visit.inside()?.account.clone();
    let begun = visit.write(move |cx| service::passkeys::begin_setting_up(cx, &rules, &account)).await?;
    Ok(challenge(&begun))
}

/// The first passkey leads to the codes that help when it is lost.
pub(super) async fn set_up(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let rules = visit.app.passkeys.clone().ok_or(Fault::NotFound)?;
    let account = visit.inside()?.account.clone();
    let (begun, credential, name) = (sent.text("challenge"), sent.text("credential"), sent.text("device"));
    let first = visit
        .write(move |cx| {
            let first = service::passkeys::of_account(cx, account.id)?.is_empty();
            service::passkeys::set_up(cx, &rules, &account, (&begun, &credential, &name))?;
            Ok(first)
        })
        .await;
    match first {
        Ok(first) => Ok(visit.see_other(if first { "/zugang/notfallcodes" } else { "/zugang" })),
        Err(Error::Refused(Refusal::Link)) => Ok(visit.see_other(&passkey_refused("/zugang"))),
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn remove(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: PasskeyId = id.parse().map_err(|_| Fault::NotFound)?;
    let account = visit.inside()?.account.id;
    visit.write(move |cx| service::passkeys::remove(cx, account, id)).await?;
    Ok(visit.see_other("/zugang"))
}
