//! What is made for paper beside the lists themselves: the monthly sheet, and what posters of offers and events share.

mod month;

use crate::routes::Routes;
use crate::visit::Visit;
use domain::events::{Ask, View};
use domain::paper::Month;

/// The monthly sheet.
pub(crate) const MONTH: &str = "/monatsblatt";
/// The name in a poster's address that asks for strips to tear off.
pub(crate) const STRIPS: &str = "streifen";

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get_kept(MONTH, month::NAMES, month::page)
}

/// The address of the poster that is shown, with strips if it has none, and the other way round.
pub(crate) fn other_poster(visit: &Visit, strips: bool) -> String {
    let path = visit.href(&visit.path);
    if strips { path } else { format!("{path}?{STRIPS}=1") }
}

/// The sheet of the month that the calendar shows, with its filters; from the list of what comes next, the one to hang up
/// today.
pub(crate) fn month_href(visit: &Visit, ask: &Ask) -> String {
    let day = ask.from.filter(|_| ask.view != View::List);
    month::href(visit, day.and_then(|day| Month::from_text(&day.strftime("%Y-%m").to_string())), ask)
}
