//! The accessibility statement (BGG NRW, section 10b; model of decision (EU) 2018/1523): when and how it was tested, what
//! is not accessible yet, who answers, and which ombuds office helps when nobody does.

use super::imprint::optional_email;
use super::{Day, text};
use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PhoneNumber};
use kernel::{Instant, Line, Prose};
use serde::{Deserialize, Serialize};

/// After so many days the statement has to be looked at again (decision (EU) 2018/1523, article 3).
const REVIEW_DAYS: i64 = 366;

/// Who tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The operator did.
    Own,
    /// Somebody from outside did.
    Third,
}

impl Method {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Own, Self::Third];

    /// As in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Third => "third",
        }
    }

    /// Reads [`Method::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.key() == key)
    }
}

/// Who helps when the operator does not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ombuds {
    /// Its name.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Its page.
    pub website: String,
}

impl Ombuds {
    /// The office for towns in North Rhine-Westphalia (BGG NRW, section 10d), as its own page and that of the ministry
    /// gave it in November 2026. A form begins with it; whoever saves it has looked it up again.
    pub fn of_nrw() -> Self {
        Self {
            name: "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen"
                .to_owned(),
            email: "ombudsstelle-barrierefreie-it@mags.nrw.de".to_owned(),
            website: "https://www.lbbp.nrw.de/ombudsstelle".to_owned(),
        }
    }
}

/// What the statement says. What is not there is "".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accessibility {
    /// When it was tested last.
    pub tested_on: Day,
    /// Who tested.
    pub method: Method,
    /// What is not accessible yet, why, and what helps instead; one each.
    pub barriers: Vec<String>,
    /// Who answers: a name or an office.
    pub contact: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Who helps when the operator does not.
    pub ombuds: Ombuds,
}

impl Accessibility {
    /// Is it time to test again?
    pub fn review_due(&self, now: Instant) -> bool {
        self.tested_on.days_until(now) > REVIEW_DAYS
    }
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of Accessibility")]
pub struct AccessibilityForm {
    pub tested_on: String,
    pub method: String,
    /// One a line.
    pub barriers: String,
    pub contact: String,
    pub email: String,
    pub phone: String,
    pub ombuds_name: String,
    pub ombuds_email: String,
    pub ombuds_website: String,
}

impl AccessibilityForm {
    /// The form that shows what is written.
    pub fn of(accessibility: &Accessibility) -> Self {
        let it = accessibility.clone();
        Self {
            tested_on: it.tested_on.into(),
            method: it.method.key().to_owned(),
            barriers: it.barriers.join("\n"),
            contact: it.contact,
            email: it.email,
            phone: it.phone,
            ombuds_name: it.ombuds.name,
            ombuds_email: it.ombuds.email,
            ombuds_website: it.ombuds.website,
        }
    }
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessibilityDraft(pub Accessibility);

impl AccessibilityDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &AccessibilityForm, now: Instant) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let tested_on = faults.take("tested_on", Day::parse_past(&form.tested_on, now));
        let method = faults.take("method", Method::from_key(&form.method).ok_or(Fault::Choice));
        let barriers = faults.take("barriers", barriers(&form.barriers));
        let contact = faults.take("contact", Line::<160>::parse(&form.contact));
        let email = faults.take("email", EmailAddress::parse(&form.email));
        let phone = faults.take("phone", optional_phone(&form.phone));
        let ombuds_name = faults.take("ombuds_name", Line::<200>::parse(&form.ombuds_name));
        let ombuds_email = faults.take("ombuds_email", optional_email(&form.ombuds_email));
        let ombuds_website = faults.take("ombuds_website", web_address(&form.ombuds_website));
        let accessibility = || {
            Some(Accessibility {
                tested_on: tested_on?,
                method: method?,
                barriers: barriers?,
                contact: text(Some(contact?)),
                email: email?.as_str().to_owned(),
                phone: phone?,
                ombuds: Ombuds {
                    name: text(Some(ombuds_name?)),
                    email: ombuds_email?,
                    website: ombuds_website?,
                },
            })
        };
        accessibility().map(Self).ok_or(faults)
    }
}

fn optional_phone(typed: &str) -> Result<String, Fault> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    PhoneNumber::parse(typed).map(|phone| phone.as_str().to_owned())
}

/// Web addresses stand in `href`: nothing but http and https may come in.
pub(super) fn web_address(typed: &str) -> Result<String, Fault> {
    let line = Line::<300>::parse(typed)?.into_string();
    let rest = line.strip_prefix("https://").or_else(|| line.strip_prefix("http://"));
    let host = rest.map_or("", |rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    if host.contains('.') && !line.contains(char::is_whitespace) { Ok(line) } else { Err(Fault::WebAddress) }
}

/// One a line; none is a hub without known barriers.
fn barriers(typed: &str) -> Result<Vec<String>, Fault> {
    let Some(text) = Prose::<6000>::parse_optional(typed)? else { return Ok(Vec::new()) };
    let lines = text.as_str().lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Ok(Line::<600>::parse(line)?.into_string())).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use kernel::WallTime;

    pub(crate) fn right() -> AccessibilityForm {
        let text = |text: &str| text.to_owned();
        let ombuds = Ombuds::of_nrw();
        AccessibilityForm {
            tested_on: text("2026-11-20"),
            method: text("own"),
            barriers: text("Fotos in alten Beiträgen haben keine Beschreibung."),
            contact: text("Stabsstelle Engagement"),
            email: text("barrieren@stadt.example"),
            phone: String::new(),
            ombuds_name: ombuds.name,
            ombuds_email: ombuds.email,
            ombuds_website: ombuds.website,
        }
    }

    fn now() -> Instant {
        WallTime::from_stored("2026-11-28T12:00").unwrap().instant()
    }

    #[test]
    fn a_statement_is_looked_at_again_after_a_year() {
        let statement = AccessibilityDraft::parse(&right(), now()).unwrap().0;
        assert_eq!(AccessibilityForm::of(&statement), right());
        assert!(!statement.review_due(now()));
        assert!(!statement.review_due(now().plus_days(358)));
        assert!(statement.review_due(now().plus_days(359)));
    }

    #[test]
    fn without_known_barriers_the_list_is_empty_and_an_ombuds_office_is_named_all_the_same() {
        let form = AccessibilityForm { barriers: " \n ".to_owned(), ..right() };
        assert!(AccessibilityDraft::parse(&form, now()).unwrap().0.barriers.is_empty());
        let faults = AccessibilityDraft::parse(&AccessibilityForm::default(), now()).unwrap_err();
        let named: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["tested_on", "method", "contact", "email", "ombuds_name", "ombuds_website"]);
    }

    #[test]
    fn a_link_leads_to_a_page_and_runs_nothing() {
        for wrong in
            ["javascript:alert(1)", "www.lbbp.nrw.de", "https://", "https://x y.de", "data:text/html,x"]
        {
            assert_eq!(web_address(wrong), Err(Fault::WebAddress), "{wrong}");
        }
    }
}
