//! The tables of the network: obstacles, goals, meetings.

diesel::table! {
    obstacle (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        source -> Text,
        topic -> Nullable<Text>,
        district -> Nullable<Text>,
        locale -> Text,
        state -> Text,
        office_id -> Nullable<BigInt>,
        owner_id -> Nullable<BigInt>,
        due -> Text,
        answered_on -> Nullable<Text>,
        in_time -> Nullable<Bool>,
        next_on -> Nullable<Text>,
        title -> Text,
        content -> Text,
        answer -> Nullable<Text>,
        outcome -> Nullable<Text>,
        also -> Integer,
        received_at -> BigInt,
        opened_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    obstacle_person (obstacle_id) {
        obstacle_id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        words -> Text,
        whom -> Nullable<Text>,
    }
}

diesel::table! {
    obstacle_voice (id) {
        id -> BigInt,
        obstacle_id -> BigInt,
        way -> Text,
        who -> Text,
        locale -> Text,
        asked_at -> BigInt,
        confirmed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    goal (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        title -> Text,
        content -> Text,
        indicator -> Text,
        unit -> Text,
        baseline -> BigInt,
        baseline_on -> Text,
        target -> BigInt,
        target_on -> Text,
        state -> Text,
        owner_id -> Nullable<BigInt>,
        next_on -> Nullable<Text>,
        outcome -> Nullable<Text>,
        set_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    goal_value (id) {
        id -> BigInt,
        goal_id -> BigInt,
        day -> Text,
        amount -> BigInt,
        source -> Text,
    }
}

diesel::table! {
    meeting (id) {
        id -> BigInt,
        form_key -> Nullable<Text>,
        title -> Text,
        day -> Text,
        from_minute -> Nullable<Integer>,
        place -> Text,
        agenda -> Nullable<Text>,
        minutes -> Nullable<Text>,
        state -> Text,
        owner_id -> Nullable<BigInt>,
        circular_id -> Nullable<BigInt>,
        event_id -> Nullable<BigInt>,
        planned_at -> BigInt,
    }
}

diesel::table! {
    meeting_guest (meeting_id, organisation_id) {
        meeting_id -> BigInt,
        organisation_id -> BigInt,
    }
}

diesel::table! {
    meeting_measure (id) {
        id -> BigInt,
        meeting_id -> BigInt,
        organisation_id -> Nullable<BigInt>,
        who -> Text,
        what -> Text,
        agreed_by -> Text,
        next_on -> Text,
        state -> Text,
        word -> Nullable<Text>,
        ended_on -> Nullable<Text>,
    }
}
