use super::fields::{Field, Shape, fields, records};
use super::{Kind, LIST, sent};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use http::StatusCode;
use service::legal::LegalForm;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "opening/editor.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    /// Somebody else saved while this form was open.
    meanwhile: bool,
    title: String,
    lead: String,
    action: String,
    /// The page that it makes; "" for none.
    page_href: String,
    /// How far the journal had come when the form was shown.
    seen: i64,
    records: Vec<(String, String)>,
    fields: Vec<Field>,
}

impl Page {
    fn new(visit: &Visit, kind: Kind, form: &LegalForm, seen: i64) -> Self {
        let w = visit.words();
        let page = kind.page();
        Self {
            errors: FieldErrors::default(),
            meanwhile: false,
            title: kind.title(w),
            lead: kind.lead(w),
            action: visit.href(kind.path()),
            page_href: if page.is_empty() { String::new() } else { visit.href(page) },
            seen,
            records: records(kind, &visit.app.mail_domain),
            fields: fields(w, form),
            shell: visit.shell(),
        }
    }
}

pub(super) async fn page(visit: Visit, kind: Kind) -> Result<Response, Fault> {
    let (legal, seen) = visit.read(service::legal::see).await?;
    render::ok(&Page::new(&visit, kind, &sent::written(kind, &legal), seen))
}

pub(super) async fn save(visit: Visit, sent: Sent, kind: Kind) -> Result<Response, Fault> {
    let seen = sent.text("seen").parse().unwrap_or(-1);
    let form = sent::read(kind, &sent);
    let written = form.clone();
    match visit.write(move |cx| service::legal::write(cx, &written, seen)).await {
        Ok(()) => Ok(visit.see_other(&format!("{LIST}?getan={}", kind.key()))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page { errors, ..Page::new(&visit, kind, &form, seen) })
        }
        // What was typed stays; sent once more, it counts.
        Err(Error::Refused(Refusal::Meanwhile)) => {
            let (_, seen) = visit.read(service::legal::see).await?;
            let page = Page { meanwhile: true, ..Page::new(&visit, kind, &form, seen) };
            render::page(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}
