use kernel::{Line, Prose};

#[test]
fn fuzz_texts() {
    let seeds: [&[u8]; 4] = [
        "Gießen\nErnten\n\n* Laub".as_bytes(),
        b"Wir graben <tief> & hoch",
        "\u{202e}verkehrt".as_bytes(),
        b" \t x \r\n y",
    ];
    testkit::fuzz(&seeds, |input| {
        let text = String::from_utf8_lossy(input);
        if let Ok(line) = Line::<80>::parse(&text) {
            let plain = line.as_str();
            assert!(!plain.contains(char::is_control) && plain.chars().count() <= 80, "{plain:?}");
            assert_eq!(Line::<80>::parse(plain).expect("what was taken is taken again").as_str(), plain);
        }
        if let Ok(prose) = Prose::<400>::parse(&text) {
            let plain = prose.as_str();
            assert!(
                !plain.contains(|sign: char| sign.is_control() && !['\n', '\t'].contains(&sign)),
                "{plain:?}"
            );
            assert_eq!(Prose::<400>::parse(plain).expect("what was taken is taken again").as_str(), plain);
        }
    });
}
