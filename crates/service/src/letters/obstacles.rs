use super::{Facts, QueuedLetter};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Verb;
use domain::obstacles::{Obstacle, ObstacleId, State};
use domain::policy::Matter;

/// What a letter about an obstacle says.
#[derive(Debug, Clone)]
pub struct ObstacleFacts {
    /// The obstacle.
    pub it: Obstacle,
    /// What happened, where the letter tells it.
    pub verb: Option<Verb>,
    /// The link of this reader; `None` for whom it hinders too: they read the public page.
    pub token: Option<String>,
    /// What whoever gets the letter is called.
    pub reader: String,
}

pub(super) fn facts(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: ObstacleId) -> Result<Option<Facts>> {
    let Some(it) = store::obstacles::get(cx.conn, id)? else { return Ok(None) };
    let to = letter.address.to_lowercase();
    if letter.letter == super::OBSTACLE_TOO {
        let voice = store::obstacles::voice_of(cx.conn, id, &to)?;
        // Who pressed the button meanwhile needs none, and what is not public any more hinders nobody here.
        let Some(voice) = voice.filter(|it| it.confirmed_at.is_none()) else { return Ok(None) };
        if !it.state.is_public() {
            return Ok(None);
        }
        let token = cx.link_to(Matter::ObstacleVoice(voice.id))?;
        return Ok(Some(Facts::Obstacle(Box::new(ObstacleFacts {
            it,
            verb: None,
            token,
            reader: String::new(),
        }))));
    }
    let namer =
        it.namer.clone().filter(|it| it.email.as_deref().is_some_and(|email| email.to_lowercase() == to));
    let (token, reader) = match namer {
        Some(namer) => (cx.link_to(Matter::OwnObstacle(id))?, namer.name),
        // Whoever had everything erased meanwhile hears nothing more.
        None if store::obstacles::voice_of(cx.conn, id, &to)?.is_none() => return Ok(None),
        None => (None, String::new()),
    };
    if letter.letter == super::OBSTACLE_RECEIVED {
        // What was looked at meanwhile is told by its own letter.
        let stale = it.state != State::Received;
        let facts = ObstacleFacts { it, verb: None, token, reader };
        return Ok((!stale).then(|| Facts::Obstacle(Box::new(facts))));
    }
    let history = store::journal::of(cx.conn, letter.subject)?;
    let verb = history.iter().find(|entry| entry.seq == letter.cause).map(|entry| entry.verb);
    Ok(Some(Facts::Obstacle(Box::new(ObstacleFacts { it, verb, token, reader }))))
}
