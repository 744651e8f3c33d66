use crate::opportunities::OpportunityForm;
use crate::organisations::{ContactPointForm, OrganisationForm};

/// A form into which single fields of a list are written.
pub trait Overlay {
    /// The fields that a list may fill, in the order in which they are shown.
    const FIELDS: &'static [&'static str];
    /// Takes this field over from the other form.
    fn copy(&mut self, from: &Self, field: &str);
    /// Does nothing stand in this field yet?
    fn is_blank(&self, field: &str) -> bool;
    /// What stands in it, as it is stored: texts, or keys of choices.
    fn values(&self, field: &str) -> Vec<String>;
}

/// What a field holds, one text or several.
trait Values {
    fn values(&self) -> Vec<String>;
}

impl Values for String {
    fn values(&self) -> Vec<String> {
        if self.is_empty() { Vec::new() } else { vec![self.clone()] }
    }
}

impl Values for Vec<String> {
    fn values(&self) -> Vec<String> {
        self.clone()
    }
}

/// Names of fields with where they are kept; those not named here are written by hand below.
macro_rules! overlay {
    ($form:ty, { $($name:literal => $($place:ident).+),* $(,)? }) => {
        impl Overlay for $form {
            const FIELDS: &'static [&'static str] = &[$($name),*];

            fn copy(&mut self, from: &Self, field: &str) {
                match field {
                    $($name => self.$($place).+.clone_from(&from.$($place).+),)*
                    _ => {}
                }
            }

            fn is_blank(&self, field: &str) -> bool {
                match field {
                    $($name => self.$($place).+.is_empty(),)*
                    _ => false,
                }
            }

            fn values(&self, field: &str) -> Vec<String> {
                match field {
                    $($name => self.$($place).+.values(),)*
                    _ => Vec::new(),
                }
            }
        }
    };
}

overlay!(OrganisationForm, {
    "name" => name,
    "sector" => sector,
    "summary" => summary,
    "description" => description,
    "district" => district,
    "address" => address,
    "website" => website,
    "topics" => topics,
    "contact_name" => contact.name,
    "contact_email" => contact.email,
    "contact_phone" => contact.phone,
});
overlay!(ContactPointForm, {
    "contact_name" => contact.name,
    "contact_email" => contact.email,
    "contact_phone" => contact.phone,
    "role" => role,
    "topics" => topics,
    "hours" => hours,
    "languages" => languages,
});
overlay!(OpportunityForm, {
    "title" => title,
    "summary" => summary,
    "tasks" => tasks,
    "topic" => topic,
    "district" => districts,
    "place" => place,
    "way" => way,
    "rhythm" => rhythm,
    "minutes" => minutes,
    "weekdays" => weekdays,
    "from" => from,
    "to" => to,
    "capacity" => capacity,
    "min_age" => min_age,
    "languages" => languages,
    "contact_name" => contact.name,
    "contact_email" => contact.email,
    "contact_phone" => contact.phone,
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_field_is_taken_over_and_the_others_stay() {
        let mut here = OrganisationForm { name: "TV".into(), summary: "Sport".into(), ..Default::default() };
        let list =
            OrganisationForm { name: "Turnverein".into(), summary: "anders".into(), ..Default::default() };
        here.copy(&list, "name");
        assert_eq!((here.name.as_str(), here.summary.as_str()), ("Turnverein", "Sport"));
        assert!(here.is_blank("address") && !here.is_blank("summary"));
        assert_eq!(here.values("name"), ["Turnverein"]);
        assert!(here.values("address").is_empty() && here.values("nothing").is_empty());
    }
}
