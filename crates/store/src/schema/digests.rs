//! The tables of the weekly post.

diesel::table! {
    digest_subscription (id) {
        id -> BigInt,
        email -> Text,
        email_key -> Text,
        locale -> Text,
        topics -> Text,
        districts -> Text,
        langs -> Text,
        kinds -> Text,
        form_key -> Text,
        asked_at -> BigInt,
        confirmed_at -> Nullable<BigInt>,
        told_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    digest_issue (id) {
        id -> BigInt,
        occasion -> Text,
        due_at -> BigInt,
        made_at -> BigInt,
        form_key -> Nullable<Text>,
        reached -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    digest_word (id) {
        id -> BigInt,
        issue_id -> Nullable<BigInt>,
        lang -> Text,
        content -> Text,
    }
}

diesel::table! {
    digest_sent (subscription_id, issue_id) {
        subscription_id -> BigInt,
        issue_id -> BigInt,
        since_at -> BigInt,
    }
}
