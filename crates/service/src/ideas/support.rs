use super::{authorise, live, load};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use crate::limits::allow;
use domain::changes::Change;
use domain::ideas::{
    Channel, Idea, IdeaId, PaperList, Signature, State, SupportId, Supporter, SupporterDraft, SupporterForm,
    same_person,
};
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::people::{EmailAddress, PhoneNumber};
use domain::policy::{IdeaAction, Matter};
use kernel::Locale;
use store::ideas::NewSupport;

/// Who of those who count is the same person. An address that is not certain joins nobody (principle 1).
fn known(cx: &mut ReadCx<'_>, idea: IdeaId, who: &SupporterDraft) -> Result<Option<Supporter>> {
    let alike = store::ideas::alike(cx.conn, idea, who)?;
    let counts = |it: &Supporter| it.confirmed_at.is_some();
    Ok(alike.into_iter().find(|it| counts(it) && same_person(Signature::of(it), who.signature())))
}

/// The row of this mailbox, whether or not it counts yet.
fn of_mailbox(cx: &mut ReadCx<'_>, idea: IdeaId, who: &SupporterDraft) -> Result<Option<Supporter>> {
    let Some(key) = who.email.as_ref().map(EmailAddress::key) else { return Ok(None) };
    let alike = store::ideas::alike(cx.conn, idea, who)?;
    Ok(alike.into_iter().find(|it| it.email.as_ref().is_some_and(|email| email.to_lowercase() == key)))
}

/// Keeps a row. A number that stands at another row of the same name is not written twice.
fn insert(
    cx: &mut WriteCx<'_>,
    idea: IdeaId,
    channel: Channel,
    who: &SupporterDraft,
    (locale, counts, came_from): (Locale, bool, Option<SupportId>),
) -> Result<SupportId> {
    let number = |phone: &str| PhoneNumber::parse(phone).ok().map(|it| it.international().to_owned());
    let mut who = who.clone();
    if let Some(own) = who.phone.as_ref().map(|it| it.international().to_owned()) {
        let alike = store::ideas::alike(cx.conn, idea, &who)?;
        if alike.iter().any(|it| it.phone.as_deref().and_then(number).as_deref() == Some(own.as_str())) {
            who.phone = None;
        }
    }
    let new = NewSupport { idea, channel, who: &who, locale, counts, came_from };
    let now = cx.now;
    let id = store::ideas::insert_support(cx.conn, &new, now)?;
    if who.email.is_some() {
        cx.open_new_matter(Matter::OwnSupport(id))?;
    }
    Ok(id)
}

/// Counts anew and tells it.
fn told(cx: &mut WriteCx<'_>, idea: &Idea, verb: Verb) -> Result<()> {
    store::ideas::recount(cx.conn, idea.id)?;
    let _seq = cx.tell(&idea.change(verb))?;
    Ok(())
}

/// Somebody supports an idea on the web. With a mail address it counts once the button is pressed; what was said of somebody
/// before is told to nobody but them. Gives the support that waits for its button; none where it counts at once.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::TooOften`], [`Refusal::NotNow`] where it takes no support (any more), [`Error::NotFound`].
pub fn support(cx: &mut WriteCx<'_>, id: IdeaId, form: &SupporterForm) -> Result<Option<SupportId>> {
    let idea = load(cx, id)?;
    authorise(cx, IdeaAction::See(idea.state)).map_err(|_| Error::NotFound)?;
    authorise(cx, IdeaAction::Support(idea.state)).map_err(|_| Refusal::NotNow)?;
    let who = SupporterDraft::parse(form)?;
    let address = who.email.as_ref().map(EmailAddress::key);
    allow(cx, Deed::SignUp, address.as_deref())?;
    let locale = cx.caller.locale;
    let Some(email) = who.email.clone() else {
        match known(cx, id, &who)? {
            Some(it) => store::ideas::own_it(cx.conn, it.id)?,
            None => {
                insert(cx, id, Channel::Web, &who, (locale, true, None))?;
            }
        }
        told(cx, &idea, Verb::IdeaSupported)?;
        return Ok(None);
    };
    let support = match of_mailbox(cx, id, &who)? {
        Some(it) => it.id,
        None => insert(cx, id, Channel::Web, &who, (locale, false, None))?,
    };
    cx.open_matter(Matter::OwnSupport(support))?;
    let seq = cx.tell(&Change::private(Verb::IdeaSupportAsked, Subject::Idea(id)))?;
    letters::queue(cx, letters::IDEA_SUPPORT_CONFIRM, Subject::Idea(id), email.as_str(), locale, seq)?;
    Ok(Some(support))
}

/// A list of paper is typed in at the desk. Gives how many are new, and how many were known.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn sign_list(cx: &mut WriteCx<'_>, id: IdeaId, channel: Channel, typed: &str) -> Result<(usize, usize)> {
    let idea = super::moderate::to_moderate(cx, id)?;
    let list = PaperList::parse(typed)?;
    if idea.state.is_over() || channel == Channel::Web {
        return Err(Refusal::NotNow.into());
    }
    let (now, mut fresh, mut before) = (cx.now, 0, 0);
    for who in &list.0 {
        let at_mailbox = of_mailbox(cx, id, who)?;
        match (known(cx, id, who)?, at_mailbox) {
            (Some(it), _) => {
                store::ideas::own_it(cx.conn, it.id)?;
                before += 1;
            }
            // They wrote the same address by hand.
            (None, Some(it)) => {
                store::ideas::sign_on_paper(cx.conn, it.id, channel, now)?;
                fresh += 1;
            }
            (None, None) => {
                insert(cx, id, channel, who, (Locale::De, true, None))?;
                fresh += 1;
            }
        }
    }
    told(cx, &idea, Verb::IdeaSupported)?;
    Ok((fresh, before))
}

/// One's own support, as whoever gave it sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSupport {
    /// What they gave.
    pub support: Supporter,
    /// The idea.
    pub idea: Idea,
    /// The idea into which it went, where it did, and whether they came along.
    pub into: Option<(Idea, bool)>,
}

fn theirs(cx: &mut ReadCx<'_>, id: SupportId) -> Result<(Supporter, Locale)> {
    authorise(cx, IdeaAction::OwnSupport(id))?;
    store::ideas::support(cx.conn, id)?.ok_or(Error::NotFound)
}

/// One's own support.
///
/// # Errors
/// [`Error::NotFound`] once it ended, [`Error::Forbidden`] for others.
pub fn own_support(cx: &mut ReadCx<'_>, id: SupportId) -> Result<OwnSupport> {
    let (support, _) = theirs(cx, id)?;
    let idea = Idea { author: None, ..load(cx, support.idea)? };
    let into = match idea.state {
        State::Merged(_) => {
            let into = Idea { author: None, ..live(cx, idea.id)? };
            let came = store::ideas::came_along(cx.conn, idea.id)?.contains(&id);
            Some((into, came))
        }
        _ => None,
    };
    Ok(OwnSupport { support, idea, into })
}

/// The button: the address is certain, it counts.
///
/// # Errors
/// [`Refusal::NotNow`] where the idea takes no support any more, as [`own_support`].
pub fn confirm_support(cx: &mut WriteCx<'_>, id: SupportId) -> Result<()> {
    let (support, _) = theirs(cx, id)?;
    let idea = load(cx, support.idea)?;
    let now = cx.now;
    if support.confirmed_at.is_none() {
        authorise(cx, IdeaAction::Support(idea.state)).map_err(|_| Refusal::NotNow)?;
        let who = SupporterDraft::again(&support).ok_or(Error::NotFound)?;
        // Whoever signed on paper before and now says so here is one person.
        if let Some(before) = known(cx, idea.id, &who)? {
            store::ideas::take_over(cx.conn, id, &before)?;
        }
        store::ideas::confirm_support(cx.conn, id, now)?;
    }
    store::ideas::own_it(cx.conn, id)?;
    told(cx, &idea, Verb::IdeaSupported)
}

/// It ends.
///
/// # Errors
/// As [`own_support`].
pub fn end_support(cx: &mut WriteCx<'_>, id: SupportId) -> Result<()> {
    theirs(cx, id)?;
    leave(cx, id)
}

/// One support goes, and the count with it.
pub(super) fn leave(cx: &mut WriteCx<'_>, id: SupportId) -> Result<()> {
    let Some((support, _)) = store::ideas::support(cx.conn, id)? else { return Ok(()) };
    let idea = load(cx, support.idea)?;
    store::ideas::drop_support(cx.conn, id)?;
    told(cx, &idea, Verb::IdeaSupportWithdrawn)
}

/// Whoever supported an idea that went into another one comes along.
///
/// # Errors
/// [`Refusal::NotNow`] where it went into none, as [`own_support`].
pub fn come_along(cx: &mut WriteCx<'_>, id: SupportId) -> Result<()> {
    let (support, locale) = theirs(cx, id)?;
    let kept = goal(cx, support.idea)?;
    along(cx, &kept, &support, locale)?;
    told(cx, &kept, Verb::IdeaSupported)
}

/// Whoever signed without an address was asked by voice, or the list says it: the office notes who comes along.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn come_along_for(cx: &mut WriteCx<'_>, gone: IdeaId, ids: &[SupportId]) -> Result<usize> {
    super::moderate::to_moderate(cx, gone)?;
    let kept = goal(cx, gone)?;
    let mut came = 0;
    for (support, locale) in store::ideas::of_idea(cx.conn, gone)? {
        if ids.contains(&support.id) && support.email.is_none() && support.confirmed_at.is_some() {
            along(cx, &kept, &support, locale)?;
            came += 1;
        }
    }
    told(cx, &kept, Verb::IdeaSupported)?;
    Ok(came)
}

fn goal(cx: &mut WriteCx<'_>, gone: IdeaId) -> Result<Idea> {
    let kept = live(cx, gone)?;
    if kept.id == gone || !kept.state.takes_support() {
        return Err(Refusal::NotNow.into());
    }
    Ok(kept)
}

/// They get a row of their own at the idea that stays; the one they had stays where it is, so that nothing has to be undone.
fn along(cx: &mut WriteCx<'_>, kept: &Idea, support: &Supporter, locale: Locale) -> Result<()> {
    let who = SupporterDraft::again(support).ok_or(Error::NotFound)?;
    let now = cx.now;
    if known(cx, kept.id, &who)?.is_some() {
        return Ok(());
    }
    match of_mailbox(cx, kept.id, &who)? {
        Some(it) => store::ideas::confirm_support(cx.conn, it.id, now)?,
        None => {
            insert(cx, kept.id, support.channel, &who, (locale, true, Some(support.id)))?;
        }
    }
    Ok(())
}
