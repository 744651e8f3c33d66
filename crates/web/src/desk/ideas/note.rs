use crate::faults::Fault;
use crate::forms::Sent;
use crate::ideas::{read, shown};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::ideas::{IdeaForm, NoteForm};
use domain::inquiries::Source;
use kernel::{Locale, PublicId};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/ideas/note.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    form: IdeaForm,
    sources: Vec<Choice>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    languages: Vec<Choice>,
}

fn page_of(visit: &Visit, form: NoteForm, locale: Locale, errors: FieldErrors) -> Page {
    let w = visit.words();
    let idea = form.idea;
    let title = w.desk_ideas_note_title();
    let sources = [Source::Paper, Source::Phone, Source::Desk];
    Page {
        page_title: if errors.is_empty() { title } else { i18n::plain(&w.desk_ideas_fault(title)) },
        sources: sources
            .into_iter()
            .map(|it| Choice::new(it.key(), w.desk_ideas_source_of(it.key()), it.key() == form.source))
            .collect(),
        topics: topics(visit, &idea.topic),
        districts: districts(visit, &idea.district),
        languages: languages(locale),
        form: idea,
        errors,
        shell: visit.shell(),
    }
}

pub(super) fn topics(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let none = Choice::new("", visit.words().desk_ideas_topic_none(), chosen.is_empty());
    let topics = visit.settings.topics.iter();
    let topics = topics.map(|it| Choice::new(it.key.clone(), it.name.text(visit.locale), it.key == chosen));
    std::iter::once(none).chain(topics).collect()
}

pub(super) fn districts(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let none = Choice::new("", visit.words().ideas_district_town(), chosen.is_empty());
    let districts = visit.settings.districts.iter();
    let districts = districts.map(|it| Choice::new(it.key.clone(), it.name.clone(), it.key == chosen));
    std::iter::once(none).chain(districts).collect()
}

pub(super) fn languages(chosen: Locale) -> Vec<Choice> {
    Locale::ALL.into_iter().map(|it| Choice::new(it.tag(), it.own_name(), it == chosen)).collect()
}

/// GET: a note while somebody speaks, or from paper.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let idea = IdeaForm { form_key: visit.form_key().to_string(), ..IdeaForm::default() };
    let form = NoteForm { source: Source::Paper.key().to_owned(), idea };
    render::ok(&page_of(&visit, form, visit.locale, FieldErrors::default()))
}

/// POST: notes it.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let idea = read(&sent, key);
    let typed = shown(&idea);
    let form = NoteForm { source: sent.text("source"), idea };
    let (again, locale) = (form.source.clone(), sent.text("lang").parse().unwrap_or(visit.locale));
    let noted = visit.write(move |cx| {
        // The idea is told in the person's language, not in that of the desk.
        cx.caller.locale = locale;
        service::ideas::note_down(cx, &form)
    });
    match noted.await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/ideen/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, NoteForm { source: again, idea: typed }, locale, errors))
        }
        Err(error) => Err(error.into()),
    }
}
