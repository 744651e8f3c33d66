//! The tables of what the office writes.

diesel::table! {
    article (id) {
        id -> BigInt,
        public_id -> Text,
        kind -> Text,
        slug -> Text,
        latest -> Integer,
        shown -> Nullable<Integer>,
        public_from -> Nullable<BigInt>,
        public_until -> Nullable<BigInt>,
        told -> Text,
        changed_at -> BigInt,
        restricted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    article_version (article_id, number) {
        article_id -> BigInt,
        number -> Integer,
        at -> BigInt,
        author_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    article_text (article_id, number, lang) {
        article_id -> BigInt,
        number -> Integer,
        lang -> Text,
        title -> Text,
        summary -> Text,
        content -> Text,
        since -> Integer,
    }
}

diesel::table! {
    article_picture (id) {
        id -> BigInt,
        large -> Text,
        small -> Text,
        width -> Integer,
        height -> Integer,
        small_width -> Integer,
        alt -> Text,
        credit -> Text,
        consent -> Text,
        agreed -> Nullable<Text>,
        added_at -> BigInt,
    }
}
