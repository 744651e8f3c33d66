use super::{As, begin::acting, keep};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::agreements::{AgreementId, Step, Text, TextForm, numbered};
use store::agreements::Version;

/// Another text, by a party or by the office: a new version, which everybody confirms anew. Gives its number; where nothing
/// was changed there is no new one.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Meanwhile`] when somebody wrote another one since the form was shown, [`Refusal::NotNow`]
/// when it is not written any more.
pub fn write(cx: &mut WriteCx<'_>, id: AgreementId, who: Option<As>, form: &TextForm) -> Result<i32> {
    let mut it = acting(cx, id, who)?;
    let parties = store::agreements::parties(cx.conn, id)?;
    let settings = cx.settings.clone();
    let text = form.parse(parties.len(), |key| settings.district(key).is_some())?;
    if form.before.trim() != it.latest.to_string() {
        return Err(Refusal::Meanwhile.into());
    }
    let before = store::agreements::text(cx.conn, id, it.latest)?.ok_or(Error::NotFound)?.text;
    let highest = store::agreements::highest_measure(cx.conn, id)?;
    let text = Text { measures: numbered(text.measures, &before.measures, highest), ..text };
    let change = it.step(Step::Write)?;
    if text == before {
        return Ok(it.latest - 1);
    }
    let version = Version { number: it.latest, at: cx.now, by: who.map(|who| who.party), text };
    store::agreements::add_version(cx.conn, id, &version)?;
    keep(cx, &it, &change)?;
    Ok(it.latest)
}
