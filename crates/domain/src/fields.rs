//! What may be wrong with a field of a form, in a shape that every language can put into words.

use crate::pictures::PictureFault;
use jiff::civil::Date;
use kernel::TextFault;

/// Why a field cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed or chosen.
    Missing,
    /// More letters than fit.
    TooLong {
        /// How many fit.
        max: usize,
    },
    /// A sign in it that cannot be stored, such as a line break in a name.
    Forbidden,
    /// Not an e-mail address.
    Email,
    /// An e-mail address with which somebody else logs in.
    Taken,
    /// Not a phone number.
    Phone,
    /// Neither e-mail nor phone was given.
    NoWayToAnswer,
    /// Not one of the choices.
    Choice,
    /// Not a whole number in the range.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// Not a date or time.
    Date,
    /// A time that the change of the clocks in spring leaves out.
    Skipped,
    /// The end is not after the start.
    EndBeforeStart,
    /// It lies in the past.
    Past,
    /// It has not come yet.
    Future,
    /// No street with a number: nothing can be served at a post box.
    Street,
    /// No postcode with a town.
    Town,
    /// How long, as minutes and seconds.
    Length,
    /// Nobody ticked that it is so.
    Unvouched,
    /// Not an https address at which a calendar may lie.
    CalendarAddress,
    /// Further ahead than anybody plans here.
    TooFar,
    /// Not an address on the web that starts with https:// or http://.
    WebAddress,
    /// Offers with children or vulnerable people never grant a place automatically (principle 13).
    MustGetToKnow,
    /// The offer is for older people.
    TooYoung {
        /// The youngest it takes.
        min_age: u8,
    },
    /// Fewer places than are taken.
    BelowTaken {
        /// How many are taken.
        taken: u16,
    },
    /// Somebody under 16 needs a guardian who can be asked.
    GuardianMissing,
    /// The guardian's address is that of the person who is to be asked for.
    OwnAddress,
    /// A picture that cannot be taken.
    Picture(PictureFault),
    /// Marks in a text that cannot be shown.
    Markup(markdown::Fault),
    /// A text for everybody that says who told us.
    NamesSomebody,
    /// Not a number with at most three decimals.
    Amount,
}

impl From<TextFault> for Fault {
    fn from(fault: TextFault) -> Self {
        match fault {
            TextFault::Empty => Self::Missing,
            TextFault::TooLong { max } => Self::TooLong { max },
            TextFault::Forbidden => Self::Forbidden,
        }
    }
}

impl From<markdown::Fault> for Fault {
    fn from(fault: markdown::Fault) -> Self {
        Self::Markup(fault)
    }
}

impl From<PictureFault> for Fault {
    fn from(fault: PictureFault) -> Self {
        Self::Picture(fault)
    }
}

/// Tags of languages as they are chosen from a list.
pub(crate) fn language_tags(tags: &[String]) -> Result<Vec<String>, Fault> {
    let right =
        |tag: &String| (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    if tags.len() <= 8 && tags.iter().all(right) { Ok(tags.to_vec()) } else { Err(Fault::Choice) }
}

/// A day on which somebody looks at something again; none where nothing was typed.
///
/// # Errors
/// [`Fault::Date`], [`Fault::Past`].
pub fn day_ahead(typed: &str, today: Date) -> Result<Option<Date>, Fault> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day: Date = typed.trim().parse().map_err(|_| Fault::Date)?;
    // Two years ahead is a slip of the finger.
    match (day - today).get_days() {
        days if days < 0 => Err(Fault::Past),
        days if days > 730 => Err(Fault::Date),
        _ => Ok(Some(day)),
    }
}

/// All that is wrong with a form, in the order of its fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults(Vec<(&'static str, Fault)>);

impl Faults {
    /// Nothing wrong yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Notes what somebody else found wrong.
    pub fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Notes what is wrong with the field of this name.
    pub fn add(&mut self, field: &'static str, fault: impl Into<Fault>) {
        self.0.push((field, fault.into()));
    }

    /// Keeps the value, or notes the fault and gives `None`.
    pub fn take<T, E: Into<Fault>>(&mut self, field: &'static str, parsed: Result<T, E>) -> Option<T> {
        match parsed {
            Ok(value) => Some(value),
            Err(fault) => {
                self.add(field, fault);
                None
            }
        }
    }

    /// What is wrong with this field, if anything.
    pub fn of(&self, field: &str) -> Option<Fault> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, fault)| *fault)
    }

    /// All of it.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Fault)> {
        self.0.iter().copied()
    }

    /// Is the form right?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
