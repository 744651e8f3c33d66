//! Searching German civic texts, and Turkish, English, Arabic, Ukrainian and Polish ones beside them.
//!
//! Knows texts and what they are found by: forms of words, parts of compounds learned from the texts themselves, typing
//! errors, other words for the same. It knows nothing of the hub, of its database or of who may see what: whoever puts
//! an entry in says that everybody may find it. Plain synchronous code over `tantivy`, which keeps words and entries in
//! files; what is looked for and how answers are ranked is decided here.
//!
//! The next language is a variant of [`Lang`] with a stemmer and a list of small words in `data/search`.

#![expect(
    clippy::disallowed_types,
    reason = "words are looked up by the hundred thousand while an index is built; what such a table holds is only looked up, summed or sorted"
)]

mod analyse;
mod answer;
mod entry;
mod error;
pub mod fold;
mod index;
mod labels;
mod lang;
mod lists;
mod marks;
pub mod measure;
mod parts;
mod plan;
mod rank;
mod shelf;
mod sums;
mod synonyms;
pub mod tokens;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use analyse::{Analyser, Form, Found, Steps};
pub use answer::{Answer, Ask, Hit, Why};
pub use entry::{Entry, Facet, Text};
pub use error::{Error, Result};
pub use index::{Census, FORM, Index, Mark, Writer};
pub use lang::{Lang, root};
pub use marks::Piece;
pub use parts::Parts;
pub use plan::Way;
pub use shelf::Shelf;
pub use synonyms::Synonyms;
