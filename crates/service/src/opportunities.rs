//! Offers: written, looked at, listed, paused, ended, kept fresh.

mod dates;
mod findable;
mod list;
mod once;
mod run;
mod still_true;
mod suggest;

pub use dates::{Dates, OneDate, add_date, call_off, date, dates, set_places};
pub(crate) use findable::Offers;
pub use list::{List, PAGE, for_the_first_page, list, list_of, public_page};
pub use once::{save, write_once};
pub use run::{
    Submitted, change, end, may_take_back, mine, page, pause, publish, put_up, send_back, take_back,
    translate, write,
};
pub use still_true::{StillTrue, ask, confirm_true, see_still_true, to_ask};
pub use store::opportunities::{Card, Detail, Texts};
pub(crate) use suggest::again;
pub use suggest::{Advised, Guided, Suggestion, advise, guide, suggest};
