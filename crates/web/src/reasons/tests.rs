use super::*;
use domain::opportunities::{OpportunityId, Places, Rhythm, Suit, Suits, Times, Way};
use domain::organisations::OrganisationId;
use domain::settings::{District, Localised, Topic};
use kernel::{Instant, Weekday};
use service::opportunities::{Card as Row, Texts};

fn settings() -> Settings {
    let district = |key: &str, name: &str| District { key: key.into(), name: name.into() };
    Settings {
        districts: vec![district("zweckel", "Zweckel"), district("brauck", "Brauck")],
        topics: vec![Topic {
            key: "culture".into(),
            icon: "music".into(),
            tint: "iris".into(),
            name: Localised::german("Kultur & Musik"),
        }],
        ..Settings::default()
    }
}

fn suggestion(district: &[&str], days: &[Weekday], misses: &[Wish]) -> Suggestion {
    let card = Row {
        id: OpportunityId::new(4),
        public_id: "0123456789abcdef".into(),
        texts: Texts {
            lang: Locale::De,
            title: "Vorlesen".into(),
            summary: String::new(),
            tasks: String::new(),
        },
        organisation: OrganisationId::new(1),
        organisation_name: "Eselsohr".into(),
        topic: "culture".into(),
        districts: district.iter().map(ToString::to_string).collect(),
        place: None,
        way: Way::Direct,
        times: Times {
            rhythm: Rhythm::Weekly,
            minutes: 60,
            weekdays: days.iter().copied().collect(),
            nth: None,
            from: None,
            to: None,
        },
        suits: Suits::default(),
        places: Places { capacity: Some(3), taken: 1 },
        shifts: vec![],
        confirm_by: Instant::from_micros(0),
        listed_at: Instant::from_micros(0),
    };
    Suggestion { card, misses: misses.to_vec() }
}

fn told(pairs: &[(&str, &str)], suggestion: &Suggestion) -> Vec<(bool, String)> {
    let (settings, filter) = (settings(), Filter::from_pairs(pairs.iter().copied()));
    let w = i18n::words(Locale::De);
    let reader = Reader { w, locale: Locale::De, settings: &settings, filter: &filter };
    reader.reasons(suggestion).into_iter().map(|it| (it.fits, i18n::plain(&it.text))).collect()
}

const CALLER: [(&str, &str); 3] = [("q", "vorlesen"), ("day", "tue"), ("district", "zweckel")];

#[test]
fn what_fits_says_why() {
    let fitting = suggestion(&["zweckel"], &[Weekday::Tuesday, Weekday::Friday], &[]);
    let said = told(&CALLER, &fitting);
    let said: Vec<(bool, &str)> = said.iter().map(|(fits, text)| (*fits, text.as_str())).collect();
    assert_eq!(said, [(true, "zu „vorlesen“"), (true, "dienstags"), (true, "in Zweckel")]);
}

#[test]
fn what_nearly_fits_says_what_is_different() {
    let other_day = suggestion(&["zweckel"], &[Weekday::Wednesday], &[Wish::Weekdays]);
    assert_eq!(told(&CALLER, &other_day)[1], (false, "mittwochs statt dienstags".into()));
    let any_day = suggestion(&["zweckel"], &[], &[Wish::Weekdays]);
    assert_eq!(told(&CALLER, &any_day)[1], (false, "nicht dienstags festgelegt".into()));
    let elsewhere = suggestion(&["brauck"], &[Weekday::Tuesday], &[Wish::District]);
    assert_eq!(told(&CALLER, &elsewhere)[2], (false, "in Brauck statt in Zweckel".into()));
    let other_thing = suggestion(&["zweckel"], &[Weekday::Tuesday], &[Wish::Words]);
    assert_eq!(told(&CALLER, &other_thing)[0], (false, "etwas anderes als „vorlesen“".into()));
}

#[test]
fn the_whole_town_fits_every_district() {
    let everywhere = suggestion(&[], &[Weekday::Tuesday], &[]);
    assert_eq!(told(&CALLER, &everywhere)[2], (true, "in der ganzen Stadt".into()));
}

#[test]
fn time_and_topic_have_reasons_too() {
    let fitting = suggestion(&["zweckel"], &[Weekday::Tuesday], &[]);
    assert_eq!(
        told(&[("topic", "culture"), ("time", "1h")], &fitting),
        [(true, "Kultur & Musik".to_owned()), (true, "1 Stunde".to_owned())]
    );
}

#[test]
fn what_somebody_needs_has_a_reason_whether_it_fits_or_not() {
    let fitting = suggestion(&["zweckel"], &[Weekday::Tuesday], &[Wish::Suit(Suit::TryOnce)]);
    assert_eq!(
        told(&[("suits", "groups"), ("suits", "try_once")], &fitting),
        [(true, "Für Gruppen".to_owned()), (false, "nicht: Einmal ausprobieren".to_owned())]
    );
}
