//! The tables of reported entries.

diesel::table! {
    report (id) {
        id -> BigInt,
        form_key -> Text,
        target_kind -> Text,
        target_id -> BigInt,
        organisation_id -> Nullable<BigInt>,
        reason -> Text,
        locale -> Text,
        state -> Text,
        outcome -> Nullable<Text>,
        objector -> Nullable<Text>,
        due -> Text,
        received_at -> BigInt,
        decided_at -> Nullable<BigInt>,
        partner_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    reporter (report_id) {
        report_id -> BigInt,
        message -> Text,
        name -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
    }
}

diesel::table! {
    report_word (id) {
        id -> BigInt,
        report_id -> BigInt,
        reporter_id -> Nullable<BigInt>,
        kind -> Text,
        which -> Text,
        content -> Text,
        ground -> Nullable<Text>,
        rule -> Nullable<Text>,
        account_id -> Nullable<BigInt>,
        partner_id -> Nullable<BigInt>,
        at -> BigInt,
    }
}

diesel::table! {
    restriction (kind, number) {
        kind -> Text,
        number -> BigInt,
        was -> Text,
        since -> BigInt,
    }
}
