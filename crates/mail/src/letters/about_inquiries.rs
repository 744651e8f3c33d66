//! Letters to those who asked something, and to those who answer.

use super::Said;
use super::names::harmless;
use super::sheet::Sheet;
use i18n::{Words, plain};

pub(super) fn received(
    w: &Words,
    person: &str,
    [number, day, link]: [&str; 3],
    reply: Option<&str>,
) -> Sheet {
    let block = w.inquiries_mail_received(day, link);
    sheet(w, person, w.inquiries_mail_received_subject(number), block, reply)
}

pub(super) fn said(
    w: &Words,
    what: Said,
    person: &str,
    [number, text, link]: [&str; 3],
    reply: Option<&str>,
) -> Sheet {
    let (subject, block) = match what {
        Said::Answer => (w.inquiries_mail_answered_subject(number), w.inquiries_mail_answered(text, link)),
        Said::AskedBack => {
            (w.inquiries_mail_asked_back_subject(number), w.inquiries_mail_asked_back(text, link))
        }
        Said::Closing => (w.inquiries_mail_closed_subject(number), w.inquiries_mail_closed(text, link)),
    };
    sheet(w, person, subject, block, reply)
}

pub(super) fn at_office(w: &Words, person: &str, [office, number, day, link]: [&str; 4]) -> Sheet {
    Sheet {
        subject: plain(&w.cases_mail_at_office_subject(number)),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: vec![w.cases_mail_at_office(office, day, link)],
        why: w.cases_mail_at_office_why(),
        calendar: None,
    }
}

fn sheet(w: &Words, person: &str, subject: String, block: String, reply: Option<&str>) -> Sheet {
    let reply = reply.map(|address| w.inquiries_mail_reply(address));
    Sheet {
        subject: plain(&subject),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: std::iter::once(block).chain(reply).collect(),
        why: w.inquiries_mail_why(),
        calendar: None,
    }
}
