//! What a use case gets handed: the transaction, who calls, one `now`, the settings; a writing one also randomness.

use crate::authors::author;
use crate::error::{Error, Refusal, Result};
use crate::keys::Keys;
use domain::changes::Change;
use domain::journal::{Subject, Touch};
use domain::legal::Outside;
use domain::limits::Limits;
use domain::policy::{Action, Actor, may};
use domain::settings::Settings;
use domain::signups::Channel;
use kernel::{Instant, Locale, Network, PublicId, Rng};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use store::Conn;

/// Who calls, in which language, through which channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// Who acts.
    pub actor: Actor,
    /// In which language they read.
    pub locale: Locale,
    /// How it came in.
    pub channel: Channel,
    /// From which network of the internet, where that says anything.
    pub network: Option<Network>,
}

impl Caller {
    /// Somebody on the web.
    pub const fn web(actor: Actor, locale: Locale) -> Self {
        Self { actor, locale, channel: Channel::Web, network: None }
    }

    /// The same, from this network.
    pub const fn from(self, network: Option<Network>) -> Self {
        Self { network, ..self }
    }

    /// The hub itself.
    pub const fn system() -> Self {
        Self::web(Actor::System, Locale::De)
    }
}

/// The context of a use case that reads.
pub struct ReadCx<'a> {
    pub(crate) conn: &'a mut Conn,
    /// Who calls. A link that was checked changes the actor to its bearer.
    pub caller: Caller,
    /// The one now of this unit of work.
    pub now: Instant,
    /// What is set for the city.
    pub settings: Arc<Settings>,
    pub(crate) keys: &'a Keys,
    pub(crate) limits: &'a Limits,
    pub(crate) outside: Outside,
}

impl ReadCx<'_> {
    /// How far the journal had come in this snapshot: what is rendered from it shows everything up to here.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn position(&mut self) -> Result<i64> {
        Ok(store::journal::last(self.conn)?)
    }

    /// When something happened to this last, as a form shows it: sent back with the form, it tells whether somebody else
    /// changed the thing meanwhile.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn last_change(&mut self, subject: Subject) -> Result<i64> {
        Ok(store::journal::last_of(self.conn, subject)?)
    }

    /// Goes on only when this caller may do this.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn authorise(&self, action: Action) -> Result<()> {
        if may(self.caller.actor, action) { Ok(()) } else { Err(Error::Forbidden) }
    }
}

/// The context of a use case that writes.
pub struct WriteCx<'a> {
    pub(crate) read: ReadCx<'a>,
    pub(crate) rng: &'a mut dyn Rng,
    pub(crate) keep: bool,
    pub(crate) told: bool,
    /// Something was erased: nothing of it may linger in the log of the database.
    pub(crate) fold: bool,
    /// An erasure left its mark.
    pub(crate) marked: bool,
    pub(crate) touched: Vec<Touch>,
    pub(crate) seq: i64,
    pub(crate) settings_changed: Option<Settings>,
}

impl<'a> Deref for WriteCx<'a> {
    type Target = ReadCx<'a>;

    fn deref(&self) -> &ReadCx<'a> {
        &self.read
    }
}

impl<'a> DerefMut for WriteCx<'a> {
    fn deref_mut(&mut self) -> &mut ReadCx<'a> {
        &mut self.read
    }
}

/// What a committed transaction has to tell.
pub(crate) struct News {
    pub(crate) told: bool,
    pub(crate) fold: bool,
    pub(crate) marked: bool,
    pub(crate) seq: i64,
    pub(crate) touched: Vec<Touch>,
    pub(crate) settings: Option<Settings>,
}

impl<'a> WriteCx<'a> {
    pub(crate) fn new(read: ReadCx<'a>, rng: &'a mut dyn Rng) -> Self {
        Self {
            read,
            rng,
            keep: false,
            told: false,
            fold: false,
            marked: false,
            touched: Vec::new(),
            seq: 0,
            settings_changed: None,
        }
    }

    pub(crate) fn news(&mut self) -> News {
        News {
            told: self.told,
            fold: self.fold,
            marked: self.marked,
            seq: self.seq,
            touched: std::mem::take(&mut self.touched),
            settings: self.settings_changed.take(),
        }
    }
}

impl WriteCx<'_> {
    /// Writes the change into the journal. Every change of the domain goes through here.
    pub(crate) fn tell(&mut self, change: &Change) -> Result<i64> {
        let author = author(self.caller);
        let now = self.now;
        let seq = store::journal::append(self.conn, &author, change, now)?;
        self.told = true;
        self.seq = seq;
        self.touched.extend(change.touches.iter().copied());
        Ok(seq)
    }

    /// Goes on only when nothing happened to this since its form was shown: nobody overwrites what they have not seen.
    ///
    /// # Errors
    /// [`Refusal::Meanwhile`].
    pub fn unchanged_since(&mut self, subject: Subject, seen: i64) -> Result<()> {
        if self.last_change(subject)? == seen { Ok(()) } else { Err(Refusal::Meanwhile.into()) }
    }

    /// A fresh name for links and feeds.
    pub(crate) fn draw_id(&mut self) -> PublicId {
        PublicId::draw(self.rng)
    }

    /// What is written stays written although the answer will be no: counted attempts and limits.
    pub(crate) const fn keep_although_refused(&mut self) {
        self.keep = true;
    }
}
