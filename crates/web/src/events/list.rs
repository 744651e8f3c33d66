//! The calendar as a page: what comes next, a week, a month.

use super::ask::{self, Form};
use super::entry::Row;
use super::sheet::{self, Day};
use crate::faults::Fault;
use crate::opportunities::Reader;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::events::{Ask, View};
use domain::journal::Touch;
use i18n::{Words, dates};
use kernel::Weekday;
use service::events::Coming;

#[derive(Template)]
#[template(path = "events/list.html")]
struct Page {
    shell: Shell,
    form: Form,
    tabs: Vec<Tab>,
    count: String,
    /// "Dezember 2026", or the first and last day of a week; "" for the list.
    stretch: String,
    before: String,
    today: String,
    after: String,
    /// The list by days.
    days: Vec<Listed>,
    /// The sheet of a month.
    weeks: Vec<Vec<Day>>,
    heads: Vec<Head>,
    next: String,
    /// The sheet of the month that is shown, or of the next one to hang up.
    month_sheet: String,
    /// The filters alone, for feed and subscription.
    filters: String,
    is_filtered: bool,
}

struct Tab {
    label: String,
    href: String,
    current: bool,
}

/// A day with what takes place.
struct Listed {
    name: String,
    date: String,
    today: bool,
    rows: Vec<Row>,
}

/// The head of a column: short for eyes and whole for ears.
struct Head {
    short: String,
    whole: String,
}

/// What kept pages of the calendar show.
pub(super) fn touches() -> Vec<Touch> {
    vec![Touch::Settings, Touch::Events, Touch::Opportunities, Touch::Organisations]
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let ask = ask::read(&visit.query_pairs(), &visit.settings);
    let asked = ask.clone();
    let ((coming, organisation), seq) = visit
        .snapshot(move |cx| {
            let coming = service::events::calendar(cx, &asked)?;
            let name = match asked.organisation {
                Some(id) => service::organisations::name_of(cx, id)?,
                None => None,
            };
            Ok((coming, name))
        })
        .await?;
    let page = Page::new(&visit, &ask, &coming, organisation);
    Ok(render::kept(render::ok(&page)?, seq, touches()))
}

impl Page {
    fn new(visit: &Visit, ask: &Ask, coming: &Coming, organisation: Option<String>) -> Self {
        let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
        let (w, today) = (visit.words(), visit.now.city_day());
        let around = ask.from.unwrap_or(today);
        let mut shell = visit.public_shell();
        shell.known_as(visit, &format!("/termine{}", ask::query(ask)));
        // Weeks and months go on for ever: search engines read the list.
        shell.noindex |= ask.view != View::List;
        let step = |on: bool| {
            let day = ask.view.step(around, on)?;
            Some(ask::href(visit, &Ask { from: Some(day), ..ask.clone() }))
        };
        let (days, weeks) = match ask.view {
            View::Month => (Vec::new(), sheet::weeks(&reader, visit, ask, coming, around)),
            View::List | View::Week => (listed(&reader, coming), Vec::new()),
        };
        let tabs = View::ALL.into_iter().map(|view| Tab {
            label: view_name(w, view),
            href: ask::href(visit, &Ask { view, ..ask.clone() }),
            current: view == ask.view,
        });
        let next = coming.next.map(|day| ask::href(visit, &Ask { from: Some(day), ..ask.clone() }));
        let form = Form::new(visit, ask, ask.from, organisation);
        shell.chosen([&*form.topics, &*form.districts, &*form.organisations]);
        Self {
            form,
            tabs: tabs.collect(),
            count: w.events_count(coming.entries.len()),
            stretch: stretch(visit, ask, coming, around),
            before: step(false).unwrap_or_default(),
            after: step(true).unwrap_or_default(),
            today: if ask.from.is_some() {
                ask::href(visit, &Ask { from: None, ..ask.clone() })
            } else {
                String::new()
            },
            heads: if ask.view == View::Month { heads(visit) } else { Vec::new() },
            days,
            weeks,
            next: next.unwrap_or_default(),
            month_sheet: crate::paper::month_href(visit, ask),
            filters: ask::filters(ask),
            is_filtered: !ask.filter_pairs().is_empty(),
            shell,
        }
    }
}

fn view_name(w: &Words, view: View) -> String {
    match view {
        View::List => w.events_view_list(),
        View::Week => w.events_view_week(),
        View::Month => w.events_view_month(),
    }
}

fn stretch(visit: &Visit, ask: &Ask, coming: &Coming, around: jiff::civil::Date) -> String {
    match ask.view {
        View::List => String::new(),
        View::Month => dates::month(visit.locale, around),
        View::Week => {
            let last = coming.end.yesterday().unwrap_or(coming.first);
            format!(
                "{} – {}",
                dates::calendar_date(visit.locale, coming.first),
                dates::calendar_date(visit.locale, last)
            )
        }
    }
}

fn heads(visit: &Visit) -> Vec<Head> {
    let head = |day: Weekday| Head {
        short: visit.words().opportunities_day(day.key()),
        whole: i18n::terms::weekday(visit.locale, day),
    };
    Weekday::ALL.into_iter().map(head).collect()
}

/// By the days on which they begin; what began before stands on the first day.
fn listed(reader: &Reader<'_>, coming: &Coming) -> Vec<Listed> {
    let today = reader.now.city_day();
    let mut days: Vec<Listed> = Vec::new();
    for entry in &coming.entries {
        let day = entry.starts.civil().date().max(coming.first);
        let date = day.to_string();
        let row = Row::new(reader, entry);
        match days.last_mut() {
            Some(last) if last.date == date => last.rows.push(row),
            _ => days.push(Listed {
                name: dates::day(reader.locale, day),
                date,
                today: day == today,
                rows: vec![row],
            }),
        }
    }
    days
}
