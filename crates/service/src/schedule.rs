//! What becomes due by itself: holds that run out, the question whether offers still hold, planned jobs, what was let go of.

use crate::contexts::Caller;
use crate::error::{Error, Result};
use crate::hub::Hub;
use crate::{
    agreements, articles, digests, imports, jobs, opportunities, organisations, pictures, retention, signups,
};

/// Does all that is due now. Each step is a transaction of its own, and only where there is something to do: one that
/// fails does not undo the others.
///
/// # Errors
/// The first failure that is not a step that somebody else did meanwhile.
pub fn run_due(hub: &Hub) -> Result<()> {
    let lapsed = hub.read(Caller::system(), |cx| {
        let now = cx.now;
        Ok(store::signups::lapsed(cx.conn, now, 200)?)
    });
    for id in lapsed.wait()? {
        done_meanwhile(hub.write(Caller::system(), move |cx| signups::lapse(cx, id)).wait())?;
    }
    for (id, confirm_by) in hub.read(Caller::system(), opportunities::to_ask).wait()? {
        let asked = hub.write(Caller::system(), move |cx| opportunities::ask(cx, id, confirm_by));
        done_meanwhile(asked.wait())?;
    }
    articles::run_due(hub)?;
    agreements::run_due(hub)?;
    digests::run_due(hub)?;
    jobs::run_due(hub)?;
    organisations::forget_removed(hub)?;
    pictures::sweep(hub)?;
    imports::sweep(hub)?;
    retention::run_nightly(hub)?;
    let swept = hub.write(Caller::system(), |cx| {
        let now = cx.now;
        Ok(store::sessions::sweep(cx.conn, now)?)
    });
    swept.wait().map(drop)
}

fn done_meanwhile<T>(result: Result<T>) -> Result<()> {
    match result {
        Ok(_) | Err(Error::Refused(_) | Error::NotFound) => Ok(()),
        Err(error) => Err(error),
    }
}
