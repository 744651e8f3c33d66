//! The office looks at an event before it is public.

use super::{Done, Door};
use crate::events::entry::when;
use crate::events::number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{EventId, EventState};
use service::events::Detail;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "events/area/review.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    back: (String, String),
    action: String,
    /// "" for whoever only looks at it.
    edit: String,
    look: String,
    title: String,
    summary: String,
    text: String,
    lang: &'static str,
    organisation: String,
    topic: String,
    place: String,
    cost: String,
    access: String,
    dates: Vec<String>,
    waits: bool,
    reason: String,
}

pub(in crate::events) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: EventId = number(&id)?;
    let seen = visit.read(move |cx| service::events::review(cx, id)).await?;
    render::ok(&shown(&visit, &seen))
}

pub(in crate::events) async fn decide(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: EventId = number(&id)?;
    let reason = sent.text("reason");
    let typed = reason.clone();
    let (done, decided) = match sent.text("decision").as_str() {
        "ja" => (Done::Published, visit.write(move |cx| service::events::publish(cx, id)).await),
        "nein" => (Done::SentBack, visit.write(move |cx| service::events::send_back(cx, id, &reason)).await),
        _ => return Err(Fault::NotFound),
    };
    match decided {
        Ok(_) => {
            let here = format!("{}/{id}/pruefen", Door::Desk.all());
            Ok(visit.see_other(&format!("{here}?getan={}", done.key())))
        }
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let seen = visit.read(move |cx| service::events::review(cx, id)).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page { errors, reason: shown_again(&typed), ..shown(&visit, &seen) })
        }
        // Somebody else decided a moment ago: the page says how.
        Err(Error::Refused(_)) => Ok(visit.see_other(&format!("{}/{id}/pruefen", Door::Desk.all()))),
        Err(error) => Err(error.into()),
    }
}

fn shown(visit: &Visit, (event, may_change): &(Detail, bool)) -> Page {
    let w = visit.words();
    let here = format!("{}/{}", Door::Desk.all(), event.core.id);
    let topic = visit.settings.topic(&event.topic);
    let districts = event.districts.iter().filter_map(|key| visit.settings.district(key));
    let place = event.place.clone().into_iter().chain(districts.map(|it| it.name.clone()));
    Page {
        shell: visit.shell(),
        errors: FieldErrors::default(),
        done: Done::said(visit),
        back: if *may_change {
            (visit.href(&Door::Desk.all()), w.desk_events_title())
        } else {
            (visit.href("/tisch/durchsicht"), w.team_reviews_title())
        },
        action: visit.href(&format!("{here}/pruefen")),
        edit: if *may_change { visit.href(&here) } else { String::new() },
        look: visit.href(&format!("/termine/{}", event.core.id)),
        title: event.texts.title.clone(),
        summary: event.texts.summary.clone(),
        text: event.texts.text.clone(),
        lang: event.texts.lang.tag(),
        organisation: event.organisation_name.clone(),
        topic: topic.map(|topic| topic.name.text(visit.locale).to_owned()).unwrap_or_default(),
        place: place.collect::<Vec<_>>().join(", "),
        cost: event.cost.clone().unwrap_or_default(),
        access: event.access.clone().unwrap_or_default(),
        dates: event
            .dates
            .iter()
            .map(|date| when(visit.locale, date.starts, date.ends, date.all_day))
            .collect(),
        waits: event.core.state == EventState::InReview,
        reason: String::new(),
    }
}
