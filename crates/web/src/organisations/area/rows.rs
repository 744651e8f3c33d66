//! Offers and sign-ups as rows, in the words of the organisation they belong to.

use crate::organisations::offer_look;
use crate::visit::Visit;
use assets::Icon;
use domain::opportunities::{Freshness, OpportunityState, Places};
use domain::people::{Contact, EmailAddress, PhoneNumber};
use i18n::{Words, dates, terms};
use kernel::Locale;
use service::organisations::OwnOffer;
use service::signups::SignupRow;

/// How to reach somebody. What is not known is "".
pub(super) struct Ways {
    pub(super) phone: String,
    pub(super) phone_href: String,
    pub(super) email: String,
}

impl Ways {
    pub(super) fn new(contact: &Contact) -> Self {
        Self::of(contact.phone.as_ref(), contact.email.as_ref())
    }

    fn of(phone: Option<&PhoneNumber>, email: Option<&EmailAddress>) -> Self {
        Self {
            phone: phone.map(ToString::to_string).unwrap_or_default(),
            phone_href: phone.map(|phone| phone.international().to_owned()).unwrap_or_default(),
            email: email.map(ToString::to_string).unwrap_or_default(),
        }
    }
}

/// A sign-up in a list.
pub(super) struct Person {
    pub(super) href: String,
    /// What an answer from this row is an answer to.
    pub(super) seen: &'static str,
    pub(super) name: String,
    pub(super) offer: String,
    /// The chosen date; "" for regular help.
    pub(super) when: String,
    pub(super) since: String,
    pub(super) message: String,
    pub(super) message_lang: &'static str,
    pub(super) ways: Ways,
    /// Somebody under 16, whose guardian said yes.
    pub(super) consented: bool,
}

impl Person {
    pub(super) fn new(visit: &Visit, row: &SignupRow) -> Self {
        let (signup, locale) = (&row.signup, visit.locale);
        let since = signup.confirmed_at.unwrap_or(signup.created_at);
        Self {
            href: visit.href(&format!("/unser-bereich/anmeldungen/{}", signup.id)),
            seen: signup.state.key(),
            name: signup.contact.name.to_string(),
            offer: row.title.clone(),
            when: row.shift.map(|(starts, ends)| dates::span(locale, starts, ends)).unwrap_or_default(),
            since: dates::ago_or_on(locale, visit.now, since),
            message: signup.message.clone().unwrap_or_default(),
            message_lang: signup.locale.tag(),
            ways: Ways::new(&signup.contact),
            consented: signup.guardian.is_some(),
        }
    }
}

/// One's own offer in a list.
pub(super) struct Offer {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) lang: &'static str,
    pub(super) icon: Icon,
    pub(super) tile: &'static str,
    pub(super) state: OpportunityState,
    pub(super) state_words: String,
    pub(super) tone: &'static str,
    /// "2 von 4 Plätzen frei", "5 Termine", …
    pub(super) facts: Vec<String>,
    /// Why it was given back; "" when it was not.
    pub(super) reason: String,
    /// Somebody should say whether it still holds.
    pub(super) asks: bool,
    /// Its public page, where it has one; else "".
    pub(super) href: String,
    /// It has dates to come.
    pub(super) dated: bool,
}

impl Offer {
    pub(super) fn new(visit: &Visit, offer: &OwnOffer) -> Self {
        let (locale, w, core) = (visit.locale, visit.words(), &offer.core);
        let (icon, tile, tone) = offer_look(core.state);
        let asks = core.state == OpportunityState::Public
            && Freshness::at(visit.now, core.confirm_by) != Freshness::Fresh;
        let mut facts = facts(offer, locale, w);
        if core.state == OpportunityState::Public && !asks {
            let day = dates::calendar_date(locale, core.confirm_by.city_day());
            facts.push(w.area_confirmed_until(day));
        }
        Self {
            id: core.id.number(),
            title: offer.texts.title.clone(),
            lang: offer.texts.lang.tag(),
            icon,
            tile,
            state: core.state,
            state_words: terms::opportunity_state(locale, core.state),
            tone,
            facts,
            reason: offer.reason.clone().unwrap_or_default(),
            asks,
            dated: !offer.shifts.is_empty(),
            href: if core.state.has_public_page() {
                visit.href(&format!("/a/{}", core.id))
            } else {
                String::new()
            },
        }
    }
}

/// Dates and places, as far as there are any.
fn facts(offer: &OwnOffer, locale: Locale, w: &Words) -> Vec<String> {
    let mut facts = Vec::new();
    if offer.core.state == OpportunityState::Ended {
        return facts;
    }
    if let Some(next) = offer.shifts.first() {
        facts.push(w.area_dates(offer.shifts.len()));
        facts.push(w.area_next_date(dates::span(locale, next.starts, next.ends)));
    }
    facts.push(places(offer, w));
    if offer.held > 0 {
        facts.push(w.area_held(offer.held));
    }
    facts
}

fn places(offer: &OwnOffer, w: &Words) -> String {
    let all: Vec<Places> = if offer.shifts.is_empty() {
        vec![offer.core.places]
    } else {
        offer.shifts.iter().map(|shift| shift.places).collect()
    };
    let sum =
        |of: fn(Places) -> Option<u16>| all.iter().map(|it| of(*it).map(u32::from)).sum::<Option<u32>>();
    match (sum(Places::free), sum(|places| places.capacity)) {
        (Some(0), Some(_)) => w.area_places_full(),
        (Some(free), Some(capacity)) => w.area_places_free(capacity, free),
        _ => w.area_places_open(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::opportunities::{Opportunity, OpportunityId, Shift, ShiftId, Way};
    use domain::organisations::OrganisationId;
    use kernel::{Instant, WallTime};

    fn offer(capacity: Option<u16>, taken: u16, shifts: &[(Option<u16>, u16)]) -> OwnOffer {
        let shift = |(capacity, taken): &(Option<u16>, u16)| Shift {
            id: ShiftId::new(1),
            opportunity: OpportunityId::new(1),
            starts: WallTime::from_stored("2026-11-28T10:00").unwrap(),
            ends: WallTime::from_stored("2026-11-28T13:00").unwrap(),
            places: Places { capacity: *capacity, taken: *taken },
            called_off_at: None,
        };
        OwnOffer {
            core: Opportunity {
                id: OpportunityId::new(1),
                public_id: "0123456789abcdef".parse().unwrap(),
                organisation: OrganisationId::new(1),
                state: OpportunityState::Public,
                way: Way::Direct,
                vulnerable: false,
                min_age: 0,
                places: Places { capacity, taken },
                confirm_by: Instant::from_micros(0),
            },
            texts: service::opportunities::Texts {
                lang: Locale::De,
                title: "t".into(),
                summary: String::new(),
                tasks: String::new(),
            },
            shifts: shifts.iter().map(shift).collect(),
            reason: None,
            held: 0,
        }
    }

    fn said(offer: &OwnOffer) -> Vec<String> {
        facts(offer, Locale::De, i18n::words(Locale::De)).iter().map(|fact| i18n::plain(fact)).collect()
    }

    #[test]
    fn places_of_regular_help() {
        assert_eq!(said(&offer(Some(4), 3, &[])), ["1 von 4 Plätzen frei"]);
        assert_eq!(said(&offer(Some(1), 0, &[])), ["1 von 1 Platz frei"]);
        assert_eq!(said(&offer(Some(1), 1, &[])), ["Alle Plätze vergeben"]);
        assert_eq!(said(&offer(None, 7, &[])), ["Platz für alle, die kommen"]);
    }

    #[test]
    fn places_of_dates_are_added_up() {
        let dates = said(&offer(None, 0, &[(Some(3), 1), (Some(2), 2)]));
        assert_eq!(
            dates,
            ["2 Termine", "nächster: Samstag, 28. November, 10 bis 13 Uhr", "2 von 5 Plätzen frei"]
        );
        assert_eq!(said(&offer(Some(1), 0, &[(None, 1)])).pop().unwrap(), "Platz für alle, die kommen");
    }

    #[test]
    fn of_what_is_over_nothing_is_counted() {
        let mut over = offer(Some(4), 3, &[(Some(1), 0)]);
        over.core.state = OpportunityState::Ended;
        assert!(said(&over).is_empty());
    }

    #[test]
    fn what_is_held_for_the_unconfirmed_is_said() {
        let held = OwnOffer { held: 2, ..offer(Some(4), 2, &[]) };
        assert_eq!(said(&held).len(), 2);
    }
}
