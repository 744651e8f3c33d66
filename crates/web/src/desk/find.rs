use super::wish::{self, Said};
use crate::faults::Fault;
use crate::layout::Choice;
use crate::opportunities::{Card, cards};
use crate::reasons::{Reader, Reason};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::{Filter, TimeNeed};
use i18n::{plain, terms};
use kernel::Weekday;
use service::opportunities::Suggestion;

#[derive(Template)]
#[template(path = "desk/find.html")]
struct FindPage {
    shell: Shell,
    note: String,
    /// What was chosen below the line, so that a new note keeps it.
    chosen: Vec<(&'static str, String)>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    times: Vec<Choice>,
    days: Vec<Choice>,
    /// The folded fields are in use.
    more: bool,
    asked: bool,
    understood: Vec<String>,
    count: String,
    found: Vec<Found>,
}

/// A suggestion with its reasons.
struct Found {
    card: Card,
    take: String,
    free: String,
    reasons: Vec<Reason>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    if let Some(id) = visit.query_value("angebot") {
        return super::enter::form(&visit, &id).await;
    }
    let pairs = visit.query_pairs();
    let note = visit.query_value("q").unwrap_or_default();
    let chosen = Filter::from_pairs(
        pairs.iter().filter(|(key, _)| key != "q").map(|(key, value)| (key.as_str(), value.as_str())),
    );
    let said = wish::read(&note, &chosen, visit.locale, &visit.settings.districts);
    let wanted = said.clone();
    let asked = said.asks();
    let found = if asked {
        visit.read(move |cx| service::opportunities::suggest(cx, &wanted.filter, &wanted.unwanted)).await?
    } else {
        Vec::new()
    };
    render::ok(&shown(&visit, &note, &chosen, &said, &found))
}

fn shown(visit: &Visit, note: &str, chosen: &Filter, said: &Said, found: &[Suggestion]) -> FindPage {
    let filter = &said.filter;
    let (w, locale, settings) = (visit.words(), visit.locale, &visit.settings);
    let reader = Reader { w, locale, settings, filter };
    let rows = cards(visit, found.iter().map(|suggestion| &suggestion.card));
    let mut way_back = form_urlencoded::Serializer::new(String::new());
    way_back.append_pair("q", note);
    let way_back = way_back.finish();
    FindPage {
        note: crate::forms::shown_again(note),
        chosen: chosen.to_pairs(),
        topics: topics(visit, chosen),
        districts: districts(visit, chosen),
        times: times(visit, chosen),
        days: Weekday::ALL
            .into_iter()
            .map(|day| Choice::new(day.key(), terms::weekday(locale, day), chosen.weekdays.contains(day)))
            .collect(),
        more: !chosen.is_empty(),
        asked: said.asks(),
        understood: understood(&reader, said),
        count: i18n::plain(&w.desk_find_count(found.len())),
        found: rows
            .into_iter()
            .zip(found)
            .map(|(card, suggestion)| Found {
                take: visit.href(&format!("/tisch/anmelden?angebot={}&{way_back}", suggestion.card.id)),
                free: reader.free(suggestion),
                reasons: reader.reasons(suggestion),
                card,
            })
            .collect(),
        shell: visit.shell(),
    }
}

/// What is looked for, and what it must not be.
fn understood(reader: &Reader<'_>, said: &Said) -> Vec<String> {
    let mut understood = reader.understood();
    if !said.unwanted.is_empty() {
        understood.push(plain(&reader.w.desk_find_unwanted(said.unwanted.join(", "))));
    }
    understood
}

fn topics(visit: &Visit, chosen: &Filter) -> Vec<Choice> {
    let all = Choice::new("", visit.words().desk_all(), chosen.topic.is_none());
    let topics = visit.settings.topics.iter().map(|topic| {
        let chosen = chosen.topic.as_deref() == Some(topic.key.as_str());
        Choice::new(topic.key.clone(), topic.name.text(visit.locale), chosen)
    });
    std::iter::once(all).chain(topics).collect()
}

fn districts(visit: &Visit, chosen: &Filter) -> Vec<Choice> {
    let all = Choice::new("", visit.words().desk_find_everywhere(), chosen.district.is_none());
    let districts = visit.settings.districts.iter().map(|district| {
        let chosen = chosen.district.as_deref() == Some(district.key.as_str());
        Choice::new(district.key.clone(), district.name.clone(), chosen)
    });
    std::iter::once(all).chain(districts).collect()
}

fn times(visit: &Visit, chosen: &Filter) -> Vec<Choice> {
    let all = Choice::new("", visit.words().desk_all(), chosen.time.is_none());
    let times = TimeNeed::ALL
        .into_iter()
        .map(|need| Choice::new(need.key(), terms::time_need(visit.locale, need), chosen.time == Some(need)));
    std::iter::once(all).chain(times).collect()
}
