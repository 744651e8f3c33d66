//! A device in the foyer that belongs to everybody: what it opens, and how long it waits before it begins again.

use crate::policy::Gate;

/// What a kiosk does with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It is shown.
    Open,
    /// Logging in, and whatever belongs to one person or to somebody's work: on a device of one's own.
    Own,
    /// Files, feeds and sheets for the printer: a code to take along on one's phone.
    TakeAlong,
}

/// Pages for everybody that lead to somebody's own.
const OWN: [&str; 4] = ["/einloggen", "/ausloggen", "/einrichten", "/uebernehmen"];
/// Beginnings of addresses whose answers are no pages to read here: programs, screens, frames on other sites.
const NO_PAGES: [&str; 5] = ["/api/", "/anzeige", "/einbetten", "/monatsblatt", "/offene-daten"];
/// Ends of addresses whose answers are files or sheets.
const NO_PAGES_END: [&str; 6] = [".ics", ".atom", ".vcf", ".json", ".csv", "/plakat"];

impl Way {
    /// What becomes of an address without its language behind this gate. A kiosk knows nobody: only what stands open to
    /// everybody opens.
    pub fn of(gate: Gate, path: &str) -> Self {
        let begins = |all: &[&str]| all.iter().any(|begin| path.starts_with(begin));
        if gate != Gate::Everyone || begins(&OWN) {
            Self::Own
        } else if begins(&NO_PAGES)
            || path.contains("/liste/")
            || path.ends_with("/einbetten")
            || NO_PAGES_END.iter().any(|end| path.ends_with(end))
        {
            Self::TakeAlong
        } else {
            Self::Open
        }
    }
}

/// How long a kiosk waits when nobody moves, in seconds, before it asks whether somebody is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest(u16);

impl Default for Rest {
    fn default() -> Self {
        Self(90)
    }
}

impl Rest {
    /// The question stands so many seconds; WCAG 2.2, 2.2.1 wants 20 at least, and that one simple action extends the time.
    pub const QUESTION: u16 = 30;
    /// The shortest that whoever sets it up may choose: less is no time to read.
    pub const SHORTEST: u16 = 30;
    /// The longest: after more, the next person finds what the one before typed.
    pub const LONGEST: u16 = 600;

    /// Reads what an address or a cookie says; what is no number of seconds is the usual time.
    pub fn from_text(text: &str) -> Self {
        match text.parse::<u16>() {
            Ok(seconds) if seconds > 1 => Self(seconds.clamp(Self::SHORTEST, Self::LONGEST)),
            _ => Self::default(),
        }
    }

    /// Seconds.
    pub const fn seconds(self) -> u16 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::Purpose;

    #[test]
    fn a_kiosk_opens_what_is_for_everybody_and_knows_nobody() {
        for path in ["/", "/mitmachen", "/a/12", "/a/12/anmelden", "/fragen/stellen", "/termine", "/suche"] {
            assert_eq!(Way::of(Gate::Everyone, path), Way::Open, "{path}");
        }
        for path in ["/einloggen", "/einloggen/code", "/einrichten"] {
            assert_eq!(Way::of(Gate::Everyone, path), Way::Own, "{path}");
        }
        for gate in [Gate::Account, Gate::Member, Gate::Staff, Gate::Admin, Gate::Link(Purpose::OwnSignup)] {
            assert_eq!(Way::of(gate, "/wo-auch-immer"), Way::Own, "{gate:?}");
        }
    }

    #[test]
    fn files_and_sheets_are_taken_along() {
        let files =
            ["/termine.ics", "/mitmachen.atom", "/o/3/kontakt.vcf", "/mitmachen/liste/csv", "/a/1/plakat"];
        for path in files.into_iter().chain(["/monatsblatt", "/anzeige", "/api/v1/topics", "/o/3/einbetten"])
        {
            assert_eq!(Way::of(Gate::Everyone, path), Way::TakeAlong, "{path}");
        }
    }

    #[test]
    fn whoever_sets_it_up_chooses_the_rest_within_what_people_need() {
        assert_eq!(Rest::from_text("1"), Rest::default());
        assert_eq!(Rest::from_text("bald"), Rest::default());
        assert_eq!(Rest::from_text("5").seconds(), Rest::SHORTEST);
        assert_eq!(Rest::from_text("180").seconds(), 180);
        assert_eq!(Rest::from_text("60000").seconds(), Rest::LONGEST);
        assert_eq!(Rest::QUESTION.max(20), Rest::QUESTION, "WCAG wants twenty seconds");
    }
}
