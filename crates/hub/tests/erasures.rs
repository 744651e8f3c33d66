//! Whoever was erased stays so: an older backup, or an older copy of the database, brings nobody back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::links::Purpose;
use domain::opportunities::OpportunityId;
use domain::people::EmailAddress;
use domain::policy::{Actor, Matter};
use domain::rights::Whose;
use domain::signups::Channel;
use hub::config::{Config, Database};
use hub::erased::{LIST_FILE, keep};
use hub::house::{DATABASE_FILE, location, open};
use kernel::Locale;
use service::access::{Browser, Entered, log_in, open_account, request_code, whoami};
use service::{Caller, Error, Hub};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use testkit::{Mailbox, coordinator, offer_form, organisation_form, post_room, signup_form, visitor};
use worker::Post;

const MAIL: &str = "zilla.zzmarker@post.example";
const OMAR: &str = "Omar Zzmarker";

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

    /// A city with a club and one offer with a date, an administrator, and two people who signed up: Zilla by mail, Omar on the
    /// phone.
    fn live(&self) -> OpportunityId {
        let form = organisation_form("Gartenfreunde");
        let settings = testkit::settings();
        self.hub.write(Caller::system(), |cx| service::settings::put(cx, settings)).wait().unwrap();
        self.hub
            .write(Caller::system(), |cx| {
                let email = EmailAddress::parse("admin@stadt.example").map_err(|_| Error::NotFound)?;
                open_account(cx, &email, "Ada", Role::Admin).map(drop)
            })
            .wait()
            .unwrap();
        let club =
            self.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
        let offer = self
            .hub
            .write(coordinator(), move |cx| {
                service::organisations::approve(cx, club)?;
                let written = service::opportunities::write(cx, club, &offer_form("Gießen", "3", false))?;
                Ok(written.id)
            })
            .wait()
            .unwrap();
        let form = signup_form("Zilla Zzmarker", MAIL, 7);
        self.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
        self.work();
        let token = self.mailbox.token(MAIL, "meins");
        self.hub
            .write(visitor(), move |cx| {
                let Matter::OwnSignup(id) = cx.bear(Purpose::OwnSignup, &token)? else {
                    return Err(Error::NotFound);
                };
                service::signups::confirm(cx, id)
            })
            .wait()
            .unwrap();
        let mut form = signup_form(OMAR, "", 8);
        form.contact.phone = "0221 4710-987".to_owned();
        self.hub
            .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &form, Channel::Phone))
            .wait()
            .unwrap();
        self.work();
        offer
    }

    /// Both ask to be erased: one by herself, the other at the desk with the code of his letter.
    fn erase_both(&self) {
        let email = EmailAddress::parse(MAIL).unwrap();
        let again = email.clone();
        self.hub.write(visitor(), move |cx| request_code(cx, &email)).wait().unwrap();
        self.work();
        let code = self.mailbox.code(MAIL);
        let entered = self
            .hub
            .write(visitor(), move |cx| log_in(cx, &again, &code, &Browser::default()))
            .wait()
            .unwrap();
        let Entered::In(inside) = entered else { panic!("she has no passkey") };
        let session = self.hub.read(visitor(), move |cx| whoami(cx, &inside.token)).wait().unwrap().unwrap();
        let id = session.account.id;
        let herself = Caller::web(Actor::Member { account: id, role: session.account.role }, Locale::De);
        self.hub.write(herself, move |cx| service::rights::erase(cx, Whose::Account(id))).wait().unwrap();
        self.hub
            .write(coordinator(), |cx| {
                let omar = service::rights::find(cx, OMAR)?.remove(0).id;
                let code = service::rights::print(cx, omar)?.code;
                service::rights::tell(cx, omar, &code)?;
                service::rights::erase(cx, Whose::Person(omar))
            })
            .wait()
            .unwrap();
        self.work();
    }

    /// Every name and address that stands in the database.
    fn texts(&self) -> String {
        let sql = "select name || ' ' || coalesce(email, '') as word from person \
             union all select name || ' ' || coalesce(email, '') as word from signup \
             union all select name || ' ' || email as word from account \
             union all select address as word from outbox \
             union all select email_key as word from login_code";
        testkit::texts(&location(&self.config), sql).join("\n")
    }

    fn names_them(&self) -> bool {
        self.texts().to_lowercase().contains("zzmarker")
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

/// Backup, erasure, restore: they are nowhere, the place is free, nobody is written to.
fn drill(from: Config, to: Config, bare: Config) {
    let folder = from.data_dir.parent().unwrap().to_owned();
    let old = house(from);
    let keeping = keep(&old.config, &old.hub).unwrap();
    let offer = old.live();
    let file = folder.join("sicherung.tar.gz");
    said(&hochbeet(&old.config, &[Path::new("backup"), &file]));
    assert!(old.names_them());
    old.erase_both();
    assert!(!old.names_them());
    keeping.stop();
    let list = old.config.data_dir.join(LIST_FILE);
    let text = fs::read_to_string(&list).unwrap();
    assert_eq!(text.lines().filter(|line| !line.starts_with('#')).count(), 2, "{text}");
    assert!(!text.to_lowercase().contains("zilla") && !text.contains("4710"), "{text}");

    // Without the list nobody can know; that is said.
    let told = said(&hochbeet(&bare, &[Path::new("restore"), &file]));
    assert!(told.contains("Eine Liste der Löschungen (hochbeet-erased.txt) war nicht zu finden"), "{told}");

    let told = said(&hochbeet(&to, &[Path::new("restore"), Path::new("--erased"), &list, &file]));
    assert!(told.contains("Wer nach diesem Stand gelöscht wurde, ist wieder gelöscht: 2 Personen"), "{told}");
    let new = house(to);
    assert!(!new.names_them(), "{}", new.texts());
    let signups = new.hub.read(coordinator(), service::desk::signups).wait().unwrap();
    assert_eq!(signups.len(), 2);
    assert!(signups.iter().all(|row| row.signup.state == domain::signups::SignupState::Withdrawn));
    new.work();
    assert_eq!(new.mailbox.all(), [], "the club heard of it when it was done");
    if let Database::Sqlite = new.config.database {
        let bytes = fs::read(new.config.data_dir.join(DATABASE_FILE)).unwrap();
        for mark in ["zzmarker", "Zzmarker", "4710-987"] {
            assert!(!bytes.windows(mark.len()).any(|window| window == mark.as_bytes()), "{mark}");
        }
    }
    let told =
        said(&hochbeet(&new.config, &[Path::new("doctor"), Path::new("--listen"), Path::new("127.0.0.1:0")]));
    assert!(told.contains("Löschungen     2 stehen in hochbeet-erased.txt."), "{told}");
    // Whoever comes back later is welcome, and no start takes them away.
    let form = signup_form("Zilla Zzmarker", MAIL, 9);
    new.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
    drop(new.hub);
    assert!(house(new.config).names_them());
}

fn sqlite(data: &Path) -> Config {
    Config { data_dir: data.to_owned(), ..Config::default() }
}

#[test]
fn an_older_backup_brings_nobody_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| sqlite(&folder.path().join(name));
    drill(at("alt"), at("neu"), at("ohne"));
}

#[test]
fn nor_does_one_from_a_server_needs_postgres() {
    let urls = [testkit::fresh_database(), testkit::fresh_database(), testkit::fresh_database()];
    let [Some(from), Some(to), Some(bare)] = urls else { return };
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, url: String| Config {
        database: Database::Postgres(url),
        ..sqlite(&folder.path().join(name))
    };
    drill(at("alt", from), at("neu", to), at("ohne", bare));
}

#[test]
fn the_list_beside_the_backup_is_found_and_an_older_copy_of_the_database_brings_nobody_back_either() {
    let folder = tempfile::tempdir().unwrap();
    let backups = folder.path().join("sicherung");
    let mut config = sqlite(&folder.path().join("alt"));
    config.backup.folder = backups.clone();
    let old = house(config);
    let keeping = keep(&old.config, &old.hub).unwrap();
    let _offer = old.live();
    fs::create_dir_all(&backups).unwrap();
    let file = backups.join("von-hand.tar.gz");
    said(&hochbeet(&old.config, &[Path::new("backup"), &file]));
    let copy = folder.path().join("kopie");
    store::maintenance::copy(&old.config.data_dir.join(DATABASE_FILE), &copy).unwrap();
    old.erase_both();
    keeping.stop();
    let told = said(&hochbeet(&sqlite(&folder.path().join("neu")), &[Path::new("restore"), &file]));
    assert!(told.contains("ist wieder gelöscht: 2 Personen"), "{told}");

    // Put back after an update that went wrong.
    let House { config, hub, .. } = old;
    drop(hub);
    for ending in ["", "-wal", "-shm"] {
        let _may_be_missing = fs::remove_file(config.data_dir.join(format!("{DATABASE_FILE}{ending}")));
    }
    fs::copy(&copy, config.data_dir.join(DATABASE_FILE)).unwrap();
    let told = hochbeet(&config, &[Path::new("doctor"), Path::new("--listen"), Path::new("127.0.0.1:0")]);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("Diese Datenbank ist älter als 2 Löschungen"), "{told}");
    let started = house(config);
    assert!(!started.names_them());
}

fn admin() -> Caller {
    Caller::web(Actor::Member { account: AccountId::new(900), role: Role::Admin }, Locale::De)
}

#[test]
fn the_only_one_who_runs_the_hub_stays_until_there_is_somebody_else() {
    let folder = tempfile::tempdir().unwrap();
    let old = house(sqlite(&folder.path().join("alt")));
    let keeping = keep(&old.config, &old.hub).unwrap();
    let _offer = old.live();
    let file = folder.path().join("sicherung.tar.gz");
    said(&hochbeet(&old.config, &[Path::new("backup"), &file]));
    // Ada hands on, and goes.
    let gone = old.hub.write(admin(), |cx| {
        let email = EmailAddress::parse("bo@stadt.example").map_err(|_| Error::NotFound)?;
        open_account(cx, &email, "Bo", Role::Admin)?;
        let town = service::roles::town(cx)?;
        let ada = town.iter().find(|post| post.own.name == "Ada").ok_or(Error::NotFound)?;
        let (role, account) = (ada.own.grant.id, ada.own.grant.account);
        service::roles::end(cx, role)?;
        cx.caller.actor = Actor::Member { account, role: Role::Resident };
        service::rights::erase(cx, Whose::Account(account))
    });
    gone.wait().unwrap();
    keeping.stop();
    let list = old.config.data_dir.join(LIST_FILE);
    let to = sqlite(&folder.path().join("neu"));
    let told = said(&hochbeet(&to, &[Path::new("restore"), Path::new("--erased"), &list, &file]));
    assert!(told.contains("ist in diesem Stand die einzige der Technik"), "{told}");
    let new = house(to);
    assert!(new.texts().contains("admin@stadt.example"));
    let another = new.hub.write(Caller::system(), |cx| {
        let email = EmailAddress::parse("bo@stadt.example").map_err(|_| Error::NotFound)?;
        open_account(cx, &email, "Bo", Role::Admin)
    });
    another.wait().unwrap();
    let House { config, hub, .. } = new;
    drop(hub);
    assert!(!house(config).texts().contains("admin@stadt.example"));
}
