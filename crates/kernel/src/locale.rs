use std::fmt;
use std::str::FromStr;

/// A language the hub speaks. German stands at the root of the addresses, the others under a word of their own (`/tr/…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Locale {
    /// German, formal address (Sie).
    #[default]
    De,
    /// Plain German. Not "Leichte Sprache": nobody trained in it has checked these words.
    DeSimple,
    /// English.
    En,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
    /// Arabic, read from right to left.
    Ar,
    /// Polish.
    Pl,
}

impl Locale {
    /// All of them, in the order of the language menu.
    pub const ALL: [Self; 7] = [Self::De, Self::DeSimple, Self::En, Self::Tr, Self::Uk, Self::Ar, Self::Pl];

    /// The BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeSimple => "de-simple",
            Self::En => "en",
            Self::Tr => "tr",
            Self::Uk => "uk",
            Self::Ar => "ar",
            Self::Pl => "pl",
        }
    }

    /// Its name in itself, as the language menu shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::DeSimple => "Einfache Sprache",
            Self::En => "English",
            Self::Tr => "Türkçe",
            Self::Uk => "Українська",
            Self::Ar => "العربية",
            Self::Pl => "Polski",
        }
    }

    /// What stands before every path in this language: nothing for German.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::De => "",
            Self::DeSimple => "/einfach",
            Self::En => "/en",
            Self::Tr => "/tr",
            Self::Uk => "/uk",
            Self::Ar => "/ar",
            Self::Pl => "/pl",
        }
    }

    /// The direction of writing, as in `<html dir>`.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::De | Self::DeSimple | Self::En | Self::Tr | Self::Uk | Self::Pl => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// What its readers understand best where there is nothing in it: German for those of plain German.
    pub const fn next_best(self) -> Option<Self> {
        match self {
            Self::DeSimple => Some(Self::De),
            Self::De | Self::En | Self::Tr | Self::Uk | Self::Ar | Self::Pl => None,
        }
    }

    /// The languages in which the office and the organisations work here. Their pages speak no others.
    pub const AT_WORK: [Self; 3] = [Self::De, Self::En, Self::Tr];

    /// In which of these its readers work.
    pub const fn at_work(self) -> Self {
        match self {
            Self::En | Self::Tr => self,
            Self::De | Self::DeSimple | Self::Uk | Self::Ar | Self::Pl => Self::De,
        }
    }

    /// Takes the language off a path: `/tr/mitmachen` is (`Tr`, `/mitmachen`).
    pub fn split_path(path: &str) -> (Self, &str) {
        let under = |locale: Self| {
            let rest = path.strip_prefix(locale.prefix())?;
            match rest {
                "" => Some((locale, "/")),
                _ if rest.starts_with('/') => Some((locale, rest)),
                _ => None,
            }
        };
        let mut named = Self::ALL.into_iter().filter(|locale| !locale.prefix().is_empty());
        named.find_map(under).unwrap_or((Self::De, path))
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
        assert_eq!(Locale::split_path("/einfach/a/1"), (Locale::DeSimple, "/a/1"));
        assert_eq!(Locale::split_path("/einfacher"), (Locale::De, "/einfacher"));
    }

    #[test]
    fn every_language_is_found_again_by_its_tag_and_by_its_address() {
        for locale in Locale::ALL {
            assert_eq!(locale.tag().parse(), Ok(locale));
            assert_eq!(Locale::split_path(&format!("{}/mitmachen", locale.prefix())), (locale, "/mitmachen"));
        }
        assert_eq!("de-x-du".parse::<Locale>(), Err(()));
    }

    #[test]
    fn readers_of_plain_german_understand_german_best() {
        let second: Vec<_> = Locale::ALL.into_iter().filter_map(Locale::next_best).collect();
        assert_eq!((Locale::DeSimple.next_best(), second), (Some(Locale::De), vec![Locale::De]));
    }

    #[test]
    fn whoever_works_does_so_in_one_of_three_languages() {
        let worked_in: std::collections::BTreeSet<_> = Locale::ALL.into_iter().map(Locale::at_work).collect();
        assert!(worked_in.into_iter().eq(Locale::AT_WORK));
    }

    #[test]
    fn arabic_alone_is_read_from_right_to_left() {
        let right_to_left: Vec<_> = Locale::ALL.into_iter().filter(|locale| locale.dir() == "rtl").collect();
        assert_eq!(right_to_left, [Locale::Ar]);
    }
}
