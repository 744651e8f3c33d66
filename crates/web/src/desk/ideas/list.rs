use super::{name, standing, state};
use crate::desk::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::{dates, plain};
use service::ideas::{DeskRow, View};

#[derive(Template)]
#[template(path = "desk/ideas/list.html")]
struct Page {
    shell: Shell,
    /// The ways over the desk; an officer has only this one.
    tabs: Vec<Tab>,
    views: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
    shares: Vec<Share>,
    notes: bool,
}

/// An idea in the list.
struct Line {
    href: String,
    title: String,
    text: String,
    lang: &'static str,
    tile: &'static str,
    tags: Vec<(&'static str, String)>,
    detail: String,
}

/// How one office kept its promises.
struct Share {
    office: String,
    in_time: String,
    late: String,
    late_tone: &'static str,
}

const VIEWS: [(&str, View); 5] = [
    ("neu", View::New),
    ("offen", View::Unanswered),
    ("ueberfaellig", View::Late),
    ("widerspruch", View::Objected),
    ("alle", View::All),
];
/// So many letters of an idea stand in the list.
const SHOWN: usize = 160;

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    // An office begins with what it has to answer, the engagement office with what is new.
    let officer = visit.organisation().is_some();
    let begins = if officer { "offen" } else { "neu" };
    let chosen = visit.query_value("stand").unwrap_or_else(|| begins.to_owned());
    let (key, view) = VIEWS.into_iter().find(|(key, _)| *key == chosen).unwrap_or(("neu", View::New));
    let (rows, counted) =
        visit.read(move |cx| Ok((service::ideas::waiting(cx, view)?, service::ideas::counts(cx)?))).await?;
    let w = visit.words();
    let views = VIEWS.into_iter().map(|(it, _)| Tab {
        href: visit.href(&format!("/tisch/ideen?stand={it}")),
        label: w.desk_ideas_view(it),
        current: it == key,
    });
    let shares = counted.into_iter().map(|it| Share {
        office: it.office.map_or_else(|| w.desk_ideas_office(), |(_, name)| name),
        in_time: plain(&w.desk_ideas_share(it.in_time, it.answered)),
        late_tone: if it.late > 0 { "bad" } else { "ok" },
        late: plain(&w.desk_ideas_share_late(it.late)),
    });
    let role = visit.account.as_ref().map(|account| account.role);
    render::ok(&Page {
        tabs: if role.is_some_and(domain::accounts::Role::is_staff) { tabs(&visit) } else { Vec::new() },
        views: views.collect(),
        count: plain(&w.desk_ideas_count(rows.len())),
        rows: rows.iter().map(|row| line(&visit, row)).collect(),
        shares: shares.collect(),
        notes: role.is_some_and(domain::accounts::Role::reviews),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &DeskRow) -> Line {
    let (w, locale, today) = (visit.words(), visit.locale, visit.now.city_day());
    let it = &row.idea;
    let due = standing(w, locale, it, today);
    let topic = it.topic.as_deref().and_then(|key| visit.settings.topic(key));
    let objected = it.objection.map(|_| ("bad", w.desk_ideas_objected()));
    let parts = [
        Some(plain(&w.desk_ideas_number(it.id.to_string().as_str()))),
        Some(w.ideas_source(it.source.key())),
        topic.map(|topic| topic.name.text(locale).to_owned()),
        Some(row.office.clone().unwrap_or_else(|| w.desk_ideas_office())),
        Some(name(w, it)),
        Some(dates::ago_or_on(locale, visit.now, it.received_at)),
    ];
    Line {
        href: visit.href(&format!("/tisch/ideen/{}", it.id)),
        title: it.title.clone(),
        text: it.text.chars().take(SHOWN).collect(),
        lang: it.lang.tag(),
        tile: if due.0 == "bad" { "t-clay" } else { "t-sky" },
        tags: [Some(state(w, it.state)), Some(due), objected]
            .into_iter()
            .flatten()
            .filter(|(_, words)| !words.is_empty())
            .collect(),
        detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}
