//! Founders get a companion: a named person of the office, a path as a checklist, and next dates.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::inquiries::answerers;
use domain::accounts::AccountId;
use domain::advice::AdviceId;
use domain::changes::Change;
use domain::fields::{Fault, Faults, day_ahead};
use domain::foundings::{Founding, FoundingForm, FoundingId, PathStep, State, Step, StepId, Taken, TickForm};
use domain::journal::{Subject, Verb};
use domain::policy::Action;
pub use store::foundings::Row;
use store::journal::Entry;

const TEMPLATE: &str = include_str!("../../../data/founding.toml");
/// Rows of the list.
const ROWS: i64 = 200;

/// The path that a founding begins with.
///
/// # Errors
/// When the file of this program is wrong; a test reads it.
pub fn template() -> Result<Vec<PathStep>> {
    crate::setup::list(TEMPLATE, "founding.toml", "step")
}

/// Who can go along: the engagement office.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn companions(cx: &mut ReadCx<'_>) -> Result<Vec<(AccountId, String)>> {
    cx.authorise(Action::Advise)?;
    let desks = answerers(cx)?.0;
    Ok(desks.into_iter().find(|desk| desk.office.is_none()).map(|desk| desk.people).unwrap_or_default())
}

fn companion(cx: &mut ReadCx<'_>, wanted: AccountId) -> Result<AccountId> {
    if companions(cx)?.iter().any(|(id, _)| *id == wanted) {
        return Ok(wanted);
    }
    let mut faults = Faults::new();
    faults.add("companion", Fault::Choice);
    Err(Refusal::Fields(faults).into())
}

/// Somebody goes along with founders from now on; the path stands as a checklist. The same form sent twice is one.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Error::NotFound`] for a talk that does not exist,
/// [`Error::Forbidden`].
pub fn begin(cx: &mut WriteCx<'_>, form: &FoundingForm, from: Option<AdviceId>) -> Result<FoundingId> {
    cx.authorise(Action::Advise)?;
    let draft = form.parse(&cx.settings, cx.now.city_day())?;
    let key = draft.form_key.to_string();
    if let Some(known) = store::foundings::by_form_key(cx.conn, &key)? {
        return Ok(known);
    }
    if let Some(talk) = from {
        store::advice::get(cx.conn, talk)?.ok_or(Error::NotFound)?;
    }
    let new = Founding {
        id: FoundingId::new(0),
        topic: draft.topic,
        locale: draft.locale,
        state: State::Running,
        companion: Some(companion(cx, draft.companion)?),
        advice: from,
        next: draft.next,
        begun_at: cx.now,
        ended_at: None,
        founder: Some(draft.founder),
    };
    let id = store::foundings::insert(cx.conn, &new, &key)?;
    for step in template()? {
        store::foundings::add_step(cx.conn, id, step.part, (Some(&step.key), None))?;
    }
    let _seq = cx.tell(&Change::private(Verb::FoundingBegun, Subject::Founding(id)))?;
    Ok(id)
}

/// The foundings, those that run first.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<Row>> {
    cx.authorise(Action::Advise)?;
    Ok(store::foundings::list(cx.conn, None, ROWS)?)
}

/// A founding with its path.
#[derive(Debug, Clone)]
pub struct Path {
    /// The founding.
    pub it: Founding,
    /// Who goes along; `None` for somebody who is gone.
    pub companion: Option<String>,
    /// The steps, in their order, with what the template says of them.
    pub steps: Vec<(Taken, Option<PathStep>)>,
    /// Who could go along.
    pub companions: Vec<(AccountId, String)>,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// The entry of the journal after which this page is shown.
    pub at: i64,
}

/// One founding.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn path(cx: &mut ReadCx<'_>, id: FoundingId) -> Result<Path> {
    let it = to_work_on(cx, id)?;
    let known = template()?;
    let of = |taken: &Taken| known.iter().find(|step| Some(&step.key) == taken.template.as_ref()).cloned();
    let steps = store::foundings::steps(cx.conn, id)?;
    let companion = match it.companion {
        Some(account) => store::accounts::get(cx.conn, account)?.map(|account| account.name),
        None => None,
    };
    Ok(Path {
        companion,
        steps: steps.into_iter().map(|taken| (taken.clone(), of(&taken))).collect(),
        companions: companions(cx)?,
        history: store::journal::of(cx.conn, Subject::Founding(id))?,
        at: cx.last_change(Subject::Founding(id))?,
        it,
    })
}

fn to_work_on(cx: &mut ReadCx<'_>, id: FoundingId) -> Result<Founding> {
    cx.authorise(Action::Advise)?;
    store::foundings::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// One that runs and whose founders are known.
fn open(cx: &mut ReadCx<'_>, id: FoundingId) -> Result<Founding> {
    let it = to_work_on(cx, id)?;
    if it.founder.is_none() { Err(Refusal::NotNow.into()) } else { Ok(it) }
}

fn step(it: &mut Founding, step: Step) -> Result<Change> {
    let (state, change) = it.state.step(it.id, step)?;
    it.state = state;
    Ok(change)
}

fn keep(cx: &mut WriteCx<'_>, it: &Founding, change: &Change) -> Result<()> {
    store::foundings::update(cx.conn, it)?;
    let _seq = cx.tell(change)?;
    Ok(())
}

/// Notes what became of a step of the path: done on a day, or open again, with a note.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it ended, [`Error::NotFound`], [`Error::Forbidden`].
pub fn tick(cx: &mut WriteCx<'_>, id: FoundingId, taken: StepId, form: &TickForm) -> Result<()> {
    let mut it = open(cx, id)?;
    let ticked = form.parse(cx.now.city_day())?;
    let change = step(&mut it, Step::Tick)?;
    if !store::foundings::tick(cx.conn, id, taken, &ticked)? {
        return Err(Error::NotFound);
    }
    keep(cx, &it, &change)
}

/// Adds a step of their own to the path.
///
/// # Errors
/// As [`tick`].
pub fn add(cx: &mut WriteCx<'_>, id: FoundingId, form: &TickForm) -> Result<()> {
    let mut it = open(cx, id)?;
    let (part, title) = form.own_step()?;
    let change = step(&mut it, Step::Tick)?;
    store::foundings::add_step(cx.conn, id, part, (None, Some(&title)))?;
    keep(cx, &it, &change)
}

/// The next date; none where nothing was typed.
///
/// # Errors
/// As [`tick`].
pub fn plan(cx: &mut WriteCx<'_>, id: FoundingId, typed: &str) -> Result<()> {
    let mut it = open(cx, id)?;
    let mut faults = Faults::new();
    let next = faults.take("next", day_ahead(typed, cx.now.city_day())).ok_or(faults)?;
    let change = step(&mut it, Step::Plan)?;
    it.next = next;
    keep(cx, &it, &change)
}

/// Somebody else goes along from now on.
///
/// # Errors
/// As [`tick`].
pub fn hand_over(cx: &mut WriteCx<'_>, id: FoundingId, to: &str) -> Result<()> {
    let mut it = open(cx, id)?;
    let account = to.trim().parse().unwrap_or(AccountId::new(0));
    let account = companion(cx, account)?;
    let change = step(&mut it, Step::HandOver)?;
    it.companion = Some(account);
    keep(cx, &it, &change)
}

/// It ends: it exists (`founded`), or it was given up.
///
/// # Errors
/// [`Refusal::NotNow`] when it ended already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn end(cx: &mut WriteCx<'_>, id: FoundingId, founded: bool) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let change = step(&mut it, if founded { Step::Found } else { Step::GiveUp })?;
    it.ended_at = Some(cx.now);
    it.next = None;
    keep(cx, &it, &change)
}

/// It goes on.
///
/// # Errors
/// [`Refusal::NotNow`] when it runs, or who founds is gone; [`Error::NotFound`], [`Error::Forbidden`].
pub fn reopen(cx: &mut WriteCx<'_>, id: FoundingId) -> Result<()> {
    let mut it = open(cx, id)?;
    let change = step(&mut it, Step::Reopen)?;
    it.ended_at = None;
    keep(cx, &it, &change)
}

/// Who founded goes, and every step with them, because they want it so.
///
/// # Errors
/// [`Refusal::NotNow`] while it runs, [`Error::NotFound`], [`Error::Forbidden`].
pub fn erase(cx: &mut WriteCx<'_>, id: FoundingId) -> Result<()> {
    let mut it = open(cx, id)?;
    let change = step(&mut it, Step::Erase)?;
    store::foundings::erase(cx.conn, id)?;
    cx.fold = true;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Whoever founds is erased: what runs is given up, for the office and for the count.
pub(crate) fn end_of_person(cx: &mut WriteCx<'_>, id: FoundingId) -> Result<()> {
    match store::foundings::get(cx.conn, id)? {
        Some(mut it) if it.state == State::Running => {
            let change = step(&mut it, Step::GiveUp)?;
            it.ended_at = Some(cx.now);
            it.next = None;
            keep(cx, &it, &change)
        }
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::foundings::Part;
    use kernel::Locale;
    use std::collections::BTreeSet;

    #[test]
    fn the_path_has_every_part_in_its_order_and_reads_in_the_languages_of_the_desk() {
        let steps = template().unwrap();
        let keys: BTreeSet<&str> = steps.iter().map(|step| step.key.as_str()).collect();
        assert_eq!(keys.len(), steps.len(), "a key stands twice");
        let parts: Vec<Part> = steps.iter().map(|step| step.part).collect();
        assert!(parts.is_sorted() && Part::ALL.iter().all(|part| parts.contains(part)));
        for step in &steps {
            for locale in [Locale::De, Locale::En, Locale::Tr] {
                assert_eq!(step.title.get(locale).1, locale, "{}", step.key);
                assert_eq!(step.hint.get(locale).1, locale, "{}", step.key);
            }
        }
    }
}
