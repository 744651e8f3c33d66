use super::{Due, Item, Next, ROWS};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::inquiries::State;
use domain::journal::Subject;
use jiff::civil::Date;
use store::inquiries::{Filter, Row};

/// Questions: one that nobody took on, a promised day, a planned one.
pub(super) struct Questions;

impl Due for Questions {
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>> {
        let filter = Filter { due_on: Some(until), ..Filter::default() };
        Ok(store::inquiries::list(cx.conn, &filter, ROWS)?.into_iter().map(item).collect())
    }
}

fn item(row: Row) -> Item {
    let case = &row.case;
    let promised = case.clock.answered.is_none().then_some(case.clock.due);
    let day = match (promised, case.next) {
        (Some(due), Some(next)) if case.state != State::AskedBack => due.min(next),
        (_, Some(next)) => next,
        (_, None) => case.clock.due,
    };
    let next = match case.state {
        State::New => Next::TakeQuestion,
        State::AskedBack => Next::LookAtQuestion,
        State::Open | State::Closed(_) | State::Merged(_) => Next::AnswerQuestion,
    };
    Item {
        next,
        subject: Subject::Inquiry(case.id),
        title: row.question.chars().take(90).collect(),
        lang: case.locale,
        who: case.asker.as_ref().map(|asker| asker.name.clone()).unwrap_or_default(),
        owner: case.owner.account.zip(row.owner),
        office: row.office,
        day,
    }
}
