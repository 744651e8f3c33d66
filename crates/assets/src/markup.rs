//! Pieces of markup that templates write as they are: made by the build from our own drawings and from lucide,
//! never from what somebody typed.

use std::fmt;

/// An icon, by its name in the one file that holds all of them; hidden from screen readers: words stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(pub(crate) &'static str);

/// A drawing as inline SVG; ornament, hidden from screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Art(pub(crate) &'static str);

macro_rules! safe_markup {
    ($($name:ident),+) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.0)
            }
        }

        impl askama::filters::HtmlSafe for $name {}

        impl askama::FastWritable for $name {
            fn write_into(&self, to: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
                Ok(to.write_str(self.0)?)
            }
        }
    )+};
}

safe_markup!(Icon, Art);
