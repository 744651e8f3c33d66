//! Lists as files that open harmlessly in whatever program.

use crate::Error;
use crate::safe::harmless;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use rust_xlsxwriter::{Format as Look, Workbook};

/// How a list leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 with a mark at its beginning, `;` between the cells, all in quotes: opens with a double click in a German Excel.
    Csv,
    /// A workbook with one sheet; every cell is a text.
    Xlsx,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    /// As a file's name ends.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// Reads [`Format::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.key().eq_ignore_ascii_case(key))
    }

    /// What a browser is told.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A list to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What stands over each column.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// Writes a list.
///
/// # Errors
/// [`Error::TooManyRows`] or [`Error::TooManyColumns`] where a workbook has no room for it.
pub fn write(page: &Page, format: Format) -> Result<Vec<u8>, Error> {
    match format {
        Format::Csv => csv(page),
        Format::Xlsx => workbook(page),
    }
}

fn csv(page: &Page) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(vec![0xEF, 0xBB, 0xBF]);
    for row in std::iter::once(&page.header).chain(&page.rows) {
        writer.write_record(row.iter().map(|text| harmless(text))).map_err(|_| Error::Broken)?;
    }
    writer.into_inner().map_err(|_| Error::Broken)
}

/// The most letters of a cell in a workbook.
const MOST_IN_A_CELL: usize = 32_767;

fn workbook(page: &Page) -> Result<Vec<u8>, Error> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Look::new().set_bold();
    for (column, text) in page.header.iter().enumerate() {
        let column = u16::try_from(column).map_err(|_| Error::TooManyColumns)?;
        let wide =
            page.rows.iter().filter_map(|row| row.get(usize::from(column))).map(|text| text.chars().count());
        let wide = wide.chain([text.chars().count()]).max().unwrap_or(0).clamp(8, 50);
        sheet
            .write_string_with_format(0, column, harmless(text), &bold)
            .and_then(|sheet| {
                sheet.set_column_width(column, f64::from(u32::try_from(wide + 2).unwrap_or(50)))
            })
            .map_err(|_| Error::TooManyColumns)?;
    }
    sheet.set_freeze_panes(1, 0).map_err(|_| Error::TooManyRows)?;
    for (row, cells) in page.rows.iter().enumerate() {
        let row = u32::try_from(row + 1).map_err(|_| Error::TooManyRows)?;
        for (column, text) in cells.iter().enumerate() {
            let column = u16::try_from(column).map_err(|_| Error::TooManyColumns)?;
            // A text is no formula here, but somebody may save the sheet as CSV.
            let text: String = harmless(text).chars().take(MOST_IN_A_CELL).collect();
            sheet.write_string(row, column, text).map_err(|_| Error::TooManyRows)?;
        }
    }
    book.save_to_buffer().map_err(|_| Error::Broken)
}
