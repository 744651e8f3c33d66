use super::Done;
use super::rows::Ways;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{FieldError, FieldErrors};
use crate::organisations::number;
use crate::render;
use crate::shell::Shell;
use crate::signups::meanwhile;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::fields::Faults;
use domain::signups::{Answer, SignupId, SignupState};
use http::StatusCode;
use i18n::{dates, terms};
use service::signups::{Reply, SignupView};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/area/signup.html")]
struct Page {
    shell: Shell,
    action: String,
    /// What an answer from this page is an answer to.
    seen: &'static str,
    meanwhile: String,
    errors: FieldErrors,
    problem: Option<Problem>,
    name: String,
    state: String,
    tone: &'static str,
    offer: String,
    offer_lang: &'static str,
    offer_href: String,
    when: String,
    since: String,
    ways: Ways,
    message: String,
    message_lang: &'static str,
    consented: bool,
    /// What was answered; "" before that.
    reason: String,
    waiting: bool,
    running: bool,
    note: String,
    no: String,
}

/// Why an answer could not be given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Problem {
    /// No place is left.
    Full,
    /// It does not stand as the page showed it.
    Meanwhile,
}

pub(in crate::organisations) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    if visit.organisation().is_none() {
        return Ok(visit.see_other("/tisch"));
    }
    let id: SignupId = number(&id)?;
    let view = visit.read(move |cx| service::signups::see(cx, id)).await?;
    render::ok(&Page::new(&visit, &view))
}

/// The answer in the form; a button of the list sends a bare yes.
fn answer_of(sent: &Sent) -> Option<Answer> {
    match sent.text("answer").as_str() {
        "ja" => Some(Answer::Yes),
        "nein" => Some(Answer::No),
        _ => None,
    }
}

pub(in crate::organisations) async fn answer(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: SignupId = number(&id)?;
    let Some(answer) = answer_of(&sent) else { return Err(Fault::NotFound) };
    let reply = Reply { answer, words: sent.text("reason"), seen: sent.text("seen") };
    let typed = shown_again(&reply.words);
    let refusal = match visit.write(move |cx| service::signups::answer(cx, id, &reply)).await {
        Ok(_) => {
            let done = if answer == Answer::Yes { Done::Accepted } else { Done::Declined };
            return Ok(visit.see_other(&done.address()));
        }
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let view = visit.read(move |cx| service::signups::see(cx, id)).await?;
    let mut page = Page::new(&visit, &view);
    let status = match refusal {
        Refusal::Fields(faults) => {
            page.errors = errors(&visit, &faults, answer);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::Full => {
            page.problem = Some(Problem::Full);
            StatusCode::CONFLICT
        }
        _ => {
            page.problem = Some(Problem::Meanwhile);
            StatusCode::CONFLICT
        }
    };
    match answer {
        Answer::Yes => page.note = typed,
        Answer::No => page.no = typed,
    }
    render::page(status, &page)
}

/// Both answers have a field for words; the fault belongs to the one that was sent.
fn errors(visit: &Visit, faults: &Faults, answer: Answer) -> FieldErrors {
    let field = if answer == Answer::Yes { "note" } else { "reason" };
    let told = FieldErrors::new(visit.locale, faults).0.into_iter();
    FieldErrors(told.map(|error| FieldError { field, text: error.text }).collect())
}

impl Page {
    fn new(visit: &Visit, view: &SignupView) -> Self {
        let (signup, locale) = (&view.signup, visit.locale);
        let shift = view.shift.as_ref();
        Self {
            shell: visit.shell(),
            action: visit.href(&format!("/unser-bereich/anmeldungen/{}", signup.id)),
            seen: signup.state.key(),
            meanwhile: meanwhile(visit.words(), signup),
            errors: FieldErrors::default(),
            problem: None,
            name: signup.contact.name.to_string(),
            state: terms::signup_state(locale, signup.state),
            tone: match signup.state {
                SignupState::Waiting => "warn",
                SignupState::Accepted => "ok",
                _ => "",
            },
            offer: view.offer.texts.title.clone(),
            offer_lang: view.offer.texts.lang.tag(),
            offer_href: visit.href(&format!("/a/{}", view.offer.core.id)),
            when: shift.map(|shift| dates::span(locale, shift.starts, shift.ends)).unwrap_or_default(),
            since: dates::ago_or_on(locale, visit.now, signup.confirmed_at.unwrap_or(signup.created_at)),
            ways: Ways::new(&signup.contact),
            message: signup.message.clone().unwrap_or_default(),
            message_lang: signup.locale.tag(),
            consented: signup.consented_at.is_some(),
            reason: signup.reason.clone().unwrap_or_default(),
            waiting: signup.state == SignupState::Waiting,
            running: signup.state.is_open(),
            note: String::new(),
            no: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::sent;

    #[tokio::test]
    async fn an_answer_is_yes_or_no_and_nothing_else() {
        assert_eq!(answer_of(&sent("answer=ja").await), Some(Answer::Yes));
        assert_eq!(answer_of(&sent("answer=nein&reason=x").await), Some(Answer::No));
        assert_eq!(answer_of(&sent("answer=Ja").await), None);
        assert_eq!(answer_of(&sent("").await), None);
    }
}
