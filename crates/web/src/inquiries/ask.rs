use super::ask_page::{Page, read, shown};
use super::start::Other;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::response::Response;
use domain::inquiries::{InquiryDraft, InquiryForm, Kind, fitting};
use http::StatusCode;
use kernel::PublicId;
use service::{Error, Refusal};

/// GET: the form, for what somebody wants; with what they searched for in vain already in it.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let wanted = visit.query_value("art").and_then(|key| Kind::from_key(&key)).unwrap_or(Kind::Question);
    let topic = visit.query_value("topic").filter(|key| visit.settings.topic(key).is_some());
    let words = crate::search::typed(&visit.query_value("gesucht").unwrap_or_default());
    let message = match words.as_str() {
        "" => String::new(),
        words => i18n::plain(&visit.words().inquiries_form_searched(words)),
    };
    let form = InquiryForm {
        kind: wanted.key().to_owned(),
        message,
        topic: topic.unwrap_or_default(),
        form_key: visit.form_key().to_string(),
        ..InquiryForm::default()
    };
    render::ok(&Page::new(&visit, form, Vec::new(), FieldErrors::default()))
}

/// POST: the question. Where others seem to be in charge the form comes back once and says who; sent again, it is ours.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = read(&sent, key);
    let again = shown(&form);
    let others = fitting(&form.message, &visit.settings.elsewhere);
    if !sent.ticked("trotzdem") && !others.is_empty() && InquiryDraft::parse(&form, &visit.settings).is_ok() {
        let others = others.into_iter().map(|it| Other::new(visit.locale, it)).collect();
        return render::ok(&Page::new(&visit, again, others, FieldErrors::default()));
    }
    match visit.write(move |cx| service::inquiries::ask(cx, &form)).await {
        Ok(id) => {
            let way = if again.email.trim().is_empty() { "&anruf=1" } else { "" };
            Ok(visit.see_other(&format!("/fragen/danke/{id}?art={}{way}", again.kind)))
        }
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page::new(&visit, again, Vec::new(), errors))
        }
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("message", visit.words().inquiries_form_too_often());
            let page = Page::new(&visit, again, Vec::new(), errors);
            render::page(StatusCode::TOO_MANY_REQUESTS, &page)
        }
        Err(error) => Err(error.into()),
    }
}
