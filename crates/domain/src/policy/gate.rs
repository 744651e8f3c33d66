use super::Actor;
use crate::accounts::Role;
use crate::links::Purpose;

/// What a route asks of who comes in, before anything of the matter is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// Everybody.
    Everyone,
    /// Whoever holds a link of this kind.
    Link(Purpose),
    /// Everybody who is logged in.
    Account,
    /// Who works for an organisation or an office of the administration, or in the engagement office.
    Member,
    /// Who looks at what is to become public.
    Reviewer,
    /// Who answers questions: the engagement office and the offices of the administration.
    Answerer,
    /// Who works on ideas: who looks at what is to become public, and the offices of the administration.
    Ideas,
    /// Who reads the journal.
    Auditor,
    /// The engagement office.
    Staff,
    /// Who runs the hub.
    Admin,
}

impl Gate {
    /// Do the pages behind it belong to somebody's work, for the office or for an organisation?
    pub const fn is_at_work(self) -> bool {
        match self {
            Self::Everyone | Self::Link(_) | Self::Account => false,
            Self::Member
            | Self::Reviewer
            | Self::Answerer
            | Self::Ideas
            | Self::Auditor
            | Self::Staff
            | Self::Admin => true,
        }
    }

    /// May this one come in? Links are checked against the database by the service; here counts what is known already.
    pub fn admits(self, actor: Actor) -> bool {
        match self {
            Self::Everyone | Self::Link(_) => true,
            Self::Account => matches!(actor, Actor::Member { .. }),
            Self::Member => {
                matches!(actor, Actor::Member { role, .. } if role.is_staff() || role.organisation().is_some())
            }
            Self::Reviewer => matches!(actor, Actor::Member { role, .. } if role.reviews()),
            Self::Answerer => {
                matches!(actor, Actor::Member { role, .. } if role.is_staff() || matches!(role, Role::Officer(_)))
            }
            Self::Ideas => {
                matches!(actor, Actor::Member { role, .. } if role.reviews() || matches!(role, Role::Officer(_)))
            }
            Self::Auditor => matches!(actor, Actor::Member { role: Role::Admin | Role::Auditor, .. }),
            Self::Staff => matches!(actor, Actor::Member { role, .. } if role.is_staff()),
            Self::Admin => matches!(actor, Actor::Member { role: Role::Admin, .. }),
        }
    }
}
