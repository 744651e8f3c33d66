//! Forms as they come in: pairs of names and values, whatever was typed into them.

use crate::faults::Fault;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
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
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }

    /// Was it ticked?
    pub(crate) fn ticked(&self, name: &str) -> bool {
        self.0.iter().any(|(key, value)| key == name && !value.is_empty())
    }

    /// All fields whose names begin so, with the rest of the name.
    pub(crate) fn beginning(&self, start: &str) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(start)?, value.as_str())))
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

/// The most of a file that is taken in. What is longer is cut here and refused by its use case, which names its own limit.
const MOST_OF_A_FILE: usize = 11 << 20;

/// The fields of a form that carries a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct SentWithFile {
    /// What was typed.
    pub(crate) fields: Sent,
    /// The first file, whatever its field is called; `None` when none was chosen. It may be empty.
    pub(crate) file: Option<Vec<u8>>,
    /// What that file was called where it came from.
    pub(crate) file_name: String,
}

impl SentWithFile {
    async fn take(&mut self, mut field: Field<'_>) -> Option<()> {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().unwrap_or_default().to_owned();
        let is_file = field.file_name().is_some();
        // Browsers send a nameless file where none was chosen.
        let chosen = !file_name.is_empty();
        let most = if is_file { MOST_OF_A_FILE } else { MOST_BYTES };
        let mut bytes = Vec::new();
        // The rest of what is too long is read too: a browser that cannot send all of it never shows our answer.
        while let Some(chunk) = field.chunk().await.transpose() {
            let Ok(chunk) = chunk else {
                self.keep(name, bytes, is_file, chosen, file_name);
                return None;
            };
            let room = most.saturating_sub(bytes.len()).min(chunk.len());
            bytes.extend_from_slice(chunk.get(..room).unwrap_or_default());
        }
        self.keep(name, bytes, is_file, chosen, file_name);
        Some(())
    }

    fn keep(&mut self, name: String, bytes: Vec<u8>, is_file: bool, chosen: bool, file_name: String) {
        if !is_file {
            self.fields.0.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        } else if self.file.is_none() && (chosen || !bytes.is_empty()) {
            self.file = Some(bytes);
            self.file_name = file_name;
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for SentWithFile {
    type Rejection = Fault;

    /// Takes what comes: a form that breaks off is as one that was not filled to its end.
    async fn from_request(mut request: Request, state: &S) -> Result<Self, Fault> {
        // The accept loop has a limit of its own, and so has each field here.
        DefaultBodyLimit::disable().apply(&mut request);
        let mut sent = Self::default();
        let Ok(mut parts) = Multipart::from_request(request, state).await else { return Ok(sent) };
        for _ in 0..100 {
            let Ok(Some(field)) = parts.next_field().await else { break };
            if sent.take(field).await.is_none() {
                break;
            }
        }
        Ok(sent)
    }
}

/// What was typed, as it is shown again.
pub(crate) fn shown_again(typed: &str) -> String {
    typed.chars().filter(|sign| *sign != '\0').take(MOST_SHOWN).collect()
}
