//! The coordinator's desk: the morning, sign-ups and each step for somebody, what is to be decided, calls and post.

mod advice;
mod articles;
mod backups;
mod barriers;
mod call;
mod circulars;
mod digests;
mod doubles;
mod enter;
mod find;
mod goals;
mod imports;
mod inquiries;
mod list;
mod meetings;
mod morning;
mod obstacles;
mod organisations;
mod paper;
mod phone_list;
mod post;
mod registration;
mod reports;
mod review;
mod reviews;
mod rows;
mod said;
mod spark;
mod steps;
mod tabs;
mod thread;
mod week;
mod wish;
mod words;

pub(crate) use post::letter_in_words;
pub(crate) use tabs::{Tab, tabs};

use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::Choice;
use crate::routes::Routes;
use axum::extract::{FromRequestParts, Path};
use domain::policy::Gate;
use domain::signups::Channel;
use http::request::Parts;
use kernel::Locale;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/tisch", Gate::Staff, morning::page)
        .get("/tisch/anmelden", Gate::Staff, find::page)
        .post("/tisch/anmelden", Gate::Staff, enter::send)
        .get("/tisch/telefonliste", Gate::Staff, phone_list::page)
        .get("/tisch/anrufe/{id}", Gate::Staff, call::page)
        .post("/tisch/anrufe/{id}", Gate::Staff, call::told)
        .get("/tisch/post", Gate::Staff, post::page)
        .post("/tisch/post/{id}/noch-einmal", Gate::Staff, post::again)
        .get("/tisch/barrieren", Gate::Staff, barriers::list)
        .get("/tisch/barrieren/{id}", Gate::Staff, barriers::page)
        .post("/tisch/barrieren/{id}", Gate::Staff, barriers::reply)
        .get("/tisch/sicherung", Gate::Staff, backups::page);
    let routes = routes.get("/tisch/woche", Gate::Staff, week::page);
    let routes = meetings::routes(goals::routes(obstacles::routes(reports::routes(routes))));
    let routes = routes
        .get("/tisch/anmeldungen", Gate::Staff, list::page)
        .get("/tisch/anmeldungen/{id}", Gate::Staff, thread::page)
        .get("/tisch/anmeldungen/{id}/zettel", Gate::Staff, paper::slip)
        .get("/tisch/anmeldungen/{id}/brief", Gate::Staff, paper::letter)
        .post("/tisch/anmeldungen/{id}/bestaetigen", Gate::Staff, steps::confirm)
        .post("/tisch/anmeldungen/{id}/einwilligung", Gate::Staff, steps::consent)
        .post("/tisch/anmeldungen/{id}/zusagen", Gate::Staff, steps::accept)
        .post("/tisch/anmeldungen/{id}/absagen", Gate::Staff, steps::decline)
        .post("/tisch/anmeldungen/{id}/zurueckziehen", Gate::Staff, steps::withdraw)
        .post("/tisch/anmeldungen/{id}/gesagt", Gate::Staff, steps::told)
        .post("/tisch/anmeldungen/{id}/doch-nicht", Gate::Staff, steps::untold);
    let routes = routes
        .get("/tisch/einlesen", Gate::Staff, imports::page)
        .post("/tisch/einlesen", Gate::Staff, imports::upload)
        .get("/tisch/einlesen/{id}", Gate::Staff, imports::review::page)
        .post("/tisch/einlesen/{id}/spalten", Gate::Staff, imports::review::remap)
        .post("/tisch/einlesen/{id}/thema", Gate::Staff, imports::review::choose_topic)
        .post("/tisch/einlesen/{id}/los", Gate::Staff, imports::review::take)
        .post("/tisch/einlesen/{id}/verwerfen", Gate::Staff, imports::review::discard)
        .get("/tisch/rundbriefe", Gate::Staff, circulars::list)
        .get("/tisch/rundbriefe/neu", Gate::Staff, circulars::new)
        .post("/tisch/rundbriefe/neu", Gate::Staff, circulars::create)
        .get("/tisch/rundbriefe/{id}", Gate::Staff, circulars::one::page)
        .get("/tisch/rundbriefe/{id}/aendern", Gate::Staff, circulars::change)
        .post("/tisch/rundbriefe/{id}/aendern", Gate::Staff, circulars::store)
        .get("/tisch/rundbriefe/{id}/briefe", Gate::Staff, circulars::paper::letters)
        .get("/tisch/rundbriefe/{id}/etiketten", Gate::Staff, circulars::paper::labels)
        .post("/tisch/rundbriefe/{id}/senden", Gate::Staff, circulars::one::send)
        .post("/tisch/rundbriefe/{id}/probe", Gate::Staff, circulars::one::try_out)
        .post("/tisch/rundbriefe/{id}/verwerfen", Gate::Staff, circulars::one::discard)
        .post("/tisch/organisationen/{id}/rundbriefe", Gate::Staff, circulars::refuse)
        .get("/tisch/doppelte", Gate::Staff, doubles::page)
        .get("/tisch/doppelte/{id}/{other}", Gate::Staff, doubles::compare)
        .post("/tisch/doppelte/{id}/{other}", Gate::Staff, doubles::merge)
        .post("/tisch/doppelte/{id}/{other}/verschieden", Gate::Staff, doubles::keep_apart)
        .post("/tisch/doppelte/{id}/trennen", Gate::Staff, doubles::undo);
    let routes = digests::routes(articles::routes(advice::routes(inquiries::routes(routes))));
    routes
        .get("/tisch/organisationen", Gate::Staff, organisations::page)
        .get("/tisch/organisationen/{id}", Gate::Staff, registration::page)
        .post("/tisch/organisationen/{id}/freigeben", Gate::Staff, registration::approve)
        .post("/tisch/organisationen/{id}/ablehnen", Gate::Staff, registration::decline)
        .get("/tisch/durchsicht", Gate::Reviewer, reviews::page)
        .get("/tisch/angebote/{id}/pruefen", Gate::Reviewer, review::page)
        .post("/tisch/angebote/{id}/veroeffentlichen", Gate::Reviewer, review::publish)
        .post("/tisch/angebote/{id}/zuruecknehmen", Gate::Reviewer, review::take_back)
        .post("/tisch/angebote/{id}/zurueckgeben", Gate::Reviewer, review::send_back)
        .post("/tisch/angebote/{id}/bestaetigt", Gate::Staff, phone_list::confirm)
}

/// The number in an address. What is no number is an address that does not exist.
struct Number(i64);

impl<S: Send + Sync> FromRequestParts<S> for Number {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let path = Path::<i64>::from_request_parts(parts, state).await.map_err(|_| Fault::NotFound)?;
        Ok(Self(path.0))
    }
}

/// The channels by which somebody speaks with the office.
const SPOKEN: [Channel; 3] = [Channel::Phone, Channel::Desk, Channel::Paper];

/// The channel that was chosen; the phone where none was.
fn channel(sent: &Sent) -> Channel {
    Channel::from_key(&sent.text("channel"))
        .filter(|channel| SPOKEN.contains(channel))
        .unwrap_or(Channel::Phone)
}

fn channels(locale: Locale, chosen: Channel) -> Vec<Choice> {
    let choice = |channel: Channel| {
        Choice::new(channel.key(), i18n::terms::channel(locale, channel), channel == chosen)
    };
    SPOKEN.into_iter().map(choice).collect()
}
