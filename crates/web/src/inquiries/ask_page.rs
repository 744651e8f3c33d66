use super::start::{Other, title};
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::inquiries::{InquiryForm, Kind};
use kernel::PublicId;

#[derive(Template)]
#[template(path = "inquiries/ask.html")]
pub(super) struct Page {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    page_title: String,
    form: InquiryForm,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    message_label: String,
    message_hint: String,
    is_call: bool,
    /// Others who may be in charge of what was typed; shown once, before it is sent.
    others: Vec<Other>,
    /// They were shown: sent again, the question comes to us.
    seen: bool,
}

impl Page {
    pub(super) fn new(visit: &Visit, form: InquiryForm, others: Vec<Other>, errors: FieldErrors) -> Self {
        let w = visit.words();
        let kind = Kind::from_key(&form.kind).unwrap_or(Kind::Question);
        let heading = match kind {
            Kind::Question => w.inquiries_form_question(),
            Kind::Advice => w.inquiries_form_advice(),
            Kind::Callback => w.inquiries_form_callback(),
        };
        let none = Choice::new("", w.inquiries_form_topic_none(), form.topic.is_empty());
        let topics = visit.settings.topics.iter().map(|topic| {
            Choice::new(topic.key.clone(), topic.name.text(visit.locale), topic.key == form.topic)
        });
        Self {
            page_title: if errors.is_empty() {
                heading.clone()
            } else {
                i18n::plain(&w.inquiries_form_fault(heading.as_str()))
            },
            title: heading,
            kinds: Kind::ALL
                .into_iter()
                .map(|it| Choice::new(it.key(), title(visit, it), it == kind))
                .collect(),
            topics: std::iter::once(none).chain(topics).collect(),
            message_label: match kind {
                Kind::Question => w.inquiries_form_message_question(),
                Kind::Advice => w.inquiries_form_message_advice(),
                Kind::Callback => w.inquiries_form_message_callback(),
            },
            message_hint: match kind {
                Kind::Question => w.inquiries_form_message_hint_question(),
                Kind::Advice => w.inquiries_form_message_hint_advice(),
                Kind::Callback => w.inquiries_form_message_hint_callback(),
            },
            is_call: kind == Kind::Callback,
            seen: !others.is_empty(),
            others,
            shell: visit.public_shell(),
            errors,
            form,
        }
    }
}

/// The form as it was sent.
pub(crate) fn read(sent: &Sent, key: PublicId) -> InquiryForm {
    InquiryForm {
        kind: sent.text("kind"),
        topic: sent.text("topic"),
        message: sent.text("message"),
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        reachable: sent.text("reachable"),
        form_key: key.to_string(),
    }
}

/// The form as it is shown again.
pub(crate) fn shown(form: &InquiryForm) -> InquiryForm {
    InquiryForm {
        kind: form.kind.clone(),
        topic: form.topic.clone(),
        message: shown_again(&form.message),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        reachable: shown_again(&form.reachable),
        form_key: form.form_key.clone(),
    }
}
