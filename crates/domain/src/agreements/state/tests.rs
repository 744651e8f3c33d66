use super::*;

fn start() -> Instant {
    Instant::from_micros(0).plus_days(20_780)
}

fn yes(party: i64, version: i32, public: bool) -> Confirmation {
    let party = PartyId::new(party);
    Confirmation { party, version, at: start(), channel: Channel::Web, public }
}

const PARTIES: [PartyId; 2] = [PartyId::new(1), PartyId::new(2)];

fn in_force(public: bool) -> (Agreement, Vec<Confirmation>) {
    let mut it = Agreement::fresh(State::Offered, Locale::De, start());
    let mut said = Vec::new();
    let _first = it.confirm(&PARTIES, &mut said, yes(1, 1, true)).unwrap();
    assert_eq!(it.state, State::Offered);
    let change = it.confirm(&PARTIES, &mut said, yes(2, 1, public)).unwrap();
    assert_eq!((it.state, it.holds, change.verb), (State::InForce, Some(1), Verb::AgreementInForce));
    (it, said)
}

#[test]
fn keys_read_back() {
    for state in State::ALL {
        assert_eq!(State::from_key(state.key()), Some(state));
    }
    for state in PublicState::ALL {
        assert_eq!(PublicState::from_key(state.key()), Some(state));
    }
}

#[test]
fn it_is_in_force_once_each_party_confirmed_the_same_text() {
    let (it, _) = in_force(true);
    assert!(it.public && !it.has_unconfirmed());
    let mut alone = Agreement::fresh(State::Offered, Locale::De, start());
    let _ = alone.confirm(&PARTIES[..1], &mut Vec::new(), yes(1, 1, true)).unwrap();
    assert_eq!(alone.state, State::Offered, "nobody agrees with themselves");
}

#[test]
fn who_saw_an_older_text_confirms_nothing() {
    let mut it = Agreement::fresh(State::Offered, Locale::De, start());
    let mut said = Vec::new();
    let _ = it.confirm(&PARTIES, &mut said, yes(1, 1, true)).unwrap();
    let _ = it.step(Step::Write).unwrap();
    assert_eq!(it.confirm(&PARTIES, &mut said, yes(2, 1, true)), Err(NotConfirmed::Stale));
    // The yes to the first text is none to the second.
    let _ = it.confirm(&PARTIES, &mut said, yes(2, 2, true)).unwrap();
    assert_eq!(it.state, State::Offered);
    assert_eq!(it.confirm(&PARTIES, &mut said, yes(2, 2, true)), Err(NotConfirmed::Twice));
    let _ = it.confirm(&PARTIES, &mut said, yes(1, 2, true)).unwrap();
    assert_eq!(it.holds, Some(2));
    assert_eq!(it.confirm(&PARTIES, &mut said, yes(1, 2, true)), Err(NotConfirmed::Twice));
}

#[test]
fn a_draft_is_confirmed_by_nobody_and_a_stranger_confirms_nothing() {
    let mut it = Agreement::fresh(State::Draft, Locale::De, start());
    assert_eq!(it.confirm(&PARTIES, &mut Vec::new(), yes(1, 1, true)), Err(NotConfirmed::NotNow));
    let mut it = Agreement::fresh(State::Offered, Locale::De, start());
    assert_eq!(it.confirm(&PARTIES, &mut Vec::new(), yes(9, 1, true)), Err(NotConfirmed::NotNow));
}

#[test]
fn a_changed_text_holds_once_all_confirmed_it_and_until_then_the_one_before_does() {
    let (mut it, mut said) = in_force(true);
    let _ = it.step(Step::Write).unwrap();
    assert_eq!((it.state, it.holds, it.latest), (State::InForce, Some(1), 2));
    let _ = it.confirm(&PARTIES, &mut said, yes(1, 2, true)).unwrap();
    assert_eq!(it.holds, Some(1));
    let _ = it.confirm(&PARTIES, &mut said, yes(2, 2, false)).unwrap();
    assert_eq!((it.holds, it.public), (Some(2), false));
}

#[test]
fn an_outcome_is_public_only_after_all_said_yes_and_ten_working_days() {
    let office = OfficeDays::default();
    let (mut it, _) = in_force(true);
    let _ = it.step(Step::Review).unwrap();
    let outcome = Step::Conclude(Outcome::Differently);
    let _ = it.close(outcome, Some("weil es regnete".into()), None, start(), &office).unwrap();
    assert_eq!(it.public_state(), Some(PublicState::UnderReview), "nobody is pilloried before that");
    let until = it.comment_until.unwrap();
    assert_eq!(until, office.after(start().city_day(), 10));
    assert!(!it.may_be_published(until));
    assert_eq!(it.publish(start()), Err(Refused));
    let _ = it.publish(start().plus_days(30)).unwrap();
    assert_eq!(it.public_state(), Some(PublicState::Over(Outcome::Differently)));
    assert_eq!(it.take_back_yes(), Err(Refused));

    let (mut silent, _) = in_force(false);
    let _ = silent.close(Step::End, Some("weil".into()), None, start(), &office).unwrap();
    assert!(!silent.may_be_published(until.saturating_add(jiff::Span::new().days(400))));
    assert_eq!(silent.public_state(), None);
}

#[test]
fn a_party_may_take_its_yes_back_until_the_outcome_is_public() {
    let (mut it, _) = in_force(true);
    let change = it.take_back_yes().unwrap();
    assert!(!change.touches.is_empty(), "the page goes");
    assert_eq!(it.public_state(), None);
}

#[test]
fn what_ended_before_it_was_in_force_is_nobody_elses_business() {
    let mut it = Agreement::fresh(State::Offered, Locale::De, start());
    let _ = it.close(Step::End, Some("nein".into()), None, start(), &OfficeDays::default()).unwrap();
    assert_eq!((it.comment_until, it.public_state()), (None, None));
    assert_eq!(it.take_back_yes(), Err(Refused));
}

#[test]
fn steps_that_are_not_possible_are_refused() {
    for (state, step) in [
        (State::Held, Step::Write),
        (State::Held, Step::Comment),
        (State::Draft, Step::Prove),
        (State::Draft, Step::End),
        (State::Offered, Step::Discard),
        (State::InForce, Step::Conclude(Outcome::Fulfilled)),
        (State::Review, Step::Write),
        (State::Over(Outcome::Fulfilled), Step::End),
        (State::Ended, Step::GoOn),
        (State::Discarded, Step::Comment),
    ] {
        assert_eq!(state.step(step), Err(Refused), "{state:?} {step:?}");
    }
}
