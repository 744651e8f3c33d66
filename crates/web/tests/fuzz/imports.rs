use crate::site::TestSite;
use domain::accounts::Role;
use service::imports::{Choice, Decisions};
use sheets::{Format, Page};
use std::io::{Cursor, Read, Write};
use testkit::{TestHub, audit, coordinator};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const CLUBS: &str = "Vereinsliste 2026;;;\nVerein;Straße;Ansprechpartner;E-Mail;Thema\nTurnverein 1912 e.V.;Weg 1;Ana Lopez;tv@verein.example;Umwelt\n\
Chor;Allee 2;\"Wolf;\nKim\";chor@verein.example;Kultur\n";
const OFFERS: &str =
    "Angebot,Verein,Datum,Von,Bis,Plätze,Kurz\nGießen,Chor,05.06.2027,10:00,12:00,5,Wir gießen.\n";
/// Where the words of a workbook stand, and where its cells.
const PARTS: [&str; 2] = ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"];

fn workbook() -> Vec<u8> {
    let row = |cells: &[&str]| cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>();
    let page = Page {
        header: row(&["Verein", "E-Mail", "Thema"]),
        rows: vec![row(&["Chor", "chor@verein.example", "Kultur"]), row(&["Turnverein", "", "Umwelt"])],
    };
    sheets::write(&page, Format::Xlsx).unwrap()
}

/// The parts of a workbook by their names.
fn unpacked(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut book = ZipArchive::new(Cursor::new(book)).unwrap();
    (0..book.len())
        .map(|at| {
            let (mut part, mut content) = (book.by_index(at).unwrap(), Vec::new());
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}

/// The workbook with another content of this part.
fn packed(parts: &[(String, Vec<u8>)], name: &str, content: &[u8]) -> Vec<u8> {
    let mut book = ZipWriter::new(Cursor::new(Vec::new()));
    for (part, whole) in parts {
        book.start_file(part, SimpleFileOptions::default()).unwrap();
        book.write_all(if part == name { content } else { whole }).unwrap();
    }
    book.finish().unwrap().into_inner()
}

/// Reads a file as the office would, and takes over what is good of it; read again it brings nothing new.
fn take_over(test: &TestHub, file: &[u8]) {
    let Ok(grid) = sheets::read(file) else { return };
    assert!(grid.len() <= sheets::MOST_ROWS);
    // Long lists take long and say nothing new.
    if grid.len() > 50 {
        return;
    }
    let opened = test.hub.read(coordinator(), move |cx| service::imports::open(cx, &grid, None)).wait();
    let Ok(mut list) = opened else { return };
    list.defaults.topic = "nature".to_owned();
    if list.missing().is_some() {
        return;
    }
    let (again, choice) = (list.clone(), Choice { only_good: true, publish: true });
    let run = test
        .hub
        .write(coordinator(), move |cx| service::imports::run(cx, &list, "liste", &Decisions::new(), choice));
    assert!(run.wait().unwrap().written);
    let plan = test.hub.read(coordinator(), move |cx| service::imports::plan(cx, &again, &Decisions::new()));
    assert_eq!(plan.wait().unwrap().fresh(), 0, "read again it makes doubles");
}

/// Lists as CSV, as a file of a spreadsheet, and what stands inside of one.
#[test]
fn fuzz_imports() {
    let test = TestHub::sqlite();
    let book = workbook();
    let parts = unpacked(&book);
    let inside = PARTS.map(|name| parts.iter().find(|part| part.0 == name).unwrap().1.clone());
    let western: Vec<u8> = CLUBS.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let seeds: [&[u8]; 6] = [CLUBS.as_bytes(), &western, OFFERS.as_bytes(), &book, &inside[0], &inside[1]];
    testkit::fuzz(&seeds, |input| {
        take_over(&test, input);
        if input.starts_with(b"<?xml") {
            for name in PARTS {
                take_over(&test, &packed(&parts, name, input));
            }
        }
    });
    let audit = audit(&test.location);
    assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
}

/// The same by way of the desk: whatever is put up, the page says what it is.
#[test]
fn fuzz_lists_at_the_desk() {
    let site = TestSite::new(TestHub::sqlite());
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    testkit::fuzz(&[CLUBS.as_bytes(), OFFERS.as_bytes(), b"\0", &workbook()], |input| {
        let mut body = b"--g\r\ncontent-disposition: form-data; name=\"kind\"\r\n\r\n\r\n--g\r\n".to_vec();
        body.extend_from_slice(b"content-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n");
        body.extend_from_slice(input);
        body.extend_from_slice(b"\r\n--g--\r\n");
        let answer =
            crate::send(&site, "/tisch/einlesen", Some(&session), "multipart/form-data; boundary=g", body);
        if answer.status.as_u16() == 303 {
            crate::is_answered(&site.get(&answer.location, Some(&session)));
        }
    });
}
