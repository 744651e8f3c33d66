use super::week;
use crate::articles::{Teaser, teasers};
use crate::faults::Fault;
use crate::linked_data::LinkedData;
use crate::opportunities::{Card, cards, href, href_of_suit};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::journal::Touch;
use domain::legal::OperatorKind;
use domain::opportunities::{Filter, Suit, TimeNeed};
use domain::organisations::ContactPoint;
use domain::people::PhoneNumber;
use domain::settings::Localised;
use i18n::Words;
use kernel::{Count, Locale};
use serde_json::json;
use service::articles::Found;
use service::opportunities::List;

/// People on the home page.
const PEOPLE: usize = 3;
/// News on the home page.
const NEWS: i64 = 3;

#[derive(Template)]
#[template(path = "home/home.html")]
struct HomePage {
    shell: Shell,
    title: String,
    offers: String,
    all: String,
    chips: Vec<Chip>,
    cards: Vec<Card>,
    pillars: Vec<Pillar>,
    project: Option<Project>,
    people: Vec<Person>,
    news: Vec<Teaser>,
}

/// A filter that many want.
struct Chip {
    icon: Icon,
    label: String,
    href: String,
}

/// A text with the language it is in.
struct Said {
    text: String,
    lang: &'static str,
}

/// One of the things the network brings forward.
struct Pillar {
    icon: Icon,
    tile: String,
    title: Said,
    text: Said,
}

/// The first project, in short.
struct Project {
    title: Said,
    motto: Said,
    text: Option<Said>,
    stations: Vec<Station>,
}

/// One station of its story.
struct Station {
    icon: Icon,
    title: Said,
    text: Said,
}

/// Somebody who helps.
struct Person {
    initials: String,
    tile: &'static str,
    name: String,
    role: String,
    organisation: String,
    organisation_href: String,
    phone_href: String,
    email: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let ((list, points, news), seq) = visit
        .snapshot(|cx| {
            let (list, points) = service::opportunities::for_the_first_page(cx)?;
            Ok((list, points, service::articles::news(cx, NEWS)?))
        })
        .await?;
    let touches = vec![Touch::Settings, Touch::Articles, Touch::Opportunities, Touch::Organisations];
    let page = HomePage::new(&visit, &list, &points, &news);
    Ok(render::kept(render::ok(&page)?, seq, touches))
}

impl HomePage {
    fn new(visit: &Visit, list: &List, points: &[(ContactPoint, String)], news: &[Found]) -> Self {
        let (locale, settings, w) = (visit.locale, &visit.settings, visit.words());
        let said = |text: &Localised| Said::new(text, locale);
        let pillars = settings.pillars.iter().map(|pillar| Pillar {
            icon: assets::icon_by_name(&pillar.icon).unwrap_or(icon::SPROUT),
            tile: format!("t-{}", pillar.tint),
            title: said(&pillar.title),
            text: said(&pillar.text),
        });
        let project = settings.first_project.as_ref().map(|project| Project {
            title: said(&project.title),
            motto: said(&project.motto),
            text: project.paragraphs.first().map(said),
            stations: project
                .stations
                .iter()
                .map(|station| Station {
                    icon: assets::icon_by_name(&station.icon).unwrap_or(icon::SPROUT),
                    title: said(&station.title),
                    text: said(&station.text),
                })
                .collect(),
        });
        let tiles = ["t-leaf", "t-clay", "t-sky"];
        let people = points.iter().take(PEOPLE).zip(tiles);
        Self {
            title: if settings.city.is_empty() {
                w.home_title_nowhere()
            } else {
                w.home_title(&settings.city)
            },
            offers: offers(w, list.count),
            all: all(w, list.count),
            chips: chips(w, locale),
            cards: cards(visit, week::needed(&list.rows, visit.now)),
            pillars: pillars.collect(),
            project,
            people: people.map(|((point, name), tile)| Person::new(visit, point, name, tile)).collect(),
            news: teasers(visit, news),
            shell: Shell { linked_data: linked(visit), ..visit.public_shell() },
        }
    }
}

/// Whose hub it is, for machines.
fn linked(visit: &Visit) -> LinkedData {
    let (settings, base_url) = (&visit.settings, &visit.app.site.base_url);
    let operator = settings.legal.operator.as_ref();
    let kind = match operator.map(|operator| operator.kind) {
        Some(OperatorKind::Municipality) => "GovernmentOrganization",
        Some(OperatorKind::Association | OperatorKind::Other) | None => "Organization",
    };
    let phone = PhoneNumber::parse(&settings.phone).ok();
    let hub = json!({
        "@type": kind,
        "@id": format!("{base_url}/#hub"),
        "name": settings.name,
        "legalName": operator.map(|operator| &operator.name),
        "url": format!("{base_url}/"),
        "email": operator.map(|operator| &operator.email),
        "telephone": phone.map(|phone| phone.international().to_owned()),
        "areaServed": (!settings.city.is_empty()).then(|| json!({ "@type": "City", "name": settings.city })),
    });
    let site = json!({
        "@type": "WebSite",
        "@id": format!("{base_url}/#website"),
        "name": settings.name,
        "url": format!("{base_url}{}", visit.href("/")),
        "inLanguage": visit.locale.tag(),
        "publisher": { "@id": format!("{base_url}/#hub") },
    });
    LinkedData::new(vec![hub, site])
}

/// How many offers there are, as a sentence; nothing while there is none.
fn offers(w: &Words, count: Count) -> String {
    match count {
        Count::Exactly(0) => String::new(),
        Count::Exactly(count) | Count::AtLeast(count) => w.home_offers(count),
        Count::MoreThanThousand => w.home_offers_many(),
    }
}

fn all(w: &Words, count: Count) -> String {
    match count {
        Count::Exactly(count) | Count::AtLeast(count) => w.home_all(count),
        Count::MoreThanThousand => w.home_all_many(),
    }
}

fn chips(w: &Words, locale: Locale) -> Vec<Chip> {
    let suit = |icon, label, suit| Chip { icon, label, href: href_of_suit(locale, suit) };
    let hour = Filter { time: Some(TimeNeed::Hour), ..Filter::default() };
    vec![
        Chip { icon: icon::CLOCK, label: w.home_chip_hour(), href: href(locale, &hour) },
        suit(icon::BABY, w.home_chip_children(), Suit::WithChildren),
        suit(icon::HOUSE, w.home_chip_from_home(), Suit::FromHome),
        suit(icon::LANGUAGES, w.home_chip_little_german(), Suit::LittleGerman),
        suit(icon::ACCESSIBILITY, w.home_chip_wheelchair(), Suit::Wheelchair),
        suit(icon::SPARKLES, w.home_chip_try_once(), Suit::TryOnce),
    ]
}

impl Said {
    fn new(text: &Localised, locale: Locale) -> Self {
        let (text, lang) = text.get(locale);
        Self { text: text.to_owned(), lang: lang.tag() }
    }
}

impl Person {
    fn new(visit: &Visit, point: &ContactPoint, organisation: &str, tile: &'static str) -> Self {
        let phone = point.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
        Self {
            initials: point.initials(),
            tile,
            name: point.name.clone(),
            role: point.role.clone(),
            organisation: organisation.to_owned(),
            organisation_href: visit.href(&format!("/o/{}", point.organisation)),
            phone_href: phone.map(|phone| format!("tel:{}", phone.international())).unwrap_or_default(),
            email: point.email.clone().unwrap_or_default(),
        }
    }
}
