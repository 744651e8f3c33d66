use crate::contexts::ReadCx;
use crate::error::Result;
use crate::search::{Findable, Looked};
use ::search::{Entry, Facet, Text};
use domain::search::Kind;
use std::collections::BTreeSet;
use store::agreements::PublicRow;
use store::search::Which;

/// Public agreements are found by what they are called and what they are for, and by the organisations that are parties.
pub(crate) struct Agreements;

impl Findable for Agreements {
    fn kind(&self) -> Kind {
        Kind::Agreement
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let found = store::agreements::findable(cx.conn, which)?;
        Ok(found.into_iter().map(|row| (row.it.id.number(), entry(row))).collect())
    }

    fn changed(&self, _cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        Ok(looked.agreements.clone())
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let found = store::agreements::findable(cx.conn, Which::These(numbers))?;
        Ok(found.into_iter().map(|row| (row.it.id.number(), format!("/verabredet/{}", row.it.id))).collect())
    }
}

fn entry(row: PublicRow) -> Entry {
    let names = row.parties.into_iter().filter_map(|(listed, _)| listed.map(|(_, name)| name));
    let body = std::iter::once(row.goal)
        .chain(names)
        .chain(row.it.outcome.filter(|_| row.it.published_at.is_some()));
    let text = Text {
        tag: row.it.lang.tag().to_owned(),
        title: row.title,
        body: body.collect::<Vec<_>>().join("\n"),
    };
    let district = row.district.map(|key| (Facet::District, key));
    Entry {
        key: crate::search::key(Kind::Agreement, row.it.id.number()),
        texts: vec![text],
        labels: std::iter::once((Facet::Kind, Kind::Agreement.key().to_owned())).chain(district).collect(),
        day: row.it.in_force_at.map_or(0, crate::search::today),
    }
}
