use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::response::Response;
use domain::journal::Touch;
use domain::organisations::{ContactPoint, ContactPointId};
use domain::people::PhoneNumber;
use domain::settings::Settings;
use i18n::terms;
use kernel::Locale;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "organisations/contacts.html")]
struct Contacts {
    shell: Shell,
    topics: Vec<Topic>,
    count: String,
    people: Vec<Person>,
    all_href: String,
}

/// A topic to choose, as a chip.
struct Topic {
    name: String,
    icon: Icon,
    href: String,
    chosen: bool,
}

/// A person who answers, as a card.
pub(crate) struct Person {
    pub(crate) tone: &'static str,
    pub(crate) initials: String,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) lang: &'static str,
    /// "" where the page is that of the organisation.
    pub(crate) organisation: String,
    pub(crate) organisation_href: String,
    pub(crate) phone: String,
    pub(crate) phone_href: String,
    pub(crate) email: String,
    pub(crate) topics: String,
    pub(crate) hours: String,
    pub(crate) languages: String,
    pub(crate) deputy: String,
    /// Where the entry is reported.
    pub(crate) report_href: String,
}

const TONES: [&str; 6] = ["t-leaf", "t-sky", "t-clay", "t-plum", "t-iris", "t-sun"];

impl Person {
    /// A card in the language of the visit. `lang` is that of role and hours.
    pub(super) fn new(visit: &Visit, point: &ContactPoint, deputies: &Deputies, lang: Locale) -> Self {
        let (settings, locale) = (&visit.settings, visit.locale);
        let tone = usize::try_from(point.id.number()).ok().and_then(|id| TONES.get(id % TONES.len()));
        let phone = point.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
        let languages: Vec<String> = point.languages.iter().map(|tag| terms::language(locale, tag)).collect();
        Self {
            tone: tone.copied().unwrap_or("t-leaf"),
            initials: point.initials(),
            name: point.name.clone(),
            role: point.role.clone(),
            lang: lang.tag(),
            organisation: String::new(),
            organisation_href: String::new(),
            phone_href: phone.as_ref().map(|phone| phone.international().to_owned()).unwrap_or_default(),
            phone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
            email: point.email.clone().unwrap_or_default(),
            topics: topics(settings, locale, &point.topics),
            hours: point.hours.clone().unwrap_or_default(),
            languages: languages.join(", "),
            report_href: visit.href(&format!("/ansprechpersonen/{}/melden", point.id)),
            deputy: point.deputy.and_then(|deputy| deputies.get(&deputy)).cloned().unwrap_or_default(),
        }
    }
}

fn topics(settings: &Settings, locale: Locale, keys: &[String]) -> String {
    let names: Vec<&str> =
        keys.iter().filter_map(|key| settings.topic(key)).map(|topic| topic.name.text(locale)).collect();
    names.join(", ")
}

/// Names of all who may stand in for somebody: a deputy may work for another organisation.
pub(super) type Deputies = BTreeMap<ContactPointId, String>;

pub(super) fn deputies(all: &[(ContactPoint, String)]) -> Deputies {
    all.iter().map(|(point, _)| (point.id, point.name.clone())).collect()
}

/// Who names no topic answers for all of them.
fn answers_for(point: &ContactPoint, topic: Option<&str>) -> bool {
    topic.is_none_or(|topic| point.topics.is_empty() || point.topics.iter().any(|key| key == topic))
}

/// Some people who answer for a topic, or else for anything: first those who are there for every question.
pub(crate) async fn helpers(visit: &Visit, topic: Option<&str>, most: usize) -> Result<Vec<Person>, Fault> {
    let all = visit.read(service::organisations::contact_points).await?;
    Ok(sheet_helpers(visit, &all, topic, most))
}

/// The same of people who were read already.
pub(crate) fn sheet_helpers(
    visit: &Visit,
    all: &[(ContactPoint, String)],
    topic: Option<&str>,
    most: usize,
) -> Vec<Person> {
    let deputies = deputies(all);
    let mut fitting: Vec<&(ContactPoint, String)> =
        all.iter().filter(|(point, _)| answers_for(point, topic)).collect();
    fitting.sort_by_key(|(point, _)| match topic {
        Some(_) => point.topics.is_empty(),
        None => !point.topics.is_empty(),
    });
    fitting
        .into_iter()
        .take(most)
        .map(|(point, organisation)| person(visit, point, organisation, &deputies))
        .collect()
}

fn person(visit: &Visit, point: &ContactPoint, organisation: &str, deputies: &Deputies) -> Person {
    Person {
        organisation: organisation.to_owned(),
        organisation_href: visit.href(&format!("/o/{}", point.organisation)),
        ..Person::new(visit, point, deputies, Locale::De)
    }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (all, seq) = visit.snapshot(service::organisations::contact_points).await?;
    let settings = visit.settings.clone();
    let topic = visit.query_value("topic").filter(|key| settings.topic(key).is_some());
    let deputies = deputies(&all);
    let topics = settings
        .topics
        .iter()
        .filter(|topic| all.iter().any(|(point, _)| point.topics.contains(&topic.key)))
        .map(|it| Topic {
            name: it.name.text(visit.locale).to_owned(),
            icon: assets::icon_by_name(&it.icon).unwrap_or(assets::icon::HEART_HANDSHAKE),
            href: visit.href(&format!("/ansprechpersonen?topic={}", it.key)),
            chosen: topic.as_ref() == Some(&it.key),
        })
        .collect();
    let people: Vec<Person> = all
        .iter()
        .filter(|(point, _)| answers_for(point, topic.as_deref()))
        .map(|(point, organisation)| person(&visit, point, organisation, &deputies))
        .collect();
    let mut shell = visit.public_shell();
    let chosen = topic.as_deref().and_then(|key| settings.topic(key));
    shell.paper.filters = chosen.map(|it| it.name.text(visit.locale).to_owned()).unwrap_or_default();
    let page = Contacts {
        shell,
        topics,
        count: visit.words().organisations_contacts_count(people.len()),
        people,
        all_href: if topic.is_some() { visit.href("/ansprechpersonen") } else { String::new() },
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Organisations]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::organisations::OrganisationId;

    #[test]
    fn who_names_no_topic_answers_for_all() {
        let mut point = ContactPoint {
            id: ContactPointId::new(1),
            organisation: OrganisationId::new(1),
            name: "Ana Lopez".into(),
            role: String::new(),
            topics: vec![],
            phone: None,
            email: None,
            hours: None,
            languages: vec![],
            deputy: None,
        };
        assert!(answers_for(&point, Some("sport")) && answers_for(&point, None));
        point.topics = vec!["nature".into()];
        assert!(answers_for(&point, Some("nature")) && answers_for(&point, None));
        assert!(!answers_for(&point, Some("sport")));
    }
}
