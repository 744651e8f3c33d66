use crate::app::App;
use crate::guard::guard;
use axum::Router;
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, MethodRouter, on};
use domain::policy::Gate;
use http::Method;

/// One row of the route table. A route without a row does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// GET or POST.
    pub method: Method,
    /// The path, in German words; other languages put their tag before it.
    pub path: &'static str,
    /// Who may come in.
    pub gate: Gate,
}

/// The table and the router that is built from it.
pub struct Routes {
    app: App,
    rows: Vec<Row>,
    router: Router<App>,
}

impl Routes {
    pub(crate) fn new(app: App) -> Self {
        Self { app, rows: Vec::new(), router: Router::new() }
    }

    pub(crate) fn merge(self, feature: fn(Self) -> Self) -> Self {
        feature(self)
    }

    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A page. It changes nothing and uses up no link.
    pub(crate) fn get<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::GET, path, gate, on(MethodFilter::GET, handler))
    }

    /// A form that was sent.
    pub(crate) fn post<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::POST, path, gate, on(MethodFilter::POST, handler))
    }

    fn add(mut self, method: Method, path: &'static str, gate: Gate, handler: MethodRouter<App>) -> Self {
        let guarded = handler.layer(from_fn_with_state((self.app.clone(), gate), guard));
        self.rows.push(Row { method, path, gate });
        self.router = self.router.route(path, guarded);
        self
    }

    pub(crate) fn into_router(self) -> Router {
        let everyone = from_fn_with_state((self.app.clone(), Gate::Everyone), guard);
        let nothing = Router::new().fallback(crate::faults::nothing_here).layer(everyone);
        self.router
            .route("/assets/{*path}", axum::routing::get(crate::static_files::serve))
            .fallback_service(nothing.with_state(self.app.clone()))
            .method_not_allowed_fallback(crate::faults::wrong_method)
            .layer(axum::middleware::map_response(crate::security::headers))
            .with_state(self.app)
    }
}
