use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;
use kernel::Locale;

/// Meetings to come, minutes to be kept, and steps that were agreed.
pub(super) struct Meetings;

impl Due for Meetings {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let today = cx.now.city_day();
        let meetings = store::meetings::list(cx.conn, Some(until), ROWS)?;
        let steps = store::meetings::open_measures(cx.conn, until, ROWS)?;
        let meeting = |row: store::meetings::Row| Item {
            next: if row.it.on < today { Next::KeepMinutes } else { Next::HoldMeeting },
            subject: Subject::Meeting(row.it.id),
            title: row.it.title,
            lang: Locale::De,
            who: String::new(),
            owner: row.it.owner.zip(row.owner),
            office: None,
            day: row.it.on,
        };
        let step = |row: store::meetings::MeasureRow| Item {
            next: Next::AskForStep,
            subject: Subject::Meeting(row.it.meeting),
            title: row.it.what,
            lang: Locale::De,
            who: row.organisation.unwrap_or(row.it.who),
            owner: row.owner,
            office: None,
            day: row.it.next,
        };
        Ok(meetings.into_iter().map(meeting).chain(steps.into_iter().map(step)).collect())
    }
}
