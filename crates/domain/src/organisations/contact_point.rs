use super::OrganisationId;

kernel::id!(
    /// A contact point.
    ContactPointId
);

/// A person who answers for topics on behalf of an organisation, as the public sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPoint {
    /// Its key.
    pub id: ContactPointId,
    /// For whom they answer.
    pub organisation: OrganisationId,
    /// Their name.
    pub name: String,
    /// What they do there.
    pub role: String,
    /// Keys of the topics they answer for; none means all.
    pub topics: Vec<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// When they can be reached.
    pub hours: Option<String>,
    /// Tags of the languages they speak.
    pub languages: Vec<String>,
    /// Who answers when they are away.
    pub deputy: Option<ContactPointId>,
}

impl ContactPoint {
    /// Up to two letters for the round picture: first and last name's.
    pub fn initials(&self) -> String {
        let mut words = self.name.split_whitespace().filter(|word| !word.ends_with('.'));
        let first = words.next().and_then(|word| word.chars().next());
        let last = words.next_back().and_then(|word| word.chars().next());
        first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_leave_titles_out() {
        let mut point = ContactPoint {
            id: ContactPointId::new(1),
            organisation: OrganisationId::new(1),
            name: "Dr. Ana Maria Lopez".into(),
            role: String::new(),
            topics: vec![],
            phone: None,
            email: None,
            hours: None,
            languages: vec![],
            deputy: None,
        };
        assert_eq!(point.initials(), "AL");
        point.name = "Cher".into();
        assert_eq!(point.initials(), "C");
    }
}
