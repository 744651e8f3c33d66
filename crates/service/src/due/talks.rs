use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;
use kernel::Locale;

/// Talks in which somebody asks again.
pub(super) struct Talks;

impl Due for Talks {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let rows = store::advice::list(cx.conn, store::advice::Which::DueOn(until), ROWS)?;
        let item = |row: store::advice::Row| {
            let sheet = row.talk.sheet.as_ref();
            Item {
                next: Next::AskAgain,
                subject: Subject::Advice(row.talk.id),
                title: sheet.map(|sheet| sheet.note.chars().take(90).collect()).unwrap_or_default(),
                lang: Locale::De,
                who: sheet.map(|sheet| sheet.name.clone()).unwrap_or_default(),
                owner: row.talk.adviser.zip(row.adviser),
                office: None,
                day: row.talk.next.unwrap_or(until),
            }
        };
        Ok(rows.into_iter().map(item).collect())
    }
}
