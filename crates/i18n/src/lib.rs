//! What the hub says, in every language it speaks.
//!
//! Each message of `locales/<language>/<feature>.ftl` is a method of [`Words`], made by `build.rs`; a message that was
//! never written does not compile. What is composed of several messages has a function here: days and times
//! ([`dates`]), the names of domain values ([`terms`]) and what is wrong with a field ([`faults`]).
//!
//! This crate knows no page and no mail. To add a word, write it in German and call its method; to add a language, give
//! it a folder in `locales` and a value in `kernel::Locale`.

mod clock;
pub mod dates;
pub mod digests;
pub mod faults;
pub mod imports;
mod lists;
pub mod retention;
pub mod terms;
mod times;

use kernel::Locale;
use std::sync::LazyLock;

/// The typed methods as fluent-typed writes them.
mod generated {
    #![expect(
        dead_code,
        clippy::all,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::pedantic,
        clippy::unwrap_used,
        reason = "generated; what it unwraps was proven when it was generated"
    )]
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// All messages of one language, one method each.
pub use generated::L10nLanguage as Words;

static GERMAN: LazyLock<Words> = LazyLock::new(|| generated::L10n::De.load());
static ENGLISH: LazyLock<Words> = LazyLock::new(|| generated::L10n::En.load());
static TURKISH: LazyLock<Words> = LazyLock::new(|| generated::L10n::Tr.load());
static PLAIN_GERMAN: LazyLock<Words> = LazyLock::new(|| generated::L10n::DeSimple.load());
static UKRAINIAN: LazyLock<Words> = LazyLock::new(|| generated::L10n::Uk.load());
static ARABIC: LazyLock<Words> = LazyLock::new(|| generated::L10n::Ar.load());
static POLISH: LazyLock<Words> = LazyLock::new(|| generated::L10n::Pl.load());

/// The words of this language. They are read once and kept.
///
/// What is put into a message stands between isolation marks, so that a name in Arabic leaves the sentence around it
/// alone. Browsers understand them; where text goes elsewhere, [`plain`] takes them out.
pub fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::De => &GERMAN,
        Locale::DeSimple => &PLAIN_GERMAN,
        Locale::En => &ENGLISH,
        Locale::Tr => &TURKISH,
        Locale::Uk => &UKRAINIAN,
        Locale::Ar => &ARABIC,
        Locale::Pl => &POLISH,
    }
}

/// Takes the isolation marks (U+2066 to U+2069) out: for subjects, mails, calendars and tables.
///
/// They cannot be somebody's own: `kernel::Line` and `kernel::Prose` refuse them.
pub fn plain(text: &str) -> String {
    text.chars().filter(|sign| !matches!(sign, '\u{2066}'..='\u{2069}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_loaded_and_its_own() {
        let yesterday = Locale::ALL.map(|locale| words(locale).common_yesterday());
        assert_eq!(yesterday, ["gestern", "gestern", "yesterday", "dün", "вчора", "أمس", "wczoraj"]);
    }

    #[test]
    fn what_is_put_in_is_isolated_and_plain_takes_the_marks_out() {
        let isolated = words(Locale::De).common_list_and("سلمى", "Anna");
        assert_eq!(isolated, "\u{2068}سلمى\u{2069} und \u{2068}Anna\u{2069}");
        assert_eq!(plain(&isolated), "سلمى und Anna");
        assert_eq!(plain("a\u{2066}b\u{2067}c\u{2068}d\u{2069}e"), "abcde");
        assert_eq!(plain("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn a_number_takes_the_form_its_language_has_for_it() {
        let said = |locale, counts: &[u16]| {
            counts.iter().map(|count| plain(&words(locale).common_hours(*count))).collect::<Vec<_>>()
        };
        let german = ["1 Stunde", "2 Stunden"];
        assert_eq!(said(Locale::De, &[1, 2]), german);
        assert_eq!(said(Locale::DeSimple, &[1, 2]), german);
        assert_eq!(
            said(Locale::Uk, &[1, 2, 5, 11, 21, 22]),
            ["1 година", "2 години", "5 годин", "11 годин", "21 година", "22 години"]
        );
        assert_eq!(
            said(Locale::Pl, &[1, 2, 5, 12, 21, 22]),
            ["1 godzina", "2 godziny", "5 godzin", "12 godzin", "21 godzin", "22 godziny"]
        );
        assert_eq!(
            said(Locale::Ar, &[1, 2, 3, 11, 100]),
            ["ساعة واحدة", "ساعتان", "3 ساعات", "11 ساعة", "100 ساعة"]
        );
    }

    /// `cargo nextest run -p i18n gaps --no-capture` shows them; `cargo xtask tidy` holds them to a budget.
    #[test]
    fn gaps_are_listed_and_none_is_in_the_files_of_this_crate() {
        let gaps = include_str!(concat!(env!("OUT_DIR"), "/gaps.txt"));
        println!("{} messages still speak German elsewhere:\n{gaps}", gaps.lines().count());
        let own = ["common-", "terms-", "fields-", "mail-"];
        let ours = gaps.lines().filter_map(|line| line.split_once(' ')).filter(|(language, id)| {
            language.parse::<Locale>().is_ok() && own.iter().any(|feature| id.starts_with(feature))
        });
        assert_eq!(ours.collect::<Vec<_>>(), []);
    }
}
