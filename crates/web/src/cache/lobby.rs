//! Before the house: who asks for a kept page by its plain address gets it here, without a walk through the router.

use crate::app::App;
use axum::extract::Request;
use axum::response::Response;
use http::Method;
use http::header::COOKIE;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tower::Service;

/// Answers from the shelf, or lets the request in.
#[derive(Clone)]
pub(crate) struct Lobby<S> {
    app: App,
    house: S,
}

impl<S> Lobby<S> {
    pub(crate) const fn new(app: App, house: S) -> Self {
        Self { app, house }
    }

    fn kept(&self, request: &Request) -> Option<Response> {
        let headers = request.headers();
        // Who has a cookie may be somebody; the guard looks.
        if request.method() != Method::GET
            || headers.contains_key(COOKIE)
            || headers.contains_key("hx-request")
        {
            return None;
        }
        let address = request.uri().path_and_query()?.as_str();
        self.app.cache.get(address, headers, self.app.hub.now())
    }
}

impl<S> Service<Request> for Lobby<S>
where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send + 'static>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, task: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.house.poll_ready(task)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match self.kept(&request) {
            Some(page) => Box::pin(std::future::ready(Ok(page))),
            None => Box::pin(self.house.call(request)),
        }
    }
}
