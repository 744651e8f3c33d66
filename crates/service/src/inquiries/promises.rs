use crate::contexts::WriteCx;
use crate::error::{Error, Result};
use crate::settings::replace;
use domain::inquiries::PromisesForm;
use domain::legal::Day;
use domain::policy::Action;
use domain::settings::Settings;
use domain::working_days::ClosureForm;
use store::inquiries::Filter;

/// More open cases than a town has; beyond them a promise stays where it is.
const MOST: i64 = 5_000;

/// Says in how many working days which question is answered, from now on.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`Error::Forbidden`].
pub fn set_promises(cx: &mut WriteCx<'_>, form: &PromisesForm) -> Result<()> {
    cx.authorise(Action::SetPromises)?;
    let settings = Settings { promises: form.parse()?, ..Settings::clone(&cx.settings) };
    replace(cx, settings)
}

/// The office is closed on these days, planned or because somebody is ill: promises that run move on by the working days
/// that are lost, and new ones know it (principle 13).
///
/// # Errors
/// [`crate::Refusal::Fields`], [`Error::Forbidden`].
pub fn close_days(cx: &mut WriteCx<'_>, form: &ClosureForm) -> Result<()> {
    cx.authorise(Action::SetPromises)?;
    let closure = form.parse()?;
    let before = cx.settings.office_days.clone();
    let mut settings = Settings::clone(&cx.settings);
    settings.office_days.close(closure.clone());
    let after = settings.office_days.clone();
    let today = cx.now.city_day();
    let open = Filter { open: Some(true), ..Filter::default() };
    for row in store::inquiries::list(cx.conn, &open, MOST)? {
        let mut case = row.case;
        let moved = case.clock.closed_for(&closure, today, &before, &after);
        if moved != case.clock {
            case.clock = moved;
            store::inquiries::update(cx.conn, &case)?;
        }
    }
    replace(cx, settings)
}

/// Open after all. What was promised later because of it stays promised: nobody who was told a day is hurried.
///
/// # Errors
/// [`Error::NotFound`] when that closure is gone already, [`Error::Forbidden`].
pub fn reopen_days(cx: &mut WriteCx<'_>, from: &str) -> Result<()> {
    cx.authorise(Action::SetPromises)?;
    let mut settings = Settings::clone(&cx.settings);
    let from = Day::try_from(from.to_owned()).map_err(|_| Error::NotFound)?;
    settings.office_days.reopen(from).ok_or(Error::NotFound)?;
    replace(cx, settings)
}
