//! The tables of the calendar.

use super::organisation;

diesel::table! {
    event (id) {
        id -> BigInt,
        public_id -> Text,
        organisation_id -> BigInt,
        state -> Text,
        lang -> Text,
        topic -> Text,
        districts -> Text,
        place -> Nullable<Text>,
        cost -> Nullable<Text>,
        access -> Nullable<Text>,
        opportunity_id -> Nullable<BigInt>,
        uid -> Nullable<Text>,
        reason -> Nullable<Text>,
        listed_at -> Nullable<BigInt>,
        changed_at -> BigInt,
        created_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    event_text (event_id, lang) {
        event_id -> BigInt,
        lang -> Text,
        title -> Text,
        summary -> Text,
        content -> Text,
    }
}

diesel::table! {
    event_date (id) {
        id -> BigInt,
        event_id -> BigInt,
        date_key -> Text,
        starts -> Text,
        ends -> Text,
        starts_at -> BigInt,
        ends_at -> BigInt,
        all_day -> Bool,
        was -> Nullable<Text>,
        cancelled_at -> Nullable<BigInt>,
        reason -> Nullable<Text>,
        visitors -> Nullable<Integer>,
        sequence -> Integer,
    }
}

diesel::table! {
    calendar_feed (organisation_id) {
        organisation_id -> BigInt,
        url -> Nullable<Text>,
        topic -> Text,
        district -> Nullable<Text>,
        approved -> Bool,
        etag -> Nullable<Text>,
        last_modified -> Nullable<Text>,
        next_at -> Nullable<BigInt>,
        tried_at -> Nullable<BigInt>,
        read_at -> Nullable<BigInt>,
        problem -> Nullable<Text>,
        events -> Integer,
        skipped -> Integer,
    }
}

diesel::joinable!(event -> organisation (organisation_id));
diesel::joinable!(event_text -> event (event_id));
diesel::joinable!(event_date -> event (event_id));
diesel::joinable!(calendar_feed -> organisation (organisation_id));
