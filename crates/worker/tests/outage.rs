//! The mail server is away or cuts the line: nothing is lost, and nobody gets a second mail that is another one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::opportunities::OpportunityId;
use mail::Smtp;
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use testkit::{Smtpd, TestHub, free_port, offer_form, signup_form, visitor};
use worker::{Post, Sender};

/// What a server gets for each of its answers: less than in earnest, more than any that answers needs.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a server by script does with the next mails.
#[derive(Clone, Copy)]
enum Whim {
    /// It takes the text and loses its reply to so many of them.
    Lose(usize),
    /// It says after so many texts that it has to think about them (RFC 6647, section 2.3).
    Greylist(usize),
    /// It takes the text and says nothing any more, so many times.
    Hang(usize),
}

impl Whim {
    /// Is it still in this mood?
    fn goes_on(&mut self) -> bool {
        let (Self::Lose(left) | Self::Greylist(left) | Self::Hang(left)) = self;
        let goes_on = *left > 0;
        *left = left.saturating_sub(1);
        goes_on
    }
}

/// A mail server by script: it takes everything, but for its whim.
struct Script {
    shelf: Arc<Mutex<Shelf>>,
}

#[derive(Default)]
struct Shelf {
    /// Each text that came, also what was refused.
    seen: Vec<String>,
    taken: Vec<String>,
}

impl Script {
    fn start(port: u16, mut whim: Whim) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        let shelf = Arc::new(Mutex::new(Shelf::default()));
        let kept = Arc::clone(&shelf);
        // It ends with the test.
        thread::spawn(move || {
            for stream in listener.incoming() {
                // A line that breaks is the client's matter.
                drop(converse(stream.unwrap(), &shelf, &mut whim));
            }
        });
        Self { shelf: kept }
    }

    fn taken(&self) -> Vec<String> {
        self.shelf.lock().unwrap().taken.clone()
    }

    fn seen(&self) -> Vec<String> {
        self.shelf.lock().unwrap().seen.clone()
    }
}

fn converse(mut stream: TcpStream, shelf: &Mutex<Shelf>, whim: &mut Whim) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let (mut text, mut line) = (None::<String>, String::new());
    stream.write_all(b"220 script\r\n")?;
    while lines.read_line(&mut line)? > 0 {
        let said = match &mut text {
            Some(_) if line.trim_end() == "." => {
                let given = text.take().unwrap_or_default();
                let mut shelf = shelf.lock().unwrap();
                shelf.seen.push(given.clone());
                let mood = *whim;
                match mood {
                    Whim::Lose(_) if whim.goes_on() => {
                        shelf.taken.push(given);
                        return Ok(());
                    }
                    Whim::Hang(_) if whim.goes_on() => {
                        drop(shelf);
                        // Until the other side has had enough.
                        while lines.read_line(&mut line)? > 0 {}
                        return Ok(());
                    }
                    Whim::Greylist(_) if whim.goes_on() => "451 4.7.1 greylisted, try again later",
                    _ => {
                        shelf.taken.push(given);
                        "250 taken"
                    }
                }
            }
            Some(text) => {
                text.push_str(&line);
                ""
            }
            None if line.starts_with("DATA") => {
                text = Some(String::new());
                "354 go on"
            }
            None => "250 fine",
        };
        if !said.is_empty() {
            stream.write_all(format!("{said}\r\n").as_bytes())?;
        }
        line.clear();
    }
    Ok(())
}

fn post_over(port: u16) -> Post {
    let sender = Sender {
        address: "hub@stadt.example".to_owned(),
        name: String::new(),
        base_url: "https://hub.example".to_owned(),
        inbox: Some("fragen@stadt.example".to_owned()),
    };
    let smtp = Smtp::patient(&format!("smtp://127.0.0.1:{port}"), "hub.example", PATIENCE).unwrap();
    Post::new(sender, Box::new(smtp))
}

fn garden(test: &TestHub) -> OpportunityId {
    let club = test.organisation("Gartenfreunde");
    let offer = test.offer(club, offer_form("Gießen im Garten", "50", false));
    // The letters of the founding are no part of the story.
    test.work();
    offer
}

fn sign_up(test: &TestHub, offer: OpportunityId, number: u64) {
    let form = signup_form("Kim Käfer", &format!("kim{number}@post.example"), number);
    test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
}

fn ids(mails: &[String]) -> Vec<String> {
    let id =
        |mail: &String| mail.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().to_owned();
    mails.iter().map(id).collect()
}

fn waiting(test: &TestHub) -> Option<i64> {
    test.hub.read(service::Caller::system(), service::health::health).wait().unwrap().mail_waits
}

/// Three letters meet a server that is away, three times; then it is back.
fn outage(test: &TestHub, post: &Post) {
    let offer = garden(test);
    for number in 0..3 {
        sign_up(test, offer, number);
    }
    for _ in 0..3 {
        worker::once(&test.hub, post).unwrap();
        assert!(waiting(test).is_some(), "a letter was given up");
        test.clock.advance_seconds(3_600);
    }
}

testkit::on_both_databases! {
    fn letters_wait_for_a_server_that_is_away_and_then_all_go_once(test) {
        let port = free_port();
        let post = post_over(port);
        outage(test, &post);
        let server = Script::start(port, Whim::Lose(0));
        for _ in 0..3 {
            worker::once(&test.hub, &post).unwrap();
            test.clock.advance_seconds(3_600);
        }
        let ids = ids(&server.taken());
        assert_eq!(ids.len(), 3, "{ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 3, "none twice");
        assert_eq!(waiting(test), None);
    }

    fn a_reply_that_was_lost_brings_the_same_mail_again_and_no_other(test) {
        let port = free_port();
        let (post, server) = (post_over(port), Script::start(port, Whim::Lose(1)));
        let offer = garden(test);
        sign_up(test, offer, 1);
        worker::once(&test.hub, &post).unwrap();
        assert_eq!(server.taken().len(), 1, "the server has it, and nobody here knows");
        assert!(waiting(test).is_some());
        test.clock.advance_seconds(3_600);
        worker::once(&test.hub, &post).unwrap();
        test.clock.advance_seconds(3_600);
        worker::once(&test.hub, &post).unwrap();
        let ids = ids(&server.taken());
        assert_eq!(ids.len(), 2, "{ids:?}");
        assert_eq!(ids[0], ids[1], "a mail program shows it once");
        assert_eq!(waiting(test), None);
    }

    fn a_server_that_greylists_gets_each_letter_later_and_once(test) {
        let port = free_port();
        let (post, server) = (post_over(port), Script::start(port, Whim::Greylist(2)));
        let offer = garden(test);
        for number in 0..3 {
            sign_up(test, offer, number);
        }
        worker::once(&test.hub, &post).unwrap();
        assert_eq!(server.taken().len(), 1, "two were asked to wait");
        test.clock.advance_seconds(59);
        worker::once(&test.hub, &post).unwrap();
        assert_eq!(server.seen().len(), 3, "nobody presses");
        test.clock.advance_seconds(2);
        worker::once(&test.hub, &post).unwrap();
        let (taken, seen) = (ids(&server.taken()), ids(&server.seen()));
        assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), 3, "{taken:?}");
        assert_eq!((taken.len(), seen.len()), (3, 5), "none twice");
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 3, "the same mail each time: {seen:?}");
        assert_eq!(waiting(test), None);
    }

    fn a_server_that_hangs_holds_up_one_letter_and_not_the_others(test) {
        let port = free_port();
        let (post, server) = (post_over(port), Script::start(port, Whim::Hang(1)));
        let offer = garden(test);
        for number in 0..3 {
            sign_up(test, offer, number);
        }
        let since = Instant::now();
        worker::once(&test.hub, &post).unwrap();
        // Once for the answer, once for the farewell.
        assert!((PATIENCE..5 * PATIENCE).contains(&since.elapsed()), "{:?}", since.elapsed());
        assert_eq!(server.taken().len(), 2, "the others went out");
        test.clock.advance_seconds(61);
        worker::once(&test.hub, &post).unwrap();
        let ids = ids(&server.taken());
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 3, "{ids:?}");
        assert_eq!((ids.len(), waiting(test)), (3, None));
    }
}

#[test]
fn a_real_server_that_comes_back_gets_each_letter_once_needs_smtpd() {
    let (test, port) = (TestHub::sqlite(), free_port());
    let folder = tempfile::tempdir().unwrap();
    let post = post_over(port);
    outage(&test, &post);
    let Some(server) = Smtpd::start(folder.path(), port) else { return };
    for _ in 0..3 {
        worker::once(&test.hub, &post).unwrap();
        test.clock.advance_seconds(3_600);
    }
    let mails = server.delivered(3).expect("the server delivers within ten seconds");
    let ids = ids(&mails);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 3, "{ids:?}");
    assert_eq!(ids.len(), 3, "none twice");
    assert_eq!(waiting(&test), None);
}
