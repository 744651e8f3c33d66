use super::load;
use crate::contexts::{Caller, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::hub::Hub;
use domain::articles::{ArticleId, Plan, PlanForm};

/// Texts moved on in one go.
const AT_ONCE: i64 = 200;

/// The newest version becomes public, now or at a moment to come. `seen` is the version that whoever says so has read.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Meanwhile`] when there is a newer version, [`Error::NotFound`], [`Error::Forbidden`].
pub fn publish(cx: &mut WriteCx<'_>, id: ArticleId, form: &PlanForm, seen: &str) -> Result<()> {
    let article = load(cx, id)?;
    let now = cx.now;
    let plan = Plan::parse(form, now)?;
    if seen != article.latest.to_string() {
        return Err(Refusal::Meanwhile.into());
    }
    let (published, change) = article.publish(plan, now);
    store::articles::set_published(cx.conn, id, &published)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Takes a text back: it is a draft again.
///
/// # Errors
/// [`Refusal::NotNow`] when it is one, [`Error::NotFound`], [`Error::Forbidden`].
pub fn withdraw(cx: &mut WriteCx<'_>, id: ArticleId) -> Result<()> {
    let article = load(cx, id)?;
    let change = article.withdraw(cx.now).map_err(|domain::articles::Refused| Refusal::NotNow)?;
    store::articles::set_withdrawn(cx.conn, id)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Throws a draft away that never was public.
///
/// # Errors
/// [`Refusal::NotNow`] when it was, [`Error::NotFound`], [`Error::Forbidden`].
pub fn discard(cx: &mut WriteCx<'_>, id: ArticleId) -> Result<()> {
    let article = load(cx, id)?;
    let change = article.discard().map_err(|domain::articles::Refused| Refusal::NotNow)?;
    store::articles::delete(cx.conn, id)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Tells the journal what became public or ended by the clock, so that kept pages and the search hear of it. Whoever reads
/// sees it without that: what is public is judged at reading.
///
/// # Errors
/// When the database fails.
pub(crate) fn run_due(hub: &Hub) -> Result<()> {
    let due = hub.read(Caller::system(), |cx| {
        let now = cx.now;
        Ok(store::articles::due(cx.conn, now, AT_ONCE)?)
    });
    for id in due.wait()? {
        let moved = hub.write(Caller::system(), move |cx| {
            let article = store::articles::get(cx.conn, id)?.ok_or(Error::NotFound)?;
            if let Some((phase, change)) = article.arrive(cx.now) {
                store::articles::set_told(cx.conn, id, phase)?;
                let _seq = cx.tell(&change)?;
            }
            Ok(())
        });
        match moved.wait() {
            // Somebody threw it away meanwhile.
            Ok(()) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
