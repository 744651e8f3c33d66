/// A word as it is compared: lower case, umlauts written out, no accents on the letters people leave out, only letters and
/// digits; what stands in brackets is left out.
pub fn fold(text: &str) -> String {
    let mut depth = 0_usize;
    let mut folded = String::new();
    for sign in text.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => push(&mut folded, sign),
            _ => {}
        }
    }
    folded
}

fn push(folded: &mut String, sign: char) {
    for sign in sign.to_lowercase() {
        match sign {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            'é' | 'è' | 'ê' => folded.push('e'),
            'á' | 'à' | 'â' => folded.push('a'),
            'ş' => folded.push('s'),
            'ç' => folded.push('c'),
            'ğ' => folded.push('g'),
            'ı' => folded.push('i'),
            sign if sign.is_alphanumeric() => folded.push(sign),
            _ => {}
        }
    }
}

/// Words of a name that say how a body is registered, or nothing.
const SAYS_NOTHING: &[&str] = &[
    "ev",
    "ggmbh",
    "gmbh",
    "gug",
    "ug",
    "ag",
    "kg",
    "ohg",
    "gbr",
    "eg",
    "kdoer",
    "haftungsbeschraenkt",
    "der",
    "die",
    "das",
    "und",
    "fuer",
    "in",
    "im",
    "zu",
    "zur",
    "von",
    "des",
    "dem",
    "den",
    "eingetragener",
];

/// A body's name as it is compared: without legal forms, articles and signs. A name of nothing but such words keeps them.
pub fn normal_name(name: &str) -> String {
    let spelled =
        name.replace("e. V.", "e.V.").replace("e. v.", "e.V.").replace("E. V.", "e.V.").replace("e.V", "eV");
    let words = spelled.split(|sign: char| sign.is_whitespace() || "-–/,.&()\"„“'»«+".contains(sign));
    let words: Vec<String> = words
        .map(|word| {
            let mut folded = String::new();
            word.chars().for_each(|sign| push(&mut folded, sign));
            folded
        })
        .filter(|word| !word.is_empty())
        .collect();
    let telling: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| !SAYS_NOTHING.contains(word)).collect();
    if telling.is_empty() { words.join(" ") } else { telling.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::{fold, normal_name};

    #[test]
    fn a_heading_is_compared_by_its_letters() {
        for (typed, folded) in [
            ("E-Mail-Adresse *", "emailadresse"),
            ("Straße", "strasse"),
            ("Telefon (dienstlich)", "telefon"),
            ("  Plätze\nmax. ", "plaetzemax"),
            ("ŞİŞLİ", "sisli"),
        ] {
            assert_eq!(fold(typed).replace('\u{307}', ""), folded);
        }
    }

    #[test]
    fn a_body_is_the_same_whatever_its_legal_form_and_spelling() {
        for other in [
            "Turnverein 1912 e.V.",
            "Turnverein 1912 e. V.",
            "TURNVEREIN 1912 eV",
            "„Turnverein-1912“",
            "Der Turnverein 1912",
        ] {
            assert_eq!(normal_name(other), "turnverein 1912", "{other}");
        }
        assert_ne!(normal_name("Turnverein 1912"), normal_name("Turnverein 1913"));
        assert_eq!(normal_name("Die AG"), "die ag");
        assert_eq!(normal_name("Bürgerverein für Brauck und Rosenhügel"), "buergerverein brauck rosenhuegel");
    }
}
