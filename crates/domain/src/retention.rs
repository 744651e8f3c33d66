//! What each table is for, whose data it holds, and when a row goes. The privacy notice and the nightly job read it; a
//! test refuses a table that gives no answer.

use kernel::Instant;

/// When a row goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// As long as the hub runs: public facts and what holds the records together.
    Always,
    /// So many days after the thing ended, was sent or was last used.
    DaysAfterEnd(u16),
    /// Goes with the row it belongs to.
    WithOwner(&'static str),
}

/// The answer for one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Name of the table.
    pub table: &'static str,
    /// What it is for, in words of the privacy notice (German).
    pub purpose: &'static str,
    /// Does it hold data of persons?
    pub personal: bool,
    /// When a row goes.
    pub keep: Keep,
}

const fn rule(table: &'static str, purpose: &'static str, personal: bool, keep: Keep) -> Rule {
    Rule { table, purpose, personal, keep }
}

/// One rule for each table.
pub const MAP: &[Rule] = &[
    rule(
        "setting",
        "Name, Texte, Themen und Stadtteile dieser Stadt; ein Kennzeichen der Schlüssel, die zu diesen Daten gehören",
        false,
        Keep::Always,
    ),
    rule("organisation", "Verzeichnis der Organisationen", true, Keep::Always),
    rule("organisation_topic", "Themen der Organisationen", false, Keep::WithOwner("organisation")),
    rule(
        "charter_signature",
        "Unterschriften unter das Selbstverständnis",
        false,
        Keep::WithOwner("organisation"),
    ),
    rule("article", "Seiten, Anleitungen, Antworten und Neues vom Büro", false, Keep::Always),
    rule(
        "article_version",
        "Wann welche Fassung eines Textes geschrieben wurde",
        false,
        Keep::WithOwner("article"),
    ),
    rule("article_text", "Texte des Büros in jeder Fassung und Sprache", false, Keep::WithOwner("article")),
    rule(
        "article_picture",
        "Bilder in Texten des Büros: von wem sie sind und wer zugestimmt hat",
        true,
        Keep::Always,
    ),
    rule("organisation_picture", "Bilder der Organisationen", true, Keep::WithOwner("organisation")),
    rule("contact_point", "Öffentliche Ansprechpersonen", true, Keep::WithOwner("organisation")),
    rule("opportunity", "Angebote zum Mitmachen", true, Keep::Always),
    rule("opportunity_text", "Texte der Angebote je Sprache", false, Keep::WithOwner("opportunity")),
    rule("shift", "Termine der Angebote", false, Keep::WithOwner("opportunity")),
    rule("event", "Veranstaltungen", false, Keep::Always),
    rule("event_text", "Texte der Veranstaltungen je Sprache", false, Keep::WithOwner("event")),
    rule("event_date", "Termine der Veranstaltungen", false, Keep::WithOwner("event")),
    rule(
        "calendar_feed",
        "Wo der eigene Kalender einer Organisation liegt und wann wir ihn lasen",
        false,
        Keep::WithOwner("organisation"),
    ),
    rule(
        "digest_subscription",
        "Wer die Wochenpost bekommt und was zu ihnen passt: abbestellt geht es sofort, unbestätigt nach 14 Tagen",
        true,
        Keep::DaysAfterEnd(14),
    ),
    rule("digest_issue", "Wann die Wochenpost hinausging", false, Keep::DaysAfterEnd(90)),
    rule("digest_word", "Was das Büro in der Wochenpost sagt", false, Keep::WithOwner("digest_issue")),
    rule("digest_sent", "Wer welche Wochenpost bekam", true, Keep::WithOwner("digest_subscription")),
    rule("barrier_report", "Gemeldete Barrieren und unsere Antworten", true, Keep::DaysAfterEnd(180)),
    rule("report", "Dass ein Eintrag gemeldet wurde und was daraus wurde, ohne Namen", false, Keep::Always),
    // Whoever reported may object for six months; then a month for the second decision.
    rule("reporter", "Wer einen Eintrag meldete und warum", true, Keep::DaysAfterEnd(240)),
    rule("report_word", "Begründungen von Entscheidungen und Widersprüche", true, Keep::WithOwner("report")),
    rule("restriction", "Welcher Eintrag ausgeblendet ist und wie er vorher war", false, Keep::Always),
    rule(
        "inquiry",
        "Dass jemand etwas fragte und wann geantwortet wurde, ohne Namen und Inhalt",
        false,
        Keep::Always,
    ),
    rule("inquiry_asker", "Wer etwas fragte und wie wir antworten", true, Keep::DaysAfterEnd(180)),
    rule(
        "inquiry_entry",
        "Was gefragt, geantwortet und dazu notiert wurde",
        true,
        Keep::WithOwner("inquiry_asker"),
    ),
    rule("inquiry_link", "Womit eine Frage zu tun hat", false, Keep::WithOwner("inquiry_asker")),
    rule(
        "inquiry_merge_undo",
        "Was das Zusammenlegen zweier Fragen rückgängig macht",
        true,
        Keep::DaysAfterEnd(30),
    ),
    rule(
        "advice",
        "Dass jemand beraten wurde, wozu und was daraus wurde, ohne Namen und Inhalt",
        false,
        Keep::Always,
    ),
    rule("advice_person", "Wer beraten wurde und was im Bogen steht", true, Keep::DaysAfterEnd(180)),
    rule(
        "advice_suggestion",
        "Welche Angebote in einer Beratung vorgeschlagen wurden",
        false,
        Keep::WithOwner("advice_person"),
    ),
    rule(
        "introduction",
        "Dass vermittelt wurde, an wen und was daraus wurde, ohne Namen von Personen",
        false,
        Keep::Always,
    ),
    rule(
        "introduction_said",
        "Was bei einer Vermittlung weitergegeben wurde und wer zugestimmt hat",
        true,
        Keep::DaysAfterEnd(180),
    ),
    rule(
        "founding",
        "Dass eine Gründung begleitet wurde und was daraus wurde, ohne Namen und Inhalt",
        false,
        Keep::Always,
    ),
    rule("founding_person", "Wer gründet, und die Idee", true, Keep::DaysAfterEnd(365)),
    rule("founding_step", "Schritte einer Gründung", true, Keep::WithOwner("founding_person")),
    rule(
        "obstacle",
        "Was Menschen vom Mitmachen abhält, in Worten des Büros, und was daraus wurde",
        false,
        Keep::Always,
    ),
    rule("obstacle_person", "Wer ein Hindernis nannte und mit welchen Worten", true, Keep::DaysAfterEnd(180)),
    rule("obstacle_voice", "Wen ein Hindernis auch stört", true, Keep::DaysAfterEnd(30)),
    rule("goal", "Ziele des Netzwerks", false, Keep::Always),
    rule("goal_value", "Gemessene Werte zu den Zielen", false, Keep::WithOwner("goal")),
    rule("meeting", "Treffen des Netzwerks mit Tagesordnung und Protokoll", true, Keep::DaysAfterEnd(1095)),
    rule(
        "meeting_guest",
        "Welche Organisation zu welchem Treffen eingeladen ist",
        false,
        Keep::WithOwner("meeting"),
    ),
    rule("meeting_measure", "Was bei einem Treffen verabredet wurde", true, Keep::WithOwner("meeting")),
    rule("undeliverable", "Mailadressen, bei denen nichts ankommt", true, Keep::DaysAfterEnd(180)),
    rule("person", "Personen mit bestätigter Adresse", true, Keep::DaysAfterEnd(730)),
    rule("signup", "Anmeldungen zu Angeboten", true, Keep::DaysAfterEnd(180)),
    rule("account", "Zugänge", true, Keep::DaysAfterEnd(365)),
    rule("account_role", "Wer für wen handelt und wer vertritt", true, Keep::WithOwner("account")),
    rule(
        "absence",
        "Wann jemand nicht da ist, damit die Vertretung einspringt",
        true,
        Keep::DaysAfterEnd(30),
    ),
    rule("passkey", "Passkeys der Zugänge", true, Keep::WithOwner("account")),
    rule("passkey_challenge", "Begonnene Anmeldungen mit Passkey", true, Keep::DaysAfterEnd(1)),
    rule("hand_over", "Übergaben von Organisationen", true, Keep::DaysAfterEnd(90)),
    rule(
        "allowance",
        "Wie oft etwas in der letzten Stunde geschah, ohne Adressen",
        false,
        Keep::DaysAfterEnd(1),
    ),
    rule("login_code", "Codes zum Einloggen", true, Keep::DaysAfterEnd(1)),
    rule("office_code", "Codes in Briefen für Menschen ohne Mail", true, Keep::DaysAfterEnd(14)),
    rule("session", "Wer gerade eingeloggt ist", true, Keep::DaysAfterEnd(14)),
    rule("link", "Stand der persönlichen Links", false, Keep::DaysAfterEnd(30)),
    rule("journal", "Was geschah, ohne Namen", false, Keep::Always),
    rule("reader_position", "Wie weit die Leser des Journals sind", false, Keep::Always),
    rule("outbox", "Mails, die hinausgehen oder hinausgingen", true, Keep::DaysAfterEnd(30)),
    rule("retention_run", "Was das nächtliche Aufräumen fortnahm, in Zahlen", false, Keep::DaysAfterEnd(400)),
    rule(
        "erasure",
        "Dass jemand gelöscht wurde, als Prüfzeichen ohne Namen, damit eine ältere Sicherung niemanden zurückbringt",
        false,
        Keep::DaysAfterEnd(430),
    ),
    rule("job", "Was zu einer Zeit fällig ist", false, Keep::DaysAfterEnd(7)),
    rule("organisation_merge", "Welche Organisation in welcher aufging", false, Keep::Always),
    rule("organisation_merge_undo", "Was ein Zusammenlegen rückgängig macht", true, Keep::DaysAfterEnd(30)),
    rule(
        "organisation_apart",
        "Welche Organisationen sicher nicht dieselben sind",
        false,
        Keep::WithOwner("organisation"),
    ),
    rule("circular", "Rundbriefe an Organisationen", false, Keep::DaysAfterEnd(730)),
    rule(
        "circular_recipient",
        "Welche Organisation welchen Rundbrief bekam",
        false,
        Keep::WithOwner("circular"),
    ),
    rule(
        "circular_refusal",
        "Welche Organisation keine Rundbriefe möchte",
        false,
        Keep::WithOwner("organisation"),
    ),
    rule("import_mapping", "Welche Spalte einer Liste was bedeutet", false, Keep::Always),
    rule("import_draft", "Listen, die eingelesen werden sollen", true, Keep::DaysAfterEnd(1)),
    rule("import_run", "Wann welche Liste eingelesen wurde", false, Keep::Always),
    rule(
        "import_row",
        "Welche Zeile einer Liste schon hier ist, ohne ihren Inhalt",
        false,
        Keep::WithOwner("import_run"),
    ),
    rule(
        "search_miss",
        "Was gesucht und nicht gefunden wurde: Wörter und wie oft, ohne wer",
        false,
        Keep::DaysAfterEnd(400),
    ),
    rule("upload", "Hochgeladene Dateien, solange eine Seite sie zeigt", true, Keep::DaysAfterEnd(1)),
];

/// So many days before an unused account goes, its owner is told by mail.
pub const NOTICE_DAYS: i64 = 30;

/// The nights may be this many days apart before the clock is no longer believed.
const GAP_DAYS: i64 = 3;

/// May what is over be deleted by this clock? Only when the last night was a few days ago at most, and not in the future:
/// a clock that jumped by years must not empty a town.
pub fn trusts_the_clock(last_night: Option<Instant>, now: Instant) -> bool {
    last_night.is_some_and(|last| (0..=GAP_DAYS).contains(&now.city_days_since(last)))
}

/// The rule for a table.
pub fn of(table: &str) -> Option<&'static Rule> {
    MAP.iter().find(|rule| rule.table == table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_jumped_deletes_nothing_before_a_second_night_agrees() {
        let night = Instant::from_micros(0).plus_days(20_000);
        assert!(trusts_the_clock(Some(night), night.plus_days(1)));
        assert!(trusts_the_clock(Some(night), night.plus_days(3)));
        assert!(!trusts_the_clock(Some(night), night.plus_days(3_650)));
        assert!(!trusts_the_clock(Some(night), night.plus_days(-1)));
        assert!(!trusts_the_clock(None, night));
    }

    #[test]
    fn each_table_stands_once_and_owners_exist() {
        for rule in MAP {
            assert_eq!(MAP.iter().filter(|other| other.table == rule.table).count(), 1, "{}", rule.table);
            if let Keep::WithOwner(owner) = rule.keep {
                assert!(of(owner).is_some(), "{owner}");
            }
        }
    }
}
