use super::{keep, to_work_on};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::inquiries::{Asker, EntryId, Inquiry, InquiryId, MergeFault, Merging, State, Step, merging};
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

/// Takes a case out again. What stands as the merging wrote it becomes what it was; what was said and changed since stays
/// with the case that was worked on.
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
    if now.answered == written.answered {
        kept.clock.answered = was.answered;
    }
    if now.topic == written.topic {
        kept.topic.clone_from(&was.topic);
    }
    let entries: Vec<EntryId> = before.entries.iter().map(|id| EntryId::new(*id)).collect();
    let links: Vec<Subject> =
        before.links.iter().filter_map(|(kind, number)| Subject::from_parts(kind, *number)).collect();
    store::inquiries::take_undo(cx.conn, &undo, &entries, &links)?;
    store::inquiries::update(cx.conn, &kept)?;
    keep(cx, &gone, &change)?;
    let _seq = cx.tell(&Change::private(Verb::InquiryUnmerged, Subject::Inquiry(kept.id)))?;
    Ok(kept.id)
}
