use super::{Error, Format, Grid, MOST_BYTES, Page, read, write};
use calamine::{Data, Reader, Xlsx};
use std::io::{Cursor, Read, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn grid(rows: &[&[&str]]) -> Grid {
    rows.iter().map(|row| row.iter().map(|&text| text.to_owned()).collect()).collect()
}

#[test]
fn whatever_stands_between_the_cells_is_found() {
    let wanted = grid(&[&["Verein", "Straße"], &["TV, 1912", "Weg 1"], &["Chor", "Allee 2"]]);
    for text in [
        "Verein;Straße\nTV, 1912;Weg 1\nChor;Allee 2\n",
        "Verein,Straße\r\n\"TV, 1912\",Weg 1\r\nChor,Allee 2",
        "Verein\tStraße\nTV, 1912\tWeg 1\nChor\tAllee 2",
        "\u{FEFF}Verein|Straße\nTV, 1912|Weg 1\nChor|Allee 2",
    ] {
        assert_eq!(read(text.as_bytes()), Ok(wanted.clone()), "{text}");
    }
}

#[test]
fn whichever_letters_a_program_wrote_are_read() {
    let text = "Verein;Straße\nMüller & Söhne;Überweg\n";
    let wanted = read(text.as_bytes()).unwrap();
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let sixteen: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> =
        [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    for bytes in [windows, sixteen, big] {
        assert_eq!(read(&bytes), Ok(wanted.clone()));
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    let text = "Verein;Text\n\nTV;\"eine\nzweite\"\nChor;kurz\n";
    let wanted = grid(&[&["Verein", "Text"], &[], &["TV", "eine\nzweite"], &["Chor", "kurz"]]);
    assert_eq!(read(text.as_bytes()), Ok(wanted));
    assert_eq!(read(text.replace('\n', "\r\n").as_bytes()).map(|grid| grid.len()), Ok(4));
    let told = read(b"sep=;\nA;B\n1;2\n").unwrap();
    assert_eq!(told, grid(&[&[], &["A", "B"], &["1", "2"]]));
}

#[test]
fn what_is_no_list_is_named() {
    assert_eq!(read(b""), Err(Error::Empty));
    assert_eq!(read(b"\n;;\n"), Err(Error::Empty));
    assert_eq!(read(b"%PDF-1.7\nabc"), Err(Error::NoList));
    assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(Error::NoList));
    assert_eq!(read(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), Err(Error::OtherSpreadsheet));
    assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(Error::TooHeavy));
    assert_eq!(read("a;b\n".repeat(20_001).as_bytes()), Err(Error::TooManyRows));
    assert_eq!(read(format!("a;{}\n", "x".repeat(10_001)).as_bytes()), Err(Error::CellTooLong { row: 1 }));
    assert_eq!(read(vec!["x"; 101].join(";").as_bytes()), Err(Error::TooManyColumns));
    assert_eq!(read(b"PK\x03\x04 und dann nichts"), Err(Error::Broken));
}

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_that_would_fill_the_memory_is_not_opened() {
    let bomb = vec![b' '; 70 << 20];
    assert_eq!(read(&packed(&[("xl/workbook.xml", &bomb)])), Err(Error::TooHeavy));
    let promise = b"<sst uniqueCount = '99999999999'></sst>";
    assert_eq!(
        read(&packed(&[("xl/workbook.xml", b"<a/>"), ("xl/sharedStrings.xml", promise)])),
        Err(Error::Broken)
    );
    let many: Vec<(String, &[u8])> = (0..501).map(|at| (format!("{at}.xml"), &b"<a/>"[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    assert_eq!(read(&packed(&many)), Err(Error::TooHeavy));
    assert_eq!(read(&packed(&[("content.xml", b"<a/>")])), Err(Error::OtherSpreadsheet));
    assert_eq!(read(&packed(&[("xl/workbook.xml", b"<workbook><sheets>")])), Err(Error::Broken));
}

#[test]
fn a_cell_whose_name_is_a_number_too_large_makes_a_broken_file_and_nothing_else() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "Verein").unwrap();
    let mut whole = zip::ZipArchive::new(Cursor::new(book.save_to_buffer().unwrap())).unwrap();
    let parts: Vec<(String, String)> = (0..whole.len())
        .map(|at| {
            let (mut part, mut content) = (whole.by_index(at).unwrap(), String::new());
            part.read_to_string(&mut content).unwrap();
            (part.name().unwrap().into_owned(), content.replace("r=\"A1\"", "r=\"filename*=utf-8''C1\""))
        })
        .collect();
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, content)| (name.as_str(), content.as_bytes())).collect();
    assert!(matches!(read(&packed(&parts)), Err(Error::Broken | Error::TooManyColumns)));
}

#[test]
fn a_workbook_is_read_with_its_days_times_and_numbers() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().set_name("versteckt").unwrap().set_hidden(true);
    let sheet = book.add_worksheet().set_active(true);
    let day = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
    let time = rust_xlsxwriter::Format::new().set_num_format("hh:mm");
    sheet.merge_range(0, 0, 0, 3, "Vereinsliste 2026", &rust_xlsxwriter::Format::new()).unwrap();
    sheet.write_string(2, 0, "Verein").unwrap().write_string(2, 1, "PLZ").unwrap();
    sheet.write_string(3, 0, "TV").unwrap().write_number(3, 1, 45_964).unwrap();
    sheet.write_number_with_format(3, 2, 46_361, &day).unwrap();
    sheet.write_number_with_format(3, 3, 0.5, &time).unwrap();
    sheet.write_boolean(3, 4, true).unwrap();
    let read = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        read,
        grid(&[
            &["Vereinsliste 2026"],
            &[],
            &["Verein", "PLZ"],
            &["TV", "45964", "2026-12-05", "12:00", "ja"]
        ])
    );
}

fn dangerous() -> Page {
    let cell = |text: &str| text.to_owned();
    Page {
        header: vec![cell("Name"), cell("=HEAD()")],
        rows: vec![
            vec![cell("=cmd|' /C calc'!A0"), cell("+49 2043\n2")],
            vec![cell("@SUM(1)"), cell("Ä;\"ß\"")],
        ],
    }
}

#[test]
fn an_exported_workbook_holds_texts_and_no_formula() {
    let bytes = write(&dangerous(), Format::Xlsx).unwrap();
    let mut book = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
    let formulas = book.worksheet_formula("Sheet1").unwrap();
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
    let cells = book.worksheet_range("Sheet1").unwrap();
    assert!(cells.used_cells().all(|(_, _, cell)| matches!(cell, Data::String(_))));
    assert_eq!(cells.get_value((1, 0)), Some(&Data::String("'=cmd|' /C calc'!A0".into())));
}

#[test]
fn an_exported_list_is_quoted_harmless_and_reads_back() {
    let bytes = write(&dangerous(), Format::Csv).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.starts_with("\u{FEFF}\"Name\";\"'=HEAD()\"\r\n\"'=cmd|"), "{text}");
    let Page { header, rows } = dangerous();
    let wanted: Grid = std::iter::once(header).chain(rows).collect();
    for format in Format::ALL {
        assert_eq!(read(&write(&dangerous(), format).unwrap()), Ok(wanted.clone()), "{format:?}");
    }
}
