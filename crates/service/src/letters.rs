//! The letters the hub writes: which there are, how one is queued, and the facts the worker needs to word it.

mod facts;
mod introductions;
mod obstacles;

pub use facts::{Facts, InquiryFacts, ReportFacts, facts};
pub use introductions::IntroductionFacts;
pub use obstacles::ObstacleFacts;
pub use store::outbox::QueuedLetter;

use crate::contexts::WriteCx;
use crate::error::Result;
use domain::journal::Subject;
use kernel::Locale;
use store::outbox::NewLetter;

/// To the person: press the button, so that we know the address is right.
pub const CONFIRM_SIGNUP: &str = "confirm_signup";
/// To the person: the place is yours.
pub const SIGNUP_PLACED: &str = "signup_placed";
/// To the person: the organisation will answer.
pub const SIGNUP_WAITING: &str = "signup_waiting";
/// To the person: the organisation says yes.
pub const SIGNUP_ACCEPTED: &str = "signup_accepted";
/// To the person: the organisation says no, because …
pub const SIGNUP_DECLINED: &str = "signup_declined";
/// To the person: the guardian said no, or took the yes back.
pub const SIGNUP_TAKEN_BACK: &str = "signup_taken_back";
/// To the person: the date does not take place, because …
pub const SIGNUP_CALLED_OFF: &str = "signup_called_off";
/// To the person, the day before.
pub const SIGNUP_REMINDER: &str = "signup_reminder";
/// To the guardian: do you say yes?
pub const GUARDIAN_ASKED: &str = "guardian_asked";
/// To the guardian who said yes: the date does not take place, because …
pub const GUARDIAN_CALLED_OFF: &str = "guardian_called_off";
/// To the organisation: somebody signed up.
pub const ORGANISATION_NEW_SIGNUP: &str = "organisation_new_signup";
/// To the organisation: somebody wrote something else than before.
pub const ORGANISATION_SIGNUP_CHANGED: &str = "organisation_signup_changed";
/// To the organisation: somebody withdrew.
pub const ORGANISATION_SIGNUP_WITHDRAWN: &str = "organisation_signup_withdrawn";
/// To the organisation: we got your registration.
pub const ORGANISATION_RECEIVED: &str = "organisation_received";
/// To the organisation: you are listed.
pub const ORGANISATION_APPROVED: &str = "organisation_approved";
/// To the organisation: you are not listed, because …
pub const ORGANISATION_DECLINED: &str = "organisation_declined";
/// To the organisation: your offer is public.
pub const OPPORTUNITY_PUBLISHED: &str = "opportunity_published";
/// To the organisation: your offer comes back, because …
pub const OPPORTUNITY_SENT_BACK: &str = "opportunity_sent_back";
/// To the organisation: the office called a date off.
pub const DATE_CALLED_OFF: &str = "date_called_off";
/// To the organisation: is it still true?
pub const STILL_TRUE: &str = "still_true";
/// To whoever is asked to take on the lead of an organisation.
pub const HAND_OVER: &str = "hand_over";
/// To its lead so far, when the office hands it on.
pub const HAND_OVER_TOLD: &str = "hand_over_told";
/// To somebody who may do something new here.
pub const ROLE_GRANTED: &str = "role_granted";
/// To whoever has an account whose second key changed.
pub const ACCOUNT_CHANGED: &str = "account_changed";
/// To whoever has an account that nobody used for nearly a year.
pub const ACCOUNT_UNUSED: &str = "account_unused";
/// To the address with which it did so before.
pub const LOG_IN_GONE: &str = "log_in_gone";
/// To whoever reported a barrier: we got it, and until when you are answered.
pub const BARRIER_RECEIVED: &str = "barrier_received";
/// To whoever reported a barrier: it takes longer, because …
pub const BARRIER_NOTED: &str = "barrier_noted";
/// To whoever reported a barrier: the answer.
pub const BARRIER_ANSWERED: &str = "barrier_answered";
/// To whoever reported an entry: we got it, and until when it is decided.
pub const REPORT_RECEIVED: &str = "report_received";
/// To whoever reported an entry: what was decided, and why.
pub const REPORT_DECIDED: &str = "report_decided";
/// To the organisation: what was decided about its entry, why, and how it objects.
pub const REPORT_STATEMENT: &str = "report_statement";
/// To an organisation of the network: please decide an objection.
pub const REPORT_SECOND: &str = "report_second";
/// To whoever asked: we got it, and until when you are answered.
pub const INQUIRY_RECEIVED: &str = "inquiry_received";
/// To whoever asked: the answer.
pub const INQUIRY_ANSWERED: &str = "inquiry_answered";
/// To whoever asked: we need to know something.
pub const INQUIRY_ASKED_BACK: &str = "inquiry_asked_back";
/// To whoever asked: who else is in charge, or why it ends.
pub const INQUIRY_CLOSED: &str = "inquiry_closed";
/// To those of an office: a question is theirs, or there is something new in it.
pub const INQUIRY_AT_OFFICE: &str = "inquiry_at_office";
/// To an organisation: somebody, or another organisation, is introduced to it.
pub const INTRODUCED: &str = "introduced";
/// To an organisation: the yes to an introduction was taken back.
pub const INTRODUCTION_WITHDRAWN: &str = "introduction_withdrawn";
/// To whoever named an obstacle: we got it, and until when it is answered.
pub const OBSTACLE_RECEIVED: &str = "obstacle_received";
/// To whoever named an obstacle, and whom it hinders too: what became of it.
pub const OBSTACLE_MOVED: &str = "obstacle_moved";
/// To whoever says that an obstacle hinders them too: press the button.
pub const OBSTACLE_TOO: &str = "obstacle_too";
/// To an organisation: what the office writes to several.
pub const CIRCULAR: &str = "circular";
/// To whoever asked for the weekly post: press the button, or, where it comes already, change it here.
pub const DIGEST_CONFIRM: &str = "digest_confirm";
/// The weekly post, or a newsletter of the office.
pub const DIGEST: &str = "digest";
/// To somebody of the office: type this code, then we know that mails arrive.
pub const TEST_MAIL: &str = "test_mail";
/// To whoever logs in: the code.
pub const LOGIN_CODE: &str = "login_code";

/// Puts a letter into the outbox, to go out at once.
pub(crate) fn queue(
    cx: &mut WriteCx<'_>,
    letter: &'static str,
    subject: Subject,
    address: &str,
    locale: Locale,
    cause: i64,
) -> Result<()> {
    let new = NewLetter { letter, subject, address: address.to_owned(), locale, cause };
    let (public_id, now) = (cx.draw_id(), cx.now);
    store::outbox::queue(cx.conn, &new, public_id, now, now)?;
    Ok(())
}
