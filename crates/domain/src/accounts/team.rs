use super::{Absence, Role};
use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PersonName};
use jiff::civil::Date;

/// Somebody who is to get a role, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColleagueForm {
    /// Name.
    pub name: String,
    /// Where codes go.
    pub email: String,
}

/// Somebody who is to get a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Name.
    pub name: PersonName,
    /// Where codes go.
    pub email: EmailAddress,
}

impl Colleague {
    /// Takes the form: whoever logs in needs an address.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(form: &ColleagueForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = faults.take("name", crate::people::name(&form.name));
        let email = faults.take("email", EmailAddress::parse(&form.email));
        name.zip(email).map(|(name, email)| Self { name, email }).ok_or(faults)
    }
}

/// The roles that who runs the hub gives to people of the town. Those of organisations are given by their leads.
pub fn town_role(key: &str, office: Option<i64>) -> Option<Role> {
    Role::from_parts(key, office.filter(|_| key == Role::OFFICER)).filter(|role| role.is_of_the_town())
}

/// First and last day of an absence, as a date field sends them.
///
/// # Errors
/// What is wrong with which of the two.
pub fn absence(from: &str, until: &str, today: Date) -> Result<Absence, Faults> {
    let mut faults = Faults::new();
    let day = |text: &str| text.trim().parse::<Date>().map_err(|_| Fault::Date);
    let (from, until) = (faults.take("from", day(from)), faults.take("until", day(until)));
    let (Some(from), Some(until)) = (from, until) else { return Err(faults) };
    Absence::new(from, until, today).ok_or_else(|| {
        let fault = if until < today { Fault::Past } else { Fault::EndBeforeStart };
        faults.add("until", fault);
        faults
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_colleague_has_a_name_and_an_address_to_send_codes_to() {
        let form = |name: &str, email: &str| ColleagueForm { name: name.into(), email: email.into() };
        assert!(Colleague::parse(&form("Kim", "kim@stadt.example")).is_ok());
        for (name, email) in [("", "kim@stadt.example"), ("Kim", ""), ("Kim", "kim"), ("", "")] {
            assert!(Colleague::parse(&form(name, email)).is_err(), "{name} {email}");
        }
    }

    #[test]
    fn only_roles_of_the_town_are_given_there() {
        assert_eq!(town_role("moderator", None), Some(Role::Moderator));
        assert!(matches!(town_role("officer", Some(3)), Some(Role::Officer(_))));
        assert_eq!(town_role("officer", None), None);
        assert_eq!(town_role("lead", Some(3)), None);
        assert_eq!(town_role("resident", None), None);
        // A number that was sent along does no harm.
        assert_eq!(town_role("auditor", Some(3)), Some(Role::Auditor));
    }

    #[test]
    fn an_absence_says_what_is_wrong_with_it() {
        let today = date(2026, 11, 28);
        assert!(absence("2026-12-01", "2026-12-24", today).is_ok());
        for (from, until) in
            [("", ""), ("2026-12-02", "2026-12-01"), ("2026-01-01", "2026-01-02"), ("x", "y")]
        {
            assert!(absence(from, until, today).is_err(), "{from} {until}");
        }
    }
}
