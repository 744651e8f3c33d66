use super::{Due, Item, Next};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;
use kernel::Locale;

/// Reported entries that wait to be decided.
pub(super) struct Reports;

impl Due for Reports {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let rows = crate::reports::waiting(cx)?.into_iter().filter(|row| row.report.due <= until);
        let item = |row: crate::reports::Row| Item {
            next: Next::DecideReport,
            subject: Subject::Report(row.report.id),
            title: row.name,
            lang: Locale::De,
            who: String::new(),
            owner: None,
            office: None,
            day: row.report.due,
        };
        Ok(rows.map(item).collect())
    }
}
