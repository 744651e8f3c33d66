//! "Was passt zu mir?": five questions, one a page, so that each can be read out and answered alone; then three
//! suggestions with reasons and somebody to talk to. All that was answered stands in the address: there is nothing to keep.

mod question;
mod result;

use crate::routes::Routes;
use crate::visit::Visit;
use domain::opportunities::Filter;

pub(crate) const PATH: &str = "/was-passt-zu-mir";
/// Which question is shown; without one, the first.
const STEP: &str = "frage";
/// Where somebody wants to help: a district, or at home. Read into the filter.
const PLACE: &str = "wo";
/// From home, as an answer to where.
const HOME: &str = "zu-hause";
const NAMES: &[&str] = &[STEP, "time", "day", "topic", PLACE, "wer", "suits"];

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get_kept(PATH, NAMES, question::page).get_kept(RESULT, NAMES, result::page)
}

const RESULT: &str = "/was-passt-zu-mir/vorschlaege";

/// The answers as they stand in the address, those that mean something, in the order of the questions.
fn answers(visit: &Visit) -> Vec<(String, String)> {
    let settings = &visit.settings;
    let means_something = |(name, value): &(String, String)| match name.as_str() {
        "topic" => settings.topic(value).is_some(),
        PLACE => value == HOME || settings.district(value).is_some(),
        "time" => domain::opportunities::TimeNeed::from_key(value).is_some(),
        "day" => kernel::Weekday::from_key(value).is_some(),
        "wer" | "suits" => domain::opportunities::Suit::from_key(value).is_some(),
        _ => false,
    };
    let mut pairs: Vec<(String, String)> = visit.query_pairs().into_iter().filter(means_something).collect();
    pairs.sort_by_key(|(name, _)| NAMES.iter().position(|known| known == name));
    pairs.dedup();
    pairs
}

/// The answers as a wish.
fn wish(answers: &[(String, String)]) -> Filter {
    Filter::from_pairs(answers.iter().map(|(name, value)| match (name.as_str(), value.as_str()) {
        (PLACE, HOME) => ("suits", "from_home"),
        (PLACE, district) => ("district", district),
        ("wer", suit) => ("suits", suit),
        (name, value) => (name, value),
    }))
}

/// The answers as they stand in an address, without a question mark.
fn query(answers: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(answers).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_become_a_wish() {
        let pairs =
            [("time", "1h"), ("topic", "nature"), (PLACE, HOME), ("wer", "groups"), ("suits", "try_once")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let said: Vec<String> =
            wish(&pairs).to_pairs().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(said, ["topic=nature", "time=1h", "suits=from_home", "suits=groups", "suits=try_once"]);
        let district = [(PLACE.to_owned(), "zweckel".to_owned())];
        assert_eq!(wish(&district).district.as_deref(), Some("zweckel"));
    }
}
