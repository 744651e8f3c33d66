use super::entries::{Block, Entry, blocks};
use super::wishes::{address, asked};
use crate::faults::Fault;
use crate::opportunities::spoken;
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::digests::Wishes;
use domain::journal::Touch;
use i18n::dates;
use kernel::Locale;

#[derive(Template)]
#[template(path = "digests/sheet.html")]
struct Page {
    shell: Shell,
    day: String,
    back: String,
    /// What was chosen, in words.
    chosen: String,
    blocks: Vec<Printed>,
}

/// A block with the code of each entry.
struct Printed {
    block: Block,
    codes: Vec<(Qr, String)>,
}

impl Printed {
    fn new(visit: &Visit, block: Block) -> Self {
        let code = |entry: &Entry| {
            let url = format!("{}{}", visit.app.site.base_url, entry.href);
            (Qr::of(&url), spoken(&url).to_owned())
        };
        Self { codes: block.entries.iter().map(code).collect(), block }
    }
}

fn chosen(visit: &Visit, wishes: &Wishes) -> String {
    let topics = wishes.topics.iter().filter_map(|key| visit.settings.topic(key));
    let districts = wishes.districts.iter().filter_map(|key| visit.settings.district(key));
    let lang = |lang: &Locale| i18n::terms::language(visit.locale, lang.tag());
    topics
        .map(|it| it.name.text(visit.locale).to_owned())
        .chain(districts.map(|it| it.name.clone()))
        .chain(wishes.langs.iter().map(lang))
        .collect::<Vec<_>>()
        .join(" · ")
}

/// GET: what is new, for anybody, to be printed. Nothing of who asks is kept.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let wishes = asked(&visit.query_pairs(), &visit.settings);
    let asked_for = wishes.clone();
    let (groups, seq) = visit.snapshot(move |cx| service::digests::sheet(cx, &asked_for)).await?;
    let blocks = blocks(&visit, visit.locale, &groups).into_iter().map(|it| Printed::new(&visit, it));
    let page = Page {
        day: dates::calendar_date(visit.locale, visit.now.city_day()),
        back: visit.href(&address("/wochenpost", &wishes)),
        chosen: chosen(&visit, &wishes),
        blocks: blocks.collect(),
        shell: visit.shell(),
    };
    let touches =
        vec![Touch::Settings, Touch::Organisations, Touch::Opportunities, Touch::Events, Touch::Articles];
    Ok(render::kept(render::ok(&page)?, seq, touches))
}
