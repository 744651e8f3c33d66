//! Lists as people have them: CSV in whatever spelling and XLSX become rows of texts, and rows of texts become either.
//!
//! Everything read here comes from somebody's desk or from an attacker: sizes are checked before anything is unpacked, and a
//! file that cannot be read is an [`Error`], never a panic. What the columns mean is not known here.
#![warn(missing_docs)]

mod delimited;
mod safe;
mod workbook;
mod write;

pub use write::{Format, Page, write};

/// The most a file may weigh, in bytes: less than a request of the size that the hub takes by itself.
pub const MOST_BYTES: usize = 7 << 20;
/// The most rows that are read.
pub const MOST_ROWS: usize = 20_000;
/// The most columns that are read.
pub const MOST_COLUMNS: usize = 100;
/// The most letters of a cell.
pub const MOST_LETTERS: usize = 10_000;

/// Rows of texts. The first is row 1 of the spreadsheet; empty ones stand in their place, so that a row can be named as
/// people see it. Rows may differ in length.
pub type Grid = Vec<Vec<String>>;

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It weighs more than [`MOST_BYTES`], packed or unpacked.
    #[error("the file is too heavy")]
    TooHeavy,
    /// It has more than [`MOST_ROWS`] rows.
    #[error("too many rows")]
    TooManyRows,
    /// It has more than [`MOST_COLUMNS`] columns.
    #[error("too many columns")]
    TooManyColumns,
    /// A cell has more than [`MOST_LETTERS`] letters.
    #[error("a cell in row {row} is too long")]
    CellTooLong {
        /// Its row, the first being 1.
        row: usize,
    },
    /// It is a spreadsheet of another kind: XLS, ODS, Numbers, or locked with a password.
    #[error("another kind of spreadsheet")]
    OtherSpreadsheet,
    /// It is no list: a picture, a PDF, anything.
    #[error("no list")]
    NoList,
    /// It begins as a workbook and cannot be read to its end.
    #[error("the workbook is broken")]
    Broken,
}

/// Reads a file by what is in it; its name says nothing.
///
/// # Errors
/// See [`Error`].
pub fn read(bytes: &[u8]) -> Result<Grid, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooHeavy);
    }
    let grid = match bytes {
        [] => return Err(Error::Empty),
        [b'P', b'K', 3, 4, ..] => workbook::read(bytes)?,
        // The container of XLS and of every workbook with a password ([MS-CFB], section 2.2).
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(Error::OtherSpreadsheet),
        _ => delimited::read(bytes)?,
    };
    if grid.iter().all(|row| row.iter().all(String::is_empty)) { Err(Error::Empty) } else { Ok(grid) }
}

/// A cell as it is kept: without white space around it and without the apostrophe of an export.
fn cell(text: &str, row: usize) -> Result<String, Error> {
    let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{FEFF}');
    if text.len() > MOST_LETTERS && text.chars().count() > MOST_LETTERS {
        return Err(Error::CellTooLong { row });
    }
    Ok(safe::plain(text).replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests;
