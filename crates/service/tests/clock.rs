//! Clocks that are changed twice a year, and clocks that jump: each on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::opportunities::OpportunityId;
use domain::signups::Channel;
use kernel::{Instant, WallTime};
use std::collections::BTreeSet;
use testkit::{TestHub, audit, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn at(text: &str) -> Instant {
    WallTime::from_stored(text).unwrap().instant()
}

fn go_to(test: &TestHub, when: Instant) {
    test.clock.advance_seconds(when.seconds_since(test.hub.now()));
}

fn come(test: &TestHub, offer: OpportunityId, number: u64, shift: &str) {
    let mut form = signup_form("Kim", &format!("kim{number}@post.example"), number);
    form.shift = shift.to_owned();
    test.hub
        .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &form, Channel::Desk))
        .wait()
        .unwrap();
}

/// May somebody still sign up for this date by themselves?
fn joins(test: &TestHub, offer: OpportunityId, number: u64, shift: &str) -> service::Result<()> {
    let mut form = signup_form("Deniz", &format!("deniz{number}@post.example"), number);
    form.shift = shift.to_owned();
    test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form).map(drop)).wait()
}

/// Somebody whose date begins at this time of this day is reminded so many hours of the clock on the wall before.
fn reminded(test: &TestHub, number: u64, day: &str, from: &str, expected: &str) {
    let starts = at(&format!("{day}T{from}"));
    go_to(test, starts.plus_days(-8));
    let club = test.organisation(&format!("Verein {}", ["A", "B", "C"][usize::try_from(number).unwrap()]));
    let mut form = offer_form("Beete abdecken", "5", true);
    form.shifts[0].date = day.to_owned();
    form.shifts[0].from = from.to_owned();
    form.shifts[0].to = "23:00".to_owned();
    let offer = test.offer(club, form);
    let shift = test
        .hub
        .read(coordinator(), move |cx| service::opportunities::dates(cx, offer))
        .wait()
        .unwrap()
        .dates[0]
        .id
        .to_string();
    come(test, offer, number, &shift);
    test.work();
    let letters = || test.mailbox.to(&format!("kim{number}@post.example"));
    let before = letters().len();
    let due = at(expected);
    go_to(test, due.plus_seconds(-1));
    test.work();
    assert_eq!(letters().len(), before, "{day}: too early");
    go_to(test, due);
    test.work();
    assert_eq!(letters().len(), before + 1, "{day}: not reminded");
    let hour: u8 = from[..2].parse().unwrap();
    assert!(
        letters().last().unwrap().text.contains(&format!("{hour} ")),
        "{}",
        letters().last().unwrap().text
    );
    go_to(test, starts);
    joins(test, offer, 100 + number, &shift).unwrap();
    go_to(test, starts.plus_seconds(1));
    assert!(joins(test, offer, 200 + number, &shift).is_err(), "{day}: it has begun");
    test.work();
    assert_eq!(letters().len(), before + 1, "{day}: reminded twice");
}

on_both_databases! {
    fn a_reminder_comes_a_day_before_over_both_clock_changes(test) {
        // 24 hours before: over the change the clock on the wall shows another hour.
        reminded(test, 0, "2027-03-28", "10:00", "2027-03-27T09:00");
        reminded(test, 1, "2027-10-31", "10:00", "2027-10-30T11:00");
        reminded(test, 2, "2027-11-14", "10:00", "2027-11-13T10:00");
    }

    fn a_night_far_away_takes_nothing_and_what_is_over_goes_once_a_second_night_agrees(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen", "", false));
        come(test, offer, 1, "");
        let id = test.hub.read(coordinator(), service::desk::signups).wait().unwrap()[0].signup.id;
        test.hub.write(coordinator(), move |cx| service::signups::withdraw(cx, id)).wait().unwrap();
        let name = || {
            let signup = test.hub.read(coordinator(), move |cx| service::signups::as_staff(cx, id));
            signup.wait().unwrap().signup.contact.name.as_str().to_owned()
        };
        let real = test.hub.now();
        // Usual nights, and in between a clock that is years away for a few minutes.
        for (day, jump) in [(1, 3_650), (2, -3_650), (3, 200), (4, 40_000)] {
            for at in [real.plus_days(day), real.plus_days(day + jump), real.plus_days(day).plus_seconds(600)] {
                go_to(test, at);
                test.work();
                assert_eq!(name(), "Kim", "night {day}, {jump} days away");
            }
        }
        go_to(test, real.plus_days(200));
        test.work();
        assert_eq!(name(), "Kim", "the first night after a long time only looks");
        go_to(test, real.plus_days(201));
        test.work();
        assert_eq!(name(), domain::rights::BLANK);
    }

    fn a_clock_that_jumps_loses_nothing_and_repeats_nothing(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen", "", false));
        let real = test.hub.now();
        let mut number = 0;
        for jump in [0, 3_600, -3_600, 86_400 * 400, 0, -86_400 * 800, 0, 86_400 * 3_650, 0] {
            go_to(test, real.plus_seconds(jump));
            for _ in 0..2 {
                number += 1;
                let form = signup_form("Kim", &format!("kim{number}@post.example"), number);
                // In ten years the offer may have fallen silent; it is still there.
                test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
                test.work();
            }
        }
        // Before the next night, which will find what was written two years ago over.
        go_to(test, real.plus_seconds(8 * 3_600));
        test.work();
        let ids: Vec<_> = test.mailbox.all().into_iter().map(|mail| mail.message_id).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "a mail went out twice");
        for number in 1..=number {
            assert!(!test.mailbox.to(&format!("kim{number}@post.example")).is_empty(), "{number} never heard");
        }
        let audit = audit(&test.location);
        assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
        assert_eq!(u64::try_from(audit.signups.len()).unwrap(), number);
    }
}
