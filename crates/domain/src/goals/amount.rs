use std::fmt;

/// A number with at most three decimals, kept exactly, as thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i64);

/// The largest whole that is taken, in both directions.
const MOST: i64 = 1_000_000_000;

impl Amount {
    /// Of so many thousandths.
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// How many thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// Reads what people type: "64", "12,5", "1 200", "1.200", "-3". A point before exactly three last digits parts thousands, as
    /// is done in German; any other one is a comma.
    pub fn parse(typed: &str) -> Option<Self> {
        let text: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
        let (negative, text) =
            text.strip_prefix(['-', '−']).map_or((false, text.as_str()), |rest| (true, rest));
        let (whole, decimals) = parted(text)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > 10 || decimals.len() > 3 || !digits(&whole) || !digits(decimals)
        {
            return None;
        }
        let whole: i64 = whole.parse().ok().filter(|whole| *whole <= MOST)?;
        let parts: i64 = format!("{decimals:0<3}").parse().ok()?;
        let thousandths = whole * 1_000 + parts;
        Some(Self(if negative { -thousandths } else { thousandths }))
    }

    /// As it is written with this sign between the whole and its decimals; none where there are no decimals.
    pub fn written(self, comma: char) -> String {
        let (whole, parts) = (self.0.unsigned_abs() / 1_000, self.0.unsigned_abs() % 1_000);
        let sign = if self.0 < 0 { "-" } else { "" };
        let parts = format!("{parts:03}");
        let parts = parts.trim_end_matches('0');
        if parts.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{comma}{parts}") }
    }
}

/// The whole, without the signs that part its thousands, and the decimals.
fn parted(text: &str) -> Option<(String, &str)> {
    if let Some((whole, decimals)) = text.rsplit_once(',') {
        return (!decimals.is_empty()).then(|| (thousands(whole), decimals));
    }
    match text.rsplit_once('.') {
        Some((_, last)) if last.len() == 3 => Some((thousands(text), "")),
        Some((whole, decimals)) if !whole.contains('.') && !decimals.is_empty() => {
            Some((whole.to_owned(), decimals))
        }
        Some(_) => None,
        None => Some((text.to_owned(), "")),
    }
}

/// Without the points between thousands, where they stand where they belong.
fn thousands(whole: &str) -> String {
    let mut parts = whole.split('.');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let right = (1..=3).contains(&first.len()) && rest.iter().all(|part| part.len() == 3);
    if right || rest.is_empty() { format!("{first}{}", rest.concat()) } else { whole.to_owned() }
}

impl fmt::Display for Amount {
    /// As German writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written(','))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, thousandths) in [
            ("64", 64_000),
            ("12,5", 12_500),
            ("12.5", 12_500),
            ("1.200", 1_200_000),
            ("1 200,75", 1_200_750),
            ("1.234.567", 1_234_567_000),
            ("-3", -3_000),
            ("0,125", 125),
        ] {
            assert_eq!(Amount::parse(typed), Some(Amount(thousandths)), "{typed}");
        }
        for wrong in ["", "-", "zwölf", "1,2345", "1.2.3", "12.34.567", ",5", "5,", "99999999999", "1e3"] {
            assert_eq!(Amount::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(thousandths in -1_000_000_000_000_i64..1_000_000_000_000) {
            let amount = Amount(thousandths);
            prop_assert_eq!(Amount::parse(&amount.to_string()), Some(amount));
        }

        #[test]
        fn nothing_that_is_typed_panics(typed in "\\PC{0,30}") {
            let _ = Amount::parse(&typed);
        }
    }
}
