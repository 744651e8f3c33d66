//! Organisations that are likely here twice: the list with reasons, the preview of a merging, its undo.

use super::Number;
use super::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::organisations::merge::{FIELDS, differing, fills};
use domain::organisations::{OrganisationForm, OrganisationId, Sector};
use i18n::{dates, terms};
use service::doubles::{Compared, Merged, Pair};
use service::organisations::form_of;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/doubles.html")]
struct DoublesPage {
    shell: Shell,
    tabs: Vec<Tab>,
    done: String,
    /// Why something was not done.
    amiss: String,
    pairs: Vec<Line>,
    merges: Vec<Undoable>,
}

struct Line {
    href: String,
    apart: String,
    one: String,
    two: String,
    reasons: String,
}

struct Undoable {
    action: String,
    gone: String,
    kept: String,
    when: String,
    datetime: String,
}

/// What was just done, carried in the address.
const MERGED: &str = "zusammengelegt";
const UNDONE: &str = "getrennt";
const APART: &str = "verschieden";

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    render::ok(&shown(&visit, String::new()).await?)
}

async fn shown(visit: &Visit, amiss: String) -> Result<DoublesPage, Fault> {
    let (pairs, merges) = visit.read(service::doubles::doubles).await?;
    let w = visit.words();
    let done = match visit.query_value("getan").as_deref() {
        Some(MERGED) => w.doubles_merged(),
        Some(UNDONE) => w.doubles_undone(),
        Some(APART) => w.doubles_kept_apart(),
        _ => String::new(),
    };
    Ok(DoublesPage {
        tabs: tabs(visit),
        done,
        amiss,
        pairs: pairs.into_iter().map(|pair| line(visit, pair)).collect(),
        merges: merges.into_iter().map(|merge| undoable(visit, merge)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, pair: Pair) -> Line {
    let here = format!("/tisch/doppelte/{}/{}", pair.one.0, pair.two.0);
    Line {
        href: visit.href(&here),
        apart: visit.href(&format!("{here}/verschieden")),
        one: pair.one.1,
        two: pair.two.1,
        reasons: i18n::imports::reasons(visit.locale, &pair.reasons),
    }
}

fn undoable(visit: &Visit, merge: Merged) -> Undoable {
    Undoable {
        action: visit.href(&format!("/tisch/doppelte/{}/trennen", merge.gone.0)),
        gone: merge.gone.1,
        kept: merge.kept.1,
        when: dates::ago_or_on(visit.locale, visit.now, merge.at),
        datetime: merge.at.timestamp().to_string(),
    }
}

#[derive(Template)]
#[template(path = "desk/doubles/compare.html")]
struct ComparePage {
    shell: Shell,
    errors: FieldErrors,
    action: String,
    /// The same the other way round.
    swap: String,
    kept: String,
    gone: String,
    fields: Vec<FieldOfTwo>,
    moves: Vec<String>,
    /// The one that goes belongs to the network and the other does not.
    leaves_network: bool,
}

/// A field in which the two differ.
struct FieldOfTwo {
    id: String,
    label: String,
    choices: Vec<Choice>,
}

type Two = Path<(i64, i64)>;

fn ids(Path((kept, gone)): Two) -> (OrganisationId, OrganisationId) {
    (OrganisationId::new(kept), OrganisationId::new(gone))
}

pub(super) async fn compare(visit: Visit, two: Two) -> Result<Response, Fault> {
    let (kept, gone) = ids(two);
    let compared = visit.read(move |cx| service::doubles::compare(cx, kept, gone)).await?;
    render::ok(&compared_page(&visit, &compared, None, FieldErrors::default()))
}

/// `taken` is what was chosen; before anything was, gaps are filled.
fn compared_page(
    visit: &Visit,
    compared: &Compared,
    taken: Option<&[String]>,
    errors: FieldErrors,
) -> ComparePage {
    let w = visit.words();
    let Compared { kept, gone, moves: [contacts, offers, signups], log_ins } = compared;
    let (stays, goes) = (form_of(kept), form_of(gone));
    let fields = differing(&stays, &goes).into_iter().map(|field| {
        let takes =
            taken.map_or_else(|| fills(&stays, &goes, field), |taken| taken.iter().any(|it| it == field));
        let choice = |value: &str, of: &OrganisationForm, chosen| {
            let said = said(visit, of, field);
            Choice::new(value, if said.is_empty() { w.doubles_nothing() } else { said }, chosen)
        };
        FieldOfTwo {
            id: format!("feld_{field}"),
            label: label(visit, field),
            choices: vec![choice("bleibt", &stays, !takes), choice("andere", &goes, takes)],
        }
    });
    let counted = [
        w.doubles_moves_contacts(*contacts),
        w.doubles_moves_offers(*offers),
        w.doubles_moves_signups(*signups),
    ];
    let moves = counted
        .into_iter()
        .chain(log_ins.iter().map(|(name, email)| w.doubles_moves_log_in(name.as_str(), email.as_str())));
    ComparePage {
        action: visit.href(&format!("/tisch/doppelte/{}/{}", kept.id, gone.id)),
        swap: visit.href(&format!("/tisch/doppelte/{}/{}", gone.id, kept.id)),
        kept: kept.name.clone(),
        gone: gone.name.clone(),
        fields: fields.collect(),
        moves: moves.map(|said| i18n::plain(&said)).collect(),
        leaves_network: gone.membership.is_member() && !kept.membership.is_member(),
        errors,
        shell: visit.shell(),
    }
}

fn label(visit: &Visit, field: &str) -> String {
    let name = if field == "contact" { "contact_name" } else { field };
    i18n::imports::field(visit.locale, name)
}

/// A value as the page shows it.
fn said(visit: &Visit, of: &OrganisationForm, field: &str) -> String {
    let (settings, locale) = (&visit.settings, visit.locale);
    match field {
        "name" => of.name.clone(),
        "sector" => {
            Sector::from_key(&of.sector).map(|sector| terms::sector(locale, sector)).unwrap_or_default()
        }
        "summary" => of.summary.clone(),
        "description" => of.description.chars().take(200).collect(),
        "district" => {
            settings.district(&of.district).map(|district| district.name.clone()).unwrap_or_default()
        }
        "address" => of.address.clone(),
        "website" => of.website.clone(),
        "topics" => {
            let names = of.topics.iter().filter_map(|key| settings.topic(key));
            names.map(|topic| topic.name.text(locale).to_owned()).collect::<Vec<_>>().join(", ")
        }
        _ => {
            let parts = [&of.contact.name, &of.contact.email, &of.contact.phone];
            parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
        }
    }
}

/// POST: two become one.
pub(super) async fn merge(visit: Visit, two: Two, sent: Sent) -> Result<Response, Fault> {
    let (kept, gone) = ids(two);
    let taken: Vec<String> = FIELDS
        .into_iter()
        .filter(|field| sent.text(&format!("feld_{field}")) == "andere")
        .map(str::to_owned)
        .collect();
    let chosen = taken.clone();
    match visit.write(move |cx| service::doubles::merge(cx, kept, gone, &chosen)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/doppelte?getan={MERGED}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let compared = visit.read(move |cx| service::doubles::compare(cx, kept, gone)).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&compared_page(&visit, &compared, Some(&taken), errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: they are not the same.
pub(super) async fn keep_apart(visit: Visit, two: Two) -> Result<Response, Fault> {
    let (one, two) = ids(two);
    visit.write(move |cx| service::doubles::keep_apart(cx, one, two)).await?;
    Ok(visit.see_other(&format!("/tisch/doppelte?getan={APART}")))
}

/// POST: takes apart again what was merged.
pub(super) async fn undo(visit: Visit, Number(gone): Number) -> Result<Response, Fault> {
    let gone = OrganisationId::new(gone);
    match visit.write(move |cx| service::doubles::undo(cx, gone)).await {
        Ok(_kept) => Ok(visit.see_other(&format!("/tisch/doppelte?getan={UNDONE}"))),
        Err(Error::Refused(Refusal::Twice)) => {
            render::mend(&shown(&visit, visit.words().doubles_name_taken()).await?)
        }
        Err(error) => Err(error.into()),
    }
}
