//! Organisations that are likely here twice: shown with reasons, merged with a preview, taken apart again for a month.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::organisations::form_of;
use domain::organisations::merge::{UNDO_DAYS, merged, unmerged};
use domain::organisations::{
    Doubles, OrganisationDraft, OrganisationForm, OrganisationId, OrganisationState, Reason, page_changed,
};
use domain::policy::Action;
use kernel::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::organisations::{Belongings, Organisation};

/// The most pairs that are shown at once.
const MOST: usize = 100;

/// Two organisations that are likely one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The older one and its name.
    pub one: (OrganisationId, String),
    /// The other one and its name.
    pub two: (OrganisationId, String),
    /// Why.
    pub reasons: Vec<Reason>,
}

/// A merging that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The one that went, and its name.
    pub gone: (OrganisationId, String),
    /// The one that stayed, and its name.
    pub kept: (OrganisationId, String),
    /// When.
    pub at: Instant,
}

/// Pairs that are likely one, the likeliest first, and what was merged lately.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn doubles(cx: &mut ReadCx<'_>) -> Result<(Vec<Pair>, Vec<Merged>)> {
    cx.authorise(Action::DecideOrganisation)?;
    let known = store::imports::known_organisations(cx.conn)?;
    let apart: BTreeSet<_> = store::organisations::aparts(cx.conn)?.into_iter().collect();
    let mut doubles = Doubles::default();
    for organisation in &known {
        doubles.add(organisation.id, &organisation.traits);
    }
    let named = |id: OrganisationId| {
        let name = known.iter().find(|it| it.id == id).map(|it| it.traits.name.clone());
        (id, name.unwrap_or_default())
    };
    let pairs = doubles
        .pairs()
        .into_iter()
        .filter(|(one, two, _)| !apart.contains(&(*one.min(two), *one.max(two))))
        .take(MOST)
        .map(|(one, two, reasons)| Pair { one: named(one), two: named(two), reasons })
        .collect();
    let (mut merges, after) = (Vec::new(), cx.now.plus_days(-UNDO_DAYS));
    for merge in store::organisations::merges(cx.conn, after)? {
        let gone = load(cx, merge.gone)?;
        merges.push(Merged { gone: (gone.id, gone.name), kept: named(merge.kept), at: merge.at });
    }
    Ok((pairs, merges))
}

/// Two organisations before they become one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The one that stays.
    pub kept: Organisation,
    /// The one that goes.
    pub gone: Organisation,
    /// How many contact points, offers, sign-ups move.
    pub moves: [usize; 3],
    /// Who logs in for the one that goes, and from then on for the other: name and mail address.
    pub log_ins: Vec<(String, String)>,
}

fn load(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Organisation> {
    store::organisations::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// What would become one.
///
/// # Errors
/// [`Error::NotFound`], [`Refusal::NotNow`] where one of the two is no body any more, [`Error::Forbidden`].
pub fn compare(cx: &mut ReadCx<'_>, kept: OrganisationId, gone: OrganisationId) -> Result<Compared> {
    cx.authorise(Action::DecideOrganisation)?;
    let (kept, gone) = (load(cx, kept)?, load(cx, gone)?);
    may_merge(&kept, &gone)?;
    let moves = store::organisations::belongings(cx.conn, gone.id, kept.id)?;
    let [contacts, offers, signups, ..] = moves.numbers.map(|numbers| numbers.len());
    let accounts = store::accounts::of_organisation(cx.conn, gone.id)?;
    let log_ins = accounts.into_iter().map(|one| (one.name, one.email.as_str().to_owned())).collect();
    Ok(Compared { kept, gone, moves: [contacts, offers, signups], log_ins })
}

fn may_merge(kept: &Organisation, gone: &Organisation) -> Result<()> {
    let lives = |state| matches!(state, OrganisationState::Active | OrganisationState::Registered);
    if lives(kept.state) {
        gone.state.merge(gone.id, kept.id).map(drop).map_err(Error::from)
    } else {
        Err(Refusal::NotNow.into())
    }
}

/// What an undo needs.
#[derive(Serialize, Deserialize)]
struct Undo {
    numbers: [Vec<i64>; 6],
    rows: Vec<String>,
    picture: bool,
    #[serde(default)]
    events: Vec<i64>,
    #[serde(default)]
    agreements: Vec<i64>,
    #[serde(default)]
    calendar: bool,
    before: OrganisationForm,
    written: OrganisationForm,
    state: String,
}

/// Two records become one: what belongs to the one that goes belongs to the other, whose page takes over these fields, and
/// the old address leads there.
///
/// # Errors
/// As [`compare`], and [`Refusal::Fields`] where the page would not be whole.
pub fn merge(
    cx: &mut WriteCx<'_>,
    kept: OrganisationId,
    gone: OrganisationId,
    taken: &[String],
) -> Result<()> {
    let Compared { kept, gone, .. } = compare(cx, kept, gone)?;
    let (before, other) = (form_of(&kept), form_of(&gone));
    let written = merged(&before, &other, taken);
    let spoken_for = kept.contact_name.is_some();
    let draft = OrganisationDraft::parse_change(&written, &cx.settings, spoken_for)?;
    let things = store::organisations::belongings(cx.conn, gone.id, kept.id)?;
    let now = cx.now;
    let undo = Undo {
        numbers: things.numbers.clone(),
        rows: things.rows.clone(),
        picture: things.picture,
        events: things.events.clone(),
        agreements: things.agreements.clone(),
        calendar: things.calendar,
        written: form_of_draft(&draft),
        before,
        state: gone.state.key().to_owned(),
    };
    let undo = serde_json::to_string(&undo).map_err(|error| unreadable(&error))?;
    store::organisations::update(cx.conn, kept.id, &draft)?;
    store::organisations::give(cx.conn, &things, gone.id, kept.id)?;
    store::organisations::insert_merge(cx.conn, gone.id, kept.id, &undo, now)?;
    let (next, change) = gone.state.merge(gone.id, kept.id)?;
    store::organisations::set_state(cx.conn, gone.id, next, None, now)?;
    let _seq = cx.tell(&change)?;
    let _seq = cx.tell(&page_changed(kept.id, true))?;
    Ok(())
}

/// A draft is what the page will say: compared with it later, it tells what was changed since.
fn form_of_draft(draft: &OrganisationDraft) -> OrganisationForm {
    let contact = draft.contact.as_ref();
    OrganisationForm {
        name: draft.name.to_string(),
        sector: draft.sector.key().to_owned(),
        summary: draft.summary.to_string(),
        description: draft.description.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default(),
        district: draft.district.clone().unwrap_or_default(),
        address: draft.address.as_ref().map(ToString::to_string).unwrap_or_default(),
        website: draft.website.clone().unwrap_or_default(),
        topics: draft.topics.clone(),
        contact: domain::people::ContactForm {
            name: contact.map(|it| it.name.to_string()).unwrap_or_default(),
            email: contact.and_then(|it| it.email.as_ref().map(ToString::to_string)).unwrap_or_default(),
            phone: contact.and_then(|it| it.phone.as_ref().map(ToString::to_string)).unwrap_or_default(),
        },
        lang: draft.lang.tag().to_owned(),
        signs_charter: false,
    }
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::Store(store::Error::Unreadable {
        table: "organisation_merge_undo",
        column: "undo",
        value: error.to_string(),
    })
}

/// Takes apart again what was merged: everything that came from there goes back, and the page of the one that stayed is as it
/// was where nobody changed it since. Gives the one that stayed.
///
/// # Errors
/// [`Error::NotFound`] when it was never merged, [`Refusal::NotNow`] when it is too late, [`Refusal::Twice`] when another
/// organisation took a name meanwhile that it would give back, [`Error::Forbidden`].
pub fn undo(cx: &mut WriteCx<'_>, gone: OrganisationId) -> Result<OrganisationId> {
    cx.authorise(Action::DecideOrganisation)?;
    let merge = store::organisations::merge(cx.conn, gone)?.ok_or(Error::NotFound)?;
    let stored = store::organisations::undo(cx.conn, gone)?.ok_or(Refusal::NotNow)?;
    if merge.at < cx.now.plus_days(-UNDO_DAYS) {
        return Err(Refusal::NotNow.into());
    }
    let undo: Undo = serde_json::from_str(&stored).map_err(|error| unreadable(&error))?;
    let (kept, was) = (load(cx, merge.kept)?, load(cx, gone)?);
    let form = unmerged(&sorted(form_of(&kept)), &sorted(undo.written), &sorted(undo.before));
    let draft = OrganisationDraft::parse_change(&form, &cx.settings, false)?;
    let things = Belongings {
        numbers: undo.numbers,
        rows: undo.rows,
        picture: undo.picture,
        events: undo.events,
        agreements: undo.agreements,
        calendar: undo.calendar,
    };
    let now = cx.now;
    store::organisations::update(cx.conn, kept.id, &draft)?;
    // Each gets back the name it had, unless somebody took it meanwhile; a refusal undoes the line above.
    for (name, of) in [(draft.name.as_str(), kept.id), (was.name.as_str(), gone)] {
        if store::organisations::name_taken(cx.conn, name, Some(of))? {
            return Err(Refusal::Twice.into());
        }
    }
    store::organisations::give(cx.conn, &things, kept.id, gone)?;
    store::organisations::delete_merge(cx.conn, gone)?;
    let (_, change) = was.state.unmerge(gone, kept.id)?;
    let state = OrganisationState::from_key(&undo.state).unwrap_or(OrganisationState::Active);
    store::organisations::set_state(cx.conn, gone, state, None, now)?;
    let _seq = cx.tell(&change)?;
    let _seq = cx.tell(&page_changed(kept.id, true))?;
    Ok(kept.id)
}

/// Topics have no order of their own.
fn sorted(mut form: OrganisationForm) -> OrganisationForm {
    form.topics.sort_unstable();
    form
}

/// Somebody looked: these two are not the same, and they are not shown again.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn keep_apart(cx: &mut WriteCx<'_>, one: OrganisationId, two: OrganisationId) -> Result<()> {
    cx.authorise(Action::DecideOrganisation)?;
    for id in [one, two] {
        load(cx, id)?;
    }
    Ok(store::organisations::insert_apart(cx.conn, one, two)?)
}

/// Where the address of an organisation leads that went into another one.
///
/// # Errors
/// When the database fails.
pub fn moved_to(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Option<OrganisationId>> {
    Ok(store::organisations::merge(cx.conn, id)?.map(|merge| merge.kept))
}
