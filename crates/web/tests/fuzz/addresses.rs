use domain::people::{EmailAddress, PhoneNumber};

#[test]
fn fuzz_addresses() {
    let seeds: [&[u8]; 7] = [
        b"kim@post.example",
        b"Kim.K+garten@sub.post.example",
        "käfer@bücher.example".as_bytes(),
        b"\"kim k\"@post.example",
        b"0221 4710-123",
        b"+49 (0) 2043 99-0",
        b"kim@[127.0.0.1]",
    ];
    testkit::fuzz(&seeds, |input| {
        let text = String::from_utf8_lossy(input);
        if let Ok(address) = EmailAddress::parse(&text) {
            let plain = address.as_str();
            assert!(!plain.contains(|sign: char| sign.is_control() || sign.is_whitespace()), "{plain:?}");
            assert!(plain.len() <= 254 && plain.contains('@'), "{plain:?}");
            let again = EmailAddress::parse(plain).expect("what was taken is taken again");
            assert_eq!((again.as_str(), again.key()), (plain, address.key()));
        }
        if let Ok(number) = PhoneNumber::parse(&text) {
            assert!(!number.as_str().contains(char::is_control), "{:?}", number.as_str());
            let dialled = number.international();
            assert!(dialled.bytes().all(|it| it.is_ascii_digit() || it == b'+'), "{dialled:?}");
        }
    });
}
