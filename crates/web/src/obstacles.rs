//! "Stein im Weg": the public list, one obstacle, the form, one's own obstacle by its link, and "it hinders me too".

mod form;
mod list;
mod own;
mod page;
mod too;

pub(crate) use form::{choices, read, shown};

use crate::routes::Routes;
use crate::visit::Visit;
use domain::links::Purpose;
use domain::obstacles::{Obstacle, State};
use domain::policy::Gate;
use domain::promise::Standing;
use i18n::{Words, dates, plain};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/steine", Gate::Everyone, list::page)
        .get("/steine/melden", Gate::Everyone, form::page)
        .post("/steine/melden", Gate::Everyone, form::send)
        .get("/steine/danke/{number}", Gate::Everyone, form::thanks)
        .get("/steine/{id}", Gate::Everyone, page::page)
        .post("/steine/{id}/auch", Gate::Everyone, page::too)
        .get("/steine/{id}/danke", Gate::Everyone, page::thanks)
        .get("/mein-stein/{token}", Gate::Link(Purpose::OwnObstacle), own::page)
        .get("/stein-auch/{token}", Gate::Link(Purpose::ObstacleVoice), too::page)
        .post("/stein-auch/{token}", Gate::Link(Purpose::ObstacleVoice), too::confirm)
}

/// Where it stands, in words for everybody.
pub(crate) fn state(w: &Words, state: State) -> (&'static str, String) {
    match state {
        State::Received => ("info", w.obstacles_state_received()),
        State::Open => ("warn", w.obstacles_state_open()),
        State::Answered => ("info", w.obstacles_state_answered()),
        State::Solved => ("ok", w.obstacles_state_solved()),
        State::NotSolvable => ("", w.obstacles_state_not_solvable()),
        State::Declined => ("", w.obstacles_state_declined()),
    }
}

/// Until when it is answered; "" where nothing is promised any more.
pub(crate) fn until(visit: &Visit, it: &Obstacle) -> (bool, String) {
    let w = visit.words();
    let day = dates::day(visit.locale, it.clock.due);
    match it.standing(visit.now.city_day()) {
        Standing::Late => (true, plain(&w.obstacles_late(day))),
        Standing::Today | Standing::Running => (false, plain(&w.obstacles_until(day))),
        Standing::Paused | Standing::Kept | Standing::Over => (false, String::new()),
    }
}

/// Topic and part of town, and when it was named.
pub(crate) fn detail(visit: &Visit, it: &Obstacle) -> String {
    let topic = it.topic.as_deref().and_then(|key| visit.settings.topic(key));
    let district = it.district.as_deref().and_then(|key| visit.settings.district(key));
    let parts = [
        topic.map(|topic| topic.name.text(visit.locale).to_owned()),
        Some(district.map_or_else(|| visit.words().obstacles_everywhere(), |it| it.name.clone())),
        Some(dates::ago_or_on(visit.locale, visit.now, it.received_at)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
