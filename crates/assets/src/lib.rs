//! What the browser gets: one style sheet, two scripts, the font files, the pictures and the icons. `build.rs` fetches
//! and bundles them; here they lie embedded, under names that change with their bytes, so that they may be kept for ever.
//!
//! This crate knows nothing of pages, routes or people. A new page pattern is described in `PATTERNS.md` and drawn in
//! `css/`; a new icon is one line in `icons.txt`; a KERN class is one line in `kern-classes.txt`.

mod markup;

pub use markup::{Art, Icon};

include!(concat!(env!("OUT_DIR"), "/generated.rs"));

/// One file, with its compressed twins where they pay.
#[derive(Debug)]
pub struct Asset {
    /// The name of its constant in [`url`].
    pub name: &'static str,
    /// Where it is asked for: `/assets/hub.<hash>.css`.
    pub path: &'static str,
    pub mime: &'static str,
    pub bytes: &'static [u8],
    pub br: Option<&'static [u8]>,
    pub gz: Option<&'static [u8]>,
}

/// The file behind a request path.
pub fn by_path(path: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.path == path)
}

/// All files, in the order of the bundle.
pub fn all() -> &'static [Asset] {
    ASSETS
}

/// The icon with this lucide name, for names that come from data. `None` when `icons.txt` does not list it.
pub fn icon_by_name(name: &str) -> Option<Icon> {
    let found = ICONS.binary_search_by(|(listed, _)| (*listed).cmp(name)).ok()?;
    ICONS.get(found).map(|(_, icon)| *icon)
}

#[cfg(test)]
mod tests;
