//! What answers can be narrowed down to: read from the address, shown as links with counts.

use domain::opportunities::TimeNeed;
use domain::search::Kind;
use domain::settings::Settings;
use i18n::{Words, terms};
use kernel::Locale;
use service::search::{Facet, Results};

/// Values of a facet that are shown; those with most answers first.
const SHOWN: usize = 8;

/// A value to choose, or to leave out again.
pub(super) struct Choice {
    pub(super) label: String,
    /// How many answers there would be.
    pub(super) count: String,
    pub(super) href: String,
    pub(super) chosen: bool,
}

/// A facet with its values.
pub(super) struct Group {
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) choices: Vec<Choice>,
}

/// What the address has chosen; one value of each facet, and only what the city knows.
pub(super) fn read(pairs: &[(String, String)], settings: &Settings) -> Vec<(Facet, String)> {
    let known = |facet: Facet, value: &str| match facet {
        Facet::Kind => Kind::from_key(value).is_some(),
        Facet::Topic => settings.topic(value).is_some(),
        Facet::District => settings.district(value).is_some(),
        Facet::Time => TimeNeed::from_key(value).is_some(),
    };
    let value = |facet: Facet| {
        let named = pairs.iter().filter(|(name, _)| name == facet.key());
        named.map(|(_, value)| value).find(|value| known(facet, value)).map(|value| (facet, value.clone()))
    };
    Facet::ALL.into_iter().filter_map(value).collect()
}

/// The address of an answer page, without its language.
pub(super) fn address(text: &str, chosen: &[(Facet, String)], page: usize) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.append_pair("q", text);
    for (facet, value) in chosen {
        pairs.append_pair(facet.key(), value);
    }
    if page > 0 {
        pairs.append_pair("page", &(page + 1).to_string());
    }
    format!("/suche?{}", pairs.finish())
}

/// The facets in which there is something to choose.
pub(super) fn groups(
    locale: Locale,
    settings: &Settings,
    text: &str,
    chosen: &[(Facet, String)],
    results: &Results,
) -> Vec<Group> {
    let w = i18n::words(locale);
    Facet::ALL
        .into_iter()
        .filter_map(|facet| {
            let counts = results.facets.get(&facet)?;
            let mut values: Vec<(&String, usize)> =
                counts.iter().map(|(value, count)| (value, *count)).collect();
            values.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(other.0)));
            let choices: Vec<Choice> = values
                .into_iter()
                .filter_map(|(value, count)| {
                    let is_chosen = chosen.iter().any(|(of, it)| *of == facet && it == value);
                    let mut then: Vec<(Facet, String)> =
                        chosen.iter().filter(|(of, _)| *of != facet).cloned().collect();
                    if !is_chosen {
                        then.push((facet, value.clone()));
                        then.sort();
                    }
                    Some(Choice {
                        label: label(w, locale, settings, facet, value)?,
                        count: count.to_string(),
                        href: format!("{}{}", locale.prefix(), address(text, &then, 0)),
                        chosen: is_chosen,
                    })
                })
                .take(SHOWN)
                .collect();
            let worth = choices.len() > 1 || choices.iter().any(|choice| choice.chosen);
            worth.then(|| Group { id: facet.key(), label: name(w, facet), choices })
        })
        .collect()
}

fn name(w: &Words, facet: Facet) -> String {
    match facet {
        Facet::Kind => w.search_facet_kind(),
        Facet::Topic => w.search_facet_topic(),
        Facet::District => w.search_facet_district(),
        Facet::Time => w.search_facet_time(),
    }
}

fn label(w: &Words, locale: Locale, settings: &Settings, facet: Facet, value: &str) -> Option<String> {
    match facet {
        Facet::Kind => Kind::from_key(value).map(|kind| w.search_kind(kind.key())),
        Facet::Topic => settings.topic(value).map(|topic| topic.name.text(locale).to_owned()),
        Facet::District => settings.district(value).map(|district| district.name.clone()),
        Facet::Time => TimeNeed::from_key(value).map(|need| terms::time_need(locale, need)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_its_choices_in_one_order_and_its_page() {
        let chosen = [(Facet::Kind, "offer".to_owned()), (Facet::Time, "1h".to_owned())];
        assert_eq!(address("Hoch & Beet", &chosen, 1), "/suche?q=Hoch+%26+Beet&kind=offer&time=1h&page=2");
        assert_eq!(address("", &[], 0), "/suche?q=");
    }

    #[test]
    fn what_the_city_does_not_know_is_as_if_it_were_not_there() {
        let pairs = [("kind", "offer"), ("topic", "nix"), ("time", "1h"), ("time", "2h"), ("kind", "page")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let chosen = read(&pairs, &Settings::default());
        assert_eq!(chosen, [(Facet::Kind, "offer".to_owned()), (Facet::Time, "1h".to_owned())]);
    }
}
