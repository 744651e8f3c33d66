use super::answer_page::{AnswerPage, Note, Typed};
use super::reasons;
use super::segment::Segment;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{FieldError, FieldErrors};
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::fields::Faults;
use domain::links::Purpose;
use domain::policy::Matter;
use domain::signups::{Answer, SignupId};
use http::StatusCode;
use kernel::Locale;
use service::signups::{Reply, SignupView, as_bearer, see};
use service::{Error, Refusal, WriteCx};

/// GET: who would like to come, and how it was answered.
pub(super) async fn page(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    let view = view(&visit, &token).await?;
    let note = visit.query_value("getan").and_then(|done| Note::done(&done, &view.signup));
    render::ok(&AnswerPage::new(&visit, &view, &token, note))
}

/// POST: yes, or no with a reason.
pub(super) async fn submit(visit: Visit, Segment(token): Segment, sent: Sent) -> Result<Response, Fault> {
    let (answer, done) = match sent.text("answer").as_str() {
        "yes" => (Answer::Yes, "zugesagt"),
        "no" => (Answer::No, "abgesagt"),
        // Neither button was pressed: nothing is decided by accident.
        _ => return Ok(visit.see_other(&format!("/antwort/{token}"))),
    };
    let typed = Typed { note: sent.text("note"), picked: sent.text("picked"), own: sent.text("reason") };
    let (bearer, words, seen) = (token.clone(), typed.clone(), sent.text("seen"));
    let outcome = visit
        .write(move |cx| {
            let (id, reader) = answered(cx, &bearer)?;
            let said = match answer {
                Answer::Yes => words.note,
                Answer::No => reasons::compose(reader, &words.picked, &words.own),
            };
            service::signups::answer(cx, id, &Reply { answer, words: said, seen })
        })
        .await;
    match outcome {
        Ok(_) => Ok(visit.see_other(&format!("/antwort/{token}?getan={done}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => mend(&visit, &token, answer, typed, &faults).await,
        Err(Error::Refused(refusal @ (Refusal::Full | Refusal::NotNow))) => {
            let view = view(&visit, &token).await?;
            let page = AnswerPage::new(&visit, &view, &token, Some(Note::refused(&refusal)));
            render::page(StatusCode::CONFLICT, &page.keep(typed))
        }
        Err(other) => Err(other.into()),
    }
}

fn answered(cx: &mut WriteCx<'_>, token: &str) -> Result<(SignupId, Locale), Error> {
    match cx.bear(Purpose::AnswerSignup, token)? {
        Matter::AnswerSignup(id) => Ok((id, see(cx, id)?.signup.locale)),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<SignupView, Fault> {
    let token = token.to_owned();
    Ok(visit.read(move |cx| as_bearer(cx, Purpose::AnswerSignup, &token)).await?)
}

async fn mend(
    visit: &Visit,
    token: &str,
    answer: Answer,
    typed: Typed,
    faults: &Faults,
) -> Result<Response, Fault> {
    let view = view(visit, token).await?;
    let FieldErrors(errors) = FieldErrors::new(visit.locale, faults);
    // Both answers carry their words under one name; on the page they are two fields.
    let field = match answer {
        Answer::Yes => "note",
        Answer::No => "reason",
    };
    let errors = errors.into_iter().map(|error| FieldError { field, ..error }).collect();
    let page = AnswerPage::new(visit, &view, token, None);
    render::mend(&page.keep(typed).with_faults(FieldErrors(errors)))
}
