use crate::connection::Conn;
use crate::error::Result;
use crate::schema::idea;
use crate::search::Which;
use crate::sql::among;
use diesel::prelude::*;
use kernel::Instant;

/// An idea that everybody may find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToFind {
    /// Its key.
    pub id: i64,
    /// Tag of the language it is told in.
    pub lang: String,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district.
    pub district: Option<String>,
    /// When it became public.
    pub published_at: Instant,
}

type Row = (i64, String, String, String, Option<String>, Option<String>, Option<i64>);

/// Public ideas.
pub fn to_find(connection: &mut Conn, which: Which<'_>) -> Result<Vec<ToFind>> {
    let public = idea::table.filter(idea::shelf.is_not_null()).order(idea::id).select((
        idea::id,
        idea::lang,
        idea::title,
        idea::content,
        idea::topic,
        idea::district,
        idea::published_at,
    ));
    let rows = match which {
        Which::After(id, most) => public.filter(idea::id.gt(id)).limit(most).load::<Row>(connection)?,
        Which::These([]) => Vec::new(),
        Which::These(ids) => public.filter(among(idea::id, ids)).load::<Row>(connection)?,
    };
    let to_find = |(id, lang, title, text, topic, district, at): Row| ToFind {
        id,
        lang,
        title,
        text,
        topic,
        district,
        published_at: Instant::from_micros(at.unwrap_or_default()),
    };
    Ok(rows.into_iter().map(to_find).collect())
}

/// Which of these are public at this moment.
pub fn public_among(connection: &mut Conn, ids: &[i64]) -> Result<Vec<i64>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(idea::table
        .filter(idea::shelf.is_not_null().and(among(idea::id, ids)))
        .select(idea::id)
        .load(connection)?)
}
