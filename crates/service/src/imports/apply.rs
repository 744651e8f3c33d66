//! Writes what was planned. Whoever calls this is inside the one transaction of the list.

use super::plan::{Outcome, Plan, Step, What};
use super::{Choice, List};
use crate::authors::author;
use crate::contexts::WriteCx;
use crate::error::Result;
use crate::organisations::point;
use domain::organisations::{
    ContactPoint, ContactPointId, OrganisationState, contact_point_changed, page_changed,
};
use domain::policy::Action;

pub(super) fn apply(
    cx: &mut WriteCx<'_>,
    list: &List,
    name: &str,
    plan: &Plan,
    choice: Choice,
) -> Result<()> {
    let now = cx.now;
    let actor = author(cx.caller).actor;
    let run = store::imports::insert_run(cx.conn, list.kind, name, &actor, now)?;
    for step in plan.rows.iter().filter_map(|row| row.step.as_ref()) {
        let Step { key, marks, known, what } = step;
        let subject = write(cx, what, choice)?;
        store::imports::put_row(cx.conn, list.kind, key, &(subject, marks.to_stored()), run, *known)?;
    }
    let joined = plan.count(|outcome| matches!(outcome, Outcome::Joined(_)));
    let left = plan.refused() + plan.waiting();
    let counts = [plan.fresh(), plan.changed() + joined, plan.same(), left];
    store::imports::finish_run(cx.conn, run, counts.map(|count| i32::try_from(count).unwrap_or(i32::MAX)))?;
    Ok(())
}

/// Writes one row and gives the number of its record.
fn write(cx: &mut WriteCx<'_>, what: &What, choice: Choice) -> Result<i64> {
    match what {
        What::Note(subject) => Ok(*subject),
        What::NewOrganisation(draft) if choice.publish => Ok(crate::organisations::list(cx, draft)?.number()),
        What::NewOrganisation(draft) => Ok(crate::organisations::take_in(cx, draft)?.number()),
        What::Organisation { id, draft, renamed } => {
            cx.authorise(Action::RunOrganisation(*id))?;
            store::organisations::update(cx.conn, *id, draft)?;
            let _seq = cx.tell(&page_changed(*id, *renamed))?;
            Ok(id.number())
        }
        What::NewContact(organisation, draft) => {
            let new: ContactPoint = point(ContactPointId::new(0), *organisation, (**draft).clone());
            let position = store::organisations::next_position(cx.conn, *organisation)?;
            Ok(crate::organisations::add_contact_point(cx, &new, position)?.number())
        }
        What::Contact(changed) => {
            cx.authorise(Action::RunOrganisation(changed.organisation))?;
            store::organisations::update_contact_point(cx.conn, changed)?;
            let _seq = cx.tell(&contact_point_changed(changed.organisation))?;
            Ok(changed.id.number())
        }
        What::NewOffer(draft) => {
            let id = crate::opportunities::put_up(cx, draft)?;
            // An offer is not listed before whoever makes it.
            if choice.publish
                && crate::organisations::load(cx.conn, draft.organisation)?.state == OrganisationState::Active
            {
                crate::opportunities::publish(cx, id)?;
            }
            Ok(id.number())
        }
        What::Offer { id, form, dates } => {
            if let Some(form) = form {
                crate::opportunities::change(cx, *id, form)?;
            }
            for date in dates {
                crate::opportunities::add_date(cx, *id, date)?;
            }
            Ok(id.number())
        }
    }
}
