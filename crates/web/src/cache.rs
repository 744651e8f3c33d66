//! Finished public pages, kept as bytes until a change touches them.
//!
//! A page names the touches it depends on and the journal position of its snapshot. Each committed change says what it
//! touches before its writer gets an answer, so a page read after a write shows it; what other processes write is heard
//! of within a second. A page that was rendered from an older snapshot than a known touch is not kept. Which routes keep
//! their pages stands in the route table; pages with a form key or anything personal never come here.

mod lobby;
mod page;
mod shelf;
mod turns;

pub(crate) use lobby::Lobby;
pub(crate) use page::Finished;
pub(crate) use shelf::Edition;
pub(crate) use turns::Turn;

use crate::coding::accepts;
use axum::response::Response;
use domain::journal::Touch;
use http::header::HeaderMap;
use kernel::Instant;
use service::Listener;
use shelf::Shelf;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use turns::Turns;

/// What a page says of itself when it may be kept.
#[derive(Debug, Clone)]
pub(crate) struct Keep {
    /// How far the journal had come in its snapshot.
    pub(crate) seq: i64,
    /// What it shows.
    pub(crate) touches: Vec<Touch>,
}

/// The pages of one process.
#[derive(Debug, Clone, Default)]
pub(crate) struct PageCache {
    shelf: Arc<RwLock<Shelf>>,
    turns: Turns,
}

impl PageCache {
    fn shelf(&self) -> RwLockReadGuard<'_, Shelf> {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn shelf_mut(&self) -> RwLockWriteGuard<'_, Shelf> {
        self.shelf.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The kept answer for this address, in the coding the browser takes; nothing but a word when it has it already.
    pub(crate) fn get(&self, address: &str, headers: &HeaderMap, now: Instant) -> Option<Response> {
        Some(self.shelf().get(address, now)?.answer(headers))
    }

    /// Who renders this page, when it is not there? Others wait for whoever came first.
    pub(crate) async fn turn(&self, address: &str) -> Turn {
        self.turns.turn(address).await
    }

    /// To be asked before the settings are read for a page.
    pub(crate) fn edition(&self) -> Edition {
        self.shelf().edition()
    }

    /// Keeps a page, unless something it shows was touched after its snapshot or since `edition`.
    pub(crate) fn put(
        &self,
        address: &str,
        page: Arc<Finished>,
        keep: &Keep,
        edition: Edition,
        now: Instant,
    ) {
        self.shelf_mut().put(address, page, keep, edition, now);
    }
}

impl Listener for PageCache {
    fn touched(&self, seq: i64, touches: &[Touch]) {
        self.shelf_mut().touched(seq, touches);
    }
}

/// The full minute after this instant. All times on our pages are told to the minute: what a kept page says of today,
/// of a date to come or of an offer's age is true until then.
fn next_minute(now: Instant) -> Instant {
    const MINUTE: i64 = 60_000_000;
    Instant::from_micros((now.micros().div_euclid(MINUTE) + 1) * MINUTE)
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    accepts(headers, "gzip")
}

#[cfg(test)]
mod tests;
