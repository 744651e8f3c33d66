//! An address as a QR code (ISO/IEC 18004), drawn into the page: for posters, slips and letters.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::{self, Write as _};

/// The empty frame that readers need around the code, in modules.
const QUIET: usize = 4;

/// The drawing. Empty when the text is too long for a code; the address stands beside it in letters anyway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Qr(String);

impl fmt::Display for Qr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Qr {}

impl Qr {
    /// The code for a text, usually an address of ours.
    pub(crate) fn of(text: &str) -> Self {
        let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
            return Self(String::new());
        };
        let width = code.width();
        let side = width + 2 * QUIET;
        let mut path = String::new();
        for (y, row) in code.to_colors().chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run.first() == Some(&Color::Dark) {
                    // Writing to a String cannot fail.
                    let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
                }
                x += run.len();
            }
        }
        Self(format!(
            "<svg viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" \
             focusable=\"false\"><path fill=\"#000\" d=\"{path}\"/></svg>"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_has_its_quiet_frame_and_carries_nothing_that_was_typed() {
        let drawn = Qr::of("https://hub.example/meins/\"><script>").to_string();
        // 37 letters at level M are version 3: 29 modules and the frame.
        assert!(drawn.starts_with("<svg viewBox=\"0 0 37 37\""), "{drawn}");
        assert!(drawn.contains("d=\"M4 4h7v1h-7z"), "the finder pattern begins in the corner");
        assert!(!drawn.contains("script"));
    }

    #[test]
    fn another_address_is_another_drawing_and_too_much_is_none() {
        assert_ne!(Qr::of("https://a.example/a/1"), Qr::of("https://a.example/a/2"));
        assert_eq!(Qr::of(&"x".repeat(5_000)).to_string(), "");
    }
}
