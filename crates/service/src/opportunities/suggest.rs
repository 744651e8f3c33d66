use crate::contexts::ReadCx;
use crate::error::Result;
use domain::opportunities::{Filter, Offered, OpportunityId, Reach, Wish, unwanted};
use domain::organisations::ContactPoint;
use domain::policy::Action;
use std::collections::BTreeSet;
use store::opportunities::Card;

/// An offer for somebody who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The offer.
    pub card: Card,
    /// The wishes it does not meet; none when it meets all.
    pub misses: Vec<Wish>,
}

/// What the guide answers.
#[derive(Debug, Clone)]
pub struct Guided {
    /// At most three, the best first.
    pub suggestions: Vec<Suggestion>,
    /// Who answers for the topic, or for everything, with the name of the organisation: somebody to talk to is always
    /// there, and where it is nobody of these it is the office.
    pub person: Option<(ContactPoint, String)>,
}

/// Offers with a free place for what somebody says at the desk or on the phone: those that meet every wish, and when
/// they are few, those that miss just one. What has an unwanted word is left out.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn suggest(cx: &mut ReadCx<'_>, filter: &Filter, unwanted: &[String]) -> Result<Vec<Suggestion>> {
    cx.authorise(Action::SignUpForSomebody)?;
    let mut keep = |card: &Card| set_aside_for(card, unwanted).is_none();
    Ok(suggestions(found(cx, filter, Reach::DESK, &mut keep)?))
}

/// The word that is not wanted and stands in what the offer says.
fn set_aside_for<'a>(card: &Card, unwanted: &'a [String]) -> Option<&'a str> {
    unwanted::occurs(unwanted, &[&card.texts.title, &card.texts.summary])
}

/// Three suggestions for the answers of the guide, and somebody to talk to.
///
/// # Errors
/// When the database fails.
pub fn guide(cx: &mut ReadCx<'_>, filter: &Filter) -> Result<Guided> {
    let suggestions = suggestions(found(cx, filter, Reach::GUIDE, &mut |_| true)?);
    let mut points = store::organisations::contact_points(cx.conn, None)?;
    let kept_out = crate::reports::not_highlighted(cx)?;
    points.retain(|(point, _)| !kept_out.contains(&point.organisation));
    Ok(Guided { suggestions, person: answers_for(points, filter.topic.as_deref()) })
}

/// Whoever names the topic comes before whoever answers for all.
fn answers_for(points: Vec<(ContactPoint, String)>, topic: Option<&str>) -> Option<(ContactPoint, String)> {
    let reachable = |point: &ContactPoint| point.phone.is_some() || point.email.is_some();
    let rank = |point: &ContactPoint| match topic {
        Some(topic) if point.topics.iter().any(|key| key == topic) => Some(0),
        _ if point.topics.is_empty() => Some(1),
        Some(_) | None => None,
    };
    let fitting = points.into_iter().filter(|(point, _)| reachable(point));
    let ranked = fitting.filter_map(|(point, name)| Some((rank(&point)?, (point, name))));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, found)| found)
}

/// What an advice talk comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advised {
    /// At most three, the best first, each with whether the words that were asked for occur in it.
    pub suggestions: Vec<(Suggestion, bool)>,
    /// What would have fitted and was set aside, each with the word that is not wanted.
    pub aside: Vec<(Card, String)>,
}

/// More is not said of what was set aside: whoever advises sees that it works, not a second list.
const ASIDE: usize = 3;

/// Three suggestions for a talk, without what somebody does not want; what was set aside for it is told as well.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn advise(cx: &mut ReadCx<'_>, filter: &Filter, unwanted: &[String]) -> Result<Advised> {
    cx.authorise(Action::Advise)?;
    let mut aside = Vec::new();
    let mut keep = |card: &Card| match set_aside_for(card, unwanted) {
        Some(word) => {
            if aside.len() < ASIDE {
                aside.push((card.clone(), word.to_owned()));
            }
            false
        }
        None => true,
    };
    let found = found(cx, filter, Reach::GUIDE, &mut keep)?;
    let one = |((card, has_words), misses)| (Suggestion { card, misses }, has_words);
    Ok(Advised { suggestions: found.into_iter().map(one).collect(), aside })
}

/// A suggestion of before, with what it misses today.
pub(crate) fn again(filter: &Filter, card: Card, has_words: bool) -> Suggestion {
    let wanted = Filter { free: true, ..filter.clone() };
    let misses = domain::opportunities::misses(&wanted, &offered(&card, has_words));
    Suggestion { card, misses }
}

const fn offered(card: &Card, has_words: bool) -> Offered<'_> {
    Offered {
        topic: card.topic.as_str(),
        districts: card.districts.as_slice(),
        times: &card.times,
        suits: card.suits,
        has_words,
    }
}

fn suggestions(found: Found) -> Vec<Suggestion> {
    found.into_iter().map(|((card, _), misses)| Suggestion { card, misses }).collect()
}

type Found = Vec<((Card, bool), Vec<Wish>)>;

fn found(
    cx: &mut ReadCx<'_>,
    filter: &Filter,
    reach: Reach,
    keep: &mut dyn FnMut(&Card) -> bool,
) -> Result<Found> {
    let wanted = Filter { free: true, ..filter.clone() };
    let mut candidates = candidates(cx, &wanted, reach, keep)?;
    // A suggestion is a highlighted place: before an election nobody of politics stands there (principle 14).
    let kept_out = crate::reports::not_highlighted(cx)?;
    candidates.retain(|(card, _)| !kept_out.contains(&card.organisation));
    Ok(domain::opportunities::suggest(&wanted, reach, candidates, |(card, has_words)| {
        offered(card, *has_words)
    }))
}

/// What may be suggested, in the order of the list, each with whether the words occur in it: what meets every wish; where
/// that is little, what misses one; for the guide whatever meets the needs.
fn candidates(
    cx: &mut ReadCx<'_>,
    wanted: &Filter,
    reach: Reach,
    keep: &mut dyn FnMut(&Card) -> bool,
) -> Result<Vec<(Card, bool)>> {
    let mut known: BTreeSet<OpportunityId> = BTreeSet::new();
    let mut found: Vec<(Card, bool)> = Vec::new();
    add(cx, &mut known, &mut found, wanted, keep)?;
    let asked = Wish::all_in(wanted);
    if found.len() >= reach.enough {
        return Ok(found);
    }
    // Few say the words as an offer has them: other forms of them fit as well, and one where all together are too many.
    let lang = ::search::Lang::from_tag(cx.caller.locale.tag());
    let roots: Vec<String> = wanted.words.iter().map(|word| ::search::root(word, lang).to_owned()).collect();
    if roots != wanted.words {
        add(cx, &mut known, &mut found, &Filter { words: roots.clone(), ..wanted.clone() }, keep)?;
    }
    if roots.len() > 1 {
        for root in roots {
            if found.len() >= reach.enough {
                break;
            }
            add(cx, &mut known, &mut found, &Filter { words: vec![root], ..wanted.clone() }, keep)?;
        }
    }
    let given_up = || asked.iter().filter(|wish| !wish.is_a_need());
    // Without the words last: whatever was found before has them.
    for wish in given_up() {
        add(cx, &mut known, &mut found, &wish.taken_out_of(wanted), keep)?;
    }
    if reach.misses > 1 && found.len() < reach.most {
        let needs = given_up().fold(wanted.clone(), |filter, wish| wish.taken_out_of(&filter));
        add(cx, &mut known, &mut found, &needs, keep)?;
    }
    Ok(found)
}

fn add(
    cx: &mut ReadCx<'_>,
    known: &mut BTreeSet<OpportunityId>,
    found: &mut Vec<(Card, bool)>,
    filter: &Filter,
    keep: &mut dyn FnMut(&Card) -> bool,
) -> Result<()> {
    let has_words = !filter.words.is_empty();
    let list = super::list(cx, filter.clone(), None)?;
    let mut fresh = list.rows;
    fresh.retain(|card| !card.filled() && known.insert(card.id) && keep(card));
    found.extend(fresh.into_iter().map(|card| (card, has_words)));
    Ok(())
}
