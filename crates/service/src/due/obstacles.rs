use super::{Due, Item, Next};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Subject;
use domain::obstacles::State;
use jiff::civil::Date;
use kernel::Locale;
use store::obstacles::Row;

/// Obstacles: one that nobody looked at, a promised day, a planned one.
pub(super) struct Obstacles;

impl Due for Obstacles {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let rows = crate::obstacles::due(cx)?.into_iter();
        Ok(rows.filter_map(|row| item(row).filter(|item| item.day <= until)).collect())
    }
}

fn item(row: Row) -> Option<Item> {
    let it = row.it;
    let day = it.due()?;
    let (next, title, lang) = match it.state {
        State::Received => {
            let words: Option<String> = it.namer.as_ref().map(|namer| namer.words.chars().take(90).collect());
            (Next::OpenObstacle, words.unwrap_or_default(), it.locale)
        }
        State::Open => (Next::AnswerObstacle, it.public.title, Locale::De),
        _ => (Next::LookAtObstacle, it.public.title, Locale::De),
    };
    Some(Item {
        next,
        subject: Subject::Obstacle(it.id),
        title,
        lang,
        who: String::new(),
        owner: it.owner.account.zip(row.owner),
        office: row.office,
        day,
    })
}
