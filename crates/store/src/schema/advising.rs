//! The tables of advice, introductions and foundings.

diesel::table! {
    advice (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        source -> Text,
        locale -> Text,
        topic -> Nullable<Text>,
        district -> Nullable<Text>,
        outcome -> Nullable<Text>,
        next_on -> Nullable<Text>,
        adviser_id -> Nullable<BigInt>,
        inquiry_id -> Nullable<BigInt>,
        held_at -> BigInt,
        closed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    advice_person (advice_id) {
        advice_id -> BigInt,
        note -> Text,
        wish -> Text,
        can -> Nullable<Text>,
        wont -> Nullable<Text>,
        unwanted -> Text,
        helps -> Nullable<Text>,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        reachable -> Nullable<Text>,
        person_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    advice_suggestion (advice_id, position) {
        advice_id -> BigInt,
        position -> Integer,
        opportunity_id -> BigInt,
        has_words -> Bool,
        unwanted -> Nullable<Text>,
    }
}

diesel::table! {
    introduction (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        advice_id -> Nullable<BigInt>,
        organisation_id -> BigInt,
        other_id -> Nullable<BigInt>,
        opportunity_id -> Nullable<BigInt>,
        signup_id -> Nullable<BigInt>,
        state -> Text,
        tell -> Bool,
        tell_other -> Bool,
        next_on -> Nullable<Text>,
        created_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    introduction_said (introduction_id) {
        introduction_id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        message -> Nullable<Text>,
        agreed_by -> Nullable<Text>,
        agreed_way -> Nullable<Text>,
        agreed_at -> Nullable<BigInt>,
        other_by -> Nullable<Text>,
        other_way -> Nullable<Text>,
        other_at -> Nullable<BigInt>,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    founding (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        topic -> Nullable<Text>,
        locale -> Text,
        state -> Text,
        companion_id -> Nullable<BigInt>,
        advice_id -> Nullable<BigInt>,
        next_on -> Nullable<Text>,
        begun_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    founding_person (founding_id) {
        founding_id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        title -> Text,
        idea -> Text,
    }
}

diesel::table! {
    founding_step (id) {
        id -> BigInt,
        founding_id -> BigInt,
        position -> Integer,
        template -> Nullable<Text>,
        part -> Text,
        title -> Nullable<Text>,
        done_on -> Nullable<Text>,
        note -> Nullable<Text>,
    }
}
