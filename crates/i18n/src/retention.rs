//! What each table is for, in the words of the privacy notice.

use crate::words;
use domain::retention::Rule;
use kernel::Locale;

/// What a table is for. One that has no words here keeps the German ones of its rule: the notice must not leave it out.
pub fn purpose(locale: Locale, rule: &Rule) -> String {
    known(locale, rule.table).unwrap_or_else(|| rule.purpose.to_owned())
}

fn known(locale: Locale, table: &str) -> Option<String> {
    let w = words(locale);
    Some(match table {
        "setting" => w.legal_purpose_setting(),
        "organisation" => w.legal_purpose_organisation(),
        "organisation_topic" => w.legal_purpose_organisation_topic(),
        "charter_signature" => w.legal_purpose_charter_signature(),
        "article" => w.legal_purpose_article(),
        "article_version" => w.legal_purpose_article_version(),
        "article_text" => w.legal_purpose_article_text(),
        "article_picture" => w.legal_purpose_article_picture(),
        "organisation_picture" => w.legal_purpose_organisation_picture(),
        "contact_point" => w.legal_purpose_contact_point(),
        "opportunity" => w.legal_purpose_opportunity(),
        "opportunity_text" => w.legal_purpose_opportunity_text(),
        "shift" => w.legal_purpose_shift(),
        "event" => w.legal_purpose_event(),
        "event_text" => w.legal_purpose_event_text(),
        "event_date" => w.legal_purpose_event_date(),
        "calendar_feed" => w.legal_purpose_calendar_feed(),
        "barrier_report" => w.legal_purpose_barrier_report(),
        "digest_subscription" => w.legal_purpose_digest_subscription(),
        "digest_issue" => w.legal_purpose_digest_issue(),
        "digest_word" => w.legal_purpose_digest_word(),
        "digest_sent" => w.legal_purpose_digest_sent(),
        "report" => w.legal_purpose_report(),
        "reporter" => w.legal_purpose_reporter(),
        "report_word" => w.legal_purpose_report_word(),
        "restriction" => w.legal_purpose_restriction(),
        "inquiry" => w.legal_purpose_inquiry(),
        "inquiry_asker" => w.legal_purpose_inquiry_asker(),
        "inquiry_entry" => w.legal_purpose_inquiry_entry(),
        "inquiry_link" => w.legal_purpose_inquiry_link(),
        "inquiry_merge_undo" => w.legal_purpose_inquiry_merge_undo(),
        "advice" => w.legal_purpose_advice(),
        "advice_person" => w.legal_purpose_advice_person(),
        "advice_suggestion" => w.legal_purpose_advice_suggestion(),
        "introduction" => w.legal_purpose_introduction(),
        "introduction_said" => w.legal_purpose_introduction_said(),
        "founding" => w.legal_purpose_founding(),
        "founding_person" => w.legal_purpose_founding_person(),
        "founding_step" => w.legal_purpose_founding_step(),
        "obstacle" => w.legal_purpose_obstacle(),
        "obstacle_person" => w.legal_purpose_obstacle_person(),
        "obstacle_voice" => w.legal_purpose_obstacle_voice(),
        "goal" => w.legal_purpose_goal(),
        "goal_value" => w.legal_purpose_goal_value(),
        "meeting" => w.legal_purpose_meeting(),
        "meeting_guest" => w.legal_purpose_meeting_guest(),
        "meeting_measure" => w.legal_purpose_meeting_measure(),
        "undeliverable" => w.legal_purpose_undeliverable(),
        "person" => w.legal_purpose_person(),
        "signup" => w.legal_purpose_signup(),
        "account" => w.legal_purpose_account(),
        "login_code" => w.legal_purpose_login_code(),
        "session" => w.legal_purpose_session(),
        "link" => w.legal_purpose_link(),
        "journal" => w.legal_purpose_journal(),
        "reader_position" => w.legal_purpose_reader_position(),
        "outbox" => w.legal_purpose_outbox(),
        "job" => w.legal_purpose_job(),
        "upload" => w.legal_purpose_upload(),
        "account_role" => w.legal_purpose_account_role(),
        "absence" => w.legal_purpose_absence(),
        "passkey" => w.legal_purpose_passkey(),
        "passkey_challenge" => w.legal_purpose_passkey_challenge(),
        "hand_over" => w.legal_purpose_hand_over(),
        "allowance" => w.legal_purpose_allowance(),
        "import_mapping" => w.legal_purpose_import_mapping(),
        "import_draft" => w.legal_purpose_import_draft(),
        "import_run" => w.legal_purpose_import_run(),
        "import_row" => w.legal_purpose_import_row(),
        "office_code" => w.legal_purpose_office_code(),
        "organisation_merge" => w.legal_purpose_organisation_merge(),
        "organisation_merge_undo" => w.legal_purpose_organisation_merge_undo(),
        "organisation_apart" => w.legal_purpose_organisation_apart(),
        "circular" => w.legal_purpose_circular(),
        "circular_recipient" => w.legal_purpose_circular_recipient(),
        "circular_refusal" => w.legal_purpose_circular_refusal(),
        "erasure" => w.legal_purpose_erasure(),
        "search_miss" => w.legal_purpose_search_miss(),
        "retention_run" => w.legal_purpose_retention_run(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::retention::MAP;

    #[test]
    fn every_table_is_explained_in_the_language_of_the_page_and_as_its_rule_has_it() {
        for rule in MAP {
            for locale in Locale::ALL {
                assert!(known(locale, rule.table).is_some_and(|said| !said.is_empty()), "{}", rule.table);
            }
            assert_eq!(known(Locale::De, rule.table).as_deref(), Some(rule.purpose), "{}", rule.table);
        }
    }
}
