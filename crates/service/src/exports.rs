//! Whole lists, as they leave: each for those who see its page.

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::opportunities::Filter;
use domain::organisations::ContactPoint;
use domain::policy::Action;
use kernel::PageRequest;
use store::opportunities::{Card, Detail, ListQuery};
use store::organisations::Organisation;
use store::signups::SignupRow;

/// Rows of one page of the list that are read at once.
const AT_ONCE: u16 = 200;
/// The most public offers of one file. A town has some hundred.
const MOST: usize = 5_000;

/// Sign-ups are not kept longer than this, in days.
const KEPT_DAYS: i64 = 400;
/// The most sign-ups of one file.
const MOST_SIGNUPS: i64 = 20_000;

/// All public offers that fit.
///
/// # Errors
/// When the database fails.
pub fn public_offers(cx: &mut ReadCx<'_>, filter: &Filter) -> Result<Vec<Card>> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let query = ListQuery {
            filter: filter.clone(),
            organisation: None,
            page: PageRequest { after, limit: AT_ONCE },
            locale: cx.caller.locale,
            now: cx.now,
            // A file is asked for seldom: it may look further than a page.
            reach: 10_000,
        };
        let page = store::opportunities::list(cx.conn, &query)?;
        rows.extend(page.rows);
        after = page.next;
        if after.is_none() || rows.len() >= MOST {
            return Ok(rows);
        }
    }
}

/// All organisations with all that the office knows of them.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn organisations(cx: &mut ReadCx<'_>) -> Result<Vec<Organisation>> {
    cx.authorise(Action::SeeDesk)?;
    Ok(store::organisations::every(cx.conn)?)
}

/// All contact points with the name of their organisation.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn contact_points(cx: &mut ReadCx<'_>) -> Result<Vec<(ContactPoint, String)>> {
    cx.authorise(Action::SeeDesk)?;
    Ok(store::organisations::every_contact_point(cx.conn)?)
}

/// All offers in whatever state, each in the language it was written in, with its dates to come.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn offers(cx: &mut ReadCx<'_>) -> Result<Vec<Detail>> {
    cx.authorise(Action::SeeDesk)?;
    let now = cx.now;
    Ok(store::opportunities::every(cx.conn, now)?)
}

/// All sign-ups that are kept.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn signups(cx: &mut ReadCx<'_>) -> Result<Vec<SignupRow>> {
    cx.authorise(Action::SeeDesk)?;
    let from = cx.now.plus_days(-KEPT_DAYS);
    Ok(store::signups::since(cx.conn, from, MOST_SIGNUPS)?)
}
