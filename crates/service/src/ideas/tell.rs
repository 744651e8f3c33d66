use super::{authorise, by};
use crate::contexts::WriteCx;
use crate::error::Result;
use crate::inquiries::route;
use crate::limits::allow;
use domain::ideas::{Idea, IdeaDraft, IdeaForm, IdeaId, LOOK_DAYS, NoteDraft, NoteForm, State};
use domain::inquiries::{Owner, Source};
use domain::journal::Verb;
use domain::limits::Deed;
use domain::people::EmailAddress;
use domain::policy::{IdeaAction, Matter};
use domain::promise::Clock;
use store::ideas::New;

/// Somebody tells an idea on the web. The same form sent twice is one idea. With a mail address it waits for the button.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Refusal::TooOften`].
pub fn tell(cx: &mut WriteCx<'_>, form: &IdeaForm) -> Result<Idea> {
    authorise(cx, IdeaAction::Tell)?;
    let draft = IdeaDraft::parse(form, &cx.settings)?;
    if let Some(known) = store::ideas::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return super::load(cx, known);
    }
    let address = draft.email.as_ref().map(EmailAddress::key);
    allow(cx, Deed::Message, address.as_deref())?;
    let id = begin(cx, &draft, Source::Web)?;
    super::load(cx, id)
}

/// The office notes what somebody told on the phone, at the desk or on paper.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Error::Forbidden`].
pub fn note_down(cx: &mut WriteCx<'_>, form: &NoteForm) -> Result<IdeaId> {
    authorise(cx, IdeaAction::Moderate)?;
    let NoteDraft { source, idea } = NoteDraft::parse(form, &cx.settings)?;
    if let Some(known) = store::ideas::by_form_key(cx.conn, &idea.form_key.to_string())? {
        return Ok(known);
    }
    begin(cx, &idea, source)
}

fn begin(cx: &mut WriteCx<'_>, draft: &IdeaDraft, source: Source) -> Result<IdeaId> {
    let (now, lang) = (cx.now, cx.caller.locale);
    let state = draft.begins(source);
    let owner = Owner { account: None, ..route(cx, draft.topic.as_deref())? };
    let clock = Clock::start(now.city_day(), LOOK_DAYS, &cx.settings.office_days);
    let public_id = cx.draw_id();
    let new = New { draft, public_id, source, lang, state, owner, clock };
    let id = store::ideas::insert(cx.conn, &new, now)?;
    cx.open_new_matter(Matter::OwnIdea(id))?;
    let it = super::load(cx, id)?;
    let verb = if state == State::Unconfirmed { Verb::IdeaTold } else { Verb::IdeaReceived };
    if by(cx).is_some() {
        // Whoever noted it down knows whose voice or paper it is.
        store::ideas::confirm_author(cx.conn, id, now)?;
    }
    let _seq = cx.tell(&it.change(verb))?;
    Ok(id)
}
