//! The office at work while the hub is killed: organisations, offers, answers, pictures, the charter.

use crate::house::House;
use crate::people::{ask, get, post, status};
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use hub::config::Config;
use hub::house::location;
use kernel::SeededRng;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use store::Location;
use store::maintenance::complaints;
use store::uploads::Uploads;
use testkit::texts;

/// A value that is written again and again by one person: what was acknowledged last, and what was tried after it.
#[derive(Clone, Default)]
struct Value {
    last: String,
    tried: BTreeSet<String>,
}

impl Value {
    fn may_be(&self, found: &str) -> bool {
        self.last.is_empty() || self.last == found || self.tried.contains(found)
    }

    fn acknowledge(&mut self, value: String) {
        self.tried.clear();
        self.last = value;
    }
}

/// What the office was told is done.
#[derive(Clone, Default)]
pub struct OfficeLedger {
    registered: BTreeSet<String>,
    approved: BTreeSet<String>,
    offers: BTreeSet<String>,
    /// Sign-ups by number: `accepted` or `declined`.
    answered: BTreeMap<String, &'static str>,
    summary: Value,
    charter: Value,
    alt: Value,
    acknowledged: usize,
}

impl OfficeLedger {
    pub fn acknowledged(&self) -> usize {
        self.acknowledged
    }

    /// All of it stands in the database, and no picture is half there.
    pub fn kept(&self, place: &Location, data: &Path) {
        let all = |sql: &str| texts(place, sql).into_iter().collect::<BTreeSet<String>>();
        let lost = |kept: &BTreeSet<String>, sql: &str| -> Vec<String> {
            let found = all(sql);
            kept.iter().filter(|each| !found.contains(*each)).cloned().collect()
        };
        let nothing = Vec::<String>::new();
        assert_eq!(lost(&self.registered, "select name as word from organisation"), nothing);
        assert_eq!(
            lost(&self.approved, "select cast(id as text) as word from organisation where state = 'active'"),
            nothing
        );
        assert_eq!(lost(&self.offers, "select title as word from opportunity_text"), nothing);
        let states: BTreeMap<String, String> = texts(place, "select id || ' ' || state as word from signup")
            .iter()
            .filter_map(|line| line.split_once(' ').map(|(id, state)| (id.to_owned(), state.to_owned())))
            .collect();
        for (id, answer) in &self.answered {
            let state = states.get(id).map(String::as_str).unwrap_or_default();
            assert!(state == *answer || state == "withdrawn", "{id} was {answer} and is {state}");
        }
        let one = |sql: &str| texts(place, sql).pop().unwrap_or_default();
        let summary = one("select summary as word from opportunity_text where opportunity_id = 1");
        assert!(self.summary.may_be(&summary), "the offer says {summary}, not {}", self.summary.last);
        let charter = one("select value as word from setting where key = 'city'");
        let written = self.charter.tried.iter().chain([&self.charter.last]);
        assert!(
            self.charter.last.is_empty() || written.clone().any(|title| charter.contains(title.as_str()))
        );
        let alt = one("select coalesce(alt, '') as word from organisation_picture");
        assert!(self.alt.may_be(&alt), "the picture is {alt}, not {}", self.alt.last);
        let faults = complaints(place, &Uploads::new(data.join("uploads"))).unwrap();
        assert!(faults.is_empty(), "{faults:?}");
    }
}

/// One person of the office.
pub struct Office {
    config: Config,
    cookie: String,
    club: OrganisationId,
    offer: OpportunityId,
    ledger: OfficeLedger,
    rng: SeededRng,
}

impl Office {
    pub fn new(house: &House, ledger: OfficeLedger, seed: u64) -> Self {
        Self {
            config: house.config.clone(),
            cookie: format!("Cookie: sitzung={}\r\n", house.session),
            club: house.club,
            offer: house.offers[0],
            ledger,
            rng: SeededRng::new(seed),
        }
    }

    /// Goes on until nobody answers any more.
    pub fn work(mut self, server: SocketAddr) -> OfficeLedger {
        let mut act = self.rng.next_u64();
        loop {
            act = act.wrapping_add(1);
            let went_on = match act % 7 {
                0 => self.register(server),
                1 => self.approve(server),
                2 => self.write_offer(server),
                3 => self.change_offer(server),
                4 => self.write_charter(server),
                5 => self.put_picture(server),
                _ => self.answer(server),
            };
            if went_on.is_none() {
                return self.ledger;
            }
        }
    }

    fn mark(&mut self) -> String {
        format!("m{:016x}", self.rng.next_u64())
    }

    fn post(&self, server: SocketAddr, path: &str, body: &str) -> Option<String> {
        ask(server, "POST", path, &self.cookie, body.as_bytes())
    }

    /// Done, or refused as something that is not to be done now; anything else nobody should get.
    fn done(&mut self, answer: &str) -> bool {
        match status(answer) {
            "303" => {
                self.ledger.acknowledged += 1;
                true
            }
            "409" => false,
            _ => panic!("{answer}"),
        }
    }

    fn register(&mut self, server: SocketAddr) -> Option<()> {
        let name = format!("Verein {}", self.mark());
        let mail = name.replace(' ', "-").to_lowercase();
        let body = format!(
            "name={}&sector=initiative&summary=Wir+singen.&topics=nature&lang=de&contact_name=Anna+Alt&contact_email={mail}@chor.example",
            name.replace(' ', "+")
        );
        let answer = post(server, "/organisation-anmelden", &body)?;
        if self.done(&answer) {
            self.ledger.registered.insert(name);
        }
        Some(())
    }

    fn approve(&mut self, server: SocketAddr) -> Option<()> {
        let waiting = "select cast(min(id) as text) as word from organisation where state = 'registered' having count(*) > 0";
        if let Some(id) = texts(&location(&self.config), waiting).pop() {
            let answer = self.post(server, &format!("/tisch/organisationen/{id}/freigeben"), "")?;
            if self.done(&answer) {
                self.ledger.approved.insert(id);
            }
        }
        Some(())
    }

    fn offer_body(key: &str, title: &str, summary: &str) -> String {
        format!(
            "form_key={key}&lang=de&title={title}&summary={summary}&tasks=Laub&topic=nature&districts=mitte&way=direct&rhythm=weekly\
             &minutes=90&weekdays=tue&min_age=0&languages=de&liability_by=unclear&accident_by=unclear"
        )
    }

    fn write_offer(&mut self, server: SocketAddr) -> Option<()> {
        let title = self.mark();
        let body = Self::offer_body(&title[1..], &title, "Besen");
        let answer = self.post(server, &format!("/tisch/angebote/neu?organisation={}", self.club), &body)?;
        if self.done(&answer) {
            self.ledger.offers.insert(title);
        }
        Some(())
    }

    fn change_offer(&mut self, server: SocketAddr) -> Option<()> {
        let summary = self.mark();
        self.ledger.summary.tried.insert(summary.clone());
        let body = Self::offer_body("", "Ernten", &summary);
        let answer = self.post(server, &format!("/tisch/angebote/{}", self.offer), &body)?;
        if self.done(&answer) {
            self.ledger.summary.acknowledge(summary);
        }
        Some(())
    }

    fn write_charter(&mut self, server: SocketAddr) -> Option<()> {
        let page = ask(server, "GET", "/tisch/selbstverstaendnis", &self.cookie, b"")?;
        let before = page.split_once("name=\"before\" value=\"")?.1.split_once('"')?.0.to_owned();
        let title = self.mark();
        self.ledger.charter.tried.insert(title.clone());
        let body = format!("before={before}&title={title}&intro=Alle.&convictions=Alle.&work=Alle.");
        let answer = self.post(server, "/tisch/selbstverstaendnis", &body)?;
        if self.done(&answer) {
            self.ledger.charter.acknowledge(title);
        }
        Some(())
    }

    fn put_picture(&mut self, server: SocketAddr) -> Option<()> {
        let alt = self.mark();
        self.ledger.alt.tried.insert(alt.clone());
        let answer = put_picture(server, &self.cookie, self.club, &alt, self.rng.next_u64())?;
        if self.done(&answer) {
            self.ledger.alt.acknowledge(alt);
        }
        Some(())
    }

    fn answer(&mut self, server: SocketAddr) -> Option<()> {
        let waiting =
            "select cast(min(id) as text) as word from signup where state = 'waiting' having count(*) > 0";
        let Some(id) = texts(&location(&self.config), waiting).pop() else {
            return get(server, "/mitmachen").map(drop);
        };
        let (step, state) = if self.rng.next_u64().is_multiple_of(3) {
            ("absagen", "declined")
        } else {
            ("zusagen", "accepted")
        };
        let body = "channel=phone&seen=waiting&reason=Das+Beet+ruht.";
        let answer = self.post(server, &format!("/tisch/anmeldungen/{id}/{step}"), body)?;
        if self.done(&answer) {
            self.ledger.answered.insert(id, state);
        }
        Some(())
    }
}

/// Sends a picture that nobody has sent before.
pub fn put_picture(
    server: SocketAddr,
    cookie: &str,
    club: OrganisationId,
    alt: &str,
    colours: u64,
) -> Option<String> {
    let mut body = format!(
        "--grenze\r\ncontent-disposition: form-data; name=\"alt\"\r\n\r\n{alt}\r\n--grenze\r\n\
         content-disposition: form-data; name=\"picture\"; filename=\"bild.png\"\r\ncontent-type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(&png(colours));
    body.extend_from_slice(b"\r\n--grenze--\r\n");
    let head = format!("{cookie}Content-Type: multipart/form-data; boundary=grenze\r\n");
    ask(server, "POST", &format!("/tisch/organisationen/{club}/bild"), &head, &body)
}

/// A picture of 64 by 64 points.
fn png(colours: u64) -> Vec<u8> {
    const SIDE: u32 = 64;
    let mut rng = SeededRng::new(colours);
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::fast());
    for _ in 0..SIDE {
        let mut row = vec![0];
        for _ in 0..SIDE {
            row.extend_from_slice(&rng.next_u64().to_le_bytes()[..3]);
        }
        rows.write_all(&row).unwrap();
    }
    picture_file(SIDE, SIDE, &rows.finish().unwrap())
}

/// A file that says it is so large, with these compressed rows.
pub fn picture_file(width: u32, height: u32, rows: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes()[..], &[8, 2, 0, 0, 0]].concat();
    for (kind, content) in [(b"IHDR", head.as_slice()), (b"IDAT", rows), (b"IEND", &[])] {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(content);
        file.extend_from_slice(&u32::try_from(content.len()).unwrap().to_be_bytes());
        file.extend_from_slice(kind);
        file.extend_from_slice(content);
        file.extend_from_slice(&sum.sum().to_be_bytes());
    }
    file
}
