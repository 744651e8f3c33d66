//! Searching: what is public is found, in the moment it is, and nothing else; the index is made anew when it has to be.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::inquiries::InquiryForm;
use domain::policy::Actor;
use domain::search::Kind;
use kernel::Locale;
use service::search::{Facet, Hit, Question, Results};
use service::{Caller, Hub};
use std::sync::atomic::AtomicBool;
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, visitor};

static GOES_ON: AtomicBool = AtomicBool::new(false);
static STOPS: AtomicBool = AtomicBool::new(true);

fn ask_of(hub: &Hub, question: Question) -> Results {
    let index = hub.search_index().unwrap();
    hub.read(visitor(), move |cx| service::search::ask(cx, &index, &question)).wait().unwrap()
}

fn question(text: &str) -> Question {
    Question { text: text.to_owned(), each: 10, ..Question::default() }
}

fn paths(hub: &Hub, text: &str) -> Vec<String> {
    ask_of(hub, question(text)).hits.into_iter().map(|hit| hit.path).collect()
}

fn title(hit: &Hit) -> String {
    hit.title.iter().map(|piece| piece.text.as_str()).collect()
}

/// What happened so far is found from here on.
fn follow(test: &TestHub) -> bool {
    test.hub.follow_search(&[], &GOES_ON).unwrap()
}

fn misses(test: &TestHub) -> Vec<(String, i64)> {
    let misses = test.hub.read(coordinator(), service::search::misses).wait().unwrap();
    misses.into_iter().map(|miss| (miss.words, miss.times)).collect()
}

fn search_in_vain(test: &TestHub, words: &'static str, times: usize) {
    for _ in 0..times {
        test.hub.write(visitor(), move |cx| service::search::note_miss(cx, words)).wait().unwrap();
    }
}

on_both_databases! {
    fn what_is_public_is_found_and_what_is_not_is_gone(test) {
        assert!(test.hub.search_index().is_none(), "nothing is asked before there is an index");
        let club = test.organisation("Kinderchor Ost");
        let offer = test.offer(club, offer_form("Gießen im Hochbeetgarten", "3", false));
        assert!(follow(test));
        assert!(!follow(test), "nothing happened since");
        assert_eq!(paths(&test.hub, "Hochbeet"), [format!("/a/{offer}")]);
        assert_eq!(paths(&test.hub, "Kinderchor"), [format!("/o/{club}"), format!("/a/{offer}")]);

        // Paused: not found although the index does not know it yet, and not when it does.
        test.hub.write(coordinator(), move |cx| service::opportunities::pause(cx, offer)).wait().unwrap();
        assert_eq!(paths(&test.hub, "Hochbeet"), Vec::<String>::new());
        assert!(follow(test));
        assert_eq!(ask_of(&test.hub, question("Hochbeet")).total, 0);
        test.hub.write(coordinator(), move |cx| service::opportunities::publish(cx, offer)).wait().unwrap();
        assert!(follow(test));
        assert_eq!(paths(&test.hub, "Hochbeet"), [format!("/a/{offer}")]);
        test.hub.write(coordinator(), move |cx| service::opportunities::end(cx, offer)).wait().unwrap();
        assert!(follow(test));
        assert_eq!(ask_of(&test.hub, question("Hochbeet")).total, 0);
    }

    fn an_organisation_that_waits_is_not_found(test) {
        let form = organisation_form("Chor der Wartenden");
        let id = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
        follow(test);
        assert_eq!(paths(&test.hub, "Wartenden"), Vec::<String>::new());
        test.hub.write(coordinator(), move |cx| service::organisations::approve(cx, id)).wait().unwrap();
        follow(test);
        assert_eq!(paths(&test.hub, "Wartenden"), [format!("/o/{id}")]);
    }

    fn after_a_standstill_and_in_another_process_the_index_catches_up(test) {
        let club = test.organisation("Laufgruppe");
        follow(test);
        let offer = test.offer(club, offer_form("Mitlaufen im Wittringer Wald", "3", false));
        // Another process has an index of its own.
        let other = test.second();
        other.follow_search(&[], &GOES_ON).unwrap();
        assert_eq!(paths(&other, "Wittringen"), paths(&other, "wittringer"));
        assert_eq!(paths(&other, "wald"), [format!("/a/{offer}")]);
        let later = test.offer(club, offer_form("Schlittenfahren am Hang", "3", false));
        other.follow_search(&[], &GOES_ON).unwrap();
        follow(test);
        for hub in [&test.hub, &other] {
            assert_eq!(paths(hub, "Schlitten"), [format!("/a/{later}")]);
        }
    }

    fn an_index_of_another_journal_or_a_damaged_one_is_made_anew(test) {
        let club = test.organisation("Laufgruppe");
        let offer = test.offer(club, offer_form("Mitlaufen im Wald", "3", false));
        follow(test);
        let folder = test.folder().join("search/1");
        let current = std::fs::read_to_string(folder.join("current")).unwrap();
        let meta = folder.join(current.trim()).join("meta.json");
        let kept = std::fs::read_to_string(&meta).unwrap();
        for damaged in [kept.replace("opportunity.", "other."), "{}".to_owned(), String::new()] {
            // The place of the next process.
            let folder = test.folder().join("search/2");
            std::fs::create_dir_all(folder.join("index-1")).unwrap();
            for file in std::fs::read_dir(meta.parent().unwrap()).unwrap() {
                let file = file.unwrap();
                std::fs::copy(file.path(), folder.join("index-1").join(file.file_name())).unwrap();
            }
            std::fs::write(folder.join("index-1/meta.json"), &damaged).unwrap();
            std::fs::write(folder.join("current"), "index-1\n").unwrap();
            let hub = test.second();
            assert!(hub.follow_search(&[], &GOES_ON).unwrap());
            assert_eq!(paths(&hub, "wald"), [format!("/a/{offer}")]);
            assert_ne!(std::fs::read_to_string(folder.join("current")).unwrap(), "index-1\n", "{damaged}");
            drop(hub);
            std::fs::remove_dir_all(folder).unwrap();
        }
    }

    fn building_is_broken_off_when_the_hub_stops_and_begun_anew(test) {
        let club = test.organisation("Laufgruppe");
        let offer = test.offer(club, offer_form("Mitlaufen im Wald", "3", false));
        assert!(test.hub.follow_search(&[], &STOPS).unwrap());
        assert!(test.hub.search_index().is_none());
        let folder = test.folder().join("search/1");
        let indexes = || std::fs::read_dir(&folder).map_or(0, Iterator::count);
        assert_eq!(indexes(), 1, "the claim; nothing half-built stays");
        assert!(follow(test));
        assert_eq!(paths(&test.hub, "wald"), [format!("/a/{offer}")]);
        assert_eq!(indexes(), 3, "beside it one index and the file that names it");
    }

    fn what_is_not_public_is_never_found(test) {
        let club = test.organisation("Gartenfreunde");
        let lead = Actor::Member { account: AccountId::new(2), role: Role::Lead(club) };
        let lead = Caller::web(lead, Locale::De);
        let draft = offer_form("Entwurf zzdraft", "3", false);
        test.hub.write(lead, move |cx| service::opportunities::write(cx, club, &draft)).wait().unwrap();
        let paused = test.offer(club, offer_form("Pause zzpaused", "3", false));
        test.hub.write(coordinator(), move |cx| service::opportunities::pause(cx, paused)).wait().unwrap();
        for (name, declined) in [("Wartende zzwaiting", false), ("Andere zzdeclined", true)] {
            let form = organisation_form(name);
            let id = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
            if declined {
                let reason = "Nicht aus Gladbeck zzreason".to_owned();
                test.hub.write(coordinator(), move |cx| service::organisations::decline(cx, id, &reason)).wait().unwrap();
            }
        }
        let asked = InquiryForm {
            kind: "question".to_owned(),
            message: "Wo ist das Beet zzquestion".to_owned(),
            name: "Rosa zzasker".to_owned(),
            email: "zzasker@post.example".to_owned(),
            form_key: "0123456789abcdef".to_owned(),
            ..InquiryForm::default()
        };
        test.hub.write(visitor(), move |cx| service::inquiries::ask(cx, &asked)).wait().unwrap();
        let public = test.offer(club, offer_form("Gartenbank zzpublic", "3", false));
        follow(test);
        // Whole, while typing, and mistyped: by no way.
        for mark in ["zzdraft", "zzpaused", "zzwaiting", "zzdeclined", "zzreason", "zzquestion", "zzasker", "zzdratf", "zzasekr"] {
            for typing in [false, true] {
                let found = ask_of(&test.hub, Question { typing, ..question(mark) });
                let hits: Vec<String> = found.hits.iter().map(title).collect();
                assert!(!hits.iter().any(|hit| hit.contains("zz") && !hit.contains("zzpublic")), "{mark}: {hits:?}");
                let told = found.meant.unwrap_or_default();
                assert!(!told.contains("zz") || told.contains("zzpublic") , "{mark}: {told}");
            }
        }
        let all: Vec<String> = ask_of(&test.hub, Question { typing: true, ..question("zz") }).hits.iter().map(title).collect();
        assert_eq!(all, ["Gartenbank zzpublic"]);
        assert_eq!(paths(&test.hub, "zzpublic"), [format!("/a/{public}")]);
    }

    fn answers_are_counted_by_kind_topic_district_and_time_and_narrowed_down(test) {
        let club = test.organisation("Gartenfreunde");
        for title in ["Garten gießen", "Garten jäten"] {
            test.offer(club, offer_form(title, "3", false));
        }
        follow(test);
        let all = ask_of(&test.hub, question("Garten"));
        let count = |facet: Facet, value: &str| all.facets.get(&facet).and_then(|it| it.get(value)).copied();
        assert_eq!(count(Facet::Kind, "offer"), Some(2));
        assert_eq!(count(Facet::Kind, "organisation"), Some(1));
        assert_eq!(count(Facet::District, "zweckel"), Some(2));
        assert_eq!((count(Facet::Time, "1h"), count(Facet::Time, "once")), (Some(2), None));
        let narrowed = Question { chosen: vec![(Facet::Kind, "organisation".to_owned())], ..question("Garten") };
        let narrowed = ask_of(&test.hub, narrowed);
        assert_eq!(narrowed.hits.iter().map(|hit| hit.kind).collect::<Vec<_>>(), [Kind::Organisation]);
        assert_eq!(title(narrowed.hits.first().unwrap()), "Gartenfreunde");
    }

    fn what_is_searched_in_vain_is_shown_once_it_came_five_times(test) {
        search_in_vain(test, "Eishockey", 4);
        assert_eq!(misses(test), []);
        search_in_vain(test, " eishockey ", 1);
        search_in_vain(test, "ayse@example.org", 9);
        search_in_vain(test, "0221 4710-123", 9);
        assert_eq!(misses(test), [("eishockey".to_owned(), 5)]);
        let refused = test.hub.read(visitor(), service::search::misses).wait();
        assert!(matches!(refused, Err(service::Error::Forbidden)));
    }
}

#[test]
fn a_typing_error_a_compound_and_another_language_find_in_the_starter_city() {
    let test = TestHub::starter_city();
    test.follow_search();
    let found = |text: &str, locale: Locale| -> Vec<String> {
        let index = test.hub.search_index().unwrap();
        let asked = question(text);
        let caller = Caller { locale, ..visitor() };
        let results =
            test.hub.read(caller, move |cx| service::search::ask(cx, &index, &asked)).wait().unwrap();
        results.hits.iter().map(title).collect()
    };
    let first = |text: &str, locale: Locale| found(text, locale).into_iter().next().unwrap_or_default();
    assert_eq!(first("Teirheim", Locale::De), "Tierheim Pfotenhof");
    // Its contact person, whose work is called so, may stand before it.
    let apart = found("Zeugen Begleitung", Locale::De);
    assert!(apart.iter().take(2).any(|title| title == "Zeugenbegleitung Handlauf e. V."), "{apart:?}");
    assert_eq!(first("Barriere melden", Locale::De), "Barriere melden");
    assert!(first("Dereotu", Locale::De).contains("Emre Dereotu"));
    assert!(!first("çay sohbet", Locale::Tr).is_empty());
}
