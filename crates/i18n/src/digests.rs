//! The weekly post in words.

use crate::{dates, terms, words};
use domain::digests::{Kind, When};
use kernel::Locale;

/// What stands over the entries of a kind.
pub fn group(locale: Locale, kind: Kind) -> String {
    let w = words(locale);
    match kind {
        Kind::Offers => w.digests_group_offers(),
        Kind::Dates => w.digests_group_dates(),
        Kind::News => w.digests_group_news(),
    }
}

/// A kind as one chooses it.
pub fn kind(locale: Locale, kind: Kind) -> String {
    let w = words(locale);
    match kind {
        Kind::Offers => w.digests_kind_offers(),
        Kind::Dates => w.digests_kind_dates(),
        Kind::News => w.digests_kind_news(),
    }
}

/// When something is; "" for a text of the office. Of an offer with dates the next one is told.
pub fn when(locale: Locale, when: &When) -> String {
    match when {
        When::Offered(_, Some((starts, ends))) => dates::span(locale, *starts, *ends),
        When::Offered(times, None) => terms::times(locale, times),
        When::Takes(starts, ends, all_day) => dates::taking(locale, *starts, *ends, *all_day),
        When::Said => String::new(),
    }
}
