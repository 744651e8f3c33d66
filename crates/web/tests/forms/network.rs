//! The forms of the network: obstacles, goals, meetings.

use super::{Form, city};
use domain::goals::GoalForm;
use domain::meetings::MeetingForm;
use domain::obstacles::{ObstacleForm, OpeningForm};
use kernel::{PublicId, SeededRng};
use testkit::{TestHub, coordinator, visitor};

/// Two obstacles, of which the second is public; a goal; a meeting to come, and one that was held with a step.
pub fn told(test: &TestHub) {
    let key = |seed: u64| PublicId::draw(&mut SeededRng::new(80_000 + seed)).to_string();
    for seed in 1..=2 {
        let form = ObstacleForm {
            words: "Der Saal bleibt zu.".into(),
            email: "rosa@post.example".into(),
            form_key: key(seed),
            ..ObstacleForm::default()
        };
        test.hub.write(visitor(), move |cx| service::obstacles::name(cx, &form)).wait().unwrap();
    }
    let opening = OpeningForm {
        title: "Saal zu".into(),
        text: "Es fehlt ein Schlüssel.".into(),
        ..OpeningForm::default()
    };
    let second = domain::obstacles::ObstacleId::new(2);
    let opened =
        test.hub.write(coordinator(), move |cx| service::obstacles::open(cx, second, &opening, "desk"));
    opened.wait().unwrap();
    let companions = test.hub.read(coordinator(), service::foundings::companions).wait().unwrap();
    let goal = GoalForm {
        title: "Mehr Angebote".into(),
        text: "Für alle.".into(),
        indicator: "Angebote".into(),
        unit: "Angebote".into(),
        baseline: "10".into(),
        baseline_on: "2026-01-31".into(),
        target: "20".into(),
        target_on: "2027-12-31".into(),
        owner: companions[0].0.to_string(),
        next: String::new(),
        form_key: key(3),
    };
    test.hub.write(coordinator(), move |cx| service::goals::set(cx, &goal)).wait().unwrap();
    for seed in 4..=5 {
        let form = MeetingForm {
            title: "Runde".into(),
            on: "2026-11-24".into(),
            place: "Rathaus".into(),
            guests: vec!["1".into()],
            form_key: key(seed),
            ..MeetingForm::default()
        };
        let id = test.hub.write(coordinator(), move |cx| service::meetings::plan(cx, &form)).wait().unwrap();
        if seed == 5 {
            let minutes = "-> Gartenfreunde, Beete umgraben, bis 12.3.";
            let held = test.hub.write(coordinator(), move |cx| service::meetings::hold(cx, id, minutes));
            assert_eq!(held.wait().unwrap(), 1);
        }
    }
}

pub const NETWORK: &[Form] = &[
    Form {
        name: "an obstacle",
        city,
        path: |_| "/steine/melden".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("words", "Der Saal bleibt zu."),
            ("whom", "den Chor"),
            ("topic", "nature"),
            ("district", "mitte"),
            ("name", "Rosa Käfer"),
            ("email", "rosa.kaefer@post.example"),
            ("phone", "0221 4710-197"),
        ],
    },
    Form {
        name: "it hinders me too",
        city,
        path: |_| "/steine/2/auch".into(),
        session: |_| None,
        fields: &[("email", "rosa.kaefer@post.example")],
    },
    Form {
        name: "desk: an obstacle is noted",
        city,
        path: |_| "/tisch/steine/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("source", "phone"),
            ("words", "Der Saal bleibt zu."),
            ("whom", "den Chor"),
            ("topic", "nature"),
            ("district", "mitte"),
            ("name", "Rosa Käfer"),
            ("email", "rosa.kaefer@post.example"),
            ("phone", "0221 4710-197"),
            ("lang", "tr"),
        ],
    },
    Form {
        name: "desk: an obstacle becomes public",
        city,
        path: |_| "/tisch/steine/1/veroeffentlichen".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "obstacle"),
            ("title", "Saal zu"),
            ("text", "Es fehlt ein Schlüssel."),
            ("topic", "nature"),
            ("district", "mitte"),
            ("to", "desk"),
        ],
    },
    Form {
        name: "desk: an obstacle is declined",
        city,
        path: |_| "/tisch/steine/1/ablehnen".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "obstacle"), ("outcome", "Das ist Werbung.")],
    },
    Form {
        name: "desk: an obstacle is looked at again",
        city,
        path: |_| "/tisch/steine/1/wiedervorlage".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "obstacle"), ("next", "2026-12-01")],
    },
    Form {
        name: "desk: an obstacle is answered",
        city,
        path: |_| "/tisch/steine/2/antworten".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "public obstacle"), ("answer", "Wir sind dran.")],
    },
    Form {
        name: "desk: an obstacle is solved",
        city,
        path: |_| "/tisch/steine/2/ende".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "public obstacle"), ("outcome", "Es gibt einen Schlüssel."), ("how", "solved")],
    },
    Form {
        name: "desk: it hinders somebody too",
        city,
        path: |_| "/tisch/steine/2/auch".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "public obstacle"),
            ("email", "rosa.kaefer@post.example"),
            ("phone", "0221 4710-197"),
        ],
    },
    Form {
        name: "desk: a goal",
        city,
        path: |_| "/tisch/ziele/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("title", "Mehr Angebote"),
            ("text", "Für alle."),
            ("indicator", "Angebote"),
            ("unit", "Angebote"),
            ("baseline", "10"),
            ("baseline_on", "2026-01-31"),
            ("target", "20"),
            ("target_on", "2027-12-31"),
            ("owner", "2"),
            ("next", "2026-12-01"),
        ],
    },
    Form {
        name: "desk: a goal is measured",
        city,
        path: |_| "/tisch/ziele/1/messen".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "goal"),
            ("amount", "12,5"),
            ("on", "2026-11-20"),
            ("source", "Gezählt"),
            ("next", "2026-12-01"),
        ],
    },
    Form {
        name: "desk: a goal ends",
        city,
        path: |_| "/tisch/ziele/1/ende".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "goal"), ("outcome", "Geschafft."), ("how", "reached")],
    },
    Form {
        name: "desk: a meeting",
        city,
        path: |_| "/tisch/treffen/neu".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("title", "Runde"),
            ("on", "2026-12-01"),
            ("from", "18:00"),
            ("place", "Rathaus"),
            ("agenda", "Begrüßung"),
            ("guests", "1"),
            ("event", ""),
        ],
    },
    Form {
        name: "desk: minutes are kept",
        city,
        path: |_| "/tisch/treffen/1/protokoll".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "meeting"),
            ("minutes", "-> Gartenfreunde, Beete umgraben, bis 12.3."),
            ("how", "hold"),
        ],
    },
    Form {
        name: "desk: a step is added",
        city,
        path: |_| "/tisch/treffen/2/schritte".into(),
        session: |city| Some(&city.desk),
        fields: &[("seen", "held meeting"), ("who", "Werkstatt"), ("what", "Bänke"), ("by", "2026-12-01")],
    },
    Form {
        name: "desk: a step is done",
        city,
        path: |_| "/tisch/treffen/2/schritte/1".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "held meeting"),
            ("how", "done"),
            ("word", "Ging schnell."),
            ("next", "2026-12-01"),
        ],
    },
];
