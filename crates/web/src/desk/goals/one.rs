use crate::desk::Number;
use crate::desk::advice::history;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::goals::{Card, card, number};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::goals::{GoalId, MeasuredForm, State, ValueId};
use domain::journal::Subject;
use http::StatusCode;
use i18n::{dates, plain};
use service::goals::Page as Goal;
use service::{Error, Refusal, Result as Done, WriteCx};

#[derive(Template)]
#[template(path = "desk/goals/one.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    note: Option<(String, String)>,
    here: String,
    card: Card,
    running: bool,
    owner: String,
    due: String,
    values: Vec<Line>,
    typed: MeasuredForm,
    outcome: String,
    history: Vec<(String, String)>,
    seen: i64,
}

/// A value that was measured, with the way to take it away.
struct Line {
    number: String,
    words: String,
}

fn page_of(visit: &Visit, goal: &Goal, typed: MeasuredForm, outcome: String, errors: FieldErrors) -> Page {
    let w = visit.words();
    let it = &goal.row.it;
    let card = card(visit, &goal.row);
    let value = |value: &domain::goals::Value| Line {
        number: value.id.to_string(),
        words: format!(
            "{}: {} ({})",
            dates::calendar_date(visit.locale, value.on),
            number(visit.locale, value.amount),
            value.source
        ),
    };
    Page {
        page_title: if errors.is_empty() {
            card.title.clone()
        } else {
            plain(&w.cases_fault(card.title.as_str()))
        },
        note: None,
        here: visit.href(&format!("/tisch/ziele/{}", it.id)),
        running: it.state == State::Running,
        owner: goal.row.owner.clone().unwrap_or_else(|| w.network_nobody()),
        due: it
            .due()
            .map(|day| plain(&w.network_planned(dates::short_day(visit.locale, day))))
            .unwrap_or_default(),
        values: goal.row.values.iter().map(value).collect(),
        card,
        typed,
        outcome,
        history: history(visit, &goal.history),
        seen: goal.seen,
        errors,
        shell: visit.shell(),
    }
}

/// GET: one goal.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = GoalId::new(id);
    let goal = visit.read(move |cx| service::goals::page(cx, id)).await?;
    render::ok(&page_of(&visit, &goal, MeasuredForm::default(), String::new(), FieldErrors::default()))
}

async fn step<F>(
    visit: Visit,
    id: i64,
    sent: &Sent,
    (typed, outcome): (MeasuredForm, String),
    act: F,
) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, GoalId) -> Done<()> + Send + 'static,
{
    let (id, seen) = (GoalId::new(id), sent.text("seen").parse::<i64>().unwrap_or(0));
    let written = visit.write(move |cx| {
        cx.unchanged_since(Subject::Goal(id), seen)?;
        act(cx, id)
    });
    let refusal = match written.await {
        Ok(()) => return Ok(visit.see_other(&format!("/tisch/ziele/{id}"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let visit = Visit { path: format!("/tisch/ziele/{id}"), query: String::new(), ..visit };
    let goal = visit.read(move |cx| service::goals::page(cx, id)).await?;
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &goal, typed, outcome, errors))
        }
        refusal => {
            let note = match refusal {
                Refusal::Meanwhile => (w.cases_meanwhile(), w.cases_meanwhile_text()),
                _ => (w.cases_not_now(), w.cases_not_now_text()),
            };
            let page = page_of(&visit, &goal, typed, outcome, FieldErrors::default());
            render::page(StatusCode::CONFLICT, &Page { note: Some(note), ..page })
        }
    }
}

pub(super) async fn measure(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let form = MeasuredForm {
        amount: sent.text("amount"),
        on: sent.text("on"),
        source: sent.text("source"),
        next: sent.text("next"),
    };
    let typed =
        MeasuredForm { amount: shown_again(&form.amount), source: shown_again(&form.source), ..form.clone() };
    let act = move |cx: &mut WriteCx<'_>, id| service::goals::measure(cx, id, &form);
    step(visit, id, &sent, (typed, String::new()), act).await
}

pub(super) async fn unmeasure(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let value = ValueId::new(sent.text("value").parse().unwrap_or(0));
    let act = move |cx: &mut WriteCx<'_>, id| service::goals::unmeasure(cx, id, value);
    step(visit, id, &sent, (MeasuredForm::default(), String::new()), act).await
}

pub(super) async fn end(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (outcome, reached) = (sent.text("outcome"), sent.text("how") == "reached");
    let typed = (MeasuredForm::default(), shown_again(&outcome));
    let act = move |cx: &mut WriteCx<'_>, id| service::goals::end(cx, id, reached, &outcome);
    step(visit, id, &sent, typed, act).await
}

pub(super) async fn reopen(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    step(visit, id, &sent, (MeasuredForm::default(), String::new()), service::goals::reopen).await
}
