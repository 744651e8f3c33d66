//! What happens without anybody waiting for it: following the journal, wording and sending letters, doing what is due.
//!
//! One thread of its own, apart from the pages. Letters are worded and sent outside of any transaction. This crate sees
//! no connection; it calls use cases like every other front door.

mod pages;
mod post;
mod run;
mod wording;

pub use pages::fixed as fixed_pages;
pub use post::{Post, Sender};
pub use run::{Running, once, start};
