use super::findable::{FINDABLE, of_key};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use crate::hub::Hub;
use ::search::{Ask, Facet, Index, Piece, Why};
use domain::search::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// Answers beyond so many pages nobody reads.
const MOST_PAGES: usize = 50;

/// What somebody asks on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// As it was typed.
    pub text: String,
    /// What the answers are narrowed down to; unknown values find nothing.
    pub chosen: Vec<(Facet, String)>,
    /// The page of answers, from 0 on.
    pub page: usize,
    /// Answers on a page.
    pub each: usize,
    /// Is the last word perhaps not finished?
    pub typing: bool,
}

/// One answer, which is public at this moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its path without a language.
    pub path: String,
    /// Tag of the language it is shown in.
    pub tag: String,
    /// What it is called, with marks.
    pub title: Vec<Piece>,
    /// Where the words stand in it, with marks.
    pub snippet: Vec<Piece>,
    /// Why it was found.
    pub why: Vec<Why>,
    /// It came further up for being fresh.
    pub is_fresh: bool,
}

/// All that a page of answers shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// How many there are.
    pub total: usize,
    /// Those of this page.
    pub hits: Vec<Hit>,
    /// How many there would be with each choice.
    pub facets: BTreeMap<Facet, BTreeMap<String, usize>>,
    /// The question as it was probably meant.
    pub meant: Option<String>,
    /// Is there another page?
    pub more: bool,
}

impl Hub {
    /// The index that is asked; nothing while the first one is being built.
    pub fn search_index(&self) -> Option<Index> {
        self.library().index()
    }
}

/// Answers a question. An index is a moment behind the database: what is not public any more is left out here.
///
/// # Errors
/// When the index or the database fails; no question is an error.
pub fn ask(cx: &mut ReadCx<'_>, index: &Index, question: &Question) -> Result<Results> {
    let page = question.page.min(MOST_PAGES);
    // Whoever chose a district sees what is there before what is for the whole town.
    let near = question.chosen.iter().find(|(facet, _)| *facet == Facet::District);
    let answer = index
        .ask(&Ask {
            text: question.text.clone(),
            page: cx.caller.locale.tag().to_owned(),
            chosen: question.chosen.clone(),
            near: near.map(|(_, district)| district.clone()),
            today: today(cx.now),
            typing: question.typing,
            skip: page * question.each,
            most: question.each,
        })
        .map_err(Error::Search)?;
    let mut paths = BTreeMap::new();
    for findable in FINDABLE {
        let numbers: Vec<i64> = answer
            .hits
            .iter()
            .filter_map(|hit| of_key(&hit.key))
            .filter(|(kind, _)| *kind == findable.kind())
            .filter_map(|(_, number)| number.parse().ok())
            .collect();
        if !numbers.is_empty() {
            for (number, path) in findable.paths(cx, &numbers)? {
                paths.insert(super::findable::key(findable.kind(), number), path);
            }
        }
    }
    let asked = answer.hits.len();
    let mut known = BTreeSet::new();
    let hits: Vec<Hit> = answer
        .hits
        .into_iter()
        .filter_map(|hit| {
            let (kind, rest) = of_key(&hit.key)?;
            let path = if kind == Kind::Page { rest.to_owned() } else { paths.get(&hit.key)?.clone() };
            known.insert(hit.key.clone()).then_some(Hit {
                kind,
                path,
                tag: hit.tag,
                title: hit.title,
                snippet: hit.snippet,
                why: hit.why,
                is_fresh: hit.is_fresh,
            })
        })
        .collect();
    let gone = asked - hits.len();
    Ok(Results {
        more: answer.total > (page + 1) * question.each && page < MOST_PAGES,
        total: answer.total.saturating_sub(gone),
        meant: if hits.is_empty() { None } else { answer.meant },
        hits,
        facets: answer.facets,
    })
}

/// The day since 1970, in the city.
pub(crate) fn today(now: kernel::Instant) -> i64 {
    now.city_days_since(kernel::Instant::from_micros(0))
}
