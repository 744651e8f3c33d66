use crate::authors::party_of;
use crate::contexts::WriteCx;
use crate::error::Result;
use crate::letters;
use domain::agreements::{AgreementId, Party, State};
use domain::journal::Verb;
use domain::policy::Matter;
use store::journal::Entry;

/// Each party hears of each step of an agreement once; whoever did it knows it.
pub(super) fn moved(cx: &mut WriteCx<'_>, entry: &Entry, id: AgreementId) -> Result<()> {
    let Some(it) = store::agreements::get(cx.conn, id)? else { return Ok(()) };
    let parties = store::agreements::parties(cx.conn, id)?;
    let by = party_of(&entry.actor);
    let others = || parties.iter().filter(|party| Some(party.id) != by).collect::<Vec<_>>();
    match entry.verb {
        Verb::AgreementBegun if it.state == State::Held => {
            tell(cx, entry, letters::AGREEMENT_HELD, &parties.iter().take(1).collect::<Vec<_>>())
        }
        // Whoever begins it without an account hears of it first; the others once it is certain.
        Verb::AgreementBegun | Verb::AgreementVouched => tell(cx, entry, letters::AGREEMENT_BEGUN, &others()),
        Verb::AgreementWritten => {
            let history = store::journal::of(cx.conn, entry.subject)?;
            let later = |verb| history.iter().any(|it| it.verb == verb && it.seq > entry.seq);
            // The letter tells of the newest text: the last of several changes tells of all, and an offer asks for more.
            if later(Verb::AgreementWritten) || later(Verb::AgreementOffered) {
                return Ok(());
            }
            tell(cx, entry, letters::AGREEMENT_CHANGED, &others())
        }
        Verb::AgreementOffered => tell(cx, entry, letters::AGREEMENT_OFFERED, &others()),
        Verb::AgreementInForce => {
            tell(cx, entry, letters::AGREEMENT_IN_FORCE, &parties.iter().collect::<Vec<_>>())
        }
        Verb::AgreementProved => tell(cx, entry, letters::AGREEMENT_PROOF, &others()),
        Verb::AgreementProofJudged => {
            let proofs = store::agreements::proofs(cx.conn, id)?;
            let shown = |party: &&Party| {
                proofs.iter().any(|proof| proof.judged_at == Some(entry.at) && proof.by == party.id)
            };
            let provers: Vec<&Party> = others().into_iter().filter(shown).collect();
            tell(cx, entry, letters::AGREEMENT_JUDGED, &provers)
        }
        Verb::AgreementReminded => {
            tell(cx, entry, letters::AGREEMENT_NEAR, &parties.iter().collect::<Vec<_>>())
        }
        Verb::AgreementConcluded | Verb::AgreementEnded => {
            tell(cx, entry, letters::AGREEMENT_OUTCOME, &others())
        }
        _ => Ok(()),
    }
}

fn tell(cx: &mut WriteCx<'_>, entry: &Entry, letter: &'static str, to: &[&Party]) -> Result<()> {
    for party in to {
        if let Some(address) = party.email() {
            // Years may lie between two letters: each makes the link live on.
            cx.open_matter(Matter::Agreement(party.id))?;
            letters::queue(cx, letter, entry.subject, address, party.lang, entry.seq)?;
        }
    }
    Ok(())
}
