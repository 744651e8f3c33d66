use super::{in_public, to_work_on};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use crate::limits::allow;
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::limits::Deed;
use domain::obstacles::{ObstacleId, VoiceDraft, VoiceForm, VoiceId};
use domain::policy::{Action, Matter, NetworkAction};

/// Somebody says on the web that it hinders them too. It counts once they press the button in the mail. Whether this mailbox said
/// so before is not told: whoever types a stranger's address learns nothing.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::TooOften`], [`Error::NotFound`] for one that is not public.
pub fn too(cx: &mut WriteCx<'_>, id: ObstacleId, form: &VoiceForm) -> Result<()> {
    cx.authorise(Action::Network(NetworkAction::NameObstacle))?;
    in_public(cx, id)?;
    let draft = VoiceDraft::by_mail(form)?;
    let VoiceDraft::Mail(address) = &draft else { return Err(Error::NotFound) };
    allow(cx, Deed::Message, Some(draft.key().as_str()))?;
    let known = store::obstacles::voice_of(cx.conn, id, &draft.key())?;
    let voice = match known {
        Some(known) if known.confirmed_at.is_some() => return Ok(()),
        Some(known) => known.id,
        None => {
            let (locale, now) = (cx.caller.locale, cx.now);
            store::obstacles::ask(cx.conn, id, &draft, locale, now)?
        }
    };
    cx.open_matter(Matter::ObstacleVoice(voice))?;
    let subject = Subject::Obstacle(id);
    let cause = cx.tell(&Change::private(Verb::ObstacleVoiceAsked, subject))?;
    let locale = cx.caller.locale;
    letters::queue(cx, letters::OBSTACLE_TOO, subject, address.as_str(), locale, cause)
}

fn counted(id: ObstacleId) -> Change {
    Change::public(Verb::ObstacleVoiceCounted, Subject::Obstacle(id), [Touch::Network])
}

/// The button of the mail: it counts, once. Gives which obstacle it is.
///
/// # Errors
/// [`Error::NotFound`] when it is not public any more, [`Error::Forbidden`] for others.
pub fn say_too(cx: &mut WriteCx<'_>, id: VoiceId) -> Result<ObstacleId> {
    cx.authorise(Action::Network(NetworkAction::SayToo(id)))?;
    let voice = store::obstacles::voice(cx.conn, id)?.ok_or(Error::NotFound)?;
    in_public(cx, voice.obstacle)?;
    let now = cx.now;
    if store::obstacles::confirm(cx.conn, &voice, now)? {
        let _seq = cx.tell(&counted(voice.obstacle))?;
    }
    Ok(voice.obstacle)
}

/// The office notes that it hinders somebody who is there, or on the phone: it counts at once.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Twice`] when they said so before, [`Refusal::NotNow`] for one that is not public,
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn too_at_desk(cx: &mut WriteCx<'_>, id: ObstacleId, form: &VoiceForm) -> Result<()> {
    if !to_work_on(cx, id)?.state.is_public() {
        return Err(Refusal::NotNow.into());
    }
    let draft = VoiceDraft::at_desk(form)?;
    let now = cx.now;
    let known = store::obstacles::voice_of(cx.conn, id, &draft.key())?;
    let voice = match known {
        Some(known) => known,
        None => {
            let locale = cx.caller.locale;
            let voice = store::obstacles::ask(cx.conn, id, &draft, locale, now)?;
            store::obstacles::voice(cx.conn, voice)?.ok_or(Error::NotFound)?
        }
    };
    if !store::obstacles::confirm(cx.conn, &voice, now)? {
        return Err(Refusal::Twice.into());
    }
    let _seq = cx.tell(&counted(id))?;
    Ok(())
}

/// What the obstacle is called of which somebody is asked whether it hinders them too.
///
/// # Errors
/// [`Error::NotFound`] when it is not public any more, [`Error::Forbidden`] for others.
pub fn of_voice(cx: &mut ReadCx<'_>, id: VoiceId) -> Result<String> {
    cx.authorise(Action::Network(NetworkAction::SayToo(id)))?;
    let voice = store::obstacles::voice(cx.conn, id)?.ok_or(Error::NotFound)?;
    Ok(in_public(cx, voice.obstacle)?.public.title)
}
