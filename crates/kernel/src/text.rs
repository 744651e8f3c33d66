use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// Why a text cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    /// Nothing but white space.
    Empty,
    /// More letters than fit.
    TooLong {
        /// How many fit.
        max: usize,
    },
    /// A control or direction-changing sign that nobody types on purpose (NUL, line break in a single line, right-to-left override).
    Forbidden,
}

/// Signs that are not seen and come along when text is copied or typed: soft hyphen, spaces and joiners of no width, and the
/// marks that telephones put around numbers and keyboards of right-to-left scripts into texts. Our pages set each text apart
/// by themselves; what they say is lost on nobody, and they are left out.
pub const fn says_nothing(sign: char) -> bool {
    matches!(
        sign,
        '\u{00AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
            | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202D}' | '\u{2066}'..='\u{2069}'
    )
}

/// What turns the text after it around is put into a name only to make a page or a mail lie.
/// Source: Unicode Technical Report 36, section 2.7. U+FFFD is what is left of bytes that were no UTF-8.
const fn turns_text(sign: char) -> bool {
    matches!(sign, '\u{202E}' | '\u{FFFD}')
}

fn check(text: &str, max: usize, line_breaks: bool) -> Result<String, TextFault> {
    // Measured before any work: a megabyte in a name field must cost nothing.
    if text.len() > max.saturating_mul(8).saturating_add(64) {
        return Err(TextFault::TooLong { max });
    }
    let seen = text.replace("\r\n", "\n").replace(says_nothing, "");
    let text: String = seen.trim().nfc().collect();
    if text.is_empty() {
        return Err(TextFault::Empty);
    }
    if text
        .chars()
        .any(|sign| turns_text(sign) || (sign.is_control() && !(line_breaks && matches!(sign, '\n' | '\t'))))
    {
        return Err(TextFault::Forbidden);
    }
    if text.chars().count() > max {
        return Err(TextFault::TooLong { max });
    }
    Ok(text)
}

/// One line of text with at most `MAX` letters, trimmed, in Unicode normal form C.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// Takes what was typed.
    ///
    /// # Errors
    /// The [`TextFault`] that stands in the way.
    pub fn parse(text: &str) -> Result<Self, TextFault> {
        check(text, MAX, false).map(Self)
    }

    /// The same for a field that may stay empty.
    ///
    /// # Errors
    /// The [`TextFault`] that stands in the way; never [`TextFault::Empty`].
    pub fn parse_optional(text: &str) -> Result<Option<Self>, TextFault> {
        if text.trim().is_empty() { Ok(None) } else { Self::parse(text).map(Some) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text of several lines with at most `MAX` letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose<const MAX: usize>(String);

impl<const MAX: usize> Prose<MAX> {
    /// Takes what was typed.
    ///
    /// # Errors
    /// The [`TextFault`] that stands in the way.
    pub fn parse(text: &str) -> Result<Self, TextFault> {
        check(text, MAX, true).map(Self)
    }

    /// The same for a field that may stay empty.
    ///
    /// # Errors
    /// The [`TextFault`] that stands in the way; never [`TextFault::Empty`].
    pub fn parse_optional(text: &str) -> Result<Option<Self>, TextFault> {
        if text.trim().is_empty() { Ok(None) } else { Self::parse(text).map(Some) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_composed() {
        assert_eq!(Line::<20>::parse("  Mu\u{308}ller ").map(Line::into_string), Ok("Müller".to_owned()));
    }

    #[test]
    fn a_line_refuses_what_would_lie_or_break() {
        assert_eq!(Line::<20>::parse(" \t "), Err(TextFault::Empty));
        assert_eq!(Line::<5>::parse("sechse"), Err(TextFault::TooLong { max: 5 }));
        assert_eq!(Line::<9>::parse(&"x".repeat(1 << 20)), Err(TextFault::TooLong { max: 9 }));
        for bad in ["a\0b", "a\nb", "a\rb", "a\u{202E}b", "a\u{FFFD}b", "a\u{7f}b"] {
            assert_eq!(Line::<20>::parse(bad), Err(TextFault::Forbidden), "{bad:?}");
        }
    }

    #[test]
    fn prose_keeps_its_lines() {
        assert_eq!(Prose::<20>::parse("eins\r\nzwei").map(Prose::into_string), Ok("eins\nzwei".to_owned()));
        assert_eq!(Prose::<20>::parse("eins\0"), Err(TextFault::Forbidden));
    }

    #[test]
    fn marks_of_direction_that_keyboards_add_are_left_out() {
        assert_eq!(
            Prose::<40>::parse("\u{200F}مرحبا\u{200E} Frage \u{2068}12\u{2069}").map(Prose::into_string),
            Ok("مرحبا Frage 12".to_owned())
        );
    }

    #[test]
    fn joiners_that_languages_need_stay() {
        // Persian and emoji families are written with U+200C and U+200D.
        assert!(Line::<20>::parse("می\u{200C}خواهم").is_ok());
    }
}
