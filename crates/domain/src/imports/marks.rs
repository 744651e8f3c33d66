use std::collections::BTreeSet;

/// What a list said of a thing when it was last taken over: for each field a fingerprint, never the text itself. Read again, it
/// shows which cells are new; only those overwrite what stands here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(BTreeSet<String>);

impl Marks {
    /// Of these cells.
    pub fn of(given: &[(&'static str, String)]) -> Self {
        Self(given.iter().map(|(field, cell)| mark(field, cell)).collect())
    }

    /// As stored.
    pub fn to_stored(&self) -> String {
        self.0.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Reads [`Marks::to_stored`].
    pub fn from_stored(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_owned).collect())
    }

    /// Did the list say this of the field?
    pub fn knows(&self, field: &str, cell: &str) -> bool {
        self.0.contains(&mark(field, cell))
    }

    /// With what another list said.
    pub fn and(&self, other: &Self) -> Self {
        let field = |mark: &str| mark.split(':').next().unwrap_or_default().to_owned();
        let told: BTreeSet<String> = other.0.iter().map(|mark| field(mark)).collect();
        // Dates add up; of every other field the newest word counts.
        let stays = |mark: &&String| field(mark) == "date" || !told.contains(&field(mark));
        Self(self.0.iter().filter(stays).chain(&other.0).cloned().collect())
    }
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits: it need not withstand anybody, only tell two spellings apart.
fn mark(field: &str, cell: &str) -> String {
    let hash = cell.trim().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{field}:{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::Marks;

    fn marks(given: &[(&'static str, &str)]) -> Marks {
        Marks::of(&given.iter().map(|(field, cell)| (*field, (*cell).to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn a_cell_is_known_again_and_its_text_is_not_kept() {
        let before = marks(&[("name", "Turnverein"), ("email", "tv@verein.example")]);
        assert_eq!(Marks::from_stored(&before.to_stored()), before);
        assert!(
            before.knows("name", "Turnverein ")
                && !before.knows("name", "TV")
                && !before.knows("email", "Turnverein")
        );
        assert!(!before.to_stored().contains("verein"));
    }

    #[test]
    fn of_a_field_the_newest_word_counts_and_dates_add_up() {
        let both =
            marks(&[("name", "alt"), ("date", "1.1.")]).and(&marks(&[("name", "neu"), ("date", "2.1.")]));
        assert!(both.knows("name", "neu") && !both.knows("name", "alt"));
        assert!(both.knows("date", "1.1.") && both.knows("date", "2.1."));
    }
}
