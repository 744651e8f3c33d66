use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::ideas::IdeaForm;

/// The form in two steps: what it is about; and, beside what there is already, who tells it.
#[derive(Template)]
#[template(path = "ideas/tell.html")]
pub(super) struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    second: bool,
    mending: bool,
    form: IdeaForm,
    alt: String,
    alike: Vec<(String, String, String, String)>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
}

impl Page {
    pub(super) fn first(visit: &Visit, form: IdeaForm, errors: FieldErrors) -> Self {
        Self { second: false, ..Self::second(visit, form, Vec::new(), errors, "", false) }
    }

    pub(super) fn second(
        visit: &Visit,
        form: IdeaForm,
        alike: Vec<(String, String, String, String)>,
        errors: FieldErrors,
        alt: &str,
        mending: bool,
    ) -> Self {
        let w = visit.words();
        let none = |label: String, chosen: bool| std::iter::once(Choice::new("", label, chosen));
        let topics = visit
            .settings
            .topics
            .iter()
            .map(|it| Choice::new(it.key.clone(), it.name.text(visit.locale), it.key == form.topic));
        let districts = visit
            .settings
            .districts
            .iter()
            .map(|it| Choice::new(it.key.clone(), it.name.clone(), it.key == form.district));
        Self {
            page_title: if errors.is_empty() {
                w.ideas_tell_title()
            } else {
                i18n::plain(&w.ideas_fault(w.ideas_tell_title()))
            },
            second: true,
            mending,
            topics: none(w.ideas_topic_all(), form.topic.is_empty()).chain(topics).collect(),
            districts: none(w.ideas_district_town(), form.district.is_empty()).chain(districts).collect(),
            alt: alt.to_owned(),
            alike,
            shell: visit.public_shell(),
            errors,
            form,
        }
    }
}

#[derive(Template)]
#[template(path = "ideas/thanks.html")]
pub(super) struct Thanks {
    pub(super) shell: Shell,
    pub(super) until: String,
    pub(super) number: String,
    pub(super) no_mail: bool,
}
