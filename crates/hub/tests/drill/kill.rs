//! Killed at any moment, the hub keeps every promise it gave and leaves nothing half done.

use crate::house::House;
use crate::office::{Office, OfficeLedger};
use crate::people::{Bearer, Memory, Told, live};
use crate::post::{Mail, collect};
use domain::opportunities::OpportunityId;
use hub::config::Database;
use hub::house::{KEYS_FILE, SystemClock};
use kernel::{Clock, FixedClock, SeededRng};
use mail::Files;
use service::keys::Keys;
use service::{Caller, Hub, Outside, Parts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant, SystemTime};
use store::Database as Store;
use store::uploads::Uploads;
use testkit::{Audit, audit};
use worker::{Post, Sender};

const PEOPLE: usize = 4;
/// From the first request on; the shortest time falls into the first sign-ups.
const SHORTEST: u64 = 5;
const LONGEST: u64 = 450;
const BREATHER: u64 = 1_500;

/// What was promised so far.
#[derive(Default)]
struct Ledger {
    /// The key of the form, by address.
    signed_up: BTreeMap<String, String>,
    confirmed: BTreeSet<String>,
    withdrew: BTreeSet<String>,
    /// The messages they left, by address.
    changed: BTreeMap<String, String>,
    office: OfficeLedger,
    tried_to_withdraw: BTreeSet<String>,
    /// Whoever was given a chance to go on with their link.
    asked: BTreeMap<String, u32>,
    mails: BTreeMap<String, Mail>,
    kills: Vec<SystemTime>,
}

impl Ledger {
    fn note(&mut self, memory: Memory) {
        assert!(memory.strange.is_empty(), "{:?}", memory.strange);
        self.tried_to_withdraw.extend(memory.tried_to_withdraw);
        for told in memory.told {
            match told {
                Told::SignedUp { form_key, address } => drop(self.signed_up.insert(address, form_key)),
                Told::Confirmed { address } => drop(self.confirmed.insert(address)),
                Told::Withdrew { address } => drop(self.withdrew.insert(address)),
                Told::Changed { address, message } => drop(self.changed.insert(address, message)),
            }
        }
    }

    /// Whoever got a link and has not used it twice.
    fn bearers(&mut self) -> Vec<Bearer> {
        let mut bearers = BTreeMap::new();
        for mail in self.mails.values() {
            if let Some(token) = mail.own_token()
                && self.asked.get(&mail.to).is_none_or(|times| *times < 2)
            {
                bearers.insert(mail.to.clone(), token.to_owned());
            }
        }
        let bearers: Vec<_> =
            bearers.into_iter().take(12).map(|(address, token)| Bearer { address, token }).collect();
        for bearer in &bearers {
            *self.asked.entry(bearer.address.clone()).or_default() += 1;
        }
        bearers
    }

    fn kept(&self, audit: &Audit) {
        assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
        let states: BTreeMap<_, _> =
            audit.signups.iter().map(|it| (it.form_key.as_str(), it.state.as_str())).collect();
        for (address, form_key) in &self.signed_up {
            let state = *states
                .get(form_key.as_str())
                .unwrap_or_else(|| panic!("the sign-up of {address} was acknowledged and is lost"));
            let withdrawn = state == "withdrawn";
            assert!(withdrawn || !self.withdrew.contains(address), "the withdrawal of {address} is lost");
            let confirmed = ["accepted", "waiting", "declined"].contains(&state)
                || (withdrawn && self.tried_to_withdraw.contains(address));
            assert!(confirmed || !self.confirmed.contains(address), "the confirmation of {address} is lost");
        }
    }

    fn messages_kept(&self, house: &House) {
        let query = "select coalesce(email, '') || ' ' || coalesce(message, '') as word from signup";
        let stored: BTreeSet<String> = testkit::texts(&house.location(), query).into_iter().collect();
        for (address, message) in &self.changed {
            assert!(stored.contains(&format!("{address} {message}")), "the message of {address} is lost");
        }
    }

    /// A mail goes out twice only when the hub was killed in between, and is then the same mail.
    fn no_mail_twice(&self) -> usize {
        let mut first: BTreeMap<&str, &Mail> = BTreeMap::new();
        let mut by_matter: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        let mut mails: Vec<_> = self.mails.values().collect();
        mails.sort_by_key(|mail| mail.written);
        let mut doubled = 0;
        for mail in mails {
            if let Some(before) = first.insert(&mail.id, mail) {
                doubled += 1;
                let crashed = |kill: &&SystemTime| before.written <= **kill && **kill <= mail.written;
                assert!(self.kills.iter().find(crashed).is_some(), "twice without a crash: {}", mail.id);
                assert_eq!((&before.to, &before.subject), (&mail.to, &mail.subject));
            }
            if mail.to.ends_with("@post.example") {
                let id = by_matter.entry((&mail.to, &mail.subject)).or_insert(&mail.id);
                assert_eq!(*id, mail.id, "{} got two mails about the same", mail.to);
            }
        }
        doubled
    }
}

fn shifts(house: &House, hub: &Hub) -> Vec<(OpportunityId, String)> {
    let with_shift = |id: OpportunityId| {
        let offer = hub.read(testkit::visitor(), move |cx| service::opportunities::public_page(cx, id));
        let shift = offer.wait().unwrap().shifts.first().map(|shift| shift.id.to_string());
        (id, shift.unwrap_or_default())
    };
    house.offers.iter().copied().map(with_shift).collect()
}

/// Everybody who waits for their mail gets it: the same work as the binary's, some hours later.
pub fn let_time_pass(house: &House) {
    let text = std::fs::read_to_string(house.data().join(KEYS_FILE)).unwrap();
    let keys = Keys::from_stored(&text).unwrap();
    let clock = Arc::new(FixedClock::at(SystemClock.now().plus_seconds(10 * 3600)));
    let database = Store::open(&house.location(), 1).unwrap().database;
    let uploads = Uploads::new(house.data().join("uploads"));
    let rng = Box::new(SeededRng::new(5));
    let hub = Hub::new(Parts {
        database,
        uploads,
        keys,
        clock,
        rng,
        limits: service::Limits::default(),
        outside: Outside::default(),
        search: house.data().join("search"),
    })
    .unwrap();
    let sender = Sender {
        address: "hochbeet@localhost".to_owned(),
        name: String::new(),
        base_url: "http://localhost:8080".to_owned(),
        inbox: None,
    };
    worker::once(&hub, &Post::new(sender, Box::new(Files::new(house.data())))).unwrap();
    let waits = hub.read(Caller::system(), service::health::health).wait().unwrap();
    assert_eq!(waits.mail_waits, None, "a mail waits for ever");
}

#[expect(
    clippy::disallowed_methods,
    reason = "the drill asks for its seed, and the mails it compares were written in real time"
)]
fn drill(database: Database, rounds: usize) {
    let seed = testkit::seed();
    let since = Instant::now();
    let mut rng = SeededRng::new(seed);
    let house = House::new(database);
    let mut offers = shifts(&house, &hub::house::open(&house.config).unwrap());
    // Those who apply there are answered by the office.
    offers.push((house.asked, String::new()));
    let mut ledger = Ledger::default();
    for round in 0..rounds {
        let running = house.serve();
        ledger.kept(&audit(&house.location()));
        ledger.office.kept(&house.location(), house.data());
        collect(house.data(), &mut ledger.mails);
        let mut bearers = ledger.bearers();
        let address = running.address;
        let people: Vec<_> = (0..PEOPLE)
            .map(|_| {
                let mine = bearers.split_off(bearers.len() * (PEOPLE - 1) / PEOPLE);
                let (offers, seed) = (offers.clone(), rng.next_u64());
                thread::spawn(move || live(address, &offers, mine, seed))
            })
            .collect();
        let office = Office::new(&house, ledger.office.clone(), rng.next_u64());
        let office = thread::spawn(move || office.work(address));
        // A server takes longer until it has let everybody in.
        if let Database::Postgres(_) = &house.config.database {
            thread::sleep(Duration::from_millis(BREATHER / 2));
        }
        let life = SHORTEST + rng.next_u64() % (LONGEST - SHORTEST);
        // Now and then it lives long enough for links to go out, or nobody could ever go on with theirs.
        thread::sleep(Duration::from_millis(if round % 5 == 1 { life + BREATHER } else { life }));
        running.kill();
        ledger.kills.push(SystemTime::now());
        for person in people {
            ledger.note(person.join().unwrap());
        }
        ledger.office = office.join().unwrap();
    }
    let_time_pass(&house);
    collect(house.data(), &mut ledger.mails);
    let last = audit(&house.location());
    ledger.kept(&last);
    ledger.office.kept(&house.location(), house.data());
    ledger.messages_kept(&house);
    let doubled = ledger.no_mail_twice();
    let sent: BTreeSet<_> = ledger.mails.values().map(|mail| mail.id.as_str()).collect();
    for letter in &last.letters {
        // What a letter had to say may be over before it is tried again; it is noted then, and not sent.
        let went = sent.contains(format!("<{}@localhost>", letter.name).as_str());
        assert!(went || letter.state == "gone", "{} is {} and never went out", letter.name, letter.state);
    }
    assert!(sent.len() <= last.letters.len(), "a mail that no letter stands for");
    let (promised, steps) = (ledger.signed_up.len(), ledger.confirmed.len() + ledger.withdrew.len());
    println!(
        "{rounds} kills in {:?}: {promised} sign-ups, {steps} steps, {} messages, {} acts of the office acknowledged, {} mails, \
         {doubled} of them twice",
        since.elapsed(),
        ledger.changed.len(),
        ledger.office.acknowledged(),
        ledger.mails.len()
    );
    assert!(promised >= rounds && steps > 0, "the drill drilled nothing");
}

#[test]
fn kills_lose_nothing_on_sqlite() {
    drill(Database::Sqlite, if testkit::long() { 200 } else { 40 });
}

#[test]
fn kills_lose_nothing_on_postgres_needs_postgres() {
    if let Some(url) = testkit::fresh_database() {
        drill(Database::Postgres(url), if testkit::long() { 200 } else { 12 });
    }
}
