use super::card::{Card, cards};
use super::filters::{self, Chip, Form};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use http::HeaderName;
use i18n::Words;
use kernel::{Count, Cursor};

/// Where htmx should say the visitor is: at the canonical address, not at the one with all the empty fields.
const PUSH_URL: HeaderName = HeaderName::from_static("hx-push-url");

#[derive(Template)]
#[template(path = "opportunities/list.html")]
struct ListPage {
    shell: Shell,
    count: String,
    form: Form,
    chips: Vec<Chip>,
    cards: Vec<Card>,
    /// The canonical query with its question mark, or "".
    query: String,
    first: String,
    next: String,
    next_words: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let filter = filters::read(&visit.query_pairs(), &visit.settings);
    let after = visit.query_value("after").as_deref().and_then(Cursor::from_param);
    let asked = (filter.clone(), after.clone());
    let (list, seq) = visit.snapshot(move |cx| service::opportunities::list(cx, asked.0, asked.1)).await?;
    let here = |after: Option<&Cursor>| visit.href(&format!("/mitmachen{}", filters::query(&filter, after)));
    let mut shell = visit.public_shell();
    shell.known_as(&visit, &format!("/mitmachen{}", filters::query(&filter, after.as_ref())));
    let chips = filters::chips(&filter, visit.locale, &visit.settings);
    let words: Vec<&str> = chips.iter().map(|chip| chip.label.as_str()).collect();
    shell.paper.filters = words.join(" · ");
    let page = ListPage {
        count: count(shell.w, list.count),
        next_words: if list.rows.len() < usize::from(service::opportunities::PAGE) {
            shell.w.opportunities_look_on()
        } else {
            shell.w.opportunities_next()
        },
        form: Form::new(&filter, visit.locale, &visit.settings),
        chips,
        cards: cards(&visit, &list.rows),
        query: filters::query(&filter, None),
        first: if after.is_some() { here(None) } else { String::new() },
        next: list.next.map(|next| here(Some(&next))).unwrap_or_default(),
        shell,
    };
    // What is kept is for everybody; the header reaches only htmx, whose requests pass the shelf by.
    let answer = render::with_header(render::ok(&page)?, PUSH_URL, &here(after.as_ref()));
    Ok(render::kept(answer, seq, vec![Touch::Settings, Touch::Opportunities]))
}

fn count(w: &Words, count: Count) -> String {
    match count {
        Count::Exactly(count) => w.opportunities_count(count),
        Count::AtLeast(count) => w.opportunities_count_least(count),
        Count::MoreThanThousand => w.opportunities_count_many(),
    }
}
