use super::introductions::IntroductionFacts;
use crate::contexts::ReadCx;
use crate::digests::DigestFacts;
use crate::error::{Error, Result};
use crate::hand_over::HandOver;
use crate::roles::Hat;
use crate::signups::{SignupView, see};
use domain::accounts::{AccountId, HandOverId};
use domain::barriers::{BarrierId, Report};
use domain::circulars::Circular;
use domain::inquiries::{EntryKind, Inquiry, InquiryId};
use domain::journal::{Subject, Verb};
use domain::legal::Ombuds;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use domain::policy::Matter;
use domain::reports::{ReportId, Side};
use store::opportunities::Detail;
use store::organisations::Organisation;
use store::outbox::QueuedLetter;
use store::reports::{Said, Word};

/// What a letter is about, read when it goes out, so that it tells what holds then.
#[derive(Debug, Clone)]
pub enum Facts {
    /// About a sign-up.
    Signup {
        /// The sign-up and its offer.
        view: Box<SignupView>,
        /// Whoever reads its mail for the organisation.
        contact_name: Option<String>,
        /// The personal link for this reader, where the letter carries one.
        token: Option<String>,
    },
    /// About an organisation.
    Organisation(Box<Organisation>),
    /// About an offer.
    Opportunity {
        /// The offer.
        offer: Box<Detail>,
        /// The link to say that it still holds.
        token: Option<String>,
    },
    /// The lead of an organisation on its way.
    HandOver {
        /// Who is to take it on, and what.
        hand_over: Box<HandOver>,
        /// The link with which they do.
        token: Option<String>,
    },
    /// What an account may act as.
    Account {
        /// Whose.
        name: String,
        /// Each role, with its organisation and for whom it stands in.
        hats: Vec<Hat>,
    },
    /// About a reported barrier.
    Barrier {
        /// The report.
        report: Box<Report>,
        /// Who helps when the office does not.
        ombuds: Option<Ombuds>,
    },
    /// About a reported entry.
    Report(Box<ReportFacts>),
    /// A circular.
    Circular(Box<Circular>),
    /// About a question.
    Inquiry(Box<InquiryFacts>),
    /// The weekly post.
    Digest(Box<DigestFacts>),
    /// About an obstacle.
    Obstacle(Box<super::ObstacleFacts>),
    /// About an introduction.
    Introduction(Box<IntroductionFacts>),
    /// A code: to log in with, or of a test mail.
    Code(String),
}

/// What a letter about a question says.
#[derive(Debug, Clone)]
pub struct InquiryFacts {
    /// The case.
    pub case: Inquiry,
    /// What was said, where the letter tells it.
    pub said: Option<String>,
    /// The link to see it and to write more.
    pub token: Option<String>,
    /// What a mailbox has behind a "+" so that a reply finds its case.
    pub tag: String,
    /// The office that has to answer, where it is not the engagement office.
    pub office: Option<String>,
    /// What whoever gets the letter is called.
    pub reader: String,
}

/// What a letter about a reported entry says. It never tells an organisation who reported.
#[derive(Debug, Clone)]
pub struct ReportFacts {
    /// The number of the case.
    pub id: ReportId,
    /// Until when it is decided.
    pub due: jiff::civil::Date,
    /// What is reported.
    pub entry: crate::reports::Entry,
    /// The decision that the letter tells, and whether its reader may object to it.
    pub decision: Option<(Word, bool)>,
    /// The link of this reader.
    pub token: Option<String>,
    /// What whoever gets the letter is called; "" where that is not known.
    pub reader: String,
}

/// The facts for a letter. `None` when there is nothing to say any more.
///
/// # Errors
/// When the database cannot be read.
pub fn facts(cx: &mut ReadCx<'_>, letter: &QueuedLetter) -> Result<Option<Facts>> {
    cx.caller.locale = letter.locale;
    let found = match letter.subject {
        Subject::Signup(id) => signup(cx, letter, id),
        Subject::Organisation(id) => organisation(cx, id),
        Subject::Opportunity(id) => opportunity(cx, id),
        Subject::Barrier(id) => barrier(cx, letter, id),
        Subject::Report(id) => report(cx, letter, id),
        Subject::Circular(id) => {
            Ok(store::circulars::get(cx.conn, id)?.map(|circular| Facts::Circular(Box::new(circular))))
        }
        Subject::Inquiry(id) => inquiry(cx, letter, id),
        Subject::Digest(id) => crate::digests::facts(cx, letter, id, None),
        Subject::Introduction(id) => super::introductions::facts(cx, letter, id),
        Subject::Obstacle(id) => super::obstacles::facts(cx, letter, id),
        Subject::Hub => code(cx, letter),
        Subject::HandOver(id) => hand_over(cx, id),
        Subject::Account(id) => account(cx, letter, id),
        Subject::Event(_)
        | Subject::Person(_)
        | Subject::Article(_)
        | Subject::Advice(_)
        | Subject::Founding(_)
        | Subject::Goal(_)
        | Subject::Meeting(_) => Ok(None),
    };
    match found {
        Err(Error::NotFound) => Ok(None),
        other => other,
    }
}

fn signup(
    cx: &mut ReadCx<'_>,
    letter: &QueuedLetter,
    id: domain::signups::SignupId,
) -> Result<Option<Facts>> {
    let view = see(cx, id)?;
    let matter = match letter.letter.as_str() {
        super::GUARDIAN_ASKED => Some(Matter::Guardian(id)),
        super::ORGANISATION_NEW_SIGNUP | super::ORGANISATION_SIGNUP_CHANGED => Some(Matter::AnswerSignup(id)),
        super::GUARDIAN_CALLED_OFF | super::ORGANISATION_SIGNUP_WITHDRAWN => None,
        _ => Some(Matter::OwnSignup(id)),
    };
    let token = match matter {
        Some(matter) => cx.link_to(matter)?,
        None => None,
    };
    // A confirmed sign-up needs no confirming; whoever withdrew needs no reminder; a place that is gone is not promised.
    let stale = match letter.letter.as_str() {
        super::CONFIRM_SIGNUP => view.signup.confirmed_at.is_some() || !view.signup.state.is_open(),
        super::SIGNUP_REMINDER | super::SIGNUP_PLACED | super::SIGNUP_ACCEPTED => {
            view.signup.state != domain::signups::SignupState::Accepted
        }
        super::ORGANISATION_SIGNUP_CHANGED => !view.signup.state.is_open(),
        super::GUARDIAN_ASKED => view.signup.state != domain::signups::SignupState::AwaitsGuardian,
        _ => false,
    };
    if stale {
        return Ok(None);
    }
    let contact_name =
        store::organisations::get(cx.conn, view.signup.organisation)?.and_then(|org| org.contact_name);
    Ok(Some(Facts::Signup { view: Box::new(view), contact_name, token }))
}

fn organisation(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Option<Facts>> {
    let found = store::organisations::get(cx.conn, id)?;
    Ok(found.map(|organisation| Facts::Organisation(Box::new(organisation))))
}

fn opportunity(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<Option<Facts>> {
    let (locale, now) = (cx.caller.locale, cx.now);
    let Some(offer) = store::opportunities::detail(cx.conn, id, locale, now)? else { return Ok(None) };
    let token = cx.link_to(Matter::StillTrue(id))?;
    Ok(Some(Facts::Opportunity { offer: Box::new(offer), token }))
}

/// One that was taken back or done has nothing to ask any more.
fn hand_over(cx: &mut ReadCx<'_>, id: HandOverId) -> Result<Option<Facts>> {
    let Some(found) = store::hand_overs::get(cx.conn, id)? else { return Ok(None) };
    let token = cx.link_to(Matter::HandOver(id))?;
    Ok(Some(Facts::HandOver { hand_over: Box::new(found), token }))
}

fn account(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: AccountId) -> Result<Option<Facts>> {
    let Some(account) = store::accounts::get(cx.conn, id)? else { return Ok(None) };
    if [super::ACCOUNT_UNUSED, super::ACCOUNT_CHANGED].contains(&letter.letter.as_str()) {
        return Ok(Some(Facts::Account { name: account.name, hats: Vec::new() }));
    }
    let hats = crate::roles::hats(cx, id)?;
    Ok((!hats.is_empty()).then_some(Facts::Account { name: account.name, hats }))
}

fn barrier(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: BarrierId) -> Result<Option<Facts>> {
    let Some(report) = store::barriers::get(cx.conn, id)? else { return Ok(None) };
    // Who was answered meanwhile needs no date until when.
    if report.answer.is_some() && letter.letter != super::BARRIER_ANSWERED {
        return Ok(None);
    }
    let ombuds = cx.settings.legal.accessibility.as_ref().map(|statement| statement.ombuds.clone());
    Ok(Some(Facts::Barrier { report: Box::new(report), ombuds }))
}

fn report(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: ReportId) -> Result<Option<Facts>> {
    let Some(report) = store::reports::get(cx.conn, id)? else { return Ok(None) };
    let entry = crate::reports::entry_of(cx, &report)?;
    let of_reporter = report.reporter.as_ref().map(|reporter| reporter.name.clone().unwrap_or_default());
    let words = store::reports::words(cx.conn, id)?;
    let (matter, reader) = match letter.letter.as_str() {
        super::REPORT_STATEMENT => (Matter::Statement(id), entry.organisation_name.clone()),
        super::REPORT_SECOND => {
            let partner = match report.partner {
                Some(partner) => store::organisations::get(cx.conn, partner)?,
                None => None,
            };
            // Somebody else was asked meanwhile.
            let Some(partner) = partner.filter(|it| it.email.as_deref() == Some(&letter.address)) else {
                return Ok(None);
            };
            (Matter::SecondDecision(id), partner.name)
        }
        // Whoever had everything erased meanwhile hears nothing more.
        _ => match of_reporter {
            Some(name) => (Matter::OwnReport(id), name),
            None => return Ok(None),
        },
    };
    let tells = [super::REPORT_DECIDED, super::REPORT_STATEMENT].contains(&letter.letter.as_str());
    let decision = if tells {
        // The letter tells the decision that caused it, whatever was decided since.
        let history = store::journal::of(cx.conn, letter.subject)?;
        let is_decision = |verb| matches!(verb, Verb::ReportDecided | Verb::ReportDecidedAgain);
        let mut decisions = history.iter().filter(|it| is_decision(it.verb));
        let Some(place) = decisions.position(|it| it.seq == letter.cause) else { return Ok(None) };
        let side = if matches!(matter, Matter::Statement(_)) { Side::Organisation } else { Side::Reporter };
        let may_object = crate::reports::may_object(cx, &report, side, &words).is_some();
        let told = words.into_iter().filter(|word| matches!(word.said, Said::Decision(..))).nth(place);
        told.map(|word| (word, may_object))
    } else {
        None
    };
    // Who was answered meanwhile needs no date until when.
    let stale = letter.letter == super::REPORT_RECEIVED && report.decided_at.is_some();
    let token = cx.link_to(matter)?;
    let facts = ReportFacts { id, due: report.due, entry, decision, token, reader };
    Ok((!stale).then_some(Facts::Report(Box::new(facts))))
}

fn inquiry(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: InquiryId) -> Result<Option<Facts>> {
    let Some(case) = store::inquiries::get(cx.conn, id)?.filter(|case| case.asker.is_some()) else {
        return Ok(None);
    };
    let kind = match letter.letter.as_str() {
        super::INQUIRY_ANSWERED => Some(EntryKind::Answer),
        super::INQUIRY_ASKED_BACK => Some(EntryKind::AskBack),
        super::INQUIRY_CLOSED => Some(EntryKind::Closing),
        _ => None,
    };
    let said = match kind {
        Some(kind) => {
            let history = store::journal::of(cx.conn, letter.subject)?;
            let Some(cause) = history.iter().find(|entry| entry.seq == letter.cause) else { return Ok(None) };
            // Where it went into another case the words went along.
            let Some(said) = store::inquiries::said_at(cx.conn, id, kind, cause.at)? else { return Ok(None) };
            Some(said.text)
        }
        None => None,
    };
    let is_for_the_office = letter.letter == super::INQUIRY_AT_OFFICE;
    let token = if is_for_the_office { None } else { cx.link_to(Matter::OwnInquiry(id))? };
    // Who was answered meanwhile needs no date until when.
    let stale = letter.letter == super::INQUIRY_RECEIVED && !case.state.is_open();
    let office = match case.owner.office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    };
    let reader = if is_for_the_office {
        let account = EmailAddress::parse(&letter.address).ok();
        let account = account.map(|email| store::accounts::by_email(cx.conn, &email)).transpose()?;
        account.flatten().map(|account| account.name).unwrap_or_default()
    } else {
        case.asker.as_ref().map(|asker| asker.name.clone()).unwrap_or_default()
    };
    let tag = crate::inquiries::mail_tag(cx, id);
    let facts = InquiryFacts { case, said, token, tag, office, reader };
    Ok((!stale).then_some(Facts::Inquiry(Box::new(facts))))
}

fn code(cx: &mut ReadCx<'_>, letter: &QueuedLetter) -> Result<Option<Facts>> {
    let Ok(email) = EmailAddress::parse(&letter.address) else { return Ok(None) };
    if letter.letter == super::TEST_MAIL {
        return Ok(crate::opening::code_for(cx, &email)?.map(Facts::Code));
    }
    let now = cx.now;
    let state = store::accounts::code(cx.conn, &email)?.filter(|state| state.open(now));
    Ok(state.map(|state| Facts::Code(crate::access::code(cx.keys, &email, state))))
}
