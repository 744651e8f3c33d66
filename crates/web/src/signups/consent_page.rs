use super::offer::{Offer, kept_days};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::signups::{Signup, SignupState};
use i18n::{Words, dates, terms};
use service::Refusal;
use service::signups::SignupView;

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
        match text {
            "ja" if signup.state.is_open() => signup.consented_at.map(|_| Self::Yes),
            "nein" => (signup.state == SignupState::Withdrawn).then_some(Self::No),
            _ => None,
        }
    }

    /// After a step that was not possible.
    pub(super) fn refused(refusal: &Refusal) -> Self {
        if *refusal == Refusal::Full { Self::Full } else { Self::NotNow }
    }
}

#[derive(Template)]
#[template(path = "signups/consent.html")]
pub(super) struct ConsentPage {
    shell: Shell,
    page_title: String,
    note: Option<Note>,
    title: String,
    text: String,
    tint: &'static str,
    icon: assets::Icon,
    asked: bool,
    given: bool,
    offer: Offer,
    insured: String,
    token: String,
    back_text: String,
    data: String,
}

impl ConsentPage {
    pub(super) fn new(visit: &Visit, view: &SignupView, token: &str, note: Option<Note>) -> Self {
        let w = visit.words();
        let signup = &view.signup;
        let child = signup.contact.name.as_str();
        let organisation = &view.offer.organisation_name;
        let (title, text) = standing(visit, w, signup, organisation);
        let asked = signup.state == SignupState::AwaitsGuardian;
        let given = signup.state.is_open() && signup.consented_at.is_some();
        let (tint, icon) = match (asked, given) {
            (true, _) => ("sun", assets::icon::USERS_ROUND),
            (_, true) => ("leaf", assets::icon::CIRCLE_CHECK),
            _ => ("sky", assets::icon::UNDO_2),
        };
        Self {
            page_title: i18n::plain(&title),
            note,
            title,
            text,
            tint,
            icon,
            asked,
            given,
            offer: Offer::new(visit, &view.offer, view.shift.as_ref()),
            insured: w.signups_consent_insured_text(
                terms::insurer(visit.locale, view.offer.liability_by),
                terms::insurer(visit.locale, view.offer.accident_by),
            ),
            token: token.to_owned(),
            back_text: w.signups_consent_back_text(child, organisation),
            data: w.signups_consent_data(organisation, kept_days("signup")),
            shell: visit.shell(),
        }
    }
}

fn standing(visit: &Visit, w: &Words, signup: &Signup, organisation: &str) -> (String, String) {
    let child = signup.contact.name.as_str();
    match (signup.state, signup.consented_at) {
        (SignupState::AwaitsGuardian | SignupState::Unconfirmed { .. }, _) => {
            (w.signups_consent_title(child), w.signups_consent_text(child))
        }
        (SignupState::Waiting | SignupState::Accepted, at) => {
            let when = at.map(|at| dates::ago_or_on(visit.locale, visit.now, at)).unwrap_or_default();
            (w.signups_consent_given_title(), w.signups_consent_given_text(when))
        }
        (SignupState::Withdrawn, _) => (w.signups_consent_over_title(), w.signups_consent_over_text(child)),
        (SignupState::Declined, _) => {
            (w.signups_consent_declined_title(), w.signups_consent_declined_text(organisation))
        }
        (SignupState::CalledOff, _) => {
            (w.signups_consent_called_off_title(), w.signups_consent_called_off_text(child))
        }
        (SignupState::Lapsed, _) => (w.signups_consent_lapsed_title(), w.signups_consent_lapsed_text()),
    }
}
