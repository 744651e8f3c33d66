//! The front door: takes connections, serves HTTP/1.1 on them, and lets nobody block it.
//!
//! Our own loop instead of `axum::serve`, because that one has no clock: a few hundred clients that say nothing, or one
//! byte every ten seconds, would hold it for ever. What one connection may take is in [`Limits`]; who is over the cap
//! waits a moment at the door and is then sent away with a kind word.
//!
//! What this does not know: routes, people, pages, TLS (a proxy's work), HTTP/2 (likewise).

mod door;
mod limits;
mod origin;
mod paced;
mod pulse;
mod wire;

use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use http_body_util::Limited;
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use kernel::Network;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tower::{Service, ServiceExt};

use door::Door;
pub use limits::Limits;
pub use origin::origin;
pub use paced::Paced;
use pulse::Pulse;
use wire::{Answer, Wire};

/// Whatever went wrong below us.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a request as the service gets it. Its errors can be told apart by downcasting: too large is
/// [`http_body_util::LengthLimitError`], too slow is an [`io::Error`] of kind `TimedOut`, all else is a broken line.
pub type RequestBody = Paced<Limited<Incoming>>;

/// A head is read into a buffer that may grow to this; above, the answer is 431.
const HEAD_BYTES: usize = 16 * 1024;
/// The most one connection keeps of what was not yet read or written; bounds the memory of all together.
const BUFFER_BYTES: usize = 64 * 1024;
/// The rest after the machine had no file descriptor, no memory left.
const REST: Duration = Duration::from_millis(200);

/// How the serving ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stopped {
    /// All running requests were answered.
    Finished,
    /// Some were not, within [`Limits::stop`], and were cut off.
    CutOff,
}

/// Serves until `stop` resolves, then finishes what runs.
///
/// `introduce` is called with each request and the address it came from, to note in the extensions who is there.
pub async fn serve<S, B, I>(
    listener: TcpListener,
    service: S,
    introduce: I,
    limits: &Limits,
    stop: impl Future<Output = ()>,
) -> Stopped
where
    S: Service<Request<RequestBody>, Response = Response<B>, Error: Into<BoxError>, Future: Send>
        + Clone
        + Send
        + 'static,
    B: Body<Data: Send, Error: Into<BoxError>> + Send + Unpin + 'static,
    I: Fn(SocketAddr, &mut Request<RequestBody>) + Clone + Send + 'static,
{
    let house = House { service, introduce, http: protocol(), limits: *limits };
    let door = Door::new(limits);
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    if let Some(guest) = door.knock() {
                        let (house, watcher) = (house.clone(), graceful.watcher());
                        connections.spawn(async move {
                            if let Some((stream, _place)) = guest.enter(stream).await {
                                house.host(stream, peer, watcher).await;
                            }
                        });
                    }
                }
                Err(error) if is_the_clients(&error) => {}
                Err(error) => {
                    tracing::warn!(%error, "no connection can be taken");
                    sleep(REST).await;
                }
            },
            // Finished tasks are taken away at once, or the set would grow for ever.
            Some(_) = connections.join_next() => {}
            () = &mut stop => break,
        }
    }
    drop(listener);
    if timeout(limits.stop, graceful.shutdown()).await.is_ok() {
        return Stopped::Finished;
    }
    tracing::warn!(connections = connections.len(), "running requests are cut off");
    Stopped::CutOff
}

fn protocol() -> http1::Builder {
    let mut http = http1::Builder::new();
    // hyper's own clock for the head also ends idle connections, so it cannot let a proxy keep its line longer than a
    // slow client may take for a head; `Pulse` keeps both times apart. Its default of 100 headers stays: naming a number
    // would move each request's headers to the heap.
    http.header_read_timeout(None).max_header_size(HEAD_BYTES).max_buf_size(BUFFER_BYTES);
    http
}

/// Errors of one connection that was gone before it was taken; the next one may be fine.
fn is_the_clients(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionRefused | ConnectionAborted | ConnectionReset | Interrupted)
}

/// All that a connection needs to be served.
#[derive(Clone)]
struct House<S, I> {
    service: S,
    introduce: I,
    http: http1::Builder,
    limits: Limits,
}

impl<S, B, I> House<S, I>
where
    S: Service<Request<RequestBody>, Response = Response<B>, Error: Into<BoxError>, Future: Send>
        + Clone
        + Send
        + 'static,
    B: Body<Data: Send, Error: Into<BoxError>> + Send + Unpin + 'static,
    I: Fn(SocketAddr, &mut Request<RequestBody>) + Clone + Send + 'static,
{
    async fn host(self, stream: TcpStream, peer: SocketAddr, watcher: Watcher) {
        // Answers are written whole; waiting for more to send would only cost the reader time.
        drop(stream.set_nodelay(true));
        let Self { service, introduce, http, limits } = self;
        let pulse = Arc::new(Pulse::new(&limits));
        let wire = TokioIo::new(Wire::new(stream, Arc::clone(&pulse)));
        let answering = Arc::clone(&pulse);
        let answer = service_fn(move |request: Request<Incoming>| {
            let busy = Pulse::request(&answering);
            let mut request =
                request.map(|body| Paced::new(Limited::new(body, limits.request_body), limits.body));
            introduce(peer, &mut request);
            let answered = service.clone().oneshot(request);
            async move { answered.await.map(|response| response.map(|body| Answer::new(body, busy))) }
        });
        let served = pin!(watcher.watch(http.serve_connection(wire, answer)));
        if let Some(Err(error)) = within(served, &pulse, limits.tick()).await {
            tracing::debug!(peer = %Network::of(peer.ip()), %error, "connection ended badly");
        }
    }
}

/// Runs the connection until it ends by itself, or gives it up when its time has run out. One sleeping timer looks at
/// the pulse now and then, which is cheaper than setting a timer anew with each request.
async fn within<F: Future>(mut served: Pin<&mut F>, pulse: &Pulse, tick: Duration) -> Option<F::Output> {
    let mut alarm = pin!(sleep_until(pulse.next_look(tick)));
    loop {
        tokio::select! {
            biased;
            output = &mut served => return Some(output),
            () = &mut alarm => {
                if pulse.is_late(Instant::now()) {
                    return None;
                }
                alarm.as_mut().reset(pulse.next_look(tick));
            }
        }
    }
}

#[cfg(test)]
mod tests;
