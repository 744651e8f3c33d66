//! The weekly post at the desk: how it stands, how the next one looks, a word of the office, a newsletter.

use super::tabs::{Tab, tabs};
use crate::digests::{Block, blocks};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::routes::Routes;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::digests::WordForm;
use domain::policy::Gate;
use http::StatusCode;
use i18n::dates;
use kernel::{Instant, Locale, PublicId};
use service::digests::{Overview, Preview};
use service::{Error, Refusal};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/wochenpost", Gate::Staff, page)
        .post("/tisch/wochenpost/wort", Gate::Staff, word)
        .get("/tisch/wochenpost/newsletter", Gate::Staff, ask)
        .post("/tisch/wochenpost/newsletter", Gate::Staff, send)
}

#[derive(Template)]
#[template(path = "desk/digests.html")]
struct Page {
    shell: Shell,
    tabs: Vec<Tab>,
    errors: FieldErrors,
    done: String,
    confirmed: String,
    news: String,
    next: String,
    weekly: String,
    newsletter: String,
    german: Text,
    others: Vec<Text>,
    /// Is one of the others filled in?
    unfolded: bool,
    languages: Vec<Tab>,
    lang: &'static str,
    dir: &'static str,
    said: Vec<String>,
    said_lang: &'static str,
    blocks: Vec<Block>,
    /// Why no newsletter can go out; "" where one can.
    why_not: String,
}

/// The word in one language.
struct Text {
    field: &'static str,
    label: String,
    text: String,
}

#[derive(Template)]
#[template(path = "desk/digests/newsletter.html")]
struct AskPage {
    shell: Shell,
    count: String,
    form_key: String,
    possible: bool,
    trouble: String,
}

/// Said once in the address.
const SAVED: &str = "wort";
const SENT: &str = "newsletter";

/// How many, where that may be said.
fn count(visit: &Visit, count: Option<i64>) -> String {
    count.map_or_else(|| visit.words().desk_digests_few(), |count| count.to_string())
}

fn at(visit: &Visit, at: Instant) -> String {
    let local = at.in_city();
    let day = dates::yearless(visit.locale, local.date());
    let minutes = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).ok();
    match minutes.and_then(kernel::Minutes::new) {
        Some(minutes) => format!("{day}, {}", dates::time(visit.locale, minutes)),
        None => day,
    }
}

fn previewed(visit: &Visit) -> Locale {
    visit.query_value("sprache").and_then(|tag| tag.parse().ok()).unwrap_or(visit.locale)
}

fn text(visit: &Visit, locale: Locale, form: &WordForm) -> Text {
    let w = visit.words();
    Text {
        field: WordForm::field(locale),
        label: i18n::plain(&w.desk_digests_word_in(locale.own_name())),
        text: shown_again(form.0.get(&locale).map(String::as_str).unwrap_or_default()),
    }
}

async fn shown(visit: &Visit, typed: Option<WordForm>, errors: FieldErrors) -> Result<Page, Fault> {
    let w = visit.words();
    let locale = previewed(visit);
    let (stand, preview): (Overview, Preview) = visit
        .read(move |cx| Ok((service::digests::overview(cx)?, service::digests::preview(cx, locale)?)))
        .await?;
    let form = typed.unwrap_or_else(|| WordForm(stand.word.clone()));
    let others: Vec<Text> =
        Locale::ALL.into_iter().filter(|it| *it != Locale::De).map(|it| text(visit, it, &form)).collect();
    let language = |it: Locale| Tab {
        href: visit.href(&format!("/tisch/wochenpost?sprache={}#preview", it.tag())),
        label: it.own_name().to_owned(),
        current: it == locale,
    };
    let never = || w.desk_digests_never();
    let (said, said_lang) = preview.word.map_or((String::new(), locale), |word| word);
    Ok(Page {
        tabs: tabs(visit),
        done: String::new(),
        confirmed: count(visit, stand.confirmed),
        news: count(visit, stand.news),
        next: at(visit, stand.next),
        weekly: stand.weekly.map_or_else(never, |it| at(visit, it.made_at)),
        newsletter: stand.newsletter.map_or_else(never, |it| at(visit, it.made_at)),
        german: text(visit, Locale::De, &form),
        unfolded: others.iter().any(|it| !it.text.is_empty()),
        others,
        languages: Locale::ALL.into_iter().map(language).collect(),
        lang: locale.tag(),
        dir: locale.dir(),
        said: said.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        said_lang: said_lang.tag(),
        blocks: blocks(visit, locale, &preview.groups),
        why_not: if stand.word.is_empty() {
            w.desk_digests_newsletter_first()
        } else if stand.anybody {
            String::new()
        } else {
            w.desk_digests_newsletter_nobody()
        },
        errors,
        shell: visit.shell(),
    })
}

async fn page(visit: Visit) -> Result<Response, Fault> {
    let w = visit.words();
    let done = match visit.query_value("getan").as_deref() {
        Some(SAVED) => w.desk_digests_saved(),
        Some(SENT) => w.desk_digests_sent(),
        _ => String::new(),
    };
    let page = shown(&visit, None, FieldErrors::default()).await?;
    render::ok(&Page { done, ..page })
}

/// POST: the word of the office for the next one.
async fn word(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let texts = Locale::ALL.into_iter().map(|it| (it, sent.text(WordForm::field(it)))).collect();
    let form = WordForm(texts);
    let typed = form.clone();
    match visit.write(move |cx| service::digests::plan_word(cx, &typed)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/wochenpost?getan={SAVED}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let visit = Visit { path: "/tisch/wochenpost".to_owned(), query: String::new(), ..visit };
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&shown(&visit, Some(form), errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn asked(visit: &Visit, trouble: String) -> Result<AskPage, Fault> {
    let stand = visit.read(service::digests::overview).await?;
    let w = visit.words();
    Ok(AskPage {
        count: i18n::plain(&w.desk_digests_newsletter_count(count(visit, stand.news))),
        form_key: visit.form_key().to_string(),
        possible: stand.anybody && !stand.word.is_empty(),
        trouble,
        shell: visit.shell(),
    })
}

/// GET: really now?
async fn ask(visit: Visit) -> Result<Response, Fault> {
    render::ok(&asked(&visit, String::new()).await?)
}

/// POST: yes, now.
async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    match visit.write(move |cx| service::digests::send_now(cx, key)).await {
        Ok(_issue) => Ok(visit.see_other(&format!("/tisch/wochenpost?getan={SENT}"))),
        Err(Error::Refused(Refusal::NotNow)) => {
            let page = asked(&visit, visit.words().desk_digests_not_now()).await?;
            render::page(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}
