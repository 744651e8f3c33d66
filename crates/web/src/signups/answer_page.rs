use super::meanwhile::meanwhile;
use super::offer::{ContactWords, Offer};
use super::reasons;
use crate::forms::shown_again;
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::opportunities::{Places, Way};
use domain::signups::{Signup, SignupState};
use i18n::Words;
use service::Refusal;
use service::signups::SignupView;

/// What was typed into the two forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) note: String,
    pub(super) picked: String,
    pub(super) own: String,
}

/// What stands above the page after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    Yes,
    No,
    Full,
    NotNow,
}

impl Note {
    /// After a redirect. An address cannot claim what did not happen.
    pub(super) fn done(text: &str, signup: &Signup) -> Option<Self> {
        match (text, signup.state) {
            ("zugesagt", SignupState::Accepted) => Some(Self::Yes),
            ("abgesagt", SignupState::Declined) => Some(Self::No),
            _ => None,
        }
    }

    /// After a step that was not possible.
    pub(super) fn refused(refusal: &Refusal) -> Self {
        if *refusal == Refusal::Full { Self::Full } else { Self::NotNow }
    }
}

/// What the person was told, in the person's language.
struct Told {
    lang: &'static str,
    sentence: String,
    words_lang: &'static str,
    words: String,
}

#[derive(Template)]
#[template(path = "signups/answer.html")]
pub(super) struct AnswerPage {
    shell: Shell,
    page_title: String,
    title: String,
    text: String,
    note: Option<Note>,
    tint: &'static str,
    icon: assets::Icon,
    action: String,
    /// What an answer from this page is an answer to.
    seen: &'static str,
    /// What happened while the page stood open.
    meanwhile: String,
    contact: ContactWords,
    /// Whoever withdrew is nobody to write to or to call any more.
    gone: bool,
    young: bool,
    reads: String,
    says: String,
    message: String,
    message_lang: &'static str,
    offer: Offer,
    free: String,
    yes_text: Option<String>,
    no_text: Option<String>,
    no_open: bool,
    typed: Typed,
    reasons: Vec<Choice>,
    told_title: String,
    told: Option<Told>,
    call: String,
    errors: FieldErrors,
}

impl AnswerPage {
    pub(super) fn new(visit: &Visit, view: &SignupView, token: &str, note: Option<Note>) -> Self {
        let w = visit.words();
        let signup = &view.signup;
        let person = signup.contact.name.as_str();
        let waiting = signup.state == SignupState::Waiting;
        let (title, text) = standing(w, signup, person);
        let (tint, icon) = match signup.state {
            SignupState::Accepted => ("leaf", assets::icon::CIRCLE_CHECK),
            SignupState::Declined => ("clay", assets::icon::X),
            _ => ("sun", assets::icon::USER_PLUS),
        };
        let answered = matches!(signup.state, SignupState::Declined)
            || (signup.state == SignupState::Accepted && signup.way == Way::GetToKnow);
        let message = signup.message.clone().unwrap_or_default();
        let email = signup.contact.email.as_ref();
        Self {
            page_title: i18n::plain(&title),
            title,
            text,
            note,
            tint,
            icon,
            action: visit.href(&format!("/antwort/{token}")),
            seen: signup.state.key(),
            meanwhile: meanwhile(w, signup),
            contact: ContactWords::new(
                Some(person),
                email.map(domain::people::EmailAddress::as_str),
                signup.contact.phone.as_ref().map(domain::people::PhoneNumber::as_str),
            ),
            gone: signup.state == SignupState::Withdrawn,
            young: signup.guardian.is_some() && signup.consented_at.is_some(),
            reads: if signup.locale == visit.locale {
                String::new()
            } else {
                w.signups_answer_language(i18n::terms::language(visit.locale, signup.locale.tag()))
            },
            says: if message.is_empty() { String::new() } else { w.signups_answer_message(person) },
            message,
            message_lang: signup.locale.tag(),
            offer: Offer::new(visit, &view.offer, view.shift.as_ref()),
            free: free(w, view.shift.as_ref().map_or(view.offer.core.places, |shift| shift.places)),
            yes_text: waiting.then(|| w.signups_answer_yes_text(person)),
            no_text: signup.state.is_open().then(|| w.signups_answer_no_text(person)),
            no_open: false,
            typed: Typed::default(),
            reasons: reasons::choices(w, ""),
            told_title: w.signups_answer_told(person),
            told: (answered && email.is_some()).then(|| told(view)),
            call: if answered && email.is_none() { w.signups_answer_tell(person) } else { String::new() },
            errors: FieldErrors::default(),
            shell: visit.shell(),
        }
    }

    /// The same with what was typed.
    pub(super) fn keep(self, typed: Typed) -> Self {
        let typed = Typed {
            note: shown_again(&typed.note),
            picked: shown_again(&typed.picked),
            own: shown_again(&typed.own),
        };
        Self { reasons: reasons::choices(self.shell.w, &typed.picked), typed, ..self }
    }

    /// The same with what is wrong.
    pub(super) fn with_faults(self, errors: FieldErrors) -> Self {
        let page_title = i18n::plain(&self.shell.w.signups_fault(&self.page_title));
        Self { page_title, no_open: true, errors, ..self }
    }
}

fn standing(w: &Words, signup: &Signup, person: &str) -> (String, String) {
    match (signup.state, signup.way) {
        (SignupState::Waiting, _) => {
            (w.signups_answer_waiting_title(person), w.signups_answer_waiting_text())
        }
        (SignupState::Accepted, Way::Direct) => {
            (w.signups_answer_placed_title(person), w.signups_answer_placed_text())
        }
        (SignupState::Accepted, Way::GetToKnow) => (w.signups_answer_accepted_title(person), String::new()),
        (SignupState::Declined, _) => (w.signups_answer_declined_title(person), String::new()),
        (SignupState::CalledOff, _) => (w.signups_answer_other_title(person), w.signups_answer_called_off()),
        (SignupState::Withdrawn, _) => {
            (w.signups_answer_withdrawn_title(person), w.signups_answer_withdrawn_text())
        }
        (SignupState::Unconfirmed { .. } | SignupState::AwaitsGuardian | SignupState::Lapsed, _) => {
            (w.signups_answer_other_title(person), String::new())
        }
    }
}

fn free(w: &Words, places: Places) -> String {
    places.free().map(|free| w.signups_answer_free(free)).unwrap_or_default()
}

fn told(view: &SignupView) -> Told {
    let signup = &view.signup;
    let reader = i18n::words(signup.locale);
    let organisation = &view.offer.organisation_name;
    let words = signup.reason.clone().unwrap_or_default();
    let sentence = match signup.state {
        SignupState::Declined => reader.signups_answer_told_no(organisation),
        _ => reader.signups_answer_told_yes(organisation),
    };
    Told {
        lang: signup.locale.tag(),
        sentence,
        words_lang: reasons::lang(&words, signup.locale, view.offer.lang).tag(),
        words,
    }
}
