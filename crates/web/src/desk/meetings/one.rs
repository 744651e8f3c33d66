use super::list::state;
use crate::desk::Number;
use crate::desk::advice::history;
use crate::faults::Fault;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::meetings::{Line, MeasureForm, MeasureState, MeetingId, MeetingState, Unclear, agreed};
use i18n::{Words, dates, plain};
use service::meetings::Page as Meeting;

/// What was typed into one of the forms, where it is shown again.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) minutes: Option<String>,
    pub(super) measure: MeasureForm,
}

#[derive(Template)]
#[template(path = "desk/meetings/one.html")]
pub(super) struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    pub(super) note: Option<(String, String)>,
    here: String,
    title: String,
    tag: (&'static str, String),
    when: String,
    points: Vec<String>,
    guests: Vec<(String, String)>,
    event: Option<(String, String)>,
    owner: String,
    /// The circular that invites; "" while there is none.
    circular: String,
    invited: bool,
    planned: bool,
    held: bool,
    minutes: String,
    /// What the lines that are marked become: tone, line, words.
    lines: Vec<(&'static str, String, String)>,
    steps: Vec<Step>,
    measure: MeasureForm,
    history: Vec<(String, String)>,
    seen: i64,
}

/// A step that was agreed.
pub(super) struct Step {
    pub(super) number: String,
    pub(super) who: String,
    pub(super) what: String,
    pub(super) by: String,
    pub(super) tag: (&'static str, String),
    pub(super) word: String,
    pub(super) open: bool,
}

/// What a marked line becomes, in words; nothing for one that is not marked.
fn becomes(visit: &Visit, line: &Line) -> Option<(&'static str, String, String)> {
    let w = visit.words();
    let (tone, words) = match line.step.as_ref()? {
        Ok(step) => {
            let day = dates::day(visit.locale, step.by);
            ("ok", plain(&w.network_minutes_step(step.who.name.as_str(), step.what.as_str(), day)))
        }
        Err(Unclear::Who) => ("warn", w.network_minutes_no_who()),
        Err(Unclear::What) => ("warn", w.network_minutes_no_what()),
        Err(Unclear::When) => ("warn", w.network_minutes_no_when()),
        Err(Unclear::Day) => ("warn", w.network_minutes_no_day()),
    };
    Some((tone, line.text.trim().to_owned(), words))
}

pub(super) fn steps(visit: &Visit, w: &Words, page: &Meeting) -> Vec<Step> {
    let today = visit.now.city_day();
    let step = |it: &domain::meetings::Measure| {
        let guest = page.guests.iter().find(|guest| Some(guest.organisation) == it.organisation);
        let day = dates::short_day(visit.locale, it.next);
        Step {
            number: it.id.to_string(),
            who: guest.map_or_else(
                || it.who.clone(),
                |guest| {
                    if guest.name == it.who { it.who.clone() } else { format!("{} ({})", it.who, guest.name) }
                },
            ),
            what: it.what.clone(),
            by: plain(&w.network_step_by(dates::day(visit.locale, it.agreed_by))),
            tag: match it.state {
                MeasureState::Done => ("ok", w.network_step_done()),
                MeasureState::NotDone => ("", w.network_step_not_done()),
                MeasureState::Open if it.next < today => ("bad", plain(&w.network_step_late(day))),
                MeasureState::Open => ("warn", plain(&w.network_step_open(day))),
            },
            word: it.word.clone().unwrap_or_default(),
            open: it.state == MeasureState::Open,
        }
    };
    page.steps.iter().map(step).collect()
}

pub(super) fn when(visit: &Visit, page: &Meeting) -> String {
    let it = &page.it;
    let time = it.from.map(|from| dates::time(visit.locale, from));
    let parts = std::iter::once(dates::day(visit.locale, it.on)).chain(time).chain([it.place.clone()]);
    parts.collect::<Vec<_>>().join(", ")
}

impl Page {
    pub(super) fn new(visit: &Visit, page: &Meeting, typed: Typed, errors: FieldErrors) -> Self {
        let (w, it) = (visit.words(), &page.it);
        // What is typed and not kept yet is read as well: it shows what it would become.
        let typed_lines = typed.minutes.as_deref().map(|minutes| agreed(minutes, &page.guests, it.on));
        let lines = typed_lines.as_ref().unwrap_or(&page.lines);
        Self {
            page_title: if errors.is_empty() {
                it.title.clone()
            } else {
                plain(&w.cases_fault(it.title.as_str()))
            },
            note: None,
            here: visit.href(&format!("/tisch/treffen/{}", it.id)),
            title: it.title.clone(),
            tag: state(w, it.state),
            when: when(visit, page),
            points: it.points().map(str::to_owned).collect(),
            guests: page
                .guests
                .iter()
                .map(|guest| (visit.href(&format!("/o/{}", guest.organisation)), guest.name.clone()))
                .collect(),
            event: it
                .event
                .zip(page.event.clone())
                .map(|(id, title)| (visit.href(&format!("/termine/{id}")), title)),
            owner: page.owner.clone().unwrap_or_else(|| w.network_nobody()),
            circular: it
                .circular
                .map(|id| visit.href(&format!("/tisch/rundbriefe/{id}")))
                .unwrap_or_default(),
            invited: page.invited,
            planned: it.state == MeetingState::Planned,
            held: it.state == MeetingState::Held,
            lines: if it.state == MeetingState::Planned {
                lines.iter().filter_map(|line| becomes(visit, line)).collect()
            } else {
                Vec::new()
            },
            minutes: typed.minutes.or_else(|| it.minutes.clone()).unwrap_or_default(),
            steps: steps(visit, w, page),
            measure: typed.measure,
            history: history(visit, &page.history),
            seen: page.seen,
            errors,
            shell: visit.shell(),
        }
    }
}

pub(super) async fn view(visit: &Visit, id: MeetingId) -> Result<Meeting, Fault> {
    Ok(visit.read(move |cx| service::meetings::page(cx, id)).await?)
}

/// GET: one meeting.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let found = view(&visit, MeetingId::new(id)).await?;
    render::ok(&Page::new(&visit, &found, Typed::default(), FieldErrors::default()))
}
