use crate::desk::inquiries::source;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{Choice, FieldErrors};
use crate::obstacles::{choices, read, shown};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::inquiries::Source;
use domain::obstacles::{ObstacleForm, ObstacleNoteForm};
use kernel::{Locale, PublicId};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/obstacles/note.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    form: ObstacleForm,
    sources: Vec<Choice>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    languages: Vec<Choice>,
}

fn page_of(visit: &Visit, form: ObstacleNoteForm, locale: Locale, errors: FieldErrors) -> Page {
    let w = visit.words();
    let (topics, districts) = choices(visit, &form.obstacle.topic, &form.obstacle.district);
    Page {
        page_title: if errors.is_empty() {
            w.network_stones_note()
        } else {
            i18n::plain(&w.cases_fault(w.network_stones_note()))
        },
        sources: Source::NOTED
            .into_iter()
            .map(|it| Choice::new(it.key(), source(w, it), it.key() == form.source))
            .collect(),
        topics,
        districts,
        languages: Locale::ALL
            .into_iter()
            .map(|it| Choice::new(it.tag(), it.own_name(), it == locale))
            .collect(),
        form: form.obstacle,
        errors,
        shell: visit.shell(),
    }
}

/// GET: a note while somebody speaks.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let obstacle = ObstacleForm { form_key: visit.form_key().to_string(), ..ObstacleForm::default() };
    let form = ObstacleNoteForm { source: Source::Phone.key().to_owned(), obstacle };
    render::ok(&page_of(&visit, form, visit.locale, FieldErrors::default()))
}

/// POST: notes it.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let obstacle = read(&sent, key);
    let again = ObstacleNoteForm { source: sent.text("source"), obstacle: shown(&obstacle) };
    let form = ObstacleNoteForm { source: sent.text("source"), obstacle };
    let locale: Locale = sent.text("lang").parse().unwrap_or(visit.locale);
    let noted = visit.write(move |cx| {
        // The person is answered in their own language, not in that of the desk.
        cx.caller.locale = locale;
        service::obstacles::note(cx, &form)
    });
    match noted.await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/steine/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, again, locale, errors))
        }
        Err(error) => Err(error.into()),
    }
}
