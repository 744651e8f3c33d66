//! Texts of the office: written in versions, public from one moment to another, found in their language.

mod findable;
mod pictures;
mod publish;
mod see;
mod write;

pub(crate) use findable::Texts;
pub use pictures::{change_picture, picture, pictures, put_picture, remove_picture};
pub(crate) use publish::run_due;
pub use publish::{discard, publish, withdraw};
pub use see::{Compared, Opened, View, compared, desk, list, news, open, page, preview};
pub use store::articles::{DeskRow, Found, StoredPicture, Version};
pub use write::{create, restore, rewrite};

use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::articles::{Article, ArticleId};
use domain::policy::Action;

/// A text, for whoever writes them.
fn load(cx: &mut ReadCx<'_>, id: ArticleId) -> Result<Article> {
    cx.authorise(Action::WriteArticles)?;
    store::articles::get(cx.conn, id)?.ok_or(Error::NotFound)
}
