use super::Signup;

/// How somebody hears that their date does not take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hears {
    /// The hub writes.
    ByMail,
    /// The office calls.
    ByVoice,
    /// Nobody tells them: an address that nobody confirmed was promised no further mail. Its link says it.
    NotAtAll,
}

/// Who hears that the date of a running sign-up is called off, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallingOff {
    /// Whoever signed up.
    pub person: Hears,
    /// The guardian who said yes, where one did. Whoever was asked and said nothing has promised nobody anything.
    pub guardian: Option<Hears>,
}

impl CallingOff {
    /// Who hears of it for this sign-up: what its page promises, what is mailed and who is called follows from this.
    pub fn of(signup: &Signup) -> Self {
        let by = |mail: bool| if mail { Hears::ByMail } else { Hears::ByVoice };
        let person = match (&signup.contact.email, signup.confirmed_at) {
            (Some(_), None) => Hears::NotAtAll,
            (email, _) => by(email.is_some()),
        };
        let agreed = signup.guardian.as_ref().filter(|_| signup.consented_at.is_some());
        Self { person, guardian: agreed.map(|guardian| by(guardian.email.is_some())) }
    }

    /// Everybody it concerns.
    pub fn all(self) -> impl Iterator<Item = Hears> {
        std::iter::once(self.person).chain(self.guardian)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opportunities::{OpportunityId, Way};
    use crate::organisations::OrganisationId;
    use crate::people::{Contact, EmailAddress, PersonName, PhoneNumber};
    use crate::signups::{Channel, Guardian, SignupId, SignupState};
    use kernel::{Instant, Locale, PublicId, SeededRng};

    fn signup(mail: bool, confirmed: bool) -> Signup {
        let now = Instant::from_micros(1);
        Signup {
            id: SignupId::new(1),
            public_id: PublicId::draw(&mut SeededRng::new(1)),
            opportunity: OpportunityId::new(1),
            shift: None,
            organisation: OrganisationId::new(1),
            way: Way::Direct,
            state: SignupState::Accepted,
            channel: Channel::Web,
            contact: Contact {
                name: PersonName::parse("Kim").unwrap(),
                email: mail.then(|| EmailAddress::parse("kim@post.example").unwrap()),
                phone: (!mail).then(|| PhoneNumber::parse("0221 4710-300").unwrap()),
            },
            person: None,
            message: None,
            locale: Locale::De,
            guardian: None,
            consented_at: None,
            created_at: now,
            confirmed_at: confirmed.then_some(now),
            ended_at: None,
            reason: None,
        }
    }

    #[test]
    fn an_address_that_nobody_confirmed_gets_no_more_than_its_confirmation_mail() {
        let person = |mail, confirmed| CallingOff::of(&signup(mail, confirmed)).person;
        assert_eq!(person(true, false), Hears::NotAtAll);
        assert_eq!(person(true, true), Hears::ByMail);
        // Whoever left a number waits for a call anyway.
        assert_eq!((person(false, false), person(false, true)), (Hears::ByVoice, Hears::ByVoice));
    }

    #[test]
    fn the_guardian_who_said_yes_is_told_and_nobody_who_was_only_asked() {
        let young = |email: Option<&str>, said_yes: bool| Signup {
            guardian: Some(Guardian {
                name: PersonName::parse("Emre").unwrap(),
                email: email.map(|email| EmailAddress::parse(email).unwrap()),
                phone: None,
                locale: Locale::Tr,
            }),
            consented_at: said_yes.then(|| Instant::from_micros(2)),
            ..signup(true, true)
        };
        let guardian = |email, said_yes| CallingOff::of(&young(email, said_yes)).guardian;
        assert_eq!(guardian(Some("emre@post.example"), true), Some(Hears::ByMail));
        assert_eq!(guardian(None, true), Some(Hears::ByVoice));
        assert_eq!(guardian(Some("emre@post.example"), false), None);
        assert_eq!(CallingOff::of(&young(None, true)).all().count(), 2);
    }
}
