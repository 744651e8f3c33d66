use crate::faults::Fault;
use crate::layout::Choice;
use crate::opportunities::{Reader, Tag, Topic};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::ideas::{Filter, Idea, Order, Shelf};
use domain::promise::Standing;
use i18n::{Words, dates, plain};
use kernel::{Count, Cursor};
use service::ideas::Row;

#[derive(Template)]
#[template(path = "ideas/list.html")]
struct Page {
    shell: Shell,
    count: String,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    shelves: Vec<Choice>,
    orders: Vec<Choice>,
    in_force: usize,
    cards: Vec<Card>,
    query: String,
    first: String,
    next: String,
}

/// An idea in the list.
pub(super) struct Card {
    pub(super) href: String,
    pub(super) lang: &'static str,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) topic: Topic,
    pub(super) place: String,
    pub(super) support: String,
    pub(super) answer: String,
    pub(super) tag: Tag,
}

/// So many letters of an idea stand in the list.
const SHOWN: usize = 160;

impl Card {
    pub(super) fn new(visit: &Visit, row: &Row) -> Self {
        let (w, locale) = (visit.words(), visit.locale);
        let reader = Reader { locale, settings: &visit.settings, now: visit.now };
        let it = &row.idea;
        let text: String = it.text.chars().take(SHOWN).collect();
        let more = if it.text.chars().count() > SHOWN { "…" } else { "" };
        Self {
            href: visit.href(&format!("/ideen/{}", it.id)),
            lang: it.lang.tag(),
            title: it.title.clone(),
            text: format!("{}{more}", text.trim_end()),
            topic: reader.topic(it.topic.as_deref().unwrap_or_default()),
            place: place(visit, it),
            support: plain(&w.ideas_support_count(it.supporters)),
            answer: promise(visit, it, row.office.as_deref()),
            tag: tag(w, it),
        }
    }
}

/// District and place of an idea; the whole town where it has none.
pub(super) fn place(visit: &Visit, it: &Idea) -> String {
    let district = it.district.as_deref().and_then(|key| visit.settings.district(key));
    let parts: Vec<&str> =
        it.place.as_deref().into_iter().chain(district.map(|district| district.name.as_str())).collect();
    if parts.is_empty() { visit.words().ideas_district_town() } else { parts.join(", ") }
}

/// Where it stands, as a tag.
pub(super) fn tag(w: &Words, it: &Idea) -> Tag {
    let shelf = it.shelf().unwrap_or(Shelf::Closed);
    let tone = match shelf {
        Shelf::Waiting => "warn",
        Shelf::Answered => "info",
        Shelf::Project => "ok",
        Shelf::Closed => "",
    };
    Tag { tone, text: w.ideas_shelf(shelf.key()) }
}

/// Until when which office answers; what it said in short once it did; "" where nothing is promised.
pub(super) fn promise(visit: &Visit, it: &Idea, office: Option<&str>) -> String {
    let w = visit.words();
    if let Some(outcome) = it.outcome {
        return w.ideas_outcome(outcome.key());
    }
    let office = office.map_or_else(|| w.ideas_office(), str::to_owned);
    let day = dates::day(visit.locale, it.clock.due);
    match it.standing(visit.now.city_day()) {
        Standing::Late => w.ideas_late(office, day),
        Standing::Running | Standing::Today => w.ideas_until(office, day),
        Standing::Paused => w.ideas_paused(),
        Standing::Kept | Standing::Over => String::new(),
    }
}

pub(super) fn filter(visit: &Visit) -> Filter {
    let pairs = visit.query_pairs();
    Filter::from_pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())), &visit.settings)
}

/// The canonical query with its question mark; "" for none.
pub(super) fn query(filter: &Filter, after: Option<&Cursor>) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(filter.to_pairs());
    if let Some(after) = after {
        pairs.append_pair("after", &after.to_param());
    }
    let query = pairs.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let filter = filter(&visit);
    let after = visit.query_value("after").as_deref().and_then(Cursor::from_param);
    let asked = (filter.clone(), after.clone());
    let list = visit.read(move |cx| service::ideas::list(cx, &asked.0, asked.1)).await?;
    let w = visit.words();
    let settings = &visit.settings;
    let all = |label: String, chosen: bool| std::iter::once(Choice::new("", label, chosen));
    let (topic, district) = (filter.topic.as_deref(), filter.district.as_deref());
    let topics = settings
        .topics
        .iter()
        .map(|it| Choice::new(&it.key, it.name.text(visit.locale), topic == Some(it.key.as_str())));
    let districts =
        settings.districts.iter().map(|it| Choice::new(&it.key, &it.name, district == Some(it.key.as_str())));
    let shelves = Shelf::ALL
        .into_iter()
        .map(|it| Choice::new(it.key(), w.ideas_shelf(it.key()), filter.shelf == Some(it)));
    let orders = Order::ALL
        .into_iter()
        .map(|it| Choice::new(it.key(), w.ideas_order_of(it.key()), filter.order == it));
    let mut shell = visit.public_shell();
    shell.known_as(&visit, &format!("/ideen{}", query(&filter, after.as_ref())));
    let mut page = Page {
        count: match list.count {
            Count::Exactly(count) | Count::AtLeast(count) => w.ideas_count(count),
            Count::MoreThanThousand => w.ideas_count_many(),
        },
        topics: all(w.ideas_topic_all(), topic.is_none()).chain(topics).collect(),
        districts: all(w.ideas_district_all(), district.is_none()).chain(districts).collect(),
        shelves: all(w.ideas_state_all(), filter.shelf.is_none()).chain(shelves).collect(),
        orders: orders.collect(),
        in_force: filter.to_pairs().len(),
        cards: list.rows.iter().map(|row| Card::new(&visit, row)).collect(),
        query: query(&filter, None),
        first: if after.is_some() {
            visit.href(&format!("/ideen{}", query(&filter, None)))
        } else {
            String::new()
        },
        next: list
            .next
            .map(|next| visit.href(&format!("/ideen{}", query(&filter, Some(&next)))))
            .unwrap_or_default(),
        shell,
    };
    page.shell.chosen([page.topics.as_slice(), page.districts.as_slice(), page.shelves.as_slice()]);
    render::ok(&page)
}
