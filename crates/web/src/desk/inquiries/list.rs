use super::{kind, name, source, standing, state};
use crate::desk::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::inquiries::{InquiryId, Kind};
use i18n::{dates, plain};
use service::inquiries::{Row, View};

#[derive(Template)]
#[template(path = "desk/inquiries/list.html")]
struct Page {
    shell: Shell,
    /// The ways over the desk; an officer has only this one.
    tabs: Vec<Tab>,
    views: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
    shares: Vec<Share>,
    is_staff: bool,
    more: String,
}

/// A case in the list.
struct Line {
    href: String,
    title: String,
    question: String,
    lang: &'static str,
    tile: &'static str,
    is_call: bool,
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
    ("", View::Due),
    ("meine", View::Mine),
    ("offen", View::Open),
    ("ueberfaellig", View::Late),
    ("abgeschlossen", View::Closed(None)),
];
/// So many closed ones stand on a page of the list.
const PAGE: usize = 200;

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let chosen = visit.query_value("stand").unwrap_or_default();
    let (key, view) = VIEWS.into_iter().find(|(key, _)| *key == chosen).unwrap_or(("", View::Due));
    let before = visit.query_value("vor").and_then(|id| id.parse().ok()).map(InquiryId::new);
    let view = if let View::Closed(_) = view { View::Closed(before) } else { view };
    let (rows, counted) = visit
        .read(move |cx| Ok((service::inquiries::list(cx, view)?, service::inquiries::counts(cx)?)))
        .await?;
    let w = visit.words();
    let labels = [
        w.cases_view_due(),
        w.cases_view_mine(),
        w.cases_view_open(),
        w.cases_view_late(),
        w.cases_view_closed(),
    ];
    let views = VIEWS.into_iter().zip(labels).map(|((it, _), label)| Tab {
        href: visit.href(&if it.is_empty() {
            "/tisch/fragen".to_owned()
        } else {
            format!("/tisch/fragen?stand={it}")
        }),
        label,
        current: it == key,
    });
    let shares = counted.into_iter().map(|it| Share {
        office: it.office.map_or_else(|| w.cases_engagement_office(), |(_, name)| name),
        in_time: plain(&w.cases_share(it.in_time, it.answered)),
        late_tone: if it.late > 0 { "bad" } else { "ok" },
        late: plain(&w.cases_share_late(it.late)),
    });
    let more = match (view, rows.last()) {
        (View::Closed(_), Some(last)) if rows.len() >= PAGE => {
            visit.href(&format!("/tisch/fragen?stand=abgeschlossen&vor={}", last.case.id))
        }
        _ => String::new(),
    };
    let is_staff = visit.account.as_ref().is_some_and(|account| account.role.is_staff());
    render::ok(&Page {
        tabs: if is_staff { tabs(&visit) } else { Vec::new() },
        views: views.collect(),
        count: plain(&w.cases_count(rows.len())),
        shares: shares.collect(),
        rows: rows.iter().map(|row| line(&visit, row)).collect(),
        is_staff,
        more,
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &Row) -> Line {
    let (w, locale, today) = (visit.words(), visit.locale, visit.now.city_day());
    let case = &row.case;
    let due = standing(w, locale, case, today);
    let owner = match (&row.owner, &row.office) {
        (Some(owner), _) => owner.clone(),
        (None, Some(office)) => office.clone(),
        (None, None) => w.cases_nobody(),
    };
    let planned = case.next.map(|day| plain(&w.cases_planned(dates::short_day(locale, day))));
    let topic = case.topic.as_deref().and_then(|key| visit.settings.topic(key));
    let parts = [
        Some(plain(&w.cases_number(case.id.to_string().as_str()))),
        Some(source(w, case.source)),
        topic.map(|topic| topic.name.text(locale).to_owned()),
        Some(owner),
        planned,
        Some(dates::ago_or_on(locale, visit.now, case.received_at)),
    ];
    Line {
        href: visit.href(&format!("/tisch/fragen/{}", case.id)),
        title: name(w, case),
        question: row.question.clone(),
        lang: case.locale.tag(),
        tile: if due.0 == "bad" { "t-clay" } else { "t-sky" },
        is_call: case.kind == Kind::Callback,
        tags: [state(w, case.state), due, ("", kind(w, case.kind))]
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .collect(),
        detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}
