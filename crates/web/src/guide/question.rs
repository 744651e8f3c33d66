use super::{HOME, PATH, PLACE, RESULT, STEP, answers, query};
use crate::faults::Fault;
use crate::layout::Choice;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::opportunities::{Suit, TimeNeed};
use i18n::{Words, terms};
use kernel::Weekday;

/// How many there are.
const QUESTIONS: usize = 5;

#[derive(Template)]
#[template(path = "guide/question.html")]
struct Page {
    shell: Shell,
    step: String,
    title: String,
    hint: String,
    action: String,
    /// What was answered before, and which question comes next.
    hidden: Vec<(String, String)>,
    groups: Vec<Group>,
    /// The question before; "" on the first page.
    back: String,
    last: bool,
}

/// One set of answers.
struct Group {
    kind: &'static str,
    id: &'static str,
    legend: String,
    choices: Vec<Choice>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let asked = visit.query_value(STEP).and_then(|step| step.parse::<usize>().ok());
    let step = asked.filter(|step| (1..=QUESTIONS).contains(step)).unwrap_or(1);
    Ok(render::kept(render::ok(&Page::new(&visit, step))?, seq, vec![Touch::Settings]))
}

impl Page {
    fn new(visit: &Visit, step: usize) -> Self {
        let w = visit.words();
        let given = answers(visit);
        let (title, hint, groups) = question(visit, step, &given);
        let asks = |name: &str| groups.iter().any(|group| group.id == name);
        let others: Vec<_> = given.iter().filter(|(name, _)| !asks(name)).cloned().collect();
        let last = step == QUESTIONS;
        let mut hidden = others;
        if !last {
            hidden.insert(0, (STEP.to_owned(), (step + 1).to_string()));
        }
        let mut shell = visit.public_shell();
        // However far somebody came: for search engines it is one page.
        shell.known_as(visit, PATH);
        let back = if step == 1 {
            String::new()
        } else {
            let mut before = vec![(STEP.to_owned(), (step - 1).to_string())];
            before.extend(given.iter().cloned());
            visit.href(&format!("{PATH}?{}", query(&before)))
        };
        Self {
            step: i18n::plain(&w.guide_step(step, QUESTIONS)),
            title,
            hint,
            action: visit.href(if last { RESULT } else { PATH }),
            hidden,
            groups,
            back,
            last,
            shell,
        }
    }
}

/// What is asked, why, and what may be answered.
fn question(visit: &Visit, step: usize, given: &[(String, String)]) -> (String, String, Vec<Group>) {
    let w = visit.words();
    let asks = Asks { w, given };
    match step {
        1 => {
            let times = TimeNeed::ALL.map(|need| (need.key().to_owned(), time(w, need)));
            let days = Weekday::ALL.map(|day| (day.key().to_owned(), terms::weekday(visit.locale, day)));
            let groups = vec![
                asks.one("time", w.guide_time_legend(), times, w.guide_time_any()),
                asks.any("day", w.guide_day_legend(), days),
            ];
            (w.guide_time_title(), w.guide_time_hint(), groups)
        }
        2 => {
            let topics = visit
                .settings
                .topics
                .iter()
                .map(|topic| (topic.key.clone(), topic.name.text(visit.locale).to_owned()));
            let group = asks.one("topic", w.guide_topic_legend(), topics, w.guide_topic_any());
            (w.guide_topic_title(), w.guide_topic_hint(), vec![group])
        }
        3 => {
            let suits = [
                (Suit::WithChildren, w.guide_who_children()),
                (Suit::Groups, w.guide_who_group()),
                (Suit::Under18, w.guide_who_young()),
            ]
            .map(|(suit, label)| (suit.key().to_owned(), label));
            let group = asks.one("wer", w.guide_who_legend(), suits, w.guide_who_any());
            (w.guide_who_title(), w.guide_who_hint(), vec![group])
        }
        4 => {
            let home = std::iter::once((HOME.to_owned(), w.guide_place_home()));
            let districts =
                visit.settings.districts.iter().map(|district| (district.key.clone(), district.name.clone()));
            let places = home.chain(districts);
            let group = asks.one(PLACE, w.guide_place_legend(), places, w.guide_place_any());
            (w.guide_place_title(), w.guide_place_hint(), vec![group])
        }
        _ => {
            let helps = [
                (Suit::LittleGerman, w.guide_help_german()),
                (Suit::Wheelchair, w.guide_help_wheelchair()),
                (Suit::TryOnce, w.guide_help_try()),
            ]
            .map(|(suit, label)| (suit.key().to_owned(), label));
            let group = asks.any("suits", w.guide_help_legend(), helps);
            (w.guide_help_title(), w.guide_help_hint(), vec![group])
        }
    }
}

fn time(w: &Words, need: TimeNeed) -> String {
    match need {
        TimeNeed::Hour => w.guide_time_hour(),
        TimeNeed::TwoHours => w.guide_time_two_hours(),
        TimeNeed::Once => w.guide_time_once(),
        TimeNeed::Regular => w.guide_time_regular(),
    }
}

struct Asks<'a> {
    w: &'static Words,
    given: &'a [(String, String)],
}

impl Asks<'_> {
    fn is_given(&self, name: &str, value: &str) -> bool {
        self.given.iter().any(|(known, given)| known == name && given == value)
    }

    /// One answer; "all the same to me" stands last and is chosen until another one is.
    fn one(
        &self,
        id: &'static str,
        legend: String,
        answers: impl IntoIterator<Item = (String, String)>,
        any: String,
    ) -> Group {
        let mut choices: Vec<Choice> = answers
            .into_iter()
            .map(|(value, label)| {
                let chosen = self.is_given(id, &value);
                Choice::new(value, label, chosen)
            })
            .collect();
        let none = choices.iter().all(|choice| !choice.chosen);
        choices.push(Choice::new("", any, none));
        Group { kind: "radio", id, legend, choices }
    }

    /// Any of them, or none.
    fn any(
        &self,
        id: &'static str,
        legend: String,
        answers: impl IntoIterator<Item = (String, String)>,
    ) -> Group {
        let legend = format!("{legend} {}", self.w.guide_optional());
        let choices = answers
            .into_iter()
            .map(|(value, label)| {
                let chosen = self.is_given(id, &value);
                Choice::new(value, label, chosen)
            })
            .collect();
        Group { kind: "checkbox", id, legend, choices }
    }
}
