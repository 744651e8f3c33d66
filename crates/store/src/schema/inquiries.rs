//! The tables of questions.

diesel::table! {
    inquiry (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        kind -> Text,
        source -> Text,
        topic -> Nullable<Text>,
        locale -> Text,
        state -> Text,
        closing -> Nullable<Text>,
        merged_into -> Nullable<BigInt>,
        office_id -> Nullable<BigInt>,
        owner_id -> Nullable<BigInt>,
        due -> Text,
        paused_on -> Nullable<Text>,
        answered_on -> Nullable<Text>,
        in_time -> Nullable<Bool>,
        next_on -> Nullable<Text>,
        received_at -> BigInt,
        closed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    inquiry_asker (inquiry_id) {
        inquiry_id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        reachable -> Nullable<Text>,
    }
}

diesel::table! {
    inquiry_entry (id) {
        id -> BigInt,
        inquiry_id -> BigInt,
        origin_id -> Nullable<BigInt>,
        kind -> Text,
        way -> Nullable<Text>,
        content -> Text,
        at -> BigInt,
        author_id -> Nullable<BigInt>,
        other_address -> Nullable<Text>,
        message_id -> Nullable<Text>,
    }
}

diesel::table! {
    inquiry_link (inquiry_id, kind, number) {
        inquiry_id -> BigInt,
        kind -> Text,
        number -> BigInt,
    }
}

diesel::table! {
    inquiry_merge_undo (gone_id) {
        gone_id -> BigInt,
        kept_id -> BigInt,
        at -> BigInt,
        content -> Text,
    }
}
