use super::case::view;
use super::case_page::{Page as CasePage, Typed};
use super::{kind, name, standing, state};
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::inquiries::{Inquiry, InquiryId, MergeFault};
use http::StatusCode;
use i18n::{Words, dates, plain};
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
    /// What an undo could not tell apart; "" where it can.
    apart: String,
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
    let number = typed.trim().trim_start_matches('#').parse::<i64>().ok();
    let known = match number {
        Some(other) => match preview(&visit, id, other).await {
            Ok(preview) => Some(preview.gone.id),
            Err(Fault::NotFound) => None,
            Err(fault) => return Err(fault),
        },
        None => None,
    };
    if let Some(other) = known {
        return Ok(visit.see_other(&format!("/tisch/fragen/{id}/mit/{other}")));
    }
    // The page itself, as if it had been asked for; where this case is not there either, it says so.
    let visit = Visit { path: format!("/tisch/fragen/{id}"), query: String::new(), ..visit };
    let case = view(&visit, InquiryId::new(id)).await?;
    let errors = FieldErrors::one("other", visit.words().cases_merge_unknown());
    let typed = Typed { other: shown_again(&typed), ..Typed::default() };
    render::mend(&CasePage::new(&visit, &case, typed, errors))
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
            let said = name_that_stays(kept, gone, &merging.asker.name)
                .map(|(stays, goes)| w.cases_merge_name(wins(w, stays, goes)));
            let what = w.cases_merge_kind(wins(w, kind(w, kept.kind), kind(w, gone.kind)));
            let topic = |key: Option<&String>| {
                let topic = key.and_then(|key| visit.settings.topic(key));
                topic.map(|topic| topic.name.text(visit.locale).to_owned())
            };
            let about = topic(merging.topic.as_ref()).map(|stays| {
                let goes = topic(gone.topic.as_ref()).unwrap_or_default();
                w.cases_merge_topic(wins(w, stays, goes))
            });
            let mail = merging.asker.email.as_deref().map(|email| w.cases_merge_mail(email));
            let phone = merging.asker.phone.as_deref().map(|phone| w.cases_merge_phone(phone));
            let until = w.cases_merge_until(dates::day(visit.locale, merging.clock.due));
            let lines = w.cases_merge_lines(preview.lines.len());
            let stays = said.into_iter().chain([what]).chain(about);
            let stays = stays.chain(mail).chain(phone).chain([until, lines]);
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
        apart: match &preview.merging {
            Ok(merging) if !merging.mailbox.tells() => {
                plain(&w.cases_merge_apart(kept.id.to_string().as_str()))
            }
            Ok(_) | Err(_) => String::new(),
        },
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

/// What stays, and what goes for it where that is something else.
fn wins(w: &Words, stays: String, goes: String) -> String {
    if goes.is_empty() || goes == stays { stays } else { plain(&w.cases_merge_instead(stays, goes)) }
}

/// The name under which they are answered, and the one that the other case has.
fn name_that_stays(kept: &Inquiry, gone: &Inquiry, stays: &str) -> Option<(String, String)> {
    let name = |case: &Inquiry| case.asker.as_ref().map(|asker| asker.name.clone()).unwrap_or_default();
    let goes = [name(kept), name(gone)].into_iter().find(|it| it != stays).unwrap_or_default();
    (!stays.is_empty()).then(|| (stays.to_owned(), goes))
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
