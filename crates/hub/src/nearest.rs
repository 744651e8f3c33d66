//! The right name that a wrong one probably meant.

/// The closest of `names`, unless even that one is too far off to be helpful.
pub fn nearest<'n>(wrong: &str, names: &[&'n str]) -> Option<&'n str> {
    names
        .iter()
        .map(|name| (distance(wrong, name), *name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

fn distance(wrong: &str, name: &str) -> usize {
    strsim::damerau_levenshtein(&wrong.to_lowercase().replace('-', "_"), name)
}
