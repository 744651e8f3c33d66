use super::*;
use kernel::Weekday;

/// An offer of a small list: name, topic, districts, minutes, days, suits.
struct Offer {
    name: &'static str,
    topic: &'static str,
    districts: Vec<String>,
    times: Times,
    suits: Suits,
}

fn offer(name: &'static str, topic: &'static str, district: &str, minutes: u16, suits: &[Suit]) -> Offer {
    Offer {
        name,
        topic,
        districts: if district.is_empty() { vec![] } else { vec![district.to_owned()] },
        times: Times {
            rhythm: Rhythm::Weekly,
            minutes,
            weekdays: [Weekday::Tuesday].into_iter().collect(),
            nth: None,
            from: None,
            to: None,
        },
        suits: suits.iter().copied().collect(),
    }
}

fn named(pairs: &[(&str, &str)], reach: Reach, offers: Vec<Offer>) -> Vec<(&'static str, Vec<Wish>)> {
    let filter = Filter::from_pairs(pairs.iter().copied());
    let found = suggest(&filter, reach, offers, |offer| Offered {
        topic: offer.topic,
        districts: &offer.districts,
        times: &offer.times,
        suits: offer.suits,
        has_words: offer.name.contains("lesen"),
    });
    found.into_iter().map(|(offer, missed)| (offer.name, missed)).collect()
}

#[test]
fn each_wish_is_taken_out_alone() {
    let filter = Filter::from_pairs([
        ("q", "vorlesen"),
        ("district", "zweckel"),
        ("day", "tue"),
        ("time", "1h"),
        ("topic", "culture"),
        ("suits", "groups"),
    ]);
    let asked = Wish::all_in(&filter);
    assert_eq!(asked.len(), 6);
    for wish in &asked {
        let left = Wish::all_in(&wish.taken_out_of(&filter));
        assert_eq!(left.len(), asked.len() - 1, "{wish:?}");
        assert!(!left.contains(wish));
    }
}

#[test]
fn what_meets_every_wish_comes_first_and_what_misses_least_next() {
    let wishes = [("district", "zweckel"), ("topic", "school"), ("time", "1h")];
    let offers = || {
        vec![
            offer("anderswo", "school", "brauck", 60, &[]),
            offer("zu lang", "school", "zweckel", 120, &[]),
            offer("alles", "school", "zweckel", 60, &[]),
            offer("ganze Stadt", "school", "", 60, &[]),
            offer("anderes Thema, zu lang", "sport", "zweckel", 180, &[]),
        ]
    };
    let found = named(&wishes, Reach { most: 9, ..Reach::GUIDE }, offers());
    assert_eq!(
        found,
        [
            ("alles", vec![]),
            ("ganze Stadt", vec![]),
            ("zu lang", vec![Wish::Time]),
            ("anderswo", vec![Wish::District]),
            ("anderes Thema, zu lang", vec![Wish::Time, Wish::Topic]),
        ]
    );
    // The desk leaves out what misses two.
    assert_eq!(named(&wishes, Reach::DESK, offers()).len(), 4);
}

#[test]
fn three_that_fit_need_no_near_misses() {
    let fits = |name| offer(name, "school", "zweckel", 60, &[]);
    let offers =
        vec![offer("anderswo", "school", "brauck", 60, &[]), fits("a"), fits("b"), fits("c"), fits("d")];
    let found = named(&[("district", "zweckel"), ("topic", "school")], Reach::GUIDE, offers);
    assert_eq!(found, [("a", vec![]), ("b", vec![]), ("c", vec![])]);
}

#[test]
fn a_need_is_never_given_up() {
    let offers = || {
        vec![
            offer("Treppe", "school", "zweckel", 60, &[]),
            offer("Rampe", "sport", "brauck", 300, &[Suit::Wheelchair]),
        ]
    };
    let wishes = [("district", "zweckel"), ("topic", "school"), ("suits", "wheelchair")];
    assert_eq!(named(&wishes, Reach::GUIDE, offers()), [("Rampe", vec![Wish::Topic, Wish::District])]);
    for need in [Suit::Wheelchair, Suit::Under18, Suit::LittleGerman] {
        assert!(Wish::Suit(need).is_a_need());
    }
    assert!(!Wish::Suit(Suit::TryOnce).is_a_need());
}

#[test]
fn the_guide_always_has_something_and_the_desk_nothing_that_misses_all() {
    let offers = || vec![offer("anderes", "sport", "brauck", 60, &[])];
    let wish = [("topic", "school")];
    assert_eq!(named(&wish, Reach::GUIDE, offers()), [("anderes", vec![Wish::Topic])]);
    assert_eq!(named(&wish, Reach::DESK, offers()), []);
    assert_eq!(named(&[], Reach::GUIDE, offers()), [("anderes", vec![])]);
}

#[test]
fn more_than_a_few_that_miss_the_same_are_left_out() {
    let offers = (0..6).map(|_| offer("anderswo", "school", "brauck", 60, &[]));
    let offers = offers.chain([offer("zu lang", "school", "zweckel", 200, &[])]).collect();
    let wishes = [("district", "zweckel"), ("topic", "school"), ("time", "2h")];
    let found = named(&wishes, Reach::DESK, offers);
    assert_eq!(found.len(), 4);
    assert_eq!(found.first().map(|(name, _)| *name), Some("zu lang"));
}
