//! Enumerations: "montags, mittwochs und freitags".

use crate::{plain, words};
use kernel::Locale;

/// Joins what is enumerated; nothing is an empty text.
pub(crate) fn and(locale: Locale, items: &[String]) -> String {
    let words = words(locale);
    let joined = match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, middle @ .., last] => {
            let first = middle.iter().fold(first.clone(), |list, next| words.common_list_comma(list, next));
            words.common_list_and(first, last)
        }
    };
    plain(&joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_any_length() {
        let list =
            |items: &[&str]| and(Locale::De, &items.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a und b");
        assert_eq!(list(&["a", "b", "c", "d"]), "a, b, c und d");
    }
}
