/// The index does not do what it should. Nothing is lost by it: it is built anew from what it was made of.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The engine says so.
    #[error("index: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// The folder says so.
    #[error("folder of the index: {0}")]
    Folder(#[from] std::io::Error),
    /// It was made by another version, or by none.
    #[error("the index is of another form")]
    OtherForm,
    /// More processes than there are places keep an index in this folder.
    #[error("every place for an index is taken")]
    Taken,
}

/// With an [`Error`].
pub type Result<T> = std::result::Result<T, Error>;
