//! How a frame looks: what may be said of it in its address.

use domain::colour::{Colour, Refused};
use i18n::Words;
use std::fmt;

/// The names in the address.
pub(super) const NAMES: &[&str] = &["farbe", "hell", "anzahl"];
/// Offers where nobody says how many.
const USUAL: usize = 12;
/// Offers at most.
const MOST: usize = 50;

/// What was chosen. A frame leaves out what cannot be read: it stands on somebody else's page, where nobody could mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// Of buttons and links. A colour that somebody chose is known to be readable on a light ground only.
    pub colour: Option<Colour>,
    /// Light at night too.
    pub light: bool,
    pub most: usize,
}

/// What was typed, and what is wrong with it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    pub colour: String,
    pub light: bool,
    pub most: String,
}

impl Typed {
    pub fn of(pairs: &[(String, String)]) -> Self {
        let text =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned());
        Self {
            colour: text("farbe").unwrap_or_default(),
            light: text("hell").is_some_and(|value| value == "1"),
            most: text("anzahl").unwrap_or_default(),
        }
    }

    fn colour(&self) -> Result<Option<Colour>, Refused> {
        if self.colour.is_empty() { Ok(None) } else { Colour::for_words(&self.colour).map(Some) }
    }

    fn most(&self) -> Option<usize> {
        if self.most.is_empty() {
            return Some(USUAL);
        }
        self.most.parse().ok().filter(|most| (1..=MOST).contains(most))
    }

    /// As far as it can be read.
    pub fn look(&self) -> Look {
        let colour = self.colour().ok().flatten();
        Look { colour, light: self.light || colour.is_some(), most: self.most().unwrap_or(USUAL) }
    }

    /// What is to be mended, by field.
    pub fn faults(&self, w: &Words) -> Vec<(&'static str, String)> {
        let colour = self.colour().err().map(|refused| match refused {
            Refused::Unreadable => w.embeds_colour_unreadable(),
            Refused::TooBright => w.embeds_colour_too_bright(),
        });
        let most = self.most().is_none().then(|| w.embeds_most_wrong(MOST));
        colour.map(|text| ("farbe", text)).into_iter().chain(most.map(|text| ("anzahl", text))).collect()
    }
}

impl Look {
    /// Behind the address of the frame; "" where all is as usual.
    pub fn query(self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(colour) = self.colour {
            query.append_pair("farbe", &colour.digits());
        } else if self.light {
            query.append_pair("hell", "1");
        }
        if self.most != USUAL {
            query.append_pair("anzahl", &self.most.to_string());
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// A rule for the frame's own colour.
    pub fn style(self) -> Style {
        let Some(colour) = self.colour.map(Colour::digits) else { return Style::default() };
        Style(format!(".embed{{--action:#{colour};--action-hover:#{colour};--green:#{colour}}}"))
    }
}

/// A rule of style that we wrote, in its element; empty where there is none. The policy of the page names it by its hash.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Style(String);

impl Style {
    /// What is hashed: all that stands in the element.
    pub fn rule(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "<style>{}</style>", self.0) }
    }
}

// Nothing of it was typed: six digits of a colour stand in words of ours.
impl askama::filters::HtmlSafe for Style {}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::of(
            &pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_frame_leaves_out_what_cannot_be_read() {
        let wrong = typed(&[("farbe", "}</style>"), ("anzahl", "-3")]);
        assert_eq!(wrong.look(), Typed::default().look());
        assert_eq!(wrong.look().style(), Style::default());
        assert_eq!(wrong.look().query(), "");
    }

    #[test]
    fn whoever_chooses_a_colour_has_a_light_frame() {
        let look = typed(&[("farbe", "#0A6B4A")]).look();
        assert!(look.light);
        assert_eq!(look.query(), "?farbe=0a6b4a");
        assert_eq!(typed(&[("hell", "1"), ("anzahl", "5")]).look().query(), "?hell=1&anzahl=5");
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        let w = i18n::words(kernel::Locale::De);
        let fields = |typed: &Typed| typed.faults(w).into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(fields(&typed(&[("farbe", "ffcc00"), ("anzahl", "51")])), ["farbe", "anzahl"]);
        assert!(fields(&typed(&[("farbe", "#1d5c42"), ("anzahl", "50")])).is_empty());
    }
}
