use super::load;
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::accounts::AccountId;
use domain::articles::{ArticleDraft, ArticleForm, ArticleId, Slug, Text, TextDraft, TextForm};
use domain::fields::Faults;
use domain::policy::{Action, Actor};
use kernel::{Line, Locale};

/// So many texts may have the same title; then somebody chooses an address.
const MOST_OF_A_TITLE: u32 = 50;

/// Begins a text, in German. The same form sent twice is one.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::Twice`] where the chosen address is taken,
/// [`Error::Forbidden`].
pub fn create(cx: &mut WriteCx<'_>, form: &ArticleForm) -> Result<ArticleId> {
    cx.authorise(Action::WriteArticles)?;
    let draft = ArticleDraft::parse(form)?;
    if let Some(known) = store::articles::by_public_id(cx.conn, &draft.form_key)? {
        return Ok(known);
    }
    pictures_exist(cx, &draft.text)?;
    let slug = match draft.slug {
        Some(slug) if is_taken(cx, &slug)? => return Err(Refusal::Twice.into()),
        Some(slug) => slug,
        None => free(cx, &Slug::of_title(draft.text.title.as_str()))?,
    };
    let now = cx.now;
    let id = store::articles::insert(cx.conn, &draft.form_key, draft.kind, &slug, now)?;
    keep(cx, id, 1, &[written(Locale::De, &draft.text, 1)])?;
    Ok(id)
}

fn is_taken(cx: &mut WriteCx<'_>, slug: &Slug) -> Result<bool> {
    Ok(store::articles::by_slug(cx.conn, slug.as_str())?.is_some())
}

fn free(cx: &mut WriteCx<'_>, wanted: &Slug) -> Result<Slug> {
    if !is_taken(cx, wanted)? {
        return Ok(wanted.clone());
    }
    for number in 2..MOST_OF_A_TITLE {
        let next = wanted.numbered(number);
        if !is_taken(cx, &next)? {
            return Ok(next);
        }
    }
    Err(Refusal::Twice.into())
}

/// Only pictures that there are can be shown.
fn pictures_exist(cx: &mut WriteCx<'_>, draft: &TextDraft) -> Result<()> {
    let numbers: Vec<i64> = draft.pictures.iter().map(|(number, _)| *number).collect();
    let known = store::articles::pictures_among(cx.conn, &numbers)?;
    let missing = draft.pictures.iter().find(|(number, _)| known.iter().all(|it| it.id.number() != *number));
    match missing {
        Some((_, line)) => {
            let mut faults = Faults::new();
            faults.add("content", markdown::Fault::Picture { line: *line });
            Err(faults.into())
        }
        None => Ok(()),
    }
}

fn written(lang: Locale, draft: &TextDraft, since: i32) -> Text {
    Text {
        lang,
        title: draft.title.to_string(),
        summary: draft.summary.as_ref().map_or("", Line::as_str).to_owned(),
        content: draft.content.as_str().to_owned(),
        since,
    }
}

fn keep(cx: &mut WriteCx<'_>, id: ArticleId, number: i32, texts: &[Text]) -> Result<()> {
    let (now, author) = (cx.now, author(cx));
    store::articles::add_version(cx.conn, id, number, texts, author, now)?;
    let article = store::articles::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let _seq = cx.tell(&article.written())?;
    Ok(())
}

fn author(cx: &WriteCx<'_>) -> Option<AccountId> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(account),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

/// Writes a text anew in one language: a version more, where anything changed. What readers see stays until the newest
/// version is published.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Meanwhile`] when somebody else wrote a version since the form was shown,
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn rewrite(cx: &mut WriteCx<'_>, id: ArticleId, lang: Locale, form: &TextForm) -> Result<()> {
    let article = load(cx, id)?;
    let draft = TextDraft::parse(lang, form)?;
    if form.before != article.latest.to_string() {
        return Err(Refusal::Meanwhile.into());
    }
    let mut texts = store::articles::texts(cx.conn, id, article.latest)?;
    let number = article.latest.saturating_add(1);
    let before = texts.iter().position(|text| text.lang == lang).map(|at| texts.remove(at));
    let after = match &draft {
        Some(draft) => {
            pictures_exist(cx, draft)?;
            Some(written(lang, draft, number))
        }
        None => None,
    };
    if says_the_same(before.as_ref(), after.as_ref()) {
        return Ok(());
    }
    texts.extend(after);
    keep(cx, id, number, &texts)
}

fn says_the_same(one: Option<&Text>, other: Option<&Text>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            (&one.title, &one.summary, &one.content) == (&other.title, &other.summary, &other.content)
        }
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// Brings an older version back, as the newest one.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn restore(cx: &mut WriteCx<'_>, id: ArticleId, number: i32) -> Result<()> {
    let article = load(cx, id)?;
    let older = store::articles::texts(cx.conn, id, number)?;
    if older.is_empty() {
        return Err(Error::NotFound);
    }
    if number == article.latest {
        return Ok(());
    }
    let newest = store::articles::texts(cx.conn, id, article.latest)?;
    let next = article.latest.saturating_add(1);
    let texts = older.into_iter().map(|text| {
        let now = newest.iter().find(|other| other.lang == text.lang);
        // What reads as it does now did not change by this.
        let since = now.filter(|now| says_the_same(Some(now), Some(&text))).map_or(next, |now| now.since);
        Text { since, ..text }
    });
    let texts: Vec<Text> = texts.collect();
    keep(cx, id, next, &texts)
}
