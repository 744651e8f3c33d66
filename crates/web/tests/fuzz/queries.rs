use crate::is_answered;
use crate::site::TestSite;
use testkit::{TestHub, offer_form};

/// Filters, searches and page marks in addresses, in each language.
#[test]
fn fuzz_queries() {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    test.offer(club, offer_form("Vorlesen", "5", false));
    let site = TestSite::new(test);
    let seeds: [&[u8]; 8] = [
        b"/mitmachen?q=lesen&topic=nature",
        b"/en/netzwerk?topic=nature&q=x",
        b"/tr/a/1?getan=gespeichert",
        b"/suche?q=garten&kind=offer&time=1h&page=2",
        b"/fragen/stellen?gesucht=%22%3E%3Cb%3E&topic=nature",
        b"/mitmachen?nach=1&q=%F0%9F",
        b"/ar//boese.example/",
        b"/de/\\boese.example/",
    ];
    testkit::fuzz(&seeds, |input| {
        let path: String = input
            .iter()
            .map(|byte| {
                if byte.is_ascii_graphic() && !b"\"<>^`{|}#".contains(byte) {
                    (*byte as char).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect();
        let path = if path.starts_with('/') { path } else { format!("/{path}") };
        if path.parse::<http::Uri>().is_ok() {
            let answer = site.get(&path, None);
            is_answered(&answer);
            for away in ["//", "/\\"] {
                let link = format!("href=\"{away}");
                assert!(
                    !answer.location.starts_with(away) && !answer.text.contains(&link),
                    "{path} leads elsewhere"
                );
            }
        }
    });
}
