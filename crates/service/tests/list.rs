//! The list of offers beside a naive filter: whatever is looked for, in pages of whatever size and with whatever reach, all
//! that fits is found, once and in order. On both engines.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::opportunities::{Filter, Freshness, OpportunityForm, Rhythm, ShiftForm, Suit, Suits, TimeNeed};
use domain::organisations::OrganisationId;
use domain::signups::Channel;
use kernel::{Count, Instant, Locale, PageOf, PageRequest, SeededRng, Weekday, Weekdays};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use store::opportunities::{Card, ListQuery};
use store::{Conn, Database};
use testkit::{TestHub, coordinator, signup_form};

const OFFERS: u64 = 110;
const WORDS: [&str; 6] = ["garten", "vorlesen", "straße", "100%", "a_b", "tee"];
const TOPICS: [&str; 2] = ["nature", "school"];
const DISTRICTS: [&str; 2] = ["mitte", "zweckel"];

/// One offer as it was written, and what became of it.
struct Offer {
    id: i64,
    organisation: usize,
    form: OpportunityForm,
    listed_at: Instant,
    confirm_by: Instant,
    full: bool,
}

struct City {
    offers: Vec<Offer>,
    organisations: Vec<(OrganisationId, &'static str)>,
    database: Database,
    now: Instant,
}

fn pick<T: Copy>(rng: &mut SeededRng, of: &[T]) -> T {
    of[usize::try_from(rng.next_u64() % u64::try_from(of.len()).unwrap()).unwrap()]
}

fn some<T: Copy>(rng: &mut SeededRng, of: &[T]) -> Vec<T> {
    of.iter().copied().filter(|_| rng.next_u64().is_multiple_of(3)).collect()
}

fn form(rng: &mut SeededRng) -> OpportunityForm {
    let rhythm = pick(rng, &["once", "weekly", "fortnightly", "flexible"]);
    let day = 1 + rng.next_u64() % 28;
    let dates = (rhythm == "once").then(|| ShiftForm {
        date: format!("2027-01-{day:02}"),
        from: "10:00".into(),
        to: "11:00".into(),
        capacity: pick(rng, &["1", ""]).into(),
    });
    let days = Weekday::ALL.map(Weekday::key);
    let weekly = ["weekly", "fortnightly"].contains(&rhythm);
    OpportunityForm {
        title: format!("Wir {} gern", pick(rng, &WORDS)),
        tasks: pick(rng, &WORDS).to_uppercase(),
        topic: pick(rng, &TOPICS).into(),
        districts: some(rng, &DISTRICTS).into_iter().map(str::to_owned).collect(),
        place: pick(rng, &["", "Am Markt"]).into(),
        rhythm: rhythm.into(),
        minutes: pick(rng, &["30", "60", "90", "120", "180"]).into(),
        weekdays: if weekly { vec![pick(rng, &days).to_owned()] } else { Vec::new() },
        capacity: if dates.is_some() { String::new() } else { pick(rng, &["1", "2", ""]).into() },
        suits: some(rng, &Suit::ALL.map(Suit::key)).into_iter().map(str::to_owned).collect(),
        shifts: dates.into_iter().collect(),
        ..testkit::offer_form("", "1", false)
    }
}

/// Fills one place of an offer; where there is but one, none is left.
fn fill(test: &TestHub, id: domain::opportunities::OpportunityId, seed: u64) {
    let taken = test.hub.write(coordinator(), move |cx| {
        let shifts = service::opportunities::public_page(cx, id)?.shifts;
        let mut form = signup_form("Kim", &format!("k{seed}@post.example"), seed);
        form.shift = shifts.first().map(|shift| shift.id.to_string()).unwrap_or_default();
        service::signups::for_somebody(cx, id, &form, Channel::Desk)
    });
    taken.wait().unwrap();
}

fn city(test: &TestHub) -> City {
    let mut rng = SeededRng::new(27);
    let organisations = ["Gartenfreunde", "Lesekreis"].map(|name| (test.organisation(name), name));
    let now = test.hub.now();
    let mut offers = Vec::new();
    for seed in 0..OFFERS {
        let form = form(&mut rng);
        let organisation = pick(&mut rng, &[0, 1]);
        let of = organisations[organisation].0;
        // Some share their moment, some are silent, some were confirmed since.
        let age = i64::from(pick(&mut rng, &[0, 1, 1, 5, 100, 140, 200]));
        let (written, asked) = (form.clone(), age > 135 && rng.next_u64().is_multiple_of(2));
        let put_up = test.hub.write(coordinator(), move |cx| {
            cx.now = cx.now.plus_days(-age);
            let id = service::opportunities::write(cx, of, &written)?.id;
            cx.now = cx.now.plus_days(age);
            if asked {
                service::opportunities::confirm_true(cx, id, Channel::Desk)?;
            }
            service::opportunities::public_page(cx, id)
        });
        let page = put_up.wait().unwrap();
        let full = rng.next_u64().is_multiple_of(3);
        if full {
            fill(test, page.core.id, seed);
        }
        let places = form.shifts.first().map_or(form.capacity.clone(), |shift| shift.capacity.clone());
        offers.push(Offer {
            id: page.core.id.number(),
            organisation,
            form,
            listed_at: page.listed_at.unwrap(),
            confirm_by: page.core.confirm_by,
            full: full && places == "1" && page.core.way == domain::opportunities::Way::Direct,
        });
    }
    let database = Database::open(&test.location, 1).unwrap().database;
    City { offers, organisations: organisations.to_vec(), database, now }
}

fn weekdays(form: &OpportunityForm) -> Weekdays {
    let of_dates = form.shifts.iter().map(|shift| {
        let date: jiff::civil::Date = shift.date.parse().unwrap();
        Weekday::ALL[usize::try_from(date.weekday().to_monday_zero_offset()).unwrap()]
    });
    form.weekdays.iter().filter_map(|key| Weekday::from_key(key)).chain(of_dates).collect()
}

impl City {
    /// What the filter means, said once more without any database.
    fn fits(&self, offer: &Offer, filter: &Filter) -> bool {
        let form = &offer.form;
        let text = format!("{}\n{}\n{}\n{}", form.title, form.summary, form.tasks, form.place).to_lowercase();
        let organisation = store::organisations::sort_key(self.organisations[offer.organisation].1);
        let suits: Suits = form.suits.iter().filter_map(|key| Suit::from_key(key)).collect();
        let rhythm = Rhythm::from_key(&form.rhythm).unwrap();
        let minutes: u16 = form.minutes.parse().unwrap();
        let in_time = match filter.time {
            None => true,
            Some(TimeNeed::Hour) => minutes <= 60,
            Some(TimeNeed::TwoHours) => minutes <= 120,
            Some(TimeNeed::Once) => rhythm == Rhythm::Once || suits.iter().any(|it| it == Suit::TryOnce),
            Some(TimeNeed::Regular) => {
                [Rhythm::Weekly, Rhythm::Fortnightly, Rhythm::Monthly].contains(&rhythm)
            }
        };
        let days = weekdays(form);
        filter.words.iter().all(|word| text.contains(word) || organisation.contains(word))
            && filter.topic.as_ref().is_none_or(|topic| *topic == form.topic)
            && filter
                .district
                .as_ref()
                .is_none_or(|it| form.districts.is_empty() || form.districts.contains(it))
            && in_time
            && (filter.weekdays.is_empty() || filter.weekdays.iter().any(|day| days.contains(day)))
            && filter.suits.iter().all(|suit| suits.iter().any(|it| it == suit))
            && !(filter.free && offer.full)
    }

    fn expected(&self, filter: &Filter, of: Option<usize>) -> Vec<i64> {
        let edge = Freshness::listed_last_before(self.now);
        let mut fitting: Vec<&Offer> = self
            .offers
            .iter()
            .filter(|offer| self.fits(offer, filter) && of.is_none_or(|it| it == offer.organisation))
            .collect();
        fitting
            .sort_by_key(|offer| (offer.confirm_by <= edge, std::cmp::Reverse((offer.listed_at, offer.id))));
        fitting.into_iter().map(|offer| offer.id).collect()
    }

    fn page(&self, query: ListQuery) -> PageOf<Card> {
        let (done, told) = std::sync::mpsc::channel();
        let look = move |conn: &mut Conn| store::opportunities::list(conn, &query).unwrap();
        self.database.read(look, move |page| drop(done.send(page))).unwrap();
        told.recv().unwrap().unwrap()
    }

    /// Page by page to the end.
    fn found(&self, filter: &Filter, of: Option<usize>, limit: u16, reach: u16) -> (Vec<i64>, Vec<Count>) {
        let (mut ids, mut counts, mut after) = (Vec::new(), Vec::new(), None);
        loop {
            let page = self.page(ListQuery {
                filter: filter.clone(),
                organisation: of.map(|it| self.organisations[it].0),
                page: PageRequest { after, limit },
                locale: Locale::De,
                now: self.now,
                reach,
            });
            assert!(page.rows.len() <= usize::from(limit));
            ids.extend(page.rows.iter().map(|card| card.id.number()));
            counts.push(page.count);
            after = page.next;
            if after.is_none() {
                return (ids, counts);
            }
            assert!(counts.len() < 1_000, "the list has no end");
        }
    }
}

fn filters() -> impl Strategy<Value = Filter> {
    let words =
        prop::collection::vec(prop::sample::select(&["garten", "lesen", "straße", "100", "markt"][..]), 0..2);
    let one_of = |keys: &'static [&'static str]| prop::option::of(prop::sample::select(keys));
    let time = prop::option::weighted(0.3, prop::sample::select(&TimeNeed::ALL[..]));
    let days = prop::collection::vec(prop::sample::select(&Weekday::ALL[..]), 0..3);
    let suits = prop::collection::vec(prop::sample::select(&Suit::ALL[..]), 0..2);
    (words, one_of(&TOPICS), one_of(&DISTRICTS), time, days, suits, any::<bool>()).prop_map(
        |(words, topic, district, time, days, suits, free)| Filter {
            words: words.into_iter().map(str::to_owned).collect(),
            topic: topic.map(str::to_owned),
            district: district.map(str::to_owned),
            time,
            weekdays: days.into_iter().collect(),
            suits: suits.into_iter().collect(),
            free,
        },
    )
}

testkit::on_both_databases! {
    fn whatever_is_looked_for_is_found_whole_and_in_order(test) {
        let city = city(test);
        let wanted = (filters(), prop::option::weighted(0.2, 0_usize..2), 1_u16..30, 1_u16..50);
        let mut runner = TestRunner::new(Config { cases: 100, failure_persistence: None, ..Config::default() });
        runner
            .run(&wanted, |(filter, of, limit, reach)| {
                let expected = city.expected(&filter, of);
                let (found, counts) = city.found(&filter, of, limit, reach);
                prop_assert_eq!(&found, &expected);
                for count in counts {
                    match count {
                        Count::Exactly(count) => prop_assert_eq!(usize::from(count), expected.len()),
                        Count::AtLeast(count) => prop_assert!(usize::from(count) <= expected.len()),
                        Count::MoreThanThousand => prop_assert!(false, "there are no thousand"),
                    }
                }
                Ok(())
            })
            .unwrap();
        // Nothing of this is a test of nothing.
        let all = city.expected(&Filter::default(), None);
        assert_eq!(all.len(), city.offers.len());
        let wide = city.found(&Filter::default(), None, 200, 1).1;
        assert_eq!(wide, [Count::Exactly(u16::try_from(OFFERS).unwrap())]);
        assert!(city.offers.iter().any(|offer| offer.full));
        assert!(city.offers.iter().any(|offer| offer.confirm_by <= Freshness::listed_last_before(city.now)));
    }
}
