//! The cap: a house with so many places, and a small room where others wait for one.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::Limits;

/// Who finds even the waiting room full is cut off without a word; the kernel's own queue stands before that.
const WAITING_ROOM: usize = 64;
/// For the goodbye, which nobody may stretch.
const GOODBYE: Duration = Duration::from_millis(500);

const FULL: &str = "HTTP/1.1 503 Service Unavailable\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\
    Cache-Control: no-store\r\n\
    Retry-After: 10\r\n\
    Connection: close\r\n\
    \r\n\
    Gerade sind sehr viele Menschen hier. Bitte laden Sie die Seite gleich noch einmal.\n\
    Many people are here just now. Please load the page again in a moment.\n";

pub(super) struct Door {
    places: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    patience: Duration,
}

/// Somebody between knocking and entering.
pub(super) struct Guest {
    places: Arc<Semaphore>,
    here: OwnedSemaphorePermit,
    patience: Duration,
}

impl Door {
    pub fn new(limits: &Limits) -> Self {
        // A place in the waiting room is kept while its guest is inside, so both together bound the open sockets.
        let waiting = limits.connections.saturating_add(WAITING_ROOM).min(Semaphore::MAX_PERMITS);
        Self {
            places: Arc::new(Semaphore::new(limits.connections.min(Semaphore::MAX_PERMITS))),
            waiting: Arc::new(Semaphore::new(waiting)),
            patience: limits.patience,
        }
    }

    pub fn knock(&self) -> Option<Guest> {
        let here = Arc::clone(&self.waiting).try_acquire_owned().ok()?;
        Some(Guest { places: Arc::clone(&self.places), here, patience: self.patience })
    }
}

impl Guest {
    /// A place, kept as long as the second half of the answer lives.
    pub async fn enter(self, mut stream: TcpStream) -> Option<(TcpStream, [OwnedSemaphorePermit; 2])> {
        if let Ok(Ok(place)) = timeout(self.patience, self.places.acquire_owned()).await {
            return Some((stream, [place, self.here]));
        }
        tracing::debug!("all places are taken, a connection is sent away");
        drop(timeout(GOODBYE, send_away(&mut stream)).await);
        None
    }
}

/// The unread request is taken before closing: else the kernel resets the line and the answer is lost on its way.
async fn send_away(stream: &mut TcpStream) -> std::io::Result<()> {
    stream.write_all(FULL.as_bytes()).await?;
    stream.shutdown().await?;
    let mut unread = [0; 1024];
    while stream.read(&mut unread).await? > 0 {}
    Ok(())
}
