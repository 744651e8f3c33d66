//! The full text search that comes with each engine, to compare ours with. No page asks it.

use crate::database::{Location, connect};
use crate::error::Result;
use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};

/// A text to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub text: String,
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Text)]
    id: String,
}

/// What the engine finds for each question, the best first, at most so many: SQLite by FTS5 with `unicode61`, PostgreSQL by
/// `german`. Any of the words is enough, titles weigh more, as with ours. The table is gone afterwards.
///
/// # Errors
/// When the database fails.
pub fn full_text(
    location: &Location,
    documents: &[Document],
    questions: &[String],
    most: usize,
) -> Result<Vec<Vec<String>>> {
    let mut connection = connect(location, false)?;
    let (make, insert, ready, ask) = match location {
        Location::Sqlite(_) => (
            "create virtual table measured_text using fts5(id unindexed, title, body, tokenize = 'unicode61')",
            "insert into measured_text (id, title, body) values ($1, $2, $3)",
            "insert into measured_text (measured_text) values ('optimize')",
            "select id from measured_text where measured_text match $1 order by bm25(measured_text, 0.0, 2.5, 1.0), rowid limit ",
        ),
        Location::Postgres(_) => (
            "create table measured_text (id text not null, title text not null, body text not null, words tsvector)",
            "insert into measured_text (id, title, body) values ($1, $2, $3)",
            "update measured_text set words = setweight(to_tsvector('german', title), 'A') || \
             setweight(to_tsvector('german', body), 'D'); \
             create index measured_text_by_words on measured_text using gin (words); analyze measured_text",
            "select id from measured_text, to_tsquery('german', $1) as asked where words @@ asked \
             order by ts_rank(words, asked, 1) desc, id limit ",
        ),
    };
    connection.batch_execute(make)?;
    connection.batch_execute("begin")?;
    for document in documents {
        diesel::sql_query(insert)
            .bind::<Text, _>(&document.id)
            .bind::<Text, _>(&document.title)
            .bind::<Text, _>(&document.text)
            .execute(&mut connection)?;
    }
    connection.batch_execute("commit")?;
    connection.batch_execute(ready)?;
    let ask = format!("{ask}{most}");
    let mut answers = Vec::with_capacity(questions.len());
    for question in questions {
        let words = any_of(question, location);
        let found = if words.is_empty() {
            Vec::new()
        } else {
            diesel::sql_query(&ask).bind::<Text, _>(words).load::<Found>(&mut connection)?
        };
        answers.push(found.into_iter().map(|row| row.id).collect());
    }
    connection.batch_execute("drop table measured_text")?;
    Ok(answers)
}

/// The words of a question in the engine's own language.
fn any_of(question: &str, location: &Location) -> String {
    let words = question.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    match location {
        Location::Sqlite(_) => words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR "),
        Location::Postgres(_) => words.map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" | "),
    }
}
