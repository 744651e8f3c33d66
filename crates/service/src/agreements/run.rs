use super::{As, keep, of, speaks};
use crate::contexts::WriteCx;
use crate::error::{Error, Result};
use crate::limits::allow;
use domain::agreements::{Agreement, FileId, Proof, ProofId, ProofState, State, Step};
use domain::fields::{Fault, Faults};
use domain::limits::Deed;
use kernel::Prose;
use store::agreements::{Word, WordKind};

fn prose(field: &'static str, typed: &str) -> Result<String> {
    let mut faults = Faults::new();
    let text = faults.take(field, Prose::<2000>::parse(typed));
    text.map(Prose::into_string).ok_or_else(|| faults.into())
}

/// A party shows that a step is done: in words, and with a photograph or a document that was attached before.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields), [`Error::NotFound`] for a step that it does not have,
/// [`Refusal::NotNow`](crate::Refusal::NotNow) before it is in force and once it is over.
pub fn prove(
    cx: &mut WriteCx<'_>,
    who: As,
    measure: i32,
    words: &str,
    file: Option<FileId>,
) -> Result<ProofId> {
    let (mut it, _) = of(cx, who)?;
    let words = prose("words", words)?;
    let holds = it.holds.ok_or(crate::Refusal::NotNow)?;
    let version = store::agreements::text(cx.conn, it.id, holds)?.ok_or(Error::NotFound)?;
    if !version.text.measures.iter().any(|step| step.number == measure) {
        return Err(Error::NotFound);
    }
    let change = it.step(Step::Prove)?;
    let proof = Proof {
        id: ProofId::new(0),
        measure,
        version: holds,
        by: who.party,
        words,
        file,
        at: cx.now,
        state: ProofState::Waiting,
        judged_by: None,
        judged_at: None,
        reply: None,
    };
    let id = store::agreements::add_proof(cx.conn, it.id, &proof)?;
    keep(cx, &it, &change)?;
    Ok(id)
}

/// Another party says that the step is done, or what is missing.
///
/// # Errors
/// [`Error::Forbidden`] for the party that showed it, and for the town without its log-in;
/// [`Refusal::Twice`](crate::Refusal::Twice) when somebody said it before;
/// [`Refusal::Fields`](crate::Refusal::Fields) where something is missing and nobody says what.
pub fn judge(cx: &mut WriteCx<'_>, who: As, proof: ProofId, is_done: bool, missing: &str) -> Result<()> {
    let (mut it, parties) = of(cx, who)?;
    speaks(cx, who, &parties)?;
    let proofs = store::agreements::proofs(cx.conn, it.id)?;
    let mut proof = proofs.into_iter().find(|known| known.id == proof).ok_or(Error::NotFound)?;
    let missing = if is_done { None } else { Some(prose("missing", missing)?) };
    let now = cx.now;
    proof.judge(who.party, missing, now)?;
    let change = it.step(Step::Judge)?;
    store::agreements::update_proof(cx.conn, &proof)?;
    keep(cx, &it, &change).map(drop)
}

/// What kind of word it is when it is said now.
fn kind(it: &Agreement) -> WordKind {
    match it.state {
        State::Over(_) | State::Ended => WordKind::Outcome,
        _ => WordKind::Comment,
    }
}

/// A party says something to the others; once the outcome is said, something to that.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields), [`Refusal::TooOften`](crate::Refusal::TooOften),
/// [`Refusal::NotNow`](crate::Refusal::NotNow) where nobody reads it.
pub fn say(cx: &mut WriteCx<'_>, who: As, typed: &str) -> Result<()> {
    let (mut it, parties) = of(cx, who)?;
    let content = prose("content", typed)?;
    let address = format!("agreement:{}", who.party);
    allow(cx, Deed::Message, Some(&address))?;
    let change = it.step(Step::Comment)?;
    // Whose contact went has nobody left to speak for it.
    if parties.iter().any(|party| party.id == who.party && party.contact.is_none()) {
        let mut faults = Faults::new();
        faults.add("content", Fault::NoWayToAnswer);
        return Err(faults.into());
    }
    let word = Word { by: Some(who.party), kind: kind(&it), content, at: cx.now };
    store::agreements::add_word(cx.conn, it.id, &word)?;
    keep(cx, &it, &change).map(drop)
}
