use domain::fields::{Fault, Faults};
use domain::people::{EmailAddress, PersonName, PhoneNumber};
use domain::settings::{District, Localised, Settings, Topic};
use kernel::{Line, Prose};
use std::collections::BTreeSet;

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SetupForm {
    /// The code that the hub printed when it started.
    pub code: String,
    /// What the hub is called.
    pub name: String,
    /// The city's name.
    pub city: String,
    /// The number to call.
    pub phone: String,
    /// When somebody answers it.
    pub hours: String,
    /// Parts of the city, one a line.
    pub districts: String,
    /// Who keeps the threads together.
    pub coordinator_name: String,
    /// Where the coordinator's log-in codes go.
    pub coordinator_email: String,
    /// Who runs the hub.
    pub admin_name: String,
    /// Where the administrator's log-in codes go.
    pub admin_email: String,
}

impl SetupForm {
    /// What is wrong with the fields, apart from the code.
    pub fn faults(&self) -> Faults {
        SetupDraft::parse(self).err().unwrap_or_default()
    }
}

/// Somebody who gets an account.
#[derive(Debug)]
pub(super) struct Keeper {
    pub name: PersonName,
    pub email: EmailAddress,
}

/// The form, once all of it is right.
#[derive(Debug)]
pub(super) struct SetupDraft {
    name: Line<80>,
    city: Line<60>,
    phone: PhoneNumber,
    hours: Line<120>,
    districts: Vec<District>,
    pub coordinator: Keeper,
    pub admin: Keeper,
}

impl SetupDraft {
    pub(super) fn parse(form: &SetupForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = faults.take("name", Line::parse(&form.name));
        let city = faults.take("city", Line::parse(&form.city));
        let phone = faults.take("phone", PhoneNumber::parse(&form.phone));
        let hours = faults.take("hours", Line::parse(&form.hours));
        let districts = faults.take("districts", districts(&form.districts));
        let coordinator_name = faults.take("coordinator_name", PersonName::parse(&form.coordinator_name));
        let coordinator_email =
            faults.take("coordinator_email", EmailAddress::parse(&form.coordinator_email));
        let admin_name = faults.take("admin_name", PersonName::parse(&form.admin_name));
        let admin_email = faults.take("admin_email", EmailAddress::parse(&form.admin_email));
        let keeper = |name: Option<PersonName>, email: Option<EmailAddress>| {
            Some(Keeper { name: name?, email: email? })
        };
        let draft = || {
            Some(Self {
                name: name?,
                city: city?,
                phone: phone?,
                hours: hours?,
                districts: districts?,
                coordinator: keeper(coordinator_name, coordinator_email)?,
                admin: keeper(admin_name, admin_email)?,
            })
        };
        draft().ok_or(faults)
    }

    /// The settings of a hub that nobody sees yet.
    pub(super) fn settings(&self, topics: Vec<Topic>) -> Settings {
        Settings {
            name: self.name.as_str().to_owned(),
            city: self.city.as_str().to_owned(),
            phone: self.phone.as_str().to_owned(),
            hours: Localised::german(self.hours.as_str()),
            topics,
            districts: self.districts.clone(),
            ..Settings::default()
        }
    }
}

/// One a line. A town may have none, and a name that stands there twice is meant once.
fn districts(typed: &str) -> Result<Vec<District>, Fault> {
    let Some(text) = Prose::<4000>::parse_optional(typed)? else { return Ok(Vec::new()) };
    let mut found: Vec<District> = Vec::new();
    let mut keys = BTreeSet::new();
    for line in text.as_str().lines().filter(|line| !line.trim().is_empty()) {
        let name = Line::<60>::parse(line)?.into_string();
        if found.iter().any(|known| known.name.to_lowercase() == name.to_lowercase()) {
            continue;
        }
        let key = key(&name, &keys);
        keys.insert(key.clone());
        found.push(District { key, name });
    }
    Ok(found)
}

/// A district's name as it stands in addresses: `Gladbeck-Süd` is `gladbeck-sued`.
fn key(name: &str, taken: &BTreeSet<String>) -> String {
    let mut spelled = String::new();
    for sign in name.to_lowercase().chars() {
        match sign {
            'ä' => spelled.push_str("ae"),
            'ö' => spelled.push_str("oe"),
            'ü' => spelled.push_str("ue"),
            'ß' => spelled.push_str("ss"),
            'a'..='z' | '0'..='9' => spelled.push(sign),
            _ => spelled.push(' '),
        }
    }
    let words: Vec<&str> = spelled.split_whitespace().collect();
    let plain = if words.is_empty() { "stadtteil".to_owned() } else { words.join("-") };
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    std::iter::once(plain.clone()).chain(numbered).find(|key| !taken.contains(key)).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn right() -> SetupForm {
        let text = |text: &str| text.to_owned();
        SetupForm {
            code: String::new(),
            name: text("Engagiertes Musterstadt"),
            city: text("Musterstadt"),
            phone: text("0221 4710-100"),
            hours: text("Montag bis Freitag, 9 bis 12 Uhr"),
            districts: text("Mitte\r\n\r\n Süd-Ost \nMITTE\nSüd Ost\n香港"),
            coordinator_name: text("Kim Beispiel"),
            coordinator_email: text("kim@stadt.example"),
            admin_name: text("Ayşe Beispiel"),
            admin_email: text("ayse@stadt.example"),
        }
    }

    #[test]
    fn a_right_form_makes_settings_that_are_not_open() {
        let settings = SetupDraft::parse(&right()).unwrap().settings(Vec::new());
        assert!(!settings.demo && !settings.opened);
        let districts: Vec<_> =
            settings.districts.iter().map(|it| (it.key.as_str(), it.name.as_str())).collect();
        let expected =
            [("mitte", "Mitte"), ("sued-ost", "Süd-Ost"), ("sued-ost-2", "Süd Ost"), ("stadtteil", "香港")];
        assert_eq!(districts, expected);
    }

    #[test]
    fn a_town_without_districts_is_a_town() {
        let form = SetupForm { districts: " \n ".to_owned(), ..right() };
        assert!(SetupDraft::parse(&form).unwrap().districts.is_empty());
    }

    #[test]
    fn all_faults_are_told_at_once_in_the_order_of_the_fields() {
        let form = SetupForm {
            name: "a\nb".to_owned(),
            districts: "x".repeat(61),
            coordinator_email: "kim".to_owned(),
            ..SetupForm::default()
        };
        let faults = form.faults();
        let fields: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        let expected = [
            "name",
            "city",
            "phone",
            "hours",
            "districts",
            "coordinator_name",
            "coordinator_email",
            "admin_name",
            "admin_email",
        ];
        assert_eq!(fields, expected);
        assert_eq!(faults.of("districts"), Some(Fault::TooLong { max: 60 }));
        assert!(right().faults().is_empty());
    }
}
