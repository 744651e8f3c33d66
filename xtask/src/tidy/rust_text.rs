//! Rust source with comments and string contents blanked out, so that a word in prose is not taken for code.

/// The same text, the same lines and byte offsets; what is not code is spaces.
pub fn code_only(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut after_word = false;
    while let Some(first) = rest.chars().next() {
        let prose = if after_word {
            plain_string(rest)
        } else {
            prefixed_string(rest).or_else(|| plain_string(rest))
        };
        let blank = comment(rest).or(prose).or_else(|| character(rest));
        let length = blank.unwrap_or(first.len_utf8());
        let (piece, tail) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if blank.is_some() {
            out.extend(piece.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        } else {
            out.push_str(piece);
        }
        after_word = blank.is_none() && (first.is_alphanumeric() || first == '_');
        rest = tail;
    }
    out
}

/// The length of the comment that starts here.
fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let here = text.get(at..)?;
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if depth == 0 {
            return None;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
        if at >= text.len() {
            return Some(text.len());
        }
    }
}

/// `"…"` with its escapes.
fn plain_string(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('"')?;
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 2),
            _ => {}
        }
    }
    Some(text.len())
}

/// `r"…"`, `br#"…"#`, `b"…"`, `c"…"`.
fn prefixed_string(text: &str) -> Option<usize> {
    let letters = text.bytes().take_while(|byte| matches!(byte, b'b' | b'c' | b'r')).count();
    let raw = text.get(..letters)?.ends_with('r');
    let rest = text.get(letters..)?;
    if letters == 0 || letters > 2 {
        return None;
    }
    if !raw {
        return plain_string(rest).map(|length| letters + length);
    }
    let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
    let inner = rest.get(hashes..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(inner.find(&end).map_or(text.len(), |at| letters + hashes + 1 + at + end.len()))
}

/// `'x'` or `'\n'`, but not the lifetime `'a`.
fn character(text: &str) -> Option<usize> {
    let mut inner = text.strip_prefix('\'')?.char_indices();
    let (_, first) = inner.next()?;
    let closed = if first == '\\' {
        inner.next()?;
        inner.find(|(_, c)| *c == '\'')
    } else {
        inner.next().filter(|(_, c)| *c == '\'')
    };
    closed.map(|(at, _)| at + 2)
}

#[cfg(test)]
mod tests {
    use super::code_only;

    #[test]
    fn prose_is_blanked_and_code_stays_in_its_place() {
        let text = "let a = \"async \\\" fn\"; // .await\n/* async\n/* fn */ x */ fn b<'a>(c: &'a str) { 'x'; '\\''; }\n";
        let code = code_only(text);
        assert!(!code.contains("async") && !code.contains("await") && !code.contains('x'), "{code}");
        assert!(code.contains("fn b<'a>(c: &'a str)"), "{code}");
        assert_eq!(code.lines().count(), text.lines().count());
        assert_eq!(code.find("fn b"), text.find("fn b"));
    }

    #[test]
    fn raw_strings_end_where_they_end() {
        let code = code_only("f(r#\"a \" async\"#, br\"\\\", var\"s\", b\"async\") + done");
        assert!(!code.contains("async"), "{code}");
        assert!(code.contains("done") && code.contains("var"), "{code}");
    }

    #[test]
    fn umlauts_keep_the_offsets() {
        let text = "// für\nlet ä = \"ö\"; fn x() {}";
        assert_eq!(code_only(text).find("fn x"), text.find("fn x"));
    }
}
