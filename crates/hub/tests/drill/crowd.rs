//! Two thousand who knock and say nothing, or one letter a second: others are served all the same.

use crate::house::{House, Running};
use crate::people::{get, status};
use hub::config::Database;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const CROWD: usize = 2_000;

/// Half of them say nothing, half of them drip.
fn knock(running: &Running) -> Vec<TcpStream> {
    (0..CROWD)
        .map(|_| TcpStream::connect_timeout(&running.address, Duration::from_secs(20)).unwrap())
        .collect()
}

fn drip(crowd: &mut [TcpStream], letter: u8) {
    for stream in crowd.iter_mut().step_by(2) {
        // Whoever was sent away is not heard any more.
        drop(stream.write_all(&[letter]));
    }
}

fn more_open_files() -> bool {
    let now = getrlimit(Resource::Nofile);
    let enough = 3 * u64::try_from(CROWD).unwrap();
    if now.current.is_none_or(|current| current >= enough) {
        return true;
    }
    setrlimit(Resource::Nofile, Rlimit { current: now.maximum.map(|most| most.min(enough * 2)), ..now })
        .unwrap();
    getrlimit(Resource::Nofile).current.is_none_or(|current| current >= enough)
}

/// How long each of these visits took.
fn visits(running: &Running, count: usize) -> Vec<Duration> {
    let visit = |_| {
        let since = Instant::now();
        let answer = get(running.address, "/mitmachen").unwrap_or_default();
        (status(&answer) == "200").then(|| since.elapsed())
    };
    (0..count).filter_map(visit).collect()
}

fn crowd(places: &str) -> (usize, Duration) {
    let house = House::new(Database::Sqlite);
    let config = house.folder().join("config.toml");
    let data = house.data().display();
    std::fs::write(&config, format!("data_dir = \"{data}\"\nlisten = \"127.0.0.1:0\"\n[limits]\n{places}\n"))
        .unwrap();
    let mut call = house.call(env!("CARGO_BIN_EXE_hochbeet"));
    call.arg("--config").arg(&config);
    let running = Running::start(call);
    let mut crowd = knock(&running);
    let stop = Arc::new(AtomicBool::new(false));
    let (dripping, stopped) =
        (crowd.iter().map(|it| it.try_clone().unwrap()).collect::<Vec<_>>(), Arc::clone(&stop));
    let dripper = thread::spawn(move || {
        let mut dripping = dripping;
        for letter in b"GET /mitmachen HTTP/1.1\r\nHost: a\r\nX-Long: ".iter().chain(std::iter::repeat(&b'x'))
        {
            if stopped.load(Ordering::SeqCst) {
                return;
            }
            drip(&mut dripping, *letter);
            thread::sleep(Duration::from_secs(1));
        }
    });
    let since = Instant::now();
    let mut took = visits(&running, 40);
    // Whoever found it full comes again.
    while took.is_empty() && since.elapsed() < Duration::from_secs(60) {
        took = visits(&running, 1);
    }
    let first = since.elapsed();
    took.extend(visits(&running, 20));
    stop.store(true, Ordering::SeqCst);
    dripper.join().unwrap();
    crowd.clear();
    assert!(running.stop().success());
    took.sort();
    println!(
        "{places}: {} visits served, slowest {:?}, first series over after {first:?}",
        took.len(),
        took.last()
    );
    (took.len(), first)
}

#[test]
fn two_thousand_who_sit_there_keep_nobody_out() {
    if !more_open_files() {
        println!("skip: two_thousand_who_sit_there_keep_nobody_out: too few open files are allowed here");
        return;
    }
    // With room for all of them nobody notices anything.
    let (served, _) = crowd("max_connections = 4096");
    assert_eq!(served, 60);
    // With the usual limits those who sit there lose their places after ten seconds.
    let (served, first) = crowd("max_connections = 1024");
    assert!(served >= 20 && first < Duration::from_secs(40), "{served} served, {first:?}");
}
