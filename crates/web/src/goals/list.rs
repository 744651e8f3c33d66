use super::Chart;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::goals::{Amount, State, way_of};
use i18n::{dates, plain};
use kernel::Locale;
use service::goals::Row;

#[derive(Template)]
#[template(path = "goals/list.html")]
struct Page {
    shell: Shell,
    count: String,
    cards: Vec<Card>,
}

/// A goal as its pages show it.
pub(crate) struct Card {
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) tag: (&'static str, String),
    pub(crate) indicator: String,
    pub(crate) from: String,
    pub(crate) now: String,
    pub(crate) to: String,
    /// How much of the way lies behind: for the bar, and in words.
    pub(crate) percent: u8,
    pub(crate) way: String,
    pub(crate) chart: Chart,
    pub(crate) outcome: String,
    /// Day, for machines and in words; value; source.
    pub(crate) table: Vec<(String, String, String, String)>,
}

/// A number as this language writes it.
pub(crate) fn number(locale: Locale, amount: Amount) -> String {
    amount.written(if locale == Locale::En { '.' } else { ',' })
}

pub(crate) fn card(visit: &Visit, row: &Row) -> Card {
    let (w, locale) = (visit.words(), visit.locale);
    let (it, indicator) = (&row.it, &row.it.indicator);
    let way = way_of(indicator, &row.values);
    let last = way.last().map_or(indicator.baseline, |(_, amount)| *amount);
    let unit = indicator.unit.as_str();
    let day = |date| dates::calendar_date(locale, date);
    let percent = indicator.way(last);
    let start = (
        indicator.baseline_on.to_string(),
        day(indicator.baseline_on),
        number(locale, indicator.baseline),
        w.goals_table_start(),
    );
    let measured = row.values.iter().map(|value| {
        (value.on.to_string(), day(value.on), number(locale, value.amount), value.source.clone())
    });
    Card {
        number: it.id.to_string(),
        title: it.title.clone(),
        text: it.text.clone(),
        tag: match it.state {
            State::Running => ("info", w.goals_running()),
            State::Reached => ("ok", w.goals_reached()),
            State::Otherwise => ("", w.goals_otherwise_tag()),
        },
        indicator: indicator.name.clone(),
        from: plain(&w.goals_from(number(locale, indicator.baseline), unit, day(indicator.baseline_on))),
        now: plain(&w.goals_now(number(locale, last), unit)),
        to: plain(&w.goals_to(number(locale, indicator.target), unit, day(indicator.target_on))),
        percent,
        way: plain(&w.goals_way(percent)),
        chart: Chart::new(indicator, &way),
        outcome: it.outcome.clone().unwrap_or_default(),
        table: std::iter::once(start).chain(measured).collect(),
    }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let rows = visit.read(service::goals::list).await?;
    render::ok(&Page {
        count: plain(&visit.words().goals_count(rows.len())),
        cards: rows.iter().map(|row| card(&visit, row)).collect(),
        shell: visit.public_shell(),
    })
}
