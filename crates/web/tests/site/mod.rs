//! The whole site over a test hub, asked like a browser asks.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::Router;
use axum::body::Body;
use domain::accounts::Role;
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use service::Caller;
use testkit::TestHub;
use tower::ServiceExt;
use web::{App, Site};

/// Whoever may come to the site.
pub const ROLES: [&str; 10] = [
    "visitor",
    "resident",
    "foreign",
    "colleague",
    "own",
    "officer",
    "moderator",
    "auditor",
    "coordinator",
    "admin",
];

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub headers: http::HeaderMap,
    pub text: String,
    pub bytes: axum::body::Bytes,
}

/// The site of a test hub.
pub struct TestSite {
    pub test: TestHub,
    runtime: tokio::runtime::Runtime,
    app: App,
    router: Router,
}

impl TestSite {
    pub fn new(test: TestHub) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let app = App::new(test.hub.clone(), Site { base_url: "https://hub.example".to_owned() })
            .https_only_for(365);
        let router = Router::new().fallback_service(web::app(app.clone()));
        Self { test, runtime, app, router }
    }

    pub fn table(&self) -> Vec<web::Row> {
        web::route_table(&self.app)
    }

    /// A session of an account with this role.
    pub fn log_in(&self, email: &str, role: Role) -> String {
        let email = EmailAddress::parse(email).unwrap();
        self.test
            .hub
            .write(Caller::system(), move |cx| {
                let account = match service::access::account_with(cx, &email)? {
                    Some(account) => account,
                    None => service::access::open_account(cx, &email, "Wer auch immer", role)?,
                };
                let link = service::access::make_log_in_link(cx, &account)?;
                service::access::log_in_by_link(cx, &link, &service::access::Browser::default())
            })
            .wait()
            .unwrap()
            .token
    }

    /// A session in one of the [`ROLES`], seen from an organisation; none for a visitor.
    pub fn session(&self, role: &str, own: OrganisationId, foreign: OrganisationId) -> Option<String> {
        let (email, role) = match role {
            "foreign" => ("werkstatt@verein.example", Role::Organisation(foreign)),
            "own" => ("gartenfreunde@verein.example", Role::Lead(own)),
            // Works for the organisation without leading it.
            "colleague" => ("mira@verein.example", Role::Organisation(own)),
            // Of another office than the one that is asked about.
            "officer" => ("amt@stadt.example", Role::Officer(foreign)),
            "moderator" => ("durchsicht@hub.example", Role::Moderator),
            "auditor" => ("pruefung@hub.example", Role::Auditor),
            "resident" => ("kim@post.example", Role::Resident),
            "coordinator" => ("koordination@hub.example", Role::Coordinator),
            "admin" => ("technik@hub.example", Role::Admin),
            _ => return None,
        };
        Some(self.log_in(email, role))
    }

    pub fn get(&self, path: &str, session: Option<&str>) -> Answer {
        self.ask(request("GET", path, session).body(Body::empty()).unwrap())
    }

    pub fn post(&self, path: &str, session: Option<&str>, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = request("POST", path, session).header("sec-fetch-site", "same-origin");
        self.ask(request.body(Body::from(body)).unwrap())
    }

    pub fn ask(&self, request: Request<Body>) -> Answer {
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let bytes = body.collect().await.unwrap().to_bytes();
            Answer {
                status: parts.status,
                location: parts
                    .headers
                    .get("location")
                    .and_then(|value| value.to_str().ok())
                    .unwrap_or_default()
                    .to_owned(),
                headers: parts.headers,
                text: String::from_utf8_lossy(&bytes).into_owned(),
                bytes,
            }
        })
    }
}

pub fn request(method: &str, path: &str, session: Option<&str>) -> http::request::Builder {
    let builder = Request::builder().method(method).uri(path);
    match session {
        Some(token) => builder.header("cookie", format!("__Host-sitzung={token}")),
        None => builder,
    }
}
