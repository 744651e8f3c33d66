//! All events of an organisation, or all that wait for the office.

use super::{Done, Door};
use crate::desk::{Tab, tabs};
use crate::faults::Fault;
use crate::layout::Choice;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::events::EventState;
use i18n::dates;
use service::events::InList;
use service::feeds::Feed;
use service::organisations::DirectoryFilter;

#[derive(Template)]
#[template(path = "events/area/own.html")]
struct Own {
    shell: Shell,
    done: String,
    name: String,
    rows: Vec<Row>,
    ended: Vec<Row>,
    feed: Option<FeedRow>,
}

#[derive(Template)]
#[template(path = "events/area/desk.html")]
struct Desk {
    shell: Shell,
    tabs: Vec<Tab>,
    done: String,
    waiting: Vec<Row>,
    public: Vec<Row>,
    feeds: Vec<FeedRow>,
    organisations: Vec<Choice>,
}

/// An event in the list.
pub(super) struct Row {
    pub(super) href: String,
    pub(super) dates_href: String,
    pub(super) lang: &'static str,
    pub(super) title: String,
    pub(super) organisation: String,
    pub(super) next: String,
    pub(super) state: String,
    pub(super) tone: &'static str,
    pub(super) reason: String,
    pub(super) from_calendar: bool,
}

/// An organisation's own calendar in the list.
pub(super) struct FeedRow {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) read: String,
    pub(super) events: String,
    pub(super) approved: bool,
    pub(super) failed: bool,
}

impl Row {
    pub(super) fn new(visit: &Visit, door: Door, row: &InList) -> Self {
        let (w, state) = (visit.words(), row.core.state);
        let home = door.all();
        let review = door == Door::Desk && state == EventState::InReview;
        let path = if review {
            format!("{home}/{}/pruefen", row.core.id)
        } else {
            format!("{home}/{}", row.core.id)
        };
        Self {
            href: visit.href(&path),
            dates_href: visit.href(&format!("{home}/{}/termine", row.core.id)),
            lang: row.texts.lang.tag(),
            title: row.texts.title.clone(),
            organisation: row.organisation_name.clone(),
            next: match row.next {
                Some(at) => w.desk_events_next(dates::ago_or_on(visit.locale, visit.now, at)),
                None => w.desk_events_no_next(),
            },
            state: w.desk_events_state(state.key()),
            tone: match state {
                EventState::Draft => "warn",
                EventState::InReview => "info",
                EventState::Public => "ok",
                EventState::Ended => "",
                EventState::Restricted => "bad",
            },
            reason: row.reason.clone().unwrap_or_default(),
            from_calendar: row.core.from_calendar,
        }
    }
}

impl FeedRow {
    pub(super) fn new(visit: &Visit, href: String, feed: &Feed, name: String) -> Self {
        let w = visit.words();
        Self {
            href: visit.href(&href),
            name,
            read: match feed.read_at {
                Some(at) => w.desk_events_feed_read(dates::ago_or_on(visit.locale, visit.now, at)),
                None => w.desk_events_feed_never(),
            },
            events: w.desk_events_feed_events(feed.events),
            approved: feed.approved,
            failed: feed.problem.is_some(),
        }
    }
}

pub(in crate::events) async fn own(visit: Visit) -> Result<Response, Fault> {
    let Some(id) = visit.organisation() else { return Ok(visit.see_other("/tisch/veranstaltungen")) };
    let found = visit.read(move |cx| {
        let whose = service::organisations::own(cx, id)?;
        Ok((whose, service::events::mine(cx, id)?, service::feeds::of(cx, id)?))
    });
    let (whose, events, feed) = found.await?;
    let (ended, rows): (Vec<_>, Vec<_>) = events.iter().partition(|row| row.core.state == EventState::Ended);
    let row = |row: &&InList| Row::new(&visit, Door::Own, row);
    render::ok(&Own {
        shell: visit.shell(),
        done: Done::said(&visit),
        name: whose.name.clone(),
        rows: rows.iter().map(row).collect(),
        ended: ended.iter().map(row).collect(),
        feed: feed.map(|feed| FeedRow::new(&visit, "/unser-bereich/kalender".to_owned(), &feed, whose.name)),
    })
}

pub(in crate::events) async fn desk(visit: Visit) -> Result<Response, Fault> {
    let found = visit.read(|cx| {
        let (waiting, public) = service::events::reviews(cx)?;
        let listed = service::organisations::directory(cx, &DirectoryFilter::default())?;
        Ok((waiting, public, service::feeds::all(cx)?, listed))
    });
    let (waiting, mut public, feeds, listed) = found.await?;
    public.sort_by_key(|row| (row.next.is_none(), row.next));
    let row = |row: &InList| Row::new(&visit, Door::Desk, row);
    let feed = |(feed, name): (Feed, String)| {
        let href = format!("/tisch/organisationen/{}/kalender", feed.organisation);
        FeedRow::new(&visit, href, &feed, name)
    };
    render::ok(&Desk {
        tabs: tabs(&visit),
        done: Done::said(&visit),
        waiting: waiting.iter().map(row).collect(),
        public: public.iter().map(row).collect(),
        feeds: feeds.into_iter().map(feed).collect(),
        organisations: listed.into_iter().map(|it| Choice::new(it.id.to_string(), it.name, false)).collect(),
        shell: visit.shell(),
    })
}
