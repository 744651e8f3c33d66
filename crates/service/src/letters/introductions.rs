use super::Facts;
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::introductions::{IntroductionId, Said, State};
use store::organisations::Organisation;
use store::outbox::QueuedLetter;

/// What a letter about an introduction says.
#[derive(Debug, Clone)]
pub struct IntroductionFacts {
    /// What is passed on.
    pub said: Said,
    /// Whoever reads the letter.
    pub reader: Organisation,
    /// The organisation they are introduced to; `None` where it is a person.
    pub other: Option<Organisation>,
}

/// The facts for a letter; what ended meanwhile, or was taken back, is not told as if it held.
pub(super) fn facts(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: IntroductionId) -> Result<Option<Facts>> {
    let Some(it) = store::introductions::get(cx.conn, id)? else { return Ok(None) };
    let holds = match letter.letter.as_str() {
        super::INTRODUCED => matches!(it.state, State::PassedOn | State::Came),
        super::INTRODUCTION_WITHDRAWN => it.state == State::Withdrawn,
        _ => false,
    };
    // Whoever was erased has no name here any more; that the yes is taken back is told all the same.
    let said = match (it.said, letter.letter.as_str()) {
        (said, super::INTRODUCTION_WITHDRAWN) => said.unwrap_or_default(),
        (Some(said), _) => said,
        (None, _) => return Ok(None),
    };
    if !holds {
        return Ok(None);
    }
    let Some(first) = store::organisations::get(cx.conn, it.organisation)? else { return Ok(None) };
    let second = match it.other {
        Some(other) => store::organisations::get(cx.conn, other)?,
        None => None,
    };
    let (reader, other) = match second {
        Some(second) if second.email.as_deref() == Some(letter.address.as_str()) => (second, Some(first)),
        second => (first, second),
    };
    Ok(Some(Facts::Introduction(Box::new(IntroductionFacts { said, reader, other }))))
}
