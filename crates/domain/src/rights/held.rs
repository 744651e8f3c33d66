/// Why something stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// How many took part is counted; no name stands there.
    Counted,
    /// The organisation put it up and answers for it.
    OfTheOrganisation,
}

/// What becomes of a row when a person wants it gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erase {
    /// The row goes.
    Delete,
    /// These columns are emptied; the rest says nothing of a person and stays for this reason.
    Blank(&'static [&'static str], Reason),
    /// It goes with the row of this table.
    With(&'static str),
    /// It stays.
    Keep(Reason),
}

/// The answer for one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Name of the table.
    pub table: &'static str,
    /// What is handed out of a row. Secrets that only open something are not: they say nothing of anybody.
    pub columns: &'static [&'static str],
    /// What becomes of a row.
    pub erase: Erase,
}

const fn held(table: &'static str, columns: &'static [&'static str], erase: Erase) -> Held {
    Held { table, columns, erase }
}

const SIGNUP: &[&str] = &[
    "name",
    "email",
    "phone",
    "message",
    "reason",
    "guardian_name",
    "guardian_email",
    "guardian_phone",
    "guardian_locale",
    "locale",
    "form_key",
    "person_id",
];

/// One answer for each table with data of persons, in the order in which they are handed out.
pub const HELD: &[Held] = &[
    held("person", &["name", "email", "phone", "locale", "created_at"], Erase::Delete),
    held(
        "signup",
        &[
            "id",
            "opportunity_id",
            "shift_id",
            "organisation_id",
            "way",
            "state",
            "channel",
            "name",
            "email",
            "phone",
            "message",
            "locale",
            "guardian_name",
            "guardian_email",
            "guardian_phone",
            "guardian_locale",
            "created_at",
            "confirmed_at",
            "consented_at",
            "ended_at",
            "reason",
        ],
        Erase::Blank(SIGNUP, Reason::Counted),
    ),
    held("account", &["email", "name", "locale", "created_at", "used_at"], Erase::Delete),
    held("account_role", &["role", "organisation_id", "created_at", "ended_at"], Erase::With("account")),
    held("absence", &["from_day", "until_day"], Erase::With("account")),
    held("passkey", &["name", "credential_id", "created_at", "used_at"], Erase::With("account")),
    held("passkey_challenge", &["expires_at"], Erase::With("account")),
    held("session", &["device", "created_at", "seen_at", "expires_at", "proved_at"], Erase::With("account")),
    held("login_code", &["email_key", "generation", "expires_at", "attempts", "used"], Erase::Delete),
    held("office_code", &["generation", "expires_at", "attempts", "opened_at"], Erase::With("person")),
    held(
        "outbox",
        &["letter", "address", "locale", "state", "created_at", "sent_at", "error"],
        Erase::Delete,
    ),
    held("contact_point", &["name", "role", "phone", "email", "hours", "languages"], Erase::Delete),
    held(
        "organisation",
        &["name", "state", "contact_name", "email", "phone", "registered_at"],
        Erase::Blank(&["contact_name", "email", "phone"], Reason::OfTheOrganisation),
    ),
    held(
        "opportunity",
        &["public_id", "contact_name", "contact_email", "contact_phone"],
        Erase::Blank(&["contact_name", "contact_email", "contact_phone"], Reason::OfTheOrganisation),
    ),
    held("hand_over", &["name", "email", "phone", "created_at", "ended_at", "done"], Erase::Delete),
    held(
        "barrier_report",
        &["page", "message", "name", "email", "phone", "locale", "reported_at", "note", "answer"],
        Erase::Delete,
    ),
    held(
        "digest_subscription",
        &["email", "locale", "topics", "districts", "langs", "kinds", "asked_at", "confirmed_at"],
        Erase::Delete,
    ),
    held("digest_sent", &["issue_id", "since_at"], Erase::With("digest_subscription")),
    held("reporter", &["report_id", "message", "name", "email", "phone"], Erase::Delete),
    // What whoever reported wrote goes with them; the reasons of the office stay with the entry.
    held("report_word", &["report_id", "kind", "content", "at"], Erase::With("reporter")),
    held("inquiry_asker", &["inquiry_id", "name", "email", "phone", "reachable"], Erase::Delete),
    held(
        "inquiry_entry",
        &["inquiry_id", "kind", "way", "content", "at", "other_address"],
        Erase::With("inquiry_asker"),
    ),
    held("inquiry_merge_undo", &["gone_id", "kept_id", "at"], Erase::With("inquiry_asker")),
    held(
        "advice_person",
        &["advice_id", "note", "wish", "can", "wont", "helps", "name", "email", "phone", "reachable"],
        Erase::Delete,
    ),
    held(
        "introduction_said",
        &[
            "introduction_id",
            "name",
            "email",
            "phone",
            "message",
            "agreed_by",
            "agreed_way",
            "agreed_at",
            "reason",
        ],
        Erase::Delete,
    ),
    held("founding_person", &["founding_id", "name", "email", "phone", "title", "idea"], Erase::Delete),
    held(
        "founding_step",
        &["founding_id", "template", "title", "done_on", "note"],
        Erase::With("founding_person"),
    ),
    held("obstacle_person", &["obstacle_id", "name", "email", "phone", "words", "whom"], Erase::Delete),
    // That it hinders one more is counted; who that is goes.
    held("obstacle_voice", &["obstacle_id", "who", "asked_at", "confirmed_at"], Erase::Delete),
    // Minutes are about what organisations agreed; whoever is named in them says so, and the office takes it out.
    held("meeting", &[], Erase::Keep(Reason::OfTheOrganisation)),
    held("meeting_measure", &[], Erase::Keep(Reason::OfTheOrganisation)),
    held("undeliverable", &[], Erase::Delete),
    // It holds what another person is called as well: that it is kept is handed out, and who asked can have it gone.
    held("organisation_merge_undo", &["gone_id", "at"], Erase::Delete),
    // Lists that the office reads in are about organisations; a list that was uploaded goes within a day by itself.
    held("import_draft", &[], Erase::Keep(Reason::OfTheOrganisation)),
    // Whoever is on a picture is not named in a field of its own: they say so, and the office takes it away.
    held("article_picture", &[], Erase::Keep(Reason::OfTheOrganisation)),
    held("organisation_picture", &[], Erase::Keep(Reason::OfTheOrganisation)),
    held("upload", &[], Erase::Keep(Reason::OfTheOrganisation)),
];

/// The answer for a table.
pub fn of(table: &str) -> Option<&'static Held> {
    HELD.iter().find(|held| held.table == table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retention;

    #[test]
    fn each_table_with_data_of_persons_gives_one_answer_and_no_other_table_does() {
        for rule in retention::MAP {
            let answers = HELD.iter().filter(|held| held.table == rule.table).count();
            assert_eq!(answers, usize::from(rule.personal), "{}", rule.table);
        }
        for held in HELD {
            assert!(retention::of(held.table).is_some(), "{}", held.table);
        }
    }

    #[test]
    fn what_goes_with_another_row_names_one_that_is_deleted() {
        for held in HELD {
            if let Erase::With(owner) = held.erase {
                assert!(of(owner).is_some_and(|owner| owner.erase == Erase::Delete), "{}", held.table);
            }
        }
    }

    #[test]
    fn nothing_that_names_somebody_stays_in_a_row_that_is_emptied() {
        let names = ["name", "email", "phone", "message"];
        for held in HELD {
            let Erase::Blank(blanked, _) = held.erase else { continue };
            // The name of an organisation is its own.
            let own = held.table == "organisation";
            for column in held.columns.iter().filter(|column| names.iter().any(|name| column.contains(name)))
            {
                assert!(blanked.contains(column) || (own && *column == "name"), "{} {column}", held.table);
            }
        }
    }
}
