//! The words of a text alone.

use crate::events;
use pulldown_cmark::{Event, TagEnd};

/// The words without marks, a line for each block: for the search, for summaries, for whoever counts words.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (event, _) in events(text) {
        match event {
            Event::Text(words) | Event::Code(words) => out.push_str(&words),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock)
                if !out.ends_with('\n') =>
            {
                out.push('\n');
            }
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        let text = "# Garten\n\nWir *gießen*\nam [Samstag](/a/1).\n\n- Eimer\n- ![Eine Kanne](bild:1)\n";
        assert_eq!(plain(text), "Garten\nWir gießen am Samstag.\nEimer\nEine Kanne");
    }
}
