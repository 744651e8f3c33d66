use super::findable::key_of_page;
use ::search::{Entry, Facet, Text};
use domain::search::Kind;
use domain::settings::{Localised, Settings};
use kernel::Locale;

/// A page of the hub that has no record behind it: its words stand in the catalogues, which this room does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedPage {
    /// Its path without a language.
    pub path: &'static str,
    /// Title and text in each language.
    pub texts: Vec<(Locale, String, String)>,
}

impl FixedPage {
    pub(super) fn entry(&self) -> Entry {
        let text = |(locale, title, body): &(Locale, String, String)| Text {
            tag: locale.tag().to_owned(),
            title: title.clone(),
            body: body.clone(),
        };
        page(self.path, self.texts.iter().map(text).collect())
    }
}

fn page(path: &str, texts: Vec<Text>) -> Entry {
    Entry { key: key_of_page(path), texts, labels: vec![(Facet::Kind, Kind::Page.key().to_owned())], day: 0 }
}

/// The pages whose words the city set.
pub(super) fn of_the_city(settings: &Settings) -> Vec<Entry> {
    let mut pages = Vec::new();
    if settings.charter.is_written() {
        let charter = &settings.charter;
        let lines = || [&charter.intro].into_iter().chain(&charter.convictions).chain(&charter.work);
        pages.push(page("/selbstverstaendnis", localised(&charter.title, &lines().collect::<Vec<_>>())));
    }
    if let Some(project) = &settings.first_project {
        let stations = project.stations.iter().flat_map(|station| [&station.title, &station.text]);
        let lines: Vec<&Localised> =
            [&project.motto].into_iter().chain(&project.paragraphs).chain(stations).collect();
        pages.push(page("/projekt", localised(&project.title, &lines)));
    }
    pages
}

/// In each language in which there is a title.
fn localised(title: &Localised, lines: &[&Localised]) -> Vec<Text> {
    Locale::ALL
        .into_iter()
        .filter(|locale| title.get(*locale).1 == *locale)
        .map(|locale| Text {
            tag: locale.tag().to_owned(),
            title: title.text(locale).to_owned(),
            body: lines.iter().map(|line| line.text(locale)).collect::<Vec<_>>().join("\n"),
        })
        .collect()
}
