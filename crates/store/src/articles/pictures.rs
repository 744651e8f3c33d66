use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{article_picture, upload};
use crate::sql::among;
use crate::uploads::file_name;
use diesel::prelude::*;
use domain::articles::{Consent, PictureDraft, PictureId};
use domain::pictures::{FileName, Picture};
use kernel::Instant;

/// A picture that texts may show, with what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPicture {
    /// Its number in texts.
    pub id: PictureId,
    /// Its files; what is to be seen on it stands with them.
    pub picture: Picture,
    /// Width of the small one, in pixels.
    pub small_width: i32,
    /// Who took or drew it.
    pub credit: String,
    /// Whether people can be recognised.
    pub consent: Consent,
    /// Who agreed, when, and where that is kept: for the office alone.
    pub agreed: Option<String>,
    /// When it came.
    pub added_at: Instant,
}

impl StoredPicture {
    /// What is to be seen on it.
    pub fn alt(&self) -> &str {
        self.picture.alt.as_deref().unwrap_or_default()
    }
}

type Row = (i64, (String, String, String), (i32, i32, i32), (String, String), (String, Option<String>), i64);

macro_rules! row {
    () => {
        (
            article_picture::id,
            (article_picture::large, article_picture::small, upload::mime),
            (article_picture::width, article_picture::height, article_picture::small_width),
            (article_picture::alt, article_picture::credit),
            (article_picture::consent, article_picture::agreed),
            article_picture::added_at,
        )
    };
}

macro_rules! all {
    () => {
        article_picture::table
            .inner_join(upload::table.on(upload::hash.eq(article_picture::large)))
            .select(row!())
    };
}

fn read(
    (id, (large, small, mime), (width, height, small_width), (alt, credit), (consent, agreed), at): Row,
) -> Result<StoredPicture> {
    let (large, small) = (file_name(&large, &mime)?, file_name(&small, &mime)?);
    Ok(StoredPicture {
        id: PictureId::new(id),
        picture: Picture { large, small, width, height, alt: Some(alt) },
        small_width,
        credit,
        consent: read_key("article_picture", "consent", &consent, Consent::from_key)?,
        agreed,
        added_at: Instant::from_micros(at),
    })
}

/// One picture.
pub fn picture(connection: &mut Conn, id: PictureId) -> Result<Option<StoredPicture>> {
    let found = all!().filter(article_picture::id.eq(id.number())).load::<Row>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// All pictures, the latest first.
pub fn pictures(connection: &mut Conn, most: i64) -> Result<Vec<StoredPicture>> {
    let found = all!().order(article_picture::id.desc()).limit(most).load::<Row>(connection)?;
    found.into_iter().map(read).collect()
}

/// Those of these pictures that there are.
pub fn pictures_among(connection: &mut Conn, ids: &[i64]) -> Result<Vec<StoredPicture>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found = all!().filter(among(article_picture::id, ids)).load::<Row>(connection)?;
    found.into_iter().map(read).collect()
}

/// The two files of a picture and their sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files<'a> {
    /// The large one.
    pub large: &'a FileName,
    /// The small one.
    pub small: &'a FileName,
    /// Width and height of the large one.
    pub size: (i32, i32),
    /// Width of the small one.
    pub small_width: i32,
}

/// Keeps a picture. The rows of its files are there already.
pub fn insert_picture(
    connection: &mut Conn,
    files: &Files<'_>,
    draft: &PictureDraft,
    now: Instant,
) -> Result<PictureId> {
    let id: i64 = diesel::insert_into(article_picture::table)
        .values((
            article_picture::large.eq(files.large.hash()),
            article_picture::small.eq(files.small.hash()),
            article_picture::width.eq(files.size.0),
            article_picture::height.eq(files.size.1),
            article_picture::small_width.eq(files.small_width),
            article_picture::alt.eq(draft.alt.as_str()),
            article_picture::credit.eq(draft.credit.as_str()),
            article_picture::consent.eq(draft.consent.key()),
            article_picture::agreed.eq(draft.agreed.as_ref().map(kernel::Prose::as_str)),
            article_picture::added_at.eq(now.micros()),
        ))
        .returning(article_picture::id)
        .get_result(connection)?;
    Ok(PictureId::new(id))
}

/// Says of it what is right now.
pub fn update_picture(connection: &mut Conn, id: PictureId, draft: &PictureDraft) -> Result<()> {
    diesel::update(article_picture::table.filter(article_picture::id.eq(id.number())))
        .set((
            article_picture::alt.eq(draft.alt.as_str()),
            article_picture::credit.eq(draft.credit.as_str()),
            article_picture::consent.eq(draft.consent.key()),
            article_picture::agreed.eq(draft.agreed.as_ref().map(kernel::Prose::as_str)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a picture away; says whether there was one. Its files go with the next sweeps.
pub fn delete_picture(connection: &mut Conn, id: PictureId) -> Result<bool> {
    let gone = article_picture::table.filter(article_picture::id.eq(id.number()));
    Ok(diesel::delete(gone).execute(connection)? > 0)
}
