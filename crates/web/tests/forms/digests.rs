//! The forms of the weekly post.

use super::{Form, city};
use domain::digests::{SubscriptionForm, WishesForm};
use testkit::{TestHub, visitor};

/// The link of somebody who ordered it.
pub fn ordered(test: &TestHub) -> String {
    let wishes =
        WishesForm { reads: "de".to_owned(), kinds: vec!["news".to_owned()], ..WishesForm::default() };
    let form = SubscriptionForm {
        email: "lena@post.example".to_owned(),
        wishes,
        form_key: "abcdef0123456789".to_owned(),
    };
    test.hub.write(visitor(), move |cx| service::digests::subscribe(cx, &form)).wait().unwrap();
    test.work();
    format!("/wochenpost/{}", test.mailbox.token("lena@post.example", "wochenpost"))
}

const WISHES: &[(&str, &str)] =
    &[("reads", "de"), ("kinds", "offers"), ("topics", "nature"), ("districts", "mitte"), ("langs", "de")];

pub const DIGESTS: &[Form] = &[
    Form {
        name: "the weekly post ordered",
        city,
        path: |_| "/wochenpost".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("email", "ayse@post.example"),
            ("reads", "de"),
            ("kinds", "offers"),
            ("topics", "nature"),
            ("districts", "mitte"),
            ("langs", "de"),
        ],
    },
    Form {
        name: "what fits, changed",
        city,
        path: |city| format!("{}/aendern", city.digest),
        session: |_| None,
        fields: WISHES,
    },
    Form {
        name: "a word of the office",
        city,
        path: |_| "/tisch/wochenpost/wort".into(),
        session: |city| Some(&city.desk),
        fields: &[("word-de", "Am Samstag ist Markt."), ("word-tr", "Cumartesi pazar var.")],
    },
];
