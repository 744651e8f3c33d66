use super::{end, keep, live, step};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::limits::allow;
use domain::fields::Faults;
use domain::inquiries::{Closing, EntryKind, Inquiry, InquiryId, State, Step};
use domain::limits::Deed;
use domain::policy::Action;
use domain::promise::Clock;
use kernel::Prose;
use store::inquiries::{Line, NewEntry};

/// One's own question, as whoever asked sees it: what the office noted for itself is not among it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The case.
    pub case: Inquiry,
    /// What was said, in its order.
    pub lines: Vec<Line>,
    /// The office that answers; `None` for the engagement office.
    pub office: Option<String>,
}

/// So long after a question came its number is told to be thanked for it, in seconds.
const JUST_NOW: i64 = 3600;

/// Did a question with this number come just now? Says nothing else of it, and to anybody: whoever asked has no link yet.
///
/// # Errors
/// [`Error::NotFound`] for any other number.
pub fn just_came(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<()> {
    cx.authorise(Action::Ask)?;
    let case = store::inquiries::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    if case.received_at.plus_seconds(JUST_NOW) > cx.now { Ok(()) } else { Err(Error::NotFound) }
}

/// One's own question.
///
/// # Errors
/// [`Error::NotFound`] once it was erased, [`Error::Forbidden`] for others than whoever asked.
pub fn own(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Own> {
    cx.authorise(Action::OwnInquiry(id))?;
    let case = live(cx, id)?.ok_or(Error::NotFound)?;
    if case.asker.is_none() {
        return Err(Error::NotFound);
    }
    let lines = store::inquiries::entries(cx.conn, case.id)?;
    let lines = lines.into_iter().filter(|line| line.entry.kind.is_for_the_person()).collect();
    let office = match case.owner.office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    };
    Ok(Own { case, lines, office })
}

/// Whoever asked writes more: an answer to a question back, or a new question; a closed case goes on.
///
/// # Errors
/// [`crate::Refusal::Fields`], [`crate::Refusal::TooOften`], [`crate::Refusal::NotNow`], as [`own`].
pub fn write(cx: &mut WriteCx<'_>, id: InquiryId, typed: &str) -> Result<()> {
    cx.authorise(Action::OwnInquiry(id))?;
    let mut faults = Faults::new();
    let text = faults.take("text", Prose::<4000>::parse(typed)).ok_or(faults)?;
    let case = live(cx, id)?.ok_or(Error::NotFound)?;
    let address = case.asker.as_ref().ok_or(Error::NotFound)?.email.clone();
    allow(cx, Deed::Message, address.map(|address| address.to_lowercase()).as_deref())?;
    let entry = NewEntry {
        origin: (case.id != id).then_some(id),
        kind: EntryKind::Heard,
        way: None,
        text: text.as_str(),
        author: None,
        other_address: None,
        message_id: None,
    };
    hear(cx, case, &entry)
}

/// Something came from whoever asked.
pub(super) fn hear(cx: &mut WriteCx<'_>, mut case: Inquiry, entry: &NewEntry<'_>) -> Result<()> {
    let (now, today) = (cx.now, cx.now.city_day());
    let was = case.state;
    let change = step(&mut case, Step::Hear)?;
    case.clock = case.clock.resume(today, &cx.settings.office_days);
    case.closed_at = None;
    // Whoever writes again after the end gets a new promise.
    if matches!(was, State::Closed(_)) {
        let (promises, days) = (cx.settings.promises, cx.settings.office_days.clone());
        case.clock = Clock::start(today, promises.of(case.kind), &days);
    }
    store::inquiries::add_entry(cx.conn, case.id, entry, now)?;
    keep(cx, &case, &change)
}

/// Whoever asked is erased: a case that runs is over, for the office and for the count.
pub(crate) fn end_of_asker(cx: &mut WriteCx<'_>, id: InquiryId) -> Result<()> {
    let Some(case) = store::inquiries::get(cx.conn, id)?.filter(|case| case.state.is_open()) else {
        return Ok(());
    };
    end(cx, case, Closing::Withdrawn)
}

/// Whoever asked says that it is done.
///
/// # Errors
/// [`crate::Refusal::NotNow`] when it is over already, as [`own`].
pub fn done(cx: &mut WriteCx<'_>, id: InquiryId) -> Result<()> {
    cx.authorise(Action::OwnInquiry(id))?;
    let case = live(cx, id)?.ok_or(Error::NotFound)?;
    end(cx, case, Closing::Withdrawn)
}
