use crate::settings::Localised;
use serde::{Deserialize, Serialize};

/// What a step belongs to, in the order in which people ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Form and permits.
    Permit,
    /// Insurance.
    Insurance,
    /// Money.
    Money,
    /// A room.
    Room,
    /// The first helpers.
    Helpers,
}

impl Part {
    /// In their order.
    pub const ALL: [Self; 5] = [Self::Permit, Self::Insurance, Self::Money, Self::Room, Self::Helpers];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Permit => "permit",
            Self::Insurance => "insurance",
            Self::Money => "money",
            Self::Room => "room",
            Self::Helpers => "helpers",
        }
    }

    /// Reads [`Part::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.key() == key)
    }
}

/// One step of the template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathStep {
    /// Stable key.
    pub key: String,
    /// What it belongs to.
    pub part: Part,
    /// What is to be done.
    pub title: Localised,
    /// What helps with it.
    pub hint: Localised,
    /// Where that stands: the law or the page it comes from; empty for what experience says.
    #[serde(default)]
    pub source: String,
}

/// The steps of each part, in the order of the parts; what belongs to none of them is not lost.
pub fn parts_in_order<T>(steps: Vec<T>, part: impl Fn(&T) -> Part) -> Vec<(Part, Vec<T>)> {
    let mut parts: Vec<(Part, Vec<T>)> = Part::ALL.into_iter().map(|part| (part, Vec::new())).collect();
    for step in steps {
        let of = part(&step);
        if let Some((_, list)) = parts.iter_mut().find(|(part, _)| *part == of) {
            list.push(step);
        }
    }
    parts.retain(|(_, list)| !list.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_stand_under_their_part_in_the_order_of_the_parts() {
        let steps = vec![(Part::Money, 1), (Part::Permit, 2), (Part::Money, 3)];
        let parts = parts_in_order(steps, |step| step.0);
        assert_eq!(
            parts.iter().map(|(part, list)| (*part, list.len())).collect::<Vec<_>>(),
            [(Part::Permit, 1), (Part::Money, 2)]
        );
        for part in Part::ALL {
            assert_eq!(Part::from_key(part.key()), Some(part));
        }
    }
}
