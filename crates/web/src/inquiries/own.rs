use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::extract::Path;
use axum::response::Response;
use domain::inquiries::{Closing, EntryKind, InquiryId, State, Way};
use domain::links::Purpose;
use domain::policy::Matter;
use domain::promise::Standing;
use http::StatusCode;
use i18n::{Words, dates, plain};
use service::inquiries::{Line, Own};
use service::{Error, ReadCx, Refusal};

/// What stands over one's own question.
struct Alert {
    tone: &'static str,
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "inquiries/own.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    alert: Option<Alert>,
    title: String,
    page_title: String,
    /// How it stands.
    state: String,
    late: bool,
    office: String,
    lines: Vec<Said>,
    here: String,
    open: bool,
    asked_back: bool,
    typed: String,
}

/// One thing that was said.
pub(crate) struct Said {
    pub(crate) who: String,
    pub(crate) icon: Icon,
    pub(crate) tile: &'static str,
    pub(crate) stamp: String,
    pub(crate) when: String,
    pub(crate) way: String,
    pub(crate) lang: &'static str,
    pub(crate) text: String,
}

impl Said {
    fn new(visit: &Visit, line: &Line, lang: &'static str) -> Self {
        let w = visit.words();
        let theirs = matches!(line.entry.kind, EntryKind::Asked | EntryKind::Heard);
        let at = line.entry.at;
        Self {
            who: if theirs { w.inquiries_own_you() } else { w.inquiries_own_we() },
            icon: if theirs { assets::icon::USER } else { assets::icon::MESSAGE_SQUARE_TEXT },
            tile: if theirs { "t-sky" } else { "t-leaf" },
            stamp: at.timestamp().to_string(),
            when: dates::ago_or_on(visit.locale, visit.now, at),
            way: line.entry.way.map(|way| spoken(w, way)).unwrap_or_default(),
            lang,
            text: line.entry.text.clone(),
        }
    }
}

/// How it was said, where that is not by mail or here.
fn spoken(w: &Words, way: Way) -> String {
    match way {
        Way::Mail => String::new(),
        Way::Phone => w.inquiries_own_on_phone(),
        Way::Desk => w.inquiries_own_at_desk(),
        Way::Letter => w.inquiries_own_by_letter(),
    }
}

fn page_of(visit: &Visit, own: &Own, token: &str, typed: String, errors: FieldErrors) -> Page {
    let w = visit.words();
    let Own { case, lines, office } = own;
    let standing = case.standing(visit.now.city_day());
    let due = dates::day(visit.locale, case.clock.due);
    let state = match (case.state, standing) {
        (State::Closed(closing), _) => closed(w, closing),
        (State::AskedBack, _) => w.inquiries_own_waiting(),
        (_, Standing::Kept) => w.inquiries_own_answered(),
        (_, Standing::Late) => plain(&w.inquiries_own_late(due.as_str())),
        _ => plain(&w.inquiries_own_until(due.as_str())),
    };
    let title = plain(&w.inquiries_own_title(case.id.to_string().as_str()));
    let lang = case.locale.tag();
    Page {
        page_title: if errors.is_empty() {
            title.clone()
        } else {
            plain(&w.inquiries_own_fault(title.as_str()))
        },
        title,
        alert: None,
        state,
        late: standing == Standing::Late,
        office: office.as_deref().map(|office| w.inquiries_own_office(office)).unwrap_or_default(),
        lines: lines.iter().map(|line| Said::new(visit, line, lang)).collect(),
        here: visit.href(&format!("/meine-frage/{token}")),
        open: case.state.is_open(),
        asked_back: case.state == State::AskedBack,
        typed,
        errors,
        shell: visit.shell(),
    }
}

fn closed(w: &Words, closing: Closing) -> String {
    match closing {
        Closing::Answered => w.inquiries_own_closed_answered(),
        Closing::NotOurs => w.inquiries_own_closed_not_ours(),
        Closing::Withdrawn => w.inquiries_own_closed_withdrawn(),
        Closing::Silent => w.inquiries_own_closed_silent(),
        Closing::Spam => w.inquiries_own_closed_spam(),
    }
}

fn mine(cx: &mut ReadCx<'_>, token: &str) -> Result<InquiryId, Error> {
    match cx.bear(Purpose::OwnInquiry, token)? {
        Matter::OwnInquiry(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Own, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = mine(cx, &token)?;
        service::inquiries::own(cx, id)
    });
    Ok(read.await?)
}

/// GET: one's own question.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let own = view(&visit, &token).await?;
    let w = visit.words();
    let done = visit.query_value("getan");
    // An address cannot say what did not happen: each claim is checked against how it stands.
    let alert = match done.as_deref() {
        Some("geschrieben") if own.lines.iter().any(|line| line.entry.kind == EntryKind::Heard) => {
            let due = dates::day(visit.locale, own.case.clock.due);
            let waits = own.case.standing(visit.now.city_day()) == Standing::Running;
            let text = if waits { plain(&w.inquiries_own_new_day(due)) } else { String::new() };
            Some(Alert { tone: "ok", title: w.inquiries_own_sent(), text })
        }
        Some("erledigt") if own.case.state == State::Closed(Closing::Withdrawn) => {
            Some(Alert { tone: "ok", title: w.inquiries_own_over(), text: String::new() })
        }
        _ => None,
    };
    render::ok(&Page { alert, ..page_of(&visit, &own, &token, String::new(), FieldErrors::default()) })
}

/// POST: writes more.
pub(super) async fn write(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    let text = sent.text("text");
    let (bearer, typed) = (token.clone(), text.clone());
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        service::inquiries::write(cx, id, &typed)
    });
    match written.await {
        Ok(()) => Ok(visit.see_other(&format!("/meine-frage/{token}?getan=geschrieben"))),
        Err(Error::Refused(refusal)) => refused(visit, &token, &text, refusal).await,
        Err(error) => Err(error.into()),
    }
}

/// POST: it is done.
pub(super) async fn done(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let bearer = token.clone();
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        service::inquiries::done(cx, id)
    });
    match written.await {
        Ok(()) => Ok(visit.see_other(&format!("/meine-frage/{token}?getan=erledigt"))),
        Err(Error::Refused(refusal)) => refused(visit, &token, "", refusal).await,
        Err(error) => Err(error.into()),
    }
}

async fn refused(visit: Visit, token: &str, typed: &str, refusal: Refusal) -> Result<Response, Fault> {
    if refusal == Refusal::Link {
        return Err(Error::Refused(refusal).into());
    }
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: format!("/meine-frage/{token}"), query: String::new(), ..visit };
    let own = view(&visit, token).await?;
    let (w, typed) = (visit.words(), shown_again(typed));
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &own, token, typed, errors))
        }
        Refusal::TooOften => {
            let errors = FieldErrors::one("text", w.inquiries_form_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page_of(&visit, &own, token, typed, errors))
        }
        _ => {
            let alert = Alert {
                tone: "warn",
                title: w.inquiries_own_not_now(),
                text: w.inquiries_own_not_now_text(),
            };
            let page = page_of(&visit, &own, token, typed, FieldErrors::default());
            render::page(StatusCode::CONFLICT, &Page { alert: Some(alert), ..page })
        }
    }
}
