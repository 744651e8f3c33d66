//! Searching all that is public: what each feature lets be found, the index that follows the journal, and what is asked.
//!
//! A feature answers "what is to be found?" through one trait, [`Findable`], and stands in one list. The index is a reader
//! of the journal with a position of its own, kept in the index itself: each process has its own index in its data
//! folder, catches up after a standstill, and builds it anew when it is missing, damaged, of an older form, or of another
//! journal than the one at hand (a backup that was brought back).

mod ask;
mod findable;
mod follow;
mod library;
mod misses;
mod pages;

pub use ::search::{Facet, Piece, Way, Why};
pub(crate) use ask::today;
pub use ask::{Hit, Question, Results, ask};
pub(crate) use findable::{Findable, Looked, key};
pub(crate) use library::Library;
pub use misses::{Miss, misses, note_miss};
pub use pages::FixedPage;
