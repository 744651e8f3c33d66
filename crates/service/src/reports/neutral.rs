use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::settings::replace;
use domain::legal::Day;
use domain::neutrality::PeriodForm;
use domain::organisations::{OrganisationId, Sector};
use domain::policy::Action;
use domain::settings::Settings;
use std::collections::BTreeSet;

/// A time before an election begins and ends on these days.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`Error::Forbidden`].
pub fn add_period(cx: &mut WriteCx<'_>, form: &PeriodForm) -> Result<()> {
    cx.authorise(Action::SetNeutrality)?;
    let period = form.parse()?;
    let mut settings = Settings::clone(&cx.settings);
    settings.neutrality.add(period);
    replace(cx, settings)
}

/// Takes the period with these days away.
///
/// # Errors
/// [`Error::NotFound`] when it is gone already, [`Error::Forbidden`].
pub fn remove_period(cx: &mut WriteCx<'_>, from: &str, until: &str) -> Result<()> {
    cx.authorise(Action::SetNeutrality)?;
    let day = |typed: &str| Day::try_from(typed.to_owned()).map_err(|_| Error::NotFound);
    let mut settings = Settings::clone(&cx.settings);
    settings.neutrality.remove(day(from)?, day(until)?).ok_or(Error::NotFound)?;
    replace(cx, settings)
}

/// The organisations that stand in no highlighted place today; on all other days none is looked up.
pub(crate) fn not_highlighted(cx: &mut ReadCx<'_>) -> Result<BTreeSet<OrganisationId>> {
    let today = cx.now.city_day();
    let mut found = BTreeSet::new();
    for sector in Sector::ALL {
        if !cx.settings.neutrality.may_be_highlighted(sector, today) {
            found.extend(store::organisations::of_sector(cx.conn, sector)?);
        }
    }
    Ok(found)
}
