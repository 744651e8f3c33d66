use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;
use kernel::Locale;

/// Goals that are to be measured, or to be reached.
pub(super) struct Goals;

impl Due for Goals {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let rows = store::goals::list(cx.conn, ROWS)?.into_iter();
        let due = rows.filter_map(|row| Some((row.it.due().filter(|day| *day <= until)?, row)));
        let item = |(day, row): (Date, store::goals::Row)| Item {
            next: if day >= row.it.indicator.target_on { Next::EndGoal } else { Next::MeasureGoal },
            subject: Subject::Goal(row.it.id),
            title: row.it.title,
            lang: Locale::De,
            who: String::new(),
            owner: row.it.owner.zip(row.owner),
            office: None,
            day,
        };
        Ok(due.map(item).collect())
    }
}
