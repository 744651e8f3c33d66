//! Pictures that come in are read with limits, made small and drawn anew. Nothing is ever served as it came: not its
//! bytes, not where and with which camera it was taken.

use crate::contexts::{Caller, WriteCx};
use crate::error::{Error, Result};
use crate::hub::Hub;
use domain::pictures::{FileName, Format, PictureFault};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType as Rows, PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageResult, Limits};
use std::io::Cursor;
use std::sync::{Mutex, PoisonError};
use store::uploads::{Stored, Uploads};

/// What a file may weigh; a photograph of a phone weighs three to five megabytes.
const MEGABYTES: usize = 7;
/// How many pixels it may have: those of a phone, and not those of a bomb.
const MEGAPIXELS: u64 = 26;
/// So many times the short side the long one may be: enough for a lettering, and no strip.
const TIMES: u32 = 4;
/// What reading it may take of the memory, in bytes.
const MEMORY: u64 = 160 << 20;
/// How long neither side is longer than, in pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    /// On a page of its own.
    large: u32,
    /// In lists, and on small screens.
    small: u32,
}

/// The picture of an organisation stands beside its name.
const BESIDE: Measure = Measure { large: 512, small: 128 };
/// A picture in a text is as wide as the text; a phone takes the small one.
pub(crate) const IN_TEXTS: Measure = Measure { large: 960, small: 480 };
/// How well a photograph is kept, of 100.
const QUALITY: u8 = 85;
/// A file outlives its row by so long; so long, too, a row may follow its file.
const GRACE_SECONDS: i64 = 3_600;

/// Only one picture is read at a time, so that the memory it takes is taken once.
static READING: Mutex<()> = Mutex::new(());

/// A picture as the hub draws it.
#[derive(Debug)]
pub(crate) struct Drawn {
    pub(crate) bytes: Vec<u8>,
    pub(crate) width: i32,
    pub(crate) height: i32,
}

/// Both sizes, of one kind.
#[derive(Debug)]
pub(crate) struct Sizes {
    pub(crate) format: Format,
    pub(crate) large: Drawn,
    pub(crate) small: Drawn,
}

/// The files of a picture, in their folder.
#[derive(Debug)]
pub(crate) struct Files {
    pub(crate) large: Stored,
    pub(crate) small: Stored,
    pub(crate) width: i32,
    pub(crate) height: i32,
    pub(crate) small_width: i32,
}

/// Puts both sizes into their folder. The disk has to be waited for: this is before the transaction.
///
/// # Errors
/// When they cannot be written.
pub(crate) fn keep(hub: &Hub, sizes: &Sizes) -> Result<Files> {
    let now = hub.now();
    let put = |drawn: &Drawn| {
        hub.uploads().put(&drawn.bytes, sizes.format, hub.draw_id().as_str(), now).map_err(Error::from)
    };
    Ok(Files {
        large: put(&sizes.large)?,
        small: put(&sizes.small)?,
        width: sizes.large.width,
        height: sizes.large.height,
        small_width: sizes.small.width,
    })
}

impl Files {
    /// Writes their rows.
    ///
    /// # Errors
    /// [`Error::Busy`] when a sweep took one of them meanwhile.
    pub(crate) fn note(&self, cx: &mut WriteCx<'_>, uploads: &Uploads) -> Result<()> {
        // The sweep runs in a transaction too: what lies there now stays until this one is over.
        if !uploads.has(&self.large.name) || !uploads.has(&self.small.name) {
            return Err(Error::Busy);
        }
        let now = cx.now;
        store::uploads::insert(cx.conn, &self.large, now)?;
        store::uploads::insert(cx.conn, &self.small, now)?;
        Ok(())
    }
}

/// Draws the picture of an organisation anew in both sizes. Takes a moment: not for a thread on which others wait.
pub(crate) fn draw(file: &[u8]) -> std::result::Result<Sizes, PictureFault> {
    draw_within(file, BESIDE)
}

/// Draws a picture anew in both sizes of a measure. Takes a moment, as [`draw`].
pub(crate) fn draw_within(file: &[u8], measure: Measure) -> std::result::Result<Sizes, PictureFault> {
    if file.is_empty() {
        return Err(PictureFault::Missing);
    }
    if file.len() > MEGABYTES << 20 {
        return Err(PictureFault::TooHeavy { megabytes: MEGABYTES });
    }
    let _alone = READING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut decoder = open(file)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MEGAPIXELS * 1_000_000 || decoder.total_bytes() > MEMORY {
        return Err(PictureFault::TooLarge { megapixels: MEGAPIXELS });
    }
    if u64::from(width.max(height)) > u64::from(TIMES) * u64::from(width.min(height)) {
        return Err(PictureFault::TooNarrow { times: TIMES });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let read = DynamicImage::from_decoder(decoder).map_err(fault)?;
    let mut large = fitted(read, measure.large);
    large.apply_orientation(orientation);
    let shines_through = large.color().has_alpha() && large.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255);
    let large = if shines_through {
        DynamicImage::ImageRgba8(large.to_rgba8())
    } else {
        DynamicImage::ImageRgb8(large.to_rgb8())
    };
    let small = fitted(large.clone(), measure.small);
    sizes(&large, &small, shines_through).map_err(|_| PictureFault::Broken)
}

/// A drawing is smaller as PNG, a photograph as JPEG; what shines through must be PNG.
fn sizes(large: &DynamicImage, small: &DynamicImage, shines_through: bool) -> ImageResult<Sizes> {
    let png = written(large, Format::Png)?;
    let (format, large) = if shines_through {
        (Format::Png, png)
    } else {
        let jpeg = written(large, Format::Jpeg)?;
        if jpeg.bytes.len() < png.bytes.len() { (Format::Jpeg, jpeg) } else { (Format::Png, png) }
    };
    Ok(Sizes { format, large, small: written(small, format)? })
}

/// A file may be whole and still ask for more memory than we give.
fn fault(error: ImageError) -> PictureFault {
    match error {
        ImageError::Limits(_) => PictureFault::TooLarge { megapixels: MEGAPIXELS },
        _ => PictureFault::Broken,
    }
}

/// Opens the file by what is in it, whatever it is called.
fn open(file: &[u8]) -> std::result::Result<Box<dyn ImageDecoder + '_>, PictureFault> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    let bytes = Cursor::new(file);
    match image::guess_format(file) {
        Ok(ImageFormat::Jpeg) if jpeg_ends(file) => Ok(Box::new(JpegDecoder::new(bytes).map_err(fault)?)),
        Ok(ImageFormat::Jpeg) => Err(PictureFault::Broken),
        Ok(ImageFormat::Png) => {
            let png = PngDecoder::with_limits(bytes, limits).map_err(fault)?;
            if png.is_apng().map_err(fault)? { Err(PictureFault::Moving) } else { Ok(Box::new(png)) }
        }
        Ok(ImageFormat::WebP) => {
            let webp = WebPDecoder::new(bytes).map_err(fault)?;
            if webp.has_animation() { Err(PictureFault::Moving) } else { Ok(Box::new(webp)) }
        }
        _ if is_svg(file) => Err(PictureFault::Svg),
        _ => Err(PictureFault::Kind),
    }
}

/// A photograph that was cut off would be read with a grey rest. Inside the picture itself `FF` is never followed by a
/// mark, so its end stands behind the begin of its last part.
fn jpeg_ends(file: &[u8]) -> bool {
    let last = |mark: [u8; 2]| file.windows(2).rposition(|pair| pair == mark);
    matches!((last([0xFF, 0xDA]), last([0xFF, 0xD9])), (Some(part), Some(end)) if part < end)
}

fn is_svg(file: &[u8]) -> bool {
    let start = String::from_utf8_lossy(file.get(..1_024).unwrap_or(file)).to_lowercase();
    start.contains("<svg")
}

/// As large as fits; a small one is not blown up. The first step is quick, the second one sharp.
fn fitted(picture: DynamicImage, most: u32) -> DynamicImage {
    let longest = picture.width().max(picture.height());
    if longest <= most {
        return picture;
    }
    let near = if longest > most * 4 { picture.thumbnail(most * 2, most * 2) } else { picture };
    near.resize(most, most, FilterType::CatmullRom)
}

fn written(picture: &DynamicImage, format: Format) -> ImageResult<Drawn> {
    let mut bytes = Vec::new();
    match format {
        Format::Jpeg => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?,
        Format::Png => picture.write_with_encoder(PngEncoder::new_with_quality(
            &mut bytes,
            CompressionType::Best,
            Rows::Adaptive,
        ))?,
        // A document is kept as it came.
        Format::Pdf => {
            let hint = image::error::ImageFormatHint::Name("pdf".to_owned());
            return Err(ImageError::Unsupported(hint.into()));
        }
    }
    let side = |length: u32| i32::try_from(length).unwrap_or(i32::MAX);
    Ok(Drawn { bytes, width: side(picture.width()), height: side(picture.height()) })
}

/// What is in a kept picture. Everybody may see it: its name cannot be guessed.
///
/// # Errors
/// [`Error::NotFound`].
pub fn file(hub: &Hub, name: &FileName) -> Result<Vec<u8>> {
    hub.uploads().read(name)?.ok_or(Error::NotFound)
}

/// Lets go of what no page shows any more: first of the row, an hour later of the file.
///
/// # Errors
/// When rows or files cannot be read or removed.
pub(crate) fn sweep(hub: &Hub) -> Result<()> {
    let (looking, sweeping) = (hub.uploads().clone(), hub.uploads().clone());
    let untidy = hub.read(Caller::system(), move |cx| {
        let since = cx.now.plus_seconds(-GRACE_SECONDS);
        Ok(!store::uploads::idle(cx.conn)?.is_empty() || !looking.strays(cx.conn, since)?.is_empty())
    });
    if !untidy.wait()? {
        return Ok(());
    }
    let swept = hub.write(Caller::system(), move |cx| {
        let now = cx.now;
        for name in store::uploads::idle(cx.conn)? {
            sweeping.touch(&name, now)?;
            store::uploads::delete(cx.conn, &name)?;
        }
        Ok(sweeping.sweep(cx.conn, now.plus_seconds(-GRACE_SECONDS))?)
    });
    swept.wait().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
        written(&picture.into(), Format::Png).unwrap().bytes
    }

    fn photo(width: u32, height: u32) -> RgbImage {
        // Noise without randomness: no run of pixels that a drawing would have.
        RgbImage::from_fn(width, height, |x, y| {
            let seed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503);
            Rgb([(seed >> 3).to_le_bytes()[0], (seed >> 7).to_le_bytes()[1], (seed >> 11).to_le_bytes()[2]])
        })
    }

    #[test]
    fn a_photograph_becomes_a_small_jpeg_and_a_drawing_a_small_png() {
        let jpeg = written(&photo(1_600, 800).into(), Format::Jpeg).unwrap().bytes;
        let drawn = draw(&jpeg).unwrap();
        assert_eq!((drawn.format, drawn.large.width, drawn.large.height), (Format::Jpeg, 512, 256));
        assert_eq!((drawn.small.width, drawn.small.height), (128, 64));
        let flat = RgbImage::from_pixel(300, 100, Rgb([0, 90, 40]));
        let drawn = draw(&png(flat)).unwrap();
        assert_eq!((drawn.format, drawn.large.width, drawn.large.height), (Format::Png, 300, 100));
    }

    #[test]
    fn a_lettering_is_no_strip() {
        for (width, height) in [(400, 100), (100, 400), (1, 4)] {
            assert!(draw(&png(photo(width, height))).is_ok(), "{width} × {height}");
        }
    }

    #[test]
    fn what_shines_through_goes_on_doing_so() {
        let mut glass = RgbaImage::from_pixel(40, 40, Rgba([200, 0, 0, 255]));
        glass.put_pixel(0, 0, Rgba([0, 0, 0, 0]));
        let drawn = draw(&png(glass)).unwrap();
        let again = image::load_from_memory(&drawn.large.bytes).unwrap().to_rgba8();
        assert_eq!((drawn.format, again.get_pixel(0, 0).0[3]), (Format::Png, 0));
    }

    #[test]
    fn a_webp_is_taken_and_nothing_written_with_it_stays() {
        let mut webp = Vec::new();
        let encoder = image::codecs::webp::WebPEncoder::new_lossless(&mut webp);
        DynamicImage::from(photo(20, 30)).write_with_encoder(encoder).unwrap();
        assert_eq!(draw(&webp).map(|drawn| drawn.large.height).ok(), Some(30));
        let mut said = written(&photo(64, 64).into(), Format::Jpeg).unwrap().bytes;
        // A comment of 14 letters behind the first mark.
        said.splice(2..2, b"\xFF\xFE\x00\x10Teststrasse 12".iter().copied());
        let drawn = draw(&said).unwrap();
        assert!(!drawn.large.bytes.windows(11).any(|part| part == b"Teststrasse"));
    }

    #[test]
    fn a_picture_taken_sideways_is_set_upright() {
        let mut sideways = written(&photo(64, 32).into(), Format::Jpeg).unwrap().bytes;
        // Exif with one entry: orientation 6, turn a quarter to the right.
        let exif = b"\xFF\xE1\x00\x22Exif\0\0MM\x00\x2A\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00";
        sideways.splice(2..2, exif.iter().copied());
        let drawn = draw(&sideways).unwrap();
        assert_eq!((drawn.large.width, drawn.large.height), (32, 64));
    }

    /// A picture that only says how large it is.
    fn says_its_size(width: u32, height: u32) -> Vec<u8> {
        let mut file = png(RgbImage::new(1, 1));
        file.splice(16..20, width.to_be_bytes());
        file.splice(20..24, height.to_be_bytes());
        let sum = crc(file.get(12..29).unwrap());
        file.splice(29..33, sum.to_be_bytes());
        file
    }

    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32| if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
        !bytes.iter().fold(!0_u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
    }

    #[test]
    fn what_cannot_be_taken_is_named() {
        use PictureFault::{Broken, Kind, Missing, Moving, Svg, TooHeavy, TooLarge, TooNarrow};
        let whole = png(photo(80, 80));
        let jpeg = written(&photo(80, 80).into(), Format::Jpeg).unwrap().bytes;
        let half = |file: &[u8]| file.get(..file.len() / 2).unwrap().to_vec();
        let mut moving = whole.clone();
        // acTL before the picture: two frames, for ever.
        let mut chunk = b"acTL\x00\x00\x00\x02\x00\x00\x00\x00".to_vec();
        let sum = crc(&chunk);
        chunk.splice(0..0, 8_u32.to_be_bytes());
        chunk.extend(sum.to_be_bytes());
        moving.splice(33..33, chunk);
        let too_large = TooLarge { megapixels: MEGAPIXELS };
        for (file, fault) in [
            (Vec::new(), Missing),
            (b"Kein Bild, nur ein Text".to_vec(), Kind),
            (b"GIF89a\x01\x00\x01\x00\x00\x00\x00".to_vec(), Kind),
            (b"<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>".to_vec(), Svg),
            (half(&whole), Broken),
            (half(&jpeg), Broken),
            (b"\x89PNG\r\n\x1a\n".to_vec(), Broken),
            (moving, Moving),
            (says_its_size(30_000, 30_000), too_large),
            (says_its_size(u32::MAX >> 1, 1), too_large),
            (says_its_size(1, 20_000), TooNarrow { times: TIMES }),
            (png(photo(401, 100)), TooNarrow { times: TIMES }),
            (png(photo(100, 401)), TooNarrow { times: TIMES }),
            (vec![0; (MEGABYTES << 20) + 1], TooHeavy { megabytes: MEGABYTES }),
        ] {
            assert_eq!(draw(&file).err(), Some(fault), "{:?}", file.get(..20));
        }
    }
}
