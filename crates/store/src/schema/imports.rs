//! The tables of lists that are read in.

diesel::table! {
    import_mapping (shape) {
        shape -> Text,
        kind -> Text,
        fields -> Text,
        defaults -> Text,
        used_at -> BigInt,
    }
}

diesel::table! {
    import_draft (id) {
        id -> BigInt,
        name -> Text,
        content -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    import_run (id) {
        id -> BigInt,
        kind -> Text,
        name -> Text,
        at -> BigInt,
        actor -> Text,
        fresh -> Integer,
        changed -> Integer,
        same -> Integer,
        refused -> Integer,
    }
}

diesel::table! {
    import_row (kind, row_key) {
        kind -> Text,
        row_key -> Text,
        subject_id -> BigInt,
        marks -> Text,
        run_id -> BigInt,
    }
}
