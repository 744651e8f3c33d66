//! One offer in a list, and what other pages show of it in the same words.

use crate::visit::Visit;
use assets::Icon;
use domain::opportunities::{CONFIRM_DAYS, Freshness, Rhythm, Shift, Suit, Suits, Times, Way};
use domain::settings::Settings;
use i18n::{Words, dates, terms};
use kernel::{Instant, Locale};
use service::opportunities::Card as Row;

/// For so many days after it was listed an offer is new.
const NEW_DAYS: i64 = 7;

/// A card as `opportunities/card.html` draws it.
pub(crate) struct Card {
    pub(crate) href: String,
    /// The language of the texts, which may not be that of the page.
    pub(crate) lang: &'static str,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) topic: Topic,
    pub(crate) tags: Vec<Tag>,
    pub(crate) place: String,
    pub(crate) time: Time,
    pub(crate) organisation: String,
}

/// What a field of engagement looks like.
pub(crate) struct Topic {
    pub(crate) name: String,
    pub(crate) icon: Icon,
    /// The tone of its tile: `t-clay`.
    pub(crate) tile: String,
}

/// A word on a coloured ground.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) tone: &'static str,
    pub(crate) text: String,
}

/// When it takes place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) text: String,
    /// For machines; "" where it is no single date.
    pub(crate) datetime: String,
    /// "und 3 weitere Termine", or "".
    pub(crate) more: String,
}

/// Cards in the language of the visit.
pub(crate) fn cards<'a>(visit: &Visit, rows: impl IntoIterator<Item = &'a Row>) -> Vec<Card> {
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    rows.into_iter().map(|row| reader.card(row)).collect()
}

/// Who reads, where, when: what words depend on.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) locale: Locale,
    pub(crate) settings: &'a Settings,
    pub(crate) now: Instant,
}

impl Reader<'_> {
    pub(crate) fn words(&self) -> &'static Words {
        i18n::words(self.locale)
    }

    fn card(&self, row: &Row) -> Card {
        Card {
            href: format!("{}/a/{}", self.locale.prefix(), row.id),
            lang: row.texts.lang.tag(),
            title: row.texts.title.clone(),
            summary: row.texts.summary.clone(),
            topic: self.topic(&row.topic),
            tags: self.tags(row),
            place: self.place(&row.districts, row.place.as_deref(), row.suits),
            time: self.time(&row.shifts, &row.times),
            organisation: row.organisation_name.clone(),
        }
    }

    pub(crate) fn topic(&self, key: &str) -> Topic {
        let topic = self.settings.topic(key);
        Topic {
            name: topic.map(|topic| topic.name.text(self.locale).to_owned()).unwrap_or_default(),
            icon: topic
                .and_then(|topic| assets::icon_by_name(&topic.icon))
                .unwrap_or(assets::icon::HEART_HANDSHAKE),
            tile: format!("t-{}", topic.map_or("leaf", |topic| topic.tint.as_str())),
        }
    }

    fn tags(&self, row: &Row) -> Vec<Tag> {
        let w = self.words();
        let mut tags = Vec::new();
        if row.filled() {
            tags.push(Tag { tone: "", text: w.opportunities_tag_full() });
        }
        if row.way == Way::GetToKnow {
            tags.push(Tag { tone: "warn", text: w.opportunities_tag_get_to_know() });
        }
        let age = self.now.city_days_since(row.listed_at);
        if (0..NEW_DAYS).contains(&age) {
            tags.push(Tag { tone: "info", text: w.opportunities_tag_new() });
        }
        if Freshness::at(self.now, row.confirm_by) == Freshness::Silent {
            let month = self.confirmed_in(row.confirm_by);
            tags.push(Tag { tone: "", text: w.opportunities_tag_silent(month) });
        }
        tags
    }

    /// "August", or "August 2025" when that was not this year.
    pub(super) fn confirmed_in(&self, confirm_by: Instant) -> String {
        let (then, today) = (confirm_by.plus_days(-CONFIRM_DAYS).city_day(), self.now.city_day());
        let month = self.words().opportunities_month(then.month());
        if then.year() == today.year() { month } else { format!("{month} {}", then.year()) }
    }

    /// Where, in a few words: the districts, or else what is known.
    pub(crate) fn place(&self, districts: &[String], place: Option<&str>, suits: Suits) -> String {
        let names = self.districts(districts);
        match place {
            _ if !names.is_empty() => names.join(", "),
            Some(place) => place.to_owned(),
            None if suits.contains(Suit::FromHome) => self.words().opportunities_place_home(),
            None => self.words().opportunities_place_everywhere(),
        }
    }

    pub(crate) fn districts(&self, keys: &[String]) -> Vec<String> {
        keys.iter()
            .filter_map(|key| self.settings.district(key))
            .map(|district| district.name.clone())
            .collect()
    }

    /// The next date with a free place, or else the next one; without dates, what was agreed on.
    pub(super) fn time(&self, shifts: &[Shift], times: &Times) -> Time {
        let w = self.words();
        let Some(next) = shifts.iter().find(|shift| shift.open(self.now)).or(shifts.first()) else {
            return Time { text: self.times(times), datetime: String::new(), more: String::new() };
        };
        let later = shifts.iter().filter(|shift| shift.starts > next.starts).count();
        Time {
            text: dates::span(self.locale, next.starts, next.ends),
            datetime: next.starts.to_stored(),
            more: if later == 0 { String::new() } else { w.opportunities_more_dates(later) },
        }
    }

    /// The same for paper that hangs for weeks: the rhythm, where there is one, rather than the next date.
    pub(super) fn lasting_time(&self, shifts: &[Shift], times: &Times) -> Time {
        if times.rhythm == Rhythm::Once {
            self.time(shifts, times)
        } else {
            self.time(&[], &times.with_hours_of(shifts))
        }
    }

    /// "donnerstags, 15 bis 16 Uhr"; how long, where the hours do not say it.
    fn times(&self, times: &Times) -> String {
        let said = terms::times(self.locale, times);
        if times.from.is_some() && times.to.is_some() {
            return said;
        }
        self.words().opportunities_duration_times(dates::duration(self.locale, times.minutes), said)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use domain::opportunities::{OpportunityId, Places, ShiftId};
    use domain::organisations::OrganisationId;
    use domain::settings::{District, Localised, Topic as TopicSetting};
    use kernel::{Minutes, WallTime, Weekday};

    pub(crate) fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    pub(crate) fn settings() -> Settings {
        Settings {
            name: "Engagierte Stadt Gladbeck".into(),
            city: "Gladbeck".into(),
            topics: vec![TopicSetting {
                key: "nature".into(),
                icon: "leaf".into(),
                tint: "clay".into(),
                name: Localised::german("Natur & Umwelt"),
            }],
            districts: vec![District { key: "brauck".into(), name: "Brauck".into() }],
            ..Settings::default()
        }
    }

    pub(crate) fn shift(id: i64, starts: &str, ends: &str, capacity: Option<u16>, taken: u16) -> Shift {
        Shift {
            id: ShiftId::new(id),
            opportunity: OpportunityId::new(1),
            starts: WallTime::from_stored(starts).unwrap(),
            ends: WallTime::from_stored(ends).unwrap(),
            places: Places { capacity, taken },
            called_off_at: None,
        }
    }

    pub(crate) fn row() -> Row {
        Row {
            id: OpportunityId::new(12),
            public_id: "0123456789abcdef".into(),
            texts: service::opportunities::Texts {
                lang: Locale::De,
                title: "Gießen im Hochbeetgarten".into(),
                summary: "Kanne nehmen, Leute kennenlernen.".into(),
                tasks: "Gießen\nErnten".into(),
            },
            organisation: OrganisationId::new(3),
            organisation_name: "Grüne Daumen & Söhne".into(),
            topic: "nature".into(),
            districts: vec!["brauck".into()],
            place: Some("Zucchiniweg 2".into()),
            way: Way::Direct,
            times: Times {
                rhythm: Rhythm::Weekly,
                minutes: 60,
                weekdays: [Weekday::Friday].into_iter().collect(),
                nth: None,
                from: Minutes::parse("16:00"),
                to: None,
            },
            suits: Suits::default(),
            places: Places { capacity: Some(4), taken: 1 },
            shifts: vec![],
            confirm_by: at("2026-12-01T12:00"),
            listed_at: at("2026-09-01T12:00"),
        }
    }

    fn read(row: &Row) -> Card {
        Reader { locale: Locale::De, settings: &settings(), now: at("2026-11-22T12:00") }.card(row)
    }

    fn tags(row: &Row) -> Vec<String> {
        read(row).tags.into_iter().map(|tag| i18n::plain(&tag.text)).collect()
    }

    #[test]
    fn a_card_says_what_where_and_when() {
        let card = read(&row());
        assert_eq!(card.href, "/a/12");
        assert_eq!((card.topic.name.as_str(), card.topic.tile.as_str()), ("Natur & Umwelt", "t-clay"));
        assert_eq!(card.place, "Brauck");
        assert_eq!(i18n::plain(&card.time.text), "1 Stunde, freitags, ab 16 Uhr");
        assert!(card.tags.is_empty());
    }

    #[test]
    fn tags_say_what_is_special() {
        let plain = row();
        assert_eq!(tags(&Row { listed_at: at("2026-11-16T09:00"), ..plain.clone() }), ["neu"]);
        assert_eq!(tags(&Row { listed_at: at("2026-11-15T09:00"), ..plain.clone() }), Vec::<String>::new());
        assert_eq!(tags(&Row { way: Way::GetToKnow, ..plain.clone() }), ["erst kennenlernen"]);
        assert_eq!(tags(&Row { places: Places { capacity: Some(1), taken: 1 }, ..plain.clone() }), ["voll"]);
        let confirmed_by = |stored| Row { confirm_by: at(stored), ..plain.clone() };
        assert_eq!(tags(&confirmed_by("2026-09-30T12:00")), ["zuletzt bestätigt im Juli"]);
        assert_eq!(tags(&confirmed_by("2026-01-30T12:00")), ["zuletzt bestätigt im November 2025"]);
    }

    #[test]
    fn the_next_date_is_one_that_can_be_taken() {
        let dates = vec![
            shift(1, "2026-11-28T10:00", "2026-11-28T13:00", Some(2), 2),
            shift(2, "2026-12-05T10:00", "2026-12-05T13:00", Some(2), 1),
            shift(3, "2026-12-12T10:00", "2026-12-12T13:00", Some(2), 0),
        ];
        let time = read(&Row { shifts: dates, ..row() }).time;
        assert_eq!(time.text, "Samstag, 5. Dezember, 10 bis 13 Uhr");
        assert_eq!(time.datetime, "2026-12-05T10:00");
        assert_eq!(i18n::plain(&time.more), "und 1 weiterer Termin");
    }

    #[test]
    fn without_a_district_the_place_counts_and_then_home() {
        let suits: Suits = [Suit::FromHome].into_iter().collect();
        let card = |place: Option<&str>, suits| {
            read(&Row { districts: vec![], place: place.map(str::to_owned), suits, ..row() }).place
        };
        assert_eq!(card(Some("Zucchiniweg 2"), suits), "Zucchiniweg 2");
        assert_eq!(card(None, suits), "von zu Hause aus");
        assert_eq!(card(None, Suits::default()), "in der ganzen Stadt");
    }
}
