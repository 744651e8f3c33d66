//! Letters to those who reported a barrier. Each names the office that helps when we do not.

use super::names::harmless;
use super::sheet::{Sheet, quote};
use i18n::{Words, plain};

pub(super) fn received(w: &Words, person: &str, [first, last]: [&str; 2], ombuds: &str, link: &str) -> Sheet {
    sheet(
        w,
        person,
        w.mail_barrier_received_subject(),
        [w.mail_barrier_received(first, last), helps(w, ombuds, link)],
    )
}

pub(super) fn noted(w: &Words, person: &str, reason: &str, last: &str, ombuds: &str, link: &str) -> Sheet {
    let blocks = [w.mail_barrier_noted(quote(reason), last), helps(w, ombuds, link)];
    sheet(w, person, w.mail_barrier_noted_subject(), blocks)
}

pub(super) fn answered(w: &Words, person: &str, answer: &str, ombuds: &str, link: &str) -> Sheet {
    let blocks = [w.mail_barrier_answered(quote(answer)), helps(w, ombuds, link)];
    sheet(w, person, w.mail_barrier_answered_subject(), blocks)
}

fn helps(w: &Words, ombuds: &str, link: &str) -> String {
    if ombuds.is_empty() { w.mail_barrier_statement(link) } else { w.mail_barrier_ombuds(ombuds, link) }
}

fn sheet(w: &Words, person: &str, subject: String, blocks: [String; 2]) -> Sheet {
    Sheet {
        subject: plain(&subject),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: blocks.into(),
        why: w.mail_barrier_why(),
        calendar: None,
    }
}
