use super::case_page::{Page, Typed};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::ideas::{read, shown};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::{AnswerForm, Channel, IdeaForm, IdeaId, SupportId};
use http::StatusCode;
use i18n::plain;
use service::ideas::{Case, Row};
use service::{Error, Refusal, Result as Done, WriteCx};

/// The idea, and those it could be put together with.
pub(super) async fn view(visit: &Visit, id: IdeaId) -> Result<(Case, Vec<Row>), Fault> {
    let read = visit.read(move |cx| {
        let case = service::ideas::case(cx, id)?;
        let others = if case.desk.moderates { service::ideas::to_merge_with(cx, id)? } else { Vec::new() };
        Ok((case, others))
    });
    Ok(read.await?)
}

fn number(text: &str) -> Result<IdeaId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}

/// GET: one idea.
pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let view = view(&visit, number(&id)?).await?;
    let mut page = Page::new(&visit, &view, Typed::default(), FieldErrors::default());
    let w = visit.words();
    let count = |name: &str| visit.query_value(name).and_then(|text| text.parse::<u32>().ok());
    page.note = match visit.query_value("getan").as_deref() {
        Some("liste") => match (count("neu"), count("da")) {
            (Some(fresh), Some(known)) => Some((
                "ok",
                plain(&w.desk_ideas_list_done(i64::from(fresh), i64::from(known))),
                String::new(),
            )),
            _ => None,
        },
        Some(_) => Some(("ok", w.desk_ideas_done(), String::new())),
        None => None,
    };
    render::ok(&page)
}

/// What was sent with a step.
struct Asked {
    step: &'static str,
    form: IdeaForm,
    answer: AnswerForm,
    sent: Sent,
}

/// The steps of the page, as its addresses name them.
const STEPS: [&str; 20] = [
    "veroeffentlichen",
    "aendern",
    "ablehnen",
    "rueckfrage",
    "gehoert",
    "notiz",
    "weitergeben",
    "entwurf",
    "antworten",
    "ergebnis",
    "neu-antworten",
    "entscheiden",
    "widerspruch",
    "liste",
    "zusammenlegen",
    "trennen",
    "mitkommen",
    "projekt",
    "beenden",
    "weitermachen",
];

/// POST: one step. Which of them this caller may take is asked of the policy, step by step.
pub(super) async fn step(
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id = number(&id)?;
    let step = STEPS.into_iter().find(|known| *known == step).ok_or(Fault::NotFound)?;
    let answer = AnswerForm {
        outcome: sent.text("outcome"),
        text: sent.text("answer"),
        whom: sent.text("whom"),
        body: sent.text("body"),
        day: sent.text("day"),
        contact: sent.text("contact"),
    };
    let form = read(&sent, visit.form_key());
    let typed = Typed {
        form: matches!(step, "veroeffentlichen" | "aendern").then(|| shown(&form)),
        answer: AnswerForm {
            text: shown_again(&answer.text),
            whom: shown_again(&answer.whom),
            body: shown_again(&answer.body),
            day: shown_again(&answer.day),
            ..answer.clone()
        },
        // What they said by voice may be an objection: one form, two buttons.
        step: if step == "widerspruch" { "gehoert" } else { step },
        text: shown_again(&sent.text(field(step))),
        list: shown_again(&sent.text("list")),
    };
    let asked = Asked { step, form, answer, sent };
    match visit.write(move |cx| take(cx, id, &asked)).await {
        Ok(Went::Stays) => Ok(visit.see_other(&format!("/tisch/ideen/{id}?getan={step}"))),
        Ok(Went::Listed(fresh, known)) => {
            Ok(visit.see_other(&format!("/tisch/ideen/{id}?getan=liste&neu={fresh}&da={known}")))
        }
        // Whoever handed it on from an office may not work on it any more.
        Ok(Went::Away) if visit.organisation().is_some() => Ok(visit.see_other("/tisch/ideen")),
        Ok(Went::Away) => Ok(visit.see_other(&format!("/tisch/ideen/{id}?getan={step}"))),
        Err(Error::Refused(refusal)) => refused(visit, id, typed, refusal).await,
        Err(error) => Err(error.into()),
    }
}

/// The field of the step for words, as its form and its faults call it.
const fn field(step: &str) -> &'static str {
    match step.as_bytes() {
        b"ablehnen" => "reason_text",
        b"rueckfrage" => "question",
        b"notiz" => "note",
        b"weitergeben" => "hand_over_reason",
        b"entwurf" => "forward",
        b"ergebnis" => "result",
        b"entscheiden" => "decision",
        b"gehoert" | b"widerspruch" => "heard",
        b"beenden" => "closing_text",
        _ => "text",
    }
}

/// What a step leads to.
enum Went {
    Stays,
    Away,
    Listed(usize, usize),
}

fn take(cx: &mut WriteCx<'_>, id: IdeaId, asked: &Asked) -> Done<Went> {
    let Asked { step, form, answer, sent } = asked;
    let text = sent.text(field(step));
    let other = || sent.text("other").parse::<i64>().map(IdeaId::new).map_err(|_| Error::NotFound);
    match *step {
        "veroeffentlichen" => service::ideas::publish(cx, id, form, &sent.text("lang"))?,
        "aendern" => service::ideas::change(cx, id, form, &sent.text("lang"))?,
        "ablehnen" => service::ideas::decline(cx, id, &sent.text("reason"), &text)?,
        "rueckfrage" => service::ideas::ask_back(cx, id, &text)?,
        "gehoert" => service::ideas::hear(cx, id, &text)?,
        "notiz" => service::ideas::note(cx, id, &text)?,
        "weitergeben" => {
            service::ideas::hand_over(cx, id, &sent.text("to"), &text)?;
            return Ok(Went::Away);
        }
        "entwurf" => service::ideas::forward(cx, id, &text)?,
        "antworten" => service::ideas::answer(cx, id, answer)?,
        "ergebnis" => service::ideas::note_result(cx, id, &text)?,
        "neu-antworten" => service::ideas::decide_answer(cx, id, answer)?,
        "entscheiden" => service::ideas::decide_declined(cx, id, sent.ticked("put_up"), &text)?,
        "widerspruch" => service::ideas::object(cx, id, &text)?,
        "liste" => {
            let channel = Channel::from_key(&sent.text("channel")).unwrap_or(Channel::Paper);
            let (fresh, known) = service::ideas::sign_list(cx, id, channel, &sent.text("list"))?;
            return Ok(Went::Listed(fresh, known));
        }
        "zusammenlegen" => service::ideas::merge(cx, other()?, id)?,
        "trennen" => {
            service::ideas::undo(cx, id)?;
        }
        "mitkommen" => {
            let ids = sent.all("support");
            let ids: Vec<SupportId> = ids.iter().filter_map(|id| id.parse().ok()).collect();
            service::ideas::come_along_for(cx, id, &ids)?;
        }
        "projekt" => service::ideas::become_project(cx, id)?,
        "beenden" => service::ideas::close(cx, id, &sent.text("closing"), &text)?,
        _ => service::ideas::reopen(cx, id)?,
    }
    Ok(Went::Stays)
}

async fn refused(visit: Visit, id: IdeaId, typed: Typed, refusal: Refusal) -> Result<Response, Fault> {
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: format!("/tisch/ideen/{id}"), query: String::new(), ..visit };
    let view = view(&visit, id).await?;
    match refusal {
        Refusal::Fields(faults) => {
            let said = FieldErrors::new(visit.locale, &faults);
            let objection = said.of("objection").to_owned();
            let errors = if objection.is_empty() { said } else { FieldErrors::one("heard", objection) };
            render::mend(&Page::new(&visit, &view, typed, errors))
        }
        _ => {
            let w = visit.words();
            let mut page = Page::new(&visit, &view, typed, FieldErrors::default());
            page.note = Some(("warn", w.desk_ideas_not_now(), w.desk_ideas_not_now_text()));
            render::page(StatusCode::CONFLICT, &page)
        }
    }
}
