//! What a text may not hold.

use crate::{Lines, events, links, picture_number};
use pulldown_cmark::{Event, LinkType, Tag};
use std::collections::BTreeMap;

/// So many letters fit.
pub const MOST_LETTERS: usize = 20_000;
/// So deep may marks stand in one another: a list in a list in a quotation, and something bold in it.
pub const MOST_DEPTH: usize = 12;
/// So many pictures fit.
pub const MOST_PICTURES: usize = 20;

/// Why a text cannot be taken. Lines are counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// More letters than fit.
    TooLong {
        /// How many fit.
        max: usize,
    },
    /// HTML.
    Html {
        /// Where.
        line: usize,
    },
    /// A link that leads to no page, mailbox or telephone.
    Link {
        /// Where.
        line: usize,
    },
    /// A picture that is none of ours.
    Picture {
        /// Where.
        line: usize,
    },
    /// More pictures than fit.
    Pictures {
        /// How many fit.
        max: usize,
    },
    /// Marks too deep in one another.
    Depth {
        /// Where.
        line: usize,
    },
}

/// Looks a text through. Gives the numbers of the pictures it shows, each with the line where it first stands; whether there
/// are such is for others to say.
///
/// # Errors
/// The first thing that cannot be taken.
pub fn check(text: &str) -> Result<BTreeMap<i64, usize>, Fault> {
    if text.chars().count() > MOST_LETTERS {
        return Err(Fault::TooLong { max: MOST_LETTERS });
    }
    let lines = Lines::of(text);
    let (mut depth, mut count) = (0_usize, 0_usize);
    let mut pictures = BTreeMap::new();
    for (event, range) in events(text) {
        let line = lines.at(range.start);
        match event {
            Event::Html(_) | Event::InlineHtml(_) => return Err(Fault::Html { line }),
            Event::Start(tag) => {
                depth += 1;
                if depth > MOST_DEPTH {
                    return Err(Fault::Depth { line });
                }
                match tag {
                    Tag::Link { link_type, dest_url, .. }
                        if links::target(&dest_url, link_type == LinkType::Email).is_none() =>
                    {
                        return Err(Fault::Link { line });
                    }
                    Tag::Image { dest_url, .. } => {
                        count += 1;
                        if count > MOST_PICTURES {
                            return Err(Fault::Pictures { max: MOST_PICTURES });
                        }
                        pictures
                            .entry(picture_number(&dest_url).ok_or(Fault::Picture { line })?)
                            .or_insert(line);
                    }
                    _ => {}
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(pictures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_taken_is_named_with_its_line() {
        for (text, fault) in [
            ("Gut.\n\n<script>alert(1)</script>", Fault::Html { line: 3 }),
            ("Ein <b>fettes</b> Wort", Fault::Html { line: 1 }),
            ("<!-- nichts -->", Fault::Html { line: 1 }),
            ("a\n[hier](javascript:alert(1))", Fault::Link { line: 2 }),
            ("[hier][x]\n\n[x]: data:text/html,x", Fault::Link { line: 1 }),
            ("![Ein Foto](https://fremd.example/a.png)", Fault::Picture { line: 1 }),
            ("![Ein Foto](bild:x)", Fault::Picture { line: 1 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text}");
        }
        assert_eq!(check(&"ä".repeat(MOST_LETTERS + 1)), Err(Fault::TooLong { max: MOST_LETTERS }));
        assert_eq!(
            check(&"![a](bild:1) ".repeat(MOST_PICTURES + 1)),
            Err(Fault::Pictures { max: MOST_PICTURES })
        );
        assert!(matches!(check(&format!("{} tief", ">".repeat(40))), Err(Fault::Depth { line: 1 })));
        assert!(matches!(check(&format!("{}tief", "1. ".repeat(60))), Err(Fault::Depth { .. })));
    }

    #[test]
    fn a_text_names_its_pictures() {
        let text = "# Garten\n\n![Beet](bild:3)\n\n- ![Gießkanne](bild:1)\n- [Mehr zum Garten](/projekt)\n\n<https://stadt.example>";
        assert_eq!(check(text), Ok(BTreeMap::from([(1, 5), (3, 3)])));
        assert_eq!(check(&"ä".repeat(MOST_LETTERS)), Ok(BTreeMap::new()));
    }

    #[test]
    fn signs_that_are_no_marks_are_only_letters() {
        assert_eq!(check("3 < 4 und 5 > 4, a<b, `<script>`"), Ok(BTreeMap::new()));
    }
}
