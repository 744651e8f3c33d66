//! What is wrong with a field, as a sentence that says how to mend it.

use crate::{Words, plain, words};
use domain::fields::Fault;
use domain::pictures::PictureFault;
use kernel::Locale;

/// "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de. Vor dem @ stehen keine Umlaute." Fields are named as `domain` names them; one
/// that is not known here gets the general sentence.
pub fn fault(locale: Locale, field: &str, fault: Fault) -> String {
    let w = words(locale);
    let said = match fault {
        Fault::Missing => missing(w, field),
        Fault::TooLong { max } => w.fields_too_long(max),
        Fault::Forbidden => w.fields_forbidden(),
        Fault::Email => w.fields_email(),
        Fault::Taken => w.fields_taken(),
        Fault::OwnAddress => w.fields_own_address(),
        Fault::Phone => w.fields_phone(),
        Fault::NoWayToAnswer => w.fields_no_way_to_answer(),
        Fault::Choice => choice(w, field),
        Fault::Number { min, max } => number(w, field, min, max),
        Fault::Date => match field {
            "from" | "to" => w.fields_date_time(),
            "public_from" | "public_until" => w.writing_when_wrong(),
            "shifts" => w.fields_date_shifts(),
            _ => w.fields_date(),
        },
        Fault::Skipped => w.fields_skipped(),
        Fault::EndBeforeStart => match field {
            "until" => w.fields_last_before_first(),
            _ => w.fields_end_before_start(),
        },
        Fault::Past => match field {
            "from" => w.fields_past_time(),
            _ => w.fields_past(),
        },
        Fault::BelowTaken { taken } => w.fields_below_taken(taken),
        Fault::WebAddress => w.fields_web_address(),
        Fault::CalendarAddress => w.fields_calendar_address(),
        Fault::TooFar => w.fields_too_far(),
        Fault::Future => w.fields_future(),
        Fault::Street => w.fields_street(),
        Fault::Town => w.fields_town(),
        Fault::Length => w.fields_length(),
        Fault::Unvouched => w.fields_unvouched(),
        Fault::MustGetToKnow => w.fields_must_get_to_know(),
        Fault::TooYoung { min_age } => w.fields_too_young(min_age),
        Fault::GuardianMissing => w.fields_guardian_missing(),
        Fault::Picture(fault) => picture(w, fault),
        Fault::Markup(fault) => markup(w, fault),
        Fault::NamesSomebody => w.fields_names_somebody(),
        Fault::Amount => w.fields_amount(),
    };
    plain(&said)
}

fn missing(w: &Words, field: &str) -> String {
    match field {
        "name" => w.fields_missing_name(),
        "contact_name" => w.fields_missing_contact_name(),
        "guardian_name" => w.fields_missing_guardian_name(),
        "email" | "contact_email" | "guardian_email" => w.fields_email(),
        "phone" | "contact_phone" | "guardian_phone" => w.fields_phone(),
        "title" => w.fields_missing_title(),
        "summary" => w.fields_missing_summary(),
        "tasks" => w.fields_missing_tasks(),
        "topics" | "topic" => w.fields_missing_topics(),
        "shift" => w.fields_missing_shift(),
        "reason" => w.fields_missing_reason(),
        "code" => w.fields_missing_code(),
        "role" => w.fields_missing_role(),
        "organisation" => w.fields_missing_organisation(),
        "message" => w.inquiries_missing_message(),
        "form_key" => w.fields_stale_form(),
        "alt" => w.writing_picture_alt_missing(),
        "credit" => w.writing_picture_credit_missing(),
        "consent" => w.writing_picture_consent_missing(),
        "agreed" => w.writing_picture_who_missing(),
        _ => w.fields_missing(),
    }
}

fn picture(w: &Words, fault: PictureFault) -> String {
    match fault {
        PictureFault::Missing => w.fields_picture_missing(),
        PictureFault::TooHeavy { megabytes } => w.fields_picture_too_heavy(megabytes),
        PictureFault::Kind => w.fields_picture_kind(),
        PictureFault::Svg => w.fields_picture_svg(),
        PictureFault::Moving => w.fields_picture_moving(),
        PictureFault::TooLarge { megapixels } => w.fields_picture_too_large(megapixels),
        PictureFault::TooNarrow { times } => w.fields_picture_too_narrow(times),
        PictureFault::Broken => w.fields_picture_broken(),
    }
}

fn markup(w: &Words, fault: markdown::Fault) -> String {
    match fault {
        markdown::Fault::TooLong { max } => w.fields_too_long(max),
        markdown::Fault::Html { line } => w.writing_markup_html(line),
        markdown::Fault::Link { line } => w.writing_markup_link(line),
        markdown::Fault::Picture { line } => w.writing_markup_picture(line),
        markdown::Fault::Pictures { max } => w.writing_markup_pictures(max),
        markdown::Fault::Depth { line } => w.writing_markup_depth(line),
    }
}

fn choice(w: &Words, field: &str) -> String {
    match field {
        "shift" => w.fields_choice_shift(),
        "slug" => w.writing_slug_wrong(),
        "topic" | "topics" => w.fields_choice_topic(),
        "district" => w.fields_choice_district(),
        "sector" => w.fields_choice_sector(),
        "organisation" => w.fields_choice_organisation(),
        "kind" => w.inquiries_choice_kind(),
        "role" => w.fields_choice_role(),
        "way" => w.fields_choice_way(),
        "rhythm" => w.fields_choice_rhythm(),
        "liability_by" | "accident_by" => w.fields_choice_insurer(),
        _ => w.fields_choice(),
    }
}

fn number(w: &Words, field: &str, min: i64, max: i64) -> String {
    match field {
        "minutes" => w.fields_number_minutes(min, max),
        "min_age" => w.fields_number_age(min, max),
        "capacity" | "shifts" => w.fields_number_places(min, max),
        _ => w.fields_number(min, max),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAULTS: [Fault; 40] = [
        Fault::CalendarAddress,
        Fault::TooFar,
        Fault::Missing,
        Fault::Future,
        Fault::Street,
        Fault::Town,
        Fault::Length,
        Fault::Unvouched,
        Fault::TooLong { max: 80 },
        Fault::Forbidden,
        Fault::Email,
        Fault::Phone,
        Fault::NoWayToAnswer,
        Fault::Choice,
        Fault::Number { min: 5, max: 1440 },
        Fault::Date,
        Fault::Skipped,
        Fault::EndBeforeStart,
        Fault::Past,
        Fault::BelowTaken { taken: 3 },
        Fault::Taken,
        Fault::OwnAddress,
        Fault::WebAddress,
        Fault::MustGetToKnow,
        Fault::TooYoung { min_age: 16 },
        Fault::GuardianMissing,
        Fault::Picture(PictureFault::Missing),
        Fault::Picture(PictureFault::TooHeavy { megabytes: 7 }),
        Fault::Picture(PictureFault::Kind),
        Fault::Picture(PictureFault::Svg),
        Fault::Picture(PictureFault::Moving),
        Fault::Picture(PictureFault::TooLarge { megapixels: 26 }),
        Fault::Picture(PictureFault::TooNarrow { times: 4 }),
        Fault::Picture(PictureFault::Broken),
        Fault::Markup(markdown::Fault::TooLong { max: 20_000 }),
        Fault::Markup(markdown::Fault::Html { line: 3 }),
        Fault::Markup(markdown::Fault::Link { line: 3 }),
        Fault::Markup(markdown::Fault::Picture { line: 3 }),
        Fault::Markup(markdown::Fault::Pictures { max: 20 }),
        Fault::Markup(markdown::Fault::Depth { line: 3 }),
    ];

    /// Every field that a form of `domain` may find fault with, and one that nobody knows.
    const FIELDS: [&str; 63] = [
        "name",
        "email",
        "phone",
        "message",
        "facts",
        "rule",
        "ground",
        "outcome",
        "partner",
        "since",
        "election",
        "source",
        "shift",
        "under_16",
        "guardian_name",
        "guardian_email",
        "guardian_phone",
        "guardian_lang",
        "form_key",
        "sector",
        "summary",
        "description",
        "district",
        "address",
        "website",
        "topics",
        "contact_name",
        "contact_email",
        "contact_phone",
        "lang",
        "title",
        "tasks",
        "topic",
        "place",
        "way",
        "rhythm",
        "minutes",
        "weekdays",
        "nth",
        "from",
        "to",
        "capacity",
        "min_age",
        "languages",
        "suits",
        "liability_by",
        "shifts",
        "date",
        "role",
        "hours",
        "deputy",
        "picture",
        "organisation",
        "alt",
        "article_kind",
        "slug",
        "content",
        "public_from",
        "public_until",
        "credit",
        "consent",
        "agreed",
        "nobody-knows",
    ];

    #[test]
    fn every_fault_of_every_field_is_a_whole_sentence_in_every_language() {
        for locale in Locale::ALL {
            for field in FIELDS {
                for said in FAULTS.map(|it| fault(locale, field, it)) {
                    assert!(said.ends_with('.') && said.chars().count() > 12, "{locale} {field}: {said}");
                    assert!(!said.starts_with(char::is_lowercase), "{locale} {field}: {said}");
                    assert!(!said.contains('{') && plain(&said) == said, "{locale} {field}: {said}");
                }
            }
        }
    }

    #[test]
    fn the_sentence_knows_the_field_and_the_limits() {
        let de = |field, it| fault(Locale::De, field, it);
        assert_eq!(
            de("email", Fault::Email),
            "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de. Vor dem @ stehen keine Umlaute."
        );
        assert_eq!(de("name", Fault::Missing), "Tragen Sie bitte einen Namen ein.");
        assert_eq!(de("from", Fault::Date), "Geben Sie eine Uhrzeit an, zum Beispiel 15:30.");
        assert_eq!(
            de("x", Fault::Number { min: 5, max: 1440 }),
            "Geben Sie eine ganze Zahl von 5 bis 1440 ein."
        );
        assert_eq!(
            fault(Locale::En, "title", Fault::TooLong { max: 80 }),
            "Please shorten the text: at most 80 characters fit."
        );
        assert_eq!(
            fault(Locale::Tr, "minutes", Fault::Number { min: 5, max: 1440 }),
            "Süreyi dakika olarak girin: 5 ile 1440 arasında bir sayı."
        );
        assert_ne!(de("shift", Fault::Choice), de("nobody-knows", Fault::Choice));
    }
}
