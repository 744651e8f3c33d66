//! What other processes wrote into the same database: another hub on one `PostgreSQL`, or the command line beside a
//! running hub. Whoever keeps something in memory hears of it here; each process follows for itself, from its own start.

use crate::contexts::{Caller, ReadCx};
use crate::error::Result;
use crate::hub::Hub;
use domain::journal::Touch;

/// Entries read at once.
const AT_ONCE: i64 = 500;

fn last(cx: &mut ReadCx<'_>) -> Result<i64> {
    cx.position()
}

impl Hub {
    /// How far the journal has come.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn position(&self) -> Result<i64> {
        self.read(Caller::system(), last).wait()
    }

    /// Tells the listener what happened after `seq`, whoever wrote it, and gives the place up to which it was told. What
    /// this process wrote it hears a second time; a listener must bear that.
    ///
    /// # Errors
    /// When the journal or the settings cannot be read.
    pub fn catch_up(&self, mut seq: i64) -> Result<i64> {
        while self.position()? > seq {
            let after = move |cx: &mut ReadCx<'_>| Ok(store::journal::after(cx.conn, seq, AT_ONCE)?);
            for entry in self.read(Caller::system(), after).wait()? {
                if entry.touches.contains(&Touch::Settings) {
                    let settings = self.read(Caller::system(), crate::settings::load).wait()?;
                    self.set_settings(settings);
                }
                self.touched(entry.seq, &entry.touches);
                seq = entry.seq;
            }
        }
        Ok(seq)
    }
}
