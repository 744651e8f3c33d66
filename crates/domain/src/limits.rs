//! How often something may be done from one address, from one network, and at all: so that nobody floods a town's office,
//! and no captcha stands in anybody's way.

use kernel::Instant;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Signing up for an offer.
    SignUp,
    /// Asking for a code by mail.
    AskForCode,
    /// Trying a code.
    TryCode,
    /// Sending anything else to the office: a registration, a message.
    Message,
    /// Searching for something that is not there, so that it is counted.
    SearchInVain,
}

impl Deed {
    /// Part of the key under which it is counted.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SignUp => "signup",
            Self::AskForCode => "ask",
            Self::TryCode => "try",
            Self::Message => "message",
            Self::SearchInVain => "search",
        }
    }
}

const HOUR: i64 = 3_600_000_000;

/// So many in an hour: all at once, or one by one as they come back.
///
/// Counted by the generic cell rate algorithm (ITU-T I.371, annex A): one stored instant a key, at which everything that
/// was used would have come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace(u32);

impl Pace {
    /// So many an hour, at least one.
    pub const fn an_hour(count: u32) -> Self {
        Self(if count == 0 { 1 } else { count })
    }

    const fn interval(self) -> i64 {
        HOUR / self.0 as i64
    }

    /// One more, at this moment: what is to be stored, or no.
    ///
    /// # Errors
    /// [`TooOften`] when nothing is left; what is stored stays.
    pub fn take(self, used_until: Option<Instant>, now: Instant) -> Result<Instant, TooOften> {
        // More than an hour ahead is only written by a clock that was set back since: it must lock nobody out.
        let ahead = used_until.map_or(0, |until| until.micros() - now.micros());
        let used = if (0..=HOUR).contains(&ahead) { ahead } else { 0 };
        let after = used + self.interval();
        if after > HOUR { Err(TooOften) } else { Ok(Instant::from_micros(now.micros() + after)) }
    }
}

/// Nothing is left for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooOften;

/// The three counts of one deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paces {
    /// From one mail address or phone number.
    pub address: Pace,
    /// From one network of the internet ([`kernel::Network`]).
    pub network: Pace,
    /// From everybody together.
    pub everybody: Pace,
}

impl Paces {
    /// All three, an hour.
    pub const fn new(address: u32, network: u32, everybody: u32) -> Self {
        Self {
            address: Pace::an_hour(address),
            network: Pace::an_hour(network),
            everybody: Pace::an_hour(everybody),
        }
    }
}

/// What the operator set, or what we think right for a town of eighty thousand: a school class in one room may sign up in
/// one lesson, a flood is over after a few minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For signing up.
    pub signups: Paces,
    /// For asking for codes.
    pub codes: Paces,
    /// For messages and registrations.
    pub messages: Paces,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            signups: Paces::new(20, 120, 3_000),
            codes: Paces::new(5, 60, 1_200),
            messages: Paces::new(5, 20, 300),
        }
    }
}

impl Limits {
    /// Of one deed. A code bears five tries, so tries are counted apart: for whoever spreads them over many codes.
    pub const fn of(&self, deed: Deed) -> Paces {
        match deed {
            Deed::SignUp => self.signups,
            Deed::AskForCode => self.codes,
            Deed::TryCode => Paces::new(25, 300, 6_000),
            Deed::Message => self.messages,
            Deed::SearchInVain => Paces::new(30, 60, 1_200),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Instant = Instant::from_micros(1_000_000_000_000);

    #[test]
    fn five_at_once_then_one_every_twelve_minutes() {
        let pace = Pace::an_hour(5);
        let mut used = None;
        for _ in 0..5 {
            used = Some(pace.take(used, START).unwrap());
        }
        assert_eq!(pace.take(used, START), Err(TooOften));
        assert_eq!(pace.take(used, START.plus_seconds(12 * 60 - 1)), Err(TooOften));
        assert!(pace.take(used, START.plus_seconds(12 * 60)).is_ok());
    }

    #[test]
    fn after_an_hour_of_rest_all_are_back() {
        let pace = Pace::an_hour(3);
        let mut used = None;
        for at in [START, START.plus_seconds(3600)] {
            for _ in 0..3 {
                used = Some(pace.take(used, at).unwrap());
            }
            assert_eq!(pace.take(used, at), Err(TooOften));
        }
    }

    #[test]
    fn a_clock_set_back_by_a_year_locks_nobody_out() {
        let pace = Pace::an_hour(2);
        let used = pace.take(None, START.plus_days(365)).ok();
        let used = pace.take(used, START).ok();
        assert!(pace.take(used, START).is_ok());
    }

    proptest! {
        #[test]
        fn never_more_than_twice_the_number_in_any_hour(
            count in 1_u32..40,
            steps in prop::collection::vec(0_i64..600, 1..400),
        ) {
            let pace = Pace::an_hour(count);
            let (mut now, mut used, mut taken) = (START, None, Vec::new());
            for step in steps {
                now = now.plus_seconds(step);
                if let Ok(next) = pace.take(used, now) {
                    used = Some(next);
                    taken.push(now);
                }
                let lately = taken.iter().filter(|at| now.seconds_since(**at) < 3600).count();
                prop_assert!(lately <= 2 * count as usize, "{lately} of {count}");
            }
        }
    }
}
