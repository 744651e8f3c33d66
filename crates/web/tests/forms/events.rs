//! The forms of the calendar: an event, its dates, and where a club's own calendar lies.

use super::{Form, city};

/// An offer with dates.
pub const SHIFTS: &[(&str, &str)] = &[
    ("form_key", "0123456789abcdef"),
    ("lang", "de"),
    ("title", "Im Hof kehren"),
    ("summary", "Besen steht bereit."),
    ("tasks", "Laub kehren"),
    ("topic", "nature"),
    ("way", "get_to_know"),
    ("rhythm", "once"),
    ("minutes", "90"),
    ("liability_by", "unclear"),
    ("accident_by", "unclear"),
    ("shift_date_1", "2026-12-05"),
    ("shift_from_1", "10:00"),
    ("shift_to_1", "13:00"),
    ("shift_capacity_1", "333"),
];
const EVENT: &[(&str, &str)] = &[
    ("form_key", "0123456789abcdef"),
    ("lang", "de"),
    ("title", "Hoffest am Beet"),
    ("summary", "Suppe, Musik und offene Türen."),
    ("text", "Kinder willkommen."),
    ("topic", "nature"),
    ("districts", "mitte"),
    ("place", "Hofstraße 7"),
    ("cost", "kostenlos"),
    ("access", "stufenlos"),
    ("offer", "2"),
    ("date", "2026-12-05"),
    ("from", "10:00"),
    ("to", "13:00"),
    ("repeats", "weekly"),
    ("until", "2026-12-20"),
];
/// The dates of an event that is there have a page of their own.
const CHANGED: &[(&str, &str)] = &[
    ("lang", "de"),
    ("title", "Hoffest am Beet"),
    ("summary", "Suppe, Musik und offene Türen."),
    ("text", "Kinder willkommen."),
    ("topic", "nature"),
    ("districts", "mitte"),
    ("place", "Hofstraße 7"),
    ("cost", "kostenlos"),
    ("access", "stufenlos"),
    ("offer", "2"),
];

pub const EVENTS: &[Form] = &[
    Form {
        name: "new event",
        city,
        path: |_| "/unser-bereich/veranstaltungen/neu".into(),
        session: |city| Some(&city.club),
        fields: EVENT,
    },
    Form {
        name: "changed event",
        city,
        path: |_| "/unser-bereich/veranstaltungen/1".into(),
        session: |city| Some(&city.club),
        fields: CHANGED,
    },
    Form {
        name: "more dates of an event",
        city,
        path: |_| "/unser-bereich/veranstaltungen/1/termine".into(),
        session: |city| Some(&city.club),
        fields: &[
            ("date", "2026-12-12"),
            ("from", "10:00"),
            ("to", "13:00"),
            ("repeats", "fortnightly"),
            ("until", "2027-01-31"),
        ],
    },
    Form {
        name: "a date of an event moved",
        city,
        path: |_| "/unser-bereich/veranstaltungstermine/1".into(),
        session: |city| Some(&city.club),
        fields: &[
            ("step", "move"),
            ("date", "2026-12-06"),
            ("from", "11:00"),
            ("to", "14:00"),
            ("move_reason", "Der Saal ist belegt."),
        ],
    },
    Form {
        name: "a date of an event cancelled",
        city,
        path: |_| "/tisch/veranstaltungstermine/1".into(),
        session: |city| Some(&city.desk),
        fields: &[("step", "cancel"), ("reason", "Der Boden ist gefroren.")],
    },
    Form {
        name: "an event sent back",
        city,
        path: |_| "/tisch/veranstaltungen/1/pruefen".into(),
        session: |city| Some(&city.desk),
        fields: &[("decision", "nein"), ("reason", "Wo ist das genau?")],
    },
    Form {
        name: "an own calendar",
        city,
        path: |_| "/unser-bereich/kalender".into(),
        session: |city| Some(&city.club),
        fields: &[("url", "https://chor.example/termine.ics"), ("topic", "nature"), ("district", "mitte")],
    },
];
