//! The power goes at any moment: what was acknowledged is on the disk, and nothing there is half.

use crate::house::{House, Running};
use crate::office::put_picture;
use crate::people::{post, sign_up_body, status};
use crate::trace::{CALLS, Disk, finished, strace, traced};
use hub::config::{Config, Database};
use hub::house::location;
use kernel::{PublicId, SeededRng};
use std::collections::BTreeSet;
use store::maintenance::complaints;
use store::uploads::Uploads;
use testkit::audit;

/// Records a hub at work, then looks at the disk that each moment of an acknowledgement would have left: once with nothing
/// but what was kept for sure, then with some of the rest.
#[test]
fn a_power_cut_loses_nothing_that_was_acknowledged_needs_strace() {
    let Some(strace) = strace() else { return };
    let (wishes, more_luck) = if testkit::long() { (240, 6) } else { (70, 1) };
    let seed = testkit::seed();
    let mut rng = SeededRng::new(seed);
    let house = House::new(Database::Sqlite);
    store::maintenance::seal(&house.data().join(hub::house::DATABASE_FILE)).unwrap();
    let before = Disk::of(house.data());
    let record = house.folder().join("record");
    let running =
        Running::start(traced(&strace, &house.call(env!("CARGO_BIN_EXE_hochbeet")), &record, CALLS));
    let cookie = format!("Cookie: sitzung={}\r\n", house.session);
    // One after the other, so that the n-th answer is the one to the n-th wish. `None` is a picture.
    let mut acknowledged = Vec::new();
    for wish in 0..wishes {
        let form_key = PublicId::draw(&mut rng).to_string();
        let (answer, what) = if wish % 10 == 4 {
            (put_picture(running.address, &cookie, house.club, "Bild", rng.next_u64()), None)
        } else {
            let body = sign_up_body(&form_key, &format!("p{form_key}@post.example"), "");
            (post(running.address, &format!("/a/{}/anmelden", house.offers[0]), &body), Some(form_key))
        };
        let answer = answer.unwrap();
        assert_eq!(status(&answer), "303", "{answer}");
        acknowledged.push(what);
    }
    let pid = running.pid();
    running.kill();
    let cuts = before.cuts(&finished(&record, pid));
    assert_eq!(cuts.len(), acknowledged.len(), "not every answer was recorded");
    let mut looked = 0;
    for cut in &cuts {
        for luck in 0..=more_luck {
            let folder = tempfile::tempdir().unwrap();
            let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
            cut.disk.lay_out(folder.path(), || luck > 0 && rng.next_u64().is_multiple_of(2));
            let found = audit(&location(&config));
            assert!(found.faults.is_empty(), "seed {seed}, cut {}: {:#?}", cut.told, found.faults);
            let stored: BTreeSet<_> = found.signups.iter().map(|it| it.form_key.as_str()).collect();
            let told = acknowledged.iter().take(cut.told).flatten();
            let lost: Vec<_> = told.filter(|form_key| !stored.contains(form_key.as_str())).collect();
            assert!(lost.is_empty(), "seed {seed}, cut {}: {} lost", cut.told, lost.len());
            let uploads = Uploads::new(folder.path().join("uploads"));
            let spoilt = complaints(&location(&config), &uploads).unwrap();
            assert!(spoilt.is_empty(), "seed {seed}, cut {}: {spoilt:?}", cut.told);
            let pictures = acknowledged.iter().take(cut.told).any(Option::is_none);
            let there = testkit::texts(&location(&config), "select large as word from organisation_picture");
            assert!(!pictures || there.len() == 1, "seed {seed}, cut {}: the picture is lost", cut.told);
            looked += 1;
        }
    }
    println!("{} cuts, {looked} disks, {} acknowledged, 0 lost", cuts.len(), acknowledged.len());
}
