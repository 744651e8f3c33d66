use super::{PATH, answers, query, wish};
use crate::faults::Fault;
use crate::opportunities::{Card, cards, href};
use crate::reasons::{Reader, Reason};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::opportunities::Filter;
use domain::organisations::ContactPoint;
use domain::people::PhoneNumber;
use service::opportunities::{Guided, Suggestion};

#[derive(Template)]
#[template(path = "guide/result.html")]
struct Page {
    shell: Shell,
    title: String,
    /// What was said, as tags; none when everything is all the same.
    understood: Vec<String>,
    found: Vec<Found>,
    /// Back to the first question with all answers.
    change: String,
    /// The list with the same wishes.
    list: String,
    person: Option<Person>,
}

/// A suggestion with its reasons.
struct Found {
    card: Card,
    fits: String,
    reasons: Vec<Reason>,
}

/// Somebody to talk to.
struct Person {
    initials: String,
    name: String,
    role: String,
    organisation: String,
    phone: String,
    phone_href: String,
    email: String,
    hours: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let given = answers(&visit);
    let wanted = wish(&given);
    let asked = wanted.clone();
    let (guided, seq) = visit.snapshot(move |cx| service::opportunities::guide(cx, &asked)).await?;
    let page = Page::new(&visit, &given, &wanted, guided);
    let touches = vec![Touch::Settings, Touch::Opportunities, Touch::Organisations];
    Ok(render::kept(render::ok(&page)?, seq, touches))
}

impl Page {
    fn new(visit: &Visit, given: &[(String, String)], wanted: &Filter, guided: Guided) -> Self {
        let w = visit.words();
        let reader = Reader { w, locale: visit.locale, settings: &visit.settings, filter: wanted };
        let rows = cards(visit, guided.suggestions.iter().map(|it| &it.card));
        let mut shell = visit.public_shell();
        // One of thousands of answers: search engines get the questions.
        shell.noindex = true;
        shell.canonical.clear();
        Self {
            title: i18n::plain(&w.guide_result_title(guided.suggestions.len())),
            understood: reader.understood(),
            found: rows
                .into_iter()
                .zip(&guided.suggestions)
                .map(|(card, suggestion)| found(&reader, card, suggestion))
                .collect(),
            change: visit.href(&format!("{PATH}?{}", query(given))),
            list: href(visit.locale, wanted),
            person: guided.person.map(|(point, organisation)| person(&point, organisation)),
            shell,
        }
    }
}

fn found(reader: &Reader<'_>, card: Card, suggestion: &Suggestion) -> Found {
    let fits = if suggestion.misses.is_empty() { reader.w.guide_fits() } else { reader.w.guide_nearly() };
    Found { card, fits, reasons: reader.reasons(suggestion) }
}

fn person(point: &ContactPoint, organisation: String) -> Person {
    let phone = point.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
    Person {
        initials: point.initials(),
        name: point.name.clone(),
        role: point.role.clone(),
        organisation,
        phone_href: phone.as_ref().map(|it| format!("tel:{}", it.international())).unwrap_or_default(),
        phone: phone.map(|it| it.to_string()).unwrap_or_default(),
        email: point.email.clone().unwrap_or_default(),
        hours: point.hours.clone().unwrap_or_default(),
    }
}
