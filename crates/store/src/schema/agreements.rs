//! The tables of agreements.

use super::upload;

diesel::table! {
    agreement (id) {
        id -> BigInt,
        form_key -> Text,
        template -> Nullable<Text>,
        state -> Text,
        lang -> Text,
        latest -> Integer,
        holds -> Nullable<Integer>,
        public -> Bool,
        begun_at -> BigInt,
        in_force_at -> Nullable<BigInt>,
        over_at -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        ended_by -> Nullable<BigInt>,
        comment_until -> Nullable<Text>,
        published_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    agreement_party (id) {
        id -> BigInt,
        agreement_id -> BigInt,
        position -> Integer,
        organisation_id -> Nullable<BigInt>,
        name -> Text,
        sector -> Text,
        lang -> Text,
    }
}

diesel::table! {
    agreement_contact (party_id) {
        party_id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
    }
}

diesel::table! {
    agreement_version (agreement_id, number) {
        agreement_id -> BigInt,
        number -> Integer,
        at -> BigInt,
        by_party -> Nullable<BigInt>,
        title -> Text,
        goal -> Text,
        volunteers -> Text,
        not_replaced -> Text,
        contributions -> Text,
        binding -> Text,
        district -> Nullable<Text>,
        starts_on -> Text,
        review_on -> Text,
        ends_on -> Nullable<Text>,
    }
}

diesel::table! {
    agreement_measure (agreement_id, version, number) {
        agreement_id -> BigInt,
        version -> Integer,
        number -> Integer,
        position -> Integer,
        what -> Text,
        who -> Integer,
        due_on -> Text,
        shown -> Text,
        effect -> Text,
    }
}

diesel::table! {
    agreement_confirmation (party_id, version) {
        party_id -> BigInt,
        version -> Integer,
        at -> BigInt,
        channel -> Text,
        public -> Bool,
    }
}

diesel::table! {
    agreement_signer (party_id, version) {
        party_id -> BigInt,
        version -> Integer,
        name -> Text,
        role -> Text,
    }
}

diesel::table! {
    agreement_file (id) {
        id -> BigInt,
        agreement_id -> BigInt,
        upload -> Text,
        scan -> Bool,
        at -> BigInt,
    }
}

diesel::table! {
    agreement_proof (id) {
        id -> BigInt,
        agreement_id -> BigInt,
        measure -> Integer,
        version -> Integer,
        by_party -> BigInt,
        words -> Text,
        file_id -> Nullable<BigInt>,
        at -> BigInt,
        state -> Text,
        judged_by -> Nullable<BigInt>,
        judged_at -> Nullable<BigInt>,
        reply -> Nullable<Text>,
    }
}

diesel::table! {
    agreement_word (id) {
        id -> BigInt,
        agreement_id -> BigInt,
        party_id -> Nullable<BigInt>,
        kind -> Text,
        content -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    agreement_told (agreement_id, what, on_day) {
        agreement_id -> BigInt,
        what -> Text,
        on_day -> Text,
        day -> Text,
        cause -> BigInt,
    }
}

diesel::joinable!(agreement_contact -> agreement_party (party_id));
diesel::joinable!(agreement_party -> agreement (agreement_id));
diesel::allow_tables_to_appear_in_same_query!(
    agreement,
    agreement_party,
    agreement_contact,
    agreement_version,
    agreement_measure,
    agreement_confirmation,
    agreement_signer,
    agreement_file,
    agreement_proof,
    agreement_word,
    agreement_told,
    upload,
);
