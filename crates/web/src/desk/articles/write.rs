//! Writing a text in one language: the form, the preview, and what would read more easily.

use super::{InLanguage, language};
use crate::articles::{Shown, body};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::articles::{ArticleForm, ArticleId, Kind, Text, TextForm};
use http::StatusCode;
use i18n::Words;
use kernel::{Locale, PublicId};
use markdown::{Advice, Ease, Manner};
use service::articles::StoredPicture;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/articles/write.html")]
struct Page {
    shell: Shell,
    title: String,
    action: String,
    back: String,
    back_title: String,
    errors: FieldErrors,
    /// Said once, after saving.
    saved: bool,
    /// Somebody saved a newer version since the form was shown.
    meanwhile: bool,
    /// Of a new text; none of one that is there.
    kinds: Vec<Choice>,
    slug: String,
    form_key: String,
    typed: TextForm,
    lang: &'static str,
    dir: &'static str,
    is_translation: bool,
    languages: Vec<Way>,
    preview: Option<Shown>,
    advice: Vec<String>,
    /// How easily it reads, in words; "" where too little is there to say.
    reading: String,
    /// The German text beside a translation.
    original: Option<Shown>,
    original_title: String,
    pictures: Vec<Choosable>,
}

/// One of the languages of a text.
struct Way {
    href: String,
    label: String,
    current: bool,
}

/// A picture that may be put into the text.
struct Choosable {
    src: String,
    alt: String,
    code: String,
}

/// Which form it is.
#[derive(Clone, Copy)]
enum Place {
    New,
    Of(ArticleId, Locale),
}

impl Place {
    const fn lang(self) -> Locale {
        match self {
            Self::New => Locale::De,
            Self::Of(_, lang) => lang,
        }
    }

    fn path(self) -> String {
        match self {
            Self::New => "/tisch/texte/neu".to_owned(),
            Self::Of(id, lang) => format!("/tisch/texte/{id}/in/{}", lang.tag()),
        }
    }

    fn back(self) -> String {
        match self {
            Self::New => "/tisch/texte".to_owned(),
            Self::Of(id, _) => format!("/tisch/texte/{id}"),
        }
    }
}

/// How a picture stands in a text.
pub(super) fn code(picture: &StoredPicture) -> String {
    let alt = picture.alt().replace(['[', ']', '\\', '<', '>'], "");
    format!("![{alt}]({}{})", markdown::PICTURE, picture.id)
}

fn written(
    visit: &Visit,
    place: Place,
    form: &ArticleForm,
    texts: &[Text],
    pictures: &[StoredPicture],
) -> Page {
    let (w, lang) = (visit.words(), place.lang());
    let kinds =
        Kind::ALL.map(|kind| Choice::new(kind.key(), w.writing_kind(kind.key()), form.kind == kind.key()));
    let german = texts.iter().find(|text| text.lang == Locale::De && lang != Locale::De);
    let languages = |id: ArticleId| {
        Locale::ALL.map(|locale| Way {
            href: visit.href(&Place::Of(id, locale).path()),
            label: language(visit.locale, locale),
            current: locale == lang,
        })
    };
    Page {
        title: match place {
            Place::New => w.writing_new(),
            Place::Of(..) => w.writing_write_in(language(visit.locale, lang)),
        },
        action: visit.href(&place.path()),
        back: visit.href(&place.back()),
        back_title: match place {
            Place::New => w.writing_title(),
            Place::Of(..) => w.writing_back(),
        },
        errors: FieldErrors::default(),
        saved: visit.query_value("getan").as_deref() == Some(SAVED),
        meanwhile: false,
        kinds: match place {
            Place::New => kinds.to_vec(),
            Place::Of(..) => Vec::new(),
        },
        slug: shown_again(&form.slug),
        form_key: form.form_key.parse::<PublicId>().unwrap_or_else(|_| visit.form_key()).to_string(),
        typed: TextForm {
            title: shown_again(&form.text.title),
            summary: shown_again(&form.text.summary),
            content: shown_again(&form.text.content),
            before: form.text.before.clone(),
        },
        lang: lang.tag(),
        dir: lang.dir(),
        is_translation: lang != Locale::De,
        languages: match place {
            Place::New => Vec::new(),
            Place::Of(id, _) => languages(id).into_iter().collect(),
        },
        preview: None,
        advice: advice(w, &form.text.content, lang),
        reading: reading(w, &form.text.content, lang),
        original_title: w.writing_original(language(visit.locale, Locale::De)),
        original: german.map(|text| Shown::new(visit, text, pictures)),
        pictures: pictures
            .iter()
            .map(|picture| Choosable {
                src: crate::organisations::picture_address(&picture.picture.small),
                alt: picture.alt().to_owned(),
                code: code(picture),
            })
            .collect(),
        shell: visit.shell(),
    }
}

/// Said once in the address.
const SAVED: &str = "gespeichert";

/// What would read more easily, in words. What is too long to be taken is not looked at.
fn advice(w: &Words, content: &str, lang: Locale) -> Vec<String> {
    if content.chars().count() > markdown::MOST_LETTERS {
        return Vec::new();
    }
    let manner = if lang == Locale::DeSimple { Manner::PLAIN } else { Manner::EVERYDAY };
    let said = |advice: &Advice| match advice {
        Advice::HeadingSkipped => w.writing_advice_heading_skipped(),
        Advice::NoHeading => w.writing_advice_no_heading(),
        Advice::AltMissing => w.writing_advice_alt_missing(),
        Advice::AltEmpty(text) => w.writing_advice_alt_empty(text),
        Advice::LinkText(text) => w.writing_advice_link_text(text),
        Advice::LinkNaked => w.writing_advice_link_naked(),
        Advice::LongSentence(words) => w.writing_advice_long_sentence(*words),
        Advice::LongWord(word) => w.writing_advice_long_word(word),
    };
    let notes = markdown::advise(content, manner);
    notes.iter().map(|note| w.writing_advice_at(note.line, said(&note.advice))).collect()
}

/// The index was made for languages like German and English: of others it would say what is not so.
fn reading(w: &Words, content: &str, lang: Locale) -> String {
    let measured = matches!(lang, Locale::De | Locale::DeSimple | Locale::En)
        && content.chars().count() <= markdown::MOST_LETTERS;
    let Some(reading) = measured.then(|| markdown::reading(content)).flatten() else { return String::new() };
    let ease = match reading.ease {
        Ease::Easy => "easy",
        Ease::Middling => "middling",
        Ease::Hard => "hard",
    };
    w.writing_reading(ease, reading.words, reading.each)
}

/// A key that no form of ours had is as if none came.
fn read(visit: &Visit, sent: &Sent) -> ArticleForm {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    ArticleForm {
        kind: sent.text("article_kind"),
        slug: sent.text("slug"),
        text: TextForm {
            title: sent.text("title"),
            summary: sent.text("summary"),
            content: sent.text("content"),
            before: shown_again(&sent.text("before")),
        },
        form_key: key.to_string(),
    }
}

/// Whoever only wants to see how it reads.
fn wants_preview(sent: &Sent) -> bool {
    sent.text("schritt") == "vorschau"
}

/// The page with what was typed as all would read it. Nothing is kept.
fn previewed(visit: &Visit, page: Page, form: &ArticleForm, pictures: &[StoredPicture]) -> Page {
    let (lang, dir) = (page.lang, page.dir);
    // What no page would take is cut before it is looked at.
    let content: String = form.text.content.chars().take(markdown::MOST_LETTERS).collect();
    let preview = Shown {
        title: page.typed.title.clone(),
        summary: page.typed.summary.clone(),
        lang,
        dir,
        html: body(visit, &content, pictures),
    };
    Page { preview: Some(preview), ..page }
}

pub(super) async fn new(visit: Visit) -> Result<Response, Fault> {
    let pictures = visit.read(service::articles::pictures).await?;
    let kind = visit.query_value("art").as_deref().and_then(Kind::from_key).unwrap_or(Kind::Page);
    let form = ArticleForm { kind: kind.key().to_owned(), ..ArticleForm::default() };
    render::ok(&written(&visit, Place::New, &form, &[], &pictures))
}

/// POST: a new text, or its preview.
pub(super) async fn create(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = read(&visit, &sent);
    let pictures = visit.read(service::articles::pictures).await?;
    let page = written(&visit, Place::New, &form, &[], &pictures);
    if wants_preview(&sent) {
        return render::ok(&previewed(&visit, page, &form, &pictures));
    }
    match visit.write(move |cx| service::articles::create(cx, &form)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/texte/{id}?getan={}", super::one::SAVED))),
        Err(error) => refused(&visit, page, error),
    }
}

fn refused(visit: &Visit, page: Page, error: Error) -> Result<Response, Fault> {
    match error {
        Error::Refused(Refusal::Fields(faults)) => {
            render::mend(&Page { errors: FieldErrors::new(visit.locale, &faults), ..page })
        }
        Error::Refused(Refusal::Twice) => {
            let errors = FieldErrors::one("slug", visit.words().writing_slug_taken());
            render::page(StatusCode::CONFLICT, &Page { errors, ..page })
        }
        Error::Refused(Refusal::Meanwhile) => {
            render::page(StatusCode::CONFLICT, &Page { meanwhile: true, ..page })
        }
        other => Err(other.into()),
    }
}

async fn known(
    visit: &Visit,
    id: ArticleId,
) -> Result<(service::articles::Opened, Vec<StoredPicture>), Fault> {
    let read = visit.read(move |cx| Ok((service::articles::open(cx, id)?, service::articles::pictures(cx)?)));
    Ok(read.await?)
}

pub(super) async fn edit(visit: Visit, InLanguage(id, lang): InLanguage) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    let (opened, pictures) = known(&visit, id).await?;
    let text = opened.texts.iter().find(|text| text.lang == lang);
    let typed = text.map(|text| TextForm {
        title: text.title.clone(),
        summary: text.summary.clone(),
        content: text.content.clone(),
        before: String::new(),
    });
    let text = TextForm { before: opened.article.latest.to_string(), ..typed.unwrap_or_default() };
    let form = ArticleForm { text, ..ArticleForm::default() };
    render::ok(&written(&visit, Place::Of(id, lang), &form, &opened.texts, &pictures))
}

/// POST: the text anew, or its preview.
pub(super) async fn store(
    visit: Visit,
    InLanguage(id, lang): InLanguage,
    sent: Sent,
) -> Result<Response, Fault> {
    let (id, form) = (ArticleId::new(id), read(&visit, &sent));
    let (opened, pictures) = known(&visit, id).await?;
    let place = Place::Of(id, lang);
    let page = written(&visit, place, &form, &opened.texts, &pictures);
    if wants_preview(&sent) {
        return render::ok(&previewed(&visit, page, &form, &pictures));
    }
    match visit.write(move |cx| service::articles::rewrite(cx, id, lang, &form.text)).await {
        Ok(()) => Ok(visit.see_other(&format!("{}?getan={SAVED}", place.path()))),
        Err(error) => refused(&visit, page, error),
    }
}
