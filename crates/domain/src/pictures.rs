//! Pictures that people put up: what they are called once the hub has drawn them anew, and why one cannot be taken.

use std::fmt;

/// How the hub writes pictures. What comes in may be of another kind; what goes out is one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For photographs.
    Jpeg,
    /// For drawings and whatever lets the ground shine through.
    Png,
    /// A document. It is kept as it came, never drawn, never shown in a page, and only handed to whoever may have it.
    Pdf,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Jpeg, Self::Png, Self::Pdf];

    /// Is it a picture, which everybody may see who knows its name?
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }

    /// Its media type, as stored and as answered.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// Reads [`Format::mime`].
    pub fn from_mime(mime: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.mime() == mime)
    }

    /// The end of a file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

/// The name of a kept file: what is in it, and of which kind it is. The same bytes have the same name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileName {
    hash: String,
    format: Format,
}

impl FileName {
    /// Takes a SHA-256 in small hexadecimal digits; `None` for anything else, so that no name leads out of its folder.
    pub fn new(hash: &str, format: Format) -> Option<Self> {
        let digit = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
        (hash.len() == 64 && hash.bytes().all(digit)).then(|| Self { hash: hash.to_owned(), format })
    }

    /// Reads what [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (hash, extension) = text.split_once('.')?;
        let format = Format::ALL.into_iter().find(|format| format.extension() == extension)?;
        Self::new(hash, format)
    }

    /// What is in it, as a number in hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Of which kind it is.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The folder it lies in: no folder gets thousands of files.
    pub fn folder(&self) -> &str {
        self.hash.get(..2).unwrap_or_default()
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.hash, self.format.extension())
    }
}

/// A picture as pages show it, in two sizes of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// For a page of its own.
    pub large: FileName,
    /// For lists.
    pub small: FileName,
    /// Width of the large one, in pixels.
    pub width: i32,
    /// Height of the large one.
    pub height: i32,
    /// What is to be seen on it, for whoever does not see it; `None` where it only decorates.
    pub alt: Option<String>,
}

/// Why a picture cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFault {
    /// No file was chosen.
    Missing,
    /// The file weighs too much.
    TooHeavy {
        /// How much it may weigh, in megabytes.
        megabytes: usize,
    },
    /// It is none of the kinds that can be read.
    Kind,
    /// It is a drawing made of instructions (SVG), which could carry a program.
    Svg,
    /// It moves.
    Moving,
    /// More pixels than anybody needs, or a file that says so.
    TooLarge {
        /// How many it may have, in millions.
        megapixels: u64,
    },
    /// A strip: on a page it would be a line, or a box without end.
    TooNarrow {
        /// How many times the short side the long one may be.
        times: u32,
    },
    /// It begins like a picture, but cannot be read to its end.
    Broken,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_hash_and_a_kind_and_leads_nowhere_else() {
        let hash = "ab".repeat(32);
        let name = FileName::parse(&format!("{hash}.png")).unwrap();
        assert_eq!((name.folder(), name.format(), name.hash()), ("ab", Format::Png, hash.as_str()));
        assert_eq!(FileName::parse(&name.to_string()), Some(name));
        for wrong in [
            String::new(),
            "../keys".to_owned(),
            hash.clone(),
            format!("{hash}.svg"),
            format!("{hash}.png.png"),
            format!("{}.png", "AB".repeat(32)),
            format!("{}.png", "ä".repeat(32)),
            format!("../{}.png", "a".repeat(61)),
        ] {
            assert_eq!(FileName::parse(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn kinds_read_back() {
        for format in Format::ALL {
            assert_eq!(Format::from_mime(format.mime()), Some(format));
        }
        assert_eq!(Format::from_mime("image/svg+xml"), None);
    }
}
