use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::{Idea, IdeaId};
use domain::links::Purpose;
use domain::policy::Matter;
use http::StatusCode;
use i18n::plain;
use service::{Error, ReadCx, Refusal};

#[derive(Template)]
#[template(path = "ideas/draft.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    done: bool,
    over: bool,
    title: String,
    text: String,
    lang: &'static str,
    here: String,
    typed: String,
}

fn its(cx: &mut ReadCx<'_>, token: &str) -> Result<IdeaId, Error> {
    match cx.bear(Purpose::AnswerDraft, token)? {
        Matter::AnswerDraft(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Idea, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = its(cx, &token)?;
        service::ideas::drafting(cx, id)
    });
    Ok(read.await?)
}

fn page_of(visit: &Visit, it: &Idea, token: &str, typed: String, errors: FieldErrors) -> Page {
    let w = visit.words();
    let title = w.ideas_draft_title();
    Page {
        page_title: if errors.is_empty() { title } else { plain(&w.ideas_fault(title)) },
        done: visit.query_value("getan").is_some(),
        over: it.clock.answered.is_some(),
        title: it.title.clone(),
        text: it.text.clone(),
        lang: it.lang.tag(),
        here: visit.href(&format!("/antwort-entwurf/{token}")),
        typed,
        errors,
        shell: visit.shell(),
    }
}

/// GET: the idea, and room for a draft.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let it = view(&visit, &token).await?;
    render::ok(&page_of(&visit, &it, &token, String::new(), FieldErrors::default()))
}

/// POST: a draft. It says nothing for the office: that needs a log-in.
pub(super) async fn send(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let text = sent.text("text");
    let (bearer, typed) = (token.clone(), text.clone());
    let written = visit.write(move |cx| {
        let id = its(cx, &bearer)?;
        service::ideas::draft(cx, id, &typed)
    });
    let refusal = match written.await {
        Ok(()) => return Ok(visit.see_other(&format!("/antwort-entwurf/{token}?getan=entworfen"))),
        Err(Error::Refused(Refusal::Link)) => return Err(Error::Refused(Refusal::Link).into()),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let it = view(&visit, &token).await?;
    let typed = shown_again(&text);
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &it, &token, typed, errors))
        }
        _ => render::page(StatusCode::CONFLICT, &page_of(&visit, &it, &token, typed, FieldErrors::default())),
    }
}
