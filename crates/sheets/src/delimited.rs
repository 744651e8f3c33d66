//! Text with a sign between the cells, as every office program writes it a little differently.

use crate::{Error, Grid, MOST_COLUMNS, MOST_ROWS, cell};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, WINDOWS_1252};

const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// So many rows show which sign stands between the cells.
const LOOKED_AT: usize = 50;

pub(crate) fn read(bytes: &[u8]) -> Result<Grid, Error> {
    let text = decode(bytes)?;
    let (named, text) = named_delimiter(&text);
    let delimiter = named.unwrap_or_else(|| sniff(text));
    let mut grid = Grid::new();
    // Spreadsheets count rows, not lines: a line break inside a cell makes no row, an empty line is one.
    let mut lines_inside = 0;
    let first = usize::from(named.is_some());
    for record in records(text, delimiter) {
        let Ok(record) = record else { return Err(Error::NoList) };
        let row = (line(text, &record) + first).saturating_sub(lines_inside).max(grid.len() + 1);
        if row > MOST_ROWS {
            return Err(Error::TooManyRows);
        }
        grid.resize(row - 1, Vec::new());
        let mut cells = record.iter().map(|text| cell(text, row)).collect::<Result<Vec<_>, _>>()?;
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.len() > MOST_COLUMNS {
            return Err(Error::TooManyColumns);
        }
        lines_inside += record.iter().map(|text| text.matches('\n').count()).sum::<usize>();
        grid.push(cells);
    }
    Ok(grid)
}

/// The line on which a record begins, the first being 1. Its position is where the reader stood before it passed over empty lines.
fn line(text: &str, record: &StringRecord) -> usize {
    let Some(at) = record.position() else { return 0 };
    let from = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let passed =
        text.as_bytes().get(from..).unwrap_or_default().iter().take_while(|byte| b"\r\n".contains(byte));
    usize::try_from(at.line())
        .unwrap_or(usize::MAX)
        .saturating_add(passed.filter(|byte| **byte == b'\n').count())
}

/// A mark at the beginning says which letters these are; without one it is UTF-8 where that can be, else what Windows writes
/// in Western Europe.
fn decode(bytes: &[u8]) -> Result<String, Error> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
            text.into_owned()
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    };
    // Nobody types these; pictures and programs are full of them.
    let strange =
        text.chars().take(4_000).filter(|sign| sign.is_control() && !"\n\r\t".contains(*sign)).count();
    if text.contains('\0') || strange > 8 || text.starts_with("%PDF") { Err(Error::NoList) } else { Ok(text) }
}

/// Excel writes `sep=;` into the first line where it was told to.
fn named_delimiter(text: &str) -> (Option<u8>, &str) {
    let Some(rest) = text.strip_prefix("sep=") else { return (None, text) };
    let (sign, rest) = rest.split_once('\n').unwrap_or((rest, ""));
    match sign.trim_end_matches('\r').as_bytes() {
        [sign] if DELIMITERS.contains(sign) => (Some(*sign), rest),
        _ => (None, text),
    }
}

/// The sign that cuts most rows into the same number of cells.
fn sniff(text: &str) -> u8 {
    let mut best = (0, b';');
    for delimiter in DELIMITERS {
        let mut counts = [0_usize; MOST_COLUMNS + 1];
        for record in records(text, delimiter).take(LOOKED_AT).flatten() {
            if let Some(count) = counts.get_mut(record.len()) {
                *count += 1;
            }
        }
        let score =
            counts.iter().enumerate().skip(2).map(|(cells, rows)| rows * (cells - 1)).max().unwrap_or(0);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = csv::Result<StringRecord>> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records()
}
