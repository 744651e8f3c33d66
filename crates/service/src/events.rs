//! Events: written, looked at, in the calendar, moved, cancelled, counted; and the calendar with all that takes place.

mod calendar;
mod dates;
mod findable;
mod run;

pub(crate) use calendar::between;
pub use calendar::{Coming, LISTED, calendar, coming, public_page, subscribed};
pub use dates::{OneDate, add_dates, cancel, count, date, dates, move_to, past};
pub(crate) use findable::Events;
pub use run::{
    Submitted, change, end, hand_in, mine, offers_of, page, publish, put_up, review, reviews, send_back,
    translate, write,
};
pub use store::events::{Detail, Entry, InList, Of, Texts};
