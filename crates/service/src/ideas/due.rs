use crate::contexts::{Caller, WriteCx};
use crate::error::Result;
use crate::hub::Hub;
use domain::ideas::{CONFIRM_DAYS, IdeaId, REMIND_DAYS, SupportId};
use domain::journal::Verb;

/// So many in one transaction.
const AT_ONCE: i64 = 100;

/// What is due by time: addresses that nobody confirmed go, words that nobody may read any more go, offices are reminded.
pub(crate) fn run_due(hub: &Hub) -> Result<()> {
    let due = hub.read(Caller::system(), |cx| {
        let before = cx.now.plus_days(-CONFIRM_DAYS);
        let soon = cx.settings.office_days.after(cx.now.city_day(), REMIND_DAYS);
        Ok((
            store::ideas::unconfirmed(cx.conn, before, AT_ONCE)?,
            store::ideas::unconfirmed_supports(cx.conn, before, AT_ONCE)?,
            store::ideas::wordless(cx.conn, AT_ONCE)?,
            store::ideas::due_soon(cx.conn, soon, AT_ONCE)?,
        ))
    });
    let (ideas, supports, wordless, late) = due.wait()?;
    if ideas.is_empty() && supports.is_empty() && wordless.is_empty() && late.is_empty() {
        return Ok(());
    }
    hub.write(Caller::system(), move |cx| forget(cx, &ideas, &supports, &wordless)).wait()?;
    for id in late {
        hub.write(Caller::system(), move |cx| remind(cx, id)).wait()?;
    }
    Ok(())
}

fn forget(cx: &mut WriteCx<'_>, ideas: &[IdeaId], supports: &[SupportId], wordless: &[IdeaId]) -> Result<()> {
    for id in ideas {
        store::ideas::delete(cx.conn, *id)?;
    }
    for id in supports {
        store::ideas::drop_support(cx.conn, *id)?;
    }
    for id in wordless {
        store::ideas::blank(cx.conn, *id)?;
    }
    cx.fold = true;
    Ok(())
}

fn remind(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<()> {
    let Some(it) = store::ideas::get(cx.conn, id)? else { return Ok(()) };
    let today = cx.now.city_day();
    store::ideas::note_reminded(cx.conn, id, today)?;
    let subject = domain::journal::Subject::Idea(it.id);
    let _seq = cx.tell(&domain::changes::Change::private(Verb::IdeaReminded, subject))?;
    Ok(())
}
