use crate::fields::Fault;
use kernel::says_nothing;
use std::fmt;
use std::str::FromStr;

/// An e-mail address that can be written to (RFC 5321, section 4.1.2), its domain in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Takes what was typed.
    ///
    /// # Errors
    /// [`Fault::Email`] where it is not an address; quoted local parts, comments and bare host names are not taken.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        if text.len() > 400 {
            return Err(Fault::Email);
        }
        let text = text.replace(says_nothing, "");
        let text = text.trim();
        if text.len() > 254
            || text.contains(['"', '(', ')', '<', '>', '\\'])
            || text.chars().any(char::is_control)
        {
            return Err(Fault::Email);
        }
        let parsed = email_address::EmailAddress::from_str(text).map_err(|_| Fault::Email)?;
        let (local, domain) = (parsed.local_part(), parsed.domain().to_lowercase());
        if !local.is_ascii() || !domain.contains('.') || domain.starts_with('[') {
            return Err(Fault::Email);
        }
        Ok(Self(format!("{local}@{domain}")))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two spellings of the same mailbox: nobody tells `Anna@` from `anna@`.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A phone number as people write it, with the international form (ITU-T E.164) beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    typed: String,
    international: String,
}

impl PhoneNumber {
    /// Takes what was typed. A number without `+` or `00` is a German one.
    ///
    /// # Errors
    /// [`Fault::Phone`] where it is none.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        if text.len() > 90 {
            return Err(Fault::Phone);
        }
        // Telephones put marks of direction around numbers that are copied.
        let text = text.replace(says_nothing, "");
        if text.len() > 60 {
            return Err(Fault::Phone);
        }
        let typed = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let plus = typed.starts_with('+');
        let mut digits = String::new();
        // "+49 (0) 2043" is how many business cards write it: within the country one dials the zero, from abroad not.
        let abroad = plus || typed.starts_with("00");
        let dialled = if abroad { typed.replacen("(0)", "", 1) } else { typed.clone() };
        for (at, sign) in dialled.chars().enumerate() {
            match sign {
                '0'..='9' => digits.push(sign),
                ' ' | '-' | '/' | '.' | '(' | ')' | '–' => {}
                '+' if at == 0 => {}
                _ => return Err(Fault::Phone),
            }
        }
        let international = if plus {
            digits
        } else if let Some(rest) = digits.strip_prefix("00") {
            rest.to_owned()
        } else if let Some(rest) = digits.strip_prefix('0') {
            format!("49{rest}")
        } else {
            return Err(Fault::Phone);
        };
        if (7..=15).contains(&international.len()) {
            Ok(Self { typed, international: format!("+{international}") })
        } else {
            Err(Fault::Phone)
        }
    }

    /// As it was typed, for eyes.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// As telephones take it: `+4922147100`.
    pub fn international(&self) -> &str {
        &self.international
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_address_is_taken_as_written_and_its_domain_in_lower_case() {
        assert_eq!(
            EmailAddress::parse(" Ayse.Y+hub@Beispiel.Example ").map(|a| a.to_string()),
            Ok("Ayse.Y+hub@beispiel.example".to_owned())
        );
    }

    #[test]
    fn marks_that_nobody_sees_are_left_out_of_numbers_and_addresses() {
        let phone = PhoneNumber::parse("\u{202D}+49 221 4710123\u{202C}").map(|it| it.typed);
        assert_eq!(phone, Ok("+49 221 4710123".to_owned()));
        let email = EmailAddress::parse("\u{2068}kim@post.example\u{2069}").map(|it| it.0);
        assert_eq!(email, Ok("kim@post.example".to_owned()));
    }

    #[test]
    fn an_email_address_cannot_carry_a_header_or_a_name() {
        for wrong in [
            "",
            "a",
            "a@b",
            "a@b@c.de",
            "a b@c.de",
            "a@c.de\r\nBcc: x@y.de",
            "<a@c.de>",
            "\"a\"@c.de",
            "a@[1.2.3.4]",
            "ä@c.de",
            &format!("{}@c.de", "x".repeat(300)),
        ] {
            assert_eq!(EmailAddress::parse(wrong), Err(Fault::Email), "{wrong:?}");
        }
    }

    #[test]
    fn a_phone_number_reads_the_many_ways_people_write_it() {
        for written in [
            "0221 4710-123",
            "+49 221 4710123",
            "0049-221/4710 123",
            "+49 (0) 221 4710123",
            "(0221) 4710.123",
            "0049 (0) 221 4710123",
            "(0)221 4710-123",
        ] {
            assert_eq!(
                PhoneNumber::parse(written).map(|p| p.international),
                Ok("+492214710123".to_owned()),
                "{written}"
            );
        }
        let austrian = PhoneNumber::parse("+43 (0) 1 490123").map(|p| p.international);
        assert_eq!(austrian, Ok("+431490123".to_owned()));
        for wrong in ["", "12345", "0221", "0221 47abc", "0221\u{0}4710", "++49221471", &"0".repeat(80)] {
            assert_eq!(PhoneNumber::parse(wrong), Err(Fault::Phone), "{wrong:?}");
        }
    }
}
