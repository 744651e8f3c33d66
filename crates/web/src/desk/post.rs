use super::tabs::{Tab, tabs};
use super::words::{letter, shortened};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Subject;
use i18n::dates;
use service::letters::QueuedLetter;

#[derive(Template)]
#[template(path = "desk/post.html")]
struct PostPage {
    shell: Shell,
    tabs: Vec<Tab>,
    rows: Vec<Line>,
}

struct Line {
    when: String,
    datetime: String,
    what: String,
    /// The thread it belongs to; "" where there is none at the desk.
    href: String,
    to: String,
    /// A mail server said that nothing arrives there.
    dead: bool,
    tone: &'static str,
    state: String,
    trouble: String,
    tries: i32,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (letters, dead) = visit
        .read(|cx| {
            let letters = service::desk::outbox(cx)?;
            let dead = service::bounces::marked(cx, letters.iter().map(|letter| letter.address.as_str()))?;
            Ok((letters, dead))
        })
        .await?;
    render::ok(&PostPage {
        tabs: tabs(&visit),
        rows: letters
            .iter()
            .map(|letter| Line { dead: dead.has(&letter.address), ..line(&visit, letter) })
            .collect(),
        shell: visit.shell(),
    })
}

fn state(visit: &Visit, queued: &QueuedLetter) -> (&'static str, String) {
    let w = visit.words();
    match queued.state.as_str() {
        "sent" => ("ok", w.desk_post_sent()),
        "failed" => ("bad", w.desk_post_failed()),
        "gone" => ("", w.desk_post_gone()),
        _ => ("warn", w.desk_post_queued()),
    }
}

/// What a letter is, to whom it goes as far as that is shown, and where it stands.
pub(crate) fn letter_in_words(visit: &Visit, queued: &QueuedLetter) -> (String, String, String) {
    (letter(visit.words(), &queued.letter), shortened(&queued.address), state(visit, queued).1)
}

fn line(visit: &Visit, queued: &QueuedLetter) -> Line {
    let (w, locale) = (visit.words(), visit.locale);
    let when = queued.sent_at.unwrap_or(queued.created_at);
    let (tone, state) = state(visit, queued);
    // What the mail server said may repeat the address: the page says what it means instead.
    let trouble = match (queued.state.as_str(), &queued.error) {
        ("failed", _) => w.desk_post_refused(),
        ("queued", Some(_)) => w.desk_post_again(dates::ago_or_on(locale, visit.now, queued.due_at)),
        _ => String::new(),
    };
    let href = match queued.subject {
        Subject::Signup(id) => visit.href(&format!("/tisch/anmeldungen/{id}")),
        Subject::Organisation(id) => visit.href(&format!("/tisch/organisationen/{id}")),
        Subject::Opportunity(id) => visit.href(&format!("/tisch/angebote/{id}/pruefen")),
        Subject::Barrier(id) => visit.href(&format!("/tisch/barrieren/{id}")),
        Subject::Circular(id) => visit.href(&format!("/tisch/rundbriefe/{id}")),
        Subject::Account(_) => visit.href("/tisch/team"),
        Subject::Hub | Subject::HandOver(_) | Subject::Person(_) => String::new(),
    };
    Line {
        when: dates::ago_or_on(locale, visit.now, when),
        datetime: when.timestamp().to_string(),
        what: letter(w, &queued.letter),
        href,
        to: shortened(&queued.address),
        dead: false,
        tone,
        state,
        trouble,
        tries: queued.attempts,
    }
}
