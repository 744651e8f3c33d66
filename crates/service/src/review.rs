//! The review of a year: what the network set itself and how far it came, what was in people's way and what became of it.

use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::obstacles::{Obstacle, State};
use kernel::Instant;
use store::obstacles::Filter;

/// More obstacles than a town names in all its years.
const ROWS: i64 = 2_000;

/// What is counted of a year's obstacles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// So many were named in it, those that did not become public too.
    pub named: usize,
    /// Of these so many did not become public; whoever named them heard why.
    pub declined: usize,
    /// So many were answered in it.
    pub answered: usize,
    /// So many of these in time.
    pub in_time: usize,
    /// So many were put out of the way in it.
    pub solved: usize,
    /// So many stay in the way, with a reason that was given in it.
    pub not_solvable: usize,
    /// So many are still worked on.
    pub open: usize,
}

/// The review of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Which.
    pub year: i16,
    /// Is it over? Until then the review goes on.
    pub over: bool,
    /// The years there is something of, the latest first.
    pub years: Vec<i16>,
    /// Its goals with what was measured.
    pub goals: Vec<store::goals::Row>,
    /// Its obstacles, without who named them.
    pub obstacles: Vec<store::obstacles::Row>,
    /// What is counted.
    pub counts: Counts,
}

fn year_of(at: Instant) -> i16 {
    at.city_day().year()
}

/// The review of a year, or of this one. Everybody sees it.
///
/// # Errors
/// [`Error::NotFound`] for a year there is nothing of.
pub fn review(cx: &mut ReadCx<'_>, year: Option<i16>) -> Result<Review> {
    let this = year_of(cx.now);
    let goals = store::goals::list(cx.conn, ROWS)?;
    let all = store::obstacles::list(cx.conn, &Filter::default(), ROWS)?;
    let years = years(&goals, &all, this);
    let year = year.unwrap_or(this);
    if !years.contains(&year) {
        return Err(Error::NotFound);
    }
    let counts = counts(all.iter().map(|row| &row.it), year);
    let public = all.into_iter().filter(|row| row.it.belongs_to(year));
    let obstacles = public
        .map(|row| store::obstacles::Row { it: Obstacle { namer: None, ..row.it }, owner: None, ..row })
        .collect();
    Ok(Review {
        year,
        over: year < this,
        years,
        goals: goals.into_iter().filter(|row| row.it.belongs_to(year)).collect(),
        obstacles,
        counts,
    })
}

/// From the first year there is something of until this one.
fn years(goals: &[store::goals::Row], obstacles: &[store::obstacles::Row], this: i16) -> Vec<i16> {
    let of_goals = goals.iter().map(|row| year_of(row.it.set_at));
    let of_obstacles = obstacles.iter().map(|row| year_of(row.it.received_at));
    let first = of_goals.chain(of_obstacles).min().unwrap_or(this).min(this);
    (first..=this).rev().collect()
}

fn counts<'a>(all: impl Iterator<Item = &'a Obstacle>, year: i16) -> Counts {
    let mut counts = Counts::default();
    for it in all {
        let named = year_of(it.received_at) == year;
        counts.named += usize::from(named);
        counts.declined += usize::from(named && it.state == State::Declined);
        let answered = it.clock.answered.filter(|(day, _)| day.year() == year && it.state.is_public());
        counts.answered += usize::from(answered.is_some());
        counts.in_time += usize::from(answered.is_some_and(|(_, in_time)| in_time));
        let ended = it.ended_at.is_some_and(|ended| year_of(ended) == year);
        counts.solved += usize::from(ended && it.state == State::Solved);
        counts.not_solvable += usize::from(ended && it.state == State::NotSolvable);
        counts.open += usize::from(it.belongs_to(year) && !it.state.is_over());
    }
    counts
}
