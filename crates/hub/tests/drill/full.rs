//! The disk is full: whoever writes is told so and loses nothing, whoever reads is served, and with room it goes on.

use crate::house::{House, Running};
use crate::people::{ask, get, post, sign_up_body, status};
use hub::config::Database;
use hub::house::DATABASE_FILE;
use kernel::{PublicId, SeededRng};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use store::Location;
use testkit::audit;

/// A small disk that only the hub sees, and that goes with it.
fn on_a_small_disk(house: &House, unshare: &Path, disk: &Path) -> Command {
    fs::create_dir(disk).unwrap();
    let script = "mount -t tmpfs -o size=6m none \"$1\" && cp -a \"$2\"/. \"$1\"/ && \
                  exec \"$3\" serve --listen 127.0.0.1:0 --data \"$1\"";
    let mut command = Command::new(unshare);
    command.args([rights(), "sh", "-c", script, "sh"]).arg(disk).arg(house.data());
    command.arg(env!("CARGO_BIN_EXE_hochbeet")).current_dir(house.folder());
    command
}

/// Whoever is not root is one in a room of their own.
fn rights() -> &'static str {
    if rustix::process::geteuid().is_root() { "-m" } else { "-rm" }
}

fn may_mount(unshare: &Path) -> bool {
    let try_it = Command::new(unshare).args([rights(), "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    try_it.is_ok_and(|output| output.status.success())
}

/// Writes until nothing more goes in.
fn fill(path: &Path) {
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    for size in [65_536, 4_096, 512, 1] {
        let block = vec![b'x'; size];
        while file.write_all(&block).is_ok() {}
    }
}

#[test]
fn a_full_disk_refuses_writers_in_words_and_serves_readers_needs_tmpfs() {
    let Some(unshare) = std::env::var_os("HOCHBEET_TEST_TMPFS").map(PathBuf::from) else { return };
    if !may_mount(&unshare) {
        println!(
            "skip: a_full_disk_refuses_writers_in_words_and_serves_readers_needs_tmpfs: no disk may be mounted here"
        );
        return;
    }
    let seed = testkit::seed();
    let mut rng = SeededRng::new(seed);
    let house = House::new(Database::Sqlite);
    let disk = house.folder().join("platte");
    let running = Running::start(on_a_small_disk(&house, &unshare, &disk));
    // The disk as the hub sees it.
    let seen = PathBuf::from(format!("/proc/{}/root", running.pid())).join(disk.strip_prefix("/").unwrap());
    let mut acknowledged = Vec::new();
    let sign_up = |rng: &mut SeededRng, acknowledged: &mut Vec<String>| {
        let form_key = PublicId::draw(rng).to_string();
        let body = sign_up_body(&form_key, &format!("p{form_key}@post.example"), "");
        let answer = post(running.address, &format!("/a/{}/anmelden", house.offers[0]), &body).unwrap();
        if status(&answer) == "303" {
            acknowledged.push(form_key);
        }
        answer
    };
    let filler = seen.join("fuellung");
    for round in 0..3 {
        assert_eq!(status(&sign_up(&mut rng, &mut acknowledged)), "303", "round {round}: there is room");
        fill(&filler);
        let mut refused = 0;
        for _ in 0..60 {
            let answer = sign_up(&mut rng, &mut acknowledged);
            match status(&answer) {
                // The log of SQLite may have pages of its own left.
                "303" => {}
                "507" => {
                    assert!(answer.contains("voll") && answer.contains("<h1"), "{answer}");
                    refused += 1;
                }
                _ => panic!("seed {seed}, round {round}: {answer}"),
            }
            fill(&filler);
        }
        assert!(refused >= 10, "round {round}: only {refused} were refused");
        let ready = get(running.address, "/readyz").unwrap();
        assert!(status(&ready) == "503" && ready.contains(r#""writes":false"#), "round {round}: {ready}");
        assert_eq!(status(&get(running.address, "/healthz").unwrap()), "200", "round {round}: it lives");
        for page in ["/", "/mitmachen", "/netzwerk"] {
            assert_eq!(status(&get(running.address, page).unwrap()), "200", "round {round}: {page}");
        }
        let cookie = format!("Cookie: sitzung={}\r\n", house.session);
        let desk = ask(running.address, "GET", "/tisch/anmeldungen", &cookie, b"").unwrap();
        assert_eq!(status(&desk), "200", "round {round}: the desk reads");
        fs::remove_file(&filler).unwrap();
        let answer = sign_up(&mut rng, &mut acknowledged);
        assert_eq!(status(&answer), "303", "round {round}: writing does not come back: {answer}");
        let ready = get(running.address, "/readyz").unwrap();
        assert_eq!(status(&ready), "200", "round {round}: {ready}");
    }
    // By the path of another's disk SQLite finds nothing; the worker has had its time, and what lies there is copied.
    std::thread::sleep(Duration::from_secs(3));
    let copy = house.folder().join("abschrift");
    fs::create_dir(&copy).unwrap();
    for name in [DATABASE_FILE.to_owned(), format!("{DATABASE_FILE}-wal")] {
        fs::copy(seen.join(&name), copy.join(&name)).unwrap();
    }
    let found = audit(&Location::Sqlite(copy.join(DATABASE_FILE)));
    assert!(found.faults.is_empty(), "{:#?}", found.faults);
    for form_key in &acknowledged {
        assert!(found.signups.iter().any(|it| it.form_key == *form_key), "an acknowledged one is lost");
    }
    println!("3 times full: {} acknowledged, {} found", acknowledged.len(), found.signups.len());
}
