//! Where a sign-up stands, as a short line of steps: what was, what is waited for, what comes.

use crate::visit::Visit;
use assets::Icon;
use domain::journal::Verb;
use domain::opportunities::Way;
use domain::signups::{Signup, SignupState};
use i18n::dates;
use kernel::Instant;
use service::signups::SignupView;

/// One step.
pub(super) struct Step {
    /// `done`, `now` or `next`.
    pub(super) tone: &'static str,
    pub(super) icon: Icon,
    pub(super) words: String,
    /// "" where there is no date.
    pub(super) when: String,
    /// The same for machines.
    pub(super) stamp: String,
}

impl Step {
    fn new(tone: &'static str, icon: Icon, words: String) -> Self {
        Self { tone, icon, words, when: String::new(), stamp: String::new() }
    }

    /// It happened.
    pub(super) fn done(icon: Icon, words: String) -> Self {
        Self::new("done", icon, words)
    }

    /// It is waited for.
    pub(super) fn now(icon: Icon, words: String) -> Self {
        Self::new("now", icon, words)
    }

    /// It comes later.
    pub(super) fn next(icon: Icon, words: String) -> Self {
        Self::new("next", icon, words)
    }

    fn at(self, visit: &Visit, at: Instant) -> Self {
        let when = dates::ago_or_on(visit.locale, visit.now, at);
        Self { when, stamp: at.timestamp().to_string(), ..self }
    }

    fn maybe_at(self, visit: &Visit, at: Option<Instant>) -> Self {
        match at {
            Some(at) => self.at(visit, at),
            None => self,
        }
    }
}

/// How far a sign-up came, without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Confirm,
    Guardian,
    Answer,
    Placed,
    Over,
}

const fn stage(state: SignupState) -> Stage {
    match state {
        SignupState::Unconfirmed { .. } => Stage::Confirm,
        SignupState::AwaitsGuardian => Stage::Guardian,
        SignupState::Waiting => Stage::Answer,
        SignupState::Accepted => Stage::Placed,
        SignupState::Declined | SignupState::Withdrawn | SignupState::Lapsed | SignupState::CalledOff => {
            Stage::Over
        }
    }
}

/// The steps of a sign-up.
pub(super) fn steps(visit: &Visit, view: &SignupView) -> Vec<Step> {
    let w = visit.words();
    let signup = &view.signup;
    let stage = stage(signup.state);
    let mut steps = vec![Step::done(assets::icon::SEND, w.signups_step_sent()).at(visit, signup.created_at)];
    steps.extend(confirmed(visit, signup, stage));
    if signup.guardian.is_some() {
        steps.extend(guardian(visit, signup, stage));
    }
    steps.extend(answered(visit, view, stage));
    match signup.state {
        SignupState::Declined => {
            let step = Step::done(assets::icon::X, w.signups_step_declined());
            steps.push(step.maybe_at(visit, signup.ended_at));
        }
        SignupState::Withdrawn => {
            let step = Step::done(assets::icon::UNDO_2, w.signups_step_withdrawn());
            steps.push(step.maybe_at(visit, signup.ended_at));
        }
        SignupState::Lapsed => {
            let step = Step::done(assets::icon::CALENDAR_X, w.signups_step_lapsed());
            steps.push(step.maybe_at(visit, signup.ended_at));
        }
        SignupState::CalledOff => {
            let step = Step::done(assets::icon::CALENDAR_X, w.signups_step_called_off());
            steps.push(step.maybe_at(visit, signup.ended_at));
        }
        _ => {
            if let Some(shift) = &view.shift {
                let when = dates::short_day(visit.locale, shift.starts.civil().date());
                let stamp = shift.starts.to_stored();
                let step = Step::next(assets::icon::CALENDAR_DAYS, w.signups_step_date());
                steps.push(Step { when, stamp, ..step });
            }
        }
    }
    steps
}

fn confirmed(visit: &Visit, signup: &Signup, stage: Stage) -> Option<Step> {
    let w = visit.words();
    match (signup.state, signup.confirmed_at) {
        (SignupState::Unconfirmed { held_until }, _) => {
            let day = dates::short_day(visit.locale, held_until.city_day());
            let step = Step::now(assets::icon::MAIL_CHECK, w.signups_step_confirm());
            Some(Step { when: w.signups_step_until(day), ..step })
        }
        (_, Some(at)) => Some(Step::done(assets::icon::MAIL_CHECK, w.signups_step_confirmed()).at(visit, at)),
        // It ended before anybody confirmed it.
        (_, None) if stage == Stage::Over => None,
        (_, None) => Some(Step::done(assets::icon::MAIL_CHECK, w.signups_step_confirmed())),
    }
}

fn guardian(visit: &Visit, signup: &Signup, stage: Stage) -> Option<Step> {
    let words = visit.words().signups_step_guardian();
    let icon = assets::icon::USERS_ROUND;
    match (signup.consented_at, stage) {
        (Some(at), _) => Some(Step::done(icon, words).at(visit, at)),
        (None, Stage::Guardian) => Some(Step::now(icon, words)),
        (None, Stage::Over) => None,
        (None, _) => Some(Step::next(icon, words)),
    }
}

fn answered(visit: &Visit, view: &SignupView, stage: Stage) -> Option<Step> {
    let w = visit.words();
    let icon = match view.signup.way {
        Way::Direct => assets::icon::CALENDAR_CHECK,
        Way::GetToKnow => assets::icon::HANDSHAKE,
    };
    let (given, open) = match view.signup.way {
        Way::Direct => (w.signups_step_placed(), w.signups_step_placed()),
        Way::GetToKnow => (w.signups_step_accepted(), w.signups_step_answer()),
    };
    let last = |verb: Verb| view.history.iter().rev().find(|entry| entry.verb == verb).map(|entry| entry.at);
    match stage {
        Stage::Placed => {
            // With a direct way in, the place was given with the confirmation, and for a minor with the guardian's yes.
            let at = last(Verb::SignupAccepted).or_else(|| last(Verb::SignupConfirmed));
            Some(Step::done(icon, given).maybe_at(visit, at))
        }
        Stage::Answer => Some(Step::now(icon, open)),
        Stage::Confirm | Stage::Guardian => Some(Step::next(icon, open)),
        Stage::Over => None,
    }
}
