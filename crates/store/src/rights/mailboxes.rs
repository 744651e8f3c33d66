use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{
    account, advice_person, barrier_report, contact_point, digest_subscription, founding_person, hand_over,
    inquiry_asker, inquiry_entry, introduction_said, login_code, obstacle_person, obstacle_voice,
    opportunity, organisation, organisation_merge_undo, outbox, person, reporter, signup, undeliverable,
};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Every mailbox of which anything stands here, as it is compared: where [`super::of_mailbox`] finds something.
pub fn mailboxes(connection: &mut Conn) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut add = |addresses: Vec<Option<String>>| {
        found.extend(addresses.into_iter().flatten().map(|address| address.to_lowercase()));
    };
    add(account::table.select(account::email_key.nullable()).load(connection)?);
    add(login_code::table.select(login_code::email_key.nullable()).load(connection)?);
    add(undeliverable::table.select(undeliverable::address_key.nullable()).load(connection)?);
    add(person::table.select(person::email_key).distinct().load(connection)?);
    add(signup::table.select(signup::email).distinct().load(connection)?);
    add(signup::table.select(signup::guardian_email).distinct().load(connection)?);
    add(outbox::table.select(outbox::address.nullable()).distinct().load(connection)?);
    add(contact_point::table.select(contact_point::email).distinct().load(connection)?);
    add(organisation::table.select(organisation::email).distinct().load(connection)?);
    add(opportunity::table.select(opportunity::contact_email).distinct().load(connection)?);
    add(hand_over::table.select(hand_over::email.nullable()).distinct().load(connection)?);
    add(barrier_report::table.select(barrier_report::email).distinct().load(connection)?);
    add(digest_subscription::table.select(digest_subscription::email_key.nullable()).load(connection)?);
    add(reporter::table.select(reporter::email).distinct().load(connection)?);
    add(inquiry_asker::table.select(inquiry_asker::email).distinct().load(connection)?);
    add(inquiry_entry::table.select(inquiry_entry::other_address).distinct().load(connection)?);
    add(advice_person::table.select(advice_person::email).distinct().load(connection)?);
    add(introduction_said::table.select(introduction_said::email).distinct().load(connection)?);
    add(founding_person::table.select(founding_person::email).distinct().load(connection)?);
    add(obstacle_person::table.select(obstacle_person::email).distinct().load(connection)?);
    let by_mail = obstacle_voice::table.filter(obstacle_voice::way.eq("mail"));
    add(by_mail.select(obstacle_voice::who.nullable()).distinct().load(connection)?);
    // An address stands in quotation marks there.
    let undos = organisation_merge_undo::table.select(organisation_merge_undo::content);
    for content in undos.load::<String>(connection)? {
        let quoted = content.split('"').filter(|part| part.contains('@'));
        add(quoted.map(|part| Some(part.to_owned())).collect());
    }
    Ok(found)
}
