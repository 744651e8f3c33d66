//! Texts of the office at the desk: the list, writing, publishing, versions, pictures.

mod one;
mod pictures;
mod version;
mod write;

use super::tabs::{Tab, states, tabs};
use crate::faults::Fault;
use crate::render;
use crate::routes::Routes;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{FromRequestParts, Path};
use axum::response::Response;
use domain::articles::{Article, Phase};
use domain::policy::Gate;
use http::request::Parts;
use i18n::{dates, plain, terms};
use kernel::{Instant, Locale};
use service::articles::DeskRow;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/texte", Gate::Staff, list)
        .get("/tisch/texte/neu", Gate::Staff, write::new)
        .post("/tisch/texte/neu", Gate::Staff, write::create)
        .get("/tisch/texte/bilder", Gate::Staff, pictures::list)
        .get("/tisch/texte/bilder/neu", Gate::Staff, pictures::new)
        .post("/tisch/texte/bilder/neu", Gate::Staff, pictures::put)
        .get("/tisch/texte/bilder/{id}", Gate::Staff, pictures::one)
        .post("/tisch/texte/bilder/{id}", Gate::Staff, pictures::change)
        .post("/tisch/texte/bilder/{id}/entfernen", Gate::Staff, pictures::remove)
        .get("/tisch/texte/{id}", Gate::Staff, one::page)
        .get("/tisch/texte/{id}/vorschau", Gate::Staff, one::preview)
        .post("/tisch/texte/{id}/veroeffentlichen", Gate::Staff, one::publish)
        .post("/tisch/texte/{id}/zurueckziehen", Gate::Staff, one::withdraw)
        .post("/tisch/texte/{id}/loeschen", Gate::Staff, one::discard)
        .get("/tisch/texte/{id}/in/{lang}", Gate::Staff, write::edit)
        .post("/tisch/texte/{id}/in/{lang}", Gate::Staff, write::store)
        .get("/tisch/texte/{id}/fassungen/{number}", Gate::Staff, version::page)
        .post("/tisch/texte/{id}/fassungen/{number}", Gate::Staff, version::restore)
}

/// A text and one of its languages, as an address names them.
struct InLanguage(i64, Locale);

impl<S: Send + Sync> FromRequestParts<S> for InLanguage {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let Path((id, lang)) =
            Path::<(i64, String)>::from_request_parts(parts, state).await.map_err(|_| Fault::NotFound)?;
        Ok(Self(id, lang.parse().map_err(|()| Fault::NotFound)?))
    }
}

/// What a language is called at the desk: plain German has a name of its own.
fn language(locale: Locale, of: Locale) -> String {
    if of == Locale::DeSimple { of.own_name().to_owned() } else { terms::language(locale, of.tag()) }
}

/// Tone and words of where a text stands.
fn standing(visit: &Visit, article: &Article) -> (&'static str, String) {
    let phase = article.phase(visit.now);
    let tone = match phase {
        Phase::Draft => "warn",
        Phase::Planned => "info",
        Phase::Public => "ok",
        Phase::Ended => "",
        Phase::Restricted => "bad",
    };
    (tone, visit.words().writing_phase(phase.key()))
}

/// "Samstag, 28. November, 10 Uhr"
fn moment(visit: &Visit, at: Instant) -> String {
    let wall = kernel::WallTime::from_civil(at.in_city().datetime());
    plain(&dates::span(visit.locale, wall, wall))
}

#[derive(Template)]
#[template(path = "desk/articles/list.html")]
struct ListPage {
    shell: Shell,
    tabs: Vec<Tab>,
    views: Vec<Tab>,
    done: String,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    kind: String,
    tone: &'static str,
    state: String,
    newer: bool,
    detail: String,
}

async fn list(visit: Visit) -> Result<Response, Fault> {
    let rows = visit.read(service::articles::desk).await?;
    let chosen = visit.query_value("stand").as_deref().and_then(Phase::from_key);
    let shown = rows.iter().filter(|row| chosen.is_none_or(|phase| row.article.phase(visit.now) == phase));
    let w = visit.words();
    let phases = Phase::ALL.map(|phase| (phase.key(), w.writing_phase(phase.key())));
    render::ok(&ListPage {
        tabs: tabs(&visit),
        views: states(&visit, "/tisch/texte", "", chosen.map(Phase::key), phases),
        done: match visit.query_value("getan").as_deref() {
            Some(one::DISCARDED) => w.writing_discarded_done(),
            _ => String::new(),
        },
        rows: shown.map(|row| line(&visit, row)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &DeskRow) -> Line {
    let w = visit.words();
    let (tone, state) = standing(visit, &row.article);
    let in_order = Locale::ALL.into_iter().filter(|locale| row.langs.iter().any(|(lang, _)| lang == locale));
    let languages: Vec<String> = in_order.map(|locale| language(visit.locale, locale)).collect();
    let changed = w.writing_changed(dates::ago_or_on(visit.locale, visit.now, row.article.changed_at));
    let languages = w.writing_languages_in(languages.join(", "));
    Line {
        href: visit.href(&format!("/tisch/texte/{}", row.article.id)),
        title: row.title.clone(),
        kind: w.writing_kind(row.article.kind.key()),
        tone,
        state,
        newer: row.article.shown.is_some() && row.article.has_unshown(),
        detail: plain(&format!("{changed} · {languages}")),
    }
}
