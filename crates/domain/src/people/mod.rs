//! People and how they can be reached.

mod address;
mod contact;

pub use address::{EmailAddress, PhoneNumber};
pub use contact::{Contact, ContactForm, PersonName};
pub(crate) use contact::{name, optional};

kernel::id!(
    /// A person whose address was confirmed.
    PersonId
);
