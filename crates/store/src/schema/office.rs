//! The tables of what the office keeps: lists, circulars, barriers, the reports of its nights.

diesel::table! {
    barrier_report (id) {
        id -> BigInt,
        page -> Nullable<Text>,
        message -> Text,
        name -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        locale -> Text,
        form_key -> Text,
        reported_at -> BigInt,
        note -> Nullable<Text>,
        noted_at -> Nullable<BigInt>,
        answer -> Nullable<Text>,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    undeliverable (address_key) {
        address_key -> Text,
        status -> Text,
        noted_at -> BigInt,
    }
}

diesel::table! {
    office_code (person_id) {
        person_id -> BigInt,
        generation -> Integer,
        expires_at -> BigInt,
        attempts -> Integer,
        opened_at -> Nullable<BigInt>,
        opened_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    retention_run (id) {
        id -> BigInt,
        at -> BigInt,
        subject -> Text,
        taken -> BigInt,
    }
}

diesel::table! {
    organisation_merge (gone_id) {
        gone_id -> BigInt,
        kept_id -> BigInt,
        at -> BigInt,
    }
}

diesel::table! {
    organisation_merge_undo (gone_id) {
        gone_id -> BigInt,
        at -> BigInt,
        content -> Text,
    }
}

diesel::table! {
    organisation_apart (one_id, two_id) {
        one_id -> BigInt,
        two_id -> BigInt,
    }
}

diesel::table! {
    circular (id) {
        id -> BigInt,
        form_key -> Text,
        subject -> Text,
        content -> Text,
        created_at -> BigInt,
        sent_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    circular_recipient (circular_id, organisation_id) {
        circular_id -> BigInt,
        organisation_id -> BigInt,
        way -> Nullable<Text>,
    }
}

diesel::table! {
    circular_refusal (organisation_id) {
        organisation_id -> BigInt,
        at -> BigInt,
    }
}

diesel::table! {
    erasure (at, mark) {
        at -> BigInt,
        mark -> Text,
    }
}

diesel::table! {
    search_miss (month, words) {
        month -> BigInt,
        words -> Text,
        times -> BigInt,
    }
}
