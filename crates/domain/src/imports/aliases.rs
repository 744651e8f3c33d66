//! What clubs write where a topic is asked for, as [`super::fold`] has it: words of their own lists, of the register of
//! associations and of the boxes that other towns offer. The names of a town come first; a word stands under one topic.

/// Each topic of `data/topics.toml` with the words that mean it.
const ALIASES: &[(&str, &[&str])] = &[
    (
        "sport",
        &[
            "sport",
            "sportverein",
            "bewegung",
            "breitensport",
            "fussball",
            "turnen",
            "schwimmen",
            "tanz",
            "tanzen",
            "fitness",
            "rad",
            "radfahren",
            "wandern",
        ],
    ),
    (
        "culture",
        &[
            "kultur",
            "musik",
            "kunst",
            "theater",
            "chor",
            "gesang",
            "orchester",
            "museum",
            "bibliothek",
            "buecherei",
            "heimatpflege",
            "brauchtum",
            "kulturundmusik",
            "kunstundkultur",
            "karneval",
        ],
    ),
    (
        "leisure",
        &[
            "freizeit",
            "geselligkeit",
            "treffpunkt",
            "hobby",
            "spiele",
            "spiel",
            "garten",
            "gaerten",
            "kleingarten",
            "kleingaerten",
            "handarbeit",
            "freizeitundgeselligkeit",
        ],
    ),
    (
        "social",
        &[
            "sozial",
            "soziales",
            "sozialerbereich",
            "senioren",
            "seniorinnen",
            "seniorenarbeit",
            "seniorenhilfe",
            "aeltere",
            "aelteremenschen",
            "alter",
            "nachbarschaft",
            "nachbarschaftshilfe",
            "fluechtlinge",
            "fluechtlingshilfe",
            "gefluechtete",
            "integration",
            "migration",
            "inklusion",
            "behinderung",
            "menschenmitbehinderung",
            "familie",
            "familien",
            "besuchsdienst",
            "armut",
            "tafel",
            "wohnungslose",
            "obdachlose",
            "selbsthilfe",
            "wohlfahrt",
            "soziale",
            "sozialesundintegration",
            "ehrenamtsozial",
        ],
    ),
    (
        "health",
        &[
            "gesundheit",
            "gesundheitswesen",
            "pflege",
            "hospiz",
            "krankenhaus",
            "demenz",
            "blutspende",
            "sucht",
            "suchthilfe",
            "palliativ",
        ],
    ),
    (
        "school",
        &[
            "schule",
            "schulen",
            "kita",
            "kitas",
            "kindergarten",
            "kinder",
            "kind",
            "kinderundjugendliche",
            "kinderundfamilie",
            "lesen",
            "vorlesen",
            "lesefoerderung",
            "lernhilfe",
            "hausaufgaben",
            "hausaufgabenhilfe",
            "schuleundkindergarten",
            "foerderverein",
        ],
    ),
    (
        "youth_education",
        &[
            "jugend",
            "jugendarbeit",
            "jugendliche",
            "kinderundjugend",
            "kinderundjugendarbeit",
            "kinderjugend",
            "bildung",
            "erwachsenenbildung",
            "sprache",
            "sprachkurse",
            "digitales",
            "medien",
            "pfadfinder",
            "jugendundbildung",
        ],
    ),
    (
        "nature",
        &[
            "natur",
            "umwelt",
            "umweltschutz",
            "naturschutz",
            "klima",
            "klimaschutz",
            "tiere",
            "tierschutz",
            "nachhaltigkeit",
            "naturundumwelt",
            "umweltundnatur",
            "umweltundklima",
            "umweltnaturundtierschutz",
            "bienen",
            "imkerei",
        ],
    ),
    (
        "politics",
        &[
            "politik",
            "demokratie",
            "interessenvertretung",
            "beteiligung",
            "buergerbeteiligung",
            "menschenrechte",
            "frieden",
            "entwicklungspolitik",
            "einewelt",
        ],
    ),
    (
        "work_interests",
        &["beruf", "arbeit", "wirtschaft", "gewerkschaft", "ausbildung", "bewerbung", "arbeitslosigkeit"],
    ),
    (
        "faith",
        &[
            "kirche",
            "kirchen",
            "religion",
            "glaube",
            "gemeinde",
            "kirchengemeinde",
            "moschee",
            "moscheegemeinde",
            "synagoge",
            "religionsgemeinschaft",
        ],
    ),
    (
        "justice",
        &[
            "justiz",
            "recht",
            "kriminalitaet",
            "opferhilfe",
            "bewaehrungshilfe",
            "schoeffen",
            "straffaelligenhilfe",
        ],
    ),
    (
        "rescue",
        &[
            "rettung",
            "rettungsdienst",
            "feuerwehr",
            "freiwilligefeuerwehr",
            "katastrophenschutz",
            "thw",
            "drk",
            "dlrg",
            "rettungsdienste",
            "unfalldienst",
            "sanitaetsdienst",
        ],
    ),
    (
        "local",
        &[
            "stadtteil",
            "stadtteilarbeit",
            "quartier",
            "buergerschaft",
            "buergerverein",
            "lokales",
            "stadtentwicklung",
            "heimat",
            "heimatverein",
            "denkmalpflege",
            "sonstiges",
            "sonstige",
            "andere",
            "verschiedenes",
        ],
    ),
];

/// The key of the topic that this word means, written as [`super::fold`] has it.
pub(super) fn topic(folded: &str) -> Option<&'static str> {
    ALIASES.iter().find(|(_, words)| words.contains(&folded)).map(|(key, _)| *key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::fold;

    #[test]
    fn each_word_is_folded_and_stands_under_one_topic() {
        let all: Vec<&str> = ALIASES.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        for word in &all {
            assert_eq!(fold(word), **word, "{word} is never met like this");
            assert_eq!(all.iter().filter(|other| *other == word).count(), 1, "{word}");
        }
    }

    #[test]
    fn each_topic_that_a_hub_begins_with_has_words() {
        let topics = include_str!("../../../../data/topics.toml");
        let keys: Vec<&str> = topics.lines().filter_map(|line| line.strip_prefix("key = ")).collect();
        let here: Vec<String> = ALIASES.iter().map(|(key, _)| format!("\"{key}\"")).collect();
        assert_eq!(here, keys);
    }

    #[test]
    fn what_clubs_write_is_understood() {
        for (written, key) in [
            ("Umwelt", "nature"),
            ("Natur- und Umwelt", "nature"),
            ("Sport", "sport"),
            ("Soziales", "social"),
            ("Senioren", "social"),
            ("Senior:innen", "social"),
            ("Flüchtlinge", "social"),
            ("Integration", "social"),
            ("Kinder", "school"),
            ("Kinder- und Jugendarbeit", "youth_education"),
            ("KULTUR", "culture"),
            ("Musik", "culture"),
            ("Feuerwehr", "rescue"),
        ] {
            assert_eq!(topic(&fold(written)), Some(key), "{written}");
        }
        assert_eq!(topic(&fold("Raumfahrt")), None);
    }
}
