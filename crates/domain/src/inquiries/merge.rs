use super::{Asker, Inquiry, Mailbox};
use crate::people::{EmailAddress, PhoneNumber};
use crate::promise::Clock;

/// Two cases become one: what stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merging {
    /// Who is answered: what the one that stays lacks comes from the other.
    pub asker: Asker,
    /// The promise: the earlier day of the two, and an answer that was given counts for both.
    pub clock: Clock,
    /// The topic, where one of them has one.
    pub topic: Option<String>,
    /// Which of the two has a mailbox: whether mails can be told apart, should they become two again.
    pub mailbox: Mailbox,
}

/// Why two cases cannot become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeFault {
    /// They are the same case.
    Same,
    /// One of them is closed, or went into another one.
    NotOpen,
    /// Two people asked: their addresses differ. One must not read what the other wrote; such cases are linked.
    TwoPeople,
    /// The data of who asked are gone.
    Gone,
}

fn differ(one: Option<&String>, other: Option<&String>, same: fn(&str, &str) -> bool) -> bool {
    matches!((one, other), (Some(one), Some(other)) if !same(one, other))
}

fn same_mailbox(one: &str, other: &str) -> bool {
    match (EmailAddress::parse(one), EmailAddress::parse(other)) {
        (Ok(one), Ok(other)) => one.key() == other.key(),
        _ => one == other,
    }
}

fn same_number(one: &str, other: &str) -> bool {
    match (PhoneNumber::parse(one), PhoneNumber::parse(other)) {
        (Ok(one), Ok(other)) => one.international() == other.international(),
        _ => one == other,
    }
}

/// May these two be one question? Open cases with the same mailbox or telephone.
pub fn likely_same(one: &Inquiry, other: &Inquiry) -> bool {
    let (Some(a), Some(b)) = (&one.asker, &other.asker) else { return false };
    let shared = |one: Option<&String>, other: Option<&String>, same: fn(&str, &str) -> bool| matches!((one, other), (Some(one), Some(other)) if same(one, other));
    merging(one, other).is_ok()
        && (shared(a.email.as_ref(), b.email.as_ref(), same_mailbox)
            || shared(a.phone.as_ref(), b.phone.as_ref(), same_number))
}

/// What stays when `gone` goes into `kept`.
///
/// # Errors
/// [`MergeFault`].
pub fn merging(kept: &Inquiry, gone: &Inquiry) -> Result<Merging, MergeFault> {
    if kept.id == gone.id {
        return Err(MergeFault::Same);
    }
    if !kept.state.is_open() || !gone.state.is_open() {
        return Err(MergeFault::NotOpen);
    }
    let (Some(one), Some(other)) = (&kept.asker, &gone.asker) else { return Err(MergeFault::Gone) };
    if differ(one.email.as_ref(), other.email.as_ref(), same_mailbox)
        || differ(one.phone.as_ref(), other.phone.as_ref(), same_number)
    {
        return Err(MergeFault::TwoPeople);
    }
    let asker = Asker {
        name: if one.name.is_empty() { other.name.clone() } else { one.name.clone() },
        email: one.email.clone().or_else(|| other.email.clone()),
        phone: one.phone.clone().or_else(|| other.phone.clone()),
        reachable: one.reachable.clone().or_else(|| other.reachable.clone()),
    };
    let answered = match (kept.clock.answered, gone.clock.answered) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let clock = Clock { due: kept.clock.due.min(gone.clock.due), answered, ..kept.clock };
    let mailbox = Mailbox::of(one.email.as_ref(), other.email.as_ref());
    Ok(Merging { asker, clock, topic: kept.topic.clone().or_else(|| gone.topic.clone()), mailbox })
}

#[cfg(test)]
mod tests {
    use super::super::{InquiryId, Kind, Owner, Source, State};
    use super::*;
    use kernel::{Instant, Locale};

    fn case(id: i64, email: &str, phone: &str, due: &str) -> Inquiry {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Inquiry {
            id: InquiryId::new(id),
            kind: Kind::Question,
            source: Source::Web,
            topic: None,
            locale: Locale::De,
            state: State::New,
            owner: Owner::default(),
            clock: Clock { due: due.parse().unwrap(), paused_on: None, answered: None },
            next: None,
            received_at: Instant::from_micros(0),
            closed_at: None,
            asker: Some(Asker { email: given(email), phone: given(phone), ..Asker::default() }),
        }
    }

    #[test]
    fn a_phone_note_fills_what_the_web_form_lacks_and_the_earlier_promise_holds() {
        let web = case(1, "Ana@post.example", "", "2026-12-04");
        let note = Inquiry { topic: Some("sport".into()), ..case(2, "", "0221 4710-123", "2026-12-02") };
        let merged = merging(&web, &note).unwrap();
        assert_eq!(merged.asker.email.as_deref(), Some("Ana@post.example"));
        assert_eq!(merged.asker.phone.as_deref(), Some("0221 4710-123"));
        assert_eq!(
            (merged.clock.due.to_string().as_str(), merged.topic.as_deref()),
            ("2026-12-02", Some("sport"))
        );
    }

    #[test]
    fn two_people_never_become_one_case() {
        let one = case(1, "ana@post.example", "", "2026-12-04");
        assert_eq!(merging(&one, &case(2, "kim@post.example", "", "2026-12-04")), Err(MergeFault::TwoPeople));
        // The same mailbox, spelled otherwise, is one person, and so is a number with and without the country.
        assert!(merging(&one, &case(2, "ANA@post.example", "", "2026-12-04")).is_ok());
        let (here, abroad) =
            (case(1, "", "0221 4710-123", "2026-12-04"), case(2, "", "+49 221 4710123", "2026-12-04"));
        assert!(merging(&here, &abroad).is_ok());
    }

    #[test]
    fn what_is_closed_or_the_same_is_not_merged() {
        let one = case(1, "", "", "2026-12-04");
        assert_eq!(merging(&one, &one), Err(MergeFault::Same));
        let closed = Inquiry {
            state: State::Closed(super::super::Closing::Answered),
            ..case(2, "", "", "2026-12-04")
        };
        assert_eq!(merging(&one, &closed), Err(MergeFault::NotOpen));
        assert_eq!(
            merging(&one, &Inquiry { asker: None, ..case(2, "", "", "2026-12-04") }),
            Err(MergeFault::Gone)
        );
    }

    #[test]
    fn an_answer_that_was_given_counts_for_both() {
        let mut one = case(1, "", "", "2026-12-04");
        one.clock = one.clock.answer("2026-12-03".parse().unwrap());
        let merged = merging(&case(2, "", "", "2026-12-04"), &one).unwrap();
        assert_eq!(merged.clock.answered, one.clock.answered);
    }
}
