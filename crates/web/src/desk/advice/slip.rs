//! What is printed: the three suggestions for somebody who takes them home, and the path of a founding, each in the language
//! of whoever reads it.

use super::part;
use crate::desk::Number;
use crate::faults::Fault;
use crate::opportunities::{Card, cards, spoken};
use crate::qr::Qr;
use crate::reasons::{Reader, Reason};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::advice::AdviceId;
use domain::foundings::{FoundingId, parts_in_order};
use i18n::{Words, dates, plain};
use kernel::Locale;

#[derive(Template)]
#[template(path = "desk/advice/slip.html")]
struct Slip {
    shell: Shell,
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    title: String,
    back: String,
    found: Vec<Found>,
    follow: String,
    number: String,
    hub_phone: String,
}

/// A suggestion with the short way to it.
struct Found {
    card: Card,
    reasons: Vec<Reason>,
    qr: Qr,
    address: String,
}

/// GET: the slip with the suggestions.
pub(super) async fn suggestions(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = AdviceId::new(id);
    let desk = visit.locale;
    let locale = visit.read(move |cx| service::advice::talk(cx, id, desk)).await?.talk.locale;
    let view = visit.read(move |cx| service::advice::talk(cx, id, locale)).await?;
    let sheet = view.talk.sheet.as_ref().ok_or(Fault::NotFound)?;
    let w = i18n::words(locale);
    // The offers are told to whoever takes the slip home, not to the desk.
    let reader = Reader { w, locale, settings: &visit.settings, filter: &sheet.wish };
    let theirs = Visit { locale, ..visit.clone() };
    let rows = cards(&theirs, view.seen.suggestions.iter().map(|it| &it.card));
    let base = &visit.app.site.base_url;
    let found = rows.into_iter().zip(&view.seen.suggestions).map(|(card, it)| {
        let address = format!("{base}{}/a/{}", locale.prefix(), it.card.id);
        Found {
            reasons: reader.reasons(it),
            qr: Qr::of(&address),
            address: spoken(&address).to_owned(),
            card,
        }
    });
    render::ok(&Slip {
        w,
        lang: locale.tag(),
        dir: locale.dir(),
        title: w.advice_paper_title(),
        back: visit.href(&format!("/tisch/beratung/{id}")),
        found: found.collect(),
        follow: view
            .talk
            .next
            .map(|day| plain(&w.advice_paper_follow(dates::calendar_date(locale, day))))
            .unwrap_or_default(),
        number: id.to_string(),
        hub_phone: visit.settings.phone.clone(),
        shell: visit.shell(),
    })
}

#[derive(Template)]
#[template(path = "desk/advice/path.html")]
struct Path {
    shell: Shell,
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    title: String,
    back: String,
    companion: String,
    next: String,
    parts: Vec<(String, Vec<Step>)>,
    hub_phone: String,
}

struct Step {
    title: String,
    lang: &'static str,
    hint: String,
    source: String,
    state: String,
    note: String,
    done: bool,
}

/// GET: the path of a founding, for the founders.
pub(super) async fn path(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = FoundingId::new(id);
    let view = visit.read(move |cx| service::foundings::path(cx, id)).await?;
    let founder = view.it.founder.as_ref().ok_or(Fault::NotFound)?;
    let locale = view.it.locale;
    let w = i18n::words(locale);
    let desk = visit.words();
    let steps = parts_in_order(view.steps, |(taken, _)| taken.part);
    let parts = steps.into_iter().map(|(of, steps)| {
        let steps = steps.into_iter().map(|(taken, template)| {
            let (title, lang) = match &template {
                Some(step) => step.title.get(locale),
                None => (taken.title.as_deref().unwrap_or_default(), Locale::De),
            };
            Step {
                title: title.to_owned(),
                lang: lang.tag(),
                hint: template.as_ref().map(|step| step.hint.text(locale).to_owned()).unwrap_or_default(),
                source: template.as_ref().map(|step| step.source.clone()).unwrap_or_default(),
                state: match taken.done_on {
                    Some(day) => plain(&w.advice_paper_path_done(dates::calendar_date(locale, day))),
                    None => w.advice_paper_path_open(),
                },
                done: taken.done_on.is_some(),
                note: taken.note.unwrap_or_default(),
            }
        });
        (part(desk, of), steps.collect())
    });
    render::ok(&Path {
        w,
        lang: locale.tag(),
        dir: locale.dir(),
        title: plain(&w.advice_paper_path_title(&founder.title)),
        back: visit.href(&format!("/tisch/gruendungen/{id}")),
        companion: view
            .companion
            .as_deref()
            .map(|name| plain(&w.advice_paper_path_companion(name)))
            .unwrap_or_default(),
        next: view
            .it
            .next
            .map(|day| plain(&w.advice_paper_path_next(dates::calendar_date(locale, day))))
            .unwrap_or_default(),
        parts: parts.collect(),
        hub_phone: visit.settings.phone.clone(),
        shell: visit.shell(),
    })
}
