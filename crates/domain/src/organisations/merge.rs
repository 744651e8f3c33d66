//! Two records of one body become one: which of its values stay, and what an undo gives back.

use super::{OrganisationForm, OrganisationId, OrganisationState, Refused};
use crate::changes::Change;
use crate::imports::Overlay;
use crate::journal::{Subject, Touch, Verb};

/// So long a merging can be undone, in days.
pub const UNDO_DAYS: i64 = 30;

/// The fields of which one value stays, in the order of the page. How a body is reached goes together: a name with the
/// telephone of somebody else helps nobody.
pub const FIELDS: [&str; 9] =
    ["name", "sector", "summary", "description", "district", "address", "website", "topics", "contact"];

const CONTACT: [&str; 3] = ["contact_name", "contact_email", "contact_phone"];

fn parts(field: &str) -> Vec<&str> {
    if field == "contact" { CONTACT.to_vec() } else { vec![field] }
}

fn with(form: &OrganisationForm, from: &OrganisationForm, field: &str) -> OrganisationForm {
    let mut form = form.clone();
    for part in parts(field) {
        form.copy(from, part);
    }
    form
}

/// The fields in which the two differ.
pub fn differing(kept: &OrganisationForm, gone: &OrganisationForm) -> Vec<&'static str> {
    FIELDS.into_iter().filter(|field| with(kept, gone, field) != *kept).collect()
}

/// Does it fill a gap to take this field from the other one?
pub fn fills(kept: &OrganisationForm, gone: &OrganisationForm, field: &str) -> bool {
    let blank = |form: &OrganisationForm| parts(field).iter().all(|part| form.is_blank(part));
    blank(kept) && !blank(gone)
}

/// The one that stays, with these fields of the other one.
pub fn merged(kept: &OrganisationForm, gone: &OrganisationForm, taken: &[String]) -> OrganisationForm {
    let taken = FIELDS.into_iter().filter(|field| taken.iter().any(|wanted| wanted == field));
    taken.fold(kept.clone(), |form, field| with(&form, gone, field))
}

/// Undone: what still stands as the merging wrote it becomes what it was; what was changed since stays.
pub fn unmerged(
    now: &OrganisationForm,
    written: &OrganisationForm,
    before: &OrganisationForm,
) -> OrganisationForm {
    let untouched = FIELDS.into_iter().filter(|field| with(now, written, field) == *now);
    untouched.fold(now.clone(), |form, field| with(&form, before, field))
}

impl OrganisationState {
    /// It goes into another record of the same body; its address leads there.
    ///
    /// # Errors
    /// [`Refused`] when it was declined or went into another one before, and for itself.
    pub fn merge(self, id: OrganisationId, into: OrganisationId) -> Result<(Self, Change), Refused> {
        match self {
            Self::Active | Self::Registered if id != into => {
                Ok((Self::Merged, seen(Verb::OrganisationMerged, id, into)))
            }
            _ => Err(Refused),
        }
    }

    /// It is a body of its own again.
    ///
    /// # Errors
    /// [`Refused`] unless it went into another one.
    pub fn unmerge(self, id: OrganisationId, from: OrganisationId) -> Result<(Self, Change), Refused> {
        match self {
            Self::Merged => Ok((Self::Active, seen(Verb::OrganisationUnmerged, id, from))),
            Self::Active | Self::Registered | Self::Declined | Self::Restricted => Err(Refused),
        }
    }
}

fn seen(verb: Verb, id: OrganisationId, other: OrganisationId) -> Change {
    let touches =
        [Touch::Organisations, Touch::Organisation(id), Touch::Organisation(other), Touch::Opportunities];
    Change::public(verb, Subject::Organisation(id), touches)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::ContactForm;

    fn form(name: &str, address: &str, phone: &str) -> OrganisationForm {
        OrganisationForm {
            name: name.into(),
            address: address.into(),
            contact: ContactForm { name: "Ana".into(), phone: phone.into(), ..ContactForm::default() },
            ..OrganisationForm::default()
        }
    }

    #[test]
    fn what_was_chosen_comes_from_the_other_one_and_a_contact_comes_whole() {
        let (kept, gone) = (form("TV", "", "1"), form("Turnverein", "Weg 1", "2"));
        assert_eq!(differing(&kept, &gone), ["name", "address", "contact"]);
        assert!(fills(&kept, &gone, "address") && !fills(&kept, &gone, "name"));
        let both = merged(&kept, &gone, &["address".into(), "contact".into(), "gibt-es-nicht".into()]);
        assert_eq!(
            (both.name.as_str(), both.address.as_str(), both.contact.phone.as_str()),
            ("TV", "Weg 1", "2")
        );
    }

    #[test]
    fn an_undo_gives_back_what_was_and_leaves_what_was_changed_since() {
        let (before, written) = (form("TV", "", "1"), form("Turnverein", "Weg 1", "1"));
        let now = form("Turnverein", "Umgezogen 2", "1");
        let after = unmerged(&now, &written, &before);
        assert_eq!((after.name.as_str(), after.address.as_str()), ("TV", "Umgezogen 2"));
    }

    #[test]
    fn a_body_goes_into_another_one_once_and_never_into_itself() {
        let (one, two) = (OrganisationId::new(1), OrganisationId::new(2));
        let (merged, change) = OrganisationState::Active.merge(one, two).unwrap();
        assert!(change.touches.contains(&Touch::Organisation(two)));
        assert!(merged.merge(one, two).is_err() && OrganisationState::Active.merge(one, one).is_err());
        assert!(OrganisationState::Declined.merge(one, two).is_err());
        assert_eq!(merged.unmerge(one, two).map(|(state, _)| state), Ok(OrganisationState::Active));
        assert!(OrganisationState::Active.unmerge(one, two).is_err());
    }
}
