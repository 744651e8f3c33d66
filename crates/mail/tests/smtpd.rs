//! Against a mail server as it runs in town halls.

use kernel::Instant;
use mail::{Attachment, Message, Party, Smtp, Transport};
use testkit::{Smtpd, free_port};

fn party(name: &str, address: &str) -> Party {
    Party { name: name.to_owned(), address: address.to_owned() }
}

#[test]
fn a_real_server_takes_and_delivers_a_mail_needs_smtpd() {
    let folder = tempfile::tempdir().unwrap();
    let port = free_port();
    let Some(server) = Smtpd::start(folder.path(), port) else { return };
    let link = format!("https://mitmachen.example/m/{}", "a1=b2.".repeat(15));
    let message = Message {
        message_id: "signup-7.1@mitmachen.example".to_owned(),
        date: Instant::from_micros(1_795_860_600_000_000),
        from: party("Engagierte Stadt Gladbeck", "hub@mitmachen.example"),
        to: party("Zoë Müller", "zoe@müller.example"),
        reply_to: None,
        subject: "Ihr Platz ist sicher: Äpfel pflücken".to_owned(),
        text: format!("Grüße\n.\n{link}\n"),
        calendar: Some(Attachment { name: "termin.ics".to_owned(), text: "BEGIN:VCALENDAR\r\n".to_owned() }),
        list: None,
    };
    let smtp = Smtp::new(&format!("smtp://127.0.0.1:{port}"), "mitmachen.example").unwrap();
    smtp.send(&message).unwrap();
    let mail = server.delivered(1).expect("the server delivers within ten seconds").remove(0);
    assert!(mail.contains("Delivered-To: zoe@xn--mller-kva.example"), "{mail}");
    assert!(mail.contains("Message-ID: <signup-7.1@mitmachen.example>"), "{mail}");
    assert!(mail.contains("Date: Sat, 28 Nov 2026 10:10:00 +0000"), "{mail}");
    assert!(mail.contains("Auto-Submitted: auto-generated"), "{mail}");
    assert!(mail.contains("BEGIN:VCALENDAR"), "{mail}");
    let text = unfolded(&mail);
    assert!(
        text.contains("Gr=C3=BC=C3=9Fe\n.\n"),
        "a dot alone on a line neither ends nor leaves the mail: {mail}"
    );
    assert!(text.contains(&format!("\n{}\n", link.replace('=', "=3D"))), "{mail}");
}

/// Takes the soft line breaks of quoted-printable out.
fn unfolded(mail: &str) -> String {
    mail.replace("\r\n", "\n").replace("=\n", "")
}
