//! The tables of ideas, and of what was told to whom.

diesel::table! {
    idea (id) {
        id -> BigInt,
        form_key -> Text,
        public_id -> Text,
        source -> Text,
        lang -> Text,
        title -> Text,
        content -> Text,
        topic -> Nullable<Text>,
        district -> Nullable<Text>,
        place -> Nullable<Text>,
        state -> Text,
        reason -> Nullable<Text>,
        merged_into -> Nullable<BigInt>,
        was -> Nullable<Text>,
        shelf -> Nullable<Text>,
        office_id -> Nullable<BigInt>,
        owner_id -> Nullable<BigInt>,
        due -> Text,
        paused_on -> Nullable<Text>,
        answered_on -> Nullable<Text>,
        in_time -> Nullable<Bool>,
        reminded_on -> Nullable<Text>,
        outcome -> Nullable<Text>,
        objection -> Nullable<Text>,
        objection_due -> Nullable<Text>,
        supporters -> BigInt,
        on_paper -> BigInt,
        received_at -> BigInt,
        advised_at -> Nullable<BigInt>,
        published_at -> Nullable<BigInt>,
        merged_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    idea_author (idea_id) {
        idea_id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        email_key -> Nullable<Text>,
        phone -> Nullable<Text>,
        confirmed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    idea_original (idea_id) {
        idea_id -> BigInt,
        title -> Text,
        content -> Text,
        kept_at -> BigInt,
    }
}

diesel::table! {
    idea_entry (id) {
        id -> BigInt,
        idea_id -> BigInt,
        author_id -> Nullable<BigInt>,
        kind -> Text,
        content -> Text,
        account_id -> Nullable<BigInt>,
        at -> BigInt,
    }
}

diesel::table! {
    idea_answer (id) {
        id -> BigInt,
        idea_id -> BigInt,
        outcome -> Text,
        content -> Text,
        office_id -> Nullable<BigInt>,
        whom -> Nullable<Text>,
        body -> Nullable<Text>,
        on_day -> Nullable<Text>,
        result -> Nullable<Text>,
        result_at -> Nullable<BigInt>,
        contact_id -> Nullable<BigInt>,
        account_id -> Nullable<BigInt>,
        again -> Bool,
        at -> BigInt,
    }
}

diesel::table! {
    idea_picture (id) {
        id -> BigInt,
        idea_id -> BigInt,
        large -> Text,
        small -> Text,
        width -> Integer,
        height -> Integer,
        small_width -> Integer,
        alt -> Text,
        added_at -> BigInt,
    }
}

diesel::table! {
    idea_support (id) {
        id -> BigInt,
        idea_id -> BigInt,
        channel -> Text,
        name -> Text,
        name_key -> Text,
        email -> Nullable<Text>,
        email_key -> Nullable<Text>,
        phone -> Nullable<Text>,
        phone_key -> Nullable<Text>,
        locale -> Text,
        confirmed_at -> Nullable<BigInt>,
        came_from -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    told (event, person) {
        event -> Text,
        person -> Text,
        at -> BigInt,
    }
}

diesel::joinable!(idea_author -> idea (idea_id));
diesel::joinable!(idea_support -> idea (idea_id));
