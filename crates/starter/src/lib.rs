//! The starter city: Gladbeck as its own page describes it, and plainly invented neighbours around it.
//!
//! The content is data (`data/`); here it is only read and told to the use cases, step by step, in one transaction, as
//! if the last months had happened. [`grow`] makes a large city of it. Nothing enters lower than the service, so what the city shows is what the hub can do.

mod advising;
mod articles;
mod build;
mod cast;
mod circulars;
mod content;
mod digests;
mod events;
mod network;
mod opportunities;
mod organisations;
mod questions;
mod reports;
mod scale;
mod signups;

pub use build::{Built, City, build};
pub use content::Error;
pub use scale::{Grown, grow};
