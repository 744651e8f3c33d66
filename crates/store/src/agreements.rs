//! Agreements: their parties, texts in versions, confirmations, proofs, and what is said of them.

mod list;
mod said;
mod versions;

pub use list::{DeskRow, PublicRow, Stand, desk, findable, public, public_one, to_publish};
pub use said::{
    File, Told, Word, WordKind, add_file, add_proof, add_word, file, files, note_told, proofs, told_by,
    told_days, update_proof, words,
};
pub use versions::{Version, add_version, highest_measure, text, versions};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{
    agreement, agreement_confirmation, agreement_contact, agreement_party, agreement_signer,
};
use diesel::prelude::*;
use domain::agreements::{Agreement, AgreementId, Confirmation, Contact, Party, PartyId, Signer, State};
use domain::organisations::{OrganisationId, Sector};
use domain::signups::Channel;
use jiff::civil::Date;
use kernel::{Instant, Locale};

type Row = (
    (i64, String, String, i32, Option<i32>, bool),
    (i64, Option<i64>, Option<i64>),
    (Option<String>, Option<i64>, Option<String>, Option<i64>),
);

macro_rules! row {
    () => {
        (
            (
                agreement::id,
                agreement::state,
                agreement::lang,
                agreement::latest,
                agreement::holds,
                agreement::public,
            ),
            (agreement::begun_at, agreement::in_force_at, agreement::over_at),
            (agreement::outcome, agreement::ended_by, agreement::comment_until, agreement::published_at),
        )
    };
}
pub(crate) use row;

pub(super) fn day(column: &'static str, text: &str) -> Result<Date> {
    read_key("agreement", column, text, |text| text.parse().ok())
}

pub(super) fn read((facts, times, over): Row) -> Result<Agreement> {
    let (id, state, lang, latest, holds, public) = facts;
    let (begun, in_force, closed) = times;
    let (outcome, ended_by, comment_until, published) = over;
    Ok(Agreement {
        id: AgreementId::new(id),
        state: read_key("agreement", "state", &state, State::from_key)?,
        lang: lang.parse().unwrap_or_default(),
        latest,
        holds,
        public,
        begun_at: Instant::from_micros(begun),
        in_force_at: in_force.map(Instant::from_micros),
        over_at: closed.map(Instant::from_micros),
        outcome,
        ended_by: ended_by.map(PartyId::new),
        comment_until: comment_until.map(|text| day("comment_until", &text)).transpose()?,
        published_at: published.map(Instant::from_micros),
    })
}

/// Keeps a new one, without a text. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(
    connection: &mut Conn,
    it: &Agreement,
    form_key: &str,
    template: Option<&str>,
) -> Result<AgreementId> {
    let id = diesel::insert_into(agreement::table)
        .values((
            agreement::form_key.eq(form_key),
            agreement::template.eq(template),
            agreement::state.eq(it.state.key()),
            agreement::lang.eq(it.lang.tag()),
            agreement::latest.eq(it.latest),
            agreement::public.eq(it.public),
            agreement::begun_at.eq(it.begun_at.micros()),
        ))
        .returning(agreement::id)
        .get_result::<i64>(connection)?;
    Ok(AgreementId::new(id))
}

/// Writes down how one stands.
pub fn update(connection: &mut Conn, it: &Agreement) -> Result<()> {
    diesel::update(agreement::table.filter(agreement::id.eq(it.id.number())))
        .set((
            agreement::state.eq(it.state.key()),
            agreement::latest.eq(it.latest),
            agreement::holds.eq(it.holds),
            agreement::public.eq(it.public),
            agreement::in_force_at.eq(it.in_force_at.map(Instant::micros)),
            agreement::over_at.eq(it.over_at.map(Instant::micros)),
            agreement::outcome.eq(it.outcome.as_deref()),
            agreement::ended_by.eq(it.ended_by.map(PartyId::number)),
            agreement::comment_until.eq(it.comment_until.map(|day| day.to_string())),
            agreement::published_at.eq(it.published_at.map(Instant::micros)),
        ))
        .execute(connection)?;
    Ok(())
}

/// One of them.
pub fn get(connection: &mut Conn, id: AgreementId) -> Result<Option<Agreement>> {
    let found =
        agreement::table.filter(agreement::id.eq(id.number())).select(row!()).load::<Row>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// The one that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<AgreementId>> {
    let found = agreement::table.filter(agreement::form_key.eq(key)).select(agreement::id);
    Ok(found.load::<i64>(connection)?.pop().map(AgreementId::new))
}

/// The one that this party belongs to.
pub fn of_party(connection: &mut Conn, party: PartyId) -> Result<Option<AgreementId>> {
    let found = agreement_party::table
        .filter(agreement_party::id.eq(party.number()))
        .select(agreement_party::agreement_id);
    Ok(found.load::<i64>(connection)?.pop().map(AgreementId::new))
}

/// Who is to be a party.
#[derive(Debug, Clone, Copy)]
pub struct NewParty<'a> {
    /// The organisation, where it is one of ours.
    pub organisation: Option<OrganisationId>,
    /// What it is called.
    pub name: &'a str,
    /// Its sector.
    pub sector: Sector,
    /// In which language it reads.
    pub lang: Locale,
    /// How it is reached.
    pub contact: &'a Contact,
}

/// Adds a party at this place.
pub fn add_party(
    connection: &mut Conn,
    id: AgreementId,
    position: i32,
    new: NewParty<'_>,
) -> Result<PartyId> {
    let party = diesel::insert_into(agreement_party::table)
        .values((
            agreement_party::agreement_id.eq(id.number()),
            agreement_party::position.eq(position),
            agreement_party::organisation_id.eq(new.organisation.map(OrganisationId::number)),
            agreement_party::name.eq(new.name),
            agreement_party::sector.eq(new.sector.key()),
            agreement_party::lang.eq(new.lang.tag()),
        ))
        .returning(agreement_party::id)
        .get_result::<i64>(connection)?;
    diesel::insert_into(agreement_contact::table)
        .values((
            agreement_contact::party_id.eq(party),
            agreement_contact::name.eq(&new.contact.name),
            agreement_contact::email.eq(new.contact.email.as_deref()),
            agreement_contact::phone.eq(new.contact.phone.as_deref()),
        ))
        .execute(connection)?;
    Ok(PartyId::new(party))
}

type PartyRow =
    ((i64, i32, Option<i64>, String, String, String), Option<(String, Option<String>, Option<String>)>);

pub(super) fn read_party(
    ((id, position, organisation, name, sector, lang), contact): PartyRow,
) -> Result<Party> {
    Ok(Party {
        id: PartyId::new(id),
        position,
        organisation: organisation.map(OrganisationId::new),
        name,
        sector: read_key("agreement_party", "sector", &sector, Sector::from_key)?,
        lang: lang.parse().unwrap_or_default(),
        contact: contact.map(|(name, email, phone)| Contact { name, email, phone }),
    })
}

/// The parties, in their order.
pub fn parties(connection: &mut Conn, id: AgreementId) -> Result<Vec<Party>> {
    let rows = agreement_party::table
        .left_join(agreement_contact::table)
        .filter(agreement_party::agreement_id.eq(id.number()))
        .order(agreement_party::position)
        .select((
            (
                agreement_party::id,
                agreement_party::position,
                agreement_party::organisation_id,
                agreement_party::name,
                agreement_party::sector,
                agreement_party::lang,
            ),
            (agreement_contact::name, agreement_contact::email, agreement_contact::phone).nullable(),
        ))
        .load::<PartyRow>(connection)?;
    rows.into_iter().map(read_party).collect()
}

/// A confirmation, and who said it, where that is still known.
pub type Said = (Confirmation, Option<Signer>);

/// What the parties of an agreement confirmed, in the order of time.
pub fn confirmations(connection: &mut Conn, id: AgreementId) -> Result<Vec<Said>> {
    let rows = agreement_confirmation::table
        .inner_join(agreement_party::table.on(agreement_party::id.eq(agreement_confirmation::party_id)))
        .left_join(
            agreement_signer::table.on(agreement_signer::party_id
                .eq(agreement_confirmation::party_id)
                .and(agreement_signer::version.eq(agreement_confirmation::version))),
        )
        .filter(agreement_party::agreement_id.eq(id.number()))
        .order((agreement_confirmation::at, agreement_confirmation::party_id))
        .select((
            agreement_confirmation::party_id,
            agreement_confirmation::version,
            agreement_confirmation::at,
            agreement_confirmation::channel,
            agreement_confirmation::public,
            (agreement_signer::name, agreement_signer::role).nullable(),
        ))
        .load::<(i64, i32, i64, String, bool, Option<(String, String)>)>(connection)?;
    rows.into_iter()
        .map(|(party, version, at, channel, public, signer)| {
            let confirmation = Confirmation {
                party: PartyId::new(party),
                version,
                at: Instant::from_micros(at),
                channel: read_key("agreement_confirmation", "channel", &channel, Channel::from_key)?,
                public,
            };
            Ok((confirmation, signer.map(|(name, role)| Signer { name, role })))
        })
        .collect()
}

/// Keeps a confirmation and who said it. [`crate::Error::Exists`] when this party confirmed this version before.
pub fn add_confirmation(connection: &mut Conn, it: &Confirmation, signer: &Signer) -> Result<()> {
    diesel::insert_into(agreement_confirmation::table)
        .values((
            agreement_confirmation::party_id.eq(it.party.number()),
            agreement_confirmation::version.eq(it.version),
            agreement_confirmation::at.eq(it.at.micros()),
            agreement_confirmation::channel.eq(it.channel.key()),
            agreement_confirmation::public.eq(it.public),
        ))
        .execute(connection)?;
    // Whose contact went leaves no name behind either.
    let known = agreement_contact::table
        .filter(agreement_contact::party_id.eq(it.party.number()))
        .select(agreement_contact::party_id)
        .load::<i64>(connection)?;
    if !known.is_empty() {
        diesel::insert_into(agreement_signer::table)
            .values((
                agreement_signer::party_id.eq(it.party.number()),
                agreement_signer::version.eq(it.version),
                agreement_signer::name.eq(&signer.name),
                agreement_signer::role.eq(&signer.role),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// This party does not want it public after all.
pub fn take_back_yes(connection: &mut Conn, party: PartyId) -> Result<()> {
    diesel::update(agreement_confirmation::table.filter(agreement_confirmation::party_id.eq(party.number())))
        .set(agreement_confirmation::public.eq(false))
        .execute(connection)?;
    Ok(())
}
