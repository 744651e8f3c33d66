use crate::contexts::ReadCx;
use crate::error::Result;
use domain::policy::Action;
pub use store::organisations::OfficeRow;

/// All organisations in which these words occur, by name: in the name, in who speaks for it, in address or number.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn organisations(cx: &mut ReadCx<'_>, words: &[String]) -> Result<Vec<OfficeRow>> {
    cx.authorise(Action::SeeDesk)?;
    let mut found = store::organisations::all(cx.conn)?;
    found.retain(|row| words.iter().all(|word| occurs(word, row)));
    Ok(found)
}

fn occurs(word: &str, row: &OfficeRow) -> bool {
    let phone = row.phone.as_deref().map(super::digits).unwrap_or_default();
    let in_text = [Some(&row.name), row.contact_name.as_ref(), row.email.as_ref()]
        .into_iter()
        .flatten()
        .any(|text| text.to_lowercase().contains(word));
    in_text
        || super::is_number(word) && (row.id.to_string() == word || word.len() > 2 && phone.contains(word))
}
