//! For tests only: a hub in a folder of its own, with a clock that stands still, seeded randomness and a mailbox.
//!
//! The same test runs on both databases: `on_each_database(|hub| …)` always takes SQLite, and PostgreSQL where
//! `HOCHBEET_TEST_POSTGRES` names a server. It depends on the rooms it sets up and on nothing of the web.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::print_stdout,
    reason = "a test that cannot be set up has failed"
)]

mod advising;
mod audit;
mod builders;
mod fuzz;
mod mailbox;
mod older;
mod postgres;
mod smtpd;
mod statements;

pub use advising::{ADVISED, Advised};
pub use audit::{Audit, Letter, Stored, audit, texts};
pub use builders::{
    PICTURE, article_form, bounced, event_form, offer_form, organisation_form, settings, signup_form,
};
pub use fuzz::fuzz;
pub use mailbox::Mailbox;
pub use older::{execute, older_database};
pub use postgres::fresh_database;
pub use smtpd::{Smtpd, free_port};
pub use statements::{note_statements, prepared_anew, statements};

use domain::accounts::{AccountId, Role};
use domain::articles::{ArticleForm, ArticleId, PictureForm, PictureId, PlanForm};
use domain::opportunities::{OpportunityForm, OpportunityId};
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use kernel::{FixedClock, Instant, Locale, SeededRng, WallTime};
use service::keys::Keys;
use service::{Caller, Hub, Parts, Uploads};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use store::{Database, Location, Verdict};
use tempfile::TempDir;
use worker::{Post, Sender};

/// A hub for one test.
pub struct TestHub {
    /// The hub.
    pub hub: Hub,
    /// Its clock, at first Sunday, 22 November 2026, noon in the city.
    pub clock: Arc<FixedClock>,
    /// What it sent.
    pub mailbox: Mailbox,
    /// The post room.
    pub post: Post,
    /// Where its data is.
    pub location: Location,
    folder: TempDir,
}

/// Did somebody ask for the long form (`cargo xtask test --long`)?
pub fn long() -> bool {
    std::env::var_os("HOCHBEET_LONG").is_some()
}

/// The seed of a test that draws: a named one, else another each time. It is printed, so that a failure can be repeated.
pub fn seed() -> u64 {
    let named = std::env::var_os("HOCHBEET_SEED").and_then(|seed| seed.to_str()?.parse().ok());
    let seed = named.unwrap_or_else(|| u64::from(std::process::id()));
    println!("HOCHBEET_SEED={seed}");
    seed
}

/// Where every test begins in time.
pub fn start_of_time() -> Instant {
    WallTime::from_stored("2026-11-22T12:00").unwrap().instant()
}

/// A post room that sends into a mailbox.
pub fn post_room() -> (Mailbox, Post) {
    let mailbox = Mailbox::default();
    let sender = Sender {
        address: "hub@stadt.example".to_owned(),
        name: String::new(),
        base_url: "https://hub.example".to_owned(),
        inbox: Some("fragen@stadt.example".to_owned()),
    };
    let post = Post::new(sender, Box::new(mailbox.clone()));
    (mailbox, post)
}

/// Somebody on the web.
pub fn visitor() -> Caller {
    Caller::web(Actor::Visitor, Locale::De)
}

/// Somebody of the engagement office.
pub fn coordinator() -> Caller {
    Caller::web(Actor::Member { account: AccountId::new(1), role: Role::Coordinator }, Locale::De)
}

impl TestHub {
    /// An empty hub with settings, in an SQLite file.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::Sqlite(folder.path().join("test.sqlite3"));
        Self::at(location, folder)
    }

    /// The same in a fresh PostgreSQL database; `None` where no server is named.
    pub fn postgres() -> Option<Self> {
        let url = postgres::fresh_database()?;
        Some(Self::at(Location::Postgres(url), tempfile::tempdir().unwrap()))
    }

    fn at(location: Location, folder: TempDir) -> Self {
        let test = Self::with(location, folder);
        test.hub.write(Caller::system(), |cx| service::settings::put(cx, settings())).wait().unwrap();
        test
    }

    fn with(location: Location, folder: TempDir) -> Self {
        let clock = Arc::new(FixedClock::at(start_of_time()));
        let hub = open(&location, folder.path(), &clock, 7);
        let (mailbox, post) = post_room();
        Self { hub, clock, mailbox, post, location, folder }
    }

    /// The starter city, in an SQLite file.
    pub fn starter_city() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::Sqlite(folder.path().join("test.sqlite3"));
        let test = Self::with(location, folder);
        starter::build(&test.hub).unwrap();
        test
    }

    /// The folder of this hub.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A second process on the same data.
    pub fn second(&self) -> Hub {
        open(&self.location, self.folder(), &self.clock, 8)
    }

    /// Brings the search index up to now, with the pages that have no record. Gives whether there was anything to do.
    pub fn follow_search(&self) -> bool {
        self.hub.follow_search(&worker::fixed_pages(), &AtomicBool::new(false)).unwrap()
    }

    /// Lets the worker do all that is due.
    pub fn work(&self) {
        worker::once(&self.hub, &self.post).unwrap();
    }

    /// A passkey of an account, as a finished ceremony leaves it. It opens nothing: there is no device to it.
    pub fn keep_passkey(&self, account: AccountId, key: &str, device: &str) {
        let (key, device, now) = (key.to_owned(), device.to_owned(), self.hub.now());
        let database = Database::open(&self.location, 1).unwrap().database;
        let (done, wait) = std::sync::mpsc::channel();
        let work = move |conn: &mut store::Conn| {
            Verdict::Commit(store::passkeys::insert(conn, account, &key, "{}", &device, now))
        };
        database.write(work, move |end| done.send(end).unwrap()).unwrap();
        wait.recv().unwrap().unwrap().unwrap();
    }

    /// A listed organisation that can be written to.
    pub fn organisation(&self, name: &str) -> OrganisationId {
        let form = organisation_form(name);
        let id =
            self.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
        self.hub.write(coordinator(), move |cx| service::organisations::approve(cx, id)).wait().unwrap();
        id
    }

    /// A picture that texts may show; `agreed` says who on it agreed.
    pub fn picture(&self, agreed: &str) -> PictureId {
        let form = PictureForm {
            alt: "Ein grüner Punkt".to_owned(),
            credit: "Kim Holunder".to_owned(),
            consent: "agreed".to_owned(),
            agreed: agreed.to_owned(),
        };
        service::articles::put_picture(&self.hub, coordinator(), Some(PICTURE), &form).unwrap()
    }

    /// A text of the office that nobody else sees yet.
    pub fn draft(&self, form: ArticleForm) -> ArticleId {
        self.hub.write(coordinator(), move |cx| service::articles::create(cx, &form)).wait().unwrap()
    }

    /// A text of the office that everybody reads.
    pub fn article(&self, form: ArticleForm) -> ArticleId {
        let id = self.draft(form);
        let publish = move |cx: &mut service::WriteCx<'_>| {
            service::articles::publish(cx, id, &PlanForm::default(), "1")
        };
        self.hub.write(coordinator(), publish).wait().unwrap();
        id
    }

    /// A public offer of an organisation.
    pub fn offer(&self, organisation: OrganisationId, form: OpportunityForm) -> OpportunityId {
        self.hub
            .write(coordinator(), move |cx| service::opportunities::write(cx, organisation, &form))
            .wait()
            .unwrap()
            .id
    }
}

fn open(location: &Location, folder: &Path, clock: &Arc<FixedClock>, seed: u64) -> Hub {
    let opened = Database::open(location, 2).unwrap();
    let keys = Keys::draw(&mut SeededRng::new(99));
    let clock: Arc<dyn kernel::Clock> = Arc::<FixedClock>::clone(clock);
    let rng = Box::new(SeededRng::new(seed));
    let uploads = Uploads::new(folder.join("uploads"));
    let limits = domain::limits::Limits::default();
    let outside = domain::legal::Outside::default();
    let search = folder.join("search");
    Hub::new(Parts { database: opened.database, uploads, keys, clock, rng, limits, outside, search }).unwrap()
}

/// Runs a test on SQLite.
pub fn on_sqlite(test: impl Fn(&TestHub)) {
    test(&TestHub::sqlite());
}

/// Runs a test on PostgreSQL where a server is named; tests that call this end in `_needs_postgres`.
pub fn on_postgres(test: impl Fn(&TestHub)) {
    if let Some(hub) = TestHub::postgres() {
        test(&hub);
    }
}

/// Makes two tests of one: the same story on both databases.
#[macro_export]
macro_rules! on_both_databases {
    ($(fn $name:ident($hub:ident) $body:block)*) => {
        $(
            #[cfg(test)]
            mod $name {
                #[expect(clippy::wildcard_imports, reason = "the story reads what its file imports")]
                use super::*;

                fn story($hub: &$crate::TestHub) $body

                #[test]
                fn on_sqlite() {
                    $crate::on_sqlite(story);
                }

                #[test]
                fn on_postgres_needs_postgres() {
                    $crate::on_postgres(story);
                }
            }
        )*
    };
}
