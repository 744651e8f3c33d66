pub(super) mod write;

use super::directory::Card;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::journal::Touch;
use domain::settings::{Charter, Localised};
use kernel::Locale;
use service::organisations::DirectoryFilter;

/// A text of the city with the language it is really in.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: &'static str,
}

impl Said {
    pub(super) fn new(said: &Localised, locale: Locale) -> Self {
        let (text, lang) = said.get(locale);
        Self { text: text.to_owned(), lang: lang.tag() }
    }
}

/// The charter, for reading.
pub(super) struct CharterText {
    /// The city has written one.
    pub(super) written: bool,
    pub(super) version: String,
    pub(super) title: Said,
    pub(super) intro: Said,
    pub(super) convictions: Vec<Said>,
    pub(super) work: Vec<Said>,
}

impl CharterText {
    pub(super) fn new(charter: &Charter, locale: Locale) -> Self {
        let all = |lines: &[Localised]| lines.iter().map(|line| Said::new(line, locale)).collect();
        Self {
            written: charter.is_written(),
            version: charter.version.clone(),
            title: Said::new(&charter.title, locale),
            intro: Said::new(&charter.intro, locale),
            convictions: all(&charter.convictions),
            work: all(&charter.work),
        }
    }
}

#[derive(Template)]
#[template(path = "organisations/charter.html")]
struct Page {
    shell: Shell,
    charter: CharterText,
    /// It is not the one that is signed today.
    former: bool,
    signed: String,
    members: Vec<Card>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let network = DirectoryFilter { network: true, ..DirectoryFilter::default() };
    let (members, seq) = visit.snapshot(move |cx| service::organisations::directory(cx, &network)).await?;
    let page = Page {
        shell: visit.public_shell(),
        charter: CharterText::new(&visit.settings.charter, visit.locale),
        former: false,
        signed: visit.words().organisations_charter_signed(members.len()),
        members: members.into_iter().map(|row| Card::new(&visit, row)).collect(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Organisations]))
}

/// What somebody signed, as it stood then.
pub(super) async fn version(visit: Visit, Path(version): Path<String>) -> Result<Response, Fault> {
    if version == visit.settings.charter.version {
        return Ok(visit.see_other("/selbstverstaendnis"));
    }
    let charter = visit.read(move |cx| service::charter::version(cx, &version)).await?;
    render::ok(&Page {
        shell: visit.shell(),
        charter: CharterText::new(&charter, visit.locale),
        former: true,
        signed: String::new(),
        members: Vec::new(),
    })
}
