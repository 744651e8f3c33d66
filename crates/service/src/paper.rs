//! What the monthly sheet says.

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::events::Ask;
use domain::opportunities::Filter;
use domain::organisations::ContactPoint;
use domain::paper::Month;
use store::events::Entry;

/// What stands on the sheet of a month.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What takes place, soonest first; what was called off is among it.
    pub dates: Vec<Entry>,
    /// Offers with free places: within the dates before an election none of politics, for they stand out here.
    pub offers: Vec<crate::opportunities::Card>,
    /// Whom one can ask, with the name of their organisation; the same holds.
    pub people: Vec<(ContactPoint, String)>,
}

/// The sheet of a month, for a topic and a district where `ask` names them.
///
/// # Errors
/// When the database fails.
pub fn month_sheet(cx: &mut ReadCx<'_>, month: Month, ask: &Ask) -> Result<Sheet> {
    let (first, end) = month.days(cx.now.city_day());
    let dates = crate::events::between(cx, ask, first, end)?;
    let filter =
        Filter { topic: ask.topic.clone(), district: ask.district.clone(), free: true, ..Filter::default() };
    let mut offers = crate::opportunities::list(cx, filter, None)?.rows;
    let mut people = store::organisations::contact_points(cx.conn, None)?;
    let kept_out = crate::reports::not_highlighted(cx)?;
    offers.retain(|offer| !kept_out.contains(&offer.organisation));
    people.retain(|(point, _)| !kept_out.contains(&point.organisation));
    Ok(Sheet { dates, offers, people })
}
