//! Circulars: the list, and the form with the organisations to choose from.

pub(super) mod one;
pub(super) mod paper;

use super::Number;
use super::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::organisations::directory_filter;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::circulars::{Circular, CircularForm, CircularId, Way};
use domain::organisations::{OrganisationId, Sector};
use http::StatusCode;
use i18n::{Words, dates, terms};
use kernel::PublicId;
use service::circulars::Choosable;
use service::organisations::DirectoryFilter;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/circulars.html")]
struct ListPage {
    shell: Shell,
    tabs: Vec<Tab>,
    gone: bool,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    subject: String,
    to: String,
    tone: &'static str,
    state: String,
}

/// Said once after a draft was thrown away.
const GONE: &str = "verworfen";

pub(super) async fn list(visit: Visit) -> Result<Response, Fault> {
    let circulars = visit.read(service::circulars::list).await?;
    render::ok(&ListPage {
        tabs: tabs(&visit),
        gone: visit.query_value("getan").as_deref() == Some(GONE),
        rows: circulars.iter().map(|(circular, count)| line(&visit, circular, *count)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, circular: &Circular, count: i64) -> Line {
    let (tone, state) = standing(visit, circular);
    Line {
        href: visit.href(&format!("/tisch/rundbriefe/{}", circular.id)),
        subject: circular.subject.clone(),
        to: i18n::plain(&visit.words().circulars_to_count(count)),
        tone,
        state,
    }
}

/// Draft, or when it went out.
fn standing(visit: &Visit, circular: &Circular) -> (&'static str, String) {
    let w = visit.words();
    match circular.sent_at {
        Some(at) => ("ok", i18n::plain(&w.circulars_sent(dates::ago_or_on(visit.locale, visit.now, at)))),
        None => ("warn", w.circulars_draft()),
    }
}

/// How somebody is reached, in a word.
fn way(w: &Words, way: Way) -> String {
    match way {
        Way::Mail => w.circulars_way_mail(),
        Way::Letter => w.circulars_way_letter(),
        Way::Phone => w.circulars_way_phone(),
    }
}

#[derive(Template)]
#[template(path = "desk/circulars/write.html")]
struct WritePage {
    shell: Shell,
    errors: FieldErrors,
    /// The form goes there.
    action: String,
    back: String,
    /// The filter goes there; "" where the choice was made already.
    here: String,
    sectors: Vec<Choice>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    network: bool,
    to: Vec<Choice>,
    subject: String,
    text: String,
    form_key: String,
}

/// Where a form is: a new one, or that of a draft.
#[derive(Clone, Copy)]
enum Place {
    New,
    Draft(CircularId),
}

impl Place {
    fn action(self, visit: &Visit) -> String {
        match self {
            Self::New => visit.href("/tisch/rundbriefe/neu"),
            Self::Draft(id) => visit.href(&format!("/tisch/rundbriefe/{id}/aendern")),
        }
    }

    fn back(self, visit: &Visit) -> String {
        match self {
            Self::New => visit.href("/tisch/rundbriefe"),
            Self::Draft(id) => visit.href(&format!("/tisch/rundbriefe/{id}")),
        }
    }
}

fn fits(filter: &DirectoryFilter, it: &Choosable) -> bool {
    let of = &it.organisation;
    filter.sector.is_none_or(|sector| of.sector == sector)
        && filter.topic.as_ref().is_none_or(|topic| of.topics.contains(topic))
        && filter.district.as_ref().is_none_or(|district| of.district.as_ref() == Some(district))
        && (!filter.network || of.membership.is_member())
}

fn any(visit: &Visit, choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let choices: Vec<Choice> = choices.collect();
    let none = choices.iter().all(|choice| !choice.chosen);
    std::iter::once(Choice::new("", visit.words().circulars_all(), none)).chain(choices).collect()
}

fn written(
    visit: &Visit,
    place: Place,
    choosable: &[Choosable],
    form: &CircularForm,
    errors: FieldErrors,
) -> WritePage {
    let (w, locale, settings) = (visit.words(), visit.locale, &visit.settings);
    let filter = directory_filter(&visit.query_pairs(), settings);
    let chosen = |it: &Choosable| form.to.contains(&it.organisation.id.to_string());
    let shown = choosable.iter().filter(|it| fits(&filter, it) || chosen(it));
    let to = shown.map(|it| {
        let label = w.circulars_organisation(&it.organisation.name, way(w, it.way));
        Choice::new(it.organisation.id.to_string(), label, chosen(it))
    });
    WritePage {
        action: place.action(visit),
        back: place.back(visit),
        here: match place {
            Place::New => visit.href("/tisch/rundbriefe/neu"),
            Place::Draft(_) => String::new(),
        },
        sectors: any(
            visit,
            Sector::ALL.into_iter().map(|sector| {
                Choice::new(sector.key(), terms::sector(locale, sector), filter.sector == Some(sector))
            }),
        ),
        topics: any(
            visit,
            settings.topics.iter().map(|topic| {
                let chosen = filter.topic.as_ref() == Some(&topic.key);
                Choice::new(&topic.key, topic.name.text(locale), chosen)
            }),
        ),
        districts: any(
            visit,
            settings.districts.iter().map(|district| {
                let chosen = filter.district.as_ref() == Some(&district.key);
                Choice::new(&district.key, &district.name, chosen)
            }),
        ),
        network: filter.network,
        to: to.collect(),
        subject: shown_again(&form.subject),
        text: shown_again(&form.text),
        form_key: form.form_key.parse::<PublicId>().unwrap_or_else(|_| visit.form_key()).to_string(),
        errors,
        shell: visit.shell(),
    }
}

/// The form of a new one: whoever fits the filter is ticked.
pub(super) async fn new(visit: Visit) -> Result<Response, Fault> {
    let choosable = visit.read(service::circulars::choices).await?;
    let filter = directory_filter(&visit.query_pairs(), &visit.settings);
    let to = choosable.iter().filter(|it| fits(&filter, it)).map(|it| it.organisation.id.to_string());
    let form = CircularForm { to: to.collect(), ..CircularForm::default() };
    render::ok(&written(&visit, Place::New, &choosable, &form, FieldErrors::default()))
}

/// A key that no form of ours had is as if none came.
fn read(visit: &Visit, sent: &Sent) -> CircularForm {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    CircularForm {
        subject: sent.text("subject"),
        text: sent.text("text"),
        to: sent.all("to"),
        form_key: key.to_string(),
    }
}

/// POST: a new draft.
pub(super) async fn create(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = read(&visit, &sent);
    let typed = form.clone();
    match visit.write(move |cx| service::circulars::write(cx, &typed)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/rundbriefe/{id}"))),
        Err(error) => again(&visit, Place::New, &form, error).await,
    }
}

/// What was typed stays: with what is to be mended, or with the organisations that can be chosen now.
async fn again(visit: &Visit, place: Place, form: &CircularForm, error: Error) -> Result<Response, Fault> {
    let (status, errors) = match error {
        Error::Refused(Refusal::Fields(faults)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, FieldErrors::new(visit.locale, &faults))
        }
        Error::Refused(Refusal::NotNow) => {
            (StatusCode::CONFLICT, FieldErrors::one("to", visit.words().circulars_meanwhile()))
        }
        other => return Err(other.into()),
    };
    let choosable = visit.read(service::circulars::choices).await?;
    render::page(status, &written(visit, place, &choosable, form, errors))
}

/// The form of a draft.
pub(super) async fn change(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = CircularId::new(id);
    let (choosable, (circular, recipients)) = visit
        .read(move |cx| Ok((service::circulars::choices(cx)?, service::circulars::see(cx, id)?)))
        .await?;
    if circular.sent_at.is_some() {
        return Ok(visit.see_other(&format!("/tisch/rundbriefe/{id}")));
    }
    let form = CircularForm {
        subject: circular.subject,
        text: circular.text,
        to: recipients.iter().map(|(it, _)| it.id.to_string()).collect(),
        form_key: String::new(),
    };
    render::ok(&written(&visit, Place::Draft(id), &choosable, &form, FieldErrors::default()))
}

/// POST: the draft anew.
pub(super) async fn store(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (id, form) = (CircularId::new(id), read(&visit, &sent));
    let typed = form.clone();
    match visit.write(move |cx| service::circulars::change(cx, id, &typed)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/rundbriefe/{id}"))),
        Err(error) => again(&visit, Place::Draft(id), &form, error).await,
    }
}

/// POST: an organisation wants no circulars, or some again.
pub(super) async fn refuse(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (id, refuses) = (OrganisationId::new(id), sent.text("rundbriefe") == "keine");
    visit.write(move |cx| service::circulars::set_refusal(cx, id, refuses)).await?;
    Ok(visit.see_other(&format!("/tisch/organisationen/{id}#rundbriefe")))
}
