//! Nobody is ill alone: for each role of the office somebody stands in (principle 17).

use crate::fields::{Fault, Faults};
use crate::people::{Contact, ContactForm};
use kernel::Line;
use serde::{Deserialize, Serialize};

/// Somebody who stands in for a role. Known to the office alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deputy {
    /// Their name.
    pub name: String,
    /// How the office reaches them: e-mail or phone.
    pub reach: String,
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "names and reach of both")]
pub struct DeputiesForm {
    pub coordinator_name: String,
    pub coordinator_reach: String,
    pub admin_name: String,
    pub admin_reach: String,
}

impl DeputiesForm {
    /// The form that shows who is named.
    pub fn of(coordinator: Option<&Deputy>, admin: Option<&Deputy>) -> Self {
        let name = |deputy: Option<&Deputy>| deputy.map(|it| it.name.clone()).unwrap_or_default();
        let reach = |deputy: Option<&Deputy>| deputy.map(|it| it.reach.clone()).unwrap_or_default();
        Self {
            coordinator_name: name(coordinator),
            coordinator_reach: reach(coordinator),
            admin_name: name(admin),
            admin_reach: reach(admin),
        }
    }
}

/// The form, once all of it is right. A role may still be without: the checklist says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeputiesDraft {
    /// Stands in for the coordinator.
    pub coordinator: Option<Deputy>,
    /// Stands in for the administrator.
    pub admin: Option<Deputy>,
}

impl DeputiesDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &DeputiesForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let coordinator = deputy(
            &form.coordinator_name,
            &form.coordinator_reach,
            ["coordinator_name", "coordinator_reach"],
            &mut faults,
        );
        let admin = deputy(&form.admin_name, &form.admin_reach, ["admin_name", "admin_reach"], &mut faults);
        if faults.is_empty() { Ok(Self { coordinator, admin }) } else { Err(faults) }
    }
}

fn deputy(name: &str, reach: &str, fields: [&'static str; 2], faults: &mut Faults) -> Option<Deputy> {
    if name.trim().is_empty() && reach.trim().is_empty() {
        return None;
    }
    let [name_field, reach_field] = fields;
    let contact = |typed: &str| {
        let (email, phone) = if typed.contains('@') { (typed, "") } else { ("", typed) };
        ContactForm { name: name.to_owned(), email: email.to_owned(), phone: phone.to_owned() }
    };
    let found = Contact::parse(&contact(reach), [name_field, reach_field, reach_field], faults)?;
    // Both are read by their own types above; what was typed is kept as one line.
    let reach = faults.take(reach_field, Line::<160>::parse(reach).map_err(Fault::from))?;
    Some(Deputy { name: found.name.into_string(), reach: reach.into_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deputy_has_a_name_and_can_be_reached() {
        let form = DeputiesForm {
            coordinator_name: "Deniz Beispiel".to_owned(),
            coordinator_reach: "0221 4710-101".to_owned(),
            ..DeputiesForm::default()
        };
        let draft = DeputiesDraft::parse(&form).unwrap();
        assert!(draft.admin.is_none());
        assert_eq!(DeputiesForm::of(draft.coordinator.as_ref(), None), form);
        for (name, reach, field) in [
            ("Deniz Beispiel", "", "coordinator_reach"),
            ("Deniz Beispiel", "nebenan", "coordinator_reach"),
            ("Deniz Beispiel", "d@", "coordinator_reach"),
            ("", "0221 4710-101", "coordinator_name"),
        ] {
            let form = DeputiesForm {
                coordinator_name: name.to_owned(),
                coordinator_reach: reach.to_owned(),
                ..DeputiesForm::default()
            };
            assert!(DeputiesDraft::parse(&form).unwrap_err().of(field).is_some(), "{name} {reach}");
        }
    }
}
