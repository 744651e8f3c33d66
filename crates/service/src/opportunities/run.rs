use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::fields::Faults;
use domain::journal::{Subject, Touch, Verb};
use domain::opportunities::{
    CONFIRM_DAYS, Opportunity, OpportunityDraft, OpportunityForm, OpportunityId, OpportunityState,
    OpportunityTexts, Refused,
};
use domain::organisations::OrganisationId;
use domain::policy::Action;
use kernel::{Locale, Prose, PublicId};
use store::opportunities::{Detail, NewOpportunity, Texts};

/// What became of a written offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Submitted {
    /// Its key.
    pub id: OpportunityId,
    /// Where it stands.
    pub state: OpportunityState,
}

pub(super) fn load(conn: &mut store::Conn, id: OpportunityId) -> Result<Opportunity> {
    store::opportunities::get(conn, id)?.ok_or(Error::NotFound)
}

/// An offer for whoever may do this with it. For others it is as if it were not there: numbers can be guessed.
pub(super) fn load_for(
    cx: &mut ReadCx<'_>,
    id: OpportunityId,
    action: impl Fn(OrganisationId) -> Action,
) -> Result<Opportunity> {
    let opportunity = load(cx.conn, id)?;
    cx.authorise(action(opportunity.organisation)).map_err(|_| Error::NotFound)?;
    Ok(opportunity)
}

/// An organisation writes an offer and hands it in; the office looks at it before it is public. Written by the office
/// itself, it goes on the list at once.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended; [`Error::Forbidden`].
pub fn write(
    cx: &mut WriteCx<'_>,
    organisation: OrganisationId,
    form: &OpportunityForm,
) -> Result<Submitted> {
    let key = cx.draw_id();
    super::write_once(cx, organisation, form, key)
}

/// Where a fresh draft goes: to the office, or from the office straight on the list.
pub(super) fn hand_over(cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<Submitted> {
    let state = if cx.authorise(Action::PublishOpportunity).is_ok() {
        step(cx, id, None, OpportunityState::publish)?
    } else {
        step(cx, id, None, OpportunityState::hand_in)?
    };
    Ok(Submitted { id, state })
}

/// Stores a parsed draft with its dates: the way in for forms, the importer and the starter city.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn put_up(cx: &mut WriteCx<'_>, draft: &OpportunityDraft) -> Result<OpportunityId> {
    let key = cx.draw_id();
    put_up_as(cx, draft, key)
}

pub(super) fn put_up_as(
    cx: &mut WriteCx<'_>,
    draft: &OpportunityDraft,
    public_id: PublicId,
) -> Result<OpportunityId> {
    cx.authorise(Action::RunOpportunity(draft.organisation))?;
    let now = cx.now;
    let new = NewOpportunity {
        draft,
        public_id,
        state: OpportunityState::Draft,
        now,
        confirm_by: now.plus_days(CONFIRM_DAYS),
    };
    let id = store::opportunities::insert(cx.conn, new)?;
    for shift in &draft.shifts {
        store::opportunities::insert_shift(cx.conn, id, shift)?;
    }
    let _seq = cx.tell(&Change::private(Verb::OpportunityDrafted, Subject::Opportunity(id)))?;
    Ok(id)
}

/// Adds or replaces the texts in another language.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn translate(
    cx: &mut WriteCx<'_>,
    id: OpportunityId,
    lang: Locale,
    texts: &OpportunityTexts,
) -> Result<()> {
    load_for(cx, id, Action::RunOpportunity)?;
    store::opportunities::put_texts(cx.conn, id, lang, texts)?;
    changed(cx, id)
}

fn changed(cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<()> {
    let touches = [Touch::Opportunities, Touch::Opportunity(id)];
    let _seq = cx.tell(&Change::public(Verb::OpportunityChanged, Subject::Opportunity(id), touches))?;
    Ok(())
}

/// Changes an offer's text and terms. Its dates are changed one by one, see [`super::add_date`].
///
/// # Errors
/// [`crate::Refusal::Fields`], [`crate::Refusal::Full`] when fewer places are wanted than are taken,
/// [`Error::NotFound`] for others than its organisation and the office.
pub fn change(cx: &mut WriteCx<'_>, id: OpportunityId, form: &OpportunityForm) -> Result<()> {
    let opportunity = load_for(cx, id, Action::RunOpportunity)?;
    let draft = OpportunityDraft::parse(form, opportunity.organisation, &cx.settings, cx.now)?;
    store::opportunities::update(cx.conn, id, &draft)?;
    changed(cx, id)
}

/// Puts an offer on the list: the office after its review, or its organisation after a pause of its own.
///
/// # Errors
/// [`crate::Refusal::NotNow`], [`Error::Forbidden`] for its organisation before the review, [`Error::NotFound`] for others.
pub fn publish(cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<OpportunityState> {
    let opportunity = load_for(cx, id, Action::ReadOpportunity)?;
    if opportunity.state == OpportunityState::Paused {
        cx.authorise(Action::RunOpportunity(opportunity.organisation))?;
    } else {
        cx.authorise(Action::PublishOpportunity)?;
    }
    step(cx, id, None, OpportunityState::publish)
}

/// May the office still take its yes back? Not once a mail told its organisation of it, or somebody signed up.
///
/// # Errors
/// [`Error::NotFound`].
pub fn may_take_back(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<bool> {
    let now = cx.now;
    let offer = store::opportunities::detail(cx.conn, id, Locale::De, now)?.ok_or(Error::NotFound)?;
    let unheard = offer.contact_email.is_none() && !store::signups::any_for(cx.conn, id)?;
    Ok(unheard && offer.core.state == OpportunityState::Public)
}

/// The office takes an offer off the list again that it had put there by mistake: it waits to be looked at.
///
/// # Errors
/// [`crate::Refusal::NotNow`] when somebody knows of it already, see [`may_take_back`]; [`Error::Forbidden`].
pub fn take_back(cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<OpportunityState> {
    cx.authorise(Action::PublishOpportunity)?;
    if !may_take_back(cx, id)? {
        return Err(Refusal::NotNow.into());
    }
    step(cx, id, None, OpportunityState::take_back)
}

/// The office gives a handed-in offer back, with a reason.
///
/// # Errors
/// [`crate::Refusal::Fields`] without a reason, [`crate::Refusal::NotNow`], [`Error::Forbidden`].
pub fn send_back(cx: &mut WriteCx<'_>, id: OpportunityId, reason: &str) -> Result<OpportunityState> {
    cx.authorise(Action::PublishOpportunity)?;
    let mut faults = Faults::new();
    let Some(reason) = faults.take("reason", Prose::<600>::parse(reason)) else { return Err(faults.into()) };
    step(cx, id, Some(reason.as_str()), OpportunityState::send_back)
}

/// Takes an offer off the list for a while.
///
/// # Errors
/// [`crate::Refusal::NotNow`], [`Error::NotFound`] for others than its organisation and the office.
pub fn pause(cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<OpportunityState> {
    load_for(cx, id, |organisation| Action::ConfirmOpportunity(id, organisation))?;
    step(cx, id, None, OpportunityState::pause)
}

/// Ends an offer.
///
/// # Errors
/// [`crate::Refusal::NotNow`], [`Error::NotFound`] for others than its organisation and the office.
pub fn end(cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<OpportunityState> {
    load_for(cx, id, |organisation| Action::ConfirmOpportunity(id, organisation))?;
    step(cx, id, None, OpportunityState::end)
}

type Transition =
    fn(OpportunityState, OpportunityId) -> std::result::Result<(OpportunityState, Change), Refused>;

fn step(
    cx: &mut WriteCx<'_>,
    id: OpportunityId,
    reason: Option<&str>,
    transition: Transition,
) -> Result<OpportunityState> {
    let opportunity = load(cx.conn, id)?;
    let (next, change) = transition(opportunity.state, id)?;
    // What was decided after a report holds for an offer that comes onto the list only now as well.
    if next == OpportunityState::Public && !crate::reports::may_be_shown(cx, id, opportunity.organisation)? {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    store::opportunities::set_state(cx.conn, id, next, reason, now)?;
    let _seq = cx.tell(&change)?;
    Ok(next)
}

/// All offers of an organisation, in every state.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn mine(cx: &mut ReadCx<'_>, organisation: OrganisationId) -> Result<Vec<(Opportunity, Texts)>> {
    cx.authorise(Action::RunOrganisation(organisation))?;
    let locale = cx.caller.locale;
    Ok(store::opportunities::of_organisation(cx.conn, organisation, locale)?)
}

/// An offer as its organisation and the office work on it.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn page(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<Detail> {
    load_for(cx, id, Action::ReadOpportunity)?;
    let now = cx.now;
    // In the language it was written in: that is the text one changes.
    let lang = store::opportunities::detail(cx.conn, id, Locale::De, now)?.ok_or(Error::NotFound)?.lang;
    store::opportunities::detail(cx.conn, id, lang, now)?.ok_or(Error::NotFound)
}
