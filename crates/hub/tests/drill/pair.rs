//! Two processes on one PostgreSQL database: what one writes the other shows within a second, and when one is killed
//! nothing acknowledged is lost and no mail becomes another one.

use crate::house::House;
use crate::people::{get, post, sign_up_body, status};
use crate::post::collect;
use hub::config::Database;
use kernel::{PublicId, SeededRng};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use testkit::audit;

/// How long the other process showed the old page after a sign-up.
fn until_shown(
    house: &House,
    writes: std::net::SocketAddr,
    reads: std::net::SocketAddr,
    rng: &mut SeededRng,
) -> Duration {
    let page = format!("/a/{}", house.offers[1]);
    let text = || get(reads, &page).unwrap().split_once("\r\n\r\n").unwrap().1.to_owned();
    let old = text();
    let form_key = PublicId::draw(rng).to_string();
    let body = sign_up_body(&form_key, &format!("p{form_key}@post.example"), "");
    let answer = post(writes, &format!("{page}/anmelden"), &body).unwrap();
    assert_eq!(status(&answer), "303", "{answer}");
    let since = Instant::now();
    while text() == old {
        assert!(since.elapsed() < Duration::from_secs(10), "the other process never shows it");
        thread::sleep(Duration::from_millis(10));
    }
    since.elapsed()
}

#[test]
fn of_two_processes_one_is_killed_under_load_needs_postgres() {
    let Some(url) = testkit::fresh_database() else { return };
    let seed = testkit::seed();
    let mut rng = SeededRng::new(seed);
    let house = House::new(Database::Postgres(url));
    let stays = house.serve();
    let other = house.serve();
    let mut slowest = Duration::ZERO;
    for round in 0..10 {
        let (writes, reads) = if round % 2 == 0 { (&stays, &other) } else { (&other, &stays) };
        slowest = slowest.max(until_shown(&house, writes.address, reads.address, &mut rng));
    }
    assert!(slowest < Duration::from_secs(1), "a page was old for {slowest:?}");

    let stop = Arc::new(AtomicBool::new(false));
    let mut other = Some(other);
    let (mut acknowledged, mut kills) = (BTreeSet::new(), Vec::new());
    for _ in 0..if testkit::long() { 40 } else { 4 } {
        let second = other.take().unwrap_or_else(|| house.serve());
        stop.store(false, Ordering::SeqCst);
        let people: Vec<_> = [stays.address, second.address, stays.address, second.address]
            .into_iter()
            .map(|server| {
                let (stop, offer, seed) = (Arc::clone(&stop), house.offers[0], rng.next_u64());
                thread::spawn(move || {
                    let (mut rng, mut told) = (SeededRng::new(seed), Vec::new());
                    while !stop.load(Ordering::SeqCst) {
                        let form_key = PublicId::draw(&mut rng).to_string();
                        let body = sign_up_body(&form_key, &format!("p{form_key}@post.example"), "");
                        match post(server, &format!("/a/{offer}/anmelden"), &body) {
                            Some(answer) if status(&answer) == "303" => told.push(form_key),
                            Some(answer) => panic!("{answer}"),
                            None => return told,
                        }
                    }
                    told
                })
            })
            .collect();
        thread::sleep(Duration::from_millis(300 + rng.next_u64() % 1_500));
        second.kill();
        #[expect(clippy::disallowed_methods, reason = "held against the times of files")]
        let at = std::time::SystemTime::now();
        kills.push(at);
        thread::sleep(Duration::from_millis(300));
        stop.store(true, Ordering::SeqCst);
        for person in people {
            acknowledged.extend(person.join().unwrap());
        }
    }
    let found = audit(&house.location());
    assert!(found.faults.is_empty(), "{:#?}", found.faults);
    let stored: BTreeSet<_> = found.signups.iter().map(|it| it.form_key.clone()).collect();
    assert_eq!(acknowledged.difference(&stored).count(), 0, "seed {seed}: acknowledged ones are lost");
    // What the killed one had taken with it goes out when its time is over; what went out twice is the same mail.
    drop(stays);
    crate::kill::let_time_pass(&house);
    let mut mails = BTreeMap::new();
    collect(house.data(), &mut mails);
    let mut by_person: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for mail in mails.values() {
        by_person.entry((&mail.to, &mail.subject)).or_default().push(&mail.id);
    }
    let repeated: Vec<_> = by_person.values().filter(|ids| ids.len() > 1).collect();
    for ids in &repeated {
        assert!(
            ids.iter().all(|id| *id == ids[0]),
            "seed {seed}: two different mails about the same: {ids:?}"
        );
    }
    // At most those in flight: twenty are taken at once.
    assert!(repeated.len() <= kills.len() * 20, "{} repeated", repeated.len());
    for form_key in &acknowledged {
        let address = format!("p{form_key}@post.example");
        assert!(mails.values().any(|mail| mail.to == address), "seed {seed}: {address} never heard");
    }
    println!(
        "{} kills, {} acknowledged, 0 lost, {} mails, {} repeated with the same id; slowest page {slowest:?}",
        kills.len(),
        acknowledged.len(),
        mails.len(),
        repeated.len()
    );
}
