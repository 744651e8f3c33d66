use super::{founding_state, introduction_state, next, outcome_words, pair, standing, talk_state};
use crate::desk::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::introductions::State;
use i18n::{dates, plain};
use service::advice::View;

/// A list of talks, introductions or foundings.
#[derive(Template)]
#[template(path = "desk/advice/list.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    title: String,
    lead: String,
    /// What can be begun here, and the lists beside this one.
    acts: Vec<Act>,
    views: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
    empty: (String, String),
    counts_title: String,
    counts: Vec<(String, i64)>,
}

struct Act {
    href: String,
    label: String,
    full: bool,
}

struct Line {
    href: String,
    icon: Icon,
    tile: &'static str,
    title: String,
    text: String,
    lang: &'static str,
    tags: Vec<(&'static str, String)>,
    detail: String,
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The lists beside each other.
fn beside(visit: &Visit, here: &str) -> Vec<Tab> {
    let w = visit.words();
    let lists = [
        ("/tisch/beratung", w.advice_title()),
        ("/tisch/vermittlungen", w.advice_to_introductions()),
        ("/tisch/gruendungen", w.advice_to_foundings()),
    ];
    let tab = |(path, label): (&str, String)| Tab { href: visit.href(path), label, current: path == here };
    lists.into_iter().map(tab).collect()
}

const VIEWS: [(&str, View); 3] = [("", View::Due), ("offen", View::Open), ("abgeschlossen", View::Closed)];

/// GET: the talks.
pub(super) async fn talks(visit: Visit) -> Result<Response, Fault> {
    let chosen = visit.query_value("stand").unwrap_or_default();
    let (key, view) = VIEWS.into_iter().find(|(key, _)| *key == chosen).unwrap_or(("", View::Due));
    let (rows, counted) =
        visit.read(move |cx| Ok((service::advice::list(cx, view)?, service::advice::counts(cx)?))).await?;
    let (w, locale, today) = (visit.words(), visit.locale, visit.now.city_day());
    let labels = [w.advice_view_due(), w.advice_view_open(), w.advice_view_closed()];
    let views = VIEWS.into_iter().zip(labels).map(|((it, _), label)| Tab {
        href: visit.href(&if it.is_empty() {
            "/tisch/beratung".to_owned()
        } else {
            format!("/tisch/beratung?stand={it}")
        }),
        label,
        current: it == key,
    });
    let line = |row: &service::advice::Row| {
        let talk = &row.talk;
        let sheet = talk.sheet.as_ref();
        let due = if talk.state.outcome().is_none() { next(w, locale, talk.next, today) } else { None };
        let topic = talk.topic.as_deref().and_then(|key| visit.settings.topic(key));
        Line {
            href: visit.href(&format!("/tisch/beratung/{}", talk.id)),
            icon: icon::MESSAGE_CIRCLE,
            tile: "t-leaf",
            title: match sheet {
                Some(sheet) if sheet.name.is_empty() => w.advice_nameless(),
                Some(sheet) => sheet.name.clone(),
                None => w.advice_gone(),
            },
            text: sheet.map(|sheet| sheet.note.chars().take(160).collect()).unwrap_or_default(),
            lang: talk.locale.tag(),
            tags: [Some(talk_state(w, talk.state)), due].into_iter().flatten().collect(),
            detail: joined([
                Some(plain(&w.advice_number(talk.id.to_string().as_str()))),
                topic.map(|topic| topic.name.text(locale).to_owned()),
                row.adviser.as_deref().map(|name| plain(&w.advice_by(name))),
                Some(dates::ago_or_on(locale, visit.now, talk.held_at)),
            ]),
        }
    };
    let counts = counted.into_iter().map(|(outcome, count)| {
        (outcome.map_or_else(|| w.advice_state_open(), |outcome| outcome_words(w, outcome)), count)
    });
    render::ok(&Page {
        tabs: tabs(&visit),
        title: w.advice_title(),
        lead: w.advice_lead(),
        acts: vec![act(&visit, "/tisch/beratung/neu", w.advice_new(), true)],
        views: beside(&visit, "/tisch/beratung").into_iter().chain(views).collect(),
        count: plain(&w.advice_count(rows.len())),
        rows: rows.iter().map(line).collect(),
        empty: (w.advice_empty_title(), w.advice_empty_text()),
        counts_title: w.advice_counts(),
        counts: counts.collect(),
        shell: visit.shell(),
    })
}

fn act(visit: &Visit, path: &str, label: String, full: bool) -> Act {
    Act { href: visit.href(path), label, full }
}

/// GET: the introductions.
pub(super) async fn introductions(visit: Visit) -> Result<Response, Fault> {
    let (rows, counted) =
        visit.read(|cx| Ok((service::introductions::list(cx)?, service::introductions::counts(cx)?))).await?;
    let (w, locale, today) = (visit.words(), visit.locale, visit.now.city_day());
    let line = |row: &service::introductions::Row| {
        let it = &row.it;
        let due = if it.state.is_open() { next(w, locale, it.next, today) } else { None };
        Line {
            href: visit.href(&format!("/tisch/vermittlungen/{}", it.id)),
            icon: icon::HEART_HANDSHAKE,
            tile: if it.tell || it.tell_other { "t-iris" } else { "t-plum" },
            title: pair(w, row),
            text: row.offer.clone().unwrap_or_default(),
            lang: "de",
            tags: [Some(introduction_state(w, standing(row))), due].into_iter().flatten().collect(),
            detail: joined([
                it.advice.map(|id| plain(&w.advice_number(id.to_string().as_str()))),
                Some(dates::ago_or_on(locale, visit.now, it.created_at)),
            ]),
        }
    };
    let counts = State::ALL
        .into_iter()
        .filter_map(|state| counted.get(&state).map(|count| (introduction_state(w, state).1, *count)));
    render::ok(&Page {
        tabs: tabs(&visit),
        title: w.introductions_title(),
        lead: w.introductions_lead(),
        acts: vec![
            act(&visit, "/tisch/vermittlungen/neu", w.introductions_new_person(), true),
            act(
                &visit,
                "/tisch/vermittlungen/neu?art=organisationen",
                w.introductions_new_organisations(),
                false,
            ),
        ],
        views: beside(&visit, "/tisch/vermittlungen"),
        count: plain(&w.introductions_count(rows.len())),
        rows: rows.iter().map(line).collect(),
        empty: (w.introductions_empty_title(), w.introductions_empty_text()),
        counts_title: w.introductions_counts(),
        counts: counts.collect(),
        shell: visit.shell(),
    })
}

/// GET: the foundings.
pub(super) async fn foundings(visit: Visit) -> Result<Response, Fault> {
    let rows = visit.read(service::foundings::list).await?;
    let (w, locale, today) = (visit.words(), visit.locale, visit.now.city_day());
    let line = |row: &service::foundings::Row| {
        let it = &row.it;
        let due = if it.state == domain::foundings::State::Running {
            next_date(&visit, it.next, today)
        } else {
            None
        };
        Line {
            href: visit.href(&format!("/tisch/gruendungen/{}", it.id)),
            icon: icon::SPROUT,
            tile: "t-sun",
            title: it.founder.as_ref().map_or_else(|| w.foundings_gone(), |founder| founder.title.clone()),
            text: it.founder.as_ref().map(|founder| founder.name.clone()).unwrap_or_default(),
            lang: it.locale.tag(),
            tags: [Some(founding_state(w, it.state)), due].into_iter().flatten().collect(),
            detail: joined([
                Some(plain(&w.foundings_progress(row.done, row.steps))),
                row.companion.as_deref().map(|name| plain(&w.foundings_companion_is(name))),
                Some(dates::ago_or_on(locale, visit.now, it.begun_at)),
            ]),
        }
    };
    render::ok(&Page {
        tabs: tabs(&visit),
        title: w.foundings_title(),
        lead: w.foundings_lead(),
        acts: vec![act(&visit, "/tisch/gruendungen/neu", w.foundings_new(), true)],
        views: beside(&visit, "/tisch/gruendungen"),
        count: plain(&w.foundings_count(rows.len())),
        rows: rows.iter().map(line).collect(),
        empty: (w.foundings_empty_title(), w.foundings_empty_text()),
        counts_title: String::new(),
        counts: Vec::new(),
        shell: visit.shell(),
    })
}

fn next_date(
    visit: &Visit,
    next: Option<jiff::civil::Date>,
    today: jiff::civil::Date,
) -> Option<(&'static str, String)> {
    let day = next?;
    let tone = if day <= today { "warn" } else { "" };
    Some((tone, plain(&visit.words().foundings_next_is(dates::short_day(visit.locale, day)))))
}
