//! Everything of one person: where it is, handed out as text, corrected, and gone.

mod code;
mod erase;
mod mailboxes;

pub use code::{code, set_code};
pub use erase::{blank_signup, correct, erase};
pub use mailboxes::mailboxes;

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{
    account, advice_person, barrier_report, contact_point, digest_subscription, founding_person, hand_over,
    inquiry, inquiry_asker, inquiry_entry, introduction_said, login_code, obstacle_person, opportunity,
    organisation, organisation_merge_undo, outbox, person, reporter, signup,
};
use diesel::prelude::*;
use diesel::sql_types::Text;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::{EmailAddress, PersonId, PhoneNumber};
use domain::rights::Held;

/// Where the rows of somebody are, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// The mailbox, as it is compared; none for people without mail.
    pub mailbox: Option<String>,
    /// People with a confirmed address.
    pub people: Vec<i64>,
    /// Their own sign-ups.
    pub signups: Vec<i64>,
    /// Sign-ups of others to which they say yes or no as a guardian.
    pub guarded: Vec<i64>,
    /// Their account.
    pub accounts: Vec<i64>,
    /// Mails to them.
    pub letters: Vec<i64>,
    /// Contact points that name them.
    pub contact_points: Vec<i64>,
    /// Organisations whose contact they are.
    pub organisations: Vec<i64>,
    /// Offers whose contact they are.
    pub opportunities: Vec<i64>,
    /// Leads of organisations that were offered to them.
    pub hand_overs: Vec<i64>,
    /// Barriers they reported.
    pub barriers: Vec<i64>,
    /// Their weekly post.
    pub digests: Vec<i64>,
    /// Entries they reported.
    pub reports: Vec<i64>,
    /// Questions they asked.
    pub inquiries: Vec<i64>,
    /// Talks in which they were advised.
    pub advice: Vec<i64>,
    /// Introductions of them.
    pub introductions: Vec<i64>,
    /// What they found.
    pub foundings: Vec<i64>,
    /// Obstacles they named.
    pub obstacles: Vec<i64>,
    /// Obstacles of which they said that these hinder them too: the numbers of that.
    pub voices: Vec<i64>,
    /// What they wrote into questions of others.
    pub written: Vec<i64>,
    /// Organisations that went into another one, where an undo would bring their contact back.
    pub merges: Vec<i64>,
}

/// Numbers whose address is this mailbox: two spellings of one are told apart only by people.
fn same(rows: Vec<(i64, Option<String>)>, key: &str) -> Vec<i64> {
    rows.into_iter()
        .filter(|(_, email)| email.as_deref().is_some_and(|email| email.to_lowercase() == key))
        .map(|(id, _)| id)
        .collect()
}

/// Where everything of this mailbox is.
pub fn of_mailbox(connection: &mut Conn, email: &EmailAddress) -> Result<Places> {
    let key = email.key();
    let rows = signup::table
        .filter(signup::email.is_not_null().or(signup::guardian_email.is_not_null()))
        .select((signup::id, signup::email, signup::guardian_email))
        .order(signup::id)
        .load::<(i64, Option<String>, Option<String>)>(connection)?;
    let own = rows.iter().map(|(id, email, _)| (*id, email.clone())).collect();
    let guarded = rows.into_iter().map(|(id, _, email)| (id, email)).collect();
    let letters =
        outbox::table.select((outbox::id, outbox::address.nullable())).order(outbox::id).load(connection)?;
    let points = contact_point::table.select((contact_point::id, contact_point::email)).load(connection)?;
    let organisations =
        organisation::table.select((organisation::id, organisation::email)).load(connection)?;
    let offers = opportunity::table.select((opportunity::id, opportunity::contact_email)).load(connection)?;
    let leads = hand_over::table.select((hand_over::id, hand_over::email.nullable())).load(connection)?;
    let barriers =
        barrier_report::table.select((barrier_report::id, barrier_report::email)).load(connection)?;
    let reporters = reporter::table.select((reporter::report_id, reporter::email)).load(connection)?;
    let askers =
        inquiry_asker::table.select((inquiry_asker::inquiry_id, inquiry_asker::email)).load(connection)?;
    let advised =
        advice_person::table.select((advice_person::advice_id, advice_person::email)).load(connection)?;
    let introduced = introduction_said::table
        .select((introduction_said::introduction_id, introduction_said::email))
        .load(connection)?;
    let founders = founding_person::table
        .select((founding_person::founding_id, founding_person::email))
        .load(connection)?;
    let namers = obstacle_person::table
        .select((obstacle_person::obstacle_id, obstacle_person::email))
        .load(connection)?;
    let written = inquiry_entry::table
        .filter(inquiry_entry::other_address.is_not_null())
        .select((inquiry_entry::id, inquiry_entry::other_address))
        .load(connection)?;
    let merges = organisation_merge_undo::table
        .select((organisation_merge_undo::gone_id, organisation_merge_undo::content))
        .order(organisation_merge_undo::gone_id)
        .load::<(i64, String)>(connection)?;
    // The address stands in quotation marks there.
    let quoted = format!("\"{key}\"");
    let names = |(_, content): &(i64, String)| content.to_lowercase().contains(&quoted);
    let signups = same(own, &key);
    Ok(Places {
        merges: merges.into_iter().filter(names).map(|row| row.0).collect(),
        barriers: same(barriers, &key),
        digests: digest_subscription::table
            .filter(digest_subscription::email_key.eq(key.clone()))
            .select(digest_subscription::id)
            .load(connection)?,
        reports: same(reporters, &key),
        inquiries: with_merged(connection, same(askers, &key))?,
        advice: same(advised, &key),
        introductions: with_carried(connection, same(introduced, &key), &signups)?,
        foundings: same(founders, &key),
        obstacles: same(namers, &key),
        voices: crate::obstacles::voices_of(connection, &key)?,
        written: same(written, &key),
        people: person::table
            .filter(person::email_key.eq(Some(key.clone())))
            .order(person::id)
            .select(person::id)
            .load(connection)?,
        signups,
        guarded: same(guarded, &key),
        accounts: account::table
            .filter(account::email_key.eq(key.clone()))
            .select(account::id)
            .load(connection)?,
        letters: same(letters, &key),
        contact_points: same(points, &key),
        organisations: same(organisations, &key),
        opportunities: same(offers, &key),
        hand_overs: same(leads, &key),
        mailbox: Some(key),
    })
}

/// Where everything of somebody without mail is: phones are shared, so the name counts as well.
pub fn of_person(connection: &mut Conn, id: PersonId) -> Result<Option<Places>> {
    let found = person::table
        .filter(person::id.eq(id.number()).and(person::email.is_null()))
        .select((person::name, person::phone_key))
        .load::<(String, Option<String>)>(connection)?
        .pop();
    let Some((name, Some(phone))) = found else { return Ok(None) };
    let rows = signup::table
        .select((signup::id, signup::person_id, signup::name, signup::phone, signup::email))
        .order(signup::id)
        .load::<(i64, Option<i64>, String, Option<String>, Option<String>)>(connection)?;
    let own = rows.into_iter().filter(|(_, of, other, number, email)| {
        *of == Some(id.number())
            || (of.is_none() && email.is_none() && is(&name, &phone, other, number.as_deref()))
    });
    let signups: Vec<i64> = own.map(|row| row.0).collect();
    let rows = signup::table
        .filter(signup::guardian_email.is_null().and(signup::guardian_name.is_not_null()))
        .select((signup::id, signup::guardian_name, signup::guardian_phone))
        .order(signup::id)
        .load::<(i64, Option<String>, Option<String>)>(connection)?;
    let guarded = rows.into_iter().filter(|(_, other, number)| {
        is(&name, &phone, other.as_deref().unwrap_or_default(), number.as_deref())
    });
    let guarded = guarded.map(|row| row.0).collect();
    let rows = reporter::table
        .filter(reporter::email.is_null().and(reporter::name.is_not_null()))
        .select((reporter::report_id, reporter::name.assume_not_null(), reporter::phone))
        .load::<(i64, String, Option<String>)>(connection)?;
    let reported = rows.into_iter().filter(|(_, other, number)| is(&name, &phone, other, number.as_deref()));
    let reports = reported.map(|row| row.0).collect();
    let rows = inquiry_asker::table
        .filter(inquiry_asker::email.is_null())
        .select((inquiry_asker::inquiry_id, inquiry_asker::name, inquiry_asker::phone))
        .load::<(i64, String, Option<String>)>(connection)?;
    let asked = rows.into_iter().filter(|(_, other, number)| is(&name, &phone, other, number.as_deref()));
    let inquiries = with_merged(connection, asked.map(|row| row.0).collect())?;
    let theirs = |rows: Vec<(i64, String, Option<String>)>| -> Vec<i64> {
        let own = rows.into_iter().filter(|(_, other, number)| is(&name, &phone, other, number.as_deref()));
        own.map(|row| row.0).collect()
    };
    let advised = advice_person::table.filter(advice_person::email.is_null()).select((
        advice_person::advice_id,
        advice_person::name,
        advice_person::phone,
    ));
    let advice = theirs(advised.load(connection)?);
    let introduced = introduction_said::table.filter(introduction_said::email.is_null()).select((
        introduction_said::introduction_id,
        introduction_said::name,
        introduction_said::phone,
    ));
    let introduced = theirs(introduced.load(connection)?);
    let introductions = with_carried(connection, introduced, &signups)?;
    let founders = founding_person::table.filter(founding_person::email.is_null()).select((
        founding_person::founding_id,
        founding_person::name,
        founding_person::phone,
    ));
    let foundings = theirs(founders.load(connection)?);
    let namers = obstacle_person::table.filter(obstacle_person::email.is_null()).select((
        obstacle_person::obstacle_id,
        obstacle_person::name,
        obstacle_person::phone,
    ));
    let obstacles = theirs(namers.load(connection)?);
    // A number alone says that it hinders them: whoever shares the telephone shares that too.
    let voices = crate::obstacles::voices_of(connection, &phone)?;
    let people = vec![id.number()];
    Ok(Some(Places {
        people,
        signups,
        guarded,
        reports,
        inquiries,
        advice,
        introductions,
        foundings,
        obstacles,
        voices,
        ..Places::default()
    }))
}

/// Introductions, with those that one of these sign-ups carries.
fn with_carried(connection: &mut Conn, mut ids: Vec<i64>, signups: &[i64]) -> Result<Vec<i64>> {
    ids.extend(crate::introductions::of_signups(connection, signups)?);
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// Cases, with those that went into one of them.
fn with_merged(connection: &mut Conn, mut ids: Vec<i64>) -> Result<Vec<i64>> {
    let into: Vec<Option<i64>> = ids.iter().copied().map(Some).collect();
    let gone = inquiry::table.filter(inquiry::merged_into.eq_any(into)).select(inquiry::id);
    ids.extend(gone.load::<i64>(connection)?);
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

fn is(name: &str, phone: &str, other: &str, number: Option<&str>) -> bool {
    let number = number.and_then(|number| PhoneNumber::parse(number).ok());
    name.to_lowercase() == other.to_lowercase()
        && number.is_some_and(|number| number.international() == phone)
}

impl Places {
    /// By which column rows of a table are found, and by which numbers. The sign-ups of others are apart.
    fn of(&self, table: &str) -> (&'static str, &[i64]) {
        match table {
            "person" => ("id", &self.people),
            "office_code" => ("person_id", &self.people),
            "signup" => ("id", &self.signups),
            "account" => ("id", &self.accounts),
            "account_role" | "absence" | "passkey" | "passkey_challenge" | "session" => {
                ("account_id", &self.accounts)
            }
            "outbox" => ("id", &self.letters),
            "contact_point" => ("id", &self.contact_points),
            "organisation" => ("id", &self.organisations),
            "opportunity" => ("id", &self.opportunities),
            "hand_over" => ("id", &self.hand_overs),
            "barrier_report" => ("id", &self.barriers),
            "digest_subscription" => ("id", &self.digests),
            "digest_sent" => ("subscription_id", &self.digests),
            "reporter" => ("report_id", &self.reports),
            "report_word" => ("reporter_id", &self.reports),
            "organisation_merge_undo" => ("gone_id", &self.merges),
            "inquiry_asker" | "inquiry_entry" => ("inquiry_id", &self.inquiries),
            "inquiry_merge_undo" => ("gone_id", &self.inquiries),
            "advice_person" => ("advice_id", &self.advice),
            "introduction_said" => ("introduction_id", &self.introductions),
            "obstacle_person" => ("obstacle_id", &self.obstacles),
            "obstacle_voice" => ("id", &self.voices),
            "founding_person" | "founding_step" => ("founding_id", &self.foundings),
            _ => ("id", &[]),
        }
    }
}

/// One row, column by column; empty columns are none.
pub type Record = Vec<(&'static str, Option<String>)>;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Between the values of a line, and for one that is empty: signs that no field of ours takes.
const BETWEEN: &str = "\u{1f}";
const NONE: &str = "\u{1e}";

fn records(
    connection: &mut Conn,
    table: &str,
    columns: &[&'static str],
    (by, numbers): (&str, &[i64]),
) -> Result<Vec<Record>> {
    if numbers.is_empty() || columns.is_empty() {
        return Ok(Vec::new());
    }
    let values: Vec<String> =
        columns.iter().map(|column| format!("coalesce(cast({column} as text), '{NONE}')")).collect();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    // Names come from `domain::rights::HELD` and from here, numbers from the database: nothing that anybody typed.
    let query = format!(
        "select {} as line from {table} where {by} in ({}) order by {by}",
        values.join(&format!(" || '{BETWEEN}' || ")),
        numbers.join(", ")
    );
    let lines = diesel::sql_query(query).load::<Line>(connection)?;
    let record = |line: Line| {
        let values = line.line.split(BETWEEN).map(|value| (value != NONE).then(|| value.to_owned()));
        columns.iter().copied().zip(values).collect()
    };
    Ok(lines.into_iter().map(record).collect())
}

/// All rows of this table that belong to somebody, as they stand there.
pub fn rows(connection: &mut Conn, held: &Held, places: &Places) -> Result<Vec<Record>> {
    if held.table == "login_code" {
        return codes(connection, places);
    }
    let mut found = records(connection, held.table, held.columns, places.of(held.table))?;
    if held.table == "inquiry_entry" {
        found.extend(records(connection, held.table, held.columns, ("id", &places.written))?);
    }
    Ok(found)
}

/// What stands of them in sign-ups of others: what they said there as a guardian, and not whose sign-up it is.
pub fn guarded_rows(connection: &mut Conn, places: &Places) -> Result<Vec<Record>> {
    let columns =
        ["id", "guardian_name", "guardian_email", "guardian_phone", "guardian_locale", "consented_at"];
    records(connection, "signup", &columns, ("id", &places.guarded))
}

fn codes(connection: &mut Conn, places: &Places) -> Result<Vec<Record>> {
    let Some(mailbox) = &places.mailbox else { return Ok(Vec::new()) };
    let rows =
        login_code::table
            .filter(login_code::email_key.eq(mailbox.clone()))
            .load::<(String, i32, i64, i32, bool)>(connection)?;
    let record = |(key, generation, expires, attempts, used): (String, i32, i64, i32, bool)| {
        vec![
            ("email_key", Some(key)),
            ("generation", Some(generation.to_string())),
            ("expires_at", Some(expires.to_string())),
            ("attempts", Some(attempts.to_string())),
            ("used", Some(used.to_string())),
        ]
    };
    Ok(rows.into_iter().map(record).collect())
}

/// The organisations whose contact somebody is, with their state.
pub fn states(connection: &mut Conn, places: &Places) -> Result<Vec<(OrganisationId, OrganisationState)>> {
    let rows = organisation::table
        .filter(organisation::id.eq_any(places.organisations.clone()))
        .order(organisation::id)
        .select((organisation::id, organisation::state))
        .load::<(i64, String)>(connection)?;
    rows.into_iter()
        .map(|(id, state)| {
            let state = read_key("organisation", "state", &state, OrganisationState::from_key)?;
            Ok((OrganisationId::new(id), state))
        })
        .collect()
}

/// Name and international number of somebody without mail.
pub fn name_without_mail(connection: &mut Conn, id: PersonId) -> Result<Option<(String, String)>> {
    let row = person::table
        .filter(person::id.eq(id.number()).and(person::email.is_null()))
        .select((person::name, person::phone_key))
        .load::<(String, Option<String>)>(connection)?
        .pop();
    Ok(row.map(|(name, phone)| (name, phone.unwrap_or_default())))
}

/// Name and international number of all people without mail, by the numbers of their rows.
pub fn names_without_mail(connection: &mut Conn) -> Result<Vec<(PersonId, String, String)>> {
    let rows = person::table
        .filter(person::email.is_null())
        .order(person::id)
        .select((person::id, person::name, person::phone_key))
        .load::<(i64, String, Option<String>)>(connection)?;
    let named = |(id, name, phone): (i64, String, Option<String>)| {
        (PersonId::new(id), name, phone.unwrap_or_default())
    };
    Ok(rows.into_iter().map(named).collect())
}

/// Somebody without mail, as the desk finds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Phone.
    pub phone: String,
    /// The language in which we write.
    pub locale: kernel::Locale,
}

/// People without mail, by name.
pub fn without_mail(connection: &mut Conn) -> Result<Vec<Found>> {
    let rows = person::table
        .filter(person::email.is_null())
        .order((person::name, person::id))
        .select((person::id, person::name, person::phone, person::locale))
        .load::<(i64, String, Option<String>, String)>(connection)?;
    let found = |(id, name, phone, locale): (i64, String, Option<String>, String)| Found {
        id: PersonId::new(id),
        name,
        phone: phone.unwrap_or_default(),
        locale: locale.parse().unwrap_or_default(),
    };
    Ok(rows.into_iter().map(found).collect())
}
