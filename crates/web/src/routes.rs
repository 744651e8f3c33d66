use crate::app::App;
use crate::guard::{Door, guard};
use axum::Router;
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, MethodRouter, on};
use domain::accounts::Demand;
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
    /// Where the finished page is kept until a change touches it: the names in the address that it reads. Only what
    /// everybody may see, and the same for everybody.
    pub kept: Option<&'static [&'static str]>,
    /// What it asks of the session beyond the role.
    pub demand: Demand,
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
        self.add(
            Row { method: Method::GET, path, gate, kept: None, demand: Demand::Session },
            on(MethodFilter::GET, handler),
        )
    }

    /// A page that is the same for everybody: rendered once and kept until a change touches it. Its handler says what it
    /// shows with [`crate::render::kept`]. In the address it reads these names; all others are as if they were not there.
    pub(crate) fn get_kept<H, T>(self, path: &'static str, names: &'static [&'static str], handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let row = Row {
            method: Method::GET,
            path,
            gate: Gate::Everyone,
            kept: Some(names),
            demand: Demand::Session,
        };
        self.add(row, on(MethodFilter::GET, handler))
    }

    /// A form that was sent.
    pub(crate) fn post<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(
            Row { method: Method::POST, path, gate, kept: None, demand: Demand::Session },
            on(MethodFilter::POST, handler),
        )
    }

    /// A form that may be sent from anywhere, without a page of ours: nothing but the link in its address says that it may, and
    /// whatever session comes along is as if it were not there (RFC 8058, section 3.2).
    pub(crate) fn post_from_anywhere<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let row = Row { method: Method::POST, path, gate, kept: None, demand: Demand::Session };
        self.insert(row, true, on(MethodFilter::POST, handler))
    }

    /// A page that only opens for whoever proved a short while ago that it is them.
    pub(crate) fn get_fresh<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let row = Row { method: Method::GET, path, gate, kept: None, demand: Demand::Fresh };
        self.add(row, on(MethodFilter::GET, handler))
    }

    /// A form that only counts from whoever proved a short while ago that it is them. Where its page, told of before,
    /// asked for that already, there is time to fill it in.
    pub(crate) fn post_fresh<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let is_its_page = |row: &Row| row.path == path && row.method == Method::GET;
        let page = self.rows.iter().find(|row| is_its_page(row)).map(|row| row.demand);
        let demand = if page == Some(Demand::Fresh) { Demand::Fresh } else { Demand::FreshForm };
        let row = Row { method: Method::POST, path, gate, kept: None, demand };
        self.add(row, on(MethodFilter::POST, handler))
    }

    fn add(self, row: Row, handler: MethodRouter<App>) -> Self {
        self.insert(row, false, handler)
    }

    fn insert(mut self, row: Row, from_anywhere: bool, handler: MethodRouter<App>) -> Self {
        let app = self.app.clone();
        let door = Door { app, gate: row.gate, kept: row.kept, demand: row.demand, from_anywhere };
        self.router = self.router.route(row.path, handler.layer(from_fn_with_state(door, guard)));
        self.rows.push(row);
        self
    }

    pub(crate) fn into_router(self) -> Router {
        let door = Door {
            app: self.app.clone(),
            gate: Gate::Everyone,
            kept: None,
            demand: Demand::Session,
            from_anywhere: false,
        };
        let everyone = from_fn_with_state(door, guard);
        let nothing = Router::new().fallback(crate::faults::nothing_here).layer(everyone);
        self.router
            .route("/assets/{*path}", axum::routing::get(crate::static_files::serve))
            .fallback_service(nothing.with_state(self.app.clone()))
            .method_not_allowed_fallback(crate::faults::wrong_method)
            .layer(axum::middleware::map_response(crate::security::headers))
            .with_state(self.app)
    }
}
