//! The forms of ideas: supporting one, writing to one's own, a draft by link, and the steps of the desk.

use super::{Form, city};
use domain::ideas::IdeaForm;
use domain::policy::{Actor, Matter};
use kernel::{Locale, PublicId, SeededRng};
use service::Caller;
use testkit::{TestHub, coordinator, visitor};

/// Two ideas: the first is up and waits for its answer, the second waits for somebody who looks. Gives the links of whoever
/// told the first one, and of whoever drafts its answer.
pub fn told(test: &TestHub) -> [String; 2] {
    let idea = |seed: u64| IdeaForm {
        title: format!("Bank am Teich {seed}"),
        text: "Zum Ausruhen auf halbem Weg.".into(),
        name: "Tilda".into(),
        email: format!("tilda{seed}@post.example"),
        form_key: PublicId::draw(&mut SeededRng::new(80_000 + seed)).to_string(),
        ..IdeaForm::default()
    };
    let mut ids = Vec::new();
    for seed in [1, 2] {
        let form = idea(seed);
        let id = test.hub.write(visitor(), move |cx| service::ideas::tell(cx, &form)).wait().unwrap().id;
        let own = Caller::web(Actor::Bearer(Matter::OwnIdea(id)), Locale::De);
        test.hub.write(own, move |cx| service::ideas::confirm(cx, id)).wait().unwrap();
        ids.push(id);
    }
    let (first, form) = (ids[0], idea(1));
    let up = move |cx: &mut service::WriteCx<'_>| {
        service::ideas::publish(cx, first, &form, "de")?;
        service::ideas::forward(cx, first, "fachfrau@amt.example")
    };
    test.hub.write(coordinator(), up).wait().unwrap();
    test.work();
    [
        format!("/meine-idee/{}", test.mailbox.token("tilda1@post.example", "meine-idee")),
        format!("/antwort-entwurf/{}", test.mailbox.token("fachfrau@amt.example", "antwort-entwurf")),
    ]
}

const IDEA: &[(&str, &str)] = &[
    ("title", "Zwei Bänke am Teich"),
    ("text", "Zum Ausruhen, mit Armlehnen."),
    ("topic", "nature"),
    ("district", "mitte"),
    ("place", "am Nordufer"),
    ("lang", "de"),
];

pub const IDEAS: &[Form] = &[
    Form {
        name: "support of an idea",
        city,
        path: |_| "/ideen/1/unterstuetzen".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("name", "Ayşe Käfer"),
            ("email", "ayse@post.example"),
            ("phone", "0221 4710-199"),
        ],
    },
    Form {
        name: "more on one's own idea",
        city,
        path: |city| format!("{}/schreiben", city.ideas[0]),
        session: |_| None,
        fields: &[("text", "Wir kümmern uns zu zweit darum.")],
    },
    Form {
        name: "a draft of an answer",
        city,
        path: |city| city.ideas[1].clone(),
        session: |_| None,
        fields: &[("text", "Der Platz am Nordufer ist frei.")],
    },
    Form {
        name: "desk: an idea noted",
        city,
        path: |_| "/tisch/ideen/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("source", "paper"),
            ("title", "Zwei Bänke am Teich"),
            ("text", "Zum Ausruhen, mit Armlehnen."),
            ("topic", "nature"),
            ("district", "mitte"),
            ("place", "am Nordufer"),
            ("lang", "de"),
            ("name", "Ayşe Käfer"),
            ("email", "ayse@post.example"),
            ("phone", "0221 4710-199"),
        ],
    },
    Form {
        name: "desk: an idea put up",
        city,
        path: |_| "/tisch/ideen/2/veroeffentlichen".into(),
        session: |city| Some(&city.desk),
        fields: IDEA,
    },
    Form {
        name: "desk: an idea changed",
        city,
        path: |_| "/tisch/ideen/1/aendern".into(),
        session: |city| Some(&city.desk),
        fields: IDEA,
    },
    Form {
        name: "desk: an idea not put up",
        city,
        path: |_| "/tisch/ideen/2/ablehnen".into(),
        session: |city| Some(&city.desk),
        fields: &[("reason", "advertising"), ("reason_text", "Das ist Werbung für Bänke.")],
    },
    Form {
        name: "desk: an idea asked back",
        city,
        path: |_| "/tisch/ideen/1/rueckfrage".into(),
        session: |city| Some(&city.desk),
        fields: &[("question", "An welchem Ufer genau?")],
    },
    Form {
        name: "desk: an idea answered",
        city,
        path: |_| "/tisch/ideen/1/antworten".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("outcome", "council"),
            ("answer", "Darüber entscheidet der Ausschuss."),
            ("body", "Ausschuss für Grün"),
            ("day", "2027-03-11"),
        ],
    },
    Form {
        name: "desk: what was said about an idea",
        city,
        path: |_| "/tisch/ideen/1/gehoert".into(),
        session: |city| Some(&city.desk),
        fields: &[("heard", "Wir kümmern uns zu zweit darum.")],
    },
    Form {
        name: "desk: a note on an idea",
        city,
        path: |_| "/tisch/ideen/1/notiz".into(),
        session: |city| Some(&city.desk),
        fields: &[("note", "Der Teich gehört dem Verein.")],
    },
    Form {
        name: "desk: a list of paper",
        city,
        path: |_| "/tisch/ideen/1/liste".into(),
        session: |city| Some(&city.desk),
        fields: &[("channel", "paper"), ("list", "Ada Bohne\nBen Erbse, 0221 4710-301")],
    },
];
