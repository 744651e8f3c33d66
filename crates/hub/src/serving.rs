//! Serving pages until the machine says stop.

use crate::accept::{self, RequestBody, Stopped};
use crate::config::{BaseUrl, Config, Proxy};
use crate::house::{Closed, SystemClock, transport};
use crate::say::say;
use axum::body::Body;
use http::Request;
use service::Hub;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tower::ServiceExt;
use web::{App, Peer, Site};
use worker::{Post, Sender};

/// What is printed once the door is open.
pub type Greeting = dyn Fn(&BaseUrl) -> Vec<String>;

/// The address of the hub, taken before anything is read or rebuilt: whoever starts a second hub by mistake hears that
/// there is one, and nothing was changed.
pub struct Door {
    runtime: Runtime,
    listener: TcpListener,
}

impl Door {
    /// Takes the address. Who calls from now on waits until the hub is there.
    ///
    /// # Errors
    /// When somebody else has it.
    pub fn open(config: &Config) -> Result<Self, Closed> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
        let address = config.listen.0;
        let listener = runtime.block_on(TcpListener::bind(address)).map_err(|error| {
            Closed(format!(
                "Auf {address} kann der Hub nicht lauschen: {error}. Läuft er schon? Wählen Sie sonst mit --listen einen anderen Port.\n\
                 Cannot listen on {address}."
            ))
        })?;
        Ok(Self { runtime, listener })
    }
}

fn failed(error: std::io::Error) -> Closed {
    Closed(format!("Der Hub kann nicht starten: {error}\nThe hub cannot start."))
}

/// Starts the worker, and serves until SIGTERM or Ctrl-C, or until a commit fails: then nobody knows
/// what is on the disk, and stopping as a failure lets the service manager start a hub that reads it.
pub fn run(
    config: &Config,
    Door { runtime, listener }: Door,
    hub: Hub,
    greeting: &Greeting,
) -> Result<Stopped, Closed> {
    runtime.block_on(async {
        let bound = listener.local_addr().map_err(failed)?;
        let base_url = config.base_url_at(bound.port());
        let demo = hub.settings().demo;
        let sender = Sender {
            address: config.mail.from.as_str().to_owned(),
            name: config.mail.from_name.as_str().to_owned(),
            base_url: base_url.as_str().to_owned(),
            inbox: config.mail.inbox.address(),
        };
        let host = base_url.as_str().split("://").nth(1).and_then(|rest| rest.split(':').next()).unwrap_or("localhost");
        let post = Post::new(sender, transport(config, demo, host)?);
        let worker = worker::start(hub.clone(), post).map_err(failed)?;
        // The sample town is built anew at will.
        let nightly = if demo { None } else { crate::nightly::start(config, SystemClock).map_err(failed)? };
        let keeping = if demo { None } else { Some(crate::erased::keep(config, &hub).map_err(failed)?) };
        let asked = crate::signals::stop().map_err(failed)?;
        let (last_word, mut lost) = tokio::sync::oneshot::channel();
        hub.on_last_word(move || {
            // Nobody listens any more where the hub is stopping already.
            let _stopping_already = last_word.send(());
        });
        let site = Site { base_url: base_url.as_str().to_owned() };
        let app = web::app(
            App::new(hub, site)
                .sending_from(config.mail.from.domain())
                .https_only_for(config.https_only_days.get()),
        );
        let service = app.map_request(|request: Request<RequestBody>| request.map(Body::new));
        let proxies: Arc<[Proxy]> = config.trusted_proxies.clone().into();
        let introduce = move |peer: SocketAddr, request: &mut Request<RequestBody>| {
            let caller = accept::origin(peer.ip(), request.headers(), &proxies);
            request.extensions_mut().insert(Peer(caller));
        };
        for line in greeting(&base_url) {
            say(&line);
        }
        let limits = accept::Limits::from(&config.limits);
        let mut is_lost = false;
        let stop = async {
            tokio::select! {
                () = asked => {}
                word = &mut lost => is_lost = word.is_ok(),
            }
        };
        let stopped = accept::serve(listener, service, introduce, &limits, stop).await;
        worker.stop();
        if let Some(keeping) = keeping {
            keeping.stop();
        }
        if let Some(nightly) = nightly {
            nightly.stop();
        }
        if is_lost || lost.try_recv().is_ok() {
            return Err(Closed(
                "Eine Änderung ließ sich nicht sicher speichern. Der Hub hält an; beim nächsten Start liest er, was auf der Platte steht.\n\
                 A commit failed. The hub stops; the next start reads what is on the disk."
                    .to_owned(),
            ));
        }
        Ok(stopped)
    })
}
