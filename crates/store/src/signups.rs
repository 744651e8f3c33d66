//! Sign-ups.

mod list;

pub use list::{
    SignupRow, any_for, count_unconfirmed_by_mail, counts, lapsed, numbered, open_by_state,
    running_of_organisation, running_of_shift, since, to_be_called, without_mail,
};

use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::signup;
use diesel::prelude::*;
use domain::opportunities::{OpportunityId, ShiftId, Way};
use domain::organisations::OrganisationId;
use domain::people::{Contact, EmailAddress, PersonId, PersonName, PhoneNumber};
use domain::signups::{Channel, Guardian, Signup, SignupDraft, SignupId, SignupState};
use kernel::{Instant, PublicId};

/// What is stored with a new sign-up.
#[derive(Debug, Clone, Copy)]
pub struct NewSignup<'a> {
    /// What was typed.
    pub draft: &'a SignupDraft,
    /// Its name in links.
    pub public_id: PublicId,
    /// For which offer.
    pub opportunity: OpportunityId,
    /// Whose offer it is.
    pub organisation: OrganisationId,
    /// How one gets into it.
    pub way: Way,
    /// Where it starts.
    pub state: SignupState,
    /// How it came.
    pub channel: Channel,
    /// When.
    pub now: Instant,
}

fn held_until(state: SignupState) -> Option<i64> {
    match state {
        SignupState::Unconfirmed { held_until } => Some(held_until.micros()),
        _ => None,
    }
}

/// Stores a new one and gives it back. [`Error::Exists`] when this form was sent before.
pub fn insert(connection: &mut Conn, new: NewSignup<'_>) -> Result<Signup> {
    let draft = new.draft;
    let guardian = draft.guardian.as_ref();
    let stored = diesel::insert_into(signup::table)
        .values((
            (
                signup::public_id.eq(new.public_id.to_string()),
                signup::opportunity_id.eq(new.opportunity.number()),
                signup::shift_id.eq(draft.shift.map(ShiftId::number)),
                signup::organisation_id.eq(new.organisation.number()),
                signup::way.eq(new.way.key()),
                signup::state.eq(new.state.key()),
                signup::held_until.eq(held_until(new.state)),
                signup::channel.eq(new.channel.key()),
                signup::name.eq(draft.contact.name.to_string()),
                signup::email.eq(draft.contact.email.as_ref().map(ToString::to_string)),
            ),
            (
                signup::phone.eq(draft.contact.phone.as_ref().map(ToString::to_string)),
                signup::message.eq(draft.message.as_ref().map(|text| text.as_str().to_owned())),
                signup::locale.eq(draft.locale.tag()),
                signup::guardian_name.eq(guardian.map(|guardian| guardian.name.to_string())),
                signup::guardian_email
                    .eq(guardian.and_then(|guardian| guardian.email.as_ref().map(ToString::to_string))),
                signup::guardian_phone
                    .eq(guardian.and_then(|guardian| guardian.phone.as_ref().map(ToString::to_string))),
                signup::guardian_locale.eq(guardian.map(|guardian| guardian.locale.tag())),
                signup::form_key.eq(draft.form_key.clone()),
                signup::created_at.eq(new.now.micros()),
            ),
        ))
        .returning(signup::all_columns);
    read(stored.get_result::<Row>(connection)?)
}

#[derive(Queryable)]
pub(crate) struct Row {
    id: i64,
    public_id: String,
    opportunity_id: i64,
    shift_id: Option<i64>,
    organisation_id: i64,
    way: String,
    state: String,
    held_until: Option<i64>,
    channel: String,
    name: String,
    email: Option<String>,
    phone: Option<String>,
    person_id: Option<i64>,
    message: Option<String>,
    locale: String,
    guardian_name: Option<String>,
    guardian_email: Option<String>,
    guardian_phone: Option<String>,
    guardian_locale: Option<String>,
    consented_at: Option<i64>,
    _form_key: String,
    created_at: i64,
    confirmed_at: Option<i64>,
    ended_at: Option<i64>,
    reason: Option<String>,
}

fn address(id: i64, column: &'static str, text: Option<String>) -> Result<Option<EmailAddress>> {
    // The value itself is a person's and must not reach a log; the number is enough to find it.
    let unreadable = || Error::Unreadable { table: "signup", column, value: id.to_string() };
    text.map(|text| EmailAddress::parse(&text).map_err(|_| unreadable())).transpose()
}

fn number(id: i64, column: &'static str, text: Option<String>) -> Result<Option<PhoneNumber>> {
    let unreadable = || Error::Unreadable { table: "signup", column, value: id.to_string() };
    text.map(|text| PhoneNumber::parse(&text).map_err(|_| unreadable())).transpose()
}

fn name(id: i64, text: &str) -> Result<PersonName> {
    PersonName::parse(text).map_err(|_| Error::Unreadable {
        table: "signup",
        column: "name",
        value: id.to_string(),
    })
}

pub(crate) fn read(row: Row) -> Result<Signup> {
    let id = row.id;
    let held = row.held_until.map(Instant::from_micros);
    let guardian = match row.guardian_name {
        Some(text) => Some(Guardian {
            name: name(id, &text)?,
            email: address(id, "guardian_email", row.guardian_email)?,
            phone: number(id, "guardian_phone", row.guardian_phone)?,
            locale: row.guardian_locale.and_then(|tag| tag.parse().ok()).unwrap_or_default(),
        }),
        None => None,
    };
    Ok(Signup {
        id: SignupId::new(id),
        public_id: read_key("signup", "public_id", &row.public_id, |text| text.parse().ok())?,
        opportunity: OpportunityId::new(row.opportunity_id),
        shift: row.shift_id.map(ShiftId::new),
        organisation: OrganisationId::new(row.organisation_id),
        way: read_key("signup", "way", &row.way, Way::from_key)?,
        state: read_key("signup", "state", &row.state, |key| SignupState::from_parts(key, held))?,
        channel: read_key("signup", "channel", &row.channel, Channel::from_key)?,
        contact: Contact {
            name: name(id, &row.name)?,
            email: address(id, "email", row.email)?,
            phone: number(id, "phone", row.phone)?,
        },
        person: row.person_id.map(PersonId::new),
        message: row.message,
        locale: row.locale.parse().unwrap_or_default(),
        guardian,
        consented_at: row.consented_at.map(Instant::from_micros),
        created_at: Instant::from_micros(row.created_at),
        confirmed_at: row.confirmed_at.map(Instant::from_micros),
        ended_at: row.ended_at.map(Instant::from_micros),
        reason: row.reason,
    })
}

/// One sign-up.
pub fn get(connection: &mut Conn, id: SignupId) -> Result<Option<Signup>> {
    let rows = signup::table.filter(signup::id.eq(id.number())).load::<Row>(connection)?;
    rows.into_iter().next().map(read).transpose()
}

/// The sign-up with this name in links.
pub fn by_public_id(connection: &mut Conn, public_id: PublicId) -> Result<Option<Signup>> {
    let rows = signup::table.filter(signup::public_id.eq(public_id.to_string())).load::<Row>(connection)?;
    rows.into_iter().next().map(read).transpose()
}

/// The sign-up that this form made before.
pub fn by_form_key(connection: &mut Conn, form_key: &str) -> Result<Option<Signup>> {
    let rows = signup::table.filter(signup::form_key.eq(form_key.to_owned())).load::<Row>(connection)?;
    rows.into_iter().next().map(read).transpose()
}

/// Is there a running sign-up of this address and name for the same thing?
pub fn running_twin(
    connection: &mut Conn,
    of: OpportunityId,
    shift: Option<ShiftId>,
    contact: &Contact,
) -> Result<Option<SignupId>> {
    twin(connection, ["awaits_guardian", "waiting", "accepted"], of, shift, contact)
}

/// A sign-up of the same name and address for the same that still waits to be confirmed.
pub fn unconfirmed_twin(
    connection: &mut Conn,
    of: OpportunityId,
    shift: Option<ShiftId>,
    contact: &Contact,
) -> Result<Option<SignupId>> {
    twin(connection, ["unconfirmed"; 3], of, shift, contact)
}

fn twin(
    connection: &mut Conn,
    [one, other, third]: [&'static str; 3],
    of: OpportunityId,
    shift: Option<ShiftId>,
    contact: &Contact,
) -> Result<Option<SignupId>> {
    let mut query = signup::table
        .filter(signup::opportunity_id.eq(of.number()))
        // Three comparisons are one statement, prepared once; a list is prepared anew each time.
        .filter(signup::state.eq(one).or(signup::state.eq(other)).or(signup::state.eq(third)))
        .filter(signup::name.eq(contact.name.to_string()))
        .into_boxed();
    query = match shift {
        Some(shift) => query.filter(signup::shift_id.eq(Some(shift.number()))),
        None => query.filter(signup::shift_id.is_null()),
    };
    let of_the_name =
        query.select((signup::id, signup::email, signup::phone)).order(signup::id).load::<(
            i64,
            Option<String>,
            Option<String>,
        )>(connection)?;
    // `Anna@…` and `anna@…` are one mailbox, `+49 176 …` and `0176 …` one phone.
    let mailbox = contact.email.as_ref().map(EmailAddress::key);
    let number = contact.phone.as_ref().map(PhoneNumber::international);
    let same = |(_, email, phone): &(i64, Option<String>, Option<String>)| {
        if mailbox.is_some() {
            let email = email.as_deref().and_then(|text| EmailAddress::parse(text).ok());
            email.as_ref().map(EmailAddress::key) == mailbox
        } else {
            let phone = phone.as_deref().and_then(|text| PhoneNumber::parse(text).ok());
            phone.as_ref().map(PhoneNumber::international) == number
        }
    };
    Ok(of_the_name.iter().rfind(|row| same(row)).map(|(id, _, _)| SignupId::new(*id)))
}

/// What changes with a step.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// The person, once the address is confirmed.
    pub person: Option<PersonId>,
    /// When the address was confirmed.
    pub confirmed_at: Option<Instant>,
    /// When the guardian said yes.
    pub consented_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// The reason for a no.
    pub reason: Option<String>,
}

/// Moves it to another state and notes what came with the step; what the step does not say stays.
pub fn set_state(connection: &mut Conn, id: SignupId, state: SignupState, step: &Step) -> Result<()> {
    #[derive(AsChangeset)]
    #[diesel(table_name = signup)]
    struct Changes {
        person_id: Option<i64>,
        confirmed_at: Option<i64>,
        consented_at: Option<i64>,
        ended_at: Option<i64>,
        reason: Option<String>,
    }
    let row = signup::table.filter(signup::id.eq(id.number()));
    diesel::update(row)
        .set((signup::state.eq(state.key()), signup::held_until.eq(held_until(state))))
        .execute(connection)?;
    let changes = Changes {
        person_id: step.person.map(PersonId::number),
        confirmed_at: step.confirmed_at.map(Instant::micros),
        consented_at: step.consented_at.map(Instant::micros),
        ended_at: step.ended_at.map(Instant::micros),
        reason: step.reason.clone(),
    };
    match diesel::update(row).set(&changes).execute(connection) {
        // A step that notes nothing else has nothing to write.
        Ok(_) | Err(diesel::result::Error::QueryBuilderError(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Replaces what the person wanted to say.
pub fn set_message(connection: &mut Conn, id: SignupId, message: Option<&str>) -> Result<()> {
    diesel::update(signup::table.filter(signup::id.eq(id.number())))
        .set(signup::message.eq(message.map(str::to_owned)))
        .execute(connection)?;
    Ok(())
}
