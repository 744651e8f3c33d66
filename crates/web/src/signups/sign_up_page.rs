use super::offer::{Offer, kept_days};
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::opportunities::{Shift, Way};
use domain::signups::SignupForm;
use i18n::dates;
use kernel::Instant;
use service::opportunities::Detail;

/// So many dates are seen at once; the others unfold.
const FIRST: usize = 6;
/// From this age on nobody needs a guardian's yes.
const OF_AGE_TO_DECIDE: u8 = 16;

/// One date to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) value: String,
    /// The first that can be chosen carries the name of the field, so that the list of faults finds it.
    pub(crate) id: String,
    pub(crate) stamp: String,
    pub(crate) words: String,
    pub(crate) places: String,
    pub(crate) open: bool,
    pub(crate) chosen: bool,
}

#[derive(Template)]
#[template(path = "signups/sign_up.html")]
pub(super) struct SignUpPage {
    shell: Shell,
    title: String,
    action: String,
    offer: Offer,
    get_to_know: String,
    slots: Vec<Slot>,
    later: Vec<Slot>,
    later_words: String,
    later_open: bool,
    form: SignupForm,
    errors: FieldErrors,
    full: bool,
    asks_age: bool,
    guardian_languages: Vec<Choice>,
    data_who: String,
    data_until: String,
    send: String,
}

impl SignUpPage {
    /// The form as it stands; `full`: the wanted date went to somebody else a moment ago.
    pub(super) fn new(
        visit: &Visit,
        detail: &Detail,
        form: SignupForm,
        errors: FieldErrors,
        full: bool,
    ) -> Self {
        let w = visit.words();
        let organisation = &detail.organisation_name;
        let title = i18n::plain(&w.signups_form_title(&detail.texts.title));
        let title = if errors.is_empty() { title } else { i18n::plain(&w.signups_fault(&title)) };
        let mut slots = slots(visit, &detail.shifts, &form.shift);
        let later = if slots.len() > FIRST + 1 { slots.split_off(FIRST) } else { Vec::new() };
        let direct = detail.core.way == Way::Direct;
        let shell = visit.shell();
        Self {
            title,
            action: visit.href(&format!("/a/{}/anmelden", detail.core.id)),
            offer: Offer::new(visit, detail, None),
            get_to_know: if direct { String::new() } else { w.signups_form_get_to_know(organisation) },
            later_words: w.signups_form_later(later.len()),
            later_open: later.iter().any(|slot| slot.chosen) || !slots.iter().any(|slot| slot.open),
            slots,
            later,
            full,
            asks_age: detail.core.min_age < OF_AGE_TO_DECIDE || form.under_16,
            guardian_languages: super::form::guardian_languages(visit.locale, &form.guardian_lang),
            data_who: w.signups_form_data_who(organisation, &shell.hub.name),
            data_until: w.signups_form_data_until(kept_days("signup"), kept_days("person").div_ceil(365)),
            send: if direct { w.signups_form_send_direct() } else { w.signups_form_send_get_to_know() },
            form,
            errors,
            shell,
        }
    }
}

/// Is there a date one can still choose?
pub(super) fn shifts_left(detail: &Detail, now: Instant) -> bool {
    detail.shifts.iter().any(|shift| shift.open(now))
}

/// The dates as they can be chosen; `wanted` is chosen already.
pub(crate) fn slots(visit: &Visit, shifts: &[Shift], wanted: &str) -> Vec<Slot> {
    let w = visit.words();
    let open: Vec<_> = shifts.iter().filter(|shift| shift.open(visit.now)).map(|shift| shift.id).collect();
    let only = if let [only] = open.as_slice() { Some(*only) } else { None };
    shifts
        .iter()
        .map(|shift| Slot {
            value: shift.id.to_string(),
            id: if open.first() == Some(&shift.id) { "shift".into() } else { format!("shift-{}", shift.id) },
            stamp: shift.starts.to_stored(),
            words: dates::span(visit.locale, shift.starts, shift.ends),
            places: match shift.places.free() {
                Some(0) => w.signups_form_taken(),
                Some(free) => w.signups_form_free(free),
                None => w.signups_form_open(),
            },
            open: open.contains(&shift.id),
            // Where there is no choice, it is made.
            chosen: open.contains(&shift.id) && (shift.id.to_string() == wanted || only == Some(shift.id)),
        })
        .collect()
}
