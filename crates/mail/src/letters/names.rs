//! Names in mails to addresses that nobody confirmed yet.

/// A name from a form, such that no mail program makes a link of it.
///
/// Whoever signs up with a stranger's address has the hub write to that stranger. A name like `www.example.org` would
/// make it an advertisement; with the dots apart it leads nowhere. "Dr. Müller" and "e.V." stay as they are.
pub(super) fn harmless(name: &str) -> String {
    let name = name.replace("://", " ").replace(['@', '<', '>'], " ");
    let mut rest = name.chars();
    let mut said = String::new();
    while let Some(sign) = rest.next() {
        said.push(sign);
        let next: Vec<char> = rest.clone().take(2).collect();
        if sign == '.' && matches!(next.as_slice(), [a, b] if a.is_alphanumeric() && b.is_alphanumeric()) {
            said.push(' ');
        }
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_link_is_left_in_a_name() {
        assert_eq!(harmless("Gewinn! https://spam.example/x"), "Gewinn! https spam. example/x");
        assert_eq!(harmless("www.spam.example"), "www. spam. example");
        assert_eq!(harmless("ruf@spam.example"), "ruf spam. example");
        assert_eq!(harmless("192.168.10.12"), "192. 168. 10. 12");
    }

    #[test]
    fn names_stay_names() {
        for name in ["Dr. Müller", "J.R. Weber", "Sportfreunde e.V.", "O'Neil-Öztürk", "سلمى", "St. Lamberti"]
        {
            assert_eq!(harmless(name), name);
        }
    }
}
