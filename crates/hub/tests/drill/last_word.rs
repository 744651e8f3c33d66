//! After a failed commit nobody knows what is on the disk: the hub says so, and stops.

use crate::house::{House, Running};
use crate::people::{post, sign_up_body};
use hub::config::Database;
use kernel::{PublicId, SeededRng};
use std::process::Command;
use testkit::audit;

/// The shell lets no file grow beyond a megabyte. A write beyond it fails within the commit, as on a disk that dies.
fn confined(house: &House) -> Command {
    let call = house.call(env!("CARGO_BIN_EXE_hochbeet"));
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\""]);
    shell.arg(call.get_program()).args(call.get_args()).current_dir(call.get_current_dir().unwrap());
    shell
}

#[test]
fn after_a_failed_commit_the_hub_says_so_and_stops() {
    let house = House::new(Database::Sqlite);
    let offer = house.offers[0];
    let running = Running::start(confined(&house));
    let mut rng = SeededRng::new(1);
    let (mut acknowledged, mut last) = (Vec::new(), None);
    for _ in 0..2_000 {
        let form_key = PublicId::draw(&mut rng).to_string();
        let body = sign_up_body(&form_key, &format!("p{form_key}@post.example"), "");
        last = post(running.address, &format!("/a/{offer}/anmelden"), &body);
        match last.as_deref().and_then(|answer| answer.get(9..12)) {
            Some("303") => acknowledged.push(form_key),
            _ => break,
        }
    }
    // The worker's commit may be the one that fails; then the door is closed to whoever comes next, or asks for patience.
    if let Some(answer) = &last {
        let honest = answer.contains("Wir wissen nicht, ob das gespeichert wurde");
        assert!(
            (honest && answer.starts_with("HTTP/1.1 500 ")) || answer.starts_with("HTTP/1.1 503 "),
            "{answer}"
        );
    }
    let status = running.ended();
    assert_eq!(status.code(), Some(1), "the service manager has to start it again");
    assert!(!acknowledged.is_empty());

    let again = house.serve();
    let audit = audit(&house.location());
    assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
    for form_key in &acknowledged {
        assert!(audit.signups.iter().any(|it| it.form_key == *form_key), "an acknowledged sign-up is lost");
    }
    let form_key = PublicId::draw(&mut rng).to_string();
    let body = sign_up_body(&form_key, "neu@post.example", "");
    let answer = post(again.address, &format!("/a/{offer}/anmelden"), &body).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
}
