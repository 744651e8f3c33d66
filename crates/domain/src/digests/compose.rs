//! From what is new in town to what one reader gets.

use super::{Kind, Wishes};
use kernel::{Instant, Locale};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// So many days ahead the post looks.
pub const AHEAD_DAYS: i64 = 14;
/// What is older is not new any more, however long nothing was sent.
const MOST_BACK_DAYS: i64 = 28;

impl Kind {
    /// More of a kind stands on the page that the post leads to.
    const fn most(self) -> usize {
        match self {
            Self::Offers | Self::Dates => 8,
            Self::News => 4,
        }
    }
}

/// The stretch of time of which a post tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// What came after this …
    pub since: Instant,
    /// … and not after this is new. What takes place begins after it.
    pub until: Instant,
}

impl Window {
    /// The time between, at most four weeks.
    pub fn between(since: Instant, until: Instant) -> Self {
        Self { since: since.max(until.plus_days(-MOST_BACK_DAYS)), until }
    }

    /// The widest window that ends there.
    pub fn widest(until: Instant) -> Self {
        Self::between(Instant::from_micros(i64::MIN), until)
    }
}

/// Something that may stand in a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<T> {
    /// What it is.
    pub kind: Kind,
    /// The path of its page, by which the same thing is known.
    pub path: String,
    /// Key of its topic; none for news of the office.
    pub topic: Option<String>,
    /// Keys of its districts; none is the whole town.
    pub districts: Vec<String>,
    /// The language its reader gets it in.
    pub lang: Locale,
    /// When it was listed or published; of a date when it begins.
    pub at: Instant,
    /// What is told of it.
    pub item: T,
}

impl<T> Candidate<T> {
    /// News of the office are for everybody who wants them; all else has to fit topic and district and language, where some
    /// were chosen. Plain German is German.
    fn fits(&self, wishes: &Wishes) -> bool {
        if !wishes.kinds.contains(&self.kind) {
            return false;
        }
        if self.kind == Kind::News {
            return true;
        }
        let topic = self.topic.as_ref().is_none_or(|topic| wishes.topics.contains(topic));
        let here =
            self.districts.is_empty() || self.districts.iter().any(|key| wishes.districts.contains(key));
        let lang = self.lang.next_best().unwrap_or(self.lang);
        (wishes.topics.is_empty() || topic)
            && (wishes.districts.is_empty() || here)
            && (wishes.langs.is_empty() || wishes.langs.contains(&self.lang) || wishes.langs.contains(&lang))
    }

    fn is_in(&self, window: Window) -> bool {
        match self.kind {
            Kind::Offers | Kind::News => window.since < self.at && self.at <= window.until,
            Kind::Dates => window.until < self.at && self.at <= window.until.plus_days(AHEAD_DAYS),
        }
    }
}

/// What there is of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a, T> {
    /// Of which.
    pub kind: Kind,
    /// The newest first; of dates the soonest. Never none.
    pub entries: Vec<&'a Candidate<T>>,
    /// So many more there are.
    pub more: usize,
}

/// What one reader gets. There is always something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed<'a, T> {
    /// One for each kind of which there is something.
    pub groups: Vec<Group<'a, T>>,
}

/// Puts together what fits. `None` when there is nothing: then no post goes out.
///
/// The same thing stands there once: an offer that is new is not told again by its dates, and of a series the next date
/// stands for all.
pub fn compose<'a, T>(
    wishes: &Wishes,
    window: Window,
    candidates: &'a [Candidate<T>],
) -> Option<Composed<'a, T>> {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut groups = Vec::new();
    for kind in Kind::ALL {
        let mut entries: Vec<&Candidate<T>> =
            candidates.iter().filter(|it| it.kind == kind && it.is_in(window) && it.fits(wishes)).collect();
        match kind {
            Kind::Offers | Kind::News => entries.sort_by_key(|it| (Reverse(it.at), &it.path)),
            Kind::Dates => entries.sort_by_key(|it| (it.at, &it.path)),
        }
        entries.retain(|it| told.insert(&it.path));
        let more = entries.len().saturating_sub(kind.most());
        entries.truncate(kind.most());
        if !entries.is_empty() {
            groups.push(Group { kind, entries, more });
        }
    }
    (!groups.is_empty()).then_some(Composed { groups })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(number: i64) -> Instant {
        Instant::from_micros(0).plus_days(number)
    }

    fn candidate(kind: Kind, path: &str, at: i64) -> Candidate<()> {
        Candidate {
            kind,
            path: path.into(),
            topic: Some("nature".into()),
            districts: vec!["brauck".into()],
            lang: Locale::De,
            at: day(at),
            item: (),
        }
    }

    const WEEK: Window =
        Window { since: Instant::from_micros(0), until: Instant::from_micros(7 * 86_400_000_000) };

    fn paths(wishes: &Wishes, candidates: &[Candidate<()>]) -> Vec<Vec<String>> {
        let composed = compose(wishes, WEEK, candidates);
        let groups = composed.map(|it| it.groups).unwrap_or_default();
        groups.iter().map(|group| group.entries.iter().map(|it| it.path.clone()).collect()).collect()
    }

    #[test]
    fn nothing_is_no_post() {
        assert_eq!(compose::<()>(&Wishes::everything(), WEEK, &[]), None);
        let old = candidate(Kind::Offers, "/a/1", 0);
        assert_eq!(compose(&Wishes::everything(), WEEK, &[old]), None, "what was told up to then is not new");
        let late = candidate(Kind::Dates, "/termine/1", 7 + AHEAD_DAYS + 1);
        assert_eq!(compose(&Wishes::everything(), WEEK, &[late]), None);
        assert_eq!(compose(&Wishes::default(), WEEK, &[candidate(Kind::News, "/seiten/x", 3)]), None);
    }

    #[test]
    fn the_newest_stands_first_and_the_soonest_date() {
        let all = [
            candidate(Kind::News, "/seiten/a", 2),
            candidate(Kind::Offers, "/a/1", 2),
            candidate(Kind::Dates, "/termine/1", 12),
            candidate(Kind::Offers, "/a/2", 5),
            candidate(Kind::Dates, "/termine/2", 9),
        ];
        let expected = [vec!["/a/2", "/a/1"], vec!["/termine/2", "/termine/1"], vec!["/seiten/a"]];
        assert_eq!(paths(&Wishes::everything(), &all), expected);
    }

    #[test]
    fn the_same_thing_stands_there_once() {
        let all = [
            candidate(Kind::Offers, "/a/1", 3),
            candidate(Kind::Dates, "/a/1", 9),
            candidate(Kind::Dates, "/termine/5", 15),
            candidate(Kind::Dates, "/termine/5", 8),
        ];
        assert_eq!(paths(&Wishes::everything(), &all), [vec!["/a/1"], vec!["/termine/5"]]);
        let composed = compose(&Wishes::everything(), WEEK, &all).unwrap();
        assert_eq!(composed.groups[1].entries[0].at, day(8), "the next date stands for the series");
        let dates = Wishes { kinds: [Kind::Dates].into(), ..Wishes::default() };
        assert_eq!(paths(&dates, &all), [vec!["/termine/5", "/a/1"]], "whoever wants dates gets them");
    }

    #[test]
    fn what_was_not_chosen_asks_for_everything_and_what_was_has_to_fit() {
        let all = [candidate(Kind::Offers, "/a/1", 3)];
        let fits = |wishes: Wishes| !paths(&wishes, &all).is_empty();
        let everything = Wishes::everything();
        let topics = |key: &str| Wishes { topics: [key.to_owned()].into(), ..everything.clone() };
        let districts = |key: &str| Wishes { districts: [key.to_owned()].into(), ..everything.clone() };
        assert!(fits(topics("nature")) && !fits(topics("sport")));
        assert!(fits(districts("brauck")) && !fits(districts("zweckel")));
        let both = Wishes { topics: ["nature".to_owned()].into(), ..districts("zweckel") };
        assert!(!fits(both), "topic and district have to fit");
        let langs = |lang| Wishes { langs: [lang].into(), ..everything.clone() };
        assert!(fits(langs(Locale::De)) && !fits(langs(Locale::Tr)));
        let town = [Candidate { districts: Vec::new(), ..candidate(Kind::Offers, "/a/1", 3) }];
        assert_eq!(paths(&districts("zweckel"), &town).len(), 1, "the whole town is everywhere");
        let plain = [Candidate { lang: Locale::DeSimple, ..candidate(Kind::Offers, "/a/1", 3) }];
        assert_eq!(paths(&langs(Locale::De), &plain).len(), 1, "plain German is German");
    }

    #[test]
    fn news_of_the_office_are_for_all_who_want_them() {
        let news = [Candidate { topic: None, ..candidate(Kind::News, "/seiten/a", 2) }];
        let wishes = Wishes {
            topics: ["sport".to_owned()].into(),
            districts: ["zweckel".to_owned()].into(),
            langs: [Locale::Tr].into(),
            ..Wishes::everything()
        };
        assert_eq!(paths(&wishes, &news).len(), 1);
        assert!(paths(&Wishes { kinds: [Kind::Offers].into(), ..wishes }, &news).is_empty());
    }

    #[test]
    fn a_long_silence_is_not_told_from_its_beginning() {
        assert_eq!(Window::between(day(0), day(100)).since, day(72));
        assert_eq!(Window::between(day(95), day(100)).since, day(95));
        assert_eq!(Window::widest(day(100)).since, day(72));
    }

    proptest! {
        #[test]
        fn whatever_comes_each_thing_stands_once_within_the_limits(
            all in prop::collection::vec((0_usize..3, 0_u8..30, 0_i64..40), 0..80),
        ) {
            let all: Vec<_> = all
                .into_iter()
                .map(|(kind, path, at)| candidate(Kind::ALL[kind], &path.to_string(), at))
                .collect();
            let Some(composed) = compose(&Wishes::everything(), WEEK, &all) else { return Ok(()) };
            let mut seen = BTreeSet::new();
            prop_assert!(!composed.groups.is_empty());
            for group in composed.groups {
                prop_assert!(!group.entries.is_empty() && group.entries.len() <= group.kind.most());
                prop_assert!(group.more == 0 || group.entries.len() == group.kind.most());
                for entry in group.entries {
                    prop_assert!(entry.is_in(WEEK) && seen.insert(entry.path.clone()));
                }
            }
        }
    }
}
