//! How good a ranking is, as the field counts it.

use std::collections::HashSet;

/// What is looked at of each ranking.
pub const DEPTH: usize = 10;

/// The means over all questions.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Quality {
    /// Questions.
    pub questions: usize,
    /// Share of the right entries among the first ten.
    pub recall: f64,
    /// One over the place of the first right entry, 0 where none is among the first ten.
    pub reciprocal_rank: f64,
    /// Discounted gain against the best order there is.
    pub gain: f64,
}

impl Quality {
    /// Takes one question into account: what was found, the best first, and what is right.
    pub fn take_in(&mut self, found: &[String], right: &[String]) {
        let right: HashSet<&String> = right.iter().collect();
        if right.is_empty() {
            return;
        }
        let mut seen = HashSet::new();
        let hits: Vec<usize> = found
            .iter()
            .take(DEPTH)
            .enumerate()
            .filter(|(_, key)| right.contains(key) && seen.insert(*key))
            .map(|(place, _)| place)
            .collect();
        let ideal: f64 = (0..right.len().min(DEPTH)).map(discount).sum();
        self.questions += 1;
        self.recall += count(hits.len()) / count(right.len());
        self.reciprocal_rank += hits.first().map_or(0.0, |place| 1.0 / count(place + 1));
        self.gain += hits.into_iter().map(discount).sum::<f64>() / ideal;
    }

    /// The means.
    pub fn means(self) -> Self {
        let questions = count(self.questions.max(1));
        Self {
            questions: self.questions,
            recall: self.recall / questions,
            reciprocal_rank: self.reciprocal_rank / questions,
            gain: self.gain / questions,
        }
    }
}

fn discount(place: usize) -> f64 {
    1.0 / (count(place) + 2.0).log2()
}

#[expect(clippy::cast_precision_loss, reason = "counts of questions and places")]
fn count(number: usize) -> f64 {
    number as f64
}

/// The value below which this share (0 to 1) of them lies; the nearest one that was measured.
pub fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in the list")]
    let place = (share * count(values.len())).ceil() as usize;
    values.get(place.max(1) - 1).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    #[test]
    fn the_figures_are_those_of_the_textbook() {
        let mut quality = Quality::default();
        quality.take_in(&keys(&["b", "a", "c"]), &keys(&["a"]));
        quality.take_in(&keys(&["x"]), &keys(&["a", "b"]));
        quality.take_in(&keys(&["a", "b"]), &keys(&["a", "b"]));
        let means = quality.means();
        assert_eq!(means.questions, 3);
        assert!((means.recall - (1.0 + 0.0 + 1.0) / 3.0).abs() < 1e-9);
        assert!((means.reciprocal_rank - (0.5 + 0.0 + 1.0) / 3.0).abs() < 1e-9);
        assert!((means.gain - (1.0 / 3.0_f64.log2() + 0.0 + 1.0) / 3.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_found_twice_counts_once() {
        let mut quality = Quality::default();
        quality.take_in(&keys(&["a", "a"]), &keys(&["a", "b"]));
        assert!((quality.means().recall - 0.5).abs() < 1e-9);
    }

    #[test]
    fn a_percentile_is_a_value_that_was_measured() {
        let mut values: Vec<f64> = (1..=100).map(f64::from).collect();
        assert!((percentile(&mut values, 0.95) - 95.0).abs() < 1e-9);
        assert!((percentile(&mut [7.0], 0.5) - 7.0).abs() < 1e-9);
        assert!(percentile(&mut [], 0.5).abs() < 1e-9);
    }
}
