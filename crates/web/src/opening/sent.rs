//! The forms behind the points: as they come in, as they are shown first, as they are shown again.

use super::Kind;
use crate::forms::{Sent, shown_again};
use domain::legal::{
    AccessibilityForm, DeputiesForm, ImprintForm, Legal, Ombuds, PrivacyForm, SignVideoForm, StatementForm,
};
use service::legal::{LegalForm, Vouched};

/// What was typed, cut where nobody would mend it by hand: each rule refuses it long before.
pub(super) fn read(kind: Kind, sent: &Sent) -> LegalForm {
    let text = |name: &str| shown_again(&sent.text(name));
    let vouch =
        |what| LegalForm::Vouch(what, StatementForm { by: text("by"), vouched: sent.ticked("vouched") });
    match kind {
        Kind::Imprint => LegalForm::Imprint(ImprintForm {
            kind: text("kind"),
            name: text("name"),
            street: text("street"),
            town: text("town"),
            represented_by: text("represented_by"),
            email: text("email"),
            phone: text("phone"),
            register: text("register"),
            vat: text("vat"),
            supervisor: text("supervisor"),
            editor: text("editor"),
            security_email: text("security_email"),
        }),
        Kind::Privacy => LegalForm::Privacy(PrivacyForm {
            controller: text("controller"),
            other_name: text("other_name"),
            other_address: text("other_address"),
            other_email: text("other_email"),
            arrangement: text("arrangement"),
            officer: text("officer"),
            officer_email: text("officer_email"),
            hosting: text("hosting"),
            recipients: text("recipients"),
            authority: text("authority"),
        }),
        Kind::Accessibility => LegalForm::Accessibility(AccessibilityForm {
            tested_on: text("tested_on"),
            method: text("method"),
            barriers: text("barriers"),
            contact: text("contact"),
            email: text("email"),
            phone: text("phone"),
            ombuds_name: text("ombuds_name"),
            ombuds_email: text("ombuds_email"),
            ombuds_website: text("ombuds_website"),
        }),
        Kind::Deputies => LegalForm::Deputies(DeputiesForm {
            coordinator_name: text("coordinator_name"),
            coordinator_reach: text("coordinator_reach"),
            admin_name: text("admin_name"),
            admin_reach: text("admin_reach"),
        }),
        Kind::SignVideo => LegalForm::SignVideo(SignVideoForm {
            address: text("address"),
            length: text("length"),
            megabytes: text("megabytes"),
            width: text("width"),
            height: text("height"),
            rate: text("rate"),
            logo: sent.ticked("logo"),
            face: sent.ticked("face"),
            clothing: sent.ticked("clothing"),
            background: sent.ticked("background"),
            checked_by: text("checked_by"),
        }),
        Kind::Dns => vouch(Vouched::Dns),
        Kind::PrivacyRead => vouch(Vouched::Privacy),
        Kind::PlainRead => vouch(Vouched::Plain),
    }
}

/// What is written already; an empty form begins with what most towns of the Land would type.
pub(super) fn written(kind: Kind, legal: &Legal) -> LegalForm {
    match kind {
        Kind::Imprint => LegalForm::Imprint(legal.operator.as_ref().map(ImprintForm::of).unwrap_or_default()),
        Kind::Privacy => LegalForm::Privacy(legal.privacy.as_ref().map(PrivacyForm::of).unwrap_or_default()),
        Kind::Accessibility => LegalForm::Accessibility(
            legal.accessibility.as_ref().map_or_else(of_the_land, AccessibilityForm::of),
        ),
        Kind::Deputies => LegalForm::Deputies(DeputiesForm::of(
            legal.coordinator_deputy.as_ref(),
            legal.admin_deputy.as_ref(),
        )),
        // What was ticked for one film says nothing of the next.
        Kind::SignVideo => LegalForm::SignVideo(SignVideoForm {
            address: legal.sign_video.as_ref().map(|video| video.address.clone()).unwrap_or_default(),
            ..SignVideoForm::default()
        }),
        Kind::Dns => LegalForm::Vouch(Vouched::Dns, StatementForm::default()),
        Kind::PrivacyRead => LegalForm::Vouch(Vouched::Privacy, StatementForm::default()),
        Kind::PlainRead => LegalForm::Vouch(Vouched::Plain, StatementForm::default()),
    }
}

fn of_the_land() -> AccessibilityForm {
    let ombuds = Ombuds::of_nrw();
    AccessibilityForm {
        ombuds_name: ombuds.name,
        ombuds_email: ombuds.email,
        ombuds_website: ombuds.website,
        ..AccessibilityForm::default()
    }
}
