use super::{ArticleId, Kind, Plan};
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};
use kernel::{Instant, PublicId};

/// Where a text stands: judged by the clock each time somebody looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Only the office sees it.
    Draft,
    /// It becomes public at a moment to come.
    Planned,
    /// Everybody sees it.
    Public,
    /// Its time is over.
    Ended,
    /// Hidden after a report; the office sees it still.
    Restricted,
}

impl Phase {
    /// In the order in which they follow each other.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Planned, Self::Public, Self::Ended, Self::Restricted];

    /// As stored and as in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Planned => "planned",
            Self::Public => "public",
            Self::Ended => "ended",
            Self::Restricted => "restricted",
        }
    }

    /// Reads [`Phase::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.key() == key)
    }
}

/// The step is not possible from where the text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// A text without its words, as rules need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its key.
    pub id: ArticleId,
    /// Its name in feeds.
    pub public_id: PublicId,
    /// What it is.
    pub kind: Kind,
    /// The last part of its address; it stays.
    pub slug: String,
    /// The number of its newest version.
    pub latest: i32,
    /// The version that is shown, or was shown last; `None` for one that never was public.
    pub shown: Option<i32>,
    /// From when it is public; `None` for a draft and for one that was taken back.
    pub from: Option<Instant>,
    /// Until when.
    pub until: Option<Instant>,
    /// The phase that the journal was told last.
    pub told: Phase,
    /// When its newest version was written.
    pub changed_at: Instant,
    /// Hidden after a report, whatever the clock says.
    pub restricted: bool,
}

/// What is to be kept of a publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// The version to show.
    pub shown: i32,
    /// From when.
    pub from: Instant,
    /// Until when.
    pub until: Option<Instant>,
    /// Where it stands with that.
    pub phase: Phase,
}

impl Article {
    /// Where it stands at this moment.
    pub fn phase(&self, now: Instant) -> Phase {
        match (self.from, self.until) {
            (None, _) => Phase::Draft,
            (Some(_), _) if self.restricted => Phase::Restricted,
            (Some(_), Some(until)) if until <= now => Phase::Ended,
            (Some(from), _) if from > now => Phase::Planned,
            (Some(_), _) => Phase::Public,
        }
    }

    /// Is there a version that is newer than the one that is, or is to be, shown?
    pub fn has_unshown(&self) -> bool {
        self.shown.is_none_or(|shown| shown < self.latest)
    }

    /// A new version was written. Readers see it once it is published.
    pub const fn written(&self) -> Change {
        Change::private(Verb::ArticleWritten, Subject::Article(self.id))
    }

    /// Its newest version becomes public, now or at a moment to come. One that is public already goes on being so.
    pub fn publish(&self, plan: Plan, now: Instant) -> (Published, Change) {
        let from = match self.from {
            Some(from) if self.phase(now) == Phase::Public => from,
            _ => plan.from,
        };
        let (phase, verb) = if from > now {
            (Phase::Planned, Verb::ArticlePlanned)
        } else {
            (Phase::Public, Verb::ArticlePublished)
        };
        (Published { shown: self.latest, from, until: plan.until, phase }, self.seen(verb))
    }

    /// It is taken back: a draft again.
    ///
    /// # Errors
    /// [`Refused`] when it is one.
    pub fn withdraw(&self, now: Instant) -> Result<Change, Refused> {
        if self.phase(now) == Phase::Draft { Err(Refused) } else { Ok(self.seen(Verb::ArticleWithdrawn)) }
    }

    /// It is thrown away.
    ///
    /// # Errors
    /// [`Refused`] when it ever was to be public: its address may stand somewhere.
    pub fn discard(&self) -> Result<Change, Refused> {
        let change = Change::private(Verb::ArticleDiscarded, Subject::Article(self.id));
        if self.shown.is_some() { Err(Refused) } else { Ok(change) }
    }

    /// What time has done since the journal was told last; nothing where all is as it was.
    pub fn arrive(&self, now: Instant) -> Option<(Phase, Change)> {
        let phase = self.phase(now);
        let verb = match phase {
            _ if phase == self.told => return None,
            Phase::Public => Verb::ArticlePublished,
            Phase::Ended => Verb::ArticleEnded,
            Phase::Draft | Phase::Planned | Phase::Restricted => return None,
        };
        Some((phase, self.seen(verb)))
    }

    fn seen(&self, verb: Verb) -> Change {
        Change::public(verb, Subject::Article(self.id), [Touch::Articles])
    }
}

/// What is said of a picture that texts show was changed, or it was taken away.
pub fn picture_changed() -> Change {
    Change::public(Verb::ArticlePictureChanged, Subject::Hub, [Touch::Articles])
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededRng;
    use proptest::prelude::*;

    fn day(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(20_000 + day)
    }

    fn draft() -> Article {
        Article {
            id: ArticleId::new(1),
            public_id: PublicId::draw(&mut SeededRng::new(1)),
            kind: Kind::News,
            slug: "a".into(),
            latest: 1,
            shown: None,
            from: None,
            until: None,
            told: Phase::Draft,
            changed_at: day(0),
            restricted: false,
        }
    }

    fn kept(article: &Article, published: Published) -> Article {
        let Published { shown, from, until, phase } = published;
        Article { shown: Some(shown), from: Some(from), until, told: phase, ..article.clone() }
    }

    #[test]
    fn a_planned_text_becomes_public_and_ends_by_the_clock_and_the_journal_hears_of_each_once() {
        let (planned, change) = draft().publish(Plan { from: day(2), until: Some(day(5)) }, day(1));
        assert_eq!((planned.phase, change.verb), (Phase::Planned, Verb::ArticlePlanned));
        let article = kept(&draft(), planned);
        assert_eq!(
            [1, 2, 4, 5].map(|at| article.phase(day(at))),
            [Phase::Planned, Phase::Public, Phase::Public, Phase::Ended]
        );
        assert_eq!(article.arrive(day(1)), None);
        let (phase, change) = article.arrive(day(2)).unwrap();
        assert_eq!(
            (phase, change.verb, change.touches),
            (Phase::Public, Verb::ArticlePublished, vec![Touch::Articles])
        );
        let article = Article { told: phase, ..article };
        assert_eq!(article.arrive(day(3)), None);
        assert_eq!(
            article.arrive(day(5)).map(|(phase, change)| (phase, change.verb)),
            Some((Phase::Ended, Verb::ArticleEnded))
        );
    }

    #[test]
    fn a_new_version_of_a_public_text_waits_until_it_is_published_and_keeps_its_day() {
        let public = kept(&draft(), draft().publish(Plan { from: day(1), until: None }, day(1)).0);
        assert!(!public.has_unshown());
        let rewritten = Article { latest: 2, ..public };
        assert!(rewritten.has_unshown() && rewritten.written().touches.is_empty());
        // A later day is for texts that are not public yet.
        let (again, change) = rewritten.publish(Plan { from: day(9), until: Some(day(12)) }, day(4));
        assert_eq!((again.shown, again.from, again.until), (2, day(1), Some(day(12))));
        assert_eq!((again.phase, change.verb), (Phase::Public, Verb::ArticlePublished));
    }

    #[test]
    fn what_is_hidden_is_not_public_whatever_the_clock_says_or_its_writers_do() {
        let public = kept(&draft(), draft().publish(Plan { from: day(1), until: Some(day(5)) }, day(1)).0);
        let hidden = Article { restricted: true, ..public.clone() };
        assert_eq!([2, 9].map(|at| hidden.phase(day(at))), [Phase::Restricted; 2]);
        assert_eq!(hidden.arrive(day(9)), None);
        let again = kept(&hidden, hidden.publish(Plan { from: day(2), until: None }, day(2)).0);
        assert_eq!(again.phase(day(3)), Phase::Restricted);
        assert_eq!(Article { restricted: false, ..hidden }.phase(day(2)), Phase::Public);
    }

    #[test]
    fn only_what_was_never_to_be_public_is_thrown_away() {
        assert!(draft().discard().is_ok());
        assert_eq!(draft().withdraw(day(1)), Err(Refused));
        let planned = kept(&draft(), draft().publish(Plan { from: day(2), until: None }, day(1)).0);
        assert_eq!(planned.discard(), Err(Refused));
        assert!(planned.withdraw(day(1)).is_ok());
    }

    proptest! {
        #[test]
        fn time_moves_a_text_forward_only(from in 0_i64..40, length in prop::option::of(1_i64..40), looks in prop::collection::vec(0_i64..90, 1..8)) {
            let until = length.map(|length| day(from + length));
            let (published, _) = draft().publish(Plan { from: day(from), until }, day(0));
            let article = kept(&draft(), published);
            let mut looks = looks;
            looks.sort_unstable();
            let phases: Vec<Phase> = looks.iter().map(|at| article.phase(day(*at))).collect();
            prop_assert!(phases.is_sorted());
            prop_assert!(!phases.contains(&Phase::Draft));
        }
    }
}
