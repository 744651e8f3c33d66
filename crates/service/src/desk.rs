//! The coordinator's desk: what waits, what is late, how the week went.

mod call;
mod organisations;
mod to_tell;

pub use call::{Call, call, told_all};
pub use organisations::{OfficeRow, organisations};
pub use to_tell::ToTell;

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::backups::Standing;
use domain::barriers::Report;
use domain::events::EventId;
use domain::opportunities::{Freshness, OpportunityId, OpportunityState};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::EmailAddress;
use domain::policy::Action;
use domain::signups::SignupState;
use kernel::{Instant, Locale};
use store::advice::Row as AdviceRow;
use store::foundings::Row as FoundingRow;
use store::inquiries::Row as QuestionRow;
use store::introductions::Row as IntroductionRow;
use store::organisations::Organisation;
use store::outbox::QueuedLetter;
use store::signups::SignupRow;

/// Nobody should wait longer than this for an answer, in days.
const ANSWER_DAYS: i64 = 3;
/// Of one kind. A town's busiest morning stays far below.
const ROWS: i64 = 1_000;

/// An offer that fell silent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silent {
    /// The offer.
    pub id: OpportunityId,
    /// Its title, in the language it was written in.
    pub title: String,
    /// That language.
    pub lang: Locale,
    /// Its organisation's name.
    pub organisation: String,
    /// Whom to call.
    pub contact: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// A mail server said that nothing arrives at the address that is written to.
    pub dead_address: bool,
    /// Until when its word held.
    pub confirm_by: Instant,
}

/// The desk this morning.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Applications that wait for an organisation longer than they should, oldest first.
    pub late: Vec<SignupRow>,
    /// Applications that wait for an organisation.
    pub waiting: Vec<SignupRow>,
    /// Sign-ups by phone number whom somebody should call.
    pub to_call: Vec<SignupRow>,
    /// Those whose mail was not answered yet.
    pub unconfirmed: i64,
    /// Guardians to be asked by phone.
    pub guardians: Vec<SignupRow>,
    /// Whom no mail reaches and nobody told yet.
    pub to_tell: Vec<ToTell>,
    /// Organisations that asked to be listed.
    pub registrations: Vec<Organisation>,
    /// Offers that were handed in.
    pub reviews: Vec<(OpportunityId, String, String)>,
    /// Events that were handed in.
    pub events: Vec<(EventId, String, String)>,
    /// Organisations whose own calendar waits for a yes.
    pub calendars: Vec<(OrganisationId, String)>,
    /// Barriers that were reported and not answered yet.
    pub barriers: Vec<Report>,
    /// Reports of entries that wait to be decided.
    pub reports: Vec<crate::reports::Row>,
    /// Questions that want a hand today.
    pub questions: Vec<QuestionRow>,
    /// Talks in which somebody asks again today.
    pub advice: Vec<AdviceRow>,
    /// Introductions that want a call, or of which somebody asks what came of them.
    pub introductions: Vec<IntroductionRow>,
    /// Foundings whose next date has come.
    pub foundings: Vec<FoundingRow>,
    /// Offers that fell silent.
    pub silent: Vec<Silent>,
    /// When the sign-ups of the last two weeks came.
    pub signups: Vec<Instant>,
    /// Public offers, and how many of them are fresh.
    pub offers: (i64, i64),
    /// Listed organisations.
    pub organisations: i64,
    /// Mails that wait, and since when the oldest does.
    pub mails: (i64, Option<Instant>),
    /// How it stands with the backups; nothing in the sample town.
    pub backups: Option<Standing>,
}

/// The desk.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn desk(cx: &mut ReadCx<'_>) -> Result<Desk> {
    cx.authorise(Action::SeeDesk)?;
    let (now, today) = (cx.now, cx.now.city_day());
    let waiting = store::signups::open_by_state(cx.conn, &[SignupState::Waiting], ROWS)?;
    let (late, waiting) = waiting.into_iter().partition(|row| is_late(now, row));
    let guardians = store::signups::open_by_state(cx.conn, &[SignupState::AwaitsGuardian], ROWS)?;
    Ok(Desk {
        late,
        waiting,
        to_call: store::signups::to_be_called(cx.conn, ROWS)?,
        unconfirmed: store::signups::count_unconfirmed_by_mail(cx.conn)?,
        guardians: guardians.into_iter().filter(needs_a_call).collect(),
        to_tell: to_tell::to_tell(cx)?,
        registrations: store::organisations::waiting(cx.conn)?,
        reviews: store::opportunities::in_state(cx.conn, OpportunityState::InReview, ROWS)?,
        events: store::events::handed_in(cx.conn, ROWS)?,
        calendars: store::feeds::unapproved(cx.conn, ROWS)?,
        barriers: store::barriers::list(cx.conn, ROWS)?
            .into_iter()
            .filter(|it| it.answer.is_none())
            .collect(),
        reports: crate::reports::waiting(cx)?,
        questions: questions(cx)?,
        advice: store::advice::list(cx.conn, store::advice::Which::DueOn(today), ROWS)?,
        introductions: store::introductions::list(cx.conn, store::introductions::Which::DueOn(today), ROWS)?,
        foundings: store::foundings::list(cx.conn, Some(today), ROWS)?,
        silent: silent_offers(cx)?,
        signups: store::signups::counts(cx.conn, now.plus_days(-14))?,
        offers: (
            store::opportunities::count_in_state(cx.conn, OpportunityState::Public)?,
            store::opportunities::fresh_count(cx.conn, now)?,
        ),
        organisations: store::organisations::count_by_state(cx.conn, OrganisationState::Active)?,
        mails: store::outbox::waiting(cx.conn)?,
        backups: crate::backups::backups(cx)?.map(|(_, standing)| standing),
    })
}

/// Those of the engagement office; an office of the administration has a list of its own, but what is late there is
/// everybody's business.
fn questions(cx: &mut ReadCx<'_>) -> Result<Vec<QuestionRow>> {
    let today = cx.now.city_day();
    let filter = store::inquiries::Filter { due_on: Some(today), ..store::inquiries::Filter::default() };
    let rows = store::inquiries::list(cx.conn, &filter, ROWS)?;
    let late = |row: &QuestionRow| row.case.standing(today) == domain::promise::Standing::Late;
    Ok(rows.into_iter().filter(|row| row.case.owner.office.is_none() || late(row)).collect())
}

/// What was handed in and waits to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviews {
    /// Offers: number, title, organisation.
    pub offers: Vec<(OpportunityId, String, String)>,
    /// Events: number, title, organisation.
    pub events: Vec<(EventId, String, String)>,
}

/// Offers and events that were handed in and wait to be looked at.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than whoever looks at them.
pub fn reviews(cx: &mut ReadCx<'_>) -> Result<Reviews> {
    cx.authorise(Action::SeeReviews)?;
    Ok(Reviews {
        offers: store::opportunities::in_state(cx.conn, OpportunityState::InReview, ROWS)?,
        events: store::events::handed_in(cx.conn, ROWS)?,
    })
}

fn is_late(now: Instant, row: &SignupRow) -> bool {
    let since = row.signup.confirmed_at.unwrap_or(row.signup.created_at);
    now.city_days_since(since) > ANSWER_DAYS
}

fn needs_a_call(row: &SignupRow) -> bool {
    row.signup.guardian.as_ref().is_some_and(|guardian| guardian.email.is_none())
}

/// The phone list: offers whose organisation said nothing for long.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn phone_list(cx: &mut ReadCx<'_>) -> Result<Vec<Silent>> {
    cx.authorise(Action::SeeDesk)?;
    silent_offers(cx)
}

fn silent_offers(cx: &mut ReadCx<'_>) -> Result<Vec<Silent>> {
    let edge = Freshness::phone_list_before(cx.now);
    let rows = store::opportunities::phone_list(cx.conn, edge, ROWS)?;
    let dead = crate::bounces::marked(cx, rows.iter().filter_map(|row| row.email.as_deref()))?;
    Ok(rows
        .into_iter()
        .map(|row| Silent {
            dead_address: row.email.as_deref().is_some_and(|email| dead.has(email)),
            id: row.id,
            title: row.title,
            lang: row.lang,
            organisation: row.organisation,
            contact: row.contact,
            phone: row.phone,
            confirm_by: row.confirm_by,
        })
        .collect())
}

/// All sign-ups of the last four weeks, newest first.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn signups(cx: &mut ReadCx<'_>) -> Result<Vec<SignupRow>> {
    cx.authorise(Action::SeeDesk)?;
    let from = cx.now.plus_days(-28);
    Ok(store::signups::since(cx.conn, from, 500)?)
}

/// Sign-ups of the last year in which these words occur: name, offer, organisation, address or number. Somebody who
/// calls to withdraw does not know when they signed up.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn find_signups(cx: &mut ReadCx<'_>, words: &[String]) -> Result<Vec<SignupRow>> {
    cx.authorise(Action::SeeDesk)?;
    let from = cx.now.plus_days(-400);
    let rows = store::signups::since(cx.conn, from, 5_000)?;
    Ok(rows.into_iter().filter(|row| words.iter().all(|word| occurs(word, row))).take(200).collect())
}

fn occurs(word: &str, row: &SignupRow) -> bool {
    let contact = &row.signup.contact;
    let in_text = [contact.name.as_str(), &row.title, &row.organisation]
        .into_iter()
        .chain(contact.email.as_ref().map(EmailAddress::as_str))
        .any(|text| text.to_lowercase().contains(word));
    let in_number = is_number(word)
        && (row.signup.id.to_string() == word
            || word.len() > 2
                && contact.phone.as_ref().is_some_and(|phone| digits(phone.as_str()).contains(word)));
    in_text || in_number
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn is_number(word: &str) -> bool {
    word.chars().all(|sign| sign.is_ascii_digit())
}

/// The latest letters. Which codes and links they carry is not in the database and cannot be shown.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn outbox(cx: &mut ReadCx<'_>) -> Result<Vec<QueuedLetter>> {
    cx.authorise(Action::SeeDesk)?;
    Ok(store::outbox::latest(cx.conn, 200)?)
}
