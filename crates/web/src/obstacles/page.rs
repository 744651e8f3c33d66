use super::{detail, state, until};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::obstacles::{ObstacleId, State, VoiceForm};
use http::StatusCode;
use i18n::{Words, dates, plain};
use service::obstacles::PublicPage;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "obstacles/page.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    view: View,
    here: String,
    hindered: String,
    email: String,
    phone: String,
    over: bool,
}

/// An obstacle as its public page and the one of whoever named it show it.
pub(super) struct View {
    pub(super) title: String,
    pub(super) text: String,
    pub(super) tag: (&'static str, String),
    pub(super) until: String,
    pub(super) late: bool,
    pub(super) owner: String,
    pub(super) detail: String,
    pub(super) way: Vec<Turn>,
}

/// One thing that became of it.
pub(super) struct Turn {
    pub(super) what: String,
    pub(super) tile: &'static str,
    /// The day, in words and for machines; "" where it is the one of the line above.
    pub(super) day: (String, String),
    pub(super) text: String,
}

#[derive(Template)]
#[template(path = "obstacles/asked.html")]
struct Asked {
    shell: Shell,
    back: String,
}

impl View {
    pub(super) fn new(visit: &Visit, page: &PublicPage) -> Self {
        let w = visit.words();
        let it = &page.it;
        let (late, until) = until(visit, it);
        Self {
            title: it.public.title.clone(),
            text: it.public.text.clone(),
            tag: state(w, it.state),
            until,
            late,
            owner: match &page.office {
                Some(office) => w.obstacles_office(office),
                None => w.obstacles_here(),
            },
            detail: detail(visit, it),
            way: way(visit, w, page),
        }
    }
}

fn way(visit: &Visit, w: &Words, page: &PublicPage) -> Vec<Turn> {
    let it = &page.it;
    let day = |date: jiff::civil::Date| (dates::calendar_date(visit.locale, date), date.to_string());
    let named = Turn {
        what: w.obstacles_way_named(),
        tile: "t-sky",
        day: day(it.received_at.city_day()),
        text: String::new(),
    };
    let answered = it.public.answer.clone().map(|text| Turn {
        what: w.obstacles_way_answered(),
        tile: "t-sun",
        day: it.clock.answered.map(|(on, _)| day(on)).unwrap_or_default(),
        text,
    });
    let ended = it.public.outcome.clone().and_then(|text| {
        let (what, tile) = match it.state {
            State::Solved => (w.obstacles_way_solved(), "t-leaf"),
            State::NotSolvable => (w.obstacles_way_not_solvable(), "t-clay"),
            State::Declined => (w.obstacles_own_declined(), "t-clay"),
            State::Received | State::Open | State::Answered => return None,
        };
        let day = it.ended_at.map(|at| day(at.city_day())).unwrap_or_default();
        Some(Turn { what, tile, day, text })
    });
    std::iter::once(named).chain(answered).chain(ended).collect()
}

fn page_of(visit: &Visit, found: &PublicPage, email: String, errors: FieldErrors) -> Page {
    let w = visit.words();
    let view = View::new(visit, found);
    Page {
        page_title: if errors.is_empty() {
            view.title.clone()
        } else {
            plain(&w.obstacles_form_fault(view.title.as_str()))
        },
        here: visit.href(&format!("/steine/{}", found.it.id)),
        hindered: plain(&w.obstacles_hindered(found.it.hindered())),
        phone: if visit.settings.phone.is_empty() {
            String::new()
        } else {
            w.obstacles_too_phone(visit.settings.phone.as_str())
        },
        over: found.it.state.is_over(),
        email,
        view,
        errors,
        shell: visit.public_shell(),
    }
}

fn number(id: &str) -> Result<ObstacleId, Fault> {
    id.parse().map_err(|_| Fault::NotFound)
}

/// GET: one obstacle.
pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = number(&id)?;
    let found = visit.read(move |cx| service::obstacles::public_page(cx, id)).await?;
    render::ok(&page_of(&visit, &found, String::new(), FieldErrors::default()))
}

/// POST: it hinders me too.
pub(super) async fn too(visit: Visit, Path(id): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let id = number(&id)?;
    let form = VoiceForm { email: sent.text("email"), phone: String::new() };
    let typed = shown_again(&form.email);
    let refusal = match visit.write(move |cx| service::obstacles::too(cx, id, &form)).await {
        Ok(()) => return Ok(visit.see_other(&format!("/steine/{id}/danke"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let visit = Visit { path: format!("/steine/{id}"), query: String::new(), ..visit };
    let found = visit.read(move |cx| service::obstacles::public_page(cx, id)).await?;
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &found, typed, errors))
        }
        Refusal::TooOften => {
            let errors = FieldErrors::one("email", visit.words().obstacles_form_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page_of(&visit, &found, typed, errors))
        }
        other => Err(Error::Refused(other).into()),
    }
}

/// GET: a mail is on its way.
pub(super) async fn thanks(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = number(&id)?;
    render::ok(&Asked { back: visit.href(&format!("/steine/{id}")), shell: visit.shell() })
}
