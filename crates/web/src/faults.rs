//! Pages that say what happened and what to do next.

use crate::app::App;
use crate::guard::Asked;
use crate::open_data;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode};
use kernel::{Locale, PublicId};
use service::{Error, Refusal};

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There is nothing at this address.
    NotFound,
    /// Whoever is logged in may not see this.
    Forbidden,
    /// One has to log in first.
    LogInFirst,
    /// The personal link is worn out.
    Link,
    /// The step is not possible any more.
    NotNow,
    /// Too often in a short time.
    TooOften,
    /// The form did not come from one of our pages.
    ForeignForm,
    /// The form is too large.
    TooLarge,
    /// This address knows no such method.
    WrongMethod,
    /// Too much is waiting.
    Busy,
    /// The disk is full.
    Full,
    /// Nobody knows whether it was kept.
    Unsure,
    /// Something that should not happen.
    Unexpected,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Forbidden => Self::Forbidden,
            Error::Refused(Refusal::Link) => Self::Link,
            Error::Refused(Refusal::TooOften) => Self::TooOften,
            Error::Refused(_) => Self::NotNow,
            Error::Busy => Self::Busy,
            Error::Full => {
                tracing::error!("store.full");
                Self::Full
            }
            Error::Unsure => Self::Unsure,
            Error::Store(error) => {
                tracing::error!(%error, "store.failed");
                Self::Unexpected
            }
            Error::Search(error) => {
                tracing::error!(%error, "search.failed");
                Self::Unexpected
            }
        }
    }
}

/// A handler answers with a fault; the guard around it makes the page, in the reader's language.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "layout/fault.html")]
struct FaultPage {
    shell: Shell,
    title: String,
    text: String,
    way_on: String,
    way_on_href: String,
    reference: String,
}

impl Fault {
    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::ForeignForm => StatusCode::FORBIDDEN,
            Self::LogInFirst => StatusCode::UNAUTHORIZED,
            Self::Link => StatusCode::GONE,
            Self::NotNow => StatusCode::CONFLICT,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unsure | Self::Unexpected => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The page for it.
    pub(crate) fn page(self, visit: &Visit) -> Response {
        if self == Self::LogInFirst {
            let mut to = form_urlencoded::Serializer::new(String::new());
            to.append_pair("weiter", &visit.path);
            return visit.see_other(&format!("/einloggen?{}", to.finish()));
        }
        if open_data::is_asked_by_program(&visit.path) {
            return open_data::problem(self.status());
        }
        let w = visit.words();
        let (title, text) = match self {
            Self::NotFound => (w.faults_not_found_title(), w.faults_not_found_text()),
            Self::Forbidden | Self::LogInFirst => (w.faults_forbidden_title(), w.faults_forbidden_text()),
            Self::Link => (w.faults_link_title(), w.faults_link_text()),
            Self::NotNow => (w.faults_not_now_title(), w.faults_not_now_text()),
            Self::TooOften => (w.access_too_often_title(), w.account_too_often()),
            Self::ForeignForm => (w.faults_foreign_form_title(), w.faults_foreign_form_text()),
            Self::TooLarge => (w.faults_too_large_title(), w.faults_too_large_text()),
            Self::WrongMethod => (w.faults_wrong_method_title(), w.faults_wrong_method_text()),
            Self::Busy => (w.faults_busy_title(), w.faults_busy_text()),
            Self::Full => (w.faults_full_title(), w.faults_full_text()),
            Self::Unsure => (w.faults_unsure_title(), w.faults_unsure_text()),
            Self::Unexpected => (w.faults_unexpected_title(), w.faults_unexpected_text()),
        };
        let reference = self.reference(visit.form_key());
        let shell = visit.shell();
        // Whoever works here goes on with their work.
        let (way_on, way_on_href) = match &shell.account {
            Some(desk) if visit.spoken == Locale::AT_WORK => (desk.label.clone(), desk.href.clone()),
            _ => (w.faults_way_on(), visit.href("/mitmachen")),
        };
        let page = FaultPage { shell, title, text, way_on, way_on_href, reference };
        let mut response =
            render::page(self.status(), &page).unwrap_or_else(|_| self.status().into_response());
        // The guard must not take the page for the bare fault again.
        response.extensions_mut().remove::<Self>();
        response
    }

    /// Something one can read out on the phone, where somebody has to look into the log.
    fn reference(self, id: PublicId) -> String {
        if self != Self::Unexpected {
            return String::new();
        }
        let short: String = id.as_str().chars().take(6).collect();
        tracing::error!(reference = short, "page.unexpected");
        short
    }
}

/// Addresses that are typed and copied often have a slash at the end, or name the language that needs no name.
fn other_spelling(path: &str) -> Option<&str> {
    let german = path.strip_prefix("/de").filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let plain = match german.unwrap_or(path).trim_end_matches('/') {
        "" => "/",
        plain => plain,
    };
    // Two slashes at the beginning, of either kind, would lead to another host.
    let leaves = plain.get(1..).is_some_and(|rest| rest.starts_with(['/', '\\']));
    (!leaves && plain != path).then_some(plain)
}

pub(crate) async fn nothing_here(visit: Visit, method: Method) -> Result<Response, Fault> {
    if method != Method::GET {
        return Err(Fault::NotFound);
    }
    let path = other_spelling(&visit.path).ok_or(Fault::NotFound)?;
    let mark = if visit.query.is_empty() { "" } else { "?" };
    Ok(render::moved(&visit.href(&format!("{path}{mark}{}", visit.query))))
}

/// Somebody reloaded a page that was the answer to a form, or guessed an address. No route's guard has run; who it is
/// does not matter here.
pub(crate) async fn wrong_method(State(app): State<App>, mut request: Request) -> Response {
    let asked = Asked::take(&mut request);
    Fault::WrongMethod.page(&Visit::new(app, asked, None, None))
}
