//! Units of work that wait for the writer share one transaction: the disk is asked once to flush for all of them, and all
//! are answered after it did. Each stands in a savepoint of its own, so that a refusal or a panic undoes nothing of the
//! others.

use super::Verdict;
use super::unit::{begin_to_write, caught, commit, roll_back};
use crate::connection::Conn;
use crate::error::{Error, Result};
use diesel::connection::SimpleConnection;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// So many share a transaction at most. PostgreSQL remembers 64 subtransactions of a running transaction cheaply; with
/// more, every reader has to look further.
const MOST: usize = 64;

/// A unit of work that waits for the writer.
pub(super) trait Unit: Send {
    /// Does the work and keeps its result. Is what it wrote to be kept?
    fn run(&mut self, connection: &mut Conn) -> Result<bool>;

    /// Tells whoever waits: the result, or why it counts for nothing.
    fn tell(self: Box<Self>, end: Result<()>);
}

/// The work, its result once there is one, and whom to tell.
pub(super) struct Waiting<T, W, D> {
    work: Option<W>,
    value: Option<T>,
    done: D,
}

impl<T, W, D> Waiting<T, W, D> {
    pub(super) const fn new(work: W, done: D) -> Self {
        Self { work: Some(work), value: None, done }
    }
}

impl<T, W, D> Unit for Waiting<T, W, D>
where
    T: Send,
    W: FnOnce(&mut Conn) -> Verdict<T> + Send,
    D: FnOnce(Result<T>) + Send,
{
    fn run(&mut self, connection: &mut Conn) -> Result<bool> {
        let Some(work) = self.work.take() else { return Ok(false) };
        let (value, keep) = match caught(connection, work)? {
            Verdict::Commit(value) => (value, true),
            Verdict::RollBack(value) => (value, false),
        };
        self.value = Some(value);
        Ok(keep)
    }

    fn tell(self: Box<Self>, end: Result<()>) {
        let value = self.value;
        (self.done)(end.and_then(|()| value.ok_or(Error::Panicked)));
    }
}

/// How a member of the group ended.
enum End {
    /// As the commit ends: also for a refusal, which may rest on what was written before it.
    AsTheCommit,
    /// Certain whatever becomes of the others: it was undone by itself.
    Certain(Result<()>),
}

struct Member {
    unit: Box<dyn Unit>,
    end: End,
}

/// The units that share a transaction, in the order in which they came.
pub(super) struct Group(Vec<Member>);

impl Group {
    pub(super) fn new(first: Box<dyn Unit>) -> Self {
        Self(vec![Member { unit: first, end: End::AsTheCommit }])
    }

    /// Runs the first unit and whatever else waits by the time it is done, then commits once.
    pub(super) fn run(
        &mut self,
        connection: &mut Conn,
        mut more: impl FnMut() -> Option<Box<dyn Unit>>,
    ) -> Result<()> {
        begin_to_write(connection)?;
        let (mut at, mut keeps) = (0, false);
        while let Some(member) = self.0.get_mut(at) {
            let Some(kept) = member.run(connection) else {
                roll_back(connection);
                tracing::warn!(units = at, "database.undone_together");
                return Err(Error::UndoneTogether);
            };
            keeps |= kept;
            at += 1;
            if at < MOST
                && let Some(unit) = more()
            {
                self.0.push(Member { unit, end: End::AsTheCommit });
            }
        }
        if keeps {
            commit(connection)
        } else {
            // Nothing to flush: a refusal must not wait for the disk.
            roll_back(connection);
            Ok(())
        }
    }

    /// Answers all of them.
    pub(super) fn tell(self, end: &Result<()>) {
        for Member { unit, end: own } in self.0 {
            let end = match own {
                End::AsTheCommit => end.clone(),
                End::Certain(own) => own,
            };
            // The work itself was caught where it was undone; this is for whoever is told of its end.
            if catch_unwind(AssertUnwindSafe(|| unit.tell(end))).is_err() {
                tracing::error!("database.panicked_when_told");
            }
        }
    }
}

impl Member {
    /// Runs the unit in its savepoint: was something kept? `None` when the transaction itself is lost, with all that was
    /// written in it: an engine may undo everything when a disk is full, and a line may break.
    fn run(&mut self, connection: &mut Conn) -> Option<bool> {
        if let Err(error) = execute(connection, "savepoint unit") {
            self.end = End::Certain(Err(error));
            return None;
        }
        self.end = match self.unit.run(connection) {
            Ok(true) => match execute(connection, "release savepoint unit") {
                Ok(()) => return Some(true),
                // PostgreSQL: it passed over a statement that had failed, so it must not be told that its work was kept.
                Err(error) => End::Certain(Err(error)),
            },
            Ok(false) => End::AsTheCommit,
            Err(error) => End::Certain(Err(error)),
        };
        if execute(connection, "rollback to savepoint unit; release savepoint unit").is_ok() {
            return Some(false);
        }
        if matches!(self.end, End::AsTheCommit) {
            // It is the one that was refused by the engine; what it has to say of that holds.
            self.end = End::Certain(Ok(()));
        }
        None
    }
}

fn execute(connection: &mut Conn, sql: &str) -> Result<()> {
    match connection {
        Conn::Sqlite(sqlite) => sqlite.batch_execute(sql)?,
        Conn::Postgres(postgres) => postgres.batch_execute(sql)?,
    }
    Ok(())
}
