use crate::is_answered;
use crate::site::TestSite;
use testkit::{TestHub, offer_form, signup_form, visitor};

/// Personal links: none that was not given out opens anything, and none is a fault of ours.
#[test]
fn fuzz_links() {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    let offer = test.offer(club, offer_form("Vorlesen", "5", false));
    let form = signup_form("Kim", "kim@post.example", 1);
    test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
    test.work();
    let token = test.mailbox.token("kim@post.example", "meins");
    let site = TestSite::new(test);
    testkit::fuzz(&[token.as_bytes()], |input| {
        // What no address can hold comes escaped.
        let text: String = form_urlencoded::byte_serialize(input).collect();
        for kind in ["meins", "antwort", "einwilligung", "noch-aktuell", "einloggen/link"] {
            let answer = site.get(&format!("/{kind}/{text}"), None);
            is_answered(&answer);
            let opened = answer.status.as_u16() == 200 && answer.text.contains("Kim");
            assert!(!opened || (kind == "meins" && input == token.as_bytes()), "{text} opens {kind}");
        }
    });
}
