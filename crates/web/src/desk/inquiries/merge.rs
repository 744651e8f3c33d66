use super::{name, standing, state};
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::inquiries::{Inquiry, InquiryId, MergeFault};
use http::StatusCode;
use i18n::{dates, plain};
use service::inquiries::Preview;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/inquiries/merge.html")]
struct Page {
    shell: Shell,
    title: String,
    back: String,
    action: String,
    swap: String,
    sides: [Side; 2],
    /// What stays; empty where the two cannot become one.
    stays: Vec<String>,
    /// Why they cannot.
    refusal: String,
    lines: Vec<Line>,
}

/// One of the two.
struct Side {
    href: String,
    number: String,
    name: String,
    reach: String,
    tags: Vec<(&'static str, String)>,
}

struct Line {
    number: String,
    when: String,
    text: String,
}

/// POST: the number of the other case was typed.
pub(super) async fn look(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let typed = sent.text("other");
    let other: i64 = typed.trim().trim_start_matches('#').parse().map_err(|_| Fault::NotFound)?;
    Ok(visit.see_other(&format!("/tisch/fragen/{id}/mit/{other}")))
}

type Two = Path<(i64, i64)>;

/// GET: how it would be: the first one stays, the other goes into it.
pub(super) async fn page(
    visit: Visit,
    two: Result<Two, axum::extract::rejection::PathRejection>,
) -> Result<Response, Fault> {
    let Path((kept, gone)) = two.map_err(|_| Fault::NotFound)?;
    let preview = preview(&visit, kept, gone).await?;
    render::ok(&page_of(&visit, &preview))
}

async fn preview(visit: &Visit, kept: i64, gone: i64) -> Result<Preview, Fault> {
    let (kept, gone) = (InquiryId::new(kept), InquiryId::new(gone));
    Ok(visit.read(move |cx| service::inquiries::preview(cx, kept, gone)).await?)
}

fn side(visit: &Visit, case: &Inquiry) -> Side {
    let w = visit.words();
    let asker = case.asker.clone().unwrap_or_default();
    let tags = [state(w, case.state), standing(w, visit.locale, case, visit.now.city_day())];
    Side {
        href: visit.href(&format!("/tisch/fragen/{}", case.id)),
        number: plain(&w.cases_number(case.id.to_string().as_str())),
        name: name(w, case),
        reach: [asker.email, asker.phone].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        tags: tags.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
    }
}

fn page_of(visit: &Visit, preview: &Preview) -> Page {
    let w = visit.words();
    let (kept, gone) = (&preview.kept, &preview.gone);
    let (stays, refusal) = match &preview.merging {
        Ok(merging) => {
            let mail = merging.asker.email.as_deref().map(|email| w.cases_merge_mail(email));
            let phone = merging.asker.phone.as_deref().map(|phone| w.cases_merge_phone(phone));
            let until = w.cases_merge_until(dates::day(visit.locale, merging.clock.due));
            let lines = w.cases_merge_lines(preview.lines.len());
            let stays = mail.into_iter().chain(phone).chain([until, lines]);
            (stays.map(|said| plain(&said)).collect(), String::new())
        }
        Err(fault) => (Vec::new(), why(visit, *fault)),
    };
    let of = |origin: Option<InquiryId>, text: &str| {
        origin.map_or_else(|| text.to_owned(), |id| plain(&w.cases_from_case(id.to_string().as_str())))
    };
    Page {
        title: plain(&w.cases_merge_title(gone.id.to_string().as_str(), kept.id.to_string().as_str())),
        back: visit.href(&format!("/tisch/fragen/{}", kept.id)),
        action: visit.href(&format!("/tisch/fragen/{}/mit/{}", kept.id, gone.id)),
        swap: visit.href(&format!("/tisch/fragen/{}/mit/{}", gone.id, kept.id)),
        sides: [side(visit, kept), side(visit, gone)],
        stays,
        refusal,
        lines: preview
            .lines
            .iter()
            .map(|line| Line {
                number: of(line.entry.origin, ""),
                when: dates::ago_or_on(visit.locale, visit.now, line.entry.at),
                text: line.entry.text.clone(),
            })
            .collect(),
        shell: visit.shell(),
    }
}

fn why(visit: &Visit, fault: MergeFault) -> String {
    let w = visit.words();
    match fault {
        MergeFault::Same => w.cases_merge_same(),
        MergeFault::NotOpen => w.cases_merge_not_open(),
        MergeFault::TwoPeople => w.cases_merge_two_people(),
        MergeFault::Gone => w.cases_merge_gone(),
    }
}

/// POST: they become one.
pub(super) async fn merge(
    visit: Visit,
    two: Result<Two, axum::extract::rejection::PathRejection>,
) -> Result<Response, Fault> {
    let Path((kept, gone)) = two.map_err(|_| Fault::NotFound)?;
    let merged = visit
        .write(move |cx| service::inquiries::merge(cx, InquiryId::new(kept), InquiryId::new(gone)))
        .await;
    match merged {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/fragen/{kept}?getan=zusammengelegt"))),
        Err(Error::Refused(Refusal::NotNow)) => {
            let preview = preview(&visit, kept, gone).await?;
            render::page(StatusCode::CONFLICT, &page_of(&visit, &preview))
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: takes a case out again.
pub(super) async fn undo(visit: Visit, Number(gone): Number) -> Result<Response, Fault> {
    let gone = InquiryId::new(gone);
    let kept = visit.write(move |cx| service::inquiries::undo(cx, gone)).await?;
    Ok(visit.see_other(&format!("/tisch/fragen/{kept}?getan=getrennt")))
}
