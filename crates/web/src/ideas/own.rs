use super::Photo;
use super::list::promise;
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::{Against, IdeaId, IdeaPictureId, MOST_PICTURES, Said, State};
use domain::links::Purpose;
use domain::policy::Matter;
use http::StatusCode;
use i18n::{dates, plain};
use service::ideas::{Line, Own};
use service::{Error, ReadCx, Refusal};

#[derive(Template)]
#[template(path = "ideas/own.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    note: Option<(&'static str, String, String)>,
    page_title: String,
    title: String,
    text: String,
    lang: &'static str,
    here: String,
    /// The button in the mail was not pressed yet.
    confirm: bool,
    /// How it stands.
    state: String,
    more: String,
    public_href: String,
    lines: Vec<Spoken>,
    writes: bool,
    withdraws: bool,
    /// Until when one may object; "" when there is nothing to object to.
    object: String,
    waits: bool,
    photos: Vec<Photo>,
    takes_photos: bool,
    typed: Typed,
}

/// What was typed into one of the forms.
#[derive(Default)]
struct Typed {
    text: String,
    objection: String,
    alt: String,
}

/// One thing that was said.
struct Spoken {
    who: String,
    icon: Icon,
    tile: &'static str,
    when: String,
    stamp: String,
    text: String,
}

fn spoken(visit: &Visit, line: &Line) -> Spoken {
    let w = visit.words();
    let theirs = line.said.is_by_the_author();
    Spoken {
        who: if theirs { w.ideas_own_you() } else { w.ideas_own_we() },
        icon: if theirs { assets::icon::USER } else { assets::icon::MESSAGE_SQUARE_TEXT },
        tile: if theirs { "t-sky" } else { "t-leaf" },
        when: dates::ago_or_on(visit.locale, visit.now, line.at),
        stamp: line.at.timestamp().to_string(),
        text: line.text.clone(),
    }
}

fn page_of(visit: &Visit, own: &Own, token: &str, typed: Typed, errors: FieldErrors) -> Page {
    let w = visit.words();
    let it = &own.idea;
    let due = dates::day(visit.locale, it.clock.due);
    let (state, more) = match it.state {
        State::Unconfirmed => (w.ideas_own_confirm_title(), w.ideas_own_confirm_text()),
        State::Received | State::Advised if it.clock.paused_on.is_some() => (w.ideas_paused(), String::new()),
        State::Received | State::Advised => (plain(&w.ideas_own_look(due)), String::new()),
        State::Declined(reason) => (w.ideas_own_declined(), w.ideas_decline(reason.key())),
        State::Withdrawn => (w.ideas_own_withdrawn(), String::new()),
        State::Merged(_) => (w.ideas_own_merged(own.live.title.as_str()), String::new()),
        State::Open | State::Project | State::Closed(_) | State::Archived | State::Restricted => {
            (w.ideas_own_open(), promise(visit, it, own.office.as_deref()))
        }
    };
    let over = it.state.is_over();
    let title = w.ideas_own_title();
    Page {
        note: None,
        page_title: if errors.is_empty() { title } else { plain(&w.ideas_fault(title)) },
        title: it.title.clone(),
        text: it.text.clone(),
        lang: it.lang.tag(),
        here: visit.href(&format!("/meine-idee/{token}")),
        confirm: it.state == State::Unconfirmed,
        state,
        more,
        public_href: if own.live.state.is_public() {
            visit.href(&format!("/ideen/{}", own.live.id))
        } else {
            String::new()
        },
        lines: own.lines.iter().map(|line| spoken(visit, line)).collect(),
        writes: !over && it.state != State::Unconfirmed,
        withdraws: matches!(it.state, State::Received | State::Advised | State::Open),
        object: own
            .may_object
            .map(|(_, until)| plain(&w.ideas_own_object_text(dates::day(visit.locale, until))))
            .unwrap_or_default(),
        waits: own.live.objection.is_some()
            && own.lines.iter().any(|line| matches!(line.said, Said::Objection(_))),
        photos: own.pictures.iter().map(Photo::new).collect(),
        takes_photos: !over && own.pictures.len() < MOST_PICTURES,
        typed,
        errors,
        shell: visit.shell(),
    }
}

fn mine(cx: &mut ReadCx<'_>, token: &str) -> Result<IdeaId, Error> {
    match cx.bear(Purpose::OwnIdea, token)? {
        Matter::OwnIdea(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

async fn view(visit: &Visit, token: &str) -> Result<Own, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = mine(cx, &token)?;
        service::ideas::own(cx, id)
    });
    Ok(read.await?)
}

/// GET: one's own idea. It changes nothing: programs that look through mails open every link.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let own = view(&visit, &token).await?;
    let w = visit.words();
    // An address cannot say what did not happen: each claim is checked against how it stands.
    let said = |kind: fn(Said) -> bool| own.lines.iter().any(|line| kind(line.said));
    let done = match visit.query_value("getan").as_deref() {
        Some("bestaetigen") if own.idea.state != State::Unconfirmed => w.ideas_own_confirmed(),
        Some("schreiben") if said(|it| it == Said::Heard) => w.ideas_own_sent(),
        Some("widersprechen")
            if said(|it| matches!(it, Said::Objection(Against::Answer | Against::Declined))) =>
        {
            w.ideas_own_objected()
        }
        _ => String::new(),
    };
    let note = (!done.is_empty()).then(|| ("ok", done, String::new()));
    render::ok(&Page { note, ..page_of(&visit, &own, &token, Typed::default(), FieldErrors::default()) })
}

/// POST: confirm, write more, object, take back, take a photo away.
pub(super) async fn step(
    visit: Visit,
    Path((token, step)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Fault> {
    const STEPS: [&str; 5] = ["bestaetigen", "schreiben", "widersprechen", "zuruecknehmen", "foto-entfernen"];
    let step = STEPS.into_iter().find(|known| *known == step).ok_or(Fault::NotFound)?;
    let (text, objection) = (sent.text("text"), sent.text("objection"));
    let photo = sent.text("foto").parse::<i64>().unwrap_or_default();
    let typed = Typed { text: shown_again(&text), objection: shown_again(&objection), alt: String::new() };
    let bearer = token.clone();
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        match step {
            "bestaetigen" => service::ideas::confirm(cx, id),
            "schreiben" => service::ideas::write(cx, id, &text),
            "widersprechen" => service::ideas::object(cx, id, &objection),
            "zuruecknehmen" => service::ideas::withdraw(cx, id),
            _ => service::ideas::take_picture(cx, id, IdeaPictureId::new(photo)),
        }
    });
    match written.await {
        Ok(()) => Ok(visit.see_other(&format!("/meine-idee/{token}?getan={step}"))),
        Err(Error::Refused(refusal)) => refused(visit, &token, typed, refusal).await,
        Err(error) => Err(error.into()),
    }
}

/// POST: one more photo.
pub(super) async fn put_picture(
    visit: Visit,
    Path(token): Path<String>,
    sent: SentWithFile,
) -> Result<Response, Fault> {
    let (hub, caller, alt) = (visit.app.hub.clone(), visit.caller, sent.fields.text("alt"));
    let typed = Typed { alt: shown_again(&alt), ..Typed::default() };
    let (bearer, file) = (token.clone(), sent.file);
    // Reading a picture keeps a thread busy, and the disk has to be waited for.
    let put = tokio::task::spawn_blocking(move || {
        let bears = move |cx: &mut ReadCx<'_>| mine(cx, &bearer);
        service::ideas::put_picture(&hub, caller, bears, file.as_deref(), &alt)
    });
    match put.await.map_err(|_| Fault::Unexpected)? {
        Ok(_) => Ok(visit.see_other(&format!("/meine-idee/{token}"))),
        Err(Error::Refused(refusal)) => refused(visit, &token, typed, refusal).await,
        Err(error) => Err(error.into()),
    }
}

async fn refused(visit: Visit, token: &str, typed: Typed, refusal: Refusal) -> Result<Response, Fault> {
    if refusal == Refusal::Link {
        return Err(Error::Refused(refusal).into());
    }
    // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
    let visit = Visit { path: format!("/meine-idee/{token}"), query: String::new(), ..visit };
    let own = view(&visit, token).await?;
    let w = visit.words();
    match refusal {
        Refusal::Fields(faults) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &own, token, typed, errors))
        }
        Refusal::TooOften => {
            let errors = FieldErrors::one("text", w.ideas_too_often());
            render::page(StatusCode::TOO_MANY_REQUESTS, &page_of(&visit, &own, token, typed, errors))
        }
        refusal => {
            let text =
                if refusal == Refusal::Full { w.ideas_own_photo_full() } else { w.ideas_own_not_now_text() };
            let page = page_of(&visit, &own, token, typed, FieldErrors::default());
            let note = Some(("warn", w.ideas_own_not_now(), text));
            render::page(StatusCode::CONFLICT, &Page { note, ..page })
        }
    }
}
