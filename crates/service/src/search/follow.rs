use super::findable::{FINDABLE, Looked, key};
use super::library::Clerk;
use super::pages::{self, FixedPage};
use crate::contexts::{Caller, ReadCx};
use crate::error::{Error, Result};
use crate::hub::Hub;
use ::search::{Census, Entry, FORM, Mark, Writer};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use store::search::Which;

/// Journal entries looked at in one go.
const AT_ONCE: i64 = 500;
/// Things read in one go while an index is built, and looked up in one go while one is kept up.
const PAGE: i64 = 500;

/// The reader's answer to one stretch of the journal.
struct Stretch {
    /// Entries that are as they are now …
    put: Vec<Entry>,
    /// … and keys of those that are not public any more.
    gone: Vec<String>,
    seq: i64,
    stamp: String,
    /// Everything may have changed: nothing less than a new index will do.
    everything: bool,
}

impl Hub {
    /// Brings the index up to the journal; builds it first where there is none that can be used. `fixed` are the pages
    /// without a record. Once `stop` is set it breaks off soon: a half-built index goes, and the next call begins anew.
    /// Gives whether there was anything to do.
    ///
    /// # Errors
    /// When the database or the folder of the index fails; what was found before is still found.
    pub fn follow_search(&self, fixed: &[FixedPage], stop: &AtomicBool) -> Result<bool> {
        let mut clerk = self.library().clerk();
        let mut worked = false;
        if clerk.is_none() {
            *clerk = self.open_index(fixed, stop)?;
            worked = true;
        }
        while !stop.load(Ordering::SeqCst) {
            let Some(known) = clerk.as_mut() else { return Ok(worked) };
            let from = known.mark.position;
            let read = self.read(Caller::system(), move |cx| stretch(cx, from)).wait();
            let Some(stretch) = read? else { return Ok(worked) };
            worked = true;
            if stretch.everything {
                // The writer holds the folder.
                *clerk = None;
                *clerk = self.build_index(fixed, stop)?;
                continue;
            }
            if let Err(error) = keep_up(known, &stretch) {
                tracing::error!(%error, "search.not_written");
                *clerk = None;
                return Err(error);
            }
        }
        Ok(worked)
    }

    /// The index that lies there, where it belongs to this journal; else a new one, if there is time to build it.
    fn open_index(&self, fixed: &[FixedPage], stop: &AtomicBool) -> Result<Option<Clerk>> {
        match self.library().shelf().map_err(broken)?.open() {
            Ok((index, mark)) => {
                let at = mark.position;
                let stamp = self.read(Caller::system(), move |cx| stamp(cx, at)).wait()?;
                if stamp.as_deref() == Some(mark.stamp.as_str()) {
                    let mut writer = index.writer().map_err(broken)?;
                    // Their words may be those of another version.
                    for page in self.pages(fixed) {
                        writer.put(&page).map_err(broken)?;
                    }
                    writer.commit(mark.position, &mark.stamp).map_err(broken)?;
                    self.library().opened(index);
                    return Ok(Some(Clerk { writer, mark }));
                }
                tracing::info!("search.other_journal");
            }
            Err(::search::Error::OtherForm) => tracing::info!("search.none_yet"),
            Err(error) => tracing::warn!(%error, "search.damaged"),
        }
        self.build_index(fixed, stop)
    }

    /// A new index, beside the old one: first the words are counted to learn their parts, then the entries are put in.
    /// Nothing where it had to break off.
    fn build_index(&self, fixed: &[FixedPage], stop: &AtomicBool) -> Result<Option<Clerk>> {
        let shelf = self.library().shelf().map_err(broken)?;
        let (seq, stamp) = self
            .read(Caller::system(), |cx| {
                let seq = cx.position()?;
                Ok((seq, stamp(cx, seq)?.unwrap_or_default()))
            })
            .wait()?;
        let mut census = Census::default();
        let counted = self.each_entry(fixed, stop, |entry| {
            census.count(entry);
            Ok(())
        })?;
        if !counted {
            return Ok(None);
        }
        let (index, number) = shelf.begin(census.parts()).map_err(broken)?;
        let mut writer = index.writer().map_err(broken)?;
        if !self.each_entry(fixed, stop, |entry| writer.add(entry).map_err(broken))? {
            drop(writer);
            shelf.give_up(number);
            tracing::info!("search.building_broken_off");
            return Ok(None);
        }
        writer.commit(seq, &stamp).map_err(broken)?;
        let index = writer.settle().map_err(broken)?;
        shelf.take(number).map_err(broken)?;
        tracing::info!(entries = index.len(), "search.built");
        let writer = index.writer().map_err(broken)?;
        self.library().opened(index);
        Ok(Some(Clerk { writer, mark: Mark { position: seq, stamp, form: FORM } }))
    }

    /// Each entry there is, in short reads: nobody waits for a long one. Gives whether these were all of them.
    fn each_entry(
        &self,
        fixed: &[FixedPage],
        stop: &AtomicBool,
        mut take: impl FnMut(&Entry) -> Result<()>,
    ) -> Result<bool> {
        for findable in FINDABLE {
            let mut after = 0;
            loop {
                if stop.load(Ordering::SeqCst) {
                    return Ok(false);
                }
                let page = move |cx: &mut ReadCx<'_>| findable.entries(cx, Which::After(after, PAGE));
                let entries = self.read(Caller::system(), page).wait()?;
                let Some((last, _)) = entries.last() else { break };
                after = *last;
                for (_, entry) in &entries {
                    take(entry)?;
                }
            }
        }
        for entry in self.pages(fixed) {
            take(&entry)?;
        }
        Ok(true)
    }

    fn pages(&self, fixed: &[FixedPage]) -> Vec<Entry> {
        fixed.iter().map(FixedPage::entry).chain(pages::of_the_city(&self.settings())).collect()
    }

    /// Has an index been opened yet?
    pub fn can_search(&self) -> bool {
        self.library().index().is_some()
    }
}

fn keep_up(clerk: &mut Clerk, stretch: &Stretch) -> Result<()> {
    let writer: &mut Writer = &mut clerk.writer;
    if !stretch.put.is_empty() || !stretch.gone.is_empty() {
        for key in &stretch.gone {
            writer.remove(key);
        }
        for entry in &stretch.put {
            writer.put(entry).map_err(broken)?;
        }
        writer.commit(stretch.seq, &stretch.stamp).map_err(broken)?;
    }
    // What concerned nothing that can be found is looked at again after the next start; that costs less than a commit.
    clerk.mark = Mark { position: stretch.seq, stamp: stretch.stamp.clone(), form: FORM };
    Ok(())
}

/// What follows from the next entries of the journal; nothing where there are none.
fn stretch(cx: &mut ReadCx<'_>, from: i64) -> Result<Option<Stretch>> {
    let entries = store::journal::after(cx.conn, from, AT_ONCE)?;
    let Some(last) = entries.last() else { return Ok(None) };
    let (seq, stamp) = (last.seq, stamp_of(last));
    let mut looked = Looked::default();
    for entry in &entries {
        looked.take_in(entry);
    }
    let (mut put, mut gone) = (Vec::new(), Vec::new());
    if !looked.everything {
        for findable in FINDABLE {
            let numbers: Vec<i64> = findable.changed(cx, &looked)?.into_iter().collect();
            for some in numbers.chunks(usize::try_from(PAGE).unwrap_or(500)) {
                let public = findable.entries(cx, Which::These(some))?;
                let there: BTreeSet<i64> = public.iter().map(|(number, _)| *number).collect();
                let missing = some.iter().filter(|number| !there.contains(number));
                gone.extend(missing.map(|number| key(findable.kind(), *number)));
                put.extend(public.into_iter().map(|(_, entry)| entry));
            }
        }
    }
    Ok(Some(Stretch { put, gone, seq, stamp, everything: looked.everything }))
}

/// Says which journal it is that has this place; nothing where it has none.
fn stamp(cx: &mut ReadCx<'_>, seq: i64) -> Result<Option<String>> {
    if seq == 0 {
        return Ok(Some(String::new()));
    }
    let found = store::journal::after(cx.conn, seq - 1, 1)?;
    Ok(found.first().filter(|entry| entry.seq == seq).map(stamp_of))
}

fn stamp_of(entry: &store::journal::Entry) -> String {
    format!("{} {}", entry.at.micros(), entry.verb.text())
}

fn broken(error: ::search::Error) -> Error {
    Error::Search(error)
}
