//! The privacy notice (GDPR, articles 13 and 26): made from the retention map, so that it says what the tables hold.

use super::Fact;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::legal::{Controller, Operator, OperatorKind, Privacy};
use domain::retention::{Keep, MAP, Rule};
use i18n::{Words, retention};

#[derive(Template)]
#[template(path = "legal/privacy.html")]
struct Page {
    shell: Shell,
    /// Something is missing: the office or the operator has not written it yet.
    unwritten: bool,
    controllers: Vec<Fact>,
    /// What both agreed on; "" where one answers alone.
    arrangement: Vec<String>,
    officer: Vec<Fact>,
    bases: Vec<String>,
    /// What holds data of persons, and what does not.
    personal: Vec<Row>,
    others: Vec<Row>,
    hosting: Vec<String>,
    recipients: Vec<String>,
    authority: Vec<String>,
}

/// One table of the database, in words.
struct Row {
    purpose: String,
    keep: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    Ok(render::kept(render::ok(&Page::new(&visit))?, seq, vec![Touch::Settings]))
}

impl Page {
    fn new(visit: &Visit) -> Self {
        let w = visit.words();
        let legal = &visit.settings.legal;
        let (operator, privacy) = (legal.operator.as_ref(), legal.privacy.as_ref());
        let row = |rule: &Rule| Row {
            purpose: retention::purpose(visit.locale, rule),
            keep: keep(visit, rule.keep),
        };
        let (personal, others): (Vec<&Rule>, Vec<&Rule>) = MAP.iter().partition(|rule| rule.personal);
        let public_body = operator.is_some_and(|operator| operator.kind == OperatorKind::Municipality);
        let lines = |part: fn(&Privacy) -> &String| {
            privacy.map(|privacy| part(privacy).lines().map(str::to_owned).collect()).unwrap_or_default()
        };
        Self {
            shell: visit.public_shell(),
            unwritten: operator.is_none() || privacy.is_none(),
            controllers: operator.zip(privacy).map(|(one, two)| controllers(w, one, two)).unwrap_or_default(),
            arrangement: match privacy.map(|privacy| &privacy.controller) {
                Some(Controller::Joint { arrangement, .. }) => {
                    arrangement.lines().map(str::to_owned).collect()
                }
                Some(Controller::Operator | Controller::Other(_)) | None => Vec::new(),
            },
            officer: privacy.map(|privacy| officer(w, privacy)).unwrap_or_default(),
            bases: bases(w, public_body),
            personal: personal.into_iter().map(row).collect(),
            others: others.into_iter().map(row).collect(),
            hosting: lines(|privacy| &privacy.hosting),
            recipients: lines(|privacy| &privacy.recipients),
            authority: lines(|privacy| &privacy.authority),
        }
    }
}

fn controllers(w: &Words, operator: &Operator, privacy: &Privacy) -> Vec<Fact> {
    let own = || {
        let address = format!("{}\n{}\n{}", operator.name, operator.street, operator.town);
        [Fact::typed(w.legal_controller(), &address), Fact::mail(w.legal_email(), &operator.email)]
    };
    let mut facts: Vec<Option<Fact>> = Vec::new();
    if !matches!(privacy.controller, Controller::Other(_)) {
        facts.extend(own());
    }
    if let Some(other) = privacy.controller.other() {
        facts.push(Fact::typed(w.legal_controller(), &format!("{}\n{}", other.name, other.address)));
        facts.push(Fact::mail(w.legal_email(), &other.email));
    }
    facts.into_iter().flatten().collect()
}

fn officer(w: &Words, privacy: &Privacy) -> Vec<Fact> {
    let facts = [
        Fact::typed(w.legal_officer(), &privacy.officer),
        Fact::mail(w.legal_email(), &privacy.officer_email),
    ];
    facts.into_iter().flatten().collect()
}

/// On which ground, purpose by purpose: a town does it as its task, others by contract or because it is needed.
fn bases(w: &Words, public_body: bool) -> Vec<String> {
    let (signups, directory) = if public_body {
        (w.legal_basis_signups_town(), w.legal_basis_directory_town())
    } else {
        (w.legal_basis_signups(), w.legal_basis_directory())
    };
    vec![
        signups,
        directory,
        w.legal_basis_persons(),
        w.legal_basis_barriers(),
        w.legal_basis_reports(),
        w.legal_basis_safety(),
    ]
}

fn keep(visit: &Visit, keep: Keep) -> String {
    let w = visit.words();
    match keep {
        Keep::Always => w.legal_keep_always(),
        Keep::DaysAfterEnd(days) if days >= 365 && days % 365 == 0 => w.legal_keep_years(days / 365),
        Keep::DaysAfterEnd(days) => w.legal_keep_days(days),
        Keep::WithOwner(owner) => match domain::retention::of(owner) {
            Some(owner) => w.legal_keep_owner(retention::purpose(visit.locale, owner)),
            None => w.legal_keep_always(),
        },
    }
}
