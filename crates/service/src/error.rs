use domain::fields::Faults;

/// Why a use case said no. Each has its own friendly page or sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Fields to be mended.
    Fields(Faults),
    /// The last place went to somebody else a moment ago.
    Full,
    /// The step is not possible (any more) from where the thing stands.
    NotNow,
    /// Somebody else changed it since it was shown.
    Meanwhile,
    /// It exists already.
    Twice,
    /// The link is worn out: too old, renewed, or not ours.
    Link,
    /// The code is wrong or worn out; so many tries are left.
    Code {
        /// Tries left.
        left: i32,
    },
    /// Too often in a short time.
    TooOften,
}

/// What a use case gives instead of its result.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or none that this caller may know of.
    #[error("not found")]
    NotFound,
    /// This caller may not do this.
    #[error("not allowed")]
    Forbidden,
    /// A no with a reason.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Too much is waiting; try again in a moment.
    #[error("busy")]
    Busy,
    /// The disk is full; nothing was kept.
    #[error("no room on the disk")]
    Full,
    /// The commit itself failed: whether the change was kept is seen at the next start, and this process takes no more.
    #[error("unsure whether it was kept")]
    Unsure,
    /// The database or the folder of uploads failed, or the use case broke off; nothing was kept.
    #[error(transparent)]
    Store(store::Error),
    /// The search index failed; it is made anew.
    #[error(transparent)]
    Search(search::Error),
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Exists => Self::Refused(Refusal::Twice),
            store::Error::NoPlace => Self::Refused(Refusal::Full),
            store::Error::Full => Self::Full,
            store::Error::CommitFailed(_) => Self::Unsure,
            // Somebody else's commit failed, and the service manager starts the hub again in a moment; or somebody else's
            // work took this one along.
            store::Error::Halted | store::Error::UndoneTogether => Self::Busy,
            other @ (store::Error::Unreadable { .. }
            | store::Error::Newer(_)
            | store::Error::Panicked
            | store::Error::File(_)
            | store::Error::Database(_)) => Self::Store(other),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Faults> for Error {
    fn from(faults: Faults) -> Self {
        Self::Refused(Refusal::Fields(faults))
    }
}

impl From<domain::signups::Refused> for Error {
    fn from(_: domain::signups::Refused) -> Self {
        Self::Refused(Refusal::NotNow)
    }
}

impl From<domain::opportunities::Refused> for Error {
    fn from(_: domain::opportunities::Refused) -> Self {
        Self::Refused(Refusal::NotNow)
    }
}

impl From<domain::events::Refused> for Error {
    fn from(_: domain::events::Refused) -> Self {
        Self::Refused(Refusal::NotNow)
    }
}

impl From<domain::agreements::Refused> for Error {
    fn from(_: domain::agreements::Refused) -> Self {
        Self::Refused(Refusal::NotNow)
    }
}

impl From<domain::agreements::NotConfirmed> for Error {
    fn from(refused: domain::agreements::NotConfirmed) -> Self {
        use domain::agreements::NotConfirmed;
        Self::Refused(match refused {
            NotConfirmed::Stale => Refusal::Meanwhile,
            NotConfirmed::Twice => Refusal::Twice,
            NotConfirmed::NotNow => Refusal::NotNow,
        })
    }
}

impl From<domain::agreements::NotProved> for Error {
    fn from(refused: domain::agreements::NotProved) -> Self {
        use domain::agreements::NotProved;
        match refused {
            NotProved::Own => Self::Forbidden,
            NotProved::Twice => Self::Refused(Refusal::Twice),
        }
    }
}

impl From<domain::organisations::Refused> for Error {
    fn from(_: domain::organisations::Refused) -> Self {
        Self::Refused(Refusal::NotNow)
    }
}
