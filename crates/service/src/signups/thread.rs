use super::load;
use super::see::{SignupView, as_staff};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use domain::accounts::AccountId;
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::links::Purpose;
use domain::policy::{Action, Matter};
use domain::signups::{Channel, Listener, Mailboxes, Signup, SignupId, lasting, untold};
use kernel::Instant;
use store::journal::Entry;

/// Who took a step, in the words of the desk: the journal names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Whoever signed up.
    Person,
    /// Who says yes for somebody under 16.
    Guardian,
    /// Whose offer it is.
    Organisation,
    /// Somebody of the engagement office.
    Office,
    /// The hub itself, when a time was up.
    House,
}

/// One step of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HistoryStep {
    /// When.
    pub at: Instant,
    /// What.
    pub verb: Verb,
    /// By whom.
    pub who: Who,
    /// By which channel.
    pub channel: Channel,
}

/// A sign-up as the desk works on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The sign-up with its offer.
    pub view: SignupView,
    /// What happened, oldest first.
    pub steps: Vec<HistoryStep>,
    /// Who has no mail and was not told yet.
    pub untold: Vec<Listener>,
    /// Of whom it is noted that somebody told them, and nothing came after it.
    pub told: Vec<Listener>,
}

/// The thread of a sign-up.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office, [`crate::Error::NotFound`].
pub fn thread(cx: &mut ReadCx<'_>, id: SignupId) -> Result<Thread> {
    let view = as_staff(cx, id)?;
    let mut steps = Vec::with_capacity(view.history.len());
    for entry in &view.history {
        let channel = Channel::from_key(&entry.channel).unwrap_or(Channel::Web);
        steps.push(HistoryStep { at: entry.at, verb: entry.verb, who: who(cx, entry)?, channel });
    }
    let verbs: Vec<Verb> = view.history.iter().map(|entry| entry.verb).collect();
    let mailboxes = Mailboxes::of(&view.signup, view.offer.contact_email.is_some());
    let untold = untold(view.signup.state, &verbs, mailboxes);
    let lasting = lasting(&verbs);
    let noted = |listener: &Listener| lasting.contains(&listener.told()) && !untold.contains(listener);
    let told = Listener::ALL.into_iter().filter(noted).collect();
    Ok(Thread { view, steps, untold, told })
}

fn who(cx: &mut ReadCx<'_>, entry: &Entry) -> Result<Who> {
    let (kind, number) = entry.actor.split_once(':').unwrap_or((entry.actor.as_str(), ""));
    Ok(match kind {
        "visitor" | "own_signup" => Who::Person,
        "guardian" => Who::Guardian,
        "answer_signup" => Who::Organisation,
        "account" if entry.on_behalf.is_some() => Who::Office,
        // The hub neither telephones nor reads paper: an import tells what the office had noted.
        "system" if entry.channel != Channel::Web.key() => Who::Office,
        "account" => {
            let account = match number.parse() {
                Ok(number) => store::accounts::get(cx.conn, AccountId::new(number))?,
                Err(_) => None,
            };
            // An account that is gone was one of an organisation or of the office; the office's stay.
            if account.is_some_and(|account| account.role.is_staff()) {
                Who::Office
            } else {
                Who::Organisation
            }
        }
        _ => Who::House,
    })
}

/// What is printed for the person: the sign-up in their own language, with their personal link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The sign-up with its offer, read in the person's language.
    pub view: SignupView,
    /// The part of the address that opens it, while it lives.
    pub token: Option<String>,
}

/// The sign-up as it is printed for the person.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office, [`crate::Error::NotFound`].
pub fn paper(cx: &mut ReadCx<'_>, id: SignupId) -> Result<Paper> {
    cx.authorise(Action::SeeDesk)?;
    cx.caller.locale = load(cx.conn, id)?.locale;
    let view = as_staff(cx, id)?;
    // A link that is worn out is not printed as if it opened anything.
    let token = cx.link_to(Matter::OwnSignup(id))?;
    let token = token.filter(|token| cx.open_link(Purpose::OwnSignup, token).is_ok());
    Ok(Paper { view, token })
}

/// Somebody of the office called, or handed a letter over, because no mail could tell it. Noting it again is no mistake.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office, [`crate::Error::NotFound`].
pub fn note_told(cx: &mut WriteCx<'_>, id: SignupId, listener: Listener) -> Result<Signup> {
    cx.authorise(Action::SignUpForSomebody)?;
    let thread = thread(cx, id)?;
    if thread.untold.contains(&listener) {
        let _seq = cx.tell(&Change::private(listener.told(), Subject::Signup(id)))?;
    }
    Ok(thread.view.signup)
}

/// The call was noted by mistake: they still have to be told.
///
/// # Errors
/// [`Refusal::NotNow`] when no such call is noted, [`crate::Error::Forbidden`], [`crate::Error::NotFound`].
pub fn note_untold(cx: &mut WriteCx<'_>, id: SignupId, listener: Listener) -> Result<Signup> {
    cx.authorise(Action::SignUpForSomebody)?;
    let thread = thread(cx, id)?;
    if !thread.told.contains(&listener) {
        // Taking it back twice is no mistake.
        let waits = thread.untold.contains(&listener);
        return if waits { Ok(thread.view.signup) } else { Err(Refusal::NotNow.into()) };
    }
    let _seq = cx.tell(&Change::private(listener.told_after_all_not(), Subject::Signup(id)))?;
    Ok(thread.view.signup)
}
