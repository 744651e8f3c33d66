//! To those who act for somebody: an organisation, an office, the town.

use super::names::harmless;
use super::sheet::{Sheet, subject};
use i18n::{Words, plain};

/// Goes to an address that somebody else typed: see [`harmless`].
pub(super) fn asked(w: &Words, person: &str, organisation: &str, link: &str) -> Sheet {
    let organisation = harmless(organisation);
    Sheet {
        subject: subject(&organisation, |organisation| w.account_mail_over_subject(organisation)),
        name: Some(harmless(person)),
        blocks: vec![w.account_mail_over(&organisation, link)],
        why: w.account_mail_over_why(&organisation),
        calendar: None,
    }
}

pub(super) fn told(w: &Words, organisation: &str, successor: &str) -> Sheet {
    Sheet {
        subject: subject(organisation, |organisation| w.account_mail_told_subject(organisation)),
        name: None,
        blocks: vec![w.account_mail_told(organisation, successor)],
        why: w.account_mail_told_why(),
        calendar: None,
    }
}

pub(super) fn changed(w: &Words, person: &str, link: &str) -> Sheet {
    Sheet {
        subject: plain(&w.account_mail_changed_subject()),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: vec![w.account_mail_changed(link)],
        why: w.account_mail_changed_why(),
        calendar: None,
    }
}

pub(super) fn unused(w: &Words, person: &str, until: &str, login_url: &str) -> Sheet {
    Sheet {
        subject: plain(&w.account_mail_unused_subject()),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: vec![w.account_mail_unused(until, login_url)],
        why: w.account_mail_unused_why(),
        calendar: None,
    }
}

/// Goes to an address that somebody else typed: see [`harmless`].
pub(super) fn role(w: &Words, person: &str, roles: &[String], login_url: &str) -> Sheet {
    let roles = roles.iter().map(|role| harmless(role)).collect::<Vec<_>>().join("\n");
    Sheet {
        subject: plain(&w.account_mail_role_subject()),
        name: Some(harmless(person)),
        blocks: vec![w.account_mail_role(&roles, login_url)],
        why: w.account_mail_role_why(),
        calendar: None,
    }
}
