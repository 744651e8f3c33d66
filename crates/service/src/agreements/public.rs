use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::agreements::{AgreementId, Reached, Text, reached};
use store::agreements::PublicRow;

/// More are not listed.
const MOST: i64 = 1_000;

/// All agreements that may be public, the latest first. They name listed organisations and nobody else.
///
/// # Errors
/// When the database fails.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<PublicRow>> {
    let rows = store::agreements::public(cx.conn, MOST)?;
    Ok(rows.into_iter().filter(|row| row.it.public_state().is_some()).collect())
}

/// An agreement as everybody sees it: the text that holds, how far its steps are, and, once it may be known, what became of
/// it. No comment, no minutes, no name of whoever signed, no proof.
#[derive(Debug, Clone)]
pub struct PublicPage {
    /// As in the list.
    pub row: PublicRow,
    /// The text that holds.
    pub text: Text,
    /// How far each of its steps is.
    pub reached: Vec<Reached>,
}

/// One of them.
///
/// # Errors
/// [`Error::NotFound`] for one that is not public.
pub fn one(cx: &mut ReadCx<'_>, id: AgreementId) -> Result<PublicPage> {
    let row = store::agreements::public_one(cx.conn, id)?.ok_or(Error::NotFound)?;
    let versions = store::agreements::versions(cx.conn, id)?;
    let holds = row.it.holds.ok_or(Error::NotFound)?;
    let text = versions.iter().find(|version| version.number == holds).ok_or(Error::NotFound)?.text.clone();
    let proofs = store::agreements::proofs(cx.conn, id)?;
    let today = cx.now.city_day();
    let then = |version: i32, number: i32| super::see::as_it_read(&versions, version, number);
    let reached = text.measures.iter().map(|step| reached(step, &proofs, then, today)).collect();
    Ok(PublicPage { row, text, reached })
}
