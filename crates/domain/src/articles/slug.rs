use crate::fields::Fault;
use std::fmt;

/// Letters of the longest.
const MOST: usize = 80;

/// The last part of a text's address: small letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// Takes what was typed.
    ///
    /// # Errors
    /// [`Fault::Missing`], [`Fault::TooLong`], or [`Fault::Choice`] where other signs are in it.
    pub fn parse(typed: &str) -> Result<Self, Fault> {
        let typed = typed.trim();
        let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if typed.is_empty() {
            Err(Fault::Missing)
        } else if typed.len() > MOST {
            Err(Fault::TooLong { max: MOST })
        } else if !typed.bytes().all(is_sign)
            || typed.starts_with('-')
            || typed.ends_with('-')
            || typed.contains("--")
        {
            Err(Fault::Choice)
        } else {
            Ok(Self(typed.to_owned()))
        }
    }

    /// What a title gives: umlauts written out, everything else that is no letter or digit a hyphen. A title without a
    /// Latin letter gives `text`.
    pub fn of_title(title: &str) -> Self {
        let mut slug = String::new();
        for sign in title.to_lowercase().chars() {
            match sign {
                'ä' => slug.push_str("ae"),
                'ö' => slug.push_str("oe"),
                'ü' => slug.push_str("ue"),
                'ß' => slug.push_str("ss"),
                'a'..='z' | '0'..='9' => slug.push(sign),
                _ if slug.ends_with('-') => {}
                _ => slug.push('-'),
            }
        }
        slug.truncate(MOST - 4);
        let slug = slug.trim_matches('-');
        Self(if slug.is_empty() { "text".to_owned() } else { slug.to_owned() })
    }

    /// The same with a number behind it, where somebody has it already.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        Self(format!("{}-{number}", self.0))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_made_of_small_letters_digits_and_hyphens() {
        assert_eq!(
            Slug::parse(" bin-ich-versichert ").map(|slug| slug.to_string()),
            Ok("bin-ich-versichert".into())
        );
        for wrong in ["Garten", "a b", "ä", "../a", "-a", "a-", "a--b", "a/b"] {
            assert_eq!(Slug::parse(wrong), Err(Fault::Choice), "{wrong}");
        }
        assert_eq!(Slug::parse(" "), Err(Fault::Missing));
        assert_eq!(Slug::parse(&"a".repeat(81)), Err(Fault::TooLong { max: MOST }));
    }

    #[test]
    fn a_title_gives_an_address() {
        assert_eq!(
            Slug::of_title("Bin ich versichert? Über Öl & Maß!").as_str(),
            "bin-ich-versichert-ueber-oel-mass"
        );
        assert_eq!(Slug::of_title("؟؟").as_str(), "text");
    }

    proptest! {
        #[test]
        fn whatever_the_title_its_address_can_be_read_again(title in "\\PC{0,140}") {
            let slug = Slug::of_title(&title).numbered(12);
            prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug));
        }
    }
}
