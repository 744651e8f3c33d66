//! Forms as they come in: pairs of names and values, whatever was typed into them.

use crate::faults::Fault;
use axum::extract::{FromRequest, Request};
use domain::people::ContactForm;
use http_body_util::{BodyExt, Limited};

/// The most a form may weigh: far more than any page of ours needs, so that even a field with a megabyte in it gets an
/// answer that names the field.
const MOST_BYTES: usize = 3 << 20;
/// The most of a faulty field that is shown again, in letters. Nobody mends a megabyte by hand.
const MOST_SHOWN: usize = 20_000;

/// The fields of a sent form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sent(Vec<(String, String)>);

impl Sent {
    /// The first value of a field, "" when there is none.
    pub(crate) fn text(&self, name: &str) -> String {
        let value =
            self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default();
        value.to_owned()
    }

    /// All values of a field.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).take(100).collect()
    }

    /// Was it ticked?
    pub(crate) fn ticked(&self, name: &str) -> bool {
        self.0.iter().any(|(key, value)| key == name && !value.is_empty())
    }

    /// Name, e-mail and phone under these field names.
    pub(crate) fn contact(&self, [name, email, phone]: [&str; 3]) -> ContactForm {
        ContactForm { name: self.text(name), email: self.text(email), phone: self.text(phone) }
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Fault;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Fault> {
        let body = Limited::new(request.into_body(), MOST_BYTES);
        let bytes = body.collect().await.map_err(|_| Fault::TooLarge)?.to_bytes();
        // Bytes that are no UTF-8 become U+FFFD, which every field refuses by name.
        Ok(Self(form_urlencoded::parse(&bytes).into_owned().take(1_000).collect()))
    }
}

/// What was typed, as it is shown again.
pub(crate) fn shown_again(typed: &str) -> String {
    typed.chars().filter(|sign| *sign != '\0').take(MOST_SHOWN).collect()
}
