use super::*;
use crate::message::tests::sample;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// A mail server for one conversation: answers each command by its first word, and "message" once the text has come.
fn server(answer: impl Fn(&str) -> &'static str + Send + 'static) -> (u16, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        converse(stream, &answer).unwrap_or_default()
    });
    (port, heard)
}

fn converse(mut stream: TcpStream, answer: &dyn Fn(&str) -> &'static str) -> std::io::Result<String> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let (mut heard, mut line, mut in_text) = (String::new(), String::new(), false);
    stream.write_all(format!("{}\r\n", answer("greeting")).as_bytes())?;
    while lines.read_line(&mut line)? > 0 {
        heard.push_str(&line);
        let word = match (in_text, line.trim_end()) {
            (true, ".") => "message",
            (true, _) => "",
            (false, command) => command.split([' ', ':']).next().unwrap_or_default(),
        };
        if !word.is_empty() {
            let said = answer(word);
            in_text = said.starts_with("354");
            stream.write_all(format!("{said}\r\n").as_bytes())?;
        }
        line.clear();
    }
    Ok(heard)
}

fn friendly(word: &str) -> &'static str {
    match word {
        "greeting" => "220 fake",
        "DATA" => "354 go on",
        "AUTH" => "235 welcome",
        "EHLO" => "250-fake\r\n250 AUTH PLAIN",
        _ => "250 fine",
    }
}

fn send_to(port: u16) -> Result<(), SendError> {
    smtp(&format!("smtp://127.0.0.1:{port}")).send(&sample())
}

fn smtp(url: &str) -> Smtp {
    Smtp::patient(url, "mitmachen.example", Duration::from_millis(400)).unwrap()
}

#[test]
fn a_friendly_server_takes_the_mail() {
    let (port, heard) = server(friendly);
    send_to(port).unwrap();
    let heard = heard.join().unwrap();
    assert!(heard.starts_with("EHLO mitmachen.example\r\n"), "{heard}");
    assert!(heard.contains("MAIL FROM:<hub@mitmachen.example>\r\n"), "{heard}");
    assert!(heard.contains("RCPT TO:<zoe@xn--mller-kva.example>\r\n"), "{heard}");
    assert!(heard.contains("Message-ID: <s-12.1@mitmachen.example>\r\n"), "{heard}");
}

#[test]
fn what_the_server_says_decides_whether_to_try_again() {
    let cases: [(&'static str, &'static str, bool); 8] = [
        ("greeting", "421 busy", true),
        ("MAIL", "451 try later", true),
        ("RCPT", "451 greylisted", true),
        ("message", "452 disk full", true),
        ("RCPT", "550 no such user", false),
        ("MAIL", "550 not from you", false),
        ("message", "550 looks like spam", false),
        ("MAIL", "530 log in first", true),
    ];
    for (at, said, again) in cases {
        let (port, _) = server(move |word| if word == at { said } else { friendly(word) });
        let told = send_to(port).unwrap_err();
        assert_eq!(matches!(told, SendError::Later(_)), again, "{at} {said}: {told}");
        let (code, words) = said.split_once(' ').unwrap();
        assert!(told.to_string().contains(words), "{told}");
        let (SendError::Later(reason) | SendError::Never(reason)) = told;
        assert_eq!(reason.class, code);
    }
}

#[test]
fn a_wrong_password_is_ours_to_mend_and_is_never_shown() {
    let (port, _) = server(|word| if word == "AUTH" { "535 wrong" } else { friendly(word) });
    let told = smtp(&format!("smtp://hub:geheim%21@127.0.0.1:{port}")).send(&sample()).unwrap_err();
    assert!(matches!(told, SendError::Later(_)), "{told}");
    assert!(!told.to_string().contains("geheim"), "{told}");
}

#[test]
fn a_server_that_is_away_silent_or_hangs_up_is_tried_again() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    assert!(matches!(send_to(closed), Err(SendError::Later(why)) if why.class == "connection"));
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    assert!(matches!(send_to(silent.local_addr().unwrap().port()), Err(SendError::Later(_))));
    let hangs_up = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = hangs_up.local_addr().unwrap().port();
    let accepted = thread::spawn(move || drop(hangs_up.accept()));
    assert!(matches!(send_to(port), Err(SendError::Later(_))));
    accepted.join().unwrap();
}

#[test]
fn a_server_without_encryption_gets_nothing_when_encryption_is_required() {
    let (port, heard) = server(friendly);
    let told = smtp(&format!("smtp://hub:geheim@127.0.0.1:{port}?tls=required")).send(&sample());
    assert!(matches!(told, Err(SendError::Later(_))), "{told:?}");
    let heard = heard.join().unwrap();
    assert!(!heard.contains("AUTH") && !heard.contains("MAIL"), "{heard}");
}

#[test]
fn a_mail_that_cannot_be_written_is_never_tried_again() {
    let mut wrong = sample();
    wrong.message_id.clear();
    let told = smtp("smtp://127.0.0.1:1").send(&wrong);
    assert_eq!(told, Err(SendError::Never(Reason::new("message", "the message id is not valid"))));
}

#[test]
fn addresses_of_no_mail_server_are_refused() {
    for wrong in ["", "mail.example", "http://mail.example", "smtp://", "smtp://mail.example?tls=perhaps"] {
        assert_eq!(Smtp::new(wrong, "localhost").err(), Some(SmtpUrlError), "{wrong}");
    }
    for right in ["smtp://localhost", "smtps://a:b@mail.example:465", "smtp://a:b@mail.example?tls=required"]
    {
        assert!(Smtp::new(right, "127.0.0.1").is_ok(), "{right}");
    }
}
