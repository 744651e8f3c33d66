//! What domain values are called. Labels unless said otherwise; one function per type.

use crate::{dates, lists, plain, words};
use domain::accounts::Role;
use domain::opportunities::{Freshness, Insurer, OpportunityState, Rhythm, Suit, TimeNeed, Way};
use domain::organisations::{OrganisationState, Sector};
use domain::signups::{Channel, SignupState};
use kernel::{Locale, Weekday, Weekdays};

pub use crate::times::{recurring, times};

/// Tags of the languages that have a name, in the order to offer them.
pub const LANGUAGES: [&str; 18] = [
    "de", "en", "tr", "ar", "uk", "pl", "ru", "ro", "bg", "ku", "fa", "sq", "fr", "es", "it", "nl", "vi",
    "gsg",
];

/// The name of a language; one that is not among [`LANGUAGES`] shows its tag.
pub fn language(locale: Locale, tag: &str) -> String {
    plain(&words(locale).terms_language(tag))
}

/// "Samstag"
pub fn weekday(locale: Locale, weekday: Weekday) -> String {
    dates::weekday(locale, weekday)
}

/// "Montag, Mittwoch und Freitag"
pub fn weekdays(locale: Locale, weekdays: Weekdays) -> String {
    lists::and(locale, &weekdays.iter().map(|day| weekday(locale, day)).collect::<Vec<_>>())
}

/// What kind of body it is.
pub fn sector(locale: Locale, sector: Sector) -> String {
    let w = words(locale);
    match sector {
        Sector::CivilSociety => w.terms_sector_civil_society(),
        Sector::Initiative => w.terms_sector_initiative(),
        Sector::Education => w.terms_sector_education(),
        Sector::Faith => w.terms_sector_faith(),
        Sector::Business => w.terms_sector_business(),
        Sector::Administration => w.terms_sector_administration(),
        Sector::Politics => w.terms_sector_politics(),
    }
}

/// As what somebody acts; for an organisation with its name.
pub fn role(locale: Locale, role: Role, organisation: Option<&str>) -> String {
    let (w, name) = (words(locale), organisation.unwrap_or_default());
    let text = match role {
        Role::Resident => w.account_role_resident(),
        Role::Admin => w.account_role_admin(),
        Role::Coordinator => w.account_role_coordinator(),
        Role::Moderator => w.account_role_moderator(),
        Role::Auditor => w.account_role_auditor(),
        Role::Officer(_) => w.account_role_officer(name),
        Role::Lead(_) => w.account_role_lead(name),
        Role::Organisation(_) => w.account_role_organisation(name),
    };
    plain(&text)
}

/// Where an organisation stands, as staff see it.
pub fn organisation_state(locale: Locale, state: OrganisationState) -> String {
    let w = words(locale);
    match state {
        OrganisationState::Registered => w.terms_organisation_registered(),
        OrganisationState::Active => w.terms_organisation_active(),
        OrganisationState::Declined => w.terms_organisation_declined(),
        OrganisationState::Merged => w.terms_organisation_merged(),
        OrganisationState::Restricted => w.terms_organisation_restricted(),
    }
}

/// For whom an offer suits.
pub fn suit(locale: Locale, suit: Suit) -> String {
    let w = words(locale);
    match suit {
        Suit::LittleGerman => w.terms_suit_little_german(),
        Suit::Wheelchair => w.terms_suit_wheelchair(),
        Suit::FromHome => w.terms_suit_from_home(),
        Suit::WithChildren => w.terms_suit_with_children(),
        Suit::Under18 => w.terms_suit_under_18(),
        Suit::Groups => w.terms_suit_groups(),
        Suit::TryOnce => w.terms_suit_try_once(),
    }
}

/// How often, for forms; on an offer's page [`times`] says more.
pub fn rhythm(locale: Locale, rhythm: Rhythm) -> String {
    let w = words(locale);
    match rhythm {
        Rhythm::Once => w.terms_rhythm_once(),
        Rhythm::Weekly => w.terms_rhythm_weekly(),
        Rhythm::Fortnightly => w.terms_rhythm_fortnightly(),
        Rhythm::Monthly => w.terms_rhythm_monthly(),
        Rhythm::Flexible => w.terms_rhythm_flexible(),
    }
}

/// How much time somebody has, for the filter.
pub fn time_need(locale: Locale, need: TimeNeed) -> String {
    let w = words(locale);
    match need {
        TimeNeed::Hour => w.terms_time_hour(),
        TimeNeed::TwoHours => w.terms_time_two_hours(),
        TimeNeed::Once => w.terms_time_once(),
        TimeNeed::Regular => w.terms_time_regular(),
    }
}

/// How one gets in.
pub fn way(locale: Locale, way: Way) -> String {
    let w = words(locale);
    match way {
        Way::Direct => w.terms_way_direct(),
        Way::GetToKnow => w.terms_way_get_to_know(),
    }
}

/// Who insures, as the answer to "how am I insured?".
pub fn insurer(locale: Locale, insurer: Insurer) -> String {
    let w = words(locale);
    match insurer {
        Insurer::Organisation => w.terms_insurer_organisation(),
        Insurer::Land => w.terms_insurer_land(),
        Insurer::Statutory => w.terms_insurer_statutory(),
        Insurer::Own => w.terms_insurer_own(),
        Insurer::Unclear => w.terms_insurer_unclear(),
    }
}

/// Where an offer stands, as its writers and staff see it.
pub fn opportunity_state(locale: Locale, state: OpportunityState) -> String {
    let w = words(locale);
    match state {
        OpportunityState::Draft => w.terms_opportunity_draft(),
        OpportunityState::InReview => w.terms_opportunity_in_review(),
        OpportunityState::Public => w.terms_opportunity_public(),
        OpportunityState::Paused => w.terms_opportunity_paused(),
        OpportunityState::Ended => w.terms_opportunity_ended(),
        OpportunityState::Restricted => w.terms_opportunity_restricted(),
    }
}

/// How sure it is that an offer still holds, as staff see it.
pub fn freshness(locale: Locale, freshness: Freshness) -> String {
    let w = words(locale);
    match freshness {
        Freshness::Fresh => w.terms_freshness_fresh(),
        Freshness::Asked => w.terms_freshness_asked(),
        Freshness::Fading => w.terms_freshness_fading(),
        Freshness::Silent => w.terms_freshness_silent(),
    }
}

/// How somebody came to us.
pub fn channel(locale: Locale, channel: Channel) -> String {
    let w = words(locale);
    match channel {
        Channel::Web => w.terms_channel_web(),
        Channel::Desk => w.terms_channel_desk(),
        Channel::Phone => w.terms_channel_phone(),
        Channel::Paper => w.terms_channel_paper(),
    }
}

/// Where a sign-up stands, as the person is told: a whole sentence.
pub fn own_signup_state(locale: Locale, state: SignupState) -> String {
    let w = words(locale);
    match state {
        SignupState::Unconfirmed { .. } => w.terms_signup_own_unconfirmed(),
        SignupState::AwaitsGuardian => w.terms_signup_own_awaits_guardian(),
        SignupState::Waiting => w.terms_signup_own_waiting(),
        SignupState::Accepted => w.terms_signup_own_accepted(),
        SignupState::Declined => w.terms_signup_own_declined(),
        SignupState::Withdrawn => w.terms_signup_own_withdrawn(),
        SignupState::Lapsed => w.terms_signup_own_lapsed(),
        SignupState::CalledOff => w.terms_signup_own_called_off(),
    }
}

/// Where a sign-up stands, as the organisation and staff see it.
pub fn signup_state(locale: Locale, state: SignupState) -> String {
    let w = words(locale);
    match state {
        SignupState::Unconfirmed { .. } => w.terms_signup_unconfirmed(),
        SignupState::AwaitsGuardian => w.terms_signup_awaits_guardian(),
        SignupState::Waiting => w.terms_signup_waiting(),
        SignupState::Accepted => w.terms_signup_accepted(),
        SignupState::Declined => w.terms_signup_declined(),
        SignupState::Withdrawn => w.terms_signup_withdrawn(),
        SignupState::Lapsed => w.terms_signup_lapsed(),
        SignupState::CalledOff => w.terms_signup_called_off(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Instant;
    use std::collections::BTreeSet;

    const SIGNUP_STATES: [SignupState; 7] = [
        SignupState::Unconfirmed { held_until: Instant::from_micros(0) },
        SignupState::AwaitsGuardian,
        SignupState::Waiting,
        SignupState::Accepted,
        SignupState::Declined,
        SignupState::Withdrawn,
        SignupState::Lapsed,
    ];

    /// Every value has its own word: none is empty, none stands for two.
    fn told_apart<T: Copy>(values: &[T], say: impl Fn(Locale, T) -> String) -> Vec<String> {
        for locale in Locale::ALL {
            let said: BTreeSet<_> = values.iter().map(|value| say(locale, *value)).collect();
            assert_eq!(said.len(), values.len(), "{locale}: {said:?}");
            assert!(
                said.iter().all(|word| !word.trim().is_empty() && plain(word) == *word),
                "{locale}: {said:?}"
            );
        }
        values.iter().map(|value| say(Locale::De, *value)).collect()
    }

    #[test]
    fn every_value_has_a_word_of_its_own_in_every_language() {
        use Freshness::{Asked, Fading, Fresh, Silent};
        told_apart(&Sector::ALL, sector);
        told_apart(&OrganisationState::ALL, organisation_state);
        told_apart(&Suit::ALL, suit);
        told_apart(&Rhythm::ALL, rhythm);
        told_apart(&TimeNeed::ALL, time_need);
        told_apart(&[Way::Direct, Way::GetToKnow], way);
        told_apart(&Insurer::ALL, insurer);
        told_apart(&OpportunityState::ALL, opportunity_state);
        told_apart(&[Fresh, Asked, Fading, Silent], freshness);
        told_apart(&Channel::ALL, channel);
        told_apart(&SIGNUP_STATES, own_signup_state);
        told_apart(&SIGNUP_STATES, signup_state);
        told_apart(&Weekday::ALL, weekday);
    }

    #[test]
    fn every_language_has_a_name_in_every_language_and_others_show_their_tag() {
        let german = told_apart(&LANGUAGES, language);
        assert_eq!(german.first().map(String::as_str), Some("Deutsch"));
        for locale in Locale::ALL {
            let spoken = Locale::ALL.map(Locale::tag);
            assert!(LANGUAGES.iter().chain(&spoken).all(|tag| language(locale, tag) != *tag), "{locale}");
            assert_eq!(language(locale, "tlh"), "tlh");
        }
        assert_eq!(language(Locale::Tr, "de"), "Almanca");
    }

    #[test]
    fn weekdays_are_enumerated() {
        let days = [Weekday::Monday, Weekday::Wednesday, Weekday::Friday].into_iter().collect();
        let said = Locale::ALL.map(|locale| weekdays(locale, days));
        assert_eq!(
            said,
            [
                "Montag, Mittwoch und Freitag",
                "Montag, Mittwoch und Freitag",
                "Monday, Wednesday and Friday",
                "Pazartesi, Çarşamba ve Cuma",
                "понеділок, середа і пʼятниця",
                "الاثنين والأربعاء والجمعة",
                "poniedziałek, środa i piątek",
            ]
        );
    }
}
