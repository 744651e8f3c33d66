use super::{TestSite, send};
use domain::accounts::Role;
use testkit::{TestHub, article_form};

/// The preview reads and shows whatever is typed.
#[test]
fn fuzz_markdown() {
    let test = TestHub::sqlite();
    let picture = test.picture("Kim, mündlich");
    test.draft(article_form("page", "So arbeiten wir", picture.number(), 1));
    let site = TestSite::new(test);
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    let seeds: [&[u8]; 6] = [
        b"# A\n\n- b\n  1. c\n\n> d **e** `f`",
        b"![g](bild:1) [h](/a \"i\") <j@k.example>",
        b"<script>alert(1)</script> &lt; &#60; <!-- -->",
        b"[x]: javascript:alert(1)\n[x] [y](data:text/html,z)",
        b"![a ![b](bild:1)](bild:2) [c [d](/e)](/f)",
        "\u{202e}verkehrt\n===\n***\n```\nzu".as_bytes(),
    ];
    testkit::fuzz(&seeds, |input| {
        let content: String = form_urlencoded::byte_serialize(input).collect();
        let kind = "application/x-www-form-urlencoded";
        let body = format!("schritt=vorschau&title=T&before=1&content={content}").into_bytes();
        let answer = send(&site, "/tisch/texte/1/in/de", Some(&session), kind, body);
        assert!(
            !answer.text.contains("<script>alert") && !answer.text.contains("href=\"javascript"),
            "{}",
            answer.text
        );
    });
}
