//! The dates of an event: all that come, those that were, and new ones.

use super::{Done, Door, written};
use crate::events::entry::{datetime, state_tag, when};
use crate::events::number;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{Choice, FieldErrors};
use crate::opportunities::Tag;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{DateState, DatesForm, EventDate, EventId, EventState};
use service::events::Detail;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "events/area/dates.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    back: String,
    title: String,
    lang: &'static str,
    rows: Vec<Row>,
    past: Vec<Row>,
    locked: bool,
    action: String,
    form: DatesForm,
    repeats: Vec<Choice>,
}

struct Row {
    href: String,
    when: String,
    datetime: String,
    tags: Vec<Tag>,
    off: bool,
    visitors: String,
}

type Known = (Detail, Vec<EventDate>, Vec<EventDate>);

async fn known(visit: &Visit, id: EventId) -> Result<Known, Fault> {
    let found = visit.read(move |cx| {
        Ok((service::events::page(cx, id)?, service::events::dates(cx, id)?, service::events::past(cx, id)?))
    });
    Ok(found.await?)
}

pub(in crate::events) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let known = known(&visit, number(&id)?).await?;
    render::ok(&shown(&visit, &known, DatesForm::default(), FieldErrors::default()))
}

pub(in crate::events) async fn add(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: EventId = number(&id)?;
    let typed = written::dates(&sent);
    let form = typed.clone();
    let faults = match visit.write(move |cx| service::events::add_dates(cx, id, &form)).await {
        Ok(_) => return Ok(visit.see_other(&address(&visit, id, Done::Added))),
        Err(Error::Refused(Refusal::Fields(faults))) => faults,
        Err(Error::Refused(_)) => {
            return Ok(visit.see_other(&format!("{}/{id}/termine", Door::of(&visit).all())));
        }
        Err(error) => return Err(error.into()),
    };
    let known = known(&visit, id).await?;
    let errors = FieldErrors::new(visit.locale, &faults);
    render::mend(&shown(&visit, &known, written::dates_again(&typed), errors))
}

/// The page of an event's dates, saying what was done.
pub(super) fn address(visit: &Visit, id: EventId, done: Done) -> String {
    format!("{}/{id}/termine?getan={}", Door::of(visit).all(), done.key())
}

fn shown(visit: &Visit, (event, coming, past): &Known, form: DatesForm, errors: FieldErrors) -> Page {
    let (w, here) = (visit.words(), format!("{}/{}", Door::of(visit).all(), event.core.id));
    let repeats = [
        ("", w.desk_events_repeats_no()),
        ("weekly", w.desk_events_repeats_weekly()),
        ("fortnightly", w.desk_events_repeats_fortnightly()),
        ("monthly", w.desk_events_repeats_monthly()),
    ];
    let row = |date: &EventDate| Row {
        href: visit.href(&format!("{}/veranstaltungstermine/{}", Door::of(visit).home(), date.id)),
        when: when(visit.locale, date.starts, date.ends, date.all_day),
        datetime: datetime(date.starts, date.all_day),
        tags: state_tag(w, date.state()).into_iter().collect(),
        off: date.state() == DateState::Cancelled,
        visitors: match date.visitors {
            Some(count) => w.desk_events_visitors(count),
            None => w.desk_events_not_counted(),
        },
    };
    Page {
        shell: visit.shell(),
        errors,
        done: Done::said(visit),
        back: visit.href(&here),
        title: event.texts.title.clone(),
        lang: event.texts.lang.tag(),
        rows: coming.iter().map(row).collect(),
        past: past.iter().map(row).collect(),
        locked: event.core.from_calendar || event.core.state == EventState::Ended,
        action: visit.href(&format!("{here}/termine")),
        repeats: repeats
            .into_iter()
            .map(|(key, label)| Choice::new(key, label, key == form.repeats))
            .collect(),
        form,
    }
}
