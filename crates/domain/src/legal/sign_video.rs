//! The slot for the film in German Sign Language, with the checks of BITV 2.0, annex 2, part 1 (which BITVNRW takes over).

use super::Day;
use super::accessibility::web_address;
use crate::fields::{Fault, Faults};
use kernel::{Instant, Line};
use serde::{Deserialize, Serialize};

/// Smallest picture of the regulation, in pixels.
const LEAST_WIDTH: i64 = 320;
const LEAST_HEIGHT: i64 = 240;
/// Slowest film of the regulation, in pictures a second.
const LEAST_RATE: i64 = 25;

/// A film that keeps the regulation. It lies on a machine of the town: pages lead to it and load nothing from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignVideo {
    /// The file to download.
    pub address: String,
    /// How long it runs, in seconds.
    pub seconds: u32,
    /// How heavy the file is, in megabytes.
    pub megabytes: u32,
    /// Who saw that face, hands, clothing, background and mark are as the regulation wants them.
    pub checked_by: String,
    /// When.
    pub checked_on: Day,
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignVideoForm {
    /// The file to download.
    pub address: String,
    /// `3:20`.
    pub length: String,
    /// In megabytes.
    pub megabytes: String,
    /// In pixels.
    pub width: String,
    /// In pixels.
    pub height: String,
    /// Pictures a second.
    pub rate: String,
    /// The logo of German Sign Language marks it.
    pub logo: bool,
    /// Face, lips and hands are well seen all the time.
    pub face: bool,
    /// Plain dark clothing, hands lighter than it.
    pub clothing: bool,
    /// A background that stands still, neither black nor white.
    pub background: bool,
    /// Who looked.
    pub checked_by: String,
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignVideoDraft(pub SignVideo);

impl SignVideoDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended; a film that does not keep the regulation is not taken.
    pub fn parse(form: &SignVideoForm, now: Instant) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let address = faults.take("address", web_address(&form.address));
        let seconds = faults.take("length", length(&form.length));
        let megabytes = faults.take("megabytes", number(&form.megabytes, 1, 4_000));
        let _enough = faults.take("width", number(&form.width, LEAST_WIDTH, 10_000));
        let _enough = faults.take("height", number(&form.height, LEAST_HEIGHT, 10_000));
        let _enough = faults.take("rate", number(&form.rate, LEAST_RATE, 240));
        let ticks = [
            ("logo", form.logo),
            ("face", form.face),
            ("clothing", form.clothing),
            ("background", form.background),
        ];
        for (field, _) in ticks.into_iter().filter(|(_, ticked)| !ticked) {
            faults.add(field, Fault::Unvouched);
        }
        let checked_by = faults.take("checked_by", Line::<80>::parse(&form.checked_by));
        let video = || {
            Some(SignVideo {
                address: address?,
                seconds: seconds?,
                megabytes: megabytes?,
                checked_by: checked_by?.into_string(),
                checked_on: Day::of(now),
            })
        };
        video().filter(|_| faults.is_empty()).map(Self).ok_or(faults)
    }
}

fn number(typed: &str, min: i64, max: i64) -> Result<u32, Fault> {
    let number: i64 = typed.trim().parse().map_err(|_| Fault::Number { min, max })?;
    let fits = (min..=max).contains(&number);
    u32::try_from(number).ok().filter(|_| fits).ok_or(Fault::Number { min, max })
}

/// "3:20", in seconds.
fn length(typed: &str) -> Result<u32, Fault> {
    let (minutes, seconds) = typed.trim().split_once(':').ok_or(Fault::Length)?;
    let (minutes, seconds): (u32, u32) =
        (minutes.parse().map_err(|_| Fault::Length)?, seconds.parse().map_err(|_| Fault::Length)?);
    if minutes > 600 || seconds > 59 || minutes + seconds == 0 {
        return Err(Fault::Length);
    }
    Ok(minutes * 60 + seconds)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use kernel::WallTime;

    pub(crate) fn right() -> SignVideoForm {
        let text = |text: &str| text.to_owned();
        SignVideoForm {
            address: text("https://stadt.example/dgs.mp4"),
            length: text("3:20"),
            megabytes: text("41"),
            width: text("1280"),
            height: text("720"),
            rate: text("25"),
            logo: true,
            face: true,
            clothing: true,
            background: true,
            checked_by: text("Kim Beispiel"),
        }
    }

    #[test]
    fn a_film_smaller_or_slower_than_the_regulation_wants_is_not_taken() {
        let now = WallTime::from_stored("2026-11-28T12:00").unwrap().instant();
        assert_eq!(SignVideoDraft::parse(&right(), now).unwrap().0.seconds, 200);
        let edge = SignVideoForm { width: "320".into(), height: "240".into(), ..right() };
        assert!(SignVideoDraft::parse(&edge, now).is_ok());
        let refused = |form: SignVideoForm, field: &str| {
            assert!(SignVideoDraft::parse(&form, now).unwrap_err().of(field).is_some(), "{field}");
        };
        refused(SignVideoForm { width: "319".into(), ..right() }, "width");
        refused(SignVideoForm { height: "239".into(), ..right() }, "height");
        refused(SignVideoForm { rate: "24".into(), ..right() }, "rate");
        refused(SignVideoForm { length: "320".into(), ..right() }, "length");
        refused(SignVideoForm { megabytes: String::new(), ..right() }, "megabytes");
        refused(SignVideoForm { face: false, ..right() }, "face");
        refused(SignVideoForm { background: false, ..right() }, "background");
    }
}
