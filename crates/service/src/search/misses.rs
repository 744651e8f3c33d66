use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::limits::Deed;
use domain::policy::Action;
use domain::search::{MOST_A_MONTH, SHOWN_FROM, countable};
use kernel::Instant;

/// Lines that the office reads.
const ROWS: i64 = 200;

/// What was searched in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// When its month began.
    pub month: Instant,
    /// In small letters.
    pub words: String,
    /// How often.
    pub times: i64,
}

/// Counts a search that found nothing, unless it may point at somebody or somebody floods. Not in the journal: it is no
/// change of what the hub is about.
///
/// # Errors
/// When the database fails.
pub fn note_miss(cx: &mut WriteCx<'_>, query: &str) -> Result<()> {
    let Some(words) = countable(query) else { return Ok(()) };
    match crate::limits::allow(cx, Deed::SearchInVain, None) {
        Ok(()) => {}
        Err(Error::Refused(Refusal::TooOften)) => return Ok(()),
        Err(error) => return Err(error),
    }
    let month = cx.now.month_begin();
    Ok(store::search::count_miss(cx.conn, month, &words, MOST_A_MONTH)?)
}

/// What was searched in vain, the latest month first; only what came often enough to point at nobody.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn misses(cx: &mut ReadCx<'_>) -> Result<Vec<Miss>> {
    cx.authorise(Action::SeeDesk)?;
    let rows = store::search::misses(cx.conn, SHOWN_FROM, ROWS)?;
    Ok(rows.into_iter().map(|(month, words, times)| Miss { month, words, times }).collect())
}
