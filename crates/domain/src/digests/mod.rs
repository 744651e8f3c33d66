//! The weekly post: what is new and fits somebody, by mail after a confirmed address, or on a printed sheet for anybody.

mod compose;
mod draft;
mod week;

pub use compose::{AHEAD_DAYS, Candidate, Composed, Group, Window, compose};
pub use draft::{SubscriptionDraft, SubscriptionForm, WishesForm, WordDraft, WordForm};
pub use week::{last_due, next_due};

use crate::changes::Change;
use crate::journal::{Subject, Verb};
use crate::opportunities::Times;
use kernel::{Instant, Locale, WallTime};
use std::collections::BTreeSet;

kernel::id!(
    /// A subscription of the weekly post.
    SubscriptionId
);
kernel::id!(
    /// One sending of it to all that it concerns.
    IssueId
);

/// Days after which a subscription that nobody confirmed goes.
pub const UNCONFIRMED_DAYS: i64 = 14;
/// How many get it is said from here on: fewer may point at one person.
pub const SHOWN_FROM: i64 = 5;
/// The first post tells what came in so many days before somebody confirmed.
const FIRST_DAYS: i64 = 7;

/// What somebody wants to hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Offers that are new on the list.
    Offers,
    /// What takes place in the days to come.
    Dates,
    /// What the office tells.
    News,
}

impl Kind {
    /// In the order in which the post has them.
    pub const ALL: [Self; 3] = [Self::Offers, Self::Dates, Self::News];

    /// As stored and as in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Offers => "offers",
            Self::Dates => "dates",
            Self::News => "news",
        }
    }

    /// Reads [`Kind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What fits somebody. A set in which nothing was chosen asks for everything, except for the kinds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// Keys of topics.
    pub topics: BTreeSet<String>,
    /// Keys of districts; what concerns the whole town fits each of them.
    pub districts: BTreeSet<String>,
    /// Languages in which an entry may be.
    pub langs: BTreeSet<Locale>,
    /// What to hear of.
    pub kinds: BTreeSet<Kind>,
}

impl Wishes {
    /// Everything there is.
    pub fn everything() -> Self {
        Self { kinds: Kind::ALL.into_iter().collect(), ..Self::default() }
    }
}

/// When something in the post is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// An offer, with its next date where it has some.
    Offered(Times, Option<(WallTime, WallTime)>),
    /// A date, from when to when; whether it has days and no hours.
    Takes(WallTime, WallTime, bool),
    /// A text of the office.
    Said,
}

/// What a sending is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The post of a week: it goes to all for whom there is something in it.
    Weekly,
    /// The office has something to say: to all who want to hear its news.
    Newsletter,
}

impl Occasion {
    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Newsletter => "newsletter",
        }
    }

    /// Reads [`Occasion::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Weekly, Self::Newsletter].into_iter().find(|occasion| occasion.key() == key)
    }
}

/// Where a subscription stands. One that was stopped is not kept: there is nothing more to do with the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Somebody typed the address; whether it is theirs is not known.
    Asked,
    /// The button in the mail was pressed.
    Confirmed {
        /// When.
        at: Instant,
        /// What was new up to here was told, or came before its time.
        told_until: Instant,
    },
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Its number.
    pub id: SubscriptionId,
    /// Where it goes.
    pub email: String,
    /// In which language it is written.
    pub locale: Locale,
    /// What fits.
    pub wishes: Wishes,
    /// Where it stands.
    pub state: State,
}

impl Subscription {
    /// The button in the mail was pressed; pressed again it changes nothing.
    pub fn confirm(&self, now: Instant) -> Option<(State, Change)> {
        match self.state {
            State::Asked => {
                let state = State::Confirmed { at: now, told_until: now.plus_days(-FIRST_DAYS) };
                Some((state, Change::private(Verb::DigestConfirmed, Subject::Digest(self.id))))
            }
            State::Confirmed { .. } => None,
        }
    }

    /// Somebody asks for the post for an address that is known here. What a stranger types changes nothing of a subscription
    /// that was confirmed: its owner gets the link with which they change it.
    pub const fn may_be_overwritten(&self) -> bool {
        matches!(self.state, State::Asked)
    }

    /// It ends, whether it was confirmed or not.
    pub const fn stop(&self) -> Change {
        Change::private(Verb::DigestStopped, Subject::Digest(self.id))
    }

    /// What a sending has to tell them, when it concerns them at all: the post of a week whoever had confirmed when it was
    /// due, a newsletter whoever wants to hear the news of the office.
    pub fn window(&self, occasion: Occasion, due: Instant, until: Instant) -> Option<Window> {
        let State::Confirmed { at, told_until } = self.state else { return None };
        let is_meant = match occasion {
            Occasion::Weekly => at <= due,
            Occasion::Newsletter => self.wishes.kinds.contains(&Kind::News),
        };
        (is_meant && told_until < until).then(|| Window::between(told_until, until))
    }
}

/// How many there are, where that may be said.
pub fn shown(count: i64) -> Option<i64> {
    (count == 0 || count >= SHOWN_FROM).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{AccountId, Role};
    use crate::policy::{Action, Actor, Matter, may};

    fn subscription(state: State) -> Subscription {
        Subscription {
            id: SubscriptionId::new(7),
            email: "ayse@post.example".into(),
            locale: Locale::De,
            wishes: Wishes::everything(),
            state,
        }
    }

    fn day(number: i64) -> Instant {
        Instant::from_micros(0).plus_days(number)
    }

    #[test]
    fn it_is_confirmed_once_and_begins_with_the_last_week() {
        let (state, change) = subscription(State::Asked).confirm(day(30)).unwrap();
        assert_eq!(state, State::Confirmed { at: day(30), told_until: day(23) });
        assert_eq!(change.verb, Verb::DigestConfirmed);
        assert!(subscription(state).confirm(day(31)).is_none());
    }

    #[test]
    fn a_stranger_changes_nothing_of_what_was_confirmed() {
        let confirmed = State::Confirmed { at: day(1), told_until: day(1) };
        assert!(subscription(State::Asked).may_be_overwritten());
        assert!(!subscription(confirmed).may_be_overwritten());
    }

    #[test]
    fn nobody_gets_post_before_they_confirmed_and_nothing_is_told_twice() {
        let (due, until) = (day(40), day(41));
        assert_eq!(subscription(State::Asked).window(Occasion::Weekly, due, until), None);
        let of = |at, told_until| {
            subscription(State::Confirmed { at, told_until }).window(Occasion::Weekly, due, until)
        };
        assert_eq!(of(day(30), day(34)), Some(Window { since: day(34), until }));
        assert_eq!(of(day(41), day(34)), None, "confirmed after it was due: the next one is theirs");
        assert_eq!(of(day(30), until), None, "told up to here already");
    }

    #[test]
    fn a_newsletter_goes_to_those_who_want_the_news_of_the_office() {
        let confirmed = State::Confirmed { at: day(40), told_until: day(33) };
        let all = subscription(confirmed);
        assert!(all.window(Occasion::Newsletter, day(40), day(40)).is_some());
        let wishes = Wishes { kinds: [Kind::Offers].into(), ..Wishes::default() };
        let offers = Subscription { wishes, ..all };
        assert!(offers.window(Occasion::Newsletter, day(40), day(40)).is_none());
        assert!(offers.window(Occasion::Weekly, day(40), day(40)).is_some());
    }

    #[test]
    fn a_link_opens_one_subscription_and_the_office_opens_none() {
        let bearer = Actor::Bearer(Matter::OwnDigest(SubscriptionId::new(7)));
        assert!(may(bearer, Action::OwnDigest(SubscriptionId::new(7))));
        assert!(!may(bearer, Action::OwnDigest(SubscriptionId::new(8))));
        assert!(!may(bearer, Action::RunDigest));
        let office = Actor::Member { account: AccountId::new(1), role: Role::Coordinator };
        assert!(may(office, Action::RunDigest) && !may(office, Action::OwnDigest(SubscriptionId::new(7))));
        assert!(may(Actor::Visitor, Action::AskForDigest) && !may(Actor::Visitor, Action::RunDigest));
    }

    #[test]
    fn few_are_not_counted_in_public() {
        assert_eq!([0, 1, 4, 5].map(shown), [Some(0), None, None, Some(5)]);
    }

    #[test]
    fn keys_read_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
        }
        for occasion in [Occasion::Weekly, Occasion::Newsletter] {
            assert_eq!(Occasion::from_key(occasion.key()), Some(occasion));
        }
    }
}
