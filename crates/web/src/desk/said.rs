//! What was just done at the desk, carried in the address so that the page after it can say so:
//! `/tisch?getan=bestaetigt&wer=3`. Each claim is checked against how things stand: an address cannot say what did not
//! happen.

use crate::faults::Fault;
use crate::visit::Visit;
use domain::opportunities::{OpportunityId, OpportunityState};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::signups::{Listener, SignupId, SignupState};
use i18n::{Words, dates};
use service::opportunities::Detail;
use service::organisations::Organisation;
use service::signups::Thread;
use service::{Error, ReadCx, Result};

/// One thing that the desk does with one press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    Confirmed,
    Consented,
    Accepted,
    Declined,
    Withdrawn,
    Told(Listener),
    Untold(Listener),
    /// All that was to be said to an organisation.
    ToldAll,
    Listed,
    NotListed,
    Published,
    SentBack,
    TakenBack,
    StillTrue,
}

impl Done {
    const ALL: [Self; 18] = [
        Self::Confirmed,
        Self::Consented,
        Self::Accepted,
        Self::Declined,
        Self::Withdrawn,
        Self::Told(Listener::Person),
        Self::Told(Listener::Guardian),
        Self::Told(Listener::Organisation),
        Self::Untold(Listener::Person),
        Self::Untold(Listener::Guardian),
        Self::Untold(Listener::Organisation),
        Self::ToldAll,
        Self::Listed,
        Self::NotListed,
        Self::Published,
        Self::SentBack,
        Self::TakenBack,
        Self::StillTrue,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "bestaetigt",
            Self::Consented => "eingewilligt",
            Self::Accepted => "zugesagt",
            Self::Declined => "abgesagt",
            Self::Withdrawn => "abgemeldet",
            Self::Told(Listener::Person) => "gesagt",
            Self::Told(Listener::Guardian) => "eltern-gesagt",
            Self::Told(Listener::Organisation) => "organisation-gesagt",
            Self::Untold(Listener::Person) => "doch-nicht",
            Self::Untold(Listener::Guardian) => "eltern-doch-nicht",
            Self::Untold(Listener::Organisation) => "organisation-doch-nicht",
            Self::ToldAll => "alles-gesagt",
            Self::Listed => "aufgenommen",
            Self::NotListed => "abgelehnt",
            Self::Published => "veroeffentlicht",
            Self::SentBack => "zurueckgegeben",
            Self::TakenBack => "zurueckgenommen",
            Self::StillTrue => "stimmt",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.key() == key)
    }

    /// The page to go back to, saying so.
    pub(super) fn at(self, page: &str, who: i64) -> String {
        format!("{page}?getan={}&wer={who}", self.key())
    }

    /// Who heard, or did not hear after all.
    const fn listener(self) -> Option<Listener> {
        match self {
            Self::Told(listener) | Self::Untold(listener) => Some(listener),
            _ => None,
        }
    }
}

/// Whom a form at the desk names.
pub(super) fn listener(key: &str) -> Option<Listener> {
    [Listener::Person, Listener::Guardian, Listener::Organisation]
        .into_iter()
        .find(|listener| listener_key(*listener) == key)
}

const fn listener_key(listener: Listener) -> &'static str {
    match listener {
        Listener::Person => "person",
        Listener::Guardian => "guardian",
        Listener::Organisation => "organisation",
    }
}

/// The sentence above the page, with a way back where there is one. Empty when nothing is to be said.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) title: String,
    pub(super) text: String,
    /// Where it is taken back; "" where it cannot be.
    pub(super) undo: String,
    /// What the form for it sends.
    pub(super) sends: Vec<(&'static str, &'static str)>,
}

/// What the claim is about, as it stands now.
enum About {
    Signup(Box<Thread>),
    Organisation(Box<Organisation>),
    Offer { offer: Box<Detail>, undoable: bool },
}

impl Said {
    /// What the address of this visit claims, when it is so.
    pub(super) async fn of(visit: &Visit) -> std::result::Result<Self, Fault> {
        let done = visit.query_value("getan").as_deref().and_then(Done::from_key);
        let who = visit.query_value("wer").and_then(|number| number.parse::<i64>().ok());
        let (Some(done), Some(who)) = (done, who) else { return Ok(Self::default()) };
        match visit.read(move |cx| about(cx, done, who)).await {
            Ok(About::Signup(thread)) => Ok(signup(visit, done, &thread).unwrap_or_default()),
            Ok(About::Organisation(found)) => {
                Ok(organisation(visit.words(), done, &found).unwrap_or_default())
            }
            Ok(About::Offer { offer: found, undoable }) => {
                Ok(offer(visit, done, &found, undoable).unwrap_or_default())
            }
            Err(Error::NotFound | Error::Forbidden) => Ok(Self::default()),
            Err(error) => Err(error.into()),
        }
    }
}

fn about(cx: &mut ReadCx<'_>, done: Done, who: i64) -> Result<About> {
    match done {
        Done::Confirmed
        | Done::Consented
        | Done::Accepted
        | Done::Declined
        | Done::Withdrawn
        | Done::Told(_)
        | Done::Untold(_) => Ok(About::Signup(Box::new(service::signups::thread(cx, SignupId::new(who))?))),
        Done::ToldAll => {
            let call = service::desk::call(cx, OrganisationId::new(who))?;
            if !call.to_tell.is_empty() {
                return Err(Error::NotFound);
            }
            Ok(About::Organisation(Box::new(call.organisation)))
        }
        Done::Listed | Done::NotListed => {
            let page = service::organisations::page(cx, OrganisationId::new(who))?;
            Ok(About::Organisation(Box::new(page.organisation)))
        }
        Done::Published | Done::SentBack | Done::TakenBack | Done::StillTrue => {
            let id = OpportunityId::new(who);
            let offer = Box::new(service::opportunities::page(cx, id)?);
            Ok(About::Offer { offer, undoable: service::opportunities::may_take_back(cx, id)? })
        }
    }
}

fn signup(visit: &Visit, done: Done, thread: &Thread) -> Option<Said> {
    let (w, signup) = (visit.words(), &thread.view.signup);
    let name = signup.contact.name.as_str();
    let (state, confirmed) = (signup.state, signup.confirmed_at.is_some());
    if let Some(listener) = done.listener() {
        return telling(visit, done, listener, thread);
    }
    let (is_so, title) = match done {
        Done::Confirmed => (confirmed && state.is_open(), w.said_confirmed(name)),
        Done::Consented => (signup.consented_at.is_some() && state.is_open(), w.said_consented(name)),
        Done::Accepted => (state == SignupState::Accepted, w.said_accepted(name)),
        Done::Declined => (state == SignupState::Declined, w.said_declined(name)),
        _ => (state == SignupState::Withdrawn, w.said_withdrawn(name)),
    };
    let mailed = signup.contact.email.is_some() || thread.view.offer.contact_email.is_some();
    let text = match (mailed, state.is_open()) {
        (true, true) => w.said_mailed(),
        (true, false) => w.said_mailed_over(),
        (false, _) => w.said_unmailed(),
    };
    is_so.then(|| Said { title, text, ..Said::default() })
}

/// A call that was noted can be noted as not made: nothing else has followed from it.
fn telling(visit: &Visit, done: Done, listener: Listener, thread: &Thread) -> Option<Said> {
    let (w, signup) = (visit.words(), &thread.view.signup);
    let name = match listener {
        Listener::Person => signup.contact.name.as_str(),
        Listener::Guardian => signup.guardian.as_ref()?.name.as_str(),
        Listener::Organisation => thread.view.offer.organisation_name.as_str(),
    };
    let waits = thread.untold.contains(&listener);
    match done {
        Done::Told(_) if !waits && thread.told.contains(&listener) => {
            let mut sends = vec![("wem", listener_key(listener))];
            sends.extend(back(visit).map(|page| ("weiter", page)));
            Some(Said {
                title: w.said_told(name),
                text: String::new(),
                undo: visit.href(&format!("/tisch/anmeldungen/{}/doch-nicht", signup.id)),
                sends,
            })
        }
        Done::Untold(_) if waits => Some(Said { title: w.said_untold(name), ..Said::default() }),
        _ => None,
    }
}

/// The page that a step from this page leads back to; none is the thread's own.
fn back(visit: &Visit) -> Option<&'static str> {
    if visit.path == "/tisch" {
        Some("tisch")
    } else if visit.path.starts_with("/tisch/anrufe/") {
        Some("anruf")
    } else {
        None
    }
}

fn organisation(w: &Words, done: Done, found: &Organisation) -> Option<Said> {
    let mailed = found.email.is_some();
    if done == Done::ToldAll {
        let (title, text) = (w.said_told(&found.name), w.said_told_all());
        return Some(Said { title, text, ..Said::default() });
    }
    let (is_so, title) = match done {
        Done::Listed => (found.state == OrganisationState::Active, w.said_listed(&found.name)),
        _ => (found.state == OrganisationState::Declined, w.said_not_listed(&found.name)),
    };
    is_so.then(|| Said { title, text: to_organisation(w, mailed), ..Said::default() })
}

fn to_organisation(w: &Words, mailed: bool) -> String {
    if mailed { w.said_organisation_mailed() } else { w.said_organisation_unmailed() }
}

fn offer(visit: &Visit, done: Done, found: &Detail, undoable: bool) -> Option<Said> {
    let (w, title, state) = (visit.words(), &found.texts.title, found.core.state);
    let text = to_organisation(w, found.contact_email.is_some());
    let said = |title: String, text: String| Some(Said { title, text, ..Said::default() });
    match (done, state) {
        (Done::Published, OpportunityState::Public) => Some(Said {
            undo: if undoable {
                visit.href(&format!("/tisch/angebote/{}/zuruecknehmen", found.core.id))
            } else {
                String::new()
            },
            ..said(w.said_published(title), text)?
        }),
        (Done::SentBack, OpportunityState::Draft) => said(w.said_sent_back(title), text),
        (Done::TakenBack, OpportunityState::InReview) => said(w.said_taken_back(title), String::new()),
        (Done::StillTrue, OpportunityState::Public) if visit.now < found.core.confirm_by => {
            let until = dates::calendar_date(visit.locale, found.core.confirm_by.city_day());
            said(w.said_true(title, until), String::new())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_reads_back_and_nothing_else_does() {
        for done in Done::ALL {
            assert_eq!(Done::from_key(done.key()), Some(done));
        }
        assert_eq!(Done::from_key("<b>"), None);
        for one in [Listener::Person, Listener::Guardian, Listener::Organisation] {
            assert_eq!(listener(listener_key(one)), Some(one));
        }
        assert_eq!(listener(""), None);
    }
}
