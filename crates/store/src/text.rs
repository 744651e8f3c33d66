//! Lists of short keys in one text column: ` a b c `. Keys never contain white space.

/// Joins keys for storing.
pub(crate) fn join(keys: &[String]) -> String {
    keys.join(" ")
}

/// Joins keys so that each can be found with a space on both sides; none is the empty text.
pub(crate) fn join_padded(keys: &[String]) -> String {
    if keys.is_empty() { String::new() } else { format!(" {} ", keys.join(" ")) }
}

/// Splits what [`join`] stored.
pub(crate) fn split(stored: &str) -> Vec<String> {
    stored.split_whitespace().map(str::to_owned).collect()
}

/// A pattern for `LIKE` that finds the word anywhere; `%`, `_` and `\` in it are only letters.
pub(crate) fn contains(word: &str) -> String {
    let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}
