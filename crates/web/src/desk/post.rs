use super::Number;
use super::tabs::{Tab, tabs};
use super::words::{letter, shortened};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Subject;
use http::StatusCode;
use i18n::{dates, plain};
use service::delivery::is_given_up;
use service::letters::QueuedLetter;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/post.html")]
struct PostPage {
    shell: Shell,
    tabs: Vec<Tab>,
    rows: Vec<Line>,
    /// What was just sent once more, and where it stands now; "" where nothing was.
    done: String,
    /// It cannot be sent once more: it waits already, went out, or has nothing to say.
    not_now: bool,
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
    /// Where the button leads that sends it once more; "" where there is none.
    again: String,
}

/// The letter that was sent once more, in the address of the page after it.
const AGAIN: &str = "noch-einmal";

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    render::ok(&shown(&visit).await?)
}

pub(super) async fn again(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    match visit.write(move |cx| service::delivery::send_again(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/post?{AGAIN}={id}"))),
        // Pressed twice, or somebody else was faster.
        Err(Error::Refused(Refusal::NotNow)) => {
            render::page(StatusCode::CONFLICT, &PostPage { not_now: true, ..shown(&visit).await? })
        }
        Err(error) => Err(error.into()),
    }
}

async fn shown(visit: &Visit) -> Result<PostPage, Fault> {
    let (letters, dead) = visit
        .read(|cx| {
            let letters = service::desk::outbox(cx)?;
            let dead = service::bounces::marked(cx, letters.iter().map(|letter| letter.address.as_str()))?;
            Ok((letters, dead))
        })
        .await?;
    let asked = visit.query_value(AGAIN).and_then(|id| id.parse::<i64>().ok());
    let sent_again = letters.iter().find(|letter| Some(letter.id) == asked && !is_given_up(letter));
    Ok(PostPage {
        tabs: tabs(visit),
        done: sent_again.map(|letter| done(visit, letter)).unwrap_or_default(),
        not_now: false,
        rows: letters
            .iter()
            .map(|letter| Line { dead: dead.has(&letter.address), ..line(visit, letter) })
            .collect(),
        shell: visit.shell(),
    })
}

/// The address cannot claim what did not happen: said is where the letter stands now.
fn done(visit: &Visit, queued: &QueuedLetter) -> String {
    let (what, to, state) = letter_in_words(visit, queued);
    plain(&visit.words().desk_post_done(what, to, state))
}

fn state(visit: &Visit, queued: &QueuedLetter) -> (&'static str, String) {
    let w = visit.words();
    match queued.state.as_str() {
        "sent" => ("ok", w.desk_post_sent()),
        "failed" => ("bad", w.desk_post_failed()),
        "refused" => ("bad", w.desk_post_turned_down()),
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
        ("failed", _) => w.desk_post_unreached(),
        ("refused", _) => w.desk_post_refused(),
        ("queued", Some(_)) => w.desk_post_again(dates::ago_or_on(locale, visit.now, queued.due_at)),
        _ => String::new(),
    };
    let href = match queued.subject {
        Subject::Signup(id) => visit.href(&format!("/tisch/anmeldungen/{id}")),
        Subject::Organisation(id) => visit.href(&format!("/tisch/organisationen/{id}")),
        Subject::Opportunity(id) => visit.href(&format!("/tisch/angebote/{id}/pruefen")),
        Subject::Barrier(id) => visit.href(&format!("/tisch/barrieren/{id}")),
        Subject::Report(id) => visit.href(&format!("/tisch/meldungen/{id}")),
        Subject::Circular(id) => visit.href(&format!("/tisch/rundbriefe/{id}")),
        Subject::Inquiry(id) => visit.href(&format!("/tisch/fragen/{id}")),
        Subject::Digest(_) => visit.href("/tisch/wochenpost"),
        Subject::Introduction(id) => visit.href(&format!("/tisch/vermittlungen/{id}")),
        Subject::Advice(id) => visit.href(&format!("/tisch/beratung/{id}")),
        Subject::Founding(id) => visit.href(&format!("/tisch/gruendungen/{id}")),
        Subject::Obstacle(id) => visit.href(&format!("/tisch/steine/{id}")),
        Subject::Goal(id) => visit.href(&format!("/tisch/ziele/{id}")),
        Subject::Meeting(id) => visit.href(&format!("/tisch/treffen/{id}")),
        Subject::Account(_) => visit.href("/tisch/team"),
        Subject::Article(id) => visit.href(&format!("/tisch/texte/{id}")),
        Subject::Event(id) => visit.href(&format!("/tisch/veranstaltungen/{id}")),
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
        again: if is_given_up(queued) {
            visit.href(&format!("/tisch/post/{}/noch-einmal", queued.id))
        } else {
            String::new()
        },
    }
}
