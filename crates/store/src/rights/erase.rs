use super::Places;
use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{
    account, advice_person, barrier_report, contact_point, digest_subscription, founding_person, hand_over,
    inquiry_asker, inquiry_entry, introduction_said, login_code, obstacle_person, obstacle_voice,
    opportunity, organisation, organisation_merge_undo, outbox, person, reporter, signup, undeliverable,
};
use diesel::prelude::*;
use domain::people::{PersonName, PhoneNumber};
use domain::rights::BLANK;
use domain::signups::SignupId;

/// Empties what names anybody in a sign-up. That it was, for what and how it ended stays, and is counted.
pub fn blank_signup(connection: &mut Conn, id: SignupId) -> Result<()> {
    let row = signup::table.filter(signup::id.eq(id.number()));
    diesel::update(row)
        .set((
            signup::name.eq(BLANK),
            signup::email.eq(None::<String>),
            signup::phone.eq(None::<String>),
            signup::message.eq(None::<String>),
            signup::reason.eq(None::<String>),
            signup::person_id.eq(None::<i64>),
            signup::locale.eq("de"),
            signup::form_key.eq(format!("gone-{id}")),
        ))
        .execute(connection)?;
    blank_guardian(connection, id.number())
}

/// Whether somebody had to say yes stays: an organisation that was not told of a sign-up is not told of it now.
fn blank_guardian(connection: &mut Conn, id: i64) -> Result<()> {
    let row = signup::table.filter(signup::id.eq(id).and(signup::guardian_name.is_not_null()));
    diesel::update(row)
        .set((
            signup::guardian_name.eq(Some(BLANK)),
            signup::guardian_email.eq(None::<String>),
            signup::guardian_phone.eq(None::<String>),
            signup::guardian_locale.eq(None::<String>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes everything of somebody away, as `domain::rights::HELD` says table by table.
pub fn erase(connection: &mut Conn, places: &Places) -> Result<()> {
    for id in &places.signups {
        blank_signup(connection, SignupId::new(*id))?;
    }
    for id in &places.guarded {
        blank_guardian(connection, *id)?;
    }
    let points = places.contact_points.clone();
    diesel::update(contact_point::table.filter(contact_point::deputy_id.eq_any(points.clone())))
        .set(contact_point::deputy_id.eq(None::<i64>))
        .execute(connection)?;
    diesel::delete(contact_point::table.filter(contact_point::id.eq_any(points))).execute(connection)?;
    diesel::update(organisation::table.filter(organisation::id.eq_any(places.organisations.clone())))
        .set((
            organisation::contact_name.eq(None::<String>),
            organisation::email.eq(None::<String>),
            organisation::phone.eq(None::<String>),
        ))
        .execute(connection)?;
    diesel::update(opportunity::table.filter(opportunity::id.eq_any(places.opportunities.clone())))
        .set((
            opportunity::contact_name.eq(None::<String>),
            opportunity::contact_email.eq(None::<String>),
            opportunity::contact_phone.eq(None::<String>),
        ))
        .execute(connection)?;
    diesel::delete(hand_over::table.filter(hand_over::id.eq_any(places.hand_overs.clone())))
        .execute(connection)?;
    diesel::delete(barrier_report::table.filter(barrier_report::id.eq_any(places.barriers.clone())))
        .execute(connection)?;
    diesel::delete(digest_subscription::table.filter(digest_subscription::id.eq_any(places.digests.clone())))
        .execute(connection)?;
    // Their objections go with them; what was decided stays with the entry.
    diesel::delete(reporter::table.filter(reporter::report_id.eq_any(places.reports.clone())))
        .execute(connection)?;
    // What was said goes with whoever asked.
    diesel::delete(inquiry_entry::table.filter(inquiry_entry::id.eq_any(places.written.clone())))
        .execute(connection)?;
    diesel::delete(inquiry_asker::table.filter(inquiry_asker::inquiry_id.eq_any(places.inquiries.clone())))
        .execute(connection)?;
    diesel::delete(advice_person::table.filter(advice_person::advice_id.eq_any(places.advice.clone())))
        .execute(connection)?;
    diesel::delete(
        introduction_said::table
            .filter(introduction_said::introduction_id.eq_any(places.introductions.clone())),
    )
    .execute(connection)?;
    diesel::delete(
        founding_person::table.filter(founding_person::founding_id.eq_any(places.foundings.clone())),
    )
    .execute(connection)?;
    let named = obstacle_person::obstacle_id.eq_any(places.obstacles.clone());
    diesel::delete(obstacle_person::table.filter(named)).execute(connection)?;
    diesel::delete(obstacle_voice::table.filter(obstacle_voice::id.eq_any(places.voices.clone())))
        .execute(connection)?;
    diesel::delete(
        organisation_merge_undo::table.filter(organisation_merge_undo::gone_id.eq_any(places.merges.clone())),
    )
    .execute(connection)?;
    diesel::delete(outbox::table.filter(outbox::id.eq_any(places.letters.clone()))).execute(connection)?;
    if let Some(mailbox) = &places.mailbox {
        diesel::delete(login_code::table.filter(login_code::email_key.eq(mailbox.clone())))
            .execute(connection)?;
        diesel::delete(undeliverable::table.filter(undeliverable::address_key.eq(mailbox.clone())))
            .execute(connection)?;
    }
    // Sessions, roles, absences, passkeys go with the account, the code of a letter with the person.
    diesel::delete(account::table.filter(account::id.eq_any(places.accounts.clone()))).execute(connection)?;
    diesel::update(signup::table.filter(signup::person_id.eq_any(places.people.clone())))
        .set(signup::person_id.eq(None::<i64>))
        .execute(connection)?;
    diesel::delete(person::table.filter(person::id.eq_any(places.people.clone()))).execute(connection)?;
    Ok(())
}

/// Another name and another number for those of this name: the people, their sign-ups in these numbers, and the account.
pub fn correct(
    connection: &mut Conn,
    places: &Places,
    open: &[i64],
    before: &str,
    name: &PersonName,
    phone: Option<&PhoneNumber>,
) -> Result<usize> {
    let typed = phone.map(ToString::to_string);
    let people = person::table
        .filter(person::id.eq_any(places.people.clone()).and(person::name.eq(before.to_owned())));
    let mut changed = diesel::update(people)
        .set((
            person::name.eq(name.to_string()),
            person::phone.eq(typed.clone()),
            person::phone_key.eq(phone.map(|phone| phone.international().to_owned())),
        ))
        .execute(connection)?;
    let signups =
        signup::table.filter(signup::id.eq_any(open.to_vec()).and(signup::name.eq(before.to_owned())));
    changed += diesel::update(signups)
        .set((signup::name.eq(name.to_string()), signup::phone.eq(typed)))
        .execute(connection)?;
    let accounts = account::table
        .filter(account::id.eq_any(places.accounts.clone()).and(account::name.eq(before.to_owned())));
    changed += diesel::update(accounts).set(account::name.eq(name.to_string())).execute(connection)?;
    Ok(changed)
}
