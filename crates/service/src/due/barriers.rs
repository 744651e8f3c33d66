use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;

/// Barriers that were reported and not answered yet.
pub(super) struct Barriers;

impl Due for Barriers {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let rows = store::barriers::list(cx.conn, ROWS)?.into_iter();
        let due = rows.filter_map(|report| Some((report.due().filter(|day| *day <= until)?, report)));
        let item = |(day, report): (Date, domain::barriers::Report)| Item {
            next: Next::AnswerBarrier,
            subject: Subject::Barrier(report.id),
            title: report.message.lines().next().unwrap_or_default().chars().take(90).collect(),
            lang: report.locale,
            who: report.name.unwrap_or_default(),
            owner: None,
            office: None,
            day,
        };
        Ok(due.map(item).collect())
    }
}
