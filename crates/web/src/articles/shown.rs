//! A text of the office as a part of a page.

use crate::organisations::picture_address;
use crate::visit::Visit;
use askama::filters::HtmlSafe;
use domain::articles::Text;
use kernel::Locale;
use markdown::Frame;
use service::articles::StoredPicture;
use std::fmt;

/// A text in the language its readers get.
pub(crate) struct Shown {
    pub(crate) title: String,
    /// "" where there is none.
    pub(crate) summary: String,
    pub(crate) lang: &'static str,
    pub(crate) dir: &'static str,
    pub(crate) html: Markup,
}

impl Shown {
    pub(crate) fn new(visit: &Visit, text: &Text, pictures: &[StoredPicture]) -> Self {
        Self {
            title: text.title.clone(),
            summary: text.summary.clone(),
            lang: text.lang.tag(),
            dir: text.lang.dir(),
            html: body(visit, &text.content, pictures),
        }
    }
}

/// A text as HTML, written by `markdown` tag by tag: nothing of it is to be escaped once more. Only [`body`] makes one.
pub(crate) struct Markup(String);

impl HtmlSafe for Markup {}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text with its marks as HTML; its paths lead into the language of the page.
pub(crate) fn body(visit: &Visit, content: &str, pictures: &[StoredPicture]) -> Markup {
    let w = visit.words();
    let picture = |number: i64| {
        let it = pictures.iter().find(|it| it.id.number() == number)?;
        Some(markdown::Shown {
            large: picture_address(&it.picture.large),
            small: picture_address(&it.picture.small),
            width: it.picture.width,
            height: it.picture.height,
            small_width: it.small_width,
            alt: it.alt().to_owned(),
            credit: w.articles_credit(&it.credit),
        })
    };
    let path = |path: &str| {
        // Somebody may have copied an address with its language.
        let (_, bare) = Locale::split_path(path);
        visit.href(bare)
    };
    Markup(markdown::html(content, &Frame { path: &path, picture: &picture }))
}
