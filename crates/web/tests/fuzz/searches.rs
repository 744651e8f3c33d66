use service::search::{Facet, Piece, Question, Results, ask};
use testkit::{TestHub, offer_form, organisation_form, visitor};

fn letters(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.text.chars().count()).sum()
}

/// What is typed into the one field, finished or not, narrowed down or not.
#[test]
fn fuzz_searches() {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde Ost");
    for title in ["Gießen im Hochbeetgarten", "Vorlesen in der Kita", "Kinderspielplätze pflegen"] {
        test.offer(club, offer_form(title, "5", false));
    }
    let waiting = organisation_form("Chor der Wartenden");
    test.hub.write(visitor(), move |cx| service::organisations::register(cx, &waiting)).wait().unwrap();
    test.follow_search();
    let index = test.hub.search_index().unwrap();
    let asked = |text: &str, typing: bool, chosen: Vec<(Facet, String)>| -> Results {
        let (index, text) = (index.clone(), text.to_owned());
        let question = Question { text, chosen, typing, each: 3, ..Question::default() };
        test.hub.read(visitor(), move |cx| ask(cx, &index, &question)).wait().unwrap()
    };
    let seeds: [&[u8]; 8] = [
        "Gießen im Hochbeet".as_bytes(),
        b"teirheim OR garten AND (kita)",
        b"\"hoch beet\" -garten title:vorlesen^2 kita~1 g*",
        b"hoch-beet-garten/kinder_spiel.platz",
        "İstanbul'da çay".as_bytes(),
        "الحديقة حديقةً".as_bytes(),
        b"kinderspielplatzkinderspielplatzkinderspielplatz",
        "Vo\u{308}gel \u{fb03} ẞ ǆ".as_bytes(),
    ];
    testkit::fuzz(&seeds, |input| {
        let text = String::from_utf8_lossy(input);
        let all = asked(&text, false, Vec::new());
        assert!(all.hits.len() <= 3 && all.total >= all.hits.len(), "{text:?}");
        let offers = asked(&text, true, vec![(Facet::Kind, "offer".to_owned())]);
        for hit in all.hits.iter().chain(&offers.hits) {
            assert!(letters(&hit.title) > 0 && letters(&hit.snippet) < 1_000, "{text:?}");
            assert!(
                !hit.title.iter().any(|piece| piece.text.contains("Wartenden")),
                "{text:?} finds what waits"
            );
        }
        let only_offers = offers.hits.iter().all(|hit| hit.path.starts_with("/a/"));
        assert!(only_offers, "{text:?}: narrowed down to offers");
    });
}
