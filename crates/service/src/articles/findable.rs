use crate::contexts::ReadCx;
use crate::error::Result;
use crate::search::{Findable, Looked};
use ::search::{Entry, Facet, Text};
use domain::search::Kind;
use std::collections::BTreeSet;
use store::articles::Found;
use store::search::Which;

/// Public texts of the office are found by their words, in each language they are in.
pub(crate) struct Texts;

impl Findable for Texts {
    fn kind(&self) -> Kind {
        Kind::Article
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let now = cx.now;
        let found = store::articles::findable(cx.conn, which, now)?;
        Ok(found.into_iter().map(|found| (found.article.id.number(), entry(found))).collect())
    }

    fn changed(&self, _cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        Ok(looked.articles.clone())
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let now = cx.now;
        let public = store::articles::public_among(cx.conn, numbers, now)?;
        Ok(public.into_iter().map(|(id, slug)| (id, format!("/seiten/{slug}"))).collect())
    }
}

fn entry(found: Found) -> Entry {
    let texts = found.texts.into_iter().map(|text| {
        let body = [text.summary, markdown::plain(&text.content)].join("\n");
        Text { tag: text.lang.tag().to_owned(), title: text.title, body }
    });
    Entry {
        key: crate::search::key(Kind::Article, found.article.id.number()),
        texts: texts.collect(),
        labels: vec![(Facet::Kind, Kind::Article.key().to_owned())],
        day: found.article.from.map_or(0, crate::search::today),
    }
}
