//! The forms of questions: asking, one's own question, and each step at the desk.

use super::{Form, city};
use testkit::{TestHub, visitor};

/// A question that waits.
pub fn asked(test: &TestHub) {
    let question = domain::inquiries::InquiryForm {
        kind: "question".to_owned(),
        message: "Wo ist das Beet?".to_owned(),
        name: "Rosa".to_owned(),
        email: "rosa@post.example".to_owned(),
        form_key: "abcdef0123456789".to_owned(),
        ..domain::inquiries::InquiryForm::default()
    };
    test.hub.write(visitor(), move |cx| service::inquiries::ask(cx, &question)).wait().unwrap();
}

pub const QUESTIONS: &[Form] = &[
    Form {
        name: "a question",
        city,
        path: |_| "/fragen/stellen".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("kind", "question"),
            ("topic", "nature"),
            ("message", "Wo finde ich eine Nähmaschine?"),
            ("name", "Ayşe Käfer"),
            ("email", "ayse@post.example"),
            ("phone", "0221 4710-199"),
            ("reachable", "vormittags"),
        ],
    },
    Form {
        name: "one's own question",
        city,
        path: |city| format!("{}/schreiben", city.question),
        session: |_| None,
        fields: &[("text", "Noch etwas: Sie darf alt sein.")],
    },
    Form {
        name: "desk: a question noted",
        city,
        path: |_| "/tisch/fragen/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("source", "phone"),
            ("kind", "callback"),
            ("topic", "nature"),
            ("message", "Möchte im Garten helfen."),
            ("name", "Heinz Käfer"),
            ("email", "heinz@post.example"),
            ("phone", "0221 4710-198"),
            ("reachable", "abends"),
            ("lang", "de"),
        ],
    },
    Form {
        name: "desk: something said",
        city,
        path: |_| "/tisch/fragen/1/sagen".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "question"),
            ("entry", "answer"),
            ("way", "mail"),
            ("text", "In der Nähstube, dienstags."),
            ("and_close", "1"),
        ],
    },
    Form {
        name: "desk: handed on",
        city,
        path: |_| "/tisch/fragen/1/weitergeben".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "question"), ("to", "account-2"), ("reason", "Kennt sich aus.")],
    },
    Form {
        name: "desk: looked at again",
        city,
        path: |_| "/tisch/fragen/1/wiedervorlage".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "question"), ("next", "2026-12-01")],
    },
    Form {
        name: "desk: closed",
        city,
        path: |_| "/tisch/fragen/1/schliessen".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "question"), ("closing", "not_ours"), ("last_words", "Dafür ist die 115 da.")],
    },
    Form {
        name: "desk: corrected",
        city,
        path: |_| "/tisch/fragen/1/berichtigen".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "question"),
            ("kind", "advice"),
            ("topic", "nature"),
            ("name", "Rosa Käfer"),
            ("email", "rosa.kaefer@post.example"),
            ("phone", "0221 4710-197"),
            ("reachable", "mittags"),
        ],
    },
    Form {
        name: "desk: linked",
        city,
        path: |_| "/tisch/fragen/1/verknuepfen".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "question"), ("link_kind", "organisation"), ("number", "1")],
    },
    Form {
        name: "desk: answer times",
        city,
        path: |_| "/tisch/fragen/fristen".into(),
        session: |city| Some(&city.desk),
        fields: &[("question", "4"), ("advice", "6"), ("callback", "3")],
    },
    Form {
        name: "desk: closed days",
        city,
        path: |_| "/tisch/fragen/schliesstage".into(),
        session: |city| Some(&city.desk),
        fields: &[("from", "2026-12-24"), ("to", "2026-12-31"), ("reason", "Betriebsferien")],
    },
];
