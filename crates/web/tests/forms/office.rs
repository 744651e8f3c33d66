//! The forms with which the office keeps its lists and writes to many.

use super::{Form, city};

pub const OFFICE: &[Form] = &[
    Form {
        name: "columns of a list",
        city,
        path: |_| "/tisch/einlesen/1/spalten".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("kind", "organisationen"),
            ("spalte_0", "organisation"),
            ("spalte_1", "town"),
            ("sector", "civil_society"),
            ("summary", "Ein Verein der Stadt."),
        ],
    },
    Form {
        name: "topic of a list",
        city,
        path: |_| "/tisch/einlesen/1/thema".into(),
        session: |city| Some(&city.desk),
        fields: &[("topic", "nature")],
    },
    Form {
        name: "a list taken over",
        city,
        path: |_| "/tisch/einlesen/1/los".into(),
        session: |city| Some(&city.desk),
        fields: &[("only_good", "1"), ("publish", "1"), ("zeile_2", "neu")],
    },
    Form {
        name: "two that become one",
        city,
        path: |_| "/tisch/doppelte/1/2".into(),
        session: |city| Some(&city.desk),
        fields: &[("feld_name", "bleibt"), ("feld_contact", "andere")],
    },
    Form {
        name: "a circular",
        city,
        path: |_| "/tisch/rundbriefe/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("subject", "Einladung zum Netzwerktreffen"),
            ("text", "Am 3. März um 18 Uhr im Rathaus."),
            ("to", "1"),
        ],
    },
    Form {
        name: "no circulars",
        city,
        path: |_| "/tisch/organisationen/1/rundbriefe".into(),
        session: |city| Some(&city.desk),
        fields: &[("rundbriefe", "keine")],
    },
];
