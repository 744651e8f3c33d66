//! The forms of reports: the report, the objections of both sides, each step at the desk, a partner's decision, and the times
//! before elections.

use super::{Form, city};
use domain::accounts::Role;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use domain::policy::{Actor, Matter};
use domain::reports::{DecisionForm, ReportForm, ReportId, Side, Target};
use kernel::{Locale, PublicId, SeededRng};
use service::Caller;
use testkit::{TestHub, coordinator, visitor};

/// Five cases: one is open, one was kept, one is hidden, one waits for a partner, one for a second decision of the office.
pub fn told(test: &TestHub, club: OrganisationId, offer: OpportunityId) -> [String; 3] {
    let email = EmailAddress::parse("zweite@stadt.example").unwrap();
    let opened = test.hub.write(Caller::system(), move |cx| {
        service::access::open_account(cx, &email, "Zweite", Role::Coordinator)
    });
    let account = opened.wait().unwrap().id;
    let office = Caller::web(Actor::Member { account, role: Role::Coordinator }, Locale::De);
    let partner = test.organisation("Werkstatt");
    test.hub.write(coordinator(), move |cx| service::organisations::sign(cx, partner)).wait().unwrap();
    let report = |seed: u64, target: Target| -> ReportId {
        let form = ReportForm {
            reason: "wrong".into(),
            message: "Das stimmt nicht mehr.".into(),
            email: format!("rita{seed}@post.example"),
            form_key: PublicId::draw(&mut SeededRng::new(70_000 + seed)).to_string(),
            ..ReportForm::default()
        };
        test.hub.write(visitor(), move |cx| service::reports::report(cx, target, &form)).wait().unwrap()
    };
    let decide = |id: ReportId, outcome: &str| {
        let form = DecisionForm {
            outcome: outcome.into(),
            facts: "Wir haben nachgesehen.".into(),
            ground: "rules".into(),
            rule: "Selbstverständnis".into(),
        };
        test.hub.write(office, move |cx| service::reports::decide(cx, id, &form)).wait().unwrap();
    };
    let object = |id: ReportId| {
        let theirs = Caller::web(Actor::Bearer(Matter::Statement(id)), Locale::De);
        let said = move |cx: &mut service::WriteCx<'_>| {
            service::reports::object(cx, id, Side::Organisation, "Das sehen wir anders.")
        };
        test.hub.write(theirs, said).wait().unwrap();
    };
    // One that is public; what waits to be looked at nobody reports.
    let key = PublicId::draw(&mut SeededRng::new(79));
    let public = testkit::event_form("Nachtfest", "2026-12-12");
    test.hub.write(coordinator(), move |cx| service::events::write(cx, club, &public, key)).wait().unwrap();
    let _open = report(1, Target::Opportunity(offer));
    let kept = report(2, Target::Opportunity(offer));
    decide(kept, "keep");
    let asked = report(3, Target::Organisation(club));
    decide(asked, "ask_change");
    test.work();
    let statement = test.mailbox.token("gartenfreunde@verein.example", "begruendung");
    let second = report(4, Target::Organisation(club));
    decide(second, "ask_change");
    object(second);
    test.hub
        .write(coordinator(), move |cx| service::reports::ask_partner(cx, second, &partner.to_string()))
        .wait()
        .unwrap();
    let last = report(5, Target::Organisation(club));
    decide(last, "ask_change");
    object(last);
    test.work();
    let own = test.mailbox.token("rita2@post.example", "meine-meldung");
    let decides = test.mailbox.token("werkstatt@verein.example", "zweite-entscheidung");
    [
        format!("/meine-meldung/{own}"),
        format!("/begruendung/{statement}"),
        format!("/zweite-entscheidung/{decides}"),
    ]
}

const DECISION: &[(&str, &str)] = &[
    ("outcome", "restrict"),
    ("facts", "Die Zeiten stimmen seit einem Jahr nicht."),
    ("ground", "rules"),
    ("rule", "Selbstverständnis, Absatz 2"),
];

pub const REPORTS: &[Form] = &[
    Form {
        name: "a report",
        city,
        path: |_| "/a/1/melden".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("reason", "dangerous"),
            ("message", "Die Leiter wackelt."),
            ("name", "Ayşe Käfer"),
            ("email", "ayse@post.example"),
            ("phone", "0221 4710-199"),
        ],
    },
    Form {
        name: "a report of an event",
        city,
        path: |_| "/termine/2/melden".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdee"),
            ("reason", "wrong"),
            ("message", "Das Fest fällt aus."),
            ("name", ""),
            ("email", ""),
            ("phone", "0221 4710-199"),
        ],
    },
    Form {
        name: "the objection of whoever reported",
        city,
        path: |city| format!("{}/widersprechen", city.reports[0]),
        session: |_| None,
        fields: &[("text", "Ich war gestern noch einmal da.")],
    },
    Form {
        name: "the objection of the organisation",
        city,
        path: |city| format!("{}/widersprechen", city.reports[1]),
        session: |_| None,
        fields: &[("text", "Die Zeiten stehen am Tor.")],
    },
    Form {
        name: "the decision of a partner",
        city,
        path: |city| city.reports[2].clone(),
        session: |_| None,
        fields: DECISION,
    },
    Form {
        name: "desk: a decision",
        city,
        path: |_| "/tisch/meldungen/1/entscheiden".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("seen", "report"),
            ("outcome", "restrict"),
            ("facts", "Die Zeiten stimmen seit einem Jahr nicht."),
            ("ground", "rules"),
            ("rule", "Selbstverständnis, Absatz 2"),
        ],
    },
    Form {
        name: "desk: an objection noted",
        city,
        path: |_| "/tisch/meldungen/2/widerspruch".into(),
        session: |city| Some(&city.desk),
        fields: &[("side", "reporter"), ("text", "Am Telefon: Sie war gestern da.")],
    },
    Form {
        name: "desk: a partner is asked",
        city,
        path: |_| "/tisch/meldungen/5/partner".into(),
        session: |city| Some(&city.desk),
        fields: &[("partner", "3")],
    },
    Form {
        name: "desk: the time before an election",
        city,
        path: |_| "/tisch/vor-wahlen".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("since", "2027-04-04"),
            ("until", "2027-05-16"),
            ("election", "Landtagswahl"),
            ("source", "Bekanntmachung des Landeswahlleiters"),
        ],
    },
];
