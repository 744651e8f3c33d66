//! What is printed of a circular: a letter for each organisation without mail, and labels for the envelopes.

use crate::desk::Number;
use crate::faults::Fault;
use crate::layout::Choice;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::circulars::{CircularId, Way, address_lines};
use i18n::dates;
use service::circulars::Recipient;

#[derive(Template)]
#[template(path = "desk/circulars/letters.html")]
struct LettersPage {
    shell: Shell,
    back: String,
    title: String,
    letters: Vec<Letter>,
}

struct Letter {
    w: &'static i18n::Words,
    lang: &'static str,
    dir: &'static str,
    address: Vec<String>,
    today: String,
    subject: String,
    text: Vec<String>,
}

/// The lines of a window or a label: the organisation, who speaks for it, where it is.
fn window(visit: &Visit, of: &Recipient) -> Vec<String> {
    let lines = address_lines(of.address.as_deref().unwrap_or_default(), &visit.settings.city);
    std::iter::once(of.name.clone()).chain(of.contact.clone()).chain(lines).collect()
}

pub(crate) async fn letters(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = CircularId::new(id);
    let (circular, recipients) = visit.read(move |cx| service::circulars::see(cx, id)).await?;
    let by_letter = recipients.iter().filter(|(_, way)| *way == Way::Letter);
    let letters = by_letter.map(|(of, _)| Letter {
        w: i18n::words(of.lang),
        lang: of.lang.tag(),
        dir: of.lang.dir(),
        address: window(&visit, of),
        today: dates::calendar_date(of.lang, visit.now.city_day()),
        subject: circular.subject.clone(),
        text: circular.text.lines().map(str::to_owned).collect(),
    });
    render::ok(&LettersPage {
        back: visit.href(&format!("/tisch/rundbriefe/{id}")),
        title: visit.words().circulars_print_letters(),
        letters: letters.collect(),
        shell: visit.shell(),
    })
}

#[derive(Template)]
#[template(path = "desk/circulars/labels.html")]
struct LabelsPage {
    shell: Shell,
    here: String,
    back: String,
    sheets: Vec<Choice>,
    first: String,
    /// How the sheet is divided, as its class.
    grid: &'static str,
    /// Label by label; the first ones of a sheet that was begun are empty. No page where nobody gets a letter.
    pages: Vec<Vec<Vec<String>>>,
}

/// A sheet of labels as the shops have them: across, down, and its size.
struct Sheet {
    key: &'static str,
    across: usize,
    down: usize,
    size: &'static str,
}

const SHEETS: [Sheet; 3] = [
    Sheet { key: "3x8", across: 3, down: 8, size: "70 × 37 mm" },
    Sheet { key: "3x7", across: 3, down: 7, size: "63,5 × 38,1 mm" },
    Sheet { key: "2x7", across: 2, down: 7, size: "99,1 × 38,1 mm" },
];

impl Sheet {
    const fn places(&self) -> usize {
        self.across * self.down
    }

    const fn class(&self) -> &'static str {
        match (self.across, self.down) {
            (3, 7) => "labels seven",
            (2, _) => "labels two",
            _ => "labels",
        }
    }
}

pub(crate) async fn labels(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = CircularId::new(id);
    let (_, recipients) = visit.read(move |cx| service::circulars::see(cx, id)).await?;
    let w = visit.words();
    let asked = visit.query_value("bogen").unwrap_or_default();
    let [first_sheet, ..] = &SHEETS;
    let sheet = SHEETS.iter().find(|sheet| sheet.key == asked).unwrap_or(first_sheet);
    let first = visit.query_value("ab").and_then(|typed| typed.parse::<usize>().ok());
    let first = first.unwrap_or(1).clamp(1, sheet.places());
    let by_letter = recipients.iter().filter(|(_, way)| *way == Way::Letter);
    let mut labels: Vec<Vec<String>> = by_letter.map(|(of, _)| window(&visit, of)).collect();
    if !labels.is_empty() {
        labels.splice(0..0, std::iter::repeat_n(Vec::new(), first - 1));
    }
    render::ok(&LabelsPage {
        here: visit.href(&format!("/tisch/rundbriefe/{id}/etiketten")),
        back: visit.href(&format!("/tisch/rundbriefe/{id}")),
        sheets: SHEETS
            .iter()
            .map(|it| {
                let label = i18n::plain(&w.circulars_sheet(it.places(), it.size));
                Choice::new(it.key, label, it.key == sheet.key)
            })
            .collect(),
        first: first.to_string(),
        grid: sheet.class(),
        pages: labels.chunks(sheet.places()).map(<[_]>::to_vec).collect(),
        shell: visit.shell(),
    })
}
