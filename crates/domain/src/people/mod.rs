//! People and how they can be reached.

mod address;
mod contact;

pub use address::{EmailAddress, PhoneNumber};
pub(crate) use contact::optional;
pub use contact::{Contact, ContactForm, PersonName};

kernel::id!(
    /// A person whose address was confirmed.
    PersonId
);
