use crate::fields::{Fault, Faults};
use crate::opportunities::ShiftId;
use crate::people::{Contact, ContactForm, EmailAddress, PersonName, PhoneNumber, optional};
use kernel::{Locale, Prose};

/// The fields of the sign-up form as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignupForm {
    /// Number of the date, where there are dates.
    pub shift: String,
    /// Name, e-mail, phone.
    pub contact: ContactForm,
    /// What the person wants to say.
    pub message: String,
    /// Ticked: under 16.
    pub under_16: bool,
    /// The guardian's name, e-mail, phone.
    pub guardian: ContactForm,
    /// In which language the guardian reads; nothing is the language of the page.
    pub guardian_lang: String,
    /// Made once for each form that is shown; the same form sent twice is one sign-up.
    pub form_key: String,
}

/// Who is asked for somebody under 16.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guardian {
    /// Their name.
    pub name: PersonName,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
    /// In which language they read: a father need not read that of his child.
    pub locale: Locale,
}

/// What the offer asks of a sign-up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// Dates one can choose; none for regular help.
    pub shifts: Vec<ShiftId>,
    /// The youngest it takes.
    pub min_age: u8,
}

/// A sign-up that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignupDraft {
    /// For which date.
    pub shift: Option<ShiftId>,
    /// Name and ways to answer.
    pub contact: Contact,
    /// What the person wants to say.
    pub message: Option<Prose<1500>>,
    /// Who must say yes first. That somebody is under 16 is kept, a birth date is not (principle 6).
    pub guardian: Option<Guardian>,
    /// In which language to answer.
    pub locale: Locale,
    /// Makes the same form sent twice one sign-up.
    pub form_key: String,
}

impl SignupDraft {
    /// Takes the form.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(form: &SignupForm, terms: &Terms, locale: Locale) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let shift = faults.take("shift", chosen(&form.shift, &terms.shifts));
        let contact = Contact::parse(&form.contact, ["name", "email", "phone"], &mut faults);
        let message = faults.take("message", Prose::parse_optional(&form.message));
        if form.under_16 && terms.min_age >= 16 {
            faults.add("under_16", Fault::TooYoung { min_age: terms.min_age });
        }
        let guardian = if form.under_16 { guardian(form, locale, &mut faults) } else { None };
        // Nobody says yes for themselves. A family may share a phone; there somebody speaks, and hears who it is.
        let own_mailbox = contact.as_ref().and_then(|contact| contact.email.as_ref()).map(EmailAddress::key);
        let guardians = guardian.as_ref().and_then(|guardian| guardian.email.as_ref()).map(EmailAddress::key);
        if guardians.is_some() && guardians == own_mailbox {
            faults.add("guardian_email", Fault::OwnAddress);
        }
        let key = form.form_key.trim();
        let form_key = faults.take("form_key", key.parse::<kernel::PublicId>().map_err(|_| Fault::Missing));
        let parsed = (|| {
            Some(Self {
                shift: shift?,
                contact: contact?,
                message: message?,
                guardian,
                locale,
                form_key: form_key?.to_string(),
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

fn chosen(typed: &str, shifts: &[ShiftId]) -> Result<Option<ShiftId>, Fault> {
    if shifts.is_empty() {
        return Ok(None);
    }
    if typed.is_empty() {
        return Err(Fault::Missing);
    }
    let wanted = typed.parse().ok();
    shifts.iter().copied().find(|shift| Some(*shift) == wanted).map(Some).ok_or(Fault::Choice)
}

fn guardian(form: &SignupForm, page: Locale, faults: &mut Faults) -> Option<Guardian> {
    let locale = match form.guardian_lang.trim() {
        "" => Ok(page),
        tag => tag.parse().map_err(|()| Fault::Choice),
    };
    let locale = faults.take("guardian_lang", locale);
    let form = &form.guardian;
    let name = faults.take("guardian_name", PersonName::parse(&form.name));
    let email = faults.take("guardian_email", optional(&form.email, EmailAddress::parse));
    let phone = faults.take("guardian_phone", optional(&form.phone, PhoneNumber::parse));
    if matches!((&email, &phone), (Some(None), Some(None))) {
        faults.add("guardian_email", Fault::GuardianMissing);
        return None;
    }
    Some(Guardian { name: name?, email: email?, phone: phone?, locale: locale? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> SignupForm {
        SignupForm {
            contact: ContactForm { name: "Ayşe".into(), email: "a@b.example".into(), phone: String::new() },
            form_key: "0123456789abcdef".into(),
            ..SignupForm::default()
        }
    }

    #[test]
    fn an_offer_with_dates_asks_for_one_of_them() {
        let terms = Terms { shifts: vec![ShiftId::new(4)], min_age: 0 };
        let parse = |shift: &str| {
            SignupDraft::parse(&SignupForm { shift: shift.into(), ..form() }, &terms, Locale::De)
        };
        assert_eq!(parse("").unwrap_err().of("shift"), Some(Fault::Missing));
        assert_eq!(parse("5").unwrap_err().of("shift"), Some(Fault::Choice));
        assert_eq!(parse("4").map(|draft| draft.shift), Ok(Some(ShiftId::new(4))));
    }

    #[test]
    fn under_16_a_guardian_must_be_named_who_can_be_asked() {
        let young = SignupForm { under_16: true, ..form() };
        let faults = SignupDraft::parse(&young, &Terms::default(), Locale::De).unwrap_err();
        assert_eq!(faults.of("guardian_name"), Some(Fault::Missing));
        assert_eq!(faults.of("guardian_email"), Some(Fault::GuardianMissing));
    }

    #[test]
    fn nobody_says_yes_for_themselves() {
        let guardian = |email: &str| {
            let guardian = ContactForm { name: "Emre".into(), email: email.into(), phone: String::new() };
            let young = SignupForm { under_16: true, guardian, ..form() };
            SignupDraft::parse(&young, &Terms::default(), Locale::De)
        };
        assert_eq!(guardian("A@B.example").unwrap_err().of("guardian_email"), Some(Fault::OwnAddress));
        assert!(guardian("e@b.example").is_ok());
    }

    #[test]
    fn under_16_there_is_no_way_into_an_offer_for_older_people() {
        let young = SignupForm { under_16: true, ..form() };
        let faults =
            SignupDraft::parse(&young, &Terms { shifts: vec![], min_age: 18 }, Locale::De).unwrap_err();
        assert_eq!(faults.of("under_16"), Some(Fault::TooYoung { min_age: 18 }));
    }

    #[test]
    fn a_guardian_is_asked_in_the_language_that_was_chosen_and_else_in_that_of_the_page() {
        let asked = |lang: &str| {
            let guardian =
                ContactForm { name: "Emre".into(), email: "e@b.example".into(), phone: String::new() };
            let young = SignupForm { under_16: true, guardian, guardian_lang: lang.into(), ..form() };
            SignupDraft::parse(&young, &Terms::default(), Locale::De)
        };
        assert_eq!(asked("tr").unwrap().guardian.unwrap().locale, Locale::Tr);
        assert_eq!(asked("").unwrap().guardian.unwrap().locale, Locale::De);
        assert_eq!(asked("xx").unwrap_err().of("guardian_lang"), Some(Fault::Choice));
        assert_eq!(asked("tr").unwrap().locale, Locale::De);
    }

    #[test]
    fn what_an_adult_leaves_in_the_guardian_fields_is_not_kept() {
        let mut adult = form();
        adult.guardian.name = "Irgendwer".into();
        let draft = SignupDraft::parse(&adult, &Terms::default(), Locale::De).unwrap();
        assert_eq!(draft.guardian, None);
    }
}
