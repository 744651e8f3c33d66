//! The tables as Diesel sees them. Kept beside the migrations; a test compares the two.

mod advising;
mod articles;
mod calendar;
mod digests;
mod imports;
mod inquiries;
mod network;
mod office;
mod reports;

pub use advising::*;
pub use articles::*;
pub use calendar::*;
pub use digests::*;
pub use imports::*;
pub use inquiries::*;
pub use network::*;
pub use office::*;
pub use reports::*;

diesel::table! {
    setting (key) {
        key -> Text,
        value -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    organisation (id) {
        id -> BigInt,
        public_id -> Text,
        name -> Text,
        sort_key -> Text,
        sector -> Text,
        state -> Text,
        lang -> Text,
        summary -> Text,
        description -> Nullable<Text>,
        district -> Nullable<Text>,
        address -> Nullable<Text>,
        website -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        contact_name -> Nullable<Text>,
        parent_id -> Nullable<BigInt>,
        charter_version -> Nullable<Text>,
        charter_since -> Nullable<BigInt>,
        charter_left -> Nullable<BigInt>,
        registered_at -> BigInt,
        decided_at -> Nullable<BigInt>,
        reason -> Nullable<Text>,
        invented -> Bool,
    }
}

diesel::table! {
    organisation_topic (organisation_id, topic) {
        organisation_id -> BigInt,
        topic -> Text,
    }
}

diesel::table! {
    charter_signature (id) {
        id -> BigInt,
        organisation_id -> BigInt,
        version -> Text,
        signed_at -> BigInt,
        left_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    contact_point (id) {
        id -> BigInt,
        organisation_id -> BigInt,
        position -> Integer,
        name -> Text,
        role -> Text,
        topics -> Text,
        phone -> Nullable<Text>,
        email -> Nullable<Text>,
        hours -> Nullable<Text>,
        languages -> Text,
        deputy_id -> Nullable<BigInt>,
        removed_at -> Nullable<BigInt>,
        restricted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    opportunity (id) {
        id -> BigInt,
        public_id -> Text,
        organisation_id -> BigInt,
        state -> Text,
        lang -> Text,
        topic -> Text,
        districts -> Text,
        place -> Nullable<Text>,
        way -> Text,
        vulnerable -> Bool,
        rhythm -> Text,
        minutes -> Integer,
        weekdays -> Integer,
        nth -> Nullable<Integer>,
        from_minute -> Nullable<Integer>,
        to_minute -> Nullable<Integer>,
        capacity -> Nullable<Integer>,
        taken -> Integer,
        min_age -> Integer,
        languages -> Text,
        suits -> Integer,
        liability_by -> Text,
        accident_by -> Text,
        contact_name -> Nullable<Text>,
        contact_email -> Nullable<Text>,
        contact_phone -> Nullable<Text>,
        haystack -> Text,
        confirm_by -> BigInt,
        listed_at -> Nullable<BigInt>,
        created_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    opportunity_text (opportunity_id, lang) {
        opportunity_id -> BigInt,
        lang -> Text,
        version -> Integer,
        title -> Text,
        summary -> Text,
        tasks -> Text,
    }
}

diesel::table! {
    shift (id) {
        id -> BigInt,
        opportunity_id -> BigInt,
        starts -> Text,
        ends -> Text,
        starts_at -> BigInt,
        capacity -> Nullable<Integer>,
        taken -> Integer,
        called_off_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    person (id) {
        id -> BigInt,
        public_id -> Text,
        name -> Text,
        email -> Nullable<Text>,
        email_key -> Nullable<Text>,
        phone -> Nullable<Text>,
        phone_key -> Nullable<Text>,
        locale -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    signup (id) {
        id -> BigInt,
        public_id -> Text,
        opportunity_id -> BigInt,
        shift_id -> Nullable<BigInt>,
        organisation_id -> BigInt,
        way -> Text,
        state -> Text,
        held_until -> Nullable<BigInt>,
        channel -> Text,
        name -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        person_id -> Nullable<BigInt>,
        message -> Nullable<Text>,
        locale -> Text,
        guardian_name -> Nullable<Text>,
        guardian_email -> Nullable<Text>,
        guardian_phone -> Nullable<Text>,
        guardian_locale -> Nullable<Text>,
        consented_at -> Nullable<BigInt>,
        form_key -> Text,
        created_at -> BigInt,
        confirmed_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    account (id) {
        id -> BigInt,
        email -> Text,
        email_key -> Text,
        name -> Text,
        locale -> Text,
        created_at -> BigInt,
        used_at -> BigInt,
        recovery -> Integer,
        recovery_used -> Integer,
        closed_at -> Nullable<BigInt>,
        warned_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    account_role (id) {
        id -> BigInt,
        account_id -> BigInt,
        role -> Text,
        organisation_id -> Nullable<BigInt>,
        deputy_of -> Nullable<BigInt>,
        created_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    absence (id) {
        id -> BigInt,
        account_id -> BigInt,
        from_day -> Text,
        until_day -> Text,
    }
}

diesel::table! {
    passkey (id) {
        id -> BigInt,
        account_id -> BigInt,
        credential_id -> Text,
        credential -> Text,
        name -> Text,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    passkey_challenge (id) {
        id -> Text,
        account_id -> Nullable<BigInt>,
        state -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    hand_over (id) {
        id -> BigInt,
        organisation_id -> BigInt,
        name -> Text,
        email -> Text,
        phone -> Nullable<Text>,
        by_role_id -> Nullable<BigInt>,
        created_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        done -> Bool,
    }
}

diesel::table! {
    allowance (id) {
        id -> Text,
        used_until -> BigInt,
    }
}

diesel::table! {
    login_code (email_key) {
        email_key -> Text,
        generation -> Integer,
        expires_at -> BigInt,
        attempts -> Integer,
        used -> Bool,
    }
}

diesel::table! {
    session (id) {
        id -> BigInt,
        token_hash -> Text,
        account_id -> BigInt,
        role_id -> Nullable<BigInt>,
        role_until -> Nullable<BigInt>,
        device -> Text,
        created_at -> BigInt,
        seen_at -> BigInt,
        expires_at -> BigInt,
        proved_at -> BigInt,
    }
}

diesel::table! {
    link (purpose, subject) {
        purpose -> Text,
        subject -> Text,
        generation -> Integer,
        expires_at -> BigInt,
    }
}

diesel::table! {
    journal (seq) {
        seq -> BigInt,
        at -> BigInt,
        actor -> Text,
        on_behalf -> Nullable<Text>,
        channel -> Text,
        verb -> Text,
        subject_kind -> Text,
        subject_id -> BigInt,
        touches -> Text,
    }
}

diesel::table! {
    reader_position (reader) {
        reader -> Text,
        seq -> BigInt,
    }
}

diesel::table! {
    outbox (id) {
        id -> BigInt,
        public_id -> Text,
        letter -> Text,
        subject_kind -> Text,
        subject_id -> BigInt,
        address -> Text,
        locale -> Text,
        cause -> BigInt,
        state -> Text,
        attempts -> Integer,
        due_at -> BigInt,
        created_at -> BigInt,
        sent_at -> Nullable<BigInt>,
        error -> Nullable<Text>,
    }
}

diesel::table! {
    job (id) {
        id -> BigInt,
        name -> Text,
        subject -> BigInt,
        state -> Text,
        due_at -> BigInt,
        leased_until -> Nullable<BigInt>,
        attempts -> Integer,
        error -> Nullable<Text>,
    }
}

diesel::table! {
    upload (hash) {
        hash -> Text,
        mime -> Text,
        bytes -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    organisation_picture (organisation_id) {
        organisation_id -> BigInt,
        large -> Text,
        small -> Text,
        width -> Integer,
        height -> Integer,
        alt -> Nullable<Text>,
    }
}

diesel::joinable!(circular_recipient -> circular (circular_id));
diesel::joinable!(circular_recipient -> organisation (organisation_id));
diesel::joinable!(organisation_merge_undo -> organisation_merge (gone_id));
diesel::joinable!(opportunity -> organisation (organisation_id));
diesel::joinable!(opportunity_text -> opportunity (opportunity_id));
diesel::joinable!(shift -> opportunity (opportunity_id));
diesel::joinable!(signup -> opportunity (opportunity_id));
diesel::joinable!(organisation_topic -> organisation (organisation_id));
diesel::joinable!(contact_point -> organisation (organisation_id));
diesel::joinable!(session -> account (account_id));
diesel::joinable!(session -> account_role (role_id));
diesel::joinable!(account_role -> account (account_id));
diesel::joinable!(account_role -> organisation (organisation_id));
diesel::joinable!(hand_over -> organisation (organisation_id));
diesel::joinable!(inquiry_asker -> inquiry (inquiry_id));
diesel::joinable!(reporter -> report (report_id));
diesel::joinable!(advice_person -> advice (advice_id));
diesel::joinable!(introduction_said -> introduction (introduction_id));
diesel::joinable!(founding_person -> founding (founding_id));
diesel::joinable!(obstacle_person -> obstacle (obstacle_id));
diesel::joinable!(meeting_measure -> meeting (meeting_id));

diesel::allow_tables_to_appear_in_same_query!(
    setting,
    organisation,
    organisation_topic,
    charter_signature,
    contact_point,
    opportunity,
    opportunity_text,
    shift,
    event,
    event_text,
    event_date,
    calendar_feed,
    person,
    signup,
    account,
    account_role,
    absence,
    passkey,
    passkey_challenge,
    hand_over,
    allowance,
    login_code,
    session,
    link,
    journal,
    reader_position,
    outbox,
    job,
    upload,
    organisation_picture,
    article,
    article_version,
    article_text,
    article_picture,
    import_mapping,
    import_draft,
    import_run,
    import_row,
    barrier_report,
    report,
    reporter,
    report_word,
    restriction,
    undeliverable,
    office_code,
    retention_run,
    organisation_merge,
    organisation_merge_undo,
    organisation_apart,
    circular,
    circular_recipient,
    circular_refusal,
    erasure,
    search_miss,
    inquiry,
    inquiry_asker,
    inquiry_entry,
    inquiry_link,
    inquiry_merge_undo,
    advice,
    advice_person,
    advice_suggestion,
    introduction,
    introduction_said,
    founding,
    founding_person,
    founding_step,
    obstacle,
    obstacle_person,
    obstacle_voice,
    goal,
    goal_value,
    meeting,
    meeting_guest,
    meeting_measure,
    digest_subscription,
    digest_issue,
    digest_word,
    digest_sent,
);
diesel::joinable!(signup -> shift (shift_id));
