//! Whatever happens to an agreement in whatever order: no confirmed text ever changes, none is in force that not all confirmed,
//! no step is lost, no outcome is public too early.

use super::*;
use crate::signups::Channel;
use crate::working_days::OfficeDays;
use kernel::{Instant, Locale};
use proptest::prelude::*;

#[derive(Debug, Clone, Copy)]
enum Act {
    Step(Step),
    /// Which party, how many versions behind, public?
    Confirm(i64, i32, bool),
    Close(Step),
    TakeBack,
    Publish,
    /// Drops the step at this place, adds one.
    Rewrite(usize),
    Wait(i64),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let outcome = prop_oneof![Just(Outcome::Fulfilled), Just(Outcome::Partly), Just(Outcome::Differently)];
    let act = prop_oneof![
        1 => Just(Act::Step(Step::Vouch)),
        3 => Just(Act::Step(Step::Offer)),
        2 => Just(Act::Step(Step::Review)),
        1 => Just(Act::Step(Step::GoOn)),
        1 => Just(Act::Step(Step::Discard)),
        12 => (1_i64..=3, 0_i32..=1, prop::bool::weighted(0.9)).prop_map(|(by, behind, public)| Act::Confirm(by, behind, public)),
        2 => outcome.prop_map(|it| Act::Close(Step::Conclude(it))),
        1 => Just(Act::Close(Step::End)),
        1 => Just(Act::TakeBack),
        3 => Just(Act::Publish),
        2 => (0_usize..3).prop_map(Act::Rewrite),
        3 => (1_i64..20).prop_map(Act::Wait),
    ];
    prop::collection::vec(act, 0..60)
}

fn step_of(number: i32) -> Measure {
    Measure {
        number,
        what: format!("Schritt {number}"),
        who: 1,
        due: "2027-03-20".parse().unwrap(),
        shown: "Foto".into(),
        effect: String::new(),
    }
}

proptest! {
    #[test]
    fn whatever_happens_the_promises_of_an_agreement_hold(acts in acts(), held in any::<bool>()) {
        let parties = [PartyId::new(1), PartyId::new(2), PartyId::new(3)];
        let office = OfficeDays::default();
        let mut now = Instant::from_micros(0).plus_days(20_780);
        let mut it = Agreement::fresh(if held { State::Held } else { State::Draft }, Locale::De, now);
        let mut said: Vec<Confirmation> = Vec::new();
        let mut versions: Vec<Vec<Measure>> = vec![vec![step_of(1)]];
        let (mut over_on, mut took_back) = (None, false);
        for act in acts {
            let before = (it.clone(), versions.clone());
            match act {
                Act::Wait(days) => now = now.plus_days(days),
                Act::Step(step) => drop(it.step(step).map(|change| change.verb)),
                Act::Confirm(by, behind, public) => {
                    let version = it.latest - behind;
                    let new = Confirmation { party: PartyId::new(by), version, at: now, channel: Channel::Web, public };
                    let counted = it.confirm(&parties, &mut said, new).is_ok();
                    // Nobody confirms what is not the newest text.
                    prop_assert!(!counted || behind == 0);
                    took_back = took_back && !(counted && it.holds == Some(it.latest));
                }
                Act::Close(step) => {
                    if it.close(step, Some("weil".into()), None, now, &office).is_ok() {
                        over_on = Some(now.city_day());
                    }
                }
                Act::TakeBack => {
                    if it.take_back_yes().is_ok() {
                        took_back = true;
                    }
                }
                Act::Publish => {
                    if it.publish(now).is_ok() {
                        let over = over_on.unwrap();
                        prop_assert!(now.city_day() > office.after(over, COMMENT_DAYS));
                        prop_assert!(office.between(over, now.city_day()) >= COMMENT_DAYS);
                        prop_assert!(all_yes(&parties, &said, it.holds.unwrap()));
                        prop_assert!(!took_back);
                    }
                }
                Act::Rewrite(place) => {
                    if it.step(Step::Write).is_ok() {
                        let latest = versions.last().unwrap().clone();
                        let highest = versions.iter().flatten().map(|step| step.number).max().unwrap();
                        let kept = latest.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, step)| step.clone());
                        let new: Vec<Measure> = kept.chain([step_of(0)]).take(MOST_MEASURES).collect();
                        versions.push(numbered(new, &latest, highest));
                    }
                }
            }
            // What was confirmed never changes: texts are only added.
            prop_assert_eq!(&versions[..before.1.len()], &before.1[..]);
            prop_assert_eq!(usize::try_from(it.latest).unwrap(), versions.len());
            // In force by nothing that not all confirmed.
            if let Some(holds) = it.holds {
                prop_assert!(all_confirmed(&parties, &said, holds));
            }
            prop_assert!(!it.state.runs() || it.holds.is_some());
            // A number of a step means one step: it is never given to another one.
            let mut first: Vec<(i32, usize)> = Vec::new();
            for (at, steps) in versions.iter().enumerate() {
                for step in steps {
                    match first.iter_mut().find(|(number, _)| *number == step.number) {
                        Some((_, last)) => { prop_assert!(*last + 1 == at, "it came back"); *last = at; }
                        None => first.push((step.number, at)),
                    }
                }
            }
            // Everybody sees an outcome only after it was published.
            let shown = matches!(it.public_state(), Some(PublicState::Over(_) | PublicState::Ended));
            prop_assert!(!shown || it.published_at.is_some());
            // What is over stays over.
            prop_assert!(!before.0.state.is_over() || it.state == before.0.state);
        }
    }
}
