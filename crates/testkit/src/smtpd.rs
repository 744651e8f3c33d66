use std::fs::{self, Permissions};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// `OpenSMTPD` on a port of this machine; it delivers everything into one maildir and relays nothing.
pub struct Smtpd {
    child: Child,
    maildir: PathBuf,
}

/// A port of this machine on which nobody listens.
pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

impl Smtpd {
    /// Starts the server that `HOCHBEET_TEST_SMTPD` names, in this folder; `None` where none is named. Tests that call
    /// this end in `_needs_smtpd`.
    pub fn start(folder: &Path, port: u16) -> Option<Self> {
        let program = std::env::var_os("HOCHBEET_TEST_SMTPD")?;
        let maildir = folder.join("maildir");
        fs::create_dir(&maildir).unwrap();
        // Mail is delivered as the user nobody.
        fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(&maildir, Permissions::from_mode(0o777)).unwrap();
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
        let server = Self { child, maildir };
        let ready = until(|| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        assert!(ready.is_some(), "{}", fs::read_to_string(folder.join("log")).unwrap());
        Some(server)
    }

    /// What was delivered, once it is at least so much.
    pub fn delivered(&self, least: usize) -> Option<Vec<String>> {
        until(|| {
            let mails = fs::read_dir(self.maildir.join("new")).ok()?;
            let mails: Option<Vec<_>> =
                mails.map(|mail| fs::read_to_string(mail.ok()?.path()).ok()).collect();
            mails.filter(|mails| mails.len() >= least)
        })
    }
}

impl Drop for Smtpd {
    fn drop(&mut self) {
        // Asked politely, it takes its helper processes along.
        drop(Command::new("kill").arg(self.child.id().to_string()).status());
        drop(self.child.wait());
    }
}

fn until<T>(look: impl Fn() -> Option<T>) -> Option<T> {
    (0..200).find_map(|_| {
        sleep(Duration::from_millis(50));
        look()
    })
}
