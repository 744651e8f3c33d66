//! Our own pages, tag by tag: enough of HTML to find the tags that a page of ours has, and what stands in them.

/// A piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Text, and everything between two tags.
    Text(&'a str),
    /// A tag with its angle brackets.
    Tag(&'a str),
}

/// The pieces of a page, in order: put together again they are the page. Values in our pages stand in quotes, in which an
/// angle bracket ends nothing; what stands in a script is no tag.
pub(super) struct Pieces<'a> {
    rest: &'a str,
    in_script: bool,
}

impl<'a> Pieces<'a> {
    pub(super) const fn of(page: &'a str) -> Self {
        Self { rest: page, in_script: false }
    }

    fn cut(&mut self, at: usize) -> &'a str {
        let (piece, rest) = self.rest.split_at(at);
        self.rest = rest;
        piece
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        if self.in_script {
            self.in_script = false;
            let end = self.rest.find("</script").unwrap_or(self.rest.len());
            return Some(Piece::Text(self.cut(end)));
        }
        if !self.rest.starts_with('<') {
            let end = self.rest.find('<').unwrap_or(self.rest.len());
            return Some(Piece::Text(self.cut(end)));
        }
        let end = end_of_tag(self.rest);
        let tag = self.cut(end);
        self.in_script = name(tag) == "script";
        Some(Piece::Tag(tag))
    }
}

/// Where a tag that the text begins with ends.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// "a", "/a", "!doctype".
pub(super) fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    inner
        .split([' ', '\n', '/'])
        .find(|word| !word.is_empty())
        .map_or("", |word| if inner.starts_with('/') { inner } else { word })
}

/// The value of an attribute, as it is written; "" for one without a value.
pub(super) fn value<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = tag;
    while let Some(at) = rest.find(wanted) {
        let before = rest.get(..at).and_then(|text| text.chars().next_back());
        let after = rest.get(at + wanted.len()..)?;
        let begins = before.is_some_and(char::is_whitespace);
        if begins && let Some(quoted) = after.strip_prefix("=\"") {
            return quoted.split('"').next();
        }
        if begins && after.starts_with([' ', '>', '\n']) {
            return Some("");
        }
        rest = after;
    }
    None
}

/// The tag without an attribute and its value.
pub(super) fn without(tag: &str, unwanted: &str) -> String {
    match value(tag, unwanted) {
        None => tag.to_owned(),
        Some(value) => {
            let with = format!(" {unwanted}=\"{value}\"");
            if tag.contains(&with) {
                tag.replacen(&with, "", 1)
            } else {
                tag.replacen(&format!(" {unwanted}"), "", 1)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<!doctype html><p title=\"1 > 0\">Ja &lt; nein</p><script>if (a < b) {}</script><br>Ende";

    #[test]
    fn a_page_is_its_pieces_and_quotes_and_scripts_end_no_tag() {
        let pieces: Vec<Piece<'_>> = Pieces::of(PAGE).collect();
        assert!(pieces.contains(&Piece::Tag("<p title=\"1 > 0\">")));
        assert!(pieces.contains(&Piece::Text("if (a < b) {}")));
        let whole: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Tag(text) => *text,
            })
            .collect();
        assert_eq!(whole, PAGE);
    }

    #[test]
    fn a_tag_tells_its_name_and_values() {
        let tag = "<a class=\"pill\" data-href=\"x\" href=\"/a/1?b=c\" download>";
        assert_eq!((name(tag), name("</a>"), name("<br/>")), ("a", "/a", "br"));
        assert_eq!(value(tag, "href"), Some("/a/1?b=c"));
        assert_eq!(value(tag, "download"), Some(""));
        assert_eq!(value(tag, "rel"), None);
        assert_eq!(without(tag, "href"), "<a class=\"pill\" data-href=\"x\" download>");
        assert_eq!(without("<button data-print>", "data-print"), "<button>");
    }
}
