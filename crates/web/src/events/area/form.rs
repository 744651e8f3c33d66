//! Writing an event and changing it.

use super::{Done, Door, written};
use crate::events::number;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{EventForm, EventId, EventState};
use domain::journal::Subject;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use http::StatusCode;
use i18n::terms;
use kernel::{Locale, PublicId};
use service::events::{Detail, Submitted};
use service::organisations::Organisation;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "events/area/form.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    meanwhile: bool,
    not_now: bool,
    organisation: String,
    back: String,
    action: String,
    desk: bool,
    /// Key of a new form: sent twice, it is one event.
    key: Option<PublicId>,
    seen: i64,
    /// Its page, its dates, and where it is taken out of the calendar; "" for a new one.
    href: String,
    dates_href: String,
    end_href: String,
    reason: String,
    locked: bool,
    form: EventForm,
    /// The language it is written in, by its name.
    language: String,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    offers: Vec<Choice>,
    repeats: Vec<Choice>,
}

type Offers = Vec<(OpportunityId, String)>;

/// The organisation for which somebody writes.
fn named(visit: &Visit) -> Option<OrganisationId> {
    match Door::of(visit) {
        Door::Own => visit.organisation(),
        Door::Desk => visit.query_value("organisation").and_then(|number| number.parse().ok()),
    }
}

async fn whose(visit: &Visit, id: OrganisationId) -> Result<(Organisation, Offers), Fault> {
    let found =
        visit.read(move |cx| Ok((service::organisations::own(cx, id)?, service::events::offers_of(cx, id)?)));
    Ok(found.await?)
}

pub(in crate::events) async fn fresh(visit: Visit) -> Result<Response, Fault> {
    let Some(id) = named(&visit) else { return Ok(visit.see_other("/tisch/veranstaltungen")) };
    let (whose, offers) = whose(&visit, id).await?;
    let form = written::empty(visit.locale);
    render::ok(&Page::new(&visit, &whose, &offers, form, FieldErrors::default()).keyed(visit.form_key()))
}

pub(in crate::events) async fn write(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let Some(id) = named(&visit) else { return Ok(visit.see_other("/tisch/veranstaltungen")) };
    let key = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let typed = written::read(&sent);
    let form = typed.clone();
    let faults = match visit.write(move |cx| service::events::write(cx, id, &form, key)).await {
        Ok(submitted) => return Ok(visit.see_other(&after(&visit, submitted, Done::Published))),
        Err(Error::Refused(Refusal::Fields(faults))) => faults,
        Err(error) => return Err(error.into()),
    };
    let (whose, offers) = whose(&visit, id).await?;
    let errors = FieldErrors::new(visit.locale, &faults);
    render::mend(&Page::new(&visit, &whose, &offers, written::again(&typed), errors).keyed(key))
}

/// Where one goes on, and what is said there.
fn after(visit: &Visit, submitted: Submitted, saved: Done) -> String {
    let done = if submitted.state == EventState::InReview { Done::HandedIn } else { saved };
    format!("{}?getan={}", Door::of(visit).all(), done.key())
}

type Known = (Detail, Organisation, Offers, i64);

async fn known(visit: &Visit, id: EventId) -> Result<Known, Fault> {
    let found = visit.read(move |cx| {
        let event = service::events::page(cx, id)?;
        let whose = service::organisations::own(cx, event.core.organisation)?;
        let offers = service::events::offers_of(cx, event.core.organisation)?;
        Ok((event, whose, offers, cx.last_change(Subject::Event(id))?))
    });
    Ok(found.await?)
}

pub(in crate::events) async fn open(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let (event, whose, offers, seen) = known(&visit, number(&id)?).await?;
    let page = Page::new(&visit, &whose, &offers, written::filled(&event), FieldErrors::default());
    render::ok(&page.of(&visit, &event, seen))
}

pub(in crate::events) async fn save(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: EventId = number(&id)?;
    let typed = written::read(&sent);
    let form = typed.clone();
    let seen: Option<i64> = sent.text("seen").parse().ok();
    let saved = visit.write(move |cx| {
        if let Some(seen) = seen {
            cx.unchanged_since(Subject::Event(id), seen)?;
        }
        service::events::change(cx, id, &form)
    });
    let refusal = match saved.await {
        Ok(submitted) => return Ok(visit.see_other(&after(&visit, submitted, Done::Saved))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let errors = match &refusal {
        Refusal::Fields(faults) => FieldErrors::new(visit.locale, faults),
        _ => FieldErrors::default(),
    };
    let (event, whose, offers, seen) = known(&visit, id).await?;
    let page = Page::new(&visit, &whose, &offers, written::again(&typed), errors).of(&visit, &event, seen);
    match refusal {
        // What was typed stays; sent once more, it counts.
        Refusal::Meanwhile => render::page(StatusCode::CONFLICT, &Page { meanwhile: true, ..page }),
        Refusal::Fields(_) => render::mend(&page),
        _ => render::page(StatusCode::CONFLICT, &Page { not_now: true, ..page }),
    }
}

pub(in crate::events) async fn end(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: EventId = number(&id)?;
    match visit.write(move |cx| service::events::end(cx, id)).await {
        Ok(_) => {
            let done = Done::Ended.key();
            Ok(visit.see_other(&format!("{}?getan={done}", Door::of(&visit).all())))
        }
        Err(Error::Refused(_)) => Ok(visit.see_other(&format!("{}/{id}", Door::of(&visit).all()))),
        Err(error) => Err(error.into()),
    }
}

impl Page {
    fn new(
        visit: &Visit,
        whose: &Organisation,
        offers: &Offers,
        form: EventForm,
        errors: FieldErrors,
    ) -> Self {
        let (w, locale, door) = (visit.words(), visit.locale, Door::of(visit));
        let topics = visit
            .settings
            .topics
            .iter()
            .map(|it| Choice::new(&it.key, it.name.text(locale), it.key == form.topic));
        let choose = Choice::new("", w.organisations_please_choose(), form.topic.is_empty());
        let districts = visit.settings.districts.iter();
        let languages = Locale::ALL.into_iter();
        let repeats = [
            ("", w.desk_events_repeats_no()),
            ("weekly", w.desk_events_repeats_weekly()),
            ("fortnightly", w.desk_events_repeats_fortnightly()),
            ("monthly", w.desk_events_repeats_monthly()),
        ];
        let open = Choice::new("", w.desk_events_offer_open(), form.offer.is_empty());
        let its =
            offers.iter().map(|(id, title)| Choice::new(id.to_string(), title, id.to_string() == form.offer));
        let new = match door {
            Door::Own => "neu".to_owned(),
            Door::Desk => format!("neu?organisation={}", whose.id),
        };
        Self {
            shell: visit.shell(),
            errors,
            done: Done::said(visit),
            meanwhile: false,
            not_now: false,
            organisation: whose.name.clone(),
            back: visit.href(&door.all()),
            action: visit.href(&format!("{}/{new}", door.all())),
            desk: door == Door::Desk,
            key: None,
            seen: 0,
            href: String::new(),
            dates_href: String::new(),
            end_href: String::new(),
            reason: String::new(),
            locked: false,
            language: terms::language(locale, &form.lang),
            languages: languages
                .map(|it| Choice::new(it.tag(), terms::language(locale, it.tag()), it.tag() == form.lang))
                .collect(),
            topics: std::iter::once(choose).chain(topics).collect(),
            districts: districts
                .map(|it| Choice::new(&it.key, &it.name, form.districts.contains(&it.key)))
                .collect(),
            offers: std::iter::once(open).chain(its).collect(),
            repeats: repeats
                .into_iter()
                .map(|(key, label)| Choice::new(key, label, key == form.dates.repeats))
                .collect(),
            form,
        }
    }

    fn keyed(self, key: PublicId) -> Self {
        Self { key: Some(key), ..self }
    }

    fn of(self, visit: &Visit, event: &Detail, seen: i64) -> Self {
        let here = format!("{}/{}", Door::of(visit).all(), event.core.id);
        let ours = !event.core.from_calendar && event.core.state != EventState::Ended;
        Self {
            action: visit.href(&here),
            seen,
            href: visit.href(&format!("/termine/{}", event.core.id)),
            dates_href: visit.href(&format!("{here}/termine")),
            end_href: if ours { visit.href(&format!("{here}/beenden")) } else { String::new() },
            reason: event.reason.clone().unwrap_or_default(),
            locked: !ours,
            ..self
        }
    }

    fn heading(&self) -> String {
        if self.key.is_some() { self.shell.w.desk_events_new() } else { self.shell.w.desk_events_change() }
    }

    /// What pressing the button means.
    fn button(&self) -> String {
        let w = self.shell.w;
        match (self.key.is_some() || !self.reason.is_empty(), self.desk) {
            (true, true) => w.desk_events_publish(),
            (true, false) => w.desk_events_hand_in(),
            (false, _) => w.desk_events_save(),
        }
    }
}
