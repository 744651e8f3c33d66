//! How long a long list of organisations takes to be read in, from the command to its end.

use super::hub::Home;
use super::table::Figure;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::Context;

/// Rows of the list.
const ROWS: u32 = 10_000;
/// The most seconds it may take.
const SECONDS: f64 = 5.0;
/// Offers of the town that reads it.
const TOWN: u32 = 1_000;

/// Reads one list a round into a town of its own: every row is new.
pub fn measure(binary: &Path, desk: &Path, rounds: usize) -> anyhow::Result<Figure> {
    let mut taken = Vec::new();
    for round in 1..=rounds {
        let home = Home::new(binary, desk.join(format!("lists-{round}")), None)?;
        home.grow(TOWN)?;
        let list = desk.join(format!("list-{round}.csv"));
        fs::write(&list, rows(round)).context("a list")?;
        let began = Instant::now();
        home.read_in(&list)?;
        let seconds = began.elapsed().as_secs_f64();
        println!("round {round}: {ROWS} rows in {seconds:.2} s");
        taken.push(seconds);
    }
    let name = format!("{ROWS} organisations read in");
    Ok(Figure::of(name, "s", taken).at_most(SECONDS))
}

/// As a club's spreadsheet leaves Excel: semicolons, a title above, other names for the columns.
fn rows(round: usize) -> String {
    let mut list = String::from("Vereinsliste;;;;\r\nVerein;Anschrift;Ansprechperson;E-Mail;Sparte\r\n");
    for row in 0..ROWS {
        let _infallible = write!(
            list,
            "Probeverein {round}-{row} e.V.;Probeweg {row}, 45964 Gladbeck;Kim Probe {row};p{round}-{row}@verein.example;Sport\r\n"
        );
    }
    list
}
