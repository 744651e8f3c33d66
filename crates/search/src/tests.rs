//! The rules of searching, each on a few texts.

use crate::{Ask, Census, Entry, Facet, Index, Parts, Shelf, Steps, Synonyms, Text, Way};
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};

fn entry(key: &str, tag: &str, title: &str, body: &str) -> Entry {
    let text = Text { tag: tag.to_owned(), title: title.to_owned(), body: body.to_owned() };
    Entry { key: key.to_owned(), texts: vec![text], ..Entry::default() }
}

fn town() -> Vec<Entry> {
    vec![
        entry(
            "beet",
            "de",
            "Hochbeetgarten im Stadtpark",
            "Wir gießen und ernten gemeinsam, auch auf der Straße.",
        ),
        entry("platz", "de", "Patenschaft für Kinderspielplätze", "Scherben aufheben, Bänke streichen."),
        entry("lesen", "de", "Vorlesepatin in der Bücherei", "Jeden Dienstag eine halbe Stunde."),
        entry("fahren", "de", "Fahrdienst zur Tafel", "Mit dem Lieferwagen der Tafel durch Brauck."),
        entry("cafe", "de", "Seniorencafé am Nachmittag", "Kaffee ausschenken und zuhören."),
        entry("kita", "de", "Hilfe in der Kindertagesstätte", "Mit Kindern basteln."),
        entry("en", "en", "Gardeners wanted", "We are growing vegetables together."),
        entry("tr", "tr", "Çocuklar için ödev yardımı", "Işık Evi'nde haftada bir gün."),
        entry("ar", "ar", "مساعدة في الحديقة", "نزرع الخضروات معًا."),
        entry("uk", "uk", "Допомога дітям", "Разом робимо уроки."),
        entry("name", "de", "Verein Löwenzahn e. V.", "Für Helfer:innen mit Zeit."),
    ]
}

fn index_of(entries: &[Entry]) -> Index {
    let mut census = Census::default();
    entries.iter().for_each(|entry| census.count(entry));
    let synonyms = Arc::new(Synonyms::beside(""));
    let index = Index::in_memory(census.parts(), Steps::ALL, synonyms).unwrap();
    let mut writer = index.writer().unwrap();
    entries.iter().for_each(|entry| writer.put(entry).unwrap());
    writer.commit(1, "test").unwrap();
    index
}

fn ask(text: &str) -> Ask {
    Ask { text: text.to_owned(), page: "de".to_owned(), today: 20_000, most: 10, ..Ask::default() }
}

fn found(index: &Index, text: &str) -> Vec<String> {
    index.ask(&ask(text)).unwrap().hits.into_iter().map(|hit| hit.key).collect()
}

fn first(text: &str) -> String {
    static TOWN: OnceLock<Index> = OnceLock::new();
    found(TOWN.get_or_init(|| index_of(&town())), text).into_iter().next().unwrap_or_default()
}

#[test]
fn a_part_finds_the_compound() {
    assert_eq!(first("garten"), "beet");
    assert_eq!(first("Spielplatz"), "platz");
    assert_eq!(first("vorlesen"), "lesen");
    assert_eq!(first("Hochbeet"), "beet");
}

#[test]
fn a_compound_finds_its_parts_and_what_is_written_apart() {
    assert_eq!(first("Kinder Spiel Platz"), "platz");
    assert_eq!(first("Hoch Beet Garten"), "beet");
    assert_eq!(first("Vorlese Patin"), "lesen");
    assert_eq!(first("Senioren Cafe"), "cafe");
    let index =
        index_of(&[entry("apart", "de", "Spielplatz für Kinder", ""), entry("other", "de", "Brot", "")]);
    assert_eq!(found(&index, "Kinderspielplatz"), ["apart"]);
}

#[test]
fn all_forms_and_spellings_find_a_word() {
    assert_eq!(first("Gärten"), "beet");
    assert_eq!(first("Gaerten"), "beet");
    assert_eq!(first("Giessen"), "beet");
    assert_eq!(first("strasse"), "beet");
    assert_eq!(first("Buecherei"), "lesen");
    assert_eq!(first("Loewenzahn"), "name");
    assert_eq!(first("Helferinnen Zeit"), "name");
}

#[test]
fn typing_errors_are_forgiven() {
    for (typed, key) in [
        ("Spielpaltz", "platz"),
        ("Hochbet", "beet"),
        ("Fahrdinst", "fahren"),
        ("Vorlesepattin", "lesen"),
        ("Seniorenkafé", "cafe"),
        ("Löwenzhan", "name"),
        ("Patenschfat", "platz"),
    ] {
        assert_eq!(first(typed), key, "{typed}");
    }
}

#[test]
fn what_was_meant_is_told() {
    let index = index_of(&town());
    assert_eq!(
        index.ask(&ask("ein Löwenzhan im Park")).unwrap().meant.as_deref(),
        Some("ein Löwenzahn im Park")
    );
    assert_eq!(index.ask(&ask("Löwenzahn")).unwrap().meant, None);
}

#[test]
fn a_short_word_is_not_taken_for_another() {
    let index = index_of(&[entry("hut", "de", "Hut", "")]);
    assert_eq!(found(&index, "Hat"), Vec::<String>::new());
}

#[test]
fn what_has_all_words_is_never_left_out_however_little_it_is_worth() {
    let long = "Wir treffen uns jede Woche, kochen, reden und helfen einander, wo es nötig ist. ".repeat(12);
    let mut entries: Vec<_> = (0..12).map(|n| entry(&format!("title{n}"), "de", "Kinder", "")).collect();
    entries
        .extend((0..12).map(|n| entry(&format!("text{n}"), "de", "Treff", &format!("{long} Auch Kinder."))));
    entries.extend((0..40).map(|n| entry(&format!("other{n}"), "de", "Brot", "Teig kneten und backen.")));
    let index = index_of(&entries);
    assert_eq!(index.ask(&ask("Kinder")).unwrap().total, 24);
    // What lacks the word that tells most is worth showing only if it comes near to the best.
    entries.push(entry("both", "de", "Kinder und Bienen", "Kinder und Bienen."));
    assert!(index_of(&entries).ask(&ask("Kinder Bienen")).unwrap().total < 25);
}

#[test]
fn a_word_that_is_not_finished_finds_while_it_is_typed() {
    let index = index_of(&town());
    let typing = |text: &str, typing: bool| {
        let ask = Ask { typing, ..ask(text) };
        index.ask(&ask).unwrap().hits.first().map(|hit| hit.key.clone())
    };
    assert_eq!(typing("Hochb", true).as_deref(), Some("beet"));
    assert_eq!(typing("fahrd", true).as_deref(), Some("fahren"));
}

#[test]
fn other_words_for_the_same_are_found() {
    let index = index_of(&town());
    let answer = index.ask(&ask("Kita")).unwrap();
    let hit = answer.hits.first().unwrap();
    assert_eq!(hit.key, "kita");
    assert_eq!(hit.why.first().unwrap().way, Way::Synonym("Kindertagesstätte".to_owned()));
}

#[test]
fn each_language_is_searched_by_its_own_rules() {
    assert_eq!(first("gardener"), "en");
    assert_eq!(first("çocuk"), "tr");
    assert_eq!(first("cocuklar"), "tr");
    assert_eq!(first("isik"), "tr");
    assert_eq!(first("حديقة"), "ar");
    assert_eq!(first("діти"), "uk");
}

#[test]
fn a_title_goes_before_a_text() {
    let index = index_of(&[
        entry("text", "de", "Allerlei", "Auch ein Chor."),
        entry("title", "de", "Chor", "Wir singen."),
    ]);
    assert_eq!(found(&index, "Chor"), ["title", "text"]);
}

#[test]
fn fresh_goes_before_old_and_near_before_far() {
    let in_district = |key: &str, district: Option<&str>, day: i64| Entry {
        labels: district.map(|it| (Facet::District, it.to_owned())).into_iter().collect(),
        day,
        ..entry(key, "de", "Chor", "Wir singen.")
    };
    let index = index_of(&[in_district("old", None, 19_000), in_district("fresh", None, 19_990)]);
    assert_eq!(found(&index, "Chor"), ["fresh", "old"]);
    let hits = index.ask(&ask("Chor")).unwrap().hits;
    assert_eq!(hits.iter().map(|hit| hit.is_fresh).collect::<Vec<_>>(), [true, false]);

    let index = index_of(&[
        in_district("far", Some("zweckel"), 19_990),
        in_district("town", None, 19_990),
        in_district("near", Some("brauck"), 19_990),
    ]);
    let near = Ask { near: Some("brauck".to_owned()), ..ask("Chor") };
    let keys: Vec<String> = index.ask(&near).unwrap().hits.into_iter().map(|hit| hit.key).collect();
    assert_eq!(keys, ["near", "town", "far"]);
}

#[test]
fn marks_are_pieces_and_never_markup() {
    let index =
        index_of(&[entry("x", "de", "<b>Chor</b> & Orchester", "Der Gospelchor <script>singt</script>.")]);
    let hit = index.ask(&ask("Chor")).unwrap().hits.remove(0);
    let show = |pieces: &[crate::Piece]| {
        pieces
            .iter()
            .map(|it| if it.marked { format!("[{}]", it.text) } else { it.text.clone() })
            .collect::<String>()
    };
    assert_eq!(show(&hit.title), "<b>[Chor]</b> & Orchester");
    assert_eq!(show(&hit.snippet), "Der [Gospelchor] <script>singt</script>.");
}

#[test]
fn facets_count_what_there_would_be() {
    let with = |key: &str, topic: &str, district: Option<&str>| Entry {
        labels: [(Facet::Topic, topic.to_owned())]
            .into_iter()
            .chain(district.map(|it| (Facet::District, it.to_owned())))
            .collect(),
        ..entry(key, "de", "Chor", "Wir singen.")
    };
    let index = index_of(&[
        with("a", "culture", Some("brauck")),
        with("b", "culture", Some("zweckel")),
        with("c", "school", Some("brauck")),
        with("d", "school", None),
    ]);
    let narrowed = Ask { chosen: vec![(Facet::District, "brauck".to_owned())], ..ask("Chor") };
    let answer = index.ask(&narrowed).unwrap();
    assert_eq!(answer.total, 3, "those in the district and the one for the whole town");
    let count = |facet: Facet, name: &str| {
        answer.facets.get(&facet).and_then(|it| it.get(name)).copied().unwrap_or(0)
    };
    assert_eq!((count(Facet::Topic, "culture"), count(Facet::Topic, "school")), (1, 2));
    assert_eq!((count(Facet::District, "brauck"), count(Facet::District, "zweckel")), (2, 1));
}

#[test]
fn in_a_large_town_a_word_that_most_have_only_betters_what_a_rare_one_finds() {
    // More than two of the stretches in which entries are looked at; the last one has none with the rare word.
    let entries: Vec<Entry> = (0..13_000)
        .map(|number| {
            let rare = number % 500 == 7 && number < 9_000;
            let frequent = number % 10 != 0 && number % 1_000 != 7;
            let title = if rare { "Zwetschge" } else { "Angebot" };
            let body = if frequent { "Hier hilft man gern" } else { "Hier ist man gern" };
            let labels = vec![(Facet::Topic, if rare { "obst" } else { "anderes" }.to_owned())];
            Entry { labels, ..entry(&number.to_string(), "de", title, body) }
        })
        .collect();
    let index = index_of(&entries);
    let answer = index.ask(&Ask { most: 100, ..ask("hilft Zwetschge") }).unwrap();
    let keys: Vec<usize> = answer.hits.iter().map(|hit| hit.key.parse().unwrap()).collect();
    let (both, only): (Vec<usize>, Vec<usize>) =
        (7..9_000).step_by(500).partition(|number| number % 1_000 != 7);
    assert_eq!(keys, [both, only].concat());
    assert_eq!(answer.total, 18);
    assert_eq!(answer.facets[&Facet::Topic]["obst"], 18);
    assert!(!answer.facets[&Facet::Topic].contains_key("anderes"));
}

#[test]
fn an_entry_is_replaced_and_taken_out() {
    let index = index_of(&town());
    let mut writer = index.writer().unwrap();
    writer.put(&entry("beet", "de", "Blockflötenkreis", "")).unwrap();
    writer.remove("platz");
    writer.commit(2, "test").unwrap();
    assert_eq!(found(&index, "Blockflöte"), ["beet"]);
    assert_eq!(found(&index, "Stadtpark"), Vec::<String>::new());
    assert!(!found(&index, "Kinderspielplätze").contains(&"platz".to_owned()));
}

#[test]
fn an_index_is_found_again_and_another_form_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::claim(&folder.path().join("search")).unwrap();
    assert!(shelf.open().is_err(), "there is none yet");
    let (index, number) = shelf.begin(Parts::everyday()).unwrap();
    let mut writer = index.writer().unwrap();
    writer.put(&entry("a", "de", "Chor", "")).unwrap();
    writer.commit(7, "here").unwrap();
    drop(writer);
    assert!(shelf.open().is_err(), "it does not count yet");
    shelf.take(number).unwrap();
    let (again, mark) = shelf.open().unwrap();
    assert_eq!((mark.position, mark.stamp.as_str(), again.len()), (7, "here", 1));

    let meta = folder.path().join(format!("search/1/index-{number}/meta.json"));
    let text = std::fs::read_to_string(&meta).unwrap();
    std::fs::write(&meta, text.replace("\\\"form\\\":1", "\\\"form\\\":0")).unwrap();
    assert!(shelf.open().is_err(), "another version made it");
    std::fs::write(&meta, "{").unwrap();
    assert!(shelf.open().is_err(), "it is damaged");
}

#[test]
fn two_processes_with_one_folder_have_a_place_each_and_find_it_again() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("synonyms.txt"), "Platzcafé = Zucchinitreff").unwrap();
    let build = |shelf: &Shelf, title: &str| {
        let (index, number) = shelf.begin(Parts::everyday()).unwrap();
        let mut writer = index.writer().unwrap();
        writer.put(&entry("a", "de", title, "")).unwrap();
        writer.commit(1, "").unwrap();
        shelf.take(number).unwrap();
    };
    let (one, other) = (Shelf::claim(folder.path()).unwrap(), Shelf::claim(folder.path()).unwrap());
    build(&one, "Chor");
    build(&other, "Zucchinitreff");
    drop(one);
    let again = Shelf::claim(folder.path()).unwrap();
    assert_eq!(found(&again.open().unwrap().0, "Chor"), ["a"]);
    assert_eq!(found(&other.open().unwrap().0, "Platzcafé"), ["a"]);
}

#[test]
fn hostile_questions_are_answered() {
    let index = index_of(&town());
    let long = "Hochbeetgarten ".repeat(7_000);
    let word = "ä".repeat(100_000);
    for text in [
        "",
        " ",
        "\0\u{202e}\u{1b}[31m",
        "der die das",
        "AND OR NOT NEAR(\"a\" b)* ^2 title:~1 [a TO b] {\\",
        "\"",
        "* *",
        "%' OR 1=1 --",
        "<script>alert(1)</script>",
        "🌱🌱🌱",
        &long,
        &word,
    ] {
        let answer = index.ask(&ask(text)).unwrap();
        assert!(answer.hits.len() <= 10);
    }
    assert_eq!(found(&index, &long), ["beet"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_question_makes_it_fail(text in "\\PC{0,60}", page in "(de|en|tr|uk|ar|pl|xx|)", typing: bool) {
        static TOWN: OnceLock<Index> = OnceLock::new();
        let index = TOWN.get_or_init(|| index_of(&town()));
        let asked = Ask { page, typing, ..ask(&text) };
        let one = index.ask(&asked).unwrap();
        prop_assert_eq!(&one, &index.ask(&asked).unwrap());
        prop_assert!(one.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }

    #[test]
    fn a_word_of_a_title_with_letters_exchanged_still_finds_it(at in 1_usize..7) {
        let mut letters: Vec<char> = "Löwenzahn".chars().collect();
        letters.swap(at, at + 1);
        prop_assert_eq!(first(&letters.into_iter().collect::<String>()), "name");
    }
}

#[test]
fn without_synonyms_nothing_else_is_found() {
    let index = Index::in_memory(Parts::everyday(), Steps::ALL, Arc::new(Synonyms::none())).unwrap();
    let mut writer = index.writer().unwrap();
    writer.put(&entry("kita", "de", "Hilfe in der Kindertagesstätte", "")).unwrap();
    writer.commit(1, "").unwrap();
    assert_eq!(found(&index, "Kita"), Vec::<String>::new());
}
