use crate::send;
use crate::site::TestSite;
use testkit::{TestHub, audit, offer_form};

/// The two forms that anybody may send; whatever comes in, the books agree afterwards.
#[test]
fn fuzz_sign_up() {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    test.offer(club, offer_form("Vorlesen", "5", true));
    test.offer(club, offer_form("Kochen", "", false));
    let site = TestSite::new(test);
    let seeds: [&[u8]; 3] = [
        b"form_key=0123456789abcdef&shift=1&name=Kim+K%C3%A4fer&email=kim%40post.example&phone=0221+4710-199&message=Gern.",
        b"form_key=0123456789abcdee&shift=1&name=Deniz&email=d%40post.example&under_16=1&guardian_name=Emre&guardian_email=e%40post.example&guardian_lang=tr",
        b"name=Chor&sector=initiative&summary=Wir+singen.&topics=nature&lang=de&contact_name=Anna&contact_email=anna%40chor.example&website=https%3A%2F%2Fchor.example",
    ];
    testkit::fuzz(&seeds, |input| {
        // So that the limits of an hour let each of them in.
        site.test.clock.advance_seconds(12);
        for path in ["/a/1/anmelden", "/a/2/anmelden", "/organisation-anmelden"] {
            send(&site, path, None, "application/x-www-form-urlencoded", input.to_vec());
        }
    });
    let audit = audit(&site.test.location);
    assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
}
