use super::{As, load, of};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::agreements::{Agreement, AgreementId, Measure, Party, PartyId, Proof, Reached, State, reached};
use domain::journal::Subject;
use domain::policy::{Action, Matter};
use jiff::civil::Date;
use store::agreements::{DeskRow, File, Said, Version, Word};
use store::journal::Entry;

/// Rows of the desk's list.
const ROWS: i64 = 300;

/// An agreement with all that is known of it, as its parties and the office see it.
#[derive(Debug, Clone)]
pub struct View {
    /// The agreement.
    pub it: Agreement,
    /// Its parties, in their order.
    pub parties: Vec<Party>,
    /// All versions, the oldest first.
    pub versions: Vec<Version>,
    /// Who confirmed which.
    pub said: Vec<Said>,
    /// What shows that steps are done.
    pub proofs: Vec<Proof>,
    /// Photographs, documents, signed sheets.
    pub files: Vec<File>,
    /// What was said.
    pub words: Vec<Word>,
    /// What happened, without names.
    pub history: Vec<Entry>,
    /// The party that looks; `None` for the office.
    pub me: Option<PartyId>,
    /// May whoever looks speak for that party? For the town only with a staff log-in.
    pub speaks: bool,
    /// The links of the parties, for the office: where one has no mail, its letter carries it.
    pub links: Vec<(PartyId, String)>,
}

/// A step as it read in a version.
pub(super) fn as_it_read(versions: &[Version], version: i32, number: i32) -> Option<Measure> {
    let version = versions.iter().find(|it| it.number == version)?;
    version.text.measures.iter().find(|step| step.number == number).cloned()
}

impl View {
    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The version that holds; before that the newest.
    pub fn holding(&self) -> Option<&Version> {
        let number = self.it.holds.unwrap_or(self.it.latest);
        self.versions.iter().find(|version| version.number == number)
    }

    /// The version of this number.
    pub fn version(&self, number: i32) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == number)
    }

    /// How far a step is on this day.
    pub fn reached(&self, measure: &Measure, today: Date) -> Reached {
        let then = |version: i32, number: i32| as_it_read(&self.versions, version, number);
        reached(measure, &self.proofs, then, today)
    }

    /// What this party confirmed of this version.
    pub fn said_by(&self, party: PartyId, version: i32) -> Option<&Said> {
        self.said.iter().find(|(it, _)| it.party == party && it.version == version)
    }

    /// The last version that this party confirmed.
    pub fn last_said_by(&self, party: PartyId) -> Option<i32> {
        self.said.iter().filter(|(it, _)| it.party == party).map(|(it, _)| it.version).max()
    }

    /// The party at this place.
    pub fn at(&self, position: i32) -> Option<&Party> {
        self.parties.iter().find(|party| party.position == position)
    }

    /// This party.
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }
}

fn read(cx: &mut ReadCx<'_>, it: Agreement, parties: Vec<Party>, me: Option<PartyId>) -> Result<View> {
    let id = it.id;
    Ok(View {
        parties,
        versions: store::agreements::versions(cx.conn, id)?,
        said: store::agreements::confirmations(cx.conn, id)?,
        proofs: store::agreements::proofs(cx.conn, id)?,
        files: store::agreements::files(cx.conn, id)?,
        words: store::agreements::words(cx.conn, id)?,
        history: store::journal::of(cx.conn, Subject::Agreement(id))?,
        me,
        speaks: true,
        links: Vec::new(),
        it,
    })
}

/// What the link of a party shows.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn view(cx: &mut ReadCx<'_>, who: As) -> Result<View> {
    let (it, parties) = of(cx, who)?;
    let speaks = super::speaks(cx, who, &parties).is_ok();
    Ok(View { speaks, ..read(cx, it, parties, Some(who.party))? })
}

/// What the office sees.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn view_at_desk(cx: &mut ReadCx<'_>, id: AgreementId) -> Result<View> {
    cx.authorise(Action::RunAgreements)?;
    let it = load(cx, id)?;
    let parties = store::agreements::parties(cx.conn, id)?;
    let mut links = Vec::new();
    for party in &parties {
        if let Some(token) = cx.link_to(Matter::Agreement(party.id))? {
            links.push((party.id, token));
        }
    }
    if parties.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(View { links, ..read(cx, it, parties, None)? })
}

/// The agreements of the desk, the latest first.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn desk(cx: &mut ReadCx<'_>, state: Option<State>) -> Result<Vec<DeskRow>> {
    cx.authorise(Action::RunAgreements)?;
    Ok(store::agreements::desk(cx.conn, state, ROWS)?)
}
