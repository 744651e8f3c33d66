use super::kind;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::inquiries::{read, shown};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::inquiries::{InquiryForm, Kind, NoteForm, Source};
use kernel::{Locale, PublicId};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/inquiries/note.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    form: InquiryForm,
    sources: Vec<Choice>,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    languages: Vec<Choice>,
}

fn page_of(visit: &Visit, form: NoteForm, locale: Locale, errors: FieldErrors) -> Page {
    let w = visit.words();
    let inquiry = form.inquiry;
    let none = Choice::new("", w.cases_topic_none(), inquiry.topic.is_empty());
    let topics = visit.settings.topics.iter().map(|topic| {
        Choice::new(topic.key.clone(), topic.name.text(visit.locale).to_owned(), topic.key == inquiry.topic)
    });
    Page {
        page_title: if errors.is_empty() {
            w.cases_note_title()
        } else {
            i18n::plain(&w.cases_fault(w.cases_note_title()))
        },
        sources: Source::NOTED
            .into_iter()
            .map(|it| Choice::new(it.key(), super::source(w, it), it.key() == form.source))
            .collect(),
        kinds: Kind::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), kind(w, it), it.key() == inquiry.kind))
            .collect(),
        topics: std::iter::once(none).chain(topics).collect(),
        languages: Locale::ALL
            .into_iter()
            .map(|it| Choice::new(it.tag(), it.own_name(), it == locale))
            .collect(),
        form: inquiry,
        errors,
        shell: visit.shell(),
    }
}

/// GET: a note while somebody speaks.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let inquiry = InquiryForm {
        kind: Kind::Question.key().to_owned(),
        form_key: visit.form_key().to_string(),
        ..InquiryForm::default()
    };
    let form = NoteForm { source: Source::Phone.key().to_owned(), inquiry };
    render::ok(&page_of(&visit, form, visit.locale, FieldErrors::default()))
}

/// POST: notes it.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let inquiry = read(&sent, key);
    let typed = shown(&inquiry);
    let form = NoteForm { source: sent.text("source"), inquiry };
    let (again, locale) = (form.source.clone(), sent.text("lang").parse().unwrap_or(visit.locale));
    let noted = visit.write(move |cx| {
        // The person is answered in their own language, not in that of the desk.
        cx.caller.locale = locale;
        service::inquiries::note(cx, &form)
    });
    match noted.await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/fragen/{id}?getan=notiert"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            let form = NoteForm { source: again, inquiry: typed };
            render::mend(&page_of(&visit, form, locale, errors))
        }
        Err(error) => Err(error.into()),
    }
}
