//! Letters to those who sign up, to their guardians, and to those who log in.

use super::OfferFacts;
use super::names::harmless;
use super::sheet::{Sheet, offer_block, quote, subject};
use crate::Attachment;
use i18n::{Words, plain};

pub(super) fn confirm(w: &Words, person: &str, offer: &OfferFacts, link: &str, until: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_confirm_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![w.mail_confirm(link, until), offer_block(w, offer)],
        why: w.mail_confirm_why(),
        calendar: None,
    }
}

pub(super) fn placed(w: &Words, person: &str, offer: &OfferFacts, link: &str, ics: Option<&str>) -> Sheet {
    let attached = |text: &str| Attachment { name: plain(&w.mail_calendar_file()), text: text.to_owned() };
    Sheet {
        subject: subject(&offer.title, |title| w.mail_placed_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![w.mail_placed(), offer_block(w, offer), w.mail_change(link)],
        why: w.mail_signup_why(),
        calendar: ics.map(attached),
    }
}

pub(super) fn waiting(w: &Words, person: &str, offer: &OfferFacts, link: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_waiting_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![w.mail_waiting(&offer.organisation), offer_block(w, offer), w.mail_change(link)],
        why: w.mail_signup_why(),
        calendar: None,
    }
}

pub(super) fn accepted(w: &Words, person: &str, offer: &OfferFacts, link: &str, note: Option<&str>) -> Sheet {
    let mut blocks = vec![w.mail_accepted(&offer.organisation)];
    blocks.extend(note.map(|note| w.mail_accepted_note(&offer.organisation, quote(note))));
    blocks.extend([offer_block(w, offer), w.mail_change(link)]);
    Sheet {
        subject: subject(&offer.title, |title| w.mail_accepted_subject(title)),
        name: Some(harmless(person)),
        blocks,
        why: w.mail_signup_why(),
        calendar: None,
    }
}

pub(super) fn declined(w: &Words, person: &str, offer: &OfferFacts, reason: &str, offers_url: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_declined_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![
            w.mail_declined(&offer.organisation, quote(reason)),
            offer_block(w, offer),
            w.mail_declined_more(offers_url),
        ],
        why: w.mail_declined_why(),
        calendar: None,
    }
}

pub(super) fn called_off(
    w: &Words,
    person: &str,
    offer: &OfferFacts,
    reason: &str,
    offers_url: &str,
) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_called_off_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![
            w.mail_called_off(&offer.when, quote(reason)),
            offer_block(w, offer),
            w.mail_called_off_more(offers_url),
        ],
        why: w.mail_called_off_why(),
        calendar: None,
    }
}

pub(super) fn taken_back(w: &Words, person: &str, offer: &OfferFacts, offers_url: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_taken_back_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![w.mail_taken_back(), offer_block(w, offer), w.mail_declined_more(offers_url)],
        why: w.mail_declined_why(),
        calendar: None,
    }
}

pub(super) fn reminder(w: &Words, person: &str, offer: &OfferFacts, link: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_reminder_subject(title)),
        name: Some(harmless(person)),
        blocks: vec![w.mail_reminder(), offer_block(w, offer), w.mail_reminder_change(link)],
        why: w.mail_reminder_why(),
        calendar: None,
    }
}

pub(super) fn guardian(w: &Words, guardian: &str, child: &str, offer: &OfferFacts, link: &str) -> Sheet {
    let child = harmless(child);
    Sheet {
        subject: subject(&offer.title, |title| w.mail_guardian_subject(title)),
        name: Some(harmless(guardian)),
        blocks: vec![w.mail_guardian(&child), offer_block(w, offer), w.mail_guardian_answer(link)],
        why: w.mail_guardian_why(&child),
        calendar: None,
    }
}

pub(super) fn guardian_called_off(
    w: &Words,
    guardian: &str,
    child: &str,
    offer: &OfferFacts,
    reason: &str,
) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_called_off_subject(title)),
        name: Some(harmless(guardian)),
        blocks: vec![
            w.mail_guardian_called_off(harmless(child), &offer.when, quote(reason)),
            offer_block(w, offer),
        ],
        why: w.mail_guardian_called_off_why(),
        calendar: None,
    }
}

/// As with a log-in, the code stands in the text alone.
pub(super) fn test(w: &Words, code: &str, link: &str) -> Sheet {
    Sheet {
        subject: plain(&w.mail_test_subject()),
        name: None,
        blocks: vec![w.mail_test(code, link)],
        why: w.mail_test_why(),
        calendar: None,
    }
}

/// The code stands in the text alone: subjects are shown on locked screens.
pub(super) fn code(w: &Words, code: &str, minutes: u32) -> Sheet {
    Sheet {
        subject: plain(&w.mail_code_subject()),
        name: None,
        blocks: vec![w.mail_code(code, minutes)],
        why: w.mail_code_why(),
        calendar: None,
    }
}
