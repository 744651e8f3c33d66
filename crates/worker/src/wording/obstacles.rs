use domain::journal::Verb;
use mail::{HubFacts, Letter, ObstacleNews};
use service::letters as kinds;
use service::letters::{ObstacleFacts, QueuedLetter};

/// A letter about an obstacle. Whoever named it reads its own page, whom it hinders too the public one.
pub(super) fn word(letter: &QueuedLetter, facts: ObstacleFacts, hub: &HubFacts) -> Option<(String, Letter)> {
    let ObstacleFacts { it, verb, token, reader } = facts;
    let at = |path: &str| format!("{}{}{path}", hub.base_url, letter.locale.prefix());
    let day = i18n::plain(&i18n::dates::day(letter.locale, it.clock.due));
    let outcome = it.public.outcome.clone().unwrap_or_default();
    let own = match &token {
        Some(token) => at(&format!("/mein-stein/{token}")),
        None => at(&format!("/steine/{}", it.id)),
    };
    let (news, text, link) = match (letter.letter.as_str(), verb) {
        (kinds::OBSTACLE_TOO, _) => {
            (ObstacleNews::Too, String::new(), at(&format!("/stein-auch/{}", token?)))
        }
        (kinds::OBSTACLE_RECEIVED, _) => (ObstacleNews::Received, day, own),
        (kinds::OBSTACLE_MOVED, Some(Verb::ObstacleOpened)) => (ObstacleNews::Opened, day, own),
        (kinds::OBSTACLE_MOVED, Some(Verb::ObstacleAnswered)) => {
            (ObstacleNews::Answered, it.public.answer.clone()?, own)
        }
        // What goes on meanwhile has not ended: nothing is told of an end that is none.
        (kinds::OBSTACLE_MOVED, _) if outcome.is_empty() => return None,
        (kinds::OBSTACLE_MOVED, Some(Verb::ObstacleSolved)) => (ObstacleNews::Solved, outcome, own),
        (kinds::OBSTACLE_MOVED, Some(Verb::ObstacleNotSolvable)) => (ObstacleNews::NotSolvable, outcome, own),
        (kinds::OBSTACLE_MOVED, Some(Verb::ObstacleDeclined)) => (ObstacleNews::Declined, outcome, own),
        _ => return None,
    };
    let title = it.public.title;
    Some((reader.clone(), Letter::Obstacle { news, person: reader, title, text, link }))
}
