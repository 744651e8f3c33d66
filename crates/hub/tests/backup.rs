//! The drill: saved by the real binary while people go on signing up, brought back by it into a fresh folder, opened.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::Role;
use domain::links::Purpose;
use domain::opportunities::OpportunityId;
use domain::people::EmailAddress;
use domain::policy::Matter;
use hub::config::{Config, Database};
use hub::house::{location, open};
use service::{Caller, Error, Hub};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};
use store::maintenance::facts;
use testkit::{Mailbox, coordinator, offer_form, organisation_form, post_room, signup_form, visitor};
use worker::Post;

const SESSION_OF: &str = "kim@stadt.example";
/// Each sign-up leaves one row in each of them.
const TABLES: [&str; 4] = ["signup", "journal", "link", "outbox"];

/// A hub on the disk, as the binary finds it, with a mailbox instead of a mail server.
struct House {
    config: Config,
    hub: Hub,
    mailbox: Mailbox,
    post: Post,
}

fn house(config: Config) -> House {
    let hub = open(&config).unwrap();
    let (mailbox, post) = post_room();
    House { config, hub, mailbox, post }
}

impl House {
    fn work(&self) {
        worker::once(&self.hub, &self.post).unwrap();
    }

    /// Rows of these tables: all at one moment.
    fn rows<const N: usize>(&self, tables: [&str; N]) -> [i64; N] {
        let rows = facts(&location(&self.config)).unwrap().rows;
        tables.map(|table| rows.get(table).copied().unwrap())
    }

    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method alone is for one lifetime")]
    fn position(&self) -> i64 {
        self.hub.read(visitor(), |cx| cx.position()).wait().unwrap()
    }

    /// A city with an offer that has room for everybody.
    fn offer(&self) -> OpportunityId {
        let form = organisation_form("Gartenfreunde");
        let mut offer = offer_form("Gießen im Garten", "", false);
        offer.capacity = String::new();
        let settings = testkit::settings();
        self.hub.write(Caller::system(), |cx| service::settings::put(cx, settings)).wait().unwrap();
        let id =
            self.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
        self.hub
            .write(coordinator(), move |cx| {
                service::organisations::approve(cx, id)?;
                Ok(service::opportunities::write(cx, id, &offer)?.id)
            })
            .wait()
            .unwrap()
    }

    fn sign_up(&self, offer: OpportunityId, number: u64) {
        let form = signup_form("Kim", &format!("kim{number}@post.example"), number);
        self.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
    }

    fn log_in(&self) -> String {
        let work = |cx: &mut service::WriteCx<'_>| {
            let email = EmailAddress::parse(SESSION_OF).map_err(|_| Error::NotFound)?;
            let account = service::access::open_account(cx, &email, "Kim", Role::Coordinator)?;
            let link = service::access::make_log_in_link(cx, &account)?;
            Ok(service::access::log_in_by_link(cx, &link, &service::access::Browser::default())?.token)
        };
        self.hub.write(Caller::system(), work).wait().unwrap()
    }

    fn knows(&self, token: String) -> bool {
        let found = self.hub.read(visitor(), move |cx| service::access::whoami(cx, &token));
        found.wait().unwrap().is_some()
    }

    /// What somebody does who follows the link in their mail.
    fn confirm(&self, token: String) -> service::Result<()> {
        let work = move |cx: &mut service::WriteCx<'_>| {
            let Matter::OwnSignup(id) = cx.bear(Purpose::OwnSignup, &token)? else {
                return Err(Error::NotFound);
            };
            service::signups::confirm(cx, id).map(drop)
        };
        self.hub.write(visitor(), work).wait()
    }
}

fn hochbeet(config: &Config, words: &[&Path]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hochbeet"));
    command.arg("--data").arg(&config.data_dir).args(words).current_dir(config.data_dir.parent().unwrap());
    if let Database::Postgres(url) = &config.database {
        command.arg("--database").arg(url);
    }
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn verb(word: &str) -> &Path {
    Path::new(word)
}

/// Saves while somebody writes without a pause, brings the last backup back, and looks whether it is all there.
fn drill(from: Config, to: Config) {
    let folder = from.data_dir.parent().unwrap().to_owned();
    let old = house(from);
    let offer = old.offer();
    let session = old.log_in();
    old.sign_up(offer, 1_000_000);
    old.work();
    let token = old.mailbox.token("kim1000000@post.example", "meins");
    std::fs::create_dir_all(old.config.data_dir.join("uploads/ab")).unwrap();
    std::fs::write(old.config.data_dir.join("uploads/ab/abcd"), "ein Bild").unwrap();

    let stop = AtomicBool::new(false);
    let (mut last, mut written) = (folder.clone(), 0);
    std::thread::scope(|threads| {
        let writing = threads.spawn(|| {
            let mut number = 0;
            while !stop.load(Ordering::SeqCst) {
                number += 1;
                old.sign_up(offer, number);
            }
            i64::try_from(number).unwrap()
        });
        for number in 1..=3 {
            last = folder.join(format!("sicherung-{number}.tar.gz"));
            let told = said(&hochbeet(&old.config, &[verb("backup"), &last]));
            assert!(told.starts_with("Gesichert und nachgeprüft: "), "{told}");
            assert!(told.contains("1 hochgeladene Datei und die Schlüssel"), "{told}");
        }
        stop.store(true, Ordering::SeqCst);
        written = writing.join().unwrap();
    });
    let now = old.rows(TABLES);
    let [signups_now, ..] = now;
    assert_eq!(signups_now, written + 1);

    let told = said(&hochbeet(&to, &[verb("restore"), &last]));
    assert!(told.starts_with("Zurückgeholt: der Stand vom "), "{told}");
    assert!(told.contains("wartende Mails sind angehalten"), "{told}");
    assert!(told.contains("hochbeet serve --data "), "{told}");

    let new = house(to);
    let then = new.rows(TABLES);
    let [signups, journal, ..] = then;
    assert!(signups > 1 && signups <= signups_now, "{signups}");
    // One moment: whoever is missing is missing with their journal entry, their link and their letter.
    assert_eq!(then, now.map(|rows| rows - (signups_now - signups)));
    assert_eq!(new.position(), journal);
    assert_eq!(new.hub.settings().name, testkit::settings().name);
    let read = |house: &House| std::fs::read(house.config.data_dir.join("uploads/ab/abcd")).unwrap();
    assert_eq!(read(&new), read(&old));

    // Nobody hears of the past; who was logged in then is not now; personal links open what they opened.
    new.work();
    assert_eq!(new.mailbox.all(), []);
    assert!(old.knows(session.clone()));
    assert!(!new.knows(session));
    new.confirm(token).unwrap();
    new.work();
    assert_eq!(new.mailbox.to("kim1000000@post.example").len(), 1);
    let told = said(&hochbeet(&new.config, &[verb("doctor"), verb("--listen"), verb("127.0.0.1:0")]));
    assert!(told.contains("unversehrt und auf dem neuesten Stand"), "{told}");
    assert!(told.contains("Sicherung      "), "{told}");
    assert!(!new.config.data_dir.join(".restore").exists());
}

fn sqlite(data: &Path) -> Config {
    Config { data_dir: data.to_owned(), ..Config::default() }
}

#[test]
fn a_backup_under_load_comes_back_as_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    drill(sqlite(&folder.path().join("alt")), sqlite(&folder.path().join("neu")));
}

#[test]
fn so_does_one_from_a_server_needs_postgres() {
    let (Some(from), Some(to)) = (testkit::fresh_database(), testkit::fresh_database()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, url: String| Config {
        database: Database::Postgres(url),
        ..sqlite(&folder.path().join(name))
    };
    let (from, to) = (at("alt", from), at("neu", to));
    drill(from.clone(), to.clone());

    // Neither a filled database nor the other engine takes it.
    let archive = folder.path().join("sicherung-3.tar.gz");
    let elsewhere = folder.path().join("woanders");
    for (config, why) in [
        (Config { data_dir: elsewhere.clone(), ..to }, "Die genannte Datenbank ist nicht leer"),
        (sqlite(&elsewhere), "Diese Sicherung kommt aus PostgreSQL"),
    ] {
        let output = hochbeet(&config, &[verb("restore"), &archive]);
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && complaint.contains(why), "{complaint}");
        assert!(!elsewhere.exists());
    }
    // Without the tool, a sentence.
    let mut command = Command::new(env!("CARGO_BIN_EXE_hochbeet"));
    command
        .arg("--data")
        .arg(&from.data_dir)
        .args(["backup", "ohne.tar.gz"])
        .current_dir(folder.path())
        .env("PATH", "");
    if let Database::Postgres(url) = &from.database {
        command.arg("--database").arg(url);
    }
    let output = command.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        !output.status.success() && complaint.contains("Programm pg_dump; hier ist es nicht zu finden"),
        "{complaint}"
    );
    assert!(!folder.path().join("ohne.tar.gz").exists());
}

#[test]
fn a_damaged_backup_is_refused_by_the_binary_too() {
    let folder = tempfile::tempdir().unwrap();
    let old = sqlite(&folder.path().join("alt"));
    drop(open(&old).unwrap());
    let file = folder.path().join("sicherung.tar.gz");
    said(&hochbeet(&old, &[verb("backup"), &file]));
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let new = sqlite(&folder.path().join("neu"));
    let output = hochbeet(&new, &[verb("restore"), &file]);
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains("ist beschädigt, unvollständig oder keine Sicherung"), "{complaint}");
    assert!(!new.data_dir.exists());
}
