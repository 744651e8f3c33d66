//! Letters to those who offer something.

use super::OfferFacts;
use super::names::harmless;
use super::sheet::{Sheet, offer_block, quote, subject};
use i18n::{Words, plain};

/// What an organisation is told of somebody who signed up.
pub(super) struct NewSignup<'a> {
    pub person: &'a str,
    pub message: Option<&'a str>,
    pub reach: &'a str,
    pub link: &'a str,
    pub must_answer: bool,
    pub guardian: bool,
}

pub(super) fn new_signup(w: &Words, contact: &str, offer: &OfferFacts, signup: &NewSignup<'_>) -> Sheet {
    let person = harmless(signup.person);
    let mut blocks = vec![w.mail_new_signup(&person, signup.reach)];
    if signup.guardian {
        blocks.push(w.mail_new_signup_guardian(&person));
    }
    blocks.extend(signup.message.map(|message| w.mail_new_signup_message(&person, quote(message))));
    blocks.push(offer_block(w, offer));
    blocks.push(if signup.must_answer {
        w.mail_new_signup_answer(signup.link)
    } else {
        w.mail_new_signup_placed(signup.link)
    });
    Sheet {
        subject: subject(&offer.title, |title| w.mail_new_signup_subject(title)),
        name: Some(contact.to_owned()),
        blocks,
        why: w.mail_offer_why(),
        calendar: None,
    }
}

/// What somebody has written since.
pub(super) struct Changed<'a> {
    pub person: &'a str,
    pub message: Option<&'a str>,
    pub reach: &'a str,
    pub link: &'a str,
}

pub(super) fn changed(w: &Words, contact: &str, offer: &OfferFacts, signup: &Changed<'_>) -> Sheet {
    let person = harmless(signup.person);
    let said = match signup.message {
        Some(message) => w.mail_changed_message(&person, quote(message)),
        None => w.mail_changed_emptied(&person),
    };
    Sheet {
        subject: subject(&offer.title, |title| w.mail_changed_subject(title)),
        name: Some(contact.to_owned()),
        blocks: vec![said, w.mail_changed_reach(&person, signup.reach, signup.link), offer_block(w, offer)],
        why: w.mail_offer_why(),
        calendar: None,
    }
}

pub(super) fn withdrawn(w: &Words, contact: &str, person: &str, offer: &OfferFacts) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_withdrawn_subject(title)),
        name: Some(contact.to_owned()),
        blocks: vec![w.mail_withdrawn(harmless(person)), offer_block(w, offer)],
        why: w.mail_offer_why(),
        calendar: None,
    }
}

/// Goes to an address that somebody typed in: see [`harmless`].
pub(super) fn received(w: &Words, contact: &str, organisation: &str) -> Sheet {
    let organisation = harmless(organisation);
    Sheet {
        subject: subject(&organisation, |organisation| w.mail_received_subject(organisation)),
        name: Some(harmless(contact)),
        blocks: vec![w.mail_received(&organisation)],
        why: w.mail_organisation_why(&organisation),
        calendar: None,
    }
}

pub(super) fn approved(w: &Words, contact: &str, organisation: &str, login_url: &str) -> Sheet {
    Sheet {
        subject: subject(organisation, |organisation| w.mail_approved_subject(organisation)),
        name: Some(contact.to_owned()),
        blocks: vec![w.mail_approved(organisation, login_url)],
        why: w.mail_organisation_why(organisation),
        calendar: None,
    }
}

pub(super) fn log_in_gone(w: &Words, organisation: &str) -> Sheet {
    Sheet {
        subject: subject(organisation, |organisation| w.mail_log_in_subject(organisation)),
        name: None,
        blocks: vec![w.mail_log_in_gone(organisation)],
        why: w.mail_log_in_gone_why(),
        calendar: None,
    }
}

pub(super) fn not_listed(w: &Words, contact: &str, organisation: &str, reason: &str) -> Sheet {
    let organisation = harmless(organisation);
    Sheet {
        subject: subject(&organisation, |organisation| w.mail_not_listed_subject(organisation)),
        name: Some(harmless(contact)),
        blocks: vec![w.mail_not_listed(&organisation, quote(reason))],
        why: w.mail_organisation_why(&organisation),
        calendar: None,
    }
}

pub(super) fn date_called_off(w: &Words, contact: &str, offer: &OfferFacts, dates: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_date_called_off_subject(title)),
        name: Some(contact.to_owned()),
        blocks: vec![w.mail_date_called_off(dates), offer_block(w, offer)],
        why: w.mail_offer_why(),
        calendar: None,
    }
}

pub(super) fn published(w: &Words, contact: &str, offer: &OfferFacts) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_published_subject(title)),
        name: Some(contact.to_owned()),
        blocks: vec![w.mail_published(), offer_block(w, offer)],
        why: w.mail_offer_why(),
        calendar: None,
    }
}

pub(super) fn sent_back(w: &Words, contact: &str, offer: &OfferFacts, reason: &str, link: &str) -> Sheet {
    Sheet {
        subject: subject(&offer.title, |title| w.mail_sent_back_subject(title)),
        name: Some(contact.to_owned()),
        blocks: vec![w.mail_sent_back(quote(reason), link), offer_block(w, offer)],
        why: w.mail_offer_why(),
        calendar: None,
    }
}

pub(super) fn still_true(w: &Words, contact: &str, offers: &[(String, String)]) -> Sheet {
    let count = offers.len();
    let mut blocks = vec![w.mail_still_true(count)];
    blocks.extend(offers.iter().map(|(title, link)| w.mail_still_true_offer(title, link)));
    Sheet {
        subject: plain(&w.mail_still_true_subject(count)),
        name: Some(contact.to_owned()),
        blocks,
        why: w.mail_still_true_why(),
        calendar: None,
    }
}

/// What the office wrote stands there as its own words: it is the office's mail.
pub(super) fn circular(w: &Words, title: &str, text: &str) -> Sheet {
    Sheet {
        subject: subject(title, str::to_owned),
        name: None,
        blocks: vec![text.to_owned()],
        why: w.mail_circular_why(),
        calendar: None,
    }
}
