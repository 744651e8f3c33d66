use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{idea_picture, upload};
use crate::sql::among;
use crate::uploads::file_name;
use diesel::prelude::*;
use domain::ideas::{IdeaId, IdeaPictureId, PictureDraft};
use domain::pictures::Picture;
use kernel::Instant;

/// A photo of an idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its key.
    pub id: IdeaPictureId,
    /// Of which idea.
    pub idea: IdeaId,
    /// Its files; what is to be seen on it stands with them.
    pub picture: Picture,
    /// Width of the small one, in pixels.
    pub small_width: i32,
}

type Row = ((i64, i64), (String, String, String), (i32, i32, i32), String);

/// The photos of these ideas, in their order.
pub fn pictures(connection: &mut Conn, ideas: &[i64]) -> Result<Vec<Shown>> {
    if ideas.is_empty() {
        return Ok(Vec::new());
    }
    let rows = idea_picture::table
        .inner_join(upload::table.on(upload::hash.eq(idea_picture::large)))
        .filter(among(idea_picture::idea_id, ideas))
        .order(idea_picture::id)
        .select((
            (idea_picture::id, idea_picture::idea_id),
            (idea_picture::large, idea_picture::small, upload::mime),
            (idea_picture::width, idea_picture::height, idea_picture::small_width),
            idea_picture::alt,
        ))
        .load::<Row>(connection)?;
    rows.into_iter()
        .map(|((id, idea), (large, small, mime), (width, height, small_width), alt)| {
            let (large, small) = (file_name(&large, &mime)?, file_name(&small, &mime)?);
            Ok(Shown {
                id: IdeaPictureId::new(id),
                idea: IdeaId::new(idea),
                picture: Picture { large, small, width, height, alt: Some(alt) },
                small_width,
            })
        })
        .collect()
}

/// Keeps a photo. The rows of its files are there already.
pub fn insert_picture(
    connection: &mut Conn,
    of: IdeaId,
    files: &crate::articles::Files<'_>,
    draft: &PictureDraft,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(idea_picture::table)
        .values((
            idea_picture::idea_id.eq(of.number()),
            idea_picture::large.eq(files.large.hash()),
            idea_picture::small.eq(files.small.hash()),
            idea_picture::width.eq(files.size.0),
            idea_picture::height.eq(files.size.1),
            idea_picture::small_width.eq(files.small_width),
            idea_picture::alt.eq(draft.alt.as_str()),
            idea_picture::added_at.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a photo of an idea away; says whether there was one. Its files go with the next sweeps.
pub fn remove_picture(connection: &mut Conn, of: IdeaId, id: IdeaPictureId) -> Result<bool> {
    let gone = idea_picture::table
        .filter(idea_picture::id.eq(id.number()).and(idea_picture::idea_id.eq(of.number())));
    Ok(diesel::delete(gone).execute(connection)? > 0)
}
