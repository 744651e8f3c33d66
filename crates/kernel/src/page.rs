/// Where the next page of a list begins: the sort key and id of the last row seen. Paging by key stays right while
/// rows come and go, and page 1 000 costs as much as page 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The sort key of the last row.
    pub key: String,
    /// Its id, to tell rows with the same key apart.
    pub id: i64,
}

impl Cursor {
    /// As it stands in an address: `id-key`.
    pub fn to_param(&self) -> String {
        format!("{}-{}", self.id, self.key)
    }

    /// Reads it back; anything else is the first page.
    pub fn from_param(text: &str) -> Option<Self> {
        let (id, key) = text.split_once('-')?;
        Some(Self { key: key.to_owned(), id: id.parse().ok()? })
    }
}

/// How much of a list is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRequest {
    /// After which row; `None` is the start.
    pub after: Option<Cursor>,
    /// Rows at most.
    pub limit: u16,
}

/// How many there are. Nobody needs to know more exactly than to a thousand, and counting on costs time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Exactly so many.
    Exactly(u16),
    /// More than 1 000.
    MoreThanThousand,
    /// So many among those that were looked at; there may be more.
    AtLeast(u16),
}

impl Count {
    /// Up to where we count.
    pub const CAP: i64 = 1_000;

    /// From a count that was stopped at [`Count::CAP`] + 1.
    pub fn from_capped(counted: i64) -> Self {
        match u16::try_from(counted) {
            Ok(n) if counted <= Self::CAP => Self::Exactly(n),
            _ => Self::MoreThanThousand,
        }
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageOf<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Where the next page begins, when there is one. It may begin before this one is full: then not all were looked at.
    pub next: Option<Cursor>,
    /// How many there are in all.
    pub count: Count,
}
