use super::{logo, looks};
use crate::faults::Fault;
use crate::layout::Choice;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::organisations::Sector;
use domain::settings::Settings;
use http::HeaderName;
use i18n::{Words, terms};
use kernel::Locale;
use service::organisations::{DirectoryFilter, DirectoryRow};

const PUSH_URL: HeaderName = HeaderName::from_static("hx-push-url");

#[derive(Template)]
#[template(path = "organisations/directory.html")]
struct Directory {
    shell: Shell,
    sectors: Vec<Choice>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    network: bool,
    count: String,
    chips: Vec<Chip>,
    cards: Vec<Card>,
    all_href: String,
    /// The filter in force with its question mark, or "".
    query: String,
}

/// A filter in force, with the way out of it.
struct Chip {
    label: String,
    href: String,
}

/// One organisation in a list.
pub(super) struct Card {
    pub(super) href: String,
    pub(super) tone: &'static str,
    pub(super) initials: String,
    pub(super) sector: String,
    pub(super) name: String,
    pub(super) summary: String,
    pub(super) lang: String,
    pub(super) district: String,
    pub(super) member: bool,
    /// "3 Angebote"; "" for none.
    pub(super) offers: String,
    /// Its small picture, beside its name; "" for none.
    pub(super) picture: String,
}

impl Card {
    pub(super) fn new(visit: &Visit, row: DirectoryRow) -> Self {
        let w = visit.words();
        Self {
            href: visit.href(&format!("/o/{}", row.id)),
            tone: looks::tone(row.sector),
            initials: looks::initials(&row.name),
            sector: terms::sector(visit.locale, row.sector),
            district: looks::district(&visit.settings, w, row.district.as_deref()),
            offers: if row.offers > 0 { w.organisations_offers(row.offers) } else { String::new() },
            picture: row.picture.as_ref().map(logo::address).unwrap_or_default(),
            name: row.name,
            summary: row.summary,
            lang: row.lang,
            member: row.member,
        }
    }
}

/// Reads the pairs of an address. What is not known is as if it were not there: an old link still opens.
pub(crate) fn filter(pairs: &[(String, String)], settings: &Settings) -> DirectoryFilter {
    let mut filter = DirectoryFilter::default();
    for (name, value) in pairs {
        match name.as_str() {
            "sector" => filter.sector = Sector::from_key(value),
            "topic" => filter.topic = settings.topic(value).map(|topic| topic.key.clone()),
            "district" => filter.district = settings.district(value).map(|district| district.key.clone()),
            "network" => filter.network = value == "1",
            _ => {}
        }
    }
    filter
}

/// The pairs of the canonical address.
fn pairs(filter: &DirectoryFilter) -> Vec<(&'static str, String)> {
    let mut pairs = Vec::new();
    pairs.extend(filter.sector.map(|sector| ("sector", sector.key().to_owned())));
    pairs.extend(filter.topic.iter().map(|topic| ("topic", topic.clone())));
    pairs.extend(filter.district.iter().map(|district| ("district", district.clone())));
    if filter.network {
        pairs.push(("network", "1".to_owned()));
    }
    pairs
}

fn address(pairs: &[(&'static str, String)], without: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.iter().filter(|(name, _)| *name != without) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { "/netzwerk".to_owned() } else { format!("/netzwerk?{query}") }
}

fn label(settings: &Settings, locale: Locale, w: &Words, name: &str, value: &str) -> String {
    match name {
        "sector" => Sector::from_key(value).map(|sector| terms::sector(locale, sector)).unwrap_or_default(),
        "topic" => settings.topic(value).map(|topic| topic.name.text(locale).to_owned()).unwrap_or_default(),
        "district" => settings.district(value).map(|district| district.name.clone()).unwrap_or_default(),
        _ => w.organisations_only_network(),
    }
}

/// The names in the address of the directory.
pub(super) const NAMES: &[&str] = &["sector", "topic", "district", "network"];

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (settings, locale, w) = (visit.settings.clone(), visit.locale, visit.words());
    let filter = filter(&visit.query_pairs(), &settings);
    let wanted = filter.clone();
    let (rows, seq) = visit.snapshot(move |cx| service::organisations::directory(cx, &wanted)).await?;
    let pairs = pairs(&filter);
    let chips: Vec<Chip> = pairs
        .iter()
        .map(|(name, value)| Chip {
            label: label(&settings, locale, w, name, value),
            href: visit.href(&address(&pairs, name)),
        })
        .collect();
    let mut shell = visit.public_shell();
    let words: Vec<&str> = chips.iter().map(|chip| chip.label.as_str()).collect();
    shell.paper.filters = words.join(" · ");
    let all = |label: String, none_chosen: bool| Choice::new("", label, none_chosen);
    let sectors = Sector::ALL.into_iter().map(|sector| {
        Choice::new(sector.key(), terms::sector(locale, sector), filter.sector == Some(sector))
    });
    let topics = settings.topics.iter().map(|topic| {
        Choice::new(&topic.key, topic.name.text(locale), filter.topic.as_ref() == Some(&topic.key))
    });
    let districts = settings.districts.iter().map(|district| {
        Choice::new(&district.key, &district.name, filter.district.as_ref() == Some(&district.key))
    });
    let page = Directory {
        shell,
        chips,
        sectors: std::iter::once(all(w.organisations_all_sectors(), filter.sector.is_none()))
            .chain(sectors)
            .collect(),
        topics: std::iter::once(all(w.organisations_all_topics(), filter.topic.is_none()))
            .chain(topics)
            .collect(),
        districts: std::iter::once(all(w.organisations_all_districts(), filter.district.is_none()))
            .chain(districts)
            .collect(),
        network: filter.network,
        count: w.organisations_count(rows.len()),
        cards: rows.into_iter().map(|row| Card::new(&visit, row)).collect(),
        all_href: visit.href("/netzwerk"),
        query: address(&pairs, "").trim_start_matches("/netzwerk").to_owned(),
    };
    // The header reaches only htmx, whose requests pass the shelf by: the address stays one that can be passed on.
    let answer = render::with_header(render::ok(&page)?, PUSH_URL, &visit.href(&address(&pairs, "")));
    Ok(render::kept(answer, seq, vec![Touch::Settings, Touch::Organisations, Touch::Opportunities]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::settings::{District, Localised, Topic};

    fn settings() -> Settings {
        let topic = Topic {
            key: "sport".into(),
            icon: String::new(),
            tint: String::new(),
            name: Localised::german("Sport"),
        };
        Settings {
            topics: vec![topic],
            districts: vec![District { key: "ost".into(), name: "Ost".into() }],
            ..Settings::default()
        }
    }

    fn read(query: &str) -> DirectoryFilter {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        filter(&pairs, &settings())
    }

    #[test]
    fn the_filter_survives_in_the_address() {
        let wish = read("network=1&district=ost&topic=sport&sector=faith");
        let address = address(&pairs(&wish), "");
        assert_eq!(address, "/netzwerk?sector=faith&topic=sport&district=ost&network=1");
        assert_eq!(read(address.split_once('?').unwrap().1), wish);
    }

    #[test]
    fn each_filter_has_a_way_out() {
        let pairs = pairs(&read("topic=sport&network=1"));
        assert_eq!(address(&pairs, "network"), "/netzwerk?topic=sport");
        assert_eq!(address(&pairs, "topic"), "/netzwerk?network=1");
    }

    #[test]
    fn what_nobody_knows_is_left_out() {
        assert_eq!(read("topic=<b>&sector=x&district=&network=yes&a=b"), DirectoryFilter::default());
    }
}
