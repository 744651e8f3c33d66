//! Many ask for a page that is not there: the first renders it, the others wait for that.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

type Waiting = BTreeMap<String, watch::Receiver<()>>;

#[derive(Debug, Clone, Default)]
pub(super) struct Turns(Arc<Mutex<Waiting>>);

/// Whose turn it is.
#[derive(Debug)]
pub(crate) enum Turn {
    /// One's own: others wait until the ticket is dropped.
    Mine(Ticket),
    /// Somebody else has just finished: the page may be there.
    Waited,
}

/// Held while a page is rendered; dropping it, even in a panic, lets the others go on.
#[derive(Debug)]
pub(crate) struct Ticket {
    turns: Turns,
    address: String,
    _over_when_dropped: watch::Sender<()>,
}

impl Turns {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) async fn turn(&self, address: &str) -> Turn {
        match self.join(address) {
            Ok(ticket) => Turn::Mine(ticket),
            Err(mut other) => {
                // Nothing is ever sent: this ends when the sender is gone.
                while other.changed().await.is_ok() {}
                Turn::Waited
            }
        }
    }

    /// A ticket for who comes first, else the other's.
    fn join(&self, address: &str) -> Result<Ticket, watch::Receiver<()>> {
        let mut waiting = self.waiting();
        if let Some(other) = waiting.get(address) {
            return Err(other.clone());
        }
        let (sender, receiver) = watch::channel(());
        waiting.insert(address.to_owned(), receiver);
        Ok(Ticket { turns: self.clone(), address: address.to_owned(), _over_when_dropped: sender })
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.turns.waiting().remove(&self.address);
    }
}
