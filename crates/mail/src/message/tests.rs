use super::*;

pub(crate) fn sample() -> Message {
    Message {
        message_id: "s-12.1@mitmachen.example".to_owned(),
        date: Instant::from_micros(1_795_860_600_000_000),
        from: Party {
            name: "Engagierte Stadt Gladbeck".to_owned(),
            address: "hub@mitmachen.example".to_owned(),
        },
        to: Party { name: "Zoë Müller".to_owned(), address: "zoe@müller.example".to_owned() },
        reply_to: None,
        subject: "Bitte bestätigen: Äpfel pflücken".to_owned(),
        text: "Grüße\n\nhttps://mitmachen.example/m/abc=def\n".to_owned(),
        calendar: None,
        list: None,
    }
}

fn bytes(message: &Message, form: Form) -> String {
    String::from_utf8(message.encode(form).unwrap().formatted()).unwrap()
}

fn headers(message: &Message, form: Form) -> Vec<String> {
    let text = bytes(message, form);
    let head = text.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ").replace("\r\n\t", " ");
    head.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_readable_form_is_what_eyes_expect() {
    assert_eq!(
        bytes(&sample(), Form::Readable),
        "From: \"Engagierte Stadt Gladbeck\" <hub@mitmachen.example>\r\n\
         To: \"Zoë Müller\" <zoe@müller.example>\r\n\
         Message-ID: <s-12.1@mitmachen.example>\r\n\
         Date: Sat, 28 Nov 2026 10:10:00 +0000\r\n\
         Auto-Submitted: auto-generated\r\n\
         Subject: Bitte bestätigen: Äpfel pflücken\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\
         \r\n\
         Grüße\r\n\r\nhttps://mitmachen.example/m/abc=def\r\n"
    );
}

#[test]
fn the_wire_form_is_ascii_and_the_same_at_each_attempt() {
    let mut message = sample();
    message.calendar =
        Some(Attachment { name: "termin.ics".to_owned(), text: "BEGIN:VCALENDAR\r\n".to_owned() });
    message.reply_to =
        Some(Party { name: "Frau Aydın".to_owned(), address: "aydin@mitmachen.example".to_owned() });
    let wire = bytes(&message, Form::Wire);
    assert!(wire.is_ascii(), "{wire}");
    assert_eq!(wire, bytes(&message, Form::Wire));
    assert!(wire.contains("<zoe@xn--mller-kva.example>"), "{wire}");
    assert!(wire.contains("Reply-To: ") && wire.contains("<aydin@mitmachen.example>"), "{wire}");
    assert!(wire.contains("Content-Type: text/calendar; charset=utf-8; method=PUBLISH"), "{wire}");
    assert!(wire.contains("filename=\"termin.ics\""), "{wire}");
}

#[test]
fn nothing_is_smuggled_into_a_header() {
    let plain = headers(&sample(), Form::Wire).len();
    for sign in ["\r\n", "\n", "\r", "\0", "\r\n\r\n", "\n ", "\u{85}", "\u{2028}"] {
        let evil = format!("Anna{sign}Bcc: victim@example.org");
        let mut message = sample();
        message.subject.clone_from(&evil);
        message.from.name.clone_from(&evil);
        message.to.name.clone_from(&evil);
        message.message_id = "a@b".to_owned();
        for form in [Form::Wire, Form::Readable] {
            let headers = headers(&message, form);
            assert_eq!(headers.len(), plain, "{sign:?}: {headers:?}");
            assert!(!headers.iter().any(|line| line.starts_with("Bcc")), "{sign:?}: {headers:?}");
            assert!(headers.iter().all(|line| !line.contains('\0')), "{sign:?}: {headers:?}");
        }
        let envelope = message.encode(Form::Wire).unwrap();
        assert_eq!(envelope.envelope().to().len(), 1);
    }
}

#[test]
fn addresses_and_ids_that_are_none_are_refused() {
    for wrong in [
        "",
        "anna",
        "anna@",
        "@b.example",
        "a@b.example\r\nBcc: c@d.example",
        "a b@c.example",
        "a@b\0.example",
    ] {
        let mut message = sample();
        wrong.clone_into(&mut message.to.address);
        assert_eq!(message.encode(Form::Wire).err(), Some(MessageError::Address), "{wrong:?}");
    }
    for wrong in ["", "a", "a@", "a@b\r\nBcc: c", "a@b>", "a b@c", "ä@b", "a@b@c"] {
        let mut message = sample();
        wrong.clone_into(&mut message.message_id);
        assert_eq!(message.encode(Form::Readable).err(), Some(MessageError::MessageId), "{wrong:?}");
    }
}

#[test]
fn names_of_all_kinds_can_be_written_to() {
    for name in [
        "",
        "Dr. Müller, Anna",
        "\"Rosi\" <x@y>",
        "سلمى",
        "名前",
        "O'Neil \\ Söhne (GbR)",
        "👩‍👧",
        "a".repeat(80).as_str(),
    ] {
        let mut message = sample();
        name.clone_into(&mut message.to.name);
        name.clone_into(&mut message.from.name);
        for form in [Form::Wire, Form::Readable] {
            let sent = message.encode(form).unwrap();
            assert_eq!(
                sent.envelope().to().first().map(ToString::to_string).as_deref(),
                Some("zoe@xn--mller-kva.example")
            );
            assert!(bytes(&message, form).lines().all(|line| line.len() < 998), "{name}");
        }
    }
}

#[test]
fn the_default_sender_of_a_hub_without_a_name_can_send() {
    let mut message = sample();
    "hochbeet@localhost".clone_into(&mut message.from.address);
    assert!(bytes(&message, Form::Wire).contains("<hochbeet@localhost>"));
}

#[test]
fn lines_longer_than_mail_allows_are_encoded_in_files_too() {
    let mut message = sample();
    message.text = "x".repeat(2000);
    assert!(bytes(&message, Form::Readable).lines().all(|line| line.len() < 998));
}

#[test]
fn what_comes_again_says_how_it_ends() {
    let stop = format!("https://mitmachen.example/tr/wochenpost/{}/aus", "A".repeat(90));
    let list = List { id: "wochenpost.mitmachen.example".to_owned(), stop: stop.clone() };
    for form in [Form::Wire, Form::Readable] {
        let message = Message { list: Some(list.clone()), ..sample() };
        let text = bytes(&message, form);
        // Whole on one line: programs read it so (RFC 8058, section 3.1).
        assert!(text.contains(&format!("\r\nList-Unsubscribe: <{stop}>\r\n")), "{text}");
        assert!(text.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{text}");
        assert!(text.contains("\r\nList-Id: <wochenpost.mitmachen.example>\r\n"), "{text}");
    }
    assert!(!headers(&sample(), Form::Wire).iter().any(|it| it.starts_with("List-")));
    let evil =
        List { id: "x\r\nBcc: a@b.example".to_owned(), stop: "https://x\r\nBcc: a@b.example".to_owned() };
    let message = Message { list: Some(evil), ..sample() };
    assert!(!headers(&message, Form::Wire).iter().any(|it| it.starts_with("Bcc")));
}
