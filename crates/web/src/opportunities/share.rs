//! Ways to pass an offer on. Plain links: nothing is fetched from anybody until somebody presses them.

/// The links of the share panel.
pub(crate) struct Share {
    pub(crate) url: String,
    pub(crate) mail: String,
    pub(crate) whatsapp: String,
}

impl Share {
    /// `subject` and `text` are words for people; the marks that keep names apart in a page are taken out of them.
    pub(crate) fn new(url: String, subject: &str, text: &str) -> Self {
        let (subject, text) = (encoded(&i18n::plain(subject)), encoded(&i18n::plain(text)));
        Self {
            url,
            mail: format!("mailto:?subject={subject}&body={text}"),
            whatsapp: format!("https://wa.me/?text={text}"),
        }
    }
}

/// Percent-encoded as RFC 6068 wants it: a plus would stay a plus in a mail.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_arrive_as_they_were_meant() {
        let share =
            Share::new("https://hub.example/a/1".into(), "A+B: \u{2068}Ü\u{2069}", "1 & 2?\nhttps://x/");
        assert_eq!(share.mail, "mailto:?subject=A%2BB%3A%20%C3%9C&body=1%20%26%202%3F%0Ahttps%3A%2F%2Fx%2F");
        assert_eq!(share.whatsapp, "https://wa.me/?text=1%20%26%202%3F%0Ahttps%3A%2F%2Fx%2F");
    }
}
