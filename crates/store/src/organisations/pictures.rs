use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{organisation_picture, upload};
use crate::uploads::file_name;
use diesel::prelude::*;
use domain::organisations::OrganisationId;
use domain::pictures::{FileName, Picture};
use std::collections::BTreeMap;

type Row = (String, String, String, i32, i32, Option<String>);

/// The picture of an organisation.
pub fn picture(connection: &mut Conn, id: OrganisationId) -> Result<Option<Picture>> {
    let row = organisation_picture::table
        .inner_join(upload::table.on(upload::hash.eq(organisation_picture::large)))
        .filter(organisation_picture::organisation_id.eq(id.number()))
        .select((
            organisation_picture::large,
            organisation_picture::small,
            upload::mime,
            organisation_picture::width,
            organisation_picture::height,
            organisation_picture::alt,
        ))
        .first::<Row>(connection)
        .optional()?;
    let Some((large, small, mime, width, height, alt)) = row else { return Ok(None) };
    let (large, small) = (file_name(&large, &mime)?, file_name(&small, &mime)?);
    Ok(Some(Picture { large, small, width, height, alt }))
}

/// The small pictures of all organisations that have one, for lists.
pub(super) fn small_pictures(connection: &mut Conn) -> Result<BTreeMap<i64, FileName>> {
    let rows = organisation_picture::table
        .inner_join(upload::table.on(upload::hash.eq(organisation_picture::small)))
        .select((organisation_picture::organisation_id, organisation_picture::small, upload::mime))
        .load::<(i64, String, String)>(connection)?;
    rows.into_iter().map(|(id, hash, mime)| Ok((id, file_name(&hash, &mime)?))).collect()
}

/// Puts a picture up in place of the one before. The rows of its files are there already.
pub fn set_picture(connection: &mut Conn, id: OrganisationId, picture: &Picture) -> Result<()> {
    remove_picture(connection, id)?;
    diesel::insert_into(organisation_picture::table)
        .values((
            organisation_picture::organisation_id.eq(id.number()),
            organisation_picture::large.eq(picture.large.hash()),
            organisation_picture::small.eq(picture.small.hash()),
            organisation_picture::width.eq(picture.width),
            organisation_picture::height.eq(picture.height),
            organisation_picture::alt.eq(picture.alt.clone()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes the picture down; says whether there was one.
pub fn remove_picture(connection: &mut Conn, id: OrganisationId) -> Result<bool> {
    let its = organisation_picture::table.filter(organisation_picture::organisation_id.eq(id.number()));
    Ok(diesel::delete(its).execute(connection)? > 0)
}
