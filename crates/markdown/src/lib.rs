//! Texts that people write with marks: read, checked, shown, compared, and looked through for what makes them hard to read.
//!
//! Headings, paragraphs, lists, quotations, emphasis, links and pictures; no HTML, no tables, no footnotes. What is shown is
//! written here tag by tag, so nothing of a text can become a tag of its own; [`check`] says beforehand what would be lost.
//! Knows nothing of the hub: where a path leads and what a picture looks like is told by whoever shows a text.

mod advice;
mod compare;
mod fault;
mod html;
mod links;
mod plain;

pub use advice::{Advice, Ease, Manner, Note, Reading, advise, reading};
pub use compare::{Line, Piece, Side, compare};
pub use fault::{Fault, MOST_DEPTH, MOST_LETTERS, MOST_PICTURES, check};
pub use html::{Frame, Shown, html};
pub use plain::plain;

use pulldown_cmark::{Event, Options, Parser};
use std::ops::Range;

/// How a picture of ours is named in a text: `![Was zu sehen ist](bild:12)`.
pub const PICTURE: &str = "bild:";

/// The marks of `CommonMark` and nothing more: each extension would have to be shown, checked and explained.
fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, Options::empty()).into_offset_iter()
}

/// The number of one of our pictures.
fn picture_number(target: &str) -> Option<i64> {
    let digits = target.strip_prefix(PICTURE)?;
    let is_number =
        !digits.is_empty() && digits.len() <= 18 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { digits.parse().ok().filter(|number| *number > 0) } else { None }
}

/// The numbers of lines, the first one is 1.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_number_names_a_picture() {
        assert_eq!(picture_number("bild:12"), Some(12));
        for wrong in [
            "bild:",
            "bild:0",
            "bild:-1",
            "bild:1/../2",
            "bild:12a",
            "12",
            "bild:9999999999999999999",
            "BILD:1",
        ] {
            assert_eq!(picture_number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn lines_are_counted_from_one() {
        let lines = Lines::of("eins\nzwei\n\nvier");
        assert_eq!([0, 4, 5, 9, 10, 11].map(|at| lines.at(at)), [1, 1, 2, 2, 3, 4]);
    }
}
