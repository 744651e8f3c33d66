use domain::signups::{Signup, SignupState};
use i18n::Words;

/// What has become of a sign-up while its page stood open, for whoever answered what is no more so.
pub(crate) fn meanwhile(w: &Words, signup: &Signup) -> String {
    let person = signup.contact.name.as_str();
    match signup.state {
        SignupState::Unconfirmed { .. } | SignupState::AwaitsGuardian | SignupState::Waiting => {
            w.signups_meanwhile_open(person)
        }
        SignupState::Accepted => w.signups_meanwhile_accepted(person),
        SignupState::Declined => w.signups_meanwhile_declined(person),
        SignupState::Withdrawn => w.signups_meanwhile_withdrawn(person),
        SignupState::Lapsed => w.signups_meanwhile_lapsed(person),
        SignupState::CalledOff => w.signups_meanwhile_called_off(),
    }
}
