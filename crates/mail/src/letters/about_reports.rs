//! Letters about a reported entry: to whoever reported it, to its organisation, to a partner who decides an objection. None
//! of them names anybody who reported.

use super::Decided;
use super::names::harmless;
use super::sheet::{Sheet, quote};
use i18n::{Words, plain};

pub(super) fn received(w: &Words, person: &str, [number, entry, day, link]: [&str; 4]) -> Sheet {
    Sheet {
        subject: plain(&w.reports_mail_received_subject(number)),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: vec![w.reports_mail_received(harmless(entry), day, link)],
        why: w.reports_mail_why(),
        calendar: None,
    }
}

pub(super) fn decided(w: &Words, person: &str, it: &Decided) -> Sheet {
    let told = w.reports_mail_decided(harmless(&it.entry), it.outcome.as_str(), quote(&it.facts));
    Sheet {
        subject: plain(&w.reports_mail_decided_subject(it.number.as_str())),
        name: (!person.is_empty()).then(|| harmless(person)),
        blocks: blocks(w, told, it),
        why: w.reports_mail_why(),
        calendar: None,
    }
}

pub(super) fn statement(w: &Words, it: &Decided) -> Sheet {
    let told = w.reports_mail_statement(harmless(&it.entry), it.outcome.as_str(), quote(&it.facts));
    Sheet {
        subject: plain(&w.reports_mail_statement_subject(it.number.as_str())),
        name: None,
        blocks: blocks(w, told, it),
        why: w.reports_mail_why_organisation(),
        calendar: None,
    }
}

pub(super) fn second(w: &Words, [entry, day, link]: [&str; 3]) -> Sheet {
    Sheet {
        subject: plain(&w.reports_mail_second_subject()),
        name: None,
        blocks: vec![w.reports_mail_second(harmless(entry), day, link)],
        why: w.reports_mail_why_organisation(),
        calendar: None,
    }
}

fn blocks(w: &Words, told: String, it: &Decided) -> Vec<String> {
    let basis = (!it.basis.is_empty()).then(|| it.basis.clone());
    let link = it.link.as_str();
    let way = if it.may_object { w.reports_mail_object(link) } else { w.reports_mail_look(link) };
    std::iter::once(told).chain(basis).chain([way]).collect()
}
