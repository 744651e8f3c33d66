//! How an organisation looks on a card: the icon and colour of its sector, the letters of its name.

use assets::{Icon, icon};
use domain::opportunities::OpportunityState;
use domain::organisations::Sector;
use domain::settings::Settings;
use i18n::Words;

pub(super) const fn sector_icon(sector: Sector) -> Icon {
    match sector {
        Sector::CivilSociety => icon::USERS_ROUND,
        Sector::Initiative => icon::SPROUT,
        Sector::Education => icon::SCHOOL,
        Sector::Faith => icon::CHURCH,
        Sector::Business => icon::BRIEFCASE,
        Sector::Administration => icon::LANDMARK,
        Sector::Politics => icon::VOTE,
    }
}

pub(super) const fn tone(sector: Sector) -> &'static str {
    match sector {
        Sector::CivilSociety => "t-leaf",
        Sector::Initiative => "t-sun",
        Sector::Education => "t-sky",
        Sector::Faith => "t-plum",
        Sector::Business => "t-iris",
        Sector::Administration | Sector::Politics => "t-clay",
    }
}

/// Icon, tile and tone of an offer by where it stands, for those who work on it.
pub(crate) const fn offer_look(state: OpportunityState) -> (Icon, &'static str, &'static str) {
    match state {
        OpportunityState::Draft => (icon::PENCIL, "t-clay", "warn"),
        OpportunityState::InReview => (icon::HOURGLASS, "t-sky", "info"),
        OpportunityState::Public => (icon::HEART_HANDSHAKE, "t-leaf", "ok"),
        OpportunityState::Paused => (icon::PAUSE, "t-sun", "warn"),
        OpportunityState::Ended => (icon::ARCHIVE, "t-iris", ""),
        OpportunityState::Restricted => (icon::FLAG, "t-clay", "bad"),
    }
}

/// Up to two letters for the round picture. Small words and "e. V." say nothing of a name and are left out.
pub(super) fn initials(name: &str) -> String {
    let words = || name.split_whitespace().filter(|word| !word.ends_with('.'));
    let first = |word: &str| word.chars().find(|sign| sign.is_alphanumeric());
    let big: String = words().filter_map(first).filter(|sign| !sign.is_lowercase()).take(2).collect();
    if big.is_empty() {
        words().find_map(first).map(|sign| sign.to_uppercase().collect()).unwrap_or_default()
    } else {
        big
    }
}

/// The name of the district, or that it is about the whole town.
pub(super) fn district(settings: &Settings, w: &Words, key: Option<&str>) -> String {
    match key.and_then(|key| settings.district(key)) {
        Some(district) => district.name.clone(),
        None => w.organisations_whole_town(),
    }
}

/// A text with blank lines as its paragraphs.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_big_words_of_a_name() {
        for (name, letters) in [
            ("Interkulturelle Frauengruppe Gladbeck", "IF"),
            ("Haus der Vielfalt e. V.", "HV"),
            ("kreativAmt", "K"),
            ("„Eselsohr“ – Vorlesen", "EV"),
            ("TuS Löwenzahn 07", "TL"),
            ("ökumene", "Ö"),
            ("…", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }

    #[test]
    fn lines_become_paragraphs() {
        assert_eq!(paragraphs(" a\n\n b \n"), ["a", "b"]);
    }
}
