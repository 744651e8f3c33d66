use super::is_by;
use crate::contexts::WriteCx;
use crate::error::Result;
use crate::ideas::mark;
use crate::letters::{self, ideas::readers};
use domain::ideas::{Idea, IdeaId, State};
use domain::journal::Verb;
use kernel::Locale;
use store::journal::Entry;

/// Whoever told an idea hears what concerns them; all who told or support it hear once of answer, merge, project and end; an
/// office hears that an idea is theirs.
pub(super) fn moved(cx: &mut WriteCx<'_>, entry: &Entry, id: IdeaId) -> Result<()> {
    let Some(it) = store::ideas::get(cx.conn, id)? else { return Ok(()) };
    match entry.verb {
        Verb::IdeaTold => to_author(cx, entry, &it, letters::IDEA_CONFIRM),
        // Where it went up at once the next letter says so.
        Verb::IdeaReceived if it.state == State::Open => Ok(()),
        Verb::IdeaReceived => to_author(cx, entry, &it, letters::IDEA_RECEIVED),
        Verb::IdeaPublished => {
            to_author(cx, entry, &it, letters::IDEA_PUBLISHED)?;
            to_office(cx, entry, &it, letters::IDEA_AT_OFFICE)
        }
        Verb::IdeaDeclined => to_author(cx, entry, &it, letters::IDEA_DECLINED),
        Verb::IdeaDeclinedAgain => to_author(cx, entry, &it, letters::IDEA_DECIDED),
        Verb::IdeaAskedBack => to_author(cx, entry, &it, letters::IDEA_ASKED_BACK),
        Verb::IdeaAnswered | Verb::IdeaAnsweredAgain => to_all(cx, entry, &it, letters::IDEA_ANSWERED),
        Verb::IdeaMerged => to_all(cx, entry, &it, letters::IDEA_ALONG),
        Verb::IdeaTookIn => to_all(cx, entry, &it, letters::IDEA_TOOK_IN),
        Verb::IdeaBecameProject => to_all(cx, entry, &it, letters::IDEA_PROJECT),
        Verb::IdeaClosed => to_all(cx, entry, &it, letters::IDEA_CLOSED),
        Verb::IdeaHandedOver | Verb::IdeaHeard | Verb::IdeaDrafted | Verb::IdeaObjected
            if it.state.is_public() =>
        {
            to_office(cx, entry, &it, letters::IDEA_AT_OFFICE)
        }
        Verb::IdeaReminded => to_office(cx, entry, &it, letters::IDEA_REMINDER),
        _ => Ok(()),
    }
}

fn to_author(cx: &mut WriteCx<'_>, entry: &Entry, it: &Idea, letter: &'static str) -> Result<()> {
    match it.author.as_ref().and_then(|author| author.email.as_ref()) {
        Some(email) => letters::queue(cx, letter, entry.subject, email, it.lang, entry.seq),
        None => Ok(()),
    }
}

/// Each person hears once of each event, whatever they are to the idea, and whatever is run again after a downtime.
fn to_all(cx: &mut WriteCx<'_>, entry: &Entry, it: &Idea, letter: &'static str) -> Result<()> {
    // Both sides of a merge are one event: its two entries stand behind each other, and whoever is asked to come along comes first.
    let event = match entry.verb {
        Verb::IdeaTookIn => format!("journal:{}", entry.seq - 1),
        _ => format!("journal:{}", entry.seq),
    };
    let now = cx.now;
    for reader in readers(cx, it.id)? {
        let person = mark(cx, &reader.address);
        if store::told::first(cx.conn, &event, &person, now)? {
            letters::queue(cx, letter, entry.subject, &reader.address, reader.locale, entry.seq)?;
        }
    }
    Ok(())
}

/// Those of the office that has to answer, and who stands in for them.
fn to_office(cx: &mut WriteCx<'_>, entry: &Entry, it: &Idea, letter: &'static str) -> Result<()> {
    let Some(office) = it.owner.office else { return Ok(()) };
    let mut accounts = store::accounts::of_organisation(cx.conn, office)?;
    if letter == letters::IDEA_REMINDER {
        accounts.extend(store::accounts::deputies_of_organisation(cx.conn, office)?);
    }
    for account in accounts {
        if !is_by(entry, account.id) {
            letters::queue(cx, letter, entry.subject, account.email.as_str(), Locale::De, entry.seq)?;
        }
    }
    Ok(())
}
