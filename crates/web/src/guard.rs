//! What happens to every request before its handler: the language, the session, the origin, the gate.

use crate::app::App;
use crate::faults::Fault;
use crate::security::comes_from_us;
use crate::visit::{Visit, session_token};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::policy::{Actor, Gate};
use http::{Method, Uri};
use kernel::Locale;
use service::Caller;

/// The path as it was asked for, without its language.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) locale: Locale,
    pub(crate) path: String,
    pub(crate) query: String,
}

/// Takes the language off the path: `/tr/mitmachen` becomes `/mitmachen`, read in Turkish.
pub(crate) fn localise(mut request: Request) -> Request {
    let (locale, path) = Locale::split_path(request.uri().path());
    let query = request.uri().query().unwrap_or_default().to_owned();
    let asked = Asked { locale, path: path.to_owned(), query };
    let rewritten = if asked.query.is_empty() {
        asked.path.clone()
    } else {
        format!("{}?{}", asked.path, asked.query)
    };
    if locale != Locale::De
        && let Ok(uri) = rewritten.parse::<Uri>()
    {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(asked);
    request
}

/// Lets in who may come in, tells the handler who it is, and turns a fault into its page.
pub(crate) async fn guard(
    State((app, gate)): State<(App, Gate)>,
    mut request: Request,
    next: Next,
) -> Response {
    let asked = request.extensions_mut().remove::<Asked>().unwrap_or_else(|| Asked {
        locale: Locale::De,
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
    });
    let token = session_token(request.headers(), &app.site);
    let account = match token.clone() {
        Some(token) => {
            let caller = Caller::web(Actor::Visitor, asked.locale);
            match app.hub.read(caller, move |cx| service::access::whoami(cx, &token)).await {
                Ok(account) => account,
                Err(error) => return Fault::from(error).page(&Visit::new(app, asked, None, None)),
            }
        }
        None => None,
    };
    let writes = request.method() == Method::POST;
    let ours = comes_from_us(request.headers(), &app.site);
    let visit = Visit::new(app, asked, account, token);
    if writes && !ours {
        return Fault::ForeignForm.page(&visit);
    }
    if !gate.admits(visit.caller.actor) {
        let fault = if visit.account.is_none() { Fault::LogInFirst } else { Fault::Forbidden };
        return fault.page(&visit);
    }
    request.extensions_mut().insert(visit.clone());
    let response = next.run(request).await;
    match response.extensions().get::<Fault>() {
        Some(fault) => fault.page(&visit),
        None => response.into_response(),
    }
}
