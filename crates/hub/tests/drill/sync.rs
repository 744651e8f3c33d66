//! The disk refuses to keep something, at the first time it is asked, the second, and so on: nobody is told that it was
//! kept, and the hub ends with a failure where nobody knows what is on the disk.

use crate::house::{House, Running};
use crate::office::put_picture;
use crate::people::{post, sign_up_body, status};
use crate::trace::{finished, strace, traced};
use hub::config::{Config, Database};
use hub::house::location;
use kernel::{PublicId, SeededRng};
use std::fs;
use std::path::Path;
use std::process::Command;
use testkit::audit;

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// What became of one run.
struct Run {
    /// The fault was met.
    met: bool,
    ended: bool,
}

fn run(strace: &std::ffi::OsString, house: &House, nth: usize, rng: &mut SeededRng) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let config = Config { data_dir: folder.path().join("daten"), ..Config::default() };
    copy_folder(house.data(), &config.data_dir);
    let mut call = Command::new(env!("CARGO_BIN_EXE_hochbeet"));
    call.args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(&config.data_dir)
        .current_dir(folder.path());
    let record = folder.path().join("record");
    let fault = format!("inject=fsync,fdatasync:error=EIO:when={nth}");
    let call = traced(strace, &call, &record, &["-e", "trace=fsync,fdatasync", "-e", &fault]);
    let mut acknowledged = Vec::new();
    let (mut ended, mut refused) = (false, false);
    let pid = match Running::try_start(call) {
        Err(status) => {
            assert_eq!(status.code(), Some(1), "fault {nth}: it has to say that it cannot start");
            None
        }
        Ok(mut running) => {
            let cookie = format!("Cookie: sitzung={}\r\n", house.session);
            for wish in 0..8 {
                let form_key = PublicId::draw(rng).to_string();
                let answer = if wish == 4 {
                    put_picture(running.address, &cookie, house.club, "Bild", rng.next_u64())
                } else {
                    let body = sign_up_body(&form_key, &format!("p{form_key}@post.example"), "");
                    post(running.address, &format!("/a/{}/anmelden", house.offers[0]), &body)
                };
                match answer.as_deref().map(status) {
                    Some("303") if wish != 4 => acknowledged.push(form_key),
                    Some("303") => {}
                    Some("500" | "503" | "507") => refused = true,
                    None => {
                        ended = true;
                        break;
                    }
                    Some(_) => panic!("fault {nth}: {answer:?}"),
                }
            }
            let pid = running.pid();
            if refused || ended {
                // It may be a picture or a mail that was not kept; then the hub goes on.
                std::thread::sleep(std::time::Duration::from_millis(1_500));
            }
            let status = running.try_ended();
            ended |= status.is_some();
            match status {
                Some(status) => assert_eq!(
                    status.code(),
                    Some(1),
                    "fault {nth}: the service manager has to start it again"
                ),
                None => running.kill(),
            }
            Some(pid)
        }
    };
    let told = match pid {
        Some(pid) => finished(&record, pid),
        None => {
            std::thread::sleep(std::time::Duration::from_millis(200));
            fs::read_to_string(&record).unwrap_or_default()
        }
    };
    let found = audit(&location(&config));
    assert!(found.faults.is_empty(), "fault {nth}: {:#?}", found.faults);
    for form_key in &acknowledged {
        assert!(
            found.signups.iter().any(|it| it.form_key == *form_key),
            "fault {nth}: an acknowledged one is lost"
        );
    }
    Run { met: told.contains("(INJECTED)"), ended: ended || pid.is_none() }
}

#[test]
fn a_sync_that_fails_is_never_told_as_kept_needs_strace() {
    let Some(strace) = strace() else { return };
    let seed = testkit::seed();
    let mut rng = SeededRng::new(seed);
    let house = House::new(Database::Sqlite);
    let (mut nth, mut runs, mut ends) = (1, 0, 0);
    loop {
        let Run { met, ended } = run(&strace, &house, nth, &mut rng);
        if !met {
            break;
        }
        runs += 1;
        ends += usize::from(ended);
        assert!(nth < 500, "it has no end");
        // Each thread counts its own; the short form leaves some out.
        nth += if testkit::long() { 1 } else { 1 + nth / 2 };
    }
    println!(
        "{runs} faults up to the {nth}th sync of a thread: the hub ended {ends} times, nothing acknowledged was lost"
    );
    assert!(runs >= 4 && ends >= 2, "{runs} runs, {ends} ends: the drill drilled nothing");
}
