//! The reader of the journal that tells people: each entry becomes the letters that follow from it, once for each address.

use crate::authors::{account_of, by_guardian};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::letters;
use domain::accounts::AccountId;
use domain::barriers::BarrierId;
use domain::circulars::{self, CircularId};
use domain::digests::SubscriptionId;
use domain::inquiries::{EntryKind, InquiryId, Way};
use domain::introductions::IntroductionId;
use domain::journal::{Subject, Verb};
use domain::obstacles::ObstacleId;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use domain::reports::ReportId;
use domain::signups::{CallingOff, Hears, Signup, SignupState, Standing};
use kernel::Locale;
use store::journal::Entry;

const READER: &str = "notices";
/// Entries looked at in one transaction: short enough that nobody waits for it.
const AT_ONCE: i64 = 50;

/// Is there anything this reader has not looked at?
///
/// # Errors
/// When the journal cannot be read.
pub fn behind(cx: &mut ReadCx<'_>) -> Result<bool> {
    Ok(store::journal::position(cx.conn, READER)? < store::journal::last(cx.conn)?)
}

/// Looks at the next entries and queues what follows from them. Gives how many it looked at.
///
/// # Errors
/// When the database fails; then nothing of it is kept, and the next run begins at the same entry.
pub fn follow(cx: &mut WriteCx<'_>) -> Result<usize> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let from = store::journal::position(cx.conn, READER)?;
    let entries = store::journal::after(cx.conn, from, AT_ONCE)?;
    for entry in &entries {
        tell_of(cx, entry)?;
    }
    if let Some(last) = entries.last() {
        store::journal::advance(cx.conn, READER, last.seq)?;
    }
    Ok(entries.len())
}

/// Leaves out what has happened so far: after a restore and for the starter city nobody is told of the past.
///
/// # Errors
/// When the database fails.
pub fn skip_past(cx: &mut WriteCx<'_>) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let last = store::journal::last(cx.conn)?;
    store::journal::advance(cx.conn, READER, last)?;
    store::outbox::hold_all(cx.conn, "Vergangenes")?;
    Ok(())
}

fn tell_of(cx: &mut WriteCx<'_>, entry: &Entry) -> Result<()> {
    match entry.subject {
        Subject::Signup(id) => match store::signups::get(cx.conn, id)? {
            Some(signup) => signup_moved(cx, entry, &signup),
            None => Ok(()),
        },
        Subject::Organisation(id) => organisation_moved(cx, entry, id),
        Subject::Opportunity(id) => opportunity_moved(cx, entry, id),
        Subject::Barrier(id) => barrier_moved(cx, entry, id),
        Subject::Report(id) => report_moved(cx, entry, id),
        Subject::Circular(id) => circular_sent(cx, entry, id),
        Subject::Inquiry(id) => inquiry_moved(cx, entry, id),
        Subject::Introduction(id) => introduction_moved(cx, entry, id),
        Subject::Digest(id) => digest_asked(cx, entry, id),
        Subject::Obstacle(id) => obstacle_moved(cx, entry, id),
        Subject::Hub
        | Subject::Article(_)
        | Subject::Event(_)
        | Subject::Account(_)
        | Subject::HandOver(_)
        | Subject::Person(_)
        | Subject::Advice(_)
        | Subject::Founding(_)
        | Subject::Goal(_)
        | Subject::Meeting(_) => Ok(()),
    }
}

/// Whoever left an address is told: that it came, that it takes longer, the answer.
fn barrier_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: BarrierId) -> Result<()> {
    let letter = match entry.verb {
        Verb::BarrierReported => letters::BARRIER_RECEIVED,
        Verb::BarrierNoted => letters::BARRIER_NOTED,
        Verb::BarrierAnswered => letters::BARRIER_ANSWERED,
        _ => return Ok(()),
    };
    let Some(report) = store::barriers::get(cx.conn, id)? else { return Ok(()) };
    let Some(email) = report.email else { return Ok(()) };
    letters::queue(cx, letter, entry.subject, &email, report.locale, entry.seq)
}

/// Whoever reported hears that it came and what was decided; the organisation hears it where something was held against its
/// entry; a partner is asked.
fn report_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: ReportId) -> Result<()> {
    let Some(report) = store::reports::get(cx.conn, id)? else { return Ok(()) };
    let reporter = report.reporter.as_ref().and_then(|reporter| reporter.email.clone());
    match entry.verb {
        Verb::ReportReceived => {
            if let Some(email) = reporter {
                letters::queue(
                    cx,
                    letters::REPORT_RECEIVED,
                    entry.subject,
                    &email,
                    report.locale,
                    entry.seq,
                )?;
            }
        }
        Verb::ReportDecided | Verb::ReportDecidedAgain => {
            if let Some(email) = reporter {
                letters::queue(cx, letters::REPORT_DECIDED, entry.subject, &email, report.locale, entry.seq)?;
            }
            let words = store::reports::words(cx.conn, id)?;
            let reported = crate::reports::entry_of(cx, &report)?;
            if let (true, Some(email)) = (crate::reports::concerns_organisation(&words), reported.email) {
                let lang = reported.lang;
                letters::queue(cx, letters::REPORT_STATEMENT, entry.subject, &email, lang, entry.seq)?;
            }
        }
        Verb::ReportPartnerAsked => {
            let partner = match report.partner {
                Some(partner) => store::organisations::get(cx.conn, partner)?,
                None => None,
            };
            if let Some((email, lang)) = partner.and_then(|it| Some((it.email?, it.lang))) {
                letters::queue(cx, letters::REPORT_SECOND, entry.subject, &email, lang, entry.seq)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Whoever asked hears what is said to them by mail; an office hears that a question is theirs.
fn inquiry_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: InquiryId) -> Result<()> {
    let Some(case) = store::inquiries::get(cx.conn, id)? else { return Ok(()) };
    let letter = match entry.verb {
        Verb::InquiryReceived => Some((letters::INQUIRY_RECEIVED, None)),
        Verb::InquiryAnswered => Some((letters::INQUIRY_ANSWERED, Some(EntryKind::Answer))),
        Verb::InquiryAskedBack => Some((letters::INQUIRY_ASKED_BACK, Some(EntryKind::AskBack))),
        Verb::InquiryClosed => Some((letters::INQUIRY_CLOSED, Some(EntryKind::Closing))),
        _ => None,
    };
    let to = case.asker.as_ref().and_then(|asker| asker.email.clone());
    if let (Some((letter, said)), Some(address)) = (letter, to) {
        let by_mail = match said {
            // What was said on the phone needs no mail, and what ended without a word has nothing to say.
            Some(kind) => store::inquiries::said_at(cx.conn, id, kind, entry.at)?
                .is_some_and(|it| it.way == Some(Way::Mail)),
            None => true,
        };
        if by_mail {
            letters::queue(cx, letter, entry.subject, &address, case.locale, entry.seq)?;
        }
    }
    let new_there =
        matches!(entry.verb, Verb::InquiryReceived | Verb::InquiryHandedOver | Verb::InquiryHeard);
    if let (true, Some(office)) = (new_there, case.owner.office) {
        for account in store::accounts::of_organisation(cx.conn, office)? {
            if !is_by(entry, account.id) && case.owner.account.is_none_or(|owner| owner == account.id) {
                let address = account.email.as_str().to_owned();
                letters::queue(
                    cx,
                    letters::INQUIRY_AT_OFFICE,
                    entry.subject,
                    &address,
                    Locale::De,
                    entry.seq,
                )?;
            }
        }
    }
    Ok(())
}

/// Whoever is introduced to somebody hears of it by mail; whoever heard of it hears that the yes was taken back. What a
/// sign-up carries is told with that.
fn introduction_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: IntroductionId) -> Result<()> {
    let letter = match entry.verb {
        Verb::IntroductionPassedOn => letters::INTRODUCED,
        Verb::IntroductionWithdrawn => letters::INTRODUCTION_WITHDRAWN,
        _ => return Ok(()),
    };
    let Some(it) = store::introductions::get(cx.conn, id)?.filter(|it| it.signup.is_none()) else {
        return Ok(());
    };
    if entry.verb == Verb::IntroductionWithdrawn {
        let history = store::journal::of(cx.conn, entry.subject)?;
        if history.iter().all(|before| before.verb != Verb::IntroductionPassedOn) {
            return Ok(());
        }
    }
    for side in std::iter::once(it.organisation).chain(it.other) {
        let organisation = store::organisations::get(cx.conn, side)?;
        if let Some((address, lang)) = organisation.and_then(|it| it.email.map(|email| (email, it.lang))) {
            letters::queue(cx, letter, entry.subject, &address, lang.at_work(), entry.seq)?;
        }
    }
    Ok(())
}

/// Whoever asked for the weekly post is asked to press a button; the post itself is no consequence of an entry.
fn digest_asked(cx: &mut WriteCx<'_>, entry: &Entry, id: SubscriptionId) -> Result<()> {
    let asked = entry.verb == Verb::DigestAsked;
    match store::digests::get(cx.conn, id)?.filter(|_| asked) {
        Some(it) => {
            letters::queue(cx, letters::DIGEST_CONFIRM, entry.subject, &it.email, it.locale, entry.seq)
        }
        None => Ok(()),
    }
}

/// Whoever named an obstacle hears of each step; whom it hinders too hears the answer and the end. Each mailbox once.
fn obstacle_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: ObstacleId) -> Result<()> {
    let (letter, everybody) = match entry.verb {
        Verb::ObstacleNamed => (letters::OBSTACLE_RECEIVED, false),
        Verb::ObstacleOpened | Verb::ObstacleDeclined => (letters::OBSTACLE_MOVED, false),
        Verb::ObstacleAnswered | Verb::ObstacleSolved | Verb::ObstacleNotSolvable => {
            (letters::OBSTACLE_MOVED, true)
        }
        _ => return Ok(()),
    };
    let Some(it) = store::obstacles::get(cx.conn, id)? else { return Ok(()) };
    let namer = it.namer.and_then(|namer| namer.email);
    if let Some(email) = &namer {
        letters::queue(cx, letter, entry.subject, email, it.locale, entry.seq)?;
    }
    if everybody {
        let namer = namer.map(|email| email.to_lowercase());
        for voice in store::obstacles::confirmed(cx.conn, id)? {
            if let Some(email) = voice.email.filter(|email| Some(email) != namer.as_ref()) {
                letters::queue(cx, letter, entry.subject, &email, voice.locale, entry.seq)?;
            }
        }
    }
    Ok(())
}

/// Whoever did it knows it.
fn is_by(entry: &Entry, account: AccountId) -> bool {
    account_of(&entry.actor) == Some(account)
}

/// Whoever gets it by mail gets one, in the frame of their language.
fn circular_sent(cx: &mut WriteCx<'_>, entry: &Entry, id: CircularId) -> Result<()> {
    for recipient in store::circulars::recipients(cx.conn, id)? {
        if let (Some(circulars::Way::Mail), Some(email)) = (recipient.way, recipient.email) {
            letters::queue(cx, letters::CIRCULAR, entry.subject, &email, recipient.lang, entry.seq)?;
        }
    }
    Ok(())
}

fn signup_moved(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup) -> Result<()> {
    match entry.verb {
        Verb::SignupConfirmed => {
            let letter = match signup.state {
                SignupState::Waiting => Some(letters::SIGNUP_WAITING),
                SignupState::Accepted => Some(letters::SIGNUP_PLACED),
                // It moved on meanwhile; the later entry tells of it.
                _ => None,
            };
            if let Some(letter) = letter {
                to_person(cx, entry, signup, letter)?;
                to_organisation(cx, entry, signup, letters::ORGANISATION_NEW_SIGNUP)?;
            }
            Ok(())
        }
        Verb::SignupAwaitsGuardian => to_guardian(cx, entry, signup, letters::GUARDIAN_ASKED),
        Verb::SignupAccepted => to_person(cx, entry, signup, letters::SIGNUP_ACCEPTED),
        Verb::SignupDeclined => to_person(cx, entry, signup, letters::SIGNUP_DECLINED),
        Verb::SignupCalledOff => called_off(cx, entry, signup),
        Verb::SignupWithdrawn => withdrawn(cx, entry, signup),
        Verb::SignupChanged => message_changed(cx, entry, signup),
        _ => Ok(()),
    }
}

/// Whoever signed up hears of it, and so does the guardian who said yes.
fn called_off(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup) -> Result<()> {
    let told = CallingOff::of(signup);
    if told.person == Hears::ByMail {
        to_person(cx, entry, signup, letters::SIGNUP_CALLED_OFF)?;
    }
    if told.guardian == Some(Hears::ByMail) {
        to_guardian(cx, entry, signup, letters::GUARDIAN_CALLED_OFF)?;
    }
    Ok(())
}

/// The organisation hears of a new message when it knows the old one. The letter tells what is written now, so the last
/// of several changes tells of all.
fn message_changed(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup) -> Result<()> {
    if signup.standing() == Standing::Unannounced || !signup.state.is_open() {
        return Ok(());
    }
    let history = store::journal::of(cx.conn, entry.subject)?;
    let announced = history.iter().any(|it| it.verb == Verb::SignupConfirmed && it.seq < entry.seq);
    let changed_again = history.iter().any(|it| it.verb == Verb::SignupChanged && it.seq > entry.seq);
    if announced && !changed_again {
        to_organisation(cx, entry, signup, letters::ORGANISATION_SIGNUP_CHANGED)?;
    }
    Ok(())
}

/// Whoever withdraws knows it; the others hear of it, but nobody of somebody they never heard of.
fn withdrawn(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup) -> Result<()> {
    if by_guardian(&entry.actor) {
        to_person(cx, entry, signup, letters::SIGNUP_TAKEN_BACK)?;
    }
    if signup.standing() == Standing::Announced {
        to_organisation(cx, entry, signup, letters::ORGANISATION_SIGNUP_WITHDRAWN)?;
    }
    Ok(())
}

fn to_person(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup, letter: &'static str) -> Result<()> {
    match &signup.contact.email {
        Some(address) => {
            letters::queue(cx, letter, entry.subject, address.as_str(), signup.locale, entry.seq)
        }
        None => Ok(()),
    }
}

fn to_guardian(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup, letter: &'static str) -> Result<()> {
    let Some(guardian) = &signup.guardian else { return Ok(()) };
    match &guardian.email {
        Some(address) => {
            letters::queue(cx, letter, entry.subject, address.as_str(), guardian.locale, entry.seq)
        }
        None => Ok(()),
    }
}

fn to_organisation(cx: &mut WriteCx<'_>, entry: &Entry, signup: &Signup, letter: &'static str) -> Result<()> {
    let now = cx.now;
    let offer = store::opportunities::detail(cx.conn, signup.opportunity, Locale::De, now)?;
    match offer.and_then(|offer| offer.contact_email.map(|address| (address, offer.lang))) {
        Some((address, lang)) => letters::queue(cx, letter, entry.subject, &address, lang, entry.seq),
        None => Ok(()),
    }
}

fn organisation_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: OrganisationId) -> Result<()> {
    let letter = match entry.verb {
        Verb::OrganisationRegistered => letters::ORGANISATION_RECEIVED,
        Verb::OrganisationApproved => letters::ORGANISATION_APPROVED,
        Verb::OrganisationDeclined => letters::ORGANISATION_DECLINED,
        _ => return Ok(()),
    };
    match store::organisations::get(cx.conn, id)? {
        Some(organisation) => match organisation.email {
            Some(address) => {
                letters::queue(cx, letter, entry.subject, &address, organisation.lang, entry.seq)
            }
            None => Ok(()),
        },
        None => Ok(()),
    }
}

fn opportunity_moved(cx: &mut WriteCx<'_>, entry: &Entry, id: OpportunityId) -> Result<()> {
    let letter = match entry.verb {
        Verb::OpportunityPublished => letters::OPPORTUNITY_PUBLISHED,
        Verb::OpportunitySentBack => letters::OPPORTUNITY_SENT_BACK,
        // Whoever called it off themselves knows it.
        Verb::ShiftCalledOff if by_office(cx, entry)? => letters::DATE_CALLED_OFF,
        _ => return Ok(()),
    };
    let now = cx.now;
    match store::opportunities::detail(cx.conn, id, Locale::De, now)? {
        Some(offer) => match offer.contact_email {
            Some(address) => letters::queue(cx, letter, entry.subject, &address, offer.lang, entry.seq),
            None => Ok(()),
        },
        None => Ok(()),
    }
}

fn by_office(cx: &mut WriteCx<'_>, entry: &Entry) -> Result<bool> {
    let account = match account_of(&entry.actor) {
        Some(id) => store::accounts::get(cx.conn, id)?,
        None => None,
    };
    Ok(account.is_some_and(|account| account.role.is_staff()))
}
