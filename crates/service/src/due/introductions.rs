use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use jiff::civil::Date;
use kernel::Locale;
use store::introductions::{Row, Which};

/// Introductions: a call to make, or somebody asks what came of one.
pub(super) struct Introductions;

impl Due for Introductions {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let today = cx.now.city_day();
        let rows = store::introductions::list(cx.conn, Which::DueOn(until), ROWS)?;
        Ok(rows.into_iter().map(|row| item(row, today)).collect())
    }
}

fn item(row: Row, today: Date) -> Item {
    let calls = row.it.tell || row.it.tell_other;
    Item {
        next: if calls { Next::TellOrganisation } else { Next::AskWhatCame },
        subject: Subject::Introduction(row.it.id),
        title: row.organisation.0,
        lang: Locale::De,
        who: row.it.said.as_ref().map(|said| said.name.clone()).unwrap_or_default(),
        owner: None,
        office: None,
        day: if calls { today } else { row.it.next.unwrap_or(today) },
    }
}
