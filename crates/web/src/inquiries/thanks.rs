use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::inquiries::{InquiryId, Kind};
use i18n::{dates, plain};

#[derive(Template)]
#[template(path = "inquiries/thanks.html")]
struct Page {
    shell: Shell,
    until: String,
    number: String,
    no_mail: bool,
}

/// Says until when an answer comes and how the number is used, where a question with this number came just now. Nothing of
/// it is shown: numbers can be guessed, and what stands behind one is nobody's business.
pub(super) async fn page(visit: Visit, Path(number): Path<String>) -> Result<Response, Fault> {
    let number: u32 = number.parse().map_err(|_| Fault::NotFound)?;
    let id = InquiryId::new(number.into());
    visit.read(move |cx| service::inquiries::just_came(cx, id)).await?;
    let kind = visit.query_value("art").and_then(|key| Kind::from_key(&key)).unwrap_or(Kind::Question);
    let (w, settings) = (visit.words(), &visit.settings);
    let due = settings.office_days.after(visit.now.city_day(), settings.promises.of(kind));
    render::ok(&Page {
        until: plain(&w.inquiries_thanks_until(dates::day(visit.locale, due))),
        number: w.inquiries_thanks_number(number.to_string().as_str()),
        no_mail: visit.query_value("anruf").is_some(),
        shell: visit.shell(),
    })
}
