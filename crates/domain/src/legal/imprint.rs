//! Who offers the hub: what section 5 DDG and section 18 (2) `MStV` want to be said on a page of its own.

use super::text;
use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PhoneNumber};
use kernel::Line;
use serde::{Deserialize, Serialize};

/// What kind of body runs the hub; which law of accessibility holds follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OperatorKind {
    /// A town: BGG NRW and BITVNRW hold.
    Municipality,
    /// A registered association.
    Association,
    /// A foundation, a company, a church.
    Other,
}

impl OperatorKind {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Municipality, Self::Association, Self::Other];

    /// As in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Association => "association",
            Self::Other => "other",
        }
    }

    /// Reads [`OperatorKind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Who offers the hub. What is not there is "".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// What kind of body.
    pub kind: OperatorKind,
    /// Its full name with its legal form.
    pub name: String,
    /// Street and number; a post box alone is no address to be served at.
    pub street: String,
    /// Postcode and town.
    pub town: String,
    /// Who may sign for it.
    pub represented_by: String,
    /// Where to write at once.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Register and number, where it stands in one.
    pub register: String,
    /// Its number for value added tax, where it has one.
    pub vat: String,
    /// Who supervises it, where somebody does.
    pub supervisor: String,
    /// Who answers for what is written (`MStV`, section 18 (2)), with an address.
    pub editor: String,
    /// Where to report a hole in the program; the general address when "".
    pub security_email: String,
}

impl Operator {
    /// Where to report a hole in the program (RFC 9116).
    pub fn security_contact(&self) -> &str {
        if self.security_email.is_empty() { &self.email } else { &self.security_email }
    }
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of Operator")]
pub struct ImprintForm {
    pub kind: String,
    pub name: String,
    pub street: String,
    pub town: String,
    pub represented_by: String,
    pub email: String,
    pub phone: String,
    pub register: String,
    pub vat: String,
    pub supervisor: String,
    pub editor: String,
    pub security_email: String,
}

impl ImprintForm {
    /// The form that shows this operator.
    pub fn of(operator: &Operator) -> Self {
        let it = operator.clone();
        Self {
            kind: it.kind.key().to_owned(),
            name: it.name,
            street: it.street,
            town: it.town,
            represented_by: it.represented_by,
            email: it.email,
            phone: it.phone,
            register: it.register,
            vat: it.vat,
            supervisor: it.supervisor,
            editor: it.editor,
            security_email: it.security_email,
        }
    }
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImprintDraft(pub Operator);

impl ImprintDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &ImprintForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let kind = faults.take("kind", OperatorKind::from_key(&form.kind).ok_or(Fault::Choice));
        let name = faults.take("name", Line::<160>::parse(&form.name));
        let street = faults.take("street", street(&form.street));
        let town = faults.take("town", town(&form.town));
        let represented_by = faults.take("represented_by", Line::<160>::parse(&form.represented_by));
        let email = faults.take("email", EmailAddress::parse(&form.email));
        let phone = faults.take("phone", PhoneNumber::parse(&form.phone));
        let register = faults.take("register", Line::<160>::parse_optional(&form.register));
        let vat = faults.take("vat", Line::<40>::parse_optional(&form.vat));
        let supervisor = faults.take("supervisor", Line::<160>::parse_optional(&form.supervisor));
        let editor = faults.take("editor", Line::<200>::parse(&form.editor));
        let security_email = faults.take("security_email", optional_email(&form.security_email));
        let operator = || {
            Some(Operator {
                kind: kind?,
                name: name?.into_string(),
                street: street?.into_string(),
                town: town?.into_string(),
                represented_by: represented_by?.into_string(),
                email: email?.as_str().to_owned(),
                phone: phone?.as_str().to_owned(),
                register: text(register?),
                vat: text(vat?),
                supervisor: text(supervisor?),
                editor: editor?.into_string(),
                security_email: security_email?,
            })
        };
        operator().map(Self).ok_or(faults)
    }
}

pub(super) fn optional_email(typed: &str) -> Result<String, Fault> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    EmailAddress::parse(typed).map(|email| email.as_str().to_owned())
}

/// An address to be served at: a street and a number, never a post box.
fn street(typed: &str) -> Result<Line<120>, Fault> {
    let line = Line::parse(typed)?;
    let text = line.as_str().to_lowercase();
    let box_alone = text.starts_with("postfach") || text.starts_with("p.o. box");
    if box_alone || !text.chars().any(|sign| sign.is_ascii_digit()) { Err(Fault::Street) } else { Ok(line) }
}

/// "45964 Gladbeck".
fn town(typed: &str) -> Result<Line<120>, Fault> {
    let line = Line::parse(typed)?;
    let (postcode, name) = line.as_str().split_once(' ').ok_or(Fault::Town)?;
    let right = postcode.len() == 5
        && postcode.bytes().all(|byte| byte.is_ascii_digit())
        && name.chars().any(char::is_alphabetic);
    if right { Ok(line) } else { Err(Fault::Town) }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn right() -> ImprintForm {
        let text = |text: &str| text.to_owned();
        ImprintForm {
            kind: text("municipality"),
            name: text("Stadt Musterstadt"),
            street: text("Marktplatz 1"),
            town: text("45999 Musterstadt"),
            represented_by: text("Bürgermeisterin Kim Beispiel"),
            email: text("info@stadt.example"),
            phone: text("0221 4710-100"),
            editor: text("Kim Beispiel, Marktplatz 1, 45999 Musterstadt"),
            ..ImprintForm::default()
        }
    }

    #[test]
    fn an_imprint_names_who_where_and_how_to_reach_them_at_once() {
        let Operator { register, security_email, .. } = ImprintDraft::parse(&right()).unwrap().0;
        assert!(register.is_empty() && security_email.is_empty());
        let faults = ImprintDraft::parse(&ImprintForm::default()).unwrap_err();
        let named: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["kind", "name", "street", "town", "represented_by", "email", "phone", "editor"]);
    }

    #[test]
    fn a_post_box_is_no_address_to_be_served_at() {
        for wrong in ["Postfach 12 34", "Marktplatz", "P.O. Box 7"] {
            let form = ImprintForm { street: wrong.to_owned(), ..right() };
            assert_eq!(ImprintDraft::parse(&form).unwrap_err().of("street"), Some(Fault::Street), "{wrong}");
        }
        for wrong in ["Musterstadt", "4599 Musterstadt", "45999", "45999 7"] {
            let form = ImprintForm { town: wrong.to_owned(), ..right() };
            assert_eq!(ImprintDraft::parse(&form).unwrap_err().of("town"), Some(Fault::Town), "{wrong}");
        }
    }

    #[test]
    fn what_is_stored_is_what_the_form_shows_again() {
        let operator = ImprintDraft::parse(&right()).unwrap().0;
        assert_eq!(ImprintForm::of(&operator), right());
        assert_eq!(operator.security_contact(), "info@stadt.example");
    }
}
