//! Personal links: what each is for and how long it lives. The link itself is derived (`service::links`), never stored.

use kernel::Instant;

/// What the bearer of a link may do. One link opens one matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// See, confirm, change or withdraw one's own sign-up.
    OwnSignup,
    /// The organisation answers one sign-up.
    AnswerSignup,
    /// A guardian says yes or no, and may take the yes back.
    Guardian,
    /// The organisation says that an offer still holds, or pauses or ends it.
    StillTrue,
    /// Take on the lead of an organisation.
    HandOver,
    /// A log-in link that the starter city prints. It opens a page with a button, like every link.
    LogIn,
    /// A log-in link that whoever runs the machine makes for somebody who has no other way in. It logs in once.
    LogInOnce,
    /// See one's own question, write more, say that it is done.
    OwnInquiry,
    /// See what became of one's own report, and object.
    OwnReport,
    /// The organisation sees why its entry was moderated, and objects.
    Statement,
    /// Somebody of a partner organisation decides an objection.
    SecondDecision,
    /// Confirm, change or stop one's own weekly post.
    OwnDigest,
    /// See what becomes of the obstacle that one named.
    OwnObstacle,
    /// Say that an obstacle hinders one too.
    ObstacleVoice,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::OwnSignup,
        Self::AnswerSignup,
        Self::Guardian,
        Self::StillTrue,
        Self::LogIn,
        Self::HandOver,
        Self::LogInOnce,
        Self::OwnInquiry,
        Self::OwnReport,
        Self::Statement,
        Self::SecondDecision,
        Self::OwnDigest,
        Self::OwnObstacle,
        Self::ObstacleVoice,
    ];

    /// One byte, part of what is signed.
    pub const fn code(self) -> u8 {
        match self {
            Self::OwnSignup => 1,
            Self::AnswerSignup => 2,
            Self::Guardian => 3,
            Self::StillTrue => 4,
            Self::LogIn => 5,
            Self::HandOver => 6,
            Self::LogInOnce => 7,
            Self::OwnInquiry => 8,
            Self::OwnReport => 21,
            Self::Statement => 22,
            Self::SecondDecision => 23,
            Self::OwnDigest => 31,
            Self::OwnObstacle => 61,
            Self::ObstacleVoice => 62,
        }
    }

    /// Reads [`Purpose::code`].
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }

    /// How long a fresh link of this kind lives, in seconds.
    pub const fn life(self) -> i64 {
        const HOUR: i64 = 3_600;
        const DAY: i64 = 24 * HOUR;
        match self {
            Self::OwnSignup | Self::Guardian | Self::OwnInquiry => 180 * DAY,
            // An objection may come for six months after the decision, and the decision takes its days.
            Self::OwnReport | Self::Statement => 240 * DAY,
            // Each mail names its way out, and whoever finds an old one uses that.
            // What is in the way often stays there for long.
            Self::OwnDigest | Self::OwnObstacle => 400 * DAY,
            Self::AnswerSignup | Self::StillTrue | Self::SecondDecision => 60 * DAY,
            Self::LogIn => DAY,
            Self::HandOver | Self::ObstacleVoice => 14 * DAY,
            Self::LogInOnce => HOUR,
        }
    }
}

/// What the database knows of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkState {
    /// Counted up to make all earlier links of this purpose and subject worthless.
    pub generation: i32,
    /// After this it opens nothing.
    pub expires_at: Instant,
}

impl LinkState {
    /// May a link of this generation still be used?
    pub fn admits(self, generation: i32, now: Instant) -> bool {
        generation == self.generation && now < self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renewed_link_makes_the_old_one_worthless() {
        let now = Instant::from_micros(0);
        let state = LinkState { generation: 2, expires_at: now.plus_days(1) };
        assert!(state.admits(2, now));
        assert!(!state.admits(1, now));
    }

    #[test]
    fn a_link_ends_on_the_instant_of_its_expiry() {
        let state = LinkState { generation: 1, expires_at: Instant::from_micros(10) };
        assert!(state.admits(1, Instant::from_micros(9)));
        assert!(!state.admits(1, Instant::from_micros(10)));
    }

    #[test]
    fn codes_read_back() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::from_code(purpose.code()), Some(purpose));
        }
    }
}
