//! Letters to those who named an obstacle, and to those whom it hinders too.

use super::ObstacleNews;
use super::names::harmless;
use super::sheet::{Sheet, quote};
use i18n::{Words, plain};

/// `text` is the promised day of one that came, else what the office says.
pub(super) fn moved(w: &Words, news: ObstacleNews, person: &str, [title, text, link]: [&str; 3]) -> Sheet {
    let said = quote(text);
    let (subject, block) = match news {
        ObstacleNews::Received => {
            (w.obstacles_mail_received_subject(), w.obstacles_mail_received(text, link))
        }
        ObstacleNews::Opened => (w.obstacles_mail_opened_subject(title), w.obstacles_mail_opened(text, link)),
        ObstacleNews::Answered => {
            (w.obstacles_mail_answered_subject(title), w.obstacles_mail_answered(said, link))
        }
        ObstacleNews::Solved => (w.obstacles_mail_solved_subject(title), w.obstacles_mail_solved(said, link)),
        ObstacleNews::NotSolvable => {
            (w.obstacles_mail_not_solvable_subject(title), w.obstacles_mail_not_solvable(said, link))
        }
        ObstacleNews::Declined => {
            (w.obstacles_mail_declined_subject(), w.obstacles_mail_declined(said, link))
        }
        ObstacleNews::Too => (w.obstacles_mail_too_subject(title), w.obstacles_mail_too(title, link)),
    };
    Sheet {
        subject: plain(&subject),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: vec![block],
        why: w.obstacles_mail_why(),
        calendar: None,
    }
}
