use super::offer::{Offer, until};
use super::reasons;
use super::steps::{Step, steps};
use crate::layout::FieldErrors;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::opportunities::{OpportunityState, Way};
use domain::signups::{Signup, SignupState};
use i18n::Words;
use service::Refusal;
use service::signups::SignupView;

/// What stands above the page after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    Confirmed,
    Changed,
    Withdrawn,
    Twice,
    Full,
    NotNow,
}

impl Note {
    /// After a redirect. An address cannot claim what did not happen.
    pub(super) fn done(text: &str, signup: &Signup) -> Option<Self> {
        match text {
            "bestaetigt" => signup.confirmed_at.map(|_| Self::Confirmed),
            "geaendert" => signup.state.is_open().then_some(Self::Changed),
            "abgesagt" => (signup.state == SignupState::Withdrawn).then_some(Self::Withdrawn),
            _ => None,
        }
    }

    /// After a step that was not possible.
    pub(super) const fn refused(refusal: &Refusal) -> Self {
        match refusal {
            Refusal::Twice => Self::Twice,
            Refusal::Full => Self::Full,
            Refusal::Fields(_)
            | Refusal::NotNow
            | Refusal::Meanwhile
            | Refusal::Link
            | Refusal::Code { .. }
            | Refusal::TooOften => Self::NotNow,
        }
    }

    /// Above the page. That somebody is signed up already is the page itself.
    fn words(self, w: &Words) -> Option<Alert> {
        let (tone, title, text) = match self {
            Self::Confirmed => ("ok", w.signups_own_done_confirmed(), String::new()),
            Self::Changed => ("ok", w.signups_own_done_changed(), String::new()),
            Self::Withdrawn => ("ok", w.signups_own_done_withdrawn(), String::new()),
            Self::Twice => return None,
            Self::Full => ("warn", w.signups_own_full_title(), w.signups_own_full_text()),
            Self::NotNow => ("warn", w.signups_now_changed_title(), w.signups_now_changed_text()),
        };
        Some(Alert { tone, title, text })
    }
}

struct Alert {
    tone: &'static str,
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "signups/own.html")]
pub(super) struct OwnPage {
    shell: Shell,
    page_title: String,
    alert: Option<Alert>,
    title: String,
    text: String,
    held: String,
    icon: assets::Icon,
    tint: &'static str,
    says: String,
    said: String,
    said_lang: &'static str,
    steps: Vec<Step>,
    offer: Offer,
    calendar: String,
    token: String,
    confirm: String,
    again: String,
    open: bool,
    message: String,
    message_lang: &'static str,
    typed: String,
    message_label: String,
    withdraw_text: String,
    errors: FieldErrors,
}

impl OwnPage {
    pub(super) fn new(visit: &Visit, view: &SignupView, token: &str, note: Option<Note>) -> Self {
        let w = visit.words();
        let signup = &view.signup;
        let organisation = &view.offer.organisation_name;
        let twice = note == Some(Note::Twice);
        let (title, text) = if twice {
            (w.signups_own_twice_title(), w.signups_own_twice_text())
        } else {
            standing(w, signup, organisation)
        };
        // Whoever is signed up already must not be asked to confirm once more.
        let unconfirmed = matches!(signup.state, SignupState::Unconfirmed { .. }) && !twice;
        let (icon, tint) = sign(signup.state);
        let public = view.offer.core.state == OpportunityState::Public;
        let message = signup.message.clone().unwrap_or_default();
        let said = signup.reason.clone().unwrap_or_default();
        // Until then the organisation has not heard of this person.
        let told = signup.confirmed_at.is_some() && signup.state != SignupState::AwaitsGuardian;
        Self {
            page_title: i18n::plain(&w.signups_own_page(&view.offer.texts.title)),
            alert: note.and_then(|note| note.words(w)),
            title,
            text,
            held: if twice { String::new() } else { held(visit, signup) },
            icon,
            tint,
            says: if said.is_empty() { String::new() } else { w.signups_own_says(organisation) },
            said_lang: reasons::lang(&said, signup.locale, view.offer.lang).tag(),
            said,
            steps: steps(visit, view),
            offer: Offer::new(visit, &view.offer, view.shift.as_ref()),
            calendar: calendar(visit, view),
            token: token.to_owned(),
            confirm: match (unconfirmed, signup.way) {
                (false, _) => String::new(),
                (true, Way::Direct) => w.signups_own_confirm_direct(),
                (true, Way::GetToKnow) => w.signups_own_confirm_get_to_know(),
            },
            again: match signup.state {
                SignupState::Withdrawn | SignupState::Lapsed | SignupState::CalledOff if public => {
                    visit.href(&format!("/a/{}/anmelden", signup.opportunity))
                }
                _ => String::new(),
            },
            open: signup.state.is_open(),
            typed: message.clone(),
            message,
            message_lang: signup.locale.tag(),
            message_label: w.signups_own_message_label(organisation),
            withdraw_text: match (told, signup.state.holds_place(signup.way)) {
                (true, true) => w.signups_own_withdraw_text(organisation),
                (true, false) => w.signups_own_withdraw_application(organisation),
                (false, _) => w.signups_own_withdraw_quiet(),
            },
            errors: FieldErrors::default(),
            shell: visit.shell(),
        }
    }

    /// The same with a message that cannot be taken.
    pub(super) fn with_faults(self, typed: String, errors: FieldErrors) -> Self {
        let page_title = i18n::plain(&self.shell.w.signups_fault(&self.page_title));
        Self { page_title, typed, errors, ..self }
    }
}

fn standing(w: &Words, signup: &Signup, organisation: &str) -> (String, String) {
    match signup.state {
        SignupState::Unconfirmed { .. } => {
            (w.signups_own_unconfirmed_title(), w.signups_own_unconfirmed_text())
        }
        SignupState::AwaitsGuardian => (w.signups_own_guardian_title(), w.signups_own_guardian_text()),
        SignupState::Waiting => (w.signups_own_waiting_title(), w.signups_own_waiting_text(organisation)),
        SignupState::Accepted => (w.signups_own_accepted_title(), w.signups_own_accepted_text(organisation)),
        SignupState::Declined => (w.signups_own_declined_title(), w.signups_own_declined_text()),
        // It may have been the guardian who took it back.
        SignupState::Withdrawn if signup.guardian.is_some() => {
            (w.signups_own_taken_back_title(), w.signups_own_taken_back_text())
        }
        SignupState::Withdrawn => (w.signups_own_withdrawn_title(), w.signups_own_withdrawn_text()),
        SignupState::Lapsed => (w.signups_own_lapsed_title(), w.signups_own_lapsed_text()),
        SignupState::CalledOff => (w.signups_own_called_off_title(), w.signups_own_called_off_text()),
    }
}

const fn sign(state: SignupState) -> (assets::Icon, &'static str) {
    match state {
        SignupState::Unconfirmed { .. } => (assets::icon::MAIL_CHECK, "sun"),
        SignupState::AwaitsGuardian => (assets::icon::USERS_ROUND, "sun"),
        SignupState::Waiting => (assets::icon::HANDSHAKE, "sun"),
        SignupState::Accepted => (assets::icon::PARTY_POPPER, "leaf"),
        SignupState::Declined => (assets::icon::HEART_HANDSHAKE, "clay"),
        SignupState::Withdrawn => (assets::icon::UNDO_2, "sky"),
        SignupState::Lapsed => (assets::icon::HOURGLASS, "sky"),
        SignupState::CalledOff => (assets::icon::CALENDAR_X, "clay"),
    }
}

fn held(visit: &Visit, signup: &Signup) -> String {
    let w = visit.words();
    match (signup.state, signup.way) {
        (SignupState::Unconfirmed { held_until }, Way::Direct) => {
            w.signups_own_held(until(visit.locale, held_until))
        }
        (SignupState::Unconfirmed { held_until }, Way::GetToKnow) => {
            w.signups_own_by(until(visit.locale, held_until))
        }
        _ => String::new(),
    }
}

/// Dates can be kept in a calendar; regular help has none.
fn calendar(visit: &Visit, view: &SignupView) -> String {
    let coming = view.shift.as_ref().is_some_and(|shift| visit.now < shift.starts.instant());
    if coming && view.signup.state.is_open() {
        visit.href(&format!("/a/{}/termine.ics", view.signup.opportunity))
    } else {
        String::new()
    }
}
