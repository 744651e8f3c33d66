use super::backups::Line;
use super::rows::{Morning, Row};
use super::said::Said;
use super::spark::Spark;
use super::tabs::{Tab, tabs};
use super::words::greeting;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use i18n::plain;

#[derive(Template)]
#[template(path = "desk/morning.html")]
struct MorningPage {
    shell: Shell,
    tabs: Vec<Tab>,
    said: Said,
    greeting: String,
    things: String,
    today_is: String,
    overdue: Vec<Row>,
    today: Vec<Row>,
    silent: Option<Row>,
    silent_count: String,
    nothing: bool,
    spark: Spark,
    /// Of the public offers, in percent; "" when there are none.
    fresh: String,
    organisations: i64,
    unconfirmed: i64,
    mails: i64,
    mails_since: String,
    /// How much the Monday list has, in words.
    week: String,
    /// Nothing in the sample town.
    backups: Option<Line>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (desk, week) = visit
        .read(|cx| {
            Ok((service::desk::desk(cx)?, service::due::week(cx, service::due::Whose::All)?.items.len()))
        })
        .await?;
    let w = visit.words();
    let morning = Morning::new(&desk, visit.locale, visit.now);
    let since = desk.mails.1.map(|since| i18n::dates::ago_or_on(visit.locale, visit.now, since));
    let (offers, fresh) = desk.offers;
    render::ok(&MorningPage {
        tabs: tabs(&visit),
        said: Said::of(&visit).await?,
        greeting: greeting(w, visit.now),
        things: plain(&w.desk_things(morning.things())),
        today_is: i18n::dates::day(visit.locale, visit.now.city_day()),
        nothing: morning.things() == 0,
        silent_count: plain(&w.desk_offers_count(desk.silent.len())),
        spark: Spark::new(w, visit.locale, visit.now, &desk.signups),
        fresh: if offers > 0 { plain(&w.desk_percent(fresh * 100 / offers)) } else { String::new() },
        organisations: desk.organisations,
        unconfirmed: desk.unconfirmed,
        mails: desk.mails.0,
        mails_since: since.map(|when| w.desk_week_mails_since(when)).unwrap_or_default(),
        week: plain(&w.network_week_number(week)),
        overdue: morning.overdue,
        today: morning.today,
        silent: morning.silent,
        backups: desk.backups.map(|standing| Line::new(w, standing)),
        shell: visit.shell(),
    })
}
