//! What is new in a text, line by line and word by word.

use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// So many lines that stayed are shown around what changed.
const AROUND: usize = 2;
/// Two texts that have nothing in common may take long to compare; after this, what is left counts as changed.
const LONGEST: Duration = Duration::from_millis(400);

/// On which side a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// In both.
    Both,
    /// In the older one only.
    Gone,
    /// In the newer one only.
    New,
    /// Lines left out here: they are the same in both.
    Apart,
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its letters.
    pub text: String,
    /// Is it this that changed in the line?
    pub changed: bool,
}

/// A line of one of the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands.
    pub side: Side,
    /// What is in it.
    pub pieces: Vec<Piece>,
}

/// Compares two texts. Two that are the same give nothing.
pub fn compare(older: &str, newer: &str) -> Vec<Line> {
    let diff = TextDiff::configure().timeout(LONGEST).diff_lines(older, newer);
    let mut lines = Vec::new();
    for (number, group) in diff.grouped_ops(AROUND).iter().enumerate() {
        let begins_later =
            group.first().is_some_and(|op| op.new_range().start > 0 && op.old_range().start > 0);
        if number > 0 || begins_later {
            lines.push(Line { side: Side::Apart, pieces: Vec::new() });
        }
        for change in group.iter().flat_map(|op| diff.iter_inline_changes(op)) {
            let side = match change.tag() {
                ChangeTag::Equal => Side::Both,
                ChangeTag::Delete => Side::Gone,
                ChangeTag::Insert => Side::New,
            };
            let pieces = change
                .iter_strings_lossy()
                .map(|(changed, text)| Piece {
                    text: text.trim_end_matches(['\n', '\r']).to_owned(),
                    changed,
                })
                .filter(|piece| !piece.text.is_empty());
            lines.push(Line { side, pieces: pieces.collect() });
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(lines: &[Line]) -> Vec<String> {
        let sign = |side| match side {
            Side::Both => ' ',
            Side::Gone => '-',
            Side::New => '+',
            Side::Apart => '…',
        };
        let piece =
            |piece: &Piece| if piece.changed { format!("[{}]", piece.text) } else { piece.text.clone() };
        lines
            .iter()
            .map(|line| format!("{}{}", sign(line.side), line.pieces.iter().map(piece).collect::<String>()))
            .collect()
    }

    #[test]
    fn what_changed_is_marked_word_by_word() {
        let lines = compare("Wir gießen am Samstag.\nUnd sonst?\n", "Wir gießen am Sonntag.\nUnd sonst?\n");
        assert_eq!(
            written(&lines),
            ["-Wir gießen am [Samstag.]", "+Wir gießen am [Sonntag.]", " Und sonst?"]
        );
        assert_eq!(compare("gleich\n", "gleich\n"), []);
    }

    #[test]
    fn what_stayed_far_from_a_change_is_left_out() {
        let older: String = (1..=20).map(|number| format!("Zeile {number}\n")).collect();
        let newer = older.replace("Zeile 10\n", "Zeile zehn\n");
        let lines = compare(&older, &newer);
        assert_eq!(lines.len(), 1 + 2 + 2 + 2);
        assert_eq!(lines.first().map(|line| line.side), Some(Side::Apart));
    }

    #[test]
    fn what_was_added_or_taken_away_altogether_is_shown() {
        assert_eq!(written(&compare("", "neu\n")), ["+neu"]);
        assert_eq!(written(&compare("alt\n", "")), ["-alt"]);
    }
}
