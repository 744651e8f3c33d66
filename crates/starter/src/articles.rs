use crate::cast::at;
use crate::content::{self, ArticleEntry, Result, TextEntry, entry, read_all};
use domain::accounts::{AccountId, Role};
use domain::articles::{ArticleForm, PlanForm, TextForm};
use domain::policy::Actor;
use kernel::{Instant, Locale, PublicId, SeededRng, WallTime};
use service::{Caller, WriteCx};

/// What the office writes, in every state.
pub(crate) fn tell(cx: &mut WriteCx<'_>, coordinator: AccountId, today: Instant) -> Result<()> {
    let mut articles: Vec<ArticleEntry> = read_all(content::ARTICLES, "article")?;
    articles.sort_by_key(|article| -article.written);
    let office = Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De);
    let mut keys = SeededRng::new(2030);
    for article in &articles {
        at(cx, today.plus_days(-article.written), office);
        let german =
            article.text.get(Locale::De.tag()).ok_or("no German text").map_err(entry(&article.slug))?;
        let form = ArticleForm {
            kind: article.kind.clone(),
            slug: article.slug.clone(),
            text: form_of(german, 0),
            form_key: PublicId::draw(&mut keys).to_string(),
        };
        let id = service::articles::create(cx, &form)?;
        let mut version = 1;
        for (tag, text) in article.text.iter().filter(|(tag, _)| *tag != Locale::De.tag()) {
            let lang: Locale = tag.parse().map_err(entry(&article.slug))?;
            service::articles::rewrite(cx, id, lang, &form_of(text, version))?;
            version += 1;
        }
        if let Some(public) = article.public {
            // What is still to come was planned when it was written.
            let said = if public < 0 { article.written } else { public };
            at(cx, today.plus_days(-said), office);
            let plan = PlanForm {
                from: stored(today.plus_days(-public)),
                until: article.until.map(|days| stored(today.plus_days(days))).unwrap_or_default(),
            };
            service::articles::publish(cx, id, &plan, &version.to_string())?;
        }
        if let Some(later) = &article.later {
            at(cx, today.plus_days(-later.written), office);
            service::articles::rewrite(cx, id, Locale::De, &form_of(&later.text, version))?;
        }
    }
    Ok(())
}

/// `before` is the number of the version that stands there.
fn form_of(text: &TextEntry, before: i32) -> TextForm {
    TextForm {
        title: text.title.clone(),
        summary: text.summary.clone(),
        content: text.content.clone(),
        before: before.to_string(),
    }
}

fn stored(at: Instant) -> String {
    WallTime::from_civil(at.in_city().datetime()).to_stored()
}
