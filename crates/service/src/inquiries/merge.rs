use super::{keep, to_work_on};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::inquiries::{
    Asker, Entry, EntryId, EntryKind, Inquiry, InquiryId, Mailbox, MergeFault, Merging, State, Step,
    goes_along, merging,
};
use domain::journal::{Subject, Verb};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::inquiries::{Line, Undo};

/// So long a merging can be undone, in days.
const UNDO_DAYS: i64 = 30;

/// Two cases before they become one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The one that stays.
    pub kept: Inquiry,
    /// The one that goes into it.
    pub gone: Inquiry,
    /// What was said in both, in the order in which it will stand.
    pub lines: Vec<Line>,
    /// What stays, or why it cannot be.
    pub merging: std::result::Result<Merging, MergeFault>,
}

/// What would become one case.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn preview(cx: &mut ReadCx<'_>, kept: InquiryId, gone: InquiryId) -> Result<Preview> {
    let (kept, gone) = (to_work_on(cx, kept)?, to_work_on(cx, gone)?);
    let mut lines = store::inquiries::entries(cx.conn, kept.id)?;
    lines.extend(store::inquiries::entries(cx.conn, gone.id)?);
    lines.sort_by_key(|line| (line.entry.at, line.entry.id));
    Ok(Preview { merging: merging(&kept, &gone), kept, gone, lines })
}

/// What an undo needs: how the one that went stood, what it had, and how the one that stays stood.
#[derive(Serialize, Deserialize)]
struct Before {
    state: String,
    entries: Vec<i64>,
    links: Vec<(String, i64)>,
    /// The last entry that both had.
    #[serde(default)]
    last: i64,
    kept: Side,
    written: Side,
}

/// What a merging changes of the case that stays.
#[derive(Serialize, Deserialize, PartialEq, Eq, Clone)]
struct Side {
    name: String,
    email: Option<String>,
    phone: Option<String>,
    reachable: Option<String>,
    due: Date,
    answered: Option<(Date, bool)>,
    topic: Option<String>,
}

impl Side {
    fn of(asker: &Asker, case: &Inquiry) -> Self {
        let Asker { name, email, phone, reachable } = asker.clone();
        let (due, answered) = (case.clock.due, case.clock.answered);
        Self { name, email, phone, reachable, due, answered, topic: case.topic.clone() }
    }
}

/// One case goes into another: what was said stands together, who asked is answered once, and its link leads on.
///
/// # Errors
/// [`Refusal::NotNow`] where the two cannot become one, [`Error::NotFound`], [`Error::Forbidden`].
pub fn merge(cx: &mut WriteCx<'_>, kept: InquiryId, gone: InquiryId) -> Result<()> {
    let (mut kept, mut gone) = (to_work_on(cx, kept)?, to_work_on(cx, gone)?);
    let merged = merging(&kept, &gone).map_err(|_| Refusal::NotNow)?;
    let asker = kept.asker.clone().ok_or(Refusal::NotNow)?;
    let before = Side::of(&asker, &kept);
    let known = store::inquiries::links(cx.conn, kept.id)?;
    let links = store::inquiries::links(cx.conn, gone.id)?.into_iter().filter(|it| !known.contains(it));
    let links: Vec<_> = links.map(Subject::parts).map(|(kind, id)| (kind.to_owned(), id)).collect();
    let entries = store::inquiries::entries(cx.conn, gone.id)?;
    let both = store::inquiries::entries(cx.conn, kept.id)?;
    let last = both.iter().chain(&entries).map(|line| line.entry.id.number()).max().unwrap_or(0);
    let state = gone.state.key().to_owned();
    let (next, change) = gone.state.step(gone.id, Step::Merge(kept.id))?;
    gone.state = next;
    gone.closed_at = Some(cx.now);
    kept.clock = merged.clock;
    kept.topic = merged.topic;
    kept.asker = Some(merged.asker.clone());
    let content = Before {
        state,
        entries: entries.iter().map(|line| line.entry.id.number()).collect(),
        links,
        last,
        written: Side::of(&merged.asker, &kept),
        kept: before,
    };
    store::inquiries::give(cx.conn, gone.id, kept.id)?;
    let undo = Undo { gone: gone.id, kept: kept.id, at: cx.now, content: stored(&content)? };
    store::inquiries::put_undo(cx.conn, &undo)?;
    store::inquiries::update(cx.conn, &kept)?;
    keep(cx, &gone, &change)?;
    let _seq = cx.tell(&Change::private(Verb::InquiryMerged, Subject::Inquiry(kept.id)))?;
    Ok(())
}

fn unreadable(error: &serde_json::Error) -> Error {
    let value = error.to_string();
    Error::Store(store::Error::Unreadable { table: "inquiry_merge_undo", column: "content", value })
}

fn stored(before: &Before) -> Result<String> {
    serde_json::to_string(before).map_err(|error| unreadable(&error))
}

/// Takes a case out again. What stands as the merging wrote it becomes what it was; what was said since goes with the
/// case whose address it went to or came from, and otherwise stays with the one that was worked on, as what was changed does.
///
/// # Errors
/// [`Refusal::NotNow`] when it is too late, or the other case is over; [`Error::NotFound`], [`Error::Forbidden`].
pub fn undo(cx: &mut WriteCx<'_>, gone: InquiryId) -> Result<InquiryId> {
    let mut gone = to_work_on(cx, gone)?;
    let undo = store::inquiries::undo_of(cx.conn, gone.id)?.ok_or(Refusal::NotNow)?;
    let mut kept = to_work_on(cx, undo.kept)?;
    if cx.now > undo.at.plus_days(UNDO_DAYS) || !kept.state.is_open() {
        return Err(Refusal::NotNow.into());
    }
    let before: Before = serde_json::from_str(&undo.content).map_err(|error| unreadable(&error))?;
    let state = State::from_parts(&before.state, None, None).ok_or(Refusal::NotNow)?;
    let (next, change) = gone.state.unmerge(gone.id, state)?;
    gone.state = next;
    gone.closed_at = None;
    let asker = kept.asker.clone().ok_or(Refusal::NotNow)?;
    let now = Side::of(&asker, &kept);
    let (was, written) = (&before.kept, &before.written);
    // A contact goes together: a name with the telephone of somebody else helps nobody.
    let contact =
        |side: &Side| (side.name.clone(), side.email.clone(), side.phone.clone(), side.reachable.clone());
    if contact(&now) == contact(written) {
        let (name, email, phone, reachable) = contact(was);
        kept.asker = Some(Asker { name, email, phone, reachable });
    }
    if now.due == written.due {
        kept.clock.due = was.due;
    }
    let since = Since::of(cx, &undo, &before, &gone, contact(&now) == contact(written))?;
    if now.answered == written.answered || since.only_gone(EntryKind::Answer) {
        kept.clock.answered = was.answered;
    }
    if now.topic == written.topic {
        kept.topic.clone_from(&was.topic);
    }
    let days = cx.settings.office_days.clone();
    // What the person was asked back went with the other: this one waits for nobody.
    if kept.state == State::AskedBack && since.only_gone(EntryKind::AskBack) {
        (kept.state, _) = kept.state.step(kept.id, Step::Hear)?;
        kept.clock = kept.clock.resume(cx.now.city_day(), &days);
    }
    for entry in &since.gone {
        let day = entry.at.city_day();
        let (step, clock) = match entry.kind {
            EntryKind::Answer => (Step::Answer, gone.clock.answer(day)),
            EntryKind::AskBack => (Step::AskBack, gone.clock.pause(day)),
            EntryKind::Heard => (Step::Hear, gone.clock.resume(day, &days)),
            EntryKind::Asked | EntryKind::Note | EntryKind::HandOver | EntryKind::Closing => continue,
        };
        (gone.state, _) = gone.state.step(gone.id, step)?;
        gone.clock = clock;
    }
    let went = before.entries.iter().map(|id| EntryId::new(*id));
    let entries: Vec<EntryId> = went.chain(since.gone.iter().map(|entry| entry.id)).collect();
    let links: Vec<Subject> =
        before.links.iter().filter_map(|(kind, number)| Subject::from_parts(kind, *number)).collect();
    store::inquiries::take_undo(cx.conn, &undo, &entries, &links)?;
    store::inquiries::update(cx.conn, &kept)?;
    keep(cx, &gone, &change)?;
    let _seq = cx.tell(&Change::private(Verb::InquiryUnmerged, Subject::Inquiry(kept.id)))?;
    Ok(kept.id)
}

/// What was said since two cases became one.
struct Since {
    /// What goes with the case that is taken out.
    gone: Vec<Entry>,
    /// What stays.
    kept: Vec<Entry>,
}

impl Since {
    /// `untouched`: the contact stands as the merging wrote it, so that mails went to whom it says.
    fn of(
        cx: &mut ReadCx<'_>,
        undo: &Undo,
        before: &Before,
        gone: &Inquiry,
        untouched: bool,
    ) -> Result<Self> {
        let email = gone.asker.as_ref().and_then(|asker| asker.email.as_ref());
        let mailbox = if untouched { Mailbox::of(before.kept.email.as_ref(), email) } else { Mailbox::Both };
        let mut since = Self { gone: Vec::new(), kept: Vec::new() };
        for line in store::inquiries::entries(cx.conn, undo.kept)? {
            let entry = line.entry;
            let number = entry.id.number();
            if number <= before.last || entry.at < undo.at || before.entries.contains(&number) {
                continue;
            }
            let named = match entry.origin {
                Some(origin) => leads_through(cx, origin, gone.id)?,
                None => false,
            };
            if goes_along(&entry, named, mailbox) { since.gone.push(entry) } else { since.kept.push(entry) }
        }
        Ok(since)
    }

    /// Was this said since, and all of it to the case that is taken out?
    fn only_gone(&self, kind: EntryKind) -> bool {
        let of = |entries: &[Entry]| entries.iter().any(|entry| entry.kind == kind);
        of(&self.gone) && !of(&self.kept)
    }
}

/// Is it this case, or one that went into it before? Cases are merged one by one, so the way is short; its length is
/// bounded all the same.
fn leads_through(cx: &mut ReadCx<'_>, origin: InquiryId, gone: InquiryId) -> Result<bool> {
    let mut at = origin;
    for _ in 0..8 {
        if at == gone {
            return Ok(true);
        }
        match store::inquiries::get(cx.conn, at)?.map(|case| case.state) {
            Some(State::Merged(into)) => at = into,
            _ => break,
        }
    }
    Ok(false)
}
