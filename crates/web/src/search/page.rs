use super::choices::{self, Group, address};
use super::typed;
use crate::faults::Fault;
use crate::organisations::{Helper, helpers};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::response::Response;
use domain::search::Kind;
use i18n::Words;
use kernel::Locale;
use service::search::{Facet, Hit, Piece, Question, Results, Way};

/// Answers on a page.
const EACH: usize = 20;
/// From here on nobody counts.
const MANY: usize = 1_000;
/// People who are shown when nothing was found.
const HELPERS: usize = 3;

#[derive(Template)]
#[template(path = "search/page.html")]
struct Page {
    shell: Shell,
    title: String,
    /// As it was typed.
    text: String,
    /// Was anything typed?
    asked: bool,
    /// Is there an index yet?
    ready: bool,
    count: String,
    meant: String,
    meant_href: String,
    groups: Vec<Group>,
    narrowed: bool,
    rows: Vec<Row>,
    first: String,
    next: String,
    /// The same question with nothing chosen.
    everywhere: String,
    /// The form in which a person is asked instead, with these words in it.
    ask: String,
    people: Vec<Helper>,
}

/// An answer.
struct Row {
    icon: Icon,
    tone: &'static str,
    kind: String,
    href: String,
    lang: &'static str,
    title: Vec<Piece>,
    snippet: Vec<Piece>,
    /// Why it was found, where that is not seen.
    why: Vec<String>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let pairs = visit.query_pairs();
    let value =
        |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let text = typed(value("q"));
    let chosen = choices::read(&pairs, &visit.settings);
    let number = value("page").parse::<usize>().unwrap_or(1).clamp(1, 1_000) - 1;
    let asked = !text.is_empty();
    let index = visit.app.hub.search_index();
    let ready = index.is_some();
    let results = match index {
        Some(index) if asked => {
            let question = Question {
                text: text.clone(),
                chosen: chosen.clone(),
                page: number,
                each: EACH,
                typing: false,
            };
            visit.read(move |cx| service::search::ask(cx, &index, &question)).await?
        }
        _ => Results::default(),
    };
    let in_vain = asked && ready && results.hits.is_empty() && number == 0;
    if in_vain && chosen.is_empty() {
        let words = text.clone();
        // Whoever searched gets their answer although it could not be counted.
        if let Err(error) = visit.write(move |cx| service::search::note_miss(cx, &words)).await {
            tracing::warn!(%error, "search.not_counted");
        }
    }
    let people = if in_vain { helpers(&visit, topic(&chosen), HELPERS).await? } else { Vec::new() };
    let w = visit.words();
    let here = |page: usize| visit.href(&address(&text, &chosen, page));
    let groups = choices::groups(visit.locale, &visit.settings, &text, &chosen, &results);
    let mut shell = visit.shell();
    let narrowed = groups.iter().flat_map(|group| &group.choices).filter(|choice| choice.chosen);
    for choice in narrowed {
        shell.paper.filters.push_str(" · ");
        shell.paper.filters.push_str(&choice.label);
    }
    let page = Page {
        title: if asked { w.search_title_of(&text) } else { w.search_title() },
        asked,
        ready,
        count: if results.total > MANY { w.search_count_many() } else { w.search_count(results.total) },
        meant_href: results.meant.as_ref().map(|it| visit.href(&address(it, &chosen, 0))).unwrap_or_default(),
        meant: results.meant.as_ref().map(|it| w.search_meant(it)).unwrap_or_default(),
        groups,
        narrowed: !chosen.is_empty(),
        first: if number > 0 { here(0) } else { String::new() },
        next: if results.more { here(number + 1) } else { String::new() },
        everywhere: visit.href(&address(&text, &[], 0)),
        ask: visit.href(&crate::inquiries::about(&text, topic(&chosen))),
        rows: results.hits.into_iter().map(|hit| row(&visit, hit)).collect(),
        people,
        // Pages of answers are for people, not for search engines.
        shell,
        text,
    };
    render::ok(&page)
}

fn topic(chosen: &[(Facet, String)]) -> Option<&str> {
    chosen.iter().find(|(facet, _)| *facet == Facet::Topic).map(|(_, key)| key.as_str())
}

fn row(visit: &Visit, hit: Hit) -> Row {
    let w = visit.words();
    let (icon, tone) = match hit.kind {
        Kind::Offer => (assets::icon::HEART_HANDSHAKE, "t-leaf"),
        Kind::Event => (assets::icon::CALENDAR, "t-sun"),
        Kind::Organisation => (assets::icon::BUILDING_2, "t-sky"),
        Kind::Contact => (assets::icon::USER, "t-plum"),
        Kind::Article => (assets::icon::MESSAGE_SQUARE_TEXT, "t-iris"),
        Kind::Agreement => (assets::icon::HEART_HANDSHAKE, "t-leaf"),
        Kind::Page => (assets::icon::BOOK_OPEN, "t-sun"),
    };
    Row {
        icon,
        tone,
        kind: w.search_kind_one(hit.kind.key()),
        href: visit.href(&hit.path),
        lang: hit.tag.parse::<Locale>().map_or("", Locale::tag),
        why: why(w, &hit),
        title: hit.title,
        snippet: hit.snippet,
    }
}

/// What the marks alone do not explain.
fn why(w: &Words, hit: &Hit) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    for why in &hit.why {
        let reason = match &why.way {
            Way::Synonym(word) => w.search_why_synonym(word),
            Way::Corrected(word) => w.search_why_corrected(word),
            Way::Typed | Way::Begun(_) => continue,
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if hit.is_fresh {
        reasons.push(w.search_why_fresh());
    }
    reasons
}
