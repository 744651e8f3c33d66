//! One text: where it stands, its languages and versions, and when everybody sees it.

use super::{language, moment, standing};
use crate::articles::Shown;
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::articles::{ArticleId, Phase, PlanForm, best, is_behind};
use http::StatusCode;
use i18n::{dates, plain};
use kernel::{Instant, Locale, WallTime};
use service::articles::Opened;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/articles/one.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    trouble: String,
    href: String,
    title: String,
    kind: String,
    tone: &'static str,
    state: String,
    newer: bool,
    /// From when to when, in words.
    times: String,
    /// Where everybody reads it; "" while nobody does.
    public: String,
    languages: Vec<Way>,
    versions: Vec<Line>,
    is_public: bool,
    is_draft: bool,
    /// It never was to be public.
    may_go: bool,
    seen: i32,
    public_from: String,
    public_until: String,
    publish: String,
}

struct Way {
    name: String,
    tone: &'static str,
    state: String,
    edit: String,
    /// "" where there is nothing to see yet.
    look: String,
}

struct Line {
    href: String,
    title: String,
    who: String,
    shown: bool,
}

/// Said once in the address.
pub(super) const SAVED: &str = "gespeichert";
pub(super) const DISCARDED: &str = "geloescht";
pub(super) const RESTORED: &str = "zurueckgeholt";
const PUBLISHED: &str = "veroeffentlicht";
const WITHDRAWN: &str = "zurueckgezogen";

pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    let opened = visit.read(move |cx| service::articles::open(cx, id)).await?;
    let plan = PlanForm { from: String::new(), until: opened.article.until.map(field).unwrap_or_default() };
    let w = visit.words();
    let done = match visit.query_value("getan").as_deref() {
        Some(SAVED) => w.writing_saved(),
        Some(RESTORED) => w.writing_restored_done(),
        Some(WITHDRAWN) => w.writing_withdrawn_done(),
        Some(PUBLISHED) if opened.article.phase(visit.now) == Phase::Planned => w.writing_planned_done(),
        Some(PUBLISHED) => w.writing_published_done(),
        _ => String::new(),
    };
    render::ok(&Page { done, ..shown(&visit, opened, &plan) })
}

/// As a browser's date-and-time field shows it.
fn field(at: Instant) -> String {
    WallTime::from_civil(at.in_city().datetime()).to_stored()
}

fn shown(visit: &Visit, opened: Opened, plan: &PlanForm) -> Page {
    let w = visit.words();
    let Opened { article, texts, versions } = opened;
    let here = format!("/tisch/texte/{}", article.id);
    let phase = article.phase(visit.now);
    let (tone, state) = standing(visit, &article);
    let way = |lang: Locale| {
        let text = texts.iter().find(|text| text.lang == lang);
        let (tone, state) = match text {
            None => ("", w.writing_missing()),
            Some(text) if is_behind(&texts, text) => ("warn", w.writing_behind()),
            Some(_) => ("ok", w.writing_current()),
        };
        let look = text.map(|_| format!("{}{here}/vorschau?sprache={}", visit.locale.prefix(), lang.tag()));
        Way {
            name: language(visit.locale, lang),
            tone,
            state,
            edit: visit.href(&format!("{here}/in/{}", lang.tag())),
            look: look.unwrap_or_default(),
        }
    };
    let begins = article.from.map(|from| {
        if phase == Phase::Planned {
            w.writing_starts(moment(visit, from))
        } else {
            w.writing_since(moment(visit, from))
        }
    });
    let ends = article.until.map(|until| w.writing_ends(moment(visit, until)));
    Page {
        errors: FieldErrors::default(),
        done: String::new(),
        trouble: String::new(),
        title: best(&texts, Locale::De).map(|text| text.title.clone()).unwrap_or_default(),
        kind: w.writing_kind(article.kind.key()),
        tone,
        state,
        newer: article.shown.is_some() && article.has_unshown(),
        times: plain(&begins.into_iter().chain(ends).collect::<Vec<_>>().join(", ")),
        public: if phase == Phase::Public {
            visit.href(&format!("/seiten/{}", article.slug))
        } else {
            String::new()
        },
        languages: Locale::ALL.map(way).into_iter().collect(),
        versions: versions
            .iter()
            .map(|version| Line {
                href: visit.href(&format!("{here}/fassungen/{}", version.number)),
                title: w.writing_version(version.number),
                who: by(visit, version),
                shown: article.shown == Some(version.number) && phase != Phase::Draft,
            })
            .collect(),
        is_public: phase == Phase::Public,
        is_draft: phase == Phase::Draft,
        may_go: article.shown.is_none(),
        seen: article.latest,
        public_from: shown_again(&plan.from),
        public_until: shown_again(&plan.until),
        publish: if phase == Phase::Public && article.has_unshown() {
            w.writing_publish_change()
        } else if phase == Phase::Public {
            w.writing_save()
        } else {
            w.writing_publish_now()
        },
        href: visit.href(&here),
        shell: visit.shell(),
    }
}

/// Who wrote a version, and when.
pub(super) fn by(visit: &Visit, version: &service::articles::Version) -> String {
    let w = visit.words();
    let who = version.author.clone().unwrap_or_else(|| w.writing_version_nobody());
    w.writing_version_by(&who, dates::ago_or_on(visit.locale, visit.now, version.at))
}

/// POST: the newest version becomes public, now or at a moment to come.
pub(super) async fn publish(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (id, seen) = (ArticleId::new(id), sent.text("fassung"));
    let plan = PlanForm { from: sent.text("public_from"), until: sent.text("public_until") };
    let typed = plan.clone();
    match visit.write(move |cx| service::articles::publish(cx, id, &typed, &seen)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/texte/{id}?getan={PUBLISHED}"))),
        Err(error) => refused(&visit, id, &plan, error).await,
    }
}

/// What was refused is said over the text as it stands now.
async fn refused(visit: &Visit, id: ArticleId, plan: &PlanForm, error: Error) -> Result<Response, Fault> {
    let (status, errors, trouble) = match error {
        Error::Refused(Refusal::Fields(faults)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, FieldErrors::new(visit.locale, &faults), String::new())
        }
        Error::Refused(Refusal::NotNow | Refusal::Meanwhile) => {
            (StatusCode::CONFLICT, FieldErrors::default(), visit.words().writing_not_now())
        }
        other => return Err(other.into()),
    };
    let opened = visit.read(move |cx| service::articles::open(cx, id)).await?;
    render::page(status, &Page { errors, trouble, ..shown(visit, opened, plan) })
}

/// POST: it is a draft again.
pub(super) async fn withdraw(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    match visit.write(move |cx| service::articles::withdraw(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/texte/{id}?getan={WITHDRAWN}"))),
        Err(error) => refused(&visit, id, &PlanForm::default(), error).await,
    }
}

/// POST: the draft is thrown away.
pub(super) async fn discard(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    match visit.write(move |cx| service::articles::discard(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/texte?getan={DISCARDED}"))),
        Err(error) => refused(&visit, id, &PlanForm::default(), error).await,
    }
}

#[derive(Template)]
#[template(path = "desk/articles/preview.html")]
struct Preview {
    shell: Shell,
    back: String,
    tone: &'static str,
    state: String,
    text: Shown,
}

/// The newest version as readers of a language would see it.
pub(super) async fn preview(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    let lang = visit.query_value("sprache").and_then(|tag| tag.parse().ok()).unwrap_or(Locale::De);
    let view = visit.read(move |cx| service::articles::preview(cx, id, lang)).await?;
    let text = best(&view.found.texts, lang).ok_or(Error::NotFound)?;
    let (tone, state) = standing(&visit, &view.found.article);
    render::ok(&Preview {
        back: visit.href(&format!("/tisch/texte/{id}")),
        tone,
        state,
        text: Shown::new(&visit, text, &view.pictures),
        shell: visit.shell(),
    })
}
