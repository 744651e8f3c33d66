//! Lists that the office reads in: put up here, looked at and taken over in `review`.

pub(super) mod review;
mod rows;

use super::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::forms::SentWithFile;
use crate::layout::{Choice, FieldError, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::imports::Kind;
use i18n::dates;
use service::imports::{Overview, Run};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/imports.html")]
struct ImportsPage {
    shell: Shell,
    tabs: Vec<Tab>,
    errors: FieldErrors,
    done: String,
    kinds: Vec<Choice>,
    waiting: Vec<Waiting>,
    runs: Vec<Line>,
}

struct Waiting {
    href: String,
    name: String,
    when: String,
    datetime: String,
}

struct Line {
    name: String,
    kind: String,
    when: String,
    datetime: String,
    counts: String,
}

/// What was just done, carried in the address.
const TAKEN: &str = "eingelesen";
const DISCARDED: &str = "verworfen";

/// What becomes of a list, with "automatic" first.
fn kinds(visit: &Visit, chosen: Option<Kind>) -> Vec<Choice> {
    let automatic = Choice::new("", visit.words().imports_kind_auto(), chosen.is_none());
    std::iter::once(automatic).chain(named_kinds(visit, chosen)).collect()
}

fn named_kinds(visit: &Visit, chosen: Option<Kind>) -> impl Iterator<Item = Choice> {
    let locale = visit.locale;
    Kind::ALL
        .into_iter()
        .map(move |kind| Choice::new(kind.key(), i18n::imports::kind(locale, kind), chosen == Some(kind)))
}

/// The counts of a list that was taken over, in words.
fn counts_of(visit: &Visit, run: &Run) -> String {
    let counts = [run.fresh, run.changed, run.same, run.refused];
    i18n::imports::counts(visit.locale, counts.map(|count| usize::try_from(count).unwrap_or(0)), 0)
}

async fn shown(visit: &Visit, errors: FieldErrors, chosen: Option<Kind>) -> Result<ImportsPage, Fault> {
    let Overview { drafts, runs } = visit.read(service::imports::overview).await?;
    let (locale, now, w) = (visit.locale, visit.now, visit.words());
    let done = match (visit.query_value("getan").as_deref(), runs.first()) {
        (Some(TAKEN), Some(run)) => i18n::plain(&w.imports_done(counts_of(visit, run))),
        (Some(DISCARDED), _) => w.imports_discarded(),
        _ => String::new(),
    };
    Ok(ImportsPage {
        tabs: tabs(visit),
        errors,
        done,
        kinds: kinds(visit, chosen),
        waiting: drafts
            .into_iter()
            .map(|(id, name, at)| Waiting {
                href: visit.href(&format!("/tisch/einlesen/{id}")),
                name,
                when: dates::ago_or_on(locale, now, at),
                datetime: at.timestamp().to_string(),
            })
            .collect(),
        runs: runs
            .iter()
            .map(|run| Line {
                name: run.name.clone(),
                kind: i18n::imports::kind(locale, run.kind),
                when: dates::ago_or_on(locale, now, run.at),
                datetime: run.at.timestamp().to_string(),
                counts: counts_of(visit, run),
            })
            .collect(),
        shell: visit.shell(),
    })
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    render::ok(&shown(&visit, FieldErrors::default(), None).await?)
}

/// POST: reads a file and puts it up to be looked at. The file itself is not kept.
pub(super) async fn upload(visit: Visit, sent: SentWithFile) -> Result<Response, Fault> {
    let kind = Kind::from_key(&sent.fields.text("kind"));
    let w = visit.words();
    let why = match sent.file {
        None => w.imports_file_missing(),
        Some(bytes) => {
            // Unpacking and reading keep a thread busy.
            let read = tokio::task::spawn_blocking(move || sheets::read(&bytes));
            match read.await.map_err(|_| Fault::Unexpected)? {
                Err(error) => i18n::imports::file(visit.locale, error),
                Ok(grid) => {
                    let name = sent.file_name;
                    match visit.write(move |cx| service::imports::put_up(cx, &name, &grid, kind)).await {
                        Ok(id) => return Ok(visit.see_other(&format!("/tisch/einlesen/{id}"))),
                        Err(Error::Refused(Refusal::Fields(_))) => w.imports_file_no_rows(),
                        Err(error) => return Err(error.into()),
                    }
                }
            }
        }
    };
    let errors = FieldErrors(vec![FieldError { field: "file", text: why }]);
    render::mend(&shown(&visit, errors, kind).await?)
}
