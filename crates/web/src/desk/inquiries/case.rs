use super::case_page::{Note, Page, Typed};
use crate::desk::Number;
use crate::faults::Fault;
use crate::layout::FieldErrors;
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::inquiries::{EntryKind, InquiryId};
use i18n::{Words, dates, plain};
use service::Error;
use service::inquiries::Case;

pub(super) async fn view(visit: &Visit, id: InquiryId) -> Result<Case, Fault> {
    Ok(visit.read(move |cx| service::inquiries::case(cx, id)).await?)
}

/// What was just done, as the address says; the page beneath it shows whether it is so.
fn done(w: &Words, key: &str) -> Option<String> {
    Some(match key {
        "uebernommen" => w.cases_done_taken(),
        "gesagt" => w.cases_done_said(),
        "weitergegeben" => w.cases_done_handed_over(),
        "vorgemerkt" => w.cases_done_planned(),
        "geschlossen" => w.cases_done_closed(),
        "geoeffnet" => w.cases_done_reopened(),
        "berichtigt" => w.cases_done_corrected(),
        "verknuepft" => w.cases_done_linked(),
        "zusammengelegt" => w.cases_done_merged(),
        "getrennt" => w.cases_done_unmerged(),
        "geloescht" => w.cases_done_erased(),
        "notiert" => w.cases_done_noted(),
        _ => return None,
    })
}

/// GET: one case.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let view = view(&visit, InquiryId::new(id)).await?;
    let said = visit.query_value("getan").and_then(|key| done(visit.words(), &key));
    let mut page = Page::new(&visit, &view, Typed::default(), FieldErrors::default());
    page.note = said.map(|title| Note { tone: "ok", title, text: String::new() });
    render::ok(&page)
}

#[derive(Template)]
#[template(path = "desk/inquiries/letter.html")]
struct Letter {
    shell: Shell,
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    title: String,
    back: String,
    name: String,
    today: String,
    text: String,
    number: String,
    hub_phone: String,
    qr: Option<Qr>,
}

/// GET: the last word to whoever asked, on paper and in their language, with their link as a picture.
pub(super) async fn letter(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = InquiryId::new(id);
    let (view, token) = visit
        .read(move |cx| {
            let view = service::inquiries::case(cx, id)?;
            Ok::<_, Error>((view, service::inquiries::link_for(cx, id)?))
        })
        .await?;
    let told = [EntryKind::Answer, EntryKind::AskBack, EntryKind::Closing];
    let Some(last) = view.lines.iter().rev().find(|line| told.contains(&line.entry.kind)) else {
        return Err(Fault::NotFound);
    };
    let Some(asker) = &view.case.asker else { return Err(Fault::NotFound) };
    let locale = view.case.locale;
    let w = i18n::words(locale);
    let number = id.to_string();
    let title = match last.entry.kind {
        EntryKind::AskBack => w.inquiries_mail_asked_back_subject(number.as_str()),
        EntryKind::Closing => w.inquiries_mail_closed_subject(number.as_str()),
        _ => w.inquiries_mail_answered_subject(number.as_str()),
    };
    let base = &visit.app.site.base_url;
    let link = token.map(|token| format!("{base}{}/meine-frage/{token}", locale.prefix()));
    render::ok(&Letter {
        w,
        lang: locale.tag(),
        dir: locale.dir(),
        title: plain(&title),
        back: visit.href(&format!("/tisch/fragen/{id}")),
        name: asker.name.clone(),
        today: dates::calendar_date(locale, visit.now.city_day()),
        text: last.entry.text.clone(),
        number: plain(&w.inquiries_own_title(number.as_str())),
        hub_phone: visit.settings.phone.clone(),
        qr: link.as_deref().map(Qr::of),
        shell: visit.shell(),
    })
}
