use crate::opportunities::OpportunityForm;
use crate::organisations::{ContactPointForm, OrganisationForm};

/// A form into which single fields of a list are written.
pub trait Overlay {
    /// Takes this field over from the other form.
    fn copy(&mut self, from: &Self, field: &str);
    /// Does nothing stand in this field yet?
    fn is_blank(&self, field: &str) -> bool;
}

/// Names of fields with where they are kept; those not named here are written by hand below.
macro_rules! overlay {
    ($form:ty, { $($name:literal => $($place:ident).+),* $(,)? }) => {
        impl Overlay for $form {
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
    }
}
