//! What happens without anybody waiting for it: following the journal, wording and sending letters, doing what is due.
//!
//! Threads of their own, apart from the pages. Letters are worded and sent outside of any transaction. This crate sees
//! no connection; it calls use cases like every other front door.

mod feeds;
mod pages;
mod post;
mod run;
mod wording;

pub use feeds::{Fetcher, Reach, read_calendars};
pub use pages::fixed as fixed_pages;
pub use post::{Post, Sender};
pub use run::{Running, once, start};
