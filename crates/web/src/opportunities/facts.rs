//! What is good to know about an offer: only what its organisation said, in whole words.

use super::card::Reader;
use super::standing::Standing;
use assets::Icon;
use assets::icon;
use domain::opportunities::{Freshness, Shift, Suit, Way};
use i18n::{dates, terms};
use service::opportunities::Detail;

/// One line of the list of facts.
pub(super) struct Fact {
    pub(super) icon: Icon,
    pub(super) label: String,
    pub(super) lines: Vec<String>,
}

/// One date with its places.
pub(super) struct Date {
    pub(super) text: String,
    pub(super) datetime: String,
    pub(super) places: String,
    /// Where to take a place; "" when there is none left.
    pub(super) href: String,
    /// It was called off.
    pub(super) off: bool,
}

impl Reader<'_> {
    pub(super) fn facts(&self, detail: &Detail, standing: Standing) -> Vec<Fact> {
        let w = self.words();
        let duration = dates::duration(self.locale, detail.times.minutes);
        let mut facts = Vec::new();
        let mut add = |icon, label: String, lines: Vec<String>| {
            if !lines.is_empty() {
                facts.push(Fact { icon, label, lines });
            }
        };
        add(
            icon::CALENDAR,
            w.opportunities_fact_times(),
            vec![terms::times(self.locale, &detail.times.with_hours_of(&detail.shifts))],
        );
        add(icon::CLOCK, w.opportunities_fact_duration(), vec![duration]);
        add(icon::MAP_PIN, w.opportunities_fact_place(), self.places(detail));
        add(icon::LANGUAGES, w.opportunities_fact_languages(), vec![self.languages(detail)]);
        let suits = detail.suits.iter().map(|suit| terms::suit(self.locale, suit)).collect();
        add(icon::SPARKLES, w.opportunities_fact_suits(), suits);
        if detail.core.min_age > 0 {
            add(icon::USER_CHECK, w.opportunities_fact_age(), vec![w.opportunities_age(detail.core.min_age)]);
        }
        let insurance = vec![
            w.opportunities_insured_accident(terms::insurer(self.locale, detail.accident_by)),
            w.opportunities_insured_liability(terms::insurer(self.locale, detail.liability_by)),
        ];
        add(icon::SHIELD_CHECK, w.opportunities_fact_insurance(), insurance);
        // Where one can join, the panel beside the button says it.
        if matches!(standing, Standing::Filled | Standing::Hidden) {
            add(icon::HANDSHAKE, w.opportunities_fact_way(), vec![self.way(detail)]);
        }
        if !matches!(standing, Standing::Ended | Standing::Hidden) {
            add(icon::CALENDAR_CHECK, w.opportunities_fact_confirmed(), vec![self.confirmed(detail)]);
        }
        facts
    }

    /// The address, the districts, home: all that is known, and the whole town where nothing is.
    fn places(&self, detail: &Detail) -> Vec<String> {
        let mut lines: Vec<String> = detail.place.iter().cloned().collect();
        let districts = self.districts(&detail.districts);
        if !districts.is_empty() {
            lines.push(districts.join(", "));
        }
        if lines.is_empty() || detail.suits.contains(Suit::FromHome) {
            lines.push(self.place(&[], None, detail.suits));
        }
        lines
    }

    fn languages(&self, detail: &Detail) -> String {
        let names: Vec<_> = detail.languages.iter().map(|tag| terms::language(self.locale, tag)).collect();
        if names.is_empty() { self.words().opportunities_fact_languages_any() } else { names.join(", ") }
    }

    pub(super) fn way(&self, detail: &Detail) -> String {
        let w = self.words();
        match detail.core.way {
            Way::Direct => w.opportunities_way_direct(),
            Way::GetToKnow if detail.core.vulnerable => w.opportunities_way_vulnerable(),
            Way::GetToKnow => w.opportunities_way_get_to_know(&detail.organisation_name),
        }
    }

    /// How sure it is that the offer still holds.
    fn confirmed(&self, detail: &Detail) -> String {
        let w = self.words();
        let confirm_by = detail.core.confirm_by;
        let date = || dates::calendar_date(self.locale, confirm_by.city_day());
        match Freshness::at(self.now, confirm_by) {
            Freshness::Fresh => w.opportunities_confirmed(date()),
            Freshness::Asked | Freshness::Fading => w.opportunities_asked(date()),
            Freshness::Silent => w.opportunities_silent(self.confirmed_in(confirm_by)),
        }
    }

    /// The dates to come; they can be taken while `joinable`. What was called off stands where it would have been: whoever
    /// saw it before must not think that they remember it wrongly.
    pub(super) fn dates(&self, detail: &Detail, joinable: bool) -> Vec<Date> {
        let mut dates: Vec<&Shift> = detail.shifts.iter().chain(&detail.called_off).collect();
        dates.sort_by_key(|shift| (shift.starts.instant(), shift.id));
        dates.into_iter().map(|shift| self.date(shift, joinable)).collect()
    }

    fn date(&self, shift: &Shift, joinable: bool) -> Date {
        let base = self.locale.prefix();
        let can_take = joinable && shift.open(self.now);
        Date {
            text: dates::span(self.locale, shift.starts, shift.ends),
            datetime: shift.starts.to_stored(),
            places: self.free(shift.places.free()),
            href: if can_take {
                format!("{base}/a/{}/anmelden?shift={}", shift.opportunity, shift.id)
            } else {
                String::new()
            },
            off: shift.called_off_at.is_some(),
        }
    }

    /// "noch 2 Plätze"
    pub(super) fn free(&self, free: Option<u16>) -> String {
        let w = self.words();
        match free {
            None => w.opportunities_places_open(),
            Some(0) => w.opportunities_places_full(),
            Some(count) => w.opportunities_places_free(count),
        }
    }
}
