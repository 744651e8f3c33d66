//! The Monday list: everything that is overdue or due this week, from all features, in one place, each with its next step.
//!
//! A feature answers "what is due?" through one trait, [`Due`], in a file of its own, and stands in one list.

mod barriers;
mod foundings;
mod goals;
mod introductions;
mod meetings;
mod obstacles;
mod questions;
mod reports;
mod talks;

use crate::contexts::ReadCx;
use crate::error::Result;
use crate::roles::posts;
use domain::accounts::AccountId;
use domain::journal::Subject;
use domain::policy::{Action, Actor};
use jiff::Span;
use jiff::civil::Date;
use kernel::Locale;
use store::roles::Which;

/// What is to be done next. Each has its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// Look at a question that nobody took on.
    TakeQuestion,
    /// Answer a question.
    AnswerQuestion,
    /// Look whether the person who was asked back wrote.
    LookAtQuestion,
    /// Ask somebody who was advised how it goes.
    AskAgain,
    /// Call an organisation that is introduced to somebody.
    TellOrganisation,
    /// Ask what came of an introduction.
    AskWhatCame,
    /// Talk with founders.
    TalkWithFounders,
    /// Decide about an entry that was reported.
    DecideReport,
    /// Answer somebody who reported a barrier.
    AnswerBarrier,
    /// Look at an obstacle that somebody named, and make it public.
    OpenObstacle,
    /// Answer an obstacle.
    AnswerObstacle,
    /// Look whether an obstacle is out of the way.
    LookAtObstacle,
    /// Measure where a goal stands.
    MeasureGoal,
    /// Say what became of a goal.
    EndGoal,
    /// Hold a meeting.
    HoldMeeting,
    /// Write down what was said at a meeting that was.
    KeepMinutes,
    /// Ask whether a step is done that was agreed.
    AskForStep,
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is to be done.
    pub next: Next,
    /// To what; a step of a meeting stands for its meeting.
    pub subject: Subject,
    /// What it is called, or with what it began; "" where nothing of it may be told.
    pub title: String,
    /// In which language that is.
    pub lang: Locale,
    /// Somebody it concerns, such as who agreed to do it; "" for nobody.
    pub who: String,
    /// Who owns it: account and name.
    pub owner: Option<(AccountId, String)>,
    /// The office that answers; `None` for the engagement office.
    pub office: Option<String>,
    /// The day.
    pub day: Date,
}

/// What one feature has that is due.
pub(crate) trait Due: Sync {
    /// Everything whose day comes until then, with a fixed number of statements. Who may see the list was asked before.
    fn due(&self, cx: &mut ReadCx<'_>, until: Date) -> Result<Vec<Item>>;
}

/// All features in which something becomes due.
static DUE: [&dyn Due; 9] = [
    &questions::Questions,
    &talks::Talks,
    &introductions::Introductions,
    &foundings::Foundings,
    &reports::Reports,
    &barriers::Barriers,
    &obstacles::Obstacles,
    &goals::Goals,
    &meetings::Meetings,
];

/// Of one kind. More nobody does in a week.
const ROWS: i64 = 300;

/// Whose things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// Those of whoever asks.
    Mine,
    /// Those of somebody, for whom another one stands in.
    Of(AccountId),
}

/// Somebody who is away today, and who stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Away {
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Who stands in.
    pub deputies: Vec<String>,
}

/// The week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Today.
    pub today: Date,
    /// The last day of the week.
    pub until: Date,
    /// What is due, by its day: what is overdue stands first.
    pub items: Vec<Item>,
    /// Who is away.
    pub away: Vec<Away>,
}

/// The Sunday of this week.
fn sunday(today: Date) -> Date {
    let left = 7 - i64::from(today.weekday().to_monday_one_offset());
    today.saturating_add(Span::new().days(left))
}

/// Everything that is overdue or due this week.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn week(cx: &mut ReadCx<'_>, whose: Whose) -> Result<Week> {
    cx.authorise(Action::SeeDesk)?;
    let today = cx.now.city_day();
    let until = sunday(today);
    let mut items = Vec::new();
    for feature in DUE {
        items.extend(feature.due(cx, until)?);
    }
    let wanted = match (whose, cx.caller.actor) {
        (Whose::All, _) => None,
        (Whose::Of(account), _) | (Whose::Mine, Actor::Member { account, .. }) => Some(account),
        (Whose::Mine, _) => None,
    };
    if let Some(account) = wanted {
        items.retain(|item| item.owner.as_ref().is_some_and(|(owner, _)| *owner == account));
    }
    items.sort_by(|a, b| (a.day, a.next, &a.title).cmp(&(b.day, b.next, &b.title)));
    Ok(Week { today, until, items, away: away(cx, today)? })
}

fn away(cx: &mut ReadCx<'_>, today: Date) -> Result<Vec<Away>> {
    let mut found: Vec<Away> = Vec::new();
    for post in posts(cx, Which::Town)? {
        let account = post.own.grant.account;
        let is_away = post.away.iter().any(|absence| absence.covers(today));
        if is_away && found.iter().all(|it| it.account != account) {
            let deputies = post.deputies.iter().map(|deputy| deputy.name.clone()).collect();
            found.push(Away { account, name: post.own.name.clone(), deputies });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_ends_on_its_sunday() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (today, until) in
            [("2026-11-30", "2026-12-06"), ("2026-12-05", "2026-12-06"), ("2026-12-06", "2026-12-06")]
        {
            assert_eq!(sunday(day(today)), day(until));
        }
    }
}
