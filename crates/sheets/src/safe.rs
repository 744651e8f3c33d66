//! What a spreadsheet program would run instead of showing it.

/// A cell as it may be written: one that a program would take for a formula gets an apostrophe before it. The signs are those
/// of the OWASP page on CSV injection, their full-width twins, and the control signs that some programs skip.
pub(crate) fn harmless(text: &str) -> String {
    let text = text.replace('\0', "");
    if begins_as_formula(&text) { format!("'{text}") } else { text }
}

/// Takes the apostrophe off again that [`harmless`] put before a text: what was exported comes back as it was.
pub(crate) fn plain(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| begins_as_formula(rest)).unwrap_or(text)
}

fn begins_as_formula(text: &str) -> bool {
    // White space before it does not help: programs look past it.
    let first = text.trim_start_matches([' ', '\u{A0}', '\u{3000}', '\u{FEFF}']).chars().next();
    matches!(
        first,
        Some(
            '=' | '+'
                | '-'
                | '@'
                | '\t'
                | '\r'
                | '\n'
                | '|'
                | '\u{2212}'
                | '\u{FF1D}'
                | '\u{FF0B}'
                | '\u{FF0D}'
                | '\u{FF20}'
        )
    )
}

#[cfg(test)]
mod tests {
    use super::{harmless, plain};

    #[test]
    fn what_a_program_would_run_gets_an_apostrophe() {
        for formula in [
            "=1+1",
            "+49 2043",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\u{FF1D}1",
            "\u{FF0B}1",
            "\u{FF0D}1",
            "\u{FF20}x",
            "  =1",
            "|cmd",
        ] {
            assert_eq!(harmless(formula), format!("'{formula}"), "{formula:?}");
            assert_eq!(plain(&harmless(formula)), formula);
        }
        assert_eq!(harmless("\0=1"), "'=1");
        for text in ["", "Bürgerverein", "a=b", "02043 123", "1-2"] {
            assert_eq!(harmless(text), text);
        }
    }
}
