//! A colour that somebody chose for words and buttons, and whether it can be read.

/// The ground it lies on, the cream of our pages; white is brighter, so what can be read here can be read there too.
const GROUND: [u8; 3] = [0xff, 0xfa, 0xf1];
/// Words and ground differ at least so much (WCAG 2.2, success criterion 1.4.3).
const LEAST: f64 = 4.5;

/// A colour of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// Why a colour is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is not written as six digits, as in `#1d5c42`.
    Unreadable,
    /// Too bright to be read on a light ground.
    TooBright,
}

impl Colour {
    /// Reads six hexadecimal digits with or without a `#`, and takes only what can be read on a light ground.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn for_words(text: &str) -> Result<Self, Refused> {
        let digits = text.trim();
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        if digits.len() != 6 || !digits.bytes().all(|sign| sign.is_ascii_hexdigit()) {
            return Err(Refused::Unreadable);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| Refused::Unreadable)?;
        let [_, red, green, blue] = number.to_be_bytes();
        let colour = Self([red, green, blue]);
        if contrast(colour.0, GROUND) < LEAST { Err(Refused::TooBright) } else { Ok(colour) }
    }

    /// Six digits, without a sign before them.
    pub fn digits(self) -> String {
        let [red, green, blue] = self.0;
        format!("{red:02x}{green:02x}{blue:02x}")
    }
}

/// How much two colours differ, from 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How bright a colour is, from 0 to 1 (WCAG 2.2, "relative luminance").
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_six_digits_however_they_are_written() {
        assert_eq!(Colour::for_words(" #1D5C42 ").map(Colour::digits), Ok("1d5c42".to_owned()));
        assert_eq!(Colour::for_words("1d5c42"), Colour::for_words("#1d5c42"));
        for text in ["", "#fff", "red", "1d5c4", "1d5c420", "+d5c42", "１d5c42", "1d5c42;}"] {
            assert_eq!(Colour::for_words(text), Err(Refused::Unreadable), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_on_a_light_ground_is_refused() {
        assert_eq!(Colour::for_words("ffcc00"), Err(Refused::TooBright));
        assert_eq!(Colour::for_words("ffffff"), Err(Refused::TooBright));
        // The lightest grey that still holds on white does not hold on cream.
        assert_eq!(Colour::for_words("767676"), Err(Refused::TooBright));
        assert!(Colour::for_words("707070").is_ok());
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    }
}
