use crate::contexts::ReadCx;
use crate::error::Result;
use crate::search::{Findable, Looked};
use ::search::{Entry, Facet, Text};
use domain::search::Kind;
use std::collections::BTreeSet;
use store::ideas::ToFind;
use store::search::Which;

/// Public ideas are found by their words and by what they are about.
pub(crate) struct Ideas;

impl Findable for Ideas {
    fn kind(&self) -> Kind {
        Kind::Idea
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let found = store::ideas::to_find(cx.conn, which)?;
        Ok(found.into_iter().map(|it| (it.id, entry(it))).collect())
    }

    fn changed(&self, _cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        Ok(looked.ideas.clone())
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let public = store::ideas::public_among(cx.conn, numbers)?;
        Ok(public.into_iter().map(|id| (id, format!("/ideen/{id}"))).collect())
    }
}

fn entry(it: ToFind) -> Entry {
    let labels = [
        Some((Facet::Kind, Kind::Idea.key().to_owned())),
        it.topic.map(|topic| (Facet::Topic, topic)),
        it.district.map(|district| (Facet::District, district)),
    ];
    Entry {
        key: crate::search::key(Kind::Idea, it.id),
        texts: vec![Text { tag: it.lang, title: it.title, body: it.text }],
        labels: labels.into_iter().flatten().collect(),
        day: crate::search::today(it.published_at),
    }
}
