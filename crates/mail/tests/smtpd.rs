//! Against a mail server as it runs in town halls.

use kernel::Instant;
use mail::{Attachment, Message, Party, Smtp, Transport};
use std::path::PathBuf;

#[cfg(test)]
mod server {
    use std::fs::{self, Permissions};
    use std::net::{Ipv4Addr, TcpListener, TcpStream};
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};
    use std::thread::sleep;
    use std::time::Duration;

    /// `OpenSMTPD` on a free port of this machine; it delivers everything into one maildir and relays nothing.
    pub struct Smtpd {
        child: Child,
        pub port: u16,
        maildir: PathBuf,
    }

    impl Smtpd {
        pub fn start(program: &Path, folder: &Path) -> Self {
            let maildir = folder.join("maildir");
            fs::create_dir(&maildir).unwrap();
            // Mail is delivered as the user nobody.
            fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
            fs::set_permissions(&maildir, Permissions::from_mode(0o777)).unwrap();
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
            let config = folder.join("smtpd.conf");
            let rules = format!(
                "listen on 127.0.0.1 port {port} hostname localhost\n\
                 action keep maildir \"{}\" virtual {{ \"@\" = nobody }}\n\
                 match from any for any action keep\n",
                maildir.display()
            );
            fs::write(&config, rules).unwrap();
            let log = fs::File::create(folder.join("log")).unwrap();
            let child = Command::new(program)
                .arg("-d")
                .arg("-f")
                .arg(&config)
                .stdout(log.try_clone().unwrap())
                .stderr(log)
                .stdin(Stdio::null())
                .spawn()
                .unwrap();
            let server = Self { child, port, maildir };
            let ready = until(|| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
            assert!(ready.is_some(), "{}", fs::read_to_string(folder.join("log")).unwrap());
            server
        }

        pub fn delivered(&self) -> Option<String> {
            until(|| {
                let mut mails = fs::read_dir(self.maildir.join("new")).ok()?;
                fs::read_to_string(mails.next()?.ok()?.path()).ok()
            })
        }
    }

    impl Drop for Smtpd {
        fn drop(&mut self) {
            // Asked politely, it takes its helper processes along.
            let _ = Command::new("kill").arg(self.child.id().to_string()).status();
            let _ = self.child.wait();
        }
    }

    fn until<T>(look: impl Fn() -> Option<T>) -> Option<T> {
        (0..200).find_map(|_| {
            sleep(Duration::from_millis(50));
            look()
        })
    }
}

fn party(name: &str, address: &str) -> Party {
    Party { name: name.to_owned(), address: address.to_owned() }
}

#[test]
fn a_real_server_takes_and_delivers_a_mail_needs_smtpd() {
    let Some(program) = std::env::var_os("HOCHBEET_TEST_SMTPD").map(PathBuf::from) else { return };
    let folder = tempfile::tempdir().unwrap();
    let server = server::Smtpd::start(&program, folder.path());
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
    };
    let smtp = Smtp::new(&format!("smtp://127.0.0.1:{}", server.port), "mitmachen.example").unwrap();
    smtp.send(&message).unwrap();
    let mail = server.delivered().expect("the server delivers within ten seconds");
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
