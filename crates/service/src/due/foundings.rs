use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;
use kernel::Locale;

/// Foundings whose next date comes.
pub(super) struct Foundings;

impl Due for Foundings {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let item = |row: store::foundings::Row| Item {
            next: Next::TalkWithFounders,
            subject: Subject::Founding(row.it.id),
            title: row.it.founder.as_ref().map(|founder| founder.title.clone()).unwrap_or_default(),
            lang: Locale::De,
            who: row.it.founder.as_ref().map(|founder| founder.name.clone()).unwrap_or_default(),
            owner: row.it.companion.zip(row.companion),
            office: None,
            day: row.it.next.unwrap_or(until),
        };
        Ok(store::foundings::list(cx.conn, Some(until), ROWS)?.into_iter().map(item).collect())
    }
}
