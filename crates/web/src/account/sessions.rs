use crate::faults::Fault;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::SessionId;

pub(super) async fn end(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: SessionId = id.parse().map_err(|_| Fault::NotFound)?;
    let account = visit.inside()?.account.clone();
    visit.write(move |cx| service::access::end_session(cx, &account, id)).await?;
    Ok(visit.see_other("/zugang"))
}

pub(super) async fn end_others(visit: Visit) -> Result<Response, Fault> {
    let session = visit.inside()?.clone();
    visit.write(move |cx| service::access::end_others(cx, &session.account, session.id)).await?;
    Ok(visit.see_other("/zugang"))
}
