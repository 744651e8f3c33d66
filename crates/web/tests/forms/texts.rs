//! The forms of what the office writes.

use super::{Form, city};

pub const TEXTS: &[Form] = &[
    Form {
        name: "desk: a new text",
        city,
        path: |_| "/tisch/texte/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("article_kind", "guide"),
            ("title", "Ein Beet anlegen"),
            ("summary", "Mit Brettern und Geduld."),
            ("content", "# Zuerst die Bretter"),
            ("slug", "beet-anlegen"),
        ],
    },
    Form {
        name: "desk: a text",
        city,
        path: |_| "/tisch/texte/1/in/de".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("before", "1"),
            ("title", "So arbeiten wir jetzt"),
            ("summary", "In zwei Sätzen."),
            ("content", "Wir helfen *gern*."),
        ],
    },
    Form {
        name: "desk: a translation",
        city,
        path: |_| "/tisch/texte/1/in/tr".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("before", "1"),
            ("title", "Nasıl çalışırız"),
            ("summary", "İki cümlede."),
            ("content", "Seve seve yardım ederiz."),
        ],
    },
    Form {
        name: "desk: publication",
        city,
        path: |_| "/tisch/texte/1/veroeffentlichen".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("fassung", "1"),
            ("public_from", "2026-12-01T10:00"),
            ("public_until", "2026-12-31T10:00"),
        ],
    },
    Form {
        name: "desk: what is said of a picture",
        city,
        path: |_| "/tisch/texte/bilder/1".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("alt", "Ein grüner Punkt auf weißem Grund"),
            ("credit", "Rosa Käfer"),
            ("consent", "agreed"),
            ("agreed", "Mündlich am 3. Mai"),
        ],
    },
];
