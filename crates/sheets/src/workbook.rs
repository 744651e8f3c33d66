//! The first sheet that can be seen of an XLSX workbook.

use crate::{Error, Grid, MOST_COLUMNS, MOST_ROWS, cell};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most that a workbook may unpack to. Ten thousand rows of a club list are some 10 MiB.
const MOST_UNPACKED: u64 = 64 << 20;
/// The most files in it.
const MOST_FILES: usize = 500;
/// The most texts that a workbook may say it has: the reader makes room for as many as it says.
const MOST_TEXTS: u64 = 2_000_000;

/// Reads it. Where the library breaks off over a file, as it does when the name of a cell is a number too large, the file is
/// broken: nobody else is to notice.
pub(crate) fn read(bytes: &[u8]) -> Result<Grid, Error> {
    look_into(bytes)?;
    std::panic::catch_unwind(|| first_sheet(bytes)).unwrap_or(Err(Error::Broken))
}

fn first_sheet(bytes: &[u8]) -> Result<Grid, Error> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| Error::Broken)?;
    let seen = book
        .sheets_metadata()
        .iter()
        .find(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let name = seen.map(|sheet| sheet.name.clone()).ok_or(Error::Empty)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| Error::Broken)?;
    let mut grid = Grid::new();
    while let Some(found) = cells.next_cell().map_err(|_| Error::Broken)? {
        let (row, column) = found.get_position();
        let (row, column) =
            (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
        let text = cell(&said(found.get_value()), row.saturating_add(1))?;
        if text.is_empty() {
            continue;
        }
        if row >= MOST_ROWS {
            return Err(Error::TooManyRows);
        }
        if column >= MOST_COLUMNS {
            return Err(Error::TooManyColumns);
        }
        if grid.len() <= row {
            grid.resize(row + 1, Vec::new());
        }
        if let Some(cells) = grid.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            if let Some(place) = cells.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(grid)
}

/// Unpacks everything once without keeping it: what an archive says of its sizes may be a lie. A text that says it has more
/// entries than fit into memory would end the process, so that is looked for as well.
fn look_into(bytes: &[u8]) -> Result<(), Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::Broken)?;
    if archive.len() > MOST_FILES {
        return Err(Error::TooHeavy);
    }
    let mut room = MOST_UNPACKED;
    let mut is_workbook = false;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| Error::Broken)?;
        let name = file.name().map_err(|_| Error::Broken)?.to_ascii_lowercase();
        is_workbook |= name.ends_with("workbook.xml");
        let mut unpacked = Vec::new();
        let taken = file.take(room + 1).read_to_end(&mut unpacked).map_err(|_| Error::Broken)?;
        room = room.checked_sub(u64::try_from(taken).unwrap_or(u64::MAX)).ok_or(Error::TooHeavy)?;
        let is_text = name.rsplit_once('.').is_some_and(|(_, kind)| ["xml", "rels"].contains(&kind));
        if is_text && (unpacked.contains(&0) || promises_too_much(&unpacked)) {
            return Err(Error::Broken);
        }
    }
    if is_workbook { Ok(()) } else { Err(Error::OtherSpreadsheet) }
}

fn promises_too_much(xml: &[u8]) -> bool {
    const NAME: &[u8] = b"uniqueCount";
    xml.windows(NAME.len()).enumerate().filter(|(_, window)| *window == NAME).any(|(at, _)| {
        let after = xml.get(at + NAME.len()..).unwrap_or_default().iter();
        let number =
            after.skip_while(|sign| b" \t\r\n='\"+".contains(sign)).take_while(|sign| sign.is_ascii_digit());
        number.fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
            > MOST_TEXTS
    })
}

fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Shortest form: 45964, not 45964.0.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nein" }.to_owned(),
        DataRef::DateTime(at) => date(*at),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// Spreadsheets keep a day as a number and a time as a part of one.
fn date(at: ExcelDateTime) -> String {
    let value = at.as_f64();
    let (year, month, day, hour, minute, ..) = at.to_ymd_hms_milli();
    let (date, time) = (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}"));
    if value < 1.0 {
        time
    } else if value.fract() == 0.0 {
        date
    } else {
        format!("{date} {time}")
    }
}
