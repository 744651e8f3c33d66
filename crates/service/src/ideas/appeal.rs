use super::{authorise, by, keep, live, load, own};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::limits::allow;
use domain::accounts::AccountId;
use domain::fields::Faults;
use domain::ideas::{Against, AnswerForm, Idea, IdeaId, OBJECTION_DAYS, Said, Step, may_decide};
use domain::journal::Verb;
use domain::limits::Deed;
use domain::policy::IdeaAction;
use domain::reports::Barred;
use kernel::Prose;
use store::ideas::{Answer, Line};

/// Whoever told the idea objects: that it is not put up, or to the answer. Somebody else decides that.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::TooOften`], [`Refusal::NotNow`] for a second time and after six months; as [`super::own`].
pub fn object(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    authorise(cx, IdeaAction::Own(id))?;
    let idea = load(cx, id)?;
    let address = idea.author.as_ref().ok_or(Error::NotFound)?.email.clone();
    let mut faults = Faults::new();
    let text = faults.take("objection", Prose::<4000>::parse(typed)).ok_or(faults)?;
    let mut live = live(cx, id)?;
    let lines = store::ideas::lines(cx.conn, id)?;
    let answers = store::ideas::answers(cx.conn, live.id)?;
    let (against, _) = own::may_object(cx, &idea, &live, &lines, &answers).ok_or(Refusal::NotNow)?;
    allow(cx, Deed::Message, address.map(|address| address.to_lowercase()).as_deref())?;
    let (now, today, account) = (cx.now, cx.now.city_day(), by(cx));
    store::ideas::add_line(cx.conn, id, Said::Objection(against), text.as_str(), account, now)?;
    let due = cx.settings.office_days.after(today, OBJECTION_DAYS);
    live.objection = Some((against, due));
    let change = live.change(Verb::IdeaObjected);
    keep(cx, &live, &change)?;
    Ok(())
}

/// Why this caller may not decide the objection that waits; `None` when they may.
pub(super) fn barred(
    cx: &mut ReadCx<'_>,
    it: &Idea,
    lines: &[Line],
    answers: &[Answer],
) -> Result<Option<Barred>> {
    let Some((against, _)) = it.objection else { return Ok(Some(Barred::NotAsked)) };
    let Some(account) = by(cx) else { return Ok(None) };
    let earlier: Vec<AccountId> = match against {
        Against::Answer => answers.iter().filter_map(|answer| answer.by).collect(),
        Against::Declined => {
            lines.iter().filter(|line| line.said == Said::Reason).filter_map(|line| line.by).collect()
        }
    };
    let own = store::accounts::get(cx.conn, account)?.map(|account| account.email.key());
    let theirs =
        it.author.as_ref().and_then(|author| author.email.as_ref()).map(|email| email.to_lowercase());
    Ok(may_decide(account, own.is_some() && own == theirs, &earlier).err())
}

fn waiting(cx: &mut WriteCx<'_>, id: IdeaId, against: Against) -> Result<Idea> {
    let it = load(cx, id)?;
    if it.objection.map(|(it, _)| it) != Some(against) {
        return Err(Refusal::NotNow.into());
    }
    let lines = store::ideas::lines(cx.conn, id)?;
    let answers = store::ideas::answers(cx.conn, id)?;
    match barred(cx, &it, &lines, &answers)? {
        Some(_) => Err(Error::Forbidden),
        None => Ok(it),
    }
}

/// Somebody else of the office decides an objection to an answer: by an answer that holds from now on, the same or another one.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] where nothing waits, [`Error::Forbidden`] for whoever answered before and for
/// others than that office.
pub fn decide_answer(cx: &mut WriteCx<'_>, id: IdeaId, form: &AnswerForm) -> Result<()> {
    let office = load(cx, id)?.owner.office;
    authorise(cx, IdeaAction::Answer(office))?;
    let mut it = waiting(cx, id, Against::Answer)?;
    super::answer::speak(cx, &mut it, form, true)?;
    it.objection = None;
    let change = it.change(Verb::IdeaAnsweredAgain);
    keep(cx, &it, &change)?;
    Ok(())
}

/// Somebody else decides whether an idea is put up after all, and says why.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] where nothing waits, [`Error::Forbidden`] for whoever declined it.
pub fn decide_declined(cx: &mut WriteCx<'_>, id: IdeaId, put_up: bool, typed: &str) -> Result<()> {
    authorise(cx, IdeaAction::Moderate)?;
    let mut it = waiting(cx, id, Against::Declined)?;
    let mut faults = Faults::new();
    let text = faults.take("decision", Prose::<4000>::parse(typed)).ok_or(faults)?;
    let (now, account) = (cx.now, by(cx));
    let said = Said::Decision(Against::Declined);
    store::ideas::add_line(cx.conn, id, said, text.as_str(), account, now)?;
    it.objection = None;
    let change = if put_up {
        let change = super::step(cx, &mut it, Step::Restore)?;
        super::moderate::put_up(cx, &mut it);
        change
    } else {
        it.change(Verb::IdeaDeclinedAgain)
    };
    keep(cx, &it, &change)?;
    Ok(())
}
