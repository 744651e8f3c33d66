use crate::contexts::Caller;
use domain::accounts::AccountId;
use domain::policy::{Actor, Matter};
use domain::signups::Channel;
use store::journal::Author;

/// How the journal names who acted: opaque, never a name or an address.
pub(crate) fn author(caller: Caller) -> Author {
    let (actor, on_behalf) = match caller.actor {
        Actor::Visitor => ("visitor".to_owned(), None),
        Actor::System => ("system".to_owned(), None),
        Actor::Bearer(matter) => (bearer(matter), None),
        Actor::Member { account, role } => {
            let for_somebody = role.is_staff() && caller.channel != Channel::Web;
            (format!("account:{account}"), for_somebody.then(|| "person".to_owned()))
        }
    };
    Author { actor, on_behalf, channel: caller.channel.key() }
}

fn bearer(matter: Matter) -> String {
    match matter {
        Matter::OwnSignup(id) => format!("own_signup:{id}"),
        Matter::AnswerSignup(id) => format!("answer_signup:{id}"),
        Matter::Guardian(id) => format!("guardian:{id}"),
        Matter::StillTrue(id) => format!("still_true:{id}"),
        Matter::HandOver(id) => format!("hand_over:{id}"),
        Matter::OwnInquiry(id) => format!("own_inquiry:{id}"),
        Matter::OwnReport(id) => format!("own_report:{id}"),
        Matter::Statement(id) => format!("statement:{id}"),
        Matter::SecondDecision(id) => format!("second_decision:{id}"),
        Matter::OwnObstacle(id) => format!("own_obstacle:{id}"),
        Matter::ObstacleVoice(id) => format!("obstacle_voice:{id}"),
        Matter::OwnDigest(id) => format!("own_digest:{id}"),
    }
}

/// Did the guardian's link do it?
pub(crate) fn by_guardian(actor: &str) -> bool {
    actor.starts_with("guardian:")
}

/// Whose account did it?
pub(crate) fn account_of(actor: &str) -> Option<AccountId> {
    actor.strip_prefix("account:")?.parse().ok()
}
