//! A list that waits: what its columns mean, what would become of its rows, and taking it over.

use super::super::Number;
use super::rows::{Group, groups};
use super::{DISCARDED, TAKEN, counts_of, named_kinds};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::imports::{Decision, Defaults, Field, ImportDraftId, Kind};
use domain::organisations::{OrganisationId, Sector};
use i18n::terms;
use service::imports::{Choice as How, Decisions, List, Plan, Seen};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/imports/review.html")]
struct ReviewPage {
    shell: Shell,
    action: String,
    name: String,
    title: String,
    errors: FieldErrors,
    counts: String,
    /// What was just taken over of this list.
    done: String,
    /// It was asked for all, and there are rows that cannot be taken.
    refused: bool,
    /// The column without which nothing goes on, in words.
    missing: String,
    topic: Option<Topic>,
    groups: Vec<Group>,
    /// Is there anything to take over?
    works: bool,
    /// Are there rows that stay open?
    open: bool,
    publish: Publish,
    kinds: Vec<Choice>,
    columns: Vec<Column>,
    defaults: Shown,
}

/// The topic that counts for all rows that name none.
struct Topic {
    /// How many rows lack one, or which one counts for them.
    why: String,
    /// What it was the last time.
    hint: String,
    choices: Vec<Choice>,
    /// Is it chosen already?
    chosen: bool,
}

/// What is said and asked of what everybody will see.
enum Publish {
    Organisations,
    Offers,
    /// Contact points of a listed organisation are public at once.
    People,
}

struct Column {
    id: String,
    label: String,
    example: String,
    choices: Vec<Choice>,
}

/// The defaults that lists of this kind have.
struct Shown {
    sectors: Vec<Choice>,
    summary: Option<String>,
    role: Option<String>,
}

/// Asked for all, and not all could be taken.
const OPEN: &str = "offen";

pub(in crate::desk) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = ImportDraftId::new(id);
    let read = visit.read(move |cx| {
        let seen = service::imports::see(cx, id, &Decisions::new())?;
        Ok((seen, service::imports::overview(cx)?.runs))
    });
    let (seen, runs) = read.await?;
    let done = match (visit.query_value("getan").as_deref(), runs.first()) {
        (Some(TAKEN), Some(run)) => i18n::plain(&visit.words().imports_done(counts_of(&visit, run))),
        _ => String::new(),
    };
    render::ok(&shown(&visit, id, seen, done, FieldErrors::default()))
}

fn shown(visit: &Visit, id: ImportDraftId, seen: Seen, done: String, errors: FieldErrors) -> ReviewPage {
    let w = visit.words();
    let Seen { name, list, plan } = seen;
    let missing = list.missing().map(|field| {
        let column = i18n::imports::column(visit.locale, field);
        i18n::plain(&w.imports_missing_column(&column))
    });
    ReviewPage {
        action: visit.href(&format!("/tisch/einlesen/{id}")),
        title: if errors.is_empty() { name.clone() } else { i18n::plain(&w.desk_fault(&name)) },
        name,
        counts: i18n::imports::counts(
            visit.locale,
            [plan.fresh(), plan.changed(), plan.same(), plan.refused()],
            plan.waiting(),
        ),
        done,
        refused: visit.query_value("getan").as_deref() == Some(OPEN),
        topic: (plan.lacking_topic() > 0 || !errors.is_empty()).then(|| topic(visit, &list, &plan)),
        errors,
        groups: groups(visit, &plan, &Decisions::new()),
        works: missing.is_none() && plan.has_something(),
        open: plan.refused() + plan.waiting() > 0,
        missing: missing.unwrap_or_default(),
        publish: match list.kind {
            Kind::Organisations => Publish::Organisations,
            Kind::Opportunities => Publish::Offers,
            Kind::ContactPoints => Publish::People,
        },
        kinds: named_kinds(visit, Some(list.kind)).collect(),
        columns: columns(visit, &list),
        defaults: defaults(visit, &list),
        shell: visit.shell(),
    }
}

fn topic(visit: &Visit, list: &List, plan: &Plan) -> Topic {
    let (w, count, said) = (visit.words(), plan.lacking_topic(), &list.defaults);
    let name = |key: &str| visit.settings.topic(key).map(|topic| topic.name.text(visit.locale));
    let (now, before) = (name(&said.topic), name(&said.topic_before));
    let (chosen, offered) = if now.is_some() { (true, &said.topic) } else { (false, &said.topic_before) };
    let none = Choice::new("", w.imports_topic_none(), now.or(before).is_none());
    let topics = visit.settings.topics.iter();
    let topics =
        topics.map(|topic| Choice::new(&topic.key, topic.name.text(visit.locale), topic.key == *offered));
    Topic {
        why: i18n::plain(
            &now.map_or_else(|| w.imports_topic_why(count), |now| w.imports_topic_chosen(count, now)),
        ),
        hint: match before {
            Some(before) if !chosen => i18n::plain(&w.imports_topic_before(before)),
            _ => String::new(),
        },
        choices: std::iter::once(none).chain(topics).collect(),
        chosen,
    }
}

fn columns(visit: &Visit, list: &List) -> Vec<Column> {
    let w = visit.words();
    let column = |(at, heading): (usize, &String)| {
        let chosen = list.mapping.columns().get(at).copied().flatten();
        let example =
            list.table.rows.iter().filter_map(|row| row.cells.get(at)).find(|cell| !cell.is_empty());
        let label =
            if heading.is_empty() { w.imports_column((at + 1).to_string()) } else { shortened(heading) };
        let none = Choice::new("-", w.imports_column_none(), chosen.is_none());
        let fields = Field::ALL.iter().copied().filter(|field| field.is_in(list.kind)).map(|field| {
            Choice::new(field.key(), i18n::imports::column(visit.locale, field), chosen == Some(field))
        });
        Column {
            id: format!("spalte_{at}"),
            label: i18n::plain(&label),
            example: example.map(|cell| i18n::plain(&w.imports_example(shortened(cell)))).unwrap_or_default(),
            choices: std::iter::once(none).chain(fields).collect(),
        }
    };
    list.table.header.iter().enumerate().map(column).collect()
}

fn shortened(text: &str) -> String {
    let line: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).take(60).collect();
    if text.chars().count() > 60 { format!("{line}…") } else { line }
}

fn defaults(visit: &Visit, list: &List) -> Shown {
    let (locale, said) = (visit.locale, &list.defaults);
    let is = |kind| list.kind == kind;
    let sectors = Sector::ALL
        .into_iter()
        .map(|sector| Choice::new(sector.key(), terms::sector(locale, sector), sector.key() == said.sector));
    Shown {
        sectors: if is(Kind::Organisations) { sectors.collect() } else { Vec::new() },
        summary: is(Kind::Organisations).then(|| shown_again(&said.summary)),
        role: is(Kind::ContactPoints).then(|| shown_again(&said.role)),
    }
}

/// POST: says what the columns mean.
pub(in crate::desk) async fn remap(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = ImportDraftId::new(id);
    let kind = Kind::from_key(&sent.text("kind")).ok_or(Fault::NotFound)?;
    let mut columns = Vec::new();
    for (at, key) in sent.beginning("spalte_") {
        let Some(at) = at.parse::<usize>().ok().filter(|at| *at < sheets::MOST_COLUMNS) else { continue };
        if columns.len() <= at {
            columns.resize(at + 1, "-".to_owned());
        }
        if let (Some(place), Some(field)) = (columns.get_mut(at), Field::from_key(key)) {
            field.key().clone_into(place);
        }
    }
    let text = |name: &str| shown_again(&sent.text(name)).chars().take(300).collect::<String>();
    let [sector, summary, role] = ["sector", "summary", "role"].map(text);
    visit
        .write(move |cx| {
            // What this kind of list does not ask for stays as it was.
            let before = service::imports::see(cx, id, &Decisions::new())?.list.defaults;
            let or = |new: String, old: String| if new.is_empty() { old } else { new };
            let defaults = Defaults {
                sector: or(sector, before.sector),
                summary: or(summary, before.summary),
                role: or(role, before.role),
                ..before
            };
            service::imports::remap(cx, id, kind, &columns, defaults)
        })
        .await?;
    Ok(visit.see_other(&format!("/tisch/einlesen/{id}")))
}

/// POST: says which topic counts for the rows that name none.
pub(in crate::desk) async fn choose_topic(
    visit: Visit,
    Number(id): Number,
    sent: Sent,
) -> Result<Response, Fault> {
    let id = ImportDraftId::new(id);
    let topic = sent.text("topic");
    match visit.write(move |cx| service::imports::choose_topic(cx, id, &topic)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/einlesen/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let seen = visit.read(move |cx| service::imports::see(cx, id, &Decisions::new())).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&shown(&visit, id, seen, String::new(), errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: takes the list over.
pub(in crate::desk) async fn take(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = ImportDraftId::new(id);
    let decided = sent.beginning("zeile_").filter_map(|(row, decision)| {
        let decision = match decision {
            "" => return None,
            "neu" => Decision::Other,
            id => Decision::Same(OrganisationId::new(id.parse().ok()?)),
        };
        Some((row.parse().ok()?, decision))
    });
    let decisions: Decisions = decided.collect();
    let how = How { only_good: sent.ticked("only_good"), publish: sent.ticked("publish") };
    let taken = visit.write(move |cx| service::imports::take(cx, id, &decisions, how)).await?;
    let here = format!("/tisch/einlesen/{id}");
    Ok(visit.see_other(&match (taken.written, taken.plan.refused() + taken.plan.waiting()) {
        (true, 0) => format!("/tisch/einlesen?getan={TAKEN}"),
        (true, _) => format!("{here}?getan={TAKEN}"),
        (false, _) => format!("{here}?getan={OPEN}"),
    }))
}

/// POST: forgets the list.
pub(in crate::desk) async fn discard(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = ImportDraftId::new(id);
    visit.write(move |cx| service::imports::discard(cx, id)).await?;
    Ok(visit.see_other(&format!("/tisch/einlesen?getan={DISCARDED}")))
}
