//! Where an organisation's own calendar lies, and how the last look at it went.

use super::overview::{FeedRow, Row};
use super::{Done, Door, Whose};
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::feeds::Problem;
use i18n::Words;
use service::events::InList;
use service::feeds::{Feed, FeedForm};
use service::organisations::Organisation;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "events/area/feed.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    back: String,
    action: String,
    name: String,
    status: Option<FeedRow>,
    by_file: bool,
    skipped: String,
    problem: String,
    /// It waits for the office, and whoever looks may say yes or no.
    asks: bool,
    /// There is something to say yes to.
    may_approve: bool,
    /// What becomes public with that.
    coming: Vec<Row>,
    form: FeedForm,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
}

type Known = (Organisation, Option<Feed>, Vec<InList>);

async fn known(visit: &Visit, whose: Whose) -> Result<Known, Fault> {
    let id = whose.organisation;
    let found = visit.read(move |cx| {
        let (of, feed) = (service::organisations::own(cx, id)?, service::feeds::of(cx, id)?);
        Ok((of, feed, service::feeds::to_approve(cx, id)?))
    });
    Ok(found.await?)
}

pub(in crate::events) async fn page(visit: Visit, whose: Whose) -> Result<Response, Fault> {
    let known = known(&visit, whose).await?;
    let form = match &known.1 {
        Some(feed) => FeedForm {
            url: feed.url.clone().unwrap_or_default(),
            topic: feed.topic.clone(),
            district: feed.district.clone().unwrap_or_default(),
        },
        None => FeedForm::default(),
    };
    render::ok(&shown(&visit, whose, known, form, FieldErrors::default()))
}

fn read(sent: &Sent) -> FeedForm {
    FeedForm { url: sent.text("url"), topic: sent.text("topic"), district: sent.text("district") }
}

fn address(whose: Whose, done: Done) -> String {
    format!("{}?getan={}", whose.path(), done.key())
}

async fn again(visit: &Visit, whose: Whose, form: FeedForm, errors: FieldErrors) -> Result<Response, Fault> {
    let form = FeedForm { url: shown_again(&form.url), ..form };
    render::mend(&shown(visit, whose, known(visit, whose).await?, form, errors))
}

pub(in crate::events) async fn save(visit: Visit, whose: Whose, sent: Sent) -> Result<Response, Fault> {
    let (id, form) = (whose.organisation, read(&sent));
    let typed = form.clone();
    match visit.write(move |cx| service::feeds::set_address(cx, id, &form)).await {
        Ok(()) => Ok(visit.see_other(&address(whose, Done::Address))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            again(&visit, whose, typed, FieldErrors::new(visit.locale, &faults)).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(in crate::events) async fn upload(
    visit: Visit,
    whose: Whose,
    sent: SentWithFile,
) -> Result<Response, Fault> {
    let (id, w, now) = (whose.organisation, visit.words(), visit.now);
    let fields = &sent.fields;
    // The form beside it has the same questions; their names differ, so that the list of faults finds its field.
    let form = FeedForm {
        url: String::new(),
        topic: fields.text("file_topic"),
        district: fields.text("file_district"),
    };
    let Some(bytes) = sent.file.filter(|bytes| !bytes.is_empty()) else {
        return again(&visit, whose, form, FieldErrors::one("file", w.desk_events_feed_file_missing())).await;
    };
    // Reading a calendar keeps a thread busy, and happens before anything is written.
    let read = tokio::task::spawn_blocking(move || service::feeds::read(&bytes, now));
    let calendar = match read.await.map_err(|_| Fault::Unexpected)? {
        Ok(calendar) => calendar,
        Err(problem) => {
            return again(&visit, whose, form, FieldErrors::one("file", problem_words(w, problem))).await;
        }
    };
    let typed = form.clone();
    match visit.write(move |cx| service::feeds::take_file(cx, id, &form, &calendar)).await {
        Ok(()) => Ok(visit.see_other(&address(whose, Done::Read))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let fault = faults.iter().next().map(|(field, fault)| {
                let at = if field == "file" { "file" } else { "file_topic" };
                FieldErrors::one(at, i18n::faults::fault(visit.locale, field, fault))
            });
            let errors = fault.unwrap_or_default();
            again(&visit, whose, typed, errors).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(in crate::events) async fn stop(visit: Visit, whose: Whose) -> Result<Response, Fault> {
    let id = whose.organisation;
    match visit.write(move |cx| service::feeds::stop(cx, id)).await {
        // Pressed twice: it is as it was wanted.
        Ok(()) | Err(Error::NotFound) => Ok(visit.see_other(&address(whose, Done::Stopped))),
        Err(error) => Err(error.into()),
    }
}

pub(in crate::events) async fn approve(visit: Visit, whose: Whose) -> Result<Response, Fault> {
    let id = whose.organisation;
    match visit.write(move |cx| service::feeds::approve(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&address(whose, Done::Approved))),
        // The address was changed meanwhile: the page says that nothing was read of it.
        Err(Error::Refused(Refusal::NotNow)) => Ok(visit.see_other(&whose.path())),
        Err(error) => Err(error.into()),
    }
}

fn problem_words(w: &Words, problem: Problem) -> String {
    let key = problem.key();
    let (kind, status) = key.split_once(':').unwrap_or((key.as_str(), ""));
    i18n::plain(&w.desk_events_problem(kind, status))
}

fn shown(
    visit: &Visit,
    whose: Whose,
    (of, feed, coming): Known,
    form: FeedForm,
    errors: FieldErrors,
) -> Page {
    let (w, locale) = (visit.words(), visit.locale);
    let topics = visit.settings.topics.iter();
    let districts = visit.settings.districts.iter();
    let choose = Choice::new("", w.organisations_please_choose(), form.topic.is_empty());
    let town = Choice::new("", w.organisations_whole_town(), form.district.is_empty());
    let asks = whose.door == Door::Desk && feed.as_ref().is_some_and(|feed| !feed.approved);
    let was_read = feed.as_ref().is_some_and(|feed| feed.read_at.is_some());
    let may_approve = asks && was_read && !coming.is_empty();
    let skipped = feed.as_ref().filter(|feed| feed.skipped > 0);
    let problem = feed.as_ref().and_then(|feed| feed.problem);
    Page {
        shell: visit.shell(),
        done: Done::said(visit),
        back: visit.href(&whose.door.all()),
        action: visit.href(&whose.path()),
        by_file: feed.as_ref().is_some_and(|feed| feed.url.is_none()),
        skipped: skipped.map(|feed| w.desk_events_feed_skipped(feed.skipped)).unwrap_or_default(),
        problem: problem.map(|problem| problem_words(w, problem)).unwrap_or_default(),
        status: feed.map(|feed| FeedRow::new(visit, whose.path(), &feed, of.name.clone())),
        asks,
        may_approve,
        coming: coming.iter().filter(|_| asks).map(|row| Row::new(visit, whose.door, row)).collect(),
        name: of.name,
        topics: std::iter::once(choose)
            .chain(topics.map(|it| Choice::new(&it.key, it.name.text(locale), it.key == form.topic)))
            .collect(),
        districts: std::iter::once(town)
            .chain(districts.map(|it| Choice::new(&it.key, &it.name, it.key == form.district)))
            .collect(),
        form,
        errors,
    }
}
