//! Searching all that is public: the page of answers, suggestions while somebody types, and at the desk what was searched
//! in vain.

mod choices;
mod misses;
mod page;
mod suggest;

use crate::routes::Routes;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/suche", Gate::Everyone, page::page)
        .get("/suche/vorschlaege", Gate::Everyone, suggest::suggest)
        .get("/tisch/gesucht", Gate::Staff, misses::page)
}

/// The longest question that is shown again and searched for, in letters.
const LONGEST: usize = 200;

/// What was typed, as far as it can be shown again in one line.
pub(crate) fn typed(text: &str) -> String {
    let shown = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign });
    shown.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn what_was_typed_is_one_line_of_a_length_that_can_be_shown() {
        assert_eq!(typed("  Hoch\u{0}beet \n garten "), "Hoch beet garten");
        assert_eq!(typed(&"ä".repeat(100_000)).chars().count(), 200);
    }
}
