use super::list::parties;
use super::shown::{Sheet, state_tag};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::agreements::{AgreementId, Outcome, PublicState, Reached, State};
use i18n::plain;

#[derive(Template)]
#[template(path = "agreements/one.html")]
struct Page {
    shell: Shell,
    title: String,
    tag: (&'static str, String),
    parties: Vec<(String, String)>,
    outcome: String,
    outcome_title: String,
    ended: String,
    sheet: Sheet,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: AgreementId = id.parse().map_err(|_| Fault::NotFound)?;
    let found = visit.read(move |cx| service::agreements::one(cx, id)).await?;
    let (w, row) = (visit.words(), &found.row);
    let state = row.it.public_state().ok_or(Fault::NotFound)?;
    let names = parties(visit.locale, row);
    let lang = row.it.lang.tag();
    let sheet = Sheet::new(
        &visit,
        &found.text,
        lang,
        |place| {
            let at = usize::try_from(place - 1).unwrap_or(usize::MAX);
            names.get(at).cloned().unwrap_or_default()
        },
        |step| {
            let at = found.text.measures.iter().position(|it| it.number == step.number);
            match at.and_then(|at| found.reached.get(at)) {
                // In public nobody is called late: the day stands there, and why it came differently, they say themselves.
                None | Some(Reached::Late) => Reached::Open,
                Some(reached) => *reached,
            }
        },
    );
    let is_public = row.it.published_at.is_some();
    let outcome = row.it.outcome.clone().filter(|_| is_public).unwrap_or_default();
    let outcome_title = match row.it.state {
        State::Over(Outcome::Differently) => w.agreements_different(),
        _ => w.agreements_outcome(),
    };
    let links = row.parties.iter().zip(&names).map(|((listed, _), name)| {
        let href = listed.as_ref().map(|(id, _)| visit.href(&format!("/o/{id}")));
        (name.clone(), href.unwrap_or_default())
    });
    let ended = match state {
        PublicState::Ended => ended_by(&visit, &found, &names),
        _ => String::new(),
    };
    render::ok(&Page {
        title: row.title.clone(),
        tag: state_tag(&visit, state.key()),
        parties: links.collect(),
        outcome,
        outcome_title,
        ended,
        sheet,
        shell: visit.shell(),
    })
}

/// Who ended it, as everybody may know them.
fn ended_by(visit: &Visit, found: &service::agreements::PublicPage, names: &[String]) -> String {
    let place = found.row.ended_by.and_then(|place| usize::try_from(place - 1).ok());
    let who = place.and_then(|at| names.get(at));
    who.map(|who| plain(&visit.words().agreements_ended_by(who.as_str()))).unwrap_or_default()
}
