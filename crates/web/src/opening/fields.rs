//! The forms behind the points, field by field.

use super::Kind;
use crate::layout::Choice;
use domain::legal::{
    AccessibilityForm, Controller, DeputiesForm, ImprintForm, Method, OperatorKind, PrivacyForm,
    SignVideoForm,
};
use i18n::Words;
use service::legal::LegalForm;

/// One field, as `opening/editor.html` draws it.
pub(super) struct Field {
    pub(super) shape: Shape,
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    /// The words behind the label of a field that may stay empty; "" for others.
    pub(super) optional: String,
}

/// What a field looks like.
pub(super) enum Shape {
    Line,
    Lines,
    Mail,
    Phone,
    Date,
    Number,
    Radios(Vec<Choice>),
    Tick(bool),
    Heading,
}

impl Field {
    fn new(shape: Shape, id: &'static str, label: String, value: &str) -> Self {
        Self { shape, id, label, hint: String::new(), value: value.to_owned(), optional: String::new() }
    }

    fn line(id: &'static str, label: String, value: &str) -> Self {
        Self::new(Shape::Line, id, label, value)
    }

    fn lines(id: &'static str, label: String, value: &str) -> Self {
        Self::new(Shape::Lines, id, label, value)
    }

    fn mail(id: &'static str, label: String, value: &str) -> Self {
        Self::new(Shape::Mail, id, label, value)
    }

    fn tick(id: &'static str, label: String, ticked: bool) -> Self {
        Self::new(Shape::Tick(ticked), id, label, "")
    }

    fn heading(label: String) -> Self {
        Self::new(Shape::Heading, "", label, "")
    }

    fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    fn optional(self, w: &Words) -> Self {
        Self { optional: w.legal_optional(), ..self }
    }
}

/// The fields of a form with what was typed.
pub(super) fn fields(w: &Words, form: &LegalForm) -> Vec<Field> {
    match form {
        LegalForm::Imprint(it) => imprint(w, it),
        LegalForm::Privacy(it) => privacy(w, it),
        LegalForm::Accessibility(it) => accessibility(w, it),
        LegalForm::Deputies(it) => deputies(w, it),
        LegalForm::SignVideo(it) => sign_video(w, it),
        LegalForm::Vouch(what, it) => vec![
            Field::tick("vouched", vouched(w, *what), it.vouched),
            Field::line("by", w.opening_by(), &it.by),
        ],
    }
}

fn imprint(w: &Words, it: &ImprintForm) -> Vec<Field> {
    let kinds = OperatorKind::ALL.map(|kind| {
        let label = match kind {
            OperatorKind::Municipality => w.opening_kind_municipality(),
            OperatorKind::Association => w.opening_kind_association(),
            OperatorKind::Other => w.opening_kind_other(),
        };
        Choice::new(kind.key(), label, it.kind == kind.key())
    });
    vec![
        Field::new(Shape::Radios(kinds.into()), "kind", w.opening_kind(), ""),
        Field::line("name", w.opening_name(), &it.name).hint(w.opening_name_hint()),
        Field::line("street", w.opening_street(), &it.street),
        Field::line("town", w.opening_town(), &it.town),
        Field::line("represented_by", w.legal_represented(), &it.represented_by)
            .hint(w.opening_represented_hint()),
        Field::mail("email", w.legal_email(), &it.email),
        Field::new(Shape::Phone, "phone", w.legal_phone(), &it.phone),
        Field::line("editor", w.legal_editor(), &it.editor).hint(w.opening_editor_hint()),
        Field::line("register", w.legal_register(), &it.register).hint(w.opening_register_hint()).optional(w),
        Field::line("vat", w.legal_vat(), &it.vat).optional(w),
        Field::line("supervisor", w.legal_supervisor(), &it.supervisor).optional(w),
        Field::mail("security_email", w.opening_security(), &it.security_email)
            .hint(w.opening_security_hint())
            .optional(w),
    ]
}

fn privacy(w: &Words, it: &PrivacyForm) -> Vec<Field> {
    let kinds = Controller::KEYS.map(|key| {
        let label = match key {
            "operator" => w.opening_controller_operator(),
            "other" => w.opening_controller_other(),
            _ => w.opening_controller_joint(),
        };
        Choice::new(key, label, it.controller == key)
    });
    vec![
        Field::new(Shape::Radios(kinds.into()), "controller", w.opening_controller(), "")
            .hint(w.opening_controller_hint()),
        Field::line("other_name", w.opening_other_name(), &it.other_name).optional(w),
        Field::line("other_address", w.opening_other_address(), &it.other_address).optional(w),
        Field::mail("other_email", w.opening_other_email(), &it.other_email).optional(w),
        Field::lines("arrangement", w.opening_arrangement(), &it.arrangement)
            .hint(w.opening_arrangement_hint())
            .optional(w),
        Field::line("officer", w.legal_officer(), &it.officer),
        Field::mail("officer_email", w.opening_officer_email(), &it.officer_email),
        Field::lines("hosting", w.opening_hosting(), &it.hosting).hint(w.opening_hosting_hint()),
        Field::lines("recipients", w.opening_recipients(), &it.recipients)
            .hint(w.opening_recipients_hint())
            .optional(w),
        Field::lines("authority", w.opening_authority(), &it.authority),
    ]
}

fn accessibility(w: &Words, it: &AccessibilityForm) -> Vec<Field> {
    let methods = Method::ALL.map(|method| {
        let label = match method {
            Method::Own => w.opening_method_own(),
            Method::Third => w.opening_method_third(),
        };
        Choice::new(method.key(), label, it.method == method.key())
    });
    vec![
        Field::new(Shape::Date, "tested_on", w.opening_tested(), &it.tested_on),
        Field::new(Shape::Radios(methods.into()), "method", w.opening_method(), ""),
        Field::lines("barriers", w.opening_barriers(), &it.barriers)
            .hint(w.opening_barriers_hint())
            .optional(w),
        Field::line("contact", w.legal_contact(), &it.contact),
        Field::mail("email", w.legal_email(), &it.email),
        Field::new(Shape::Phone, "phone", w.legal_phone(), &it.phone).optional(w),
        Field::heading(w.legal_ombuds_title()),
        Field::line("ombuds_name", w.legal_ombuds(), &it.ombuds_name).hint(w.opening_ombuds_hint()),
        Field::mail("ombuds_email", w.opening_ombuds_email(), &it.ombuds_email).optional(w),
        Field::line("ombuds_website", w.opening_ombuds_website(), &it.ombuds_website),
    ]
}

fn deputies(w: &Words, it: &DeputiesForm) -> Vec<Field> {
    vec![
        Field::heading(w.opening_deputy_coordinator()),
        Field::line("coordinator_name", w.opening_deputy_name(), &it.coordinator_name),
        Field::line("coordinator_reach", w.opening_deputy_reach(), &it.coordinator_reach),
        Field::heading(w.opening_deputy_admin()),
        Field::line("admin_name", w.opening_deputy_name(), &it.admin_name),
        Field::line("admin_reach", w.opening_deputy_reach(), &it.admin_reach),
    ]
}

fn sign_video(w: &Words, it: &SignVideoForm) -> Vec<Field> {
    vec![
        Field::line("address", w.opening_video_address(), &it.address).hint(w.opening_video_address_hint()),
        Field::line("length", w.opening_video_length(), &it.length).hint(w.opening_video_length_hint()),
        Field::new(Shape::Number, "megabytes", w.opening_video_megabytes(), &it.megabytes),
        Field::new(Shape::Number, "width", w.opening_video_width(), &it.width),
        Field::new(Shape::Number, "height", w.opening_video_height(), &it.height),
        Field::new(Shape::Number, "rate", w.opening_video_rate(), &it.rate),
        Field::tick("logo", w.opening_video_logo(), it.logo),
        Field::tick("face", w.opening_video_face(), it.face),
        Field::tick("clothing", w.opening_video_clothing(), it.clothing),
        Field::tick("background", w.opening_video_background(), it.background),
        Field::line("checked_by", w.opening_by(), &it.checked_by),
    ]
}

fn vouched(w: &Words, what: service::legal::Vouched) -> String {
    match what {
        service::legal::Vouched::Dns => w.opening_dns_vouched(),
        service::legal::Vouched::Privacy => w.opening_privacy_vouched(),
        service::legal::Vouched::Plain => w.opening_plain_vouched(),
    }
}

/// What stands over the fields: the records of the domain, to copy.
pub(super) fn records(kind: Kind, domain: &str) -> Vec<(String, String)> {
    if kind != Kind::Dns || domain.is_empty() {
        return Vec::new();
    }
    let record = |name: String, value: String| (name, value);
    vec![
        record(domain.to_owned(), "TXT  \"v=spf1 mx -all\"".to_owned()),
        record(format!("hochbeet._domainkey.{domain}"), "TXT  \"v=DKIM1; k=rsa; p=…\"".to_owned()),
        record(
            format!("_dmarc.{domain}"),
            format!("TXT  \"v=DMARC1; p=quarantine; rua=mailto:postmaster@{domain}\""),
        ),
    ]
}
