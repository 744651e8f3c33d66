use std::fmt;
use std::str::FromStr;

/// A language the hub speaks. German stands at the root of the addresses, the others under their tag (`/tr/…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Locale {
    /// German, formal address (Sie).
    #[default]
    De,
    /// English.
    En,
    /// Turkish.
    Tr,
}

impl Locale {
    /// All of them, in the order of the language menu.
    pub const ALL: [Self; 3] = [Self::De, Self::En, Self::Tr];

    /// The BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Tr => "tr",
        }
    }

    /// Its name in itself, as the language menu shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Tr => "Türkçe",
        }
    }

    /// What stands before every path in this language: nothing for German.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::De => "",
            Self::En => "/en",
            Self::Tr => "/tr",
        }
    }

    /// The direction of writing, as in `<html dir>`.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::De | Self::En | Self::Tr => "ltr",
        }
    }

    /// Takes the language off a path: `/tr/mitmachen` is (`Tr`, `/mitmachen`).
    pub fn split_path(path: &str) -> (Self, &str) {
        for locale in [Self::En, Self::Tr] {
            if let Some(rest) = path.strip_prefix(locale.prefix()) {
                if rest.is_empty() {
                    return (locale, "/");
                }
                if rest.starts_with('/') {
                    return (locale, rest);
                }
            }
        }
        (Self::De, path)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Locale {
    type Err = ();

    fn from_str(tag: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_stands_at_the_root_and_the_others_under_their_tag() {
        assert_eq!(Locale::split_path("/mitmachen"), (Locale::De, "/mitmachen"));
        assert_eq!(Locale::split_path("/tr/mitmachen"), (Locale::Tr, "/mitmachen"));
        assert_eq!(Locale::split_path("/en"), (Locale::En, "/"));
        assert_eq!(Locale::split_path("/entdecken"), (Locale::De, "/entdecken"));
    }
}
