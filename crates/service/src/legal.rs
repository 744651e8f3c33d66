//! What the law wants to be said of the hub, written by the office and kept with the settings.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::Result;
use domain::journal::Subject;
use domain::legal::{
    AccessibilityDraft, AccessibilityForm, DeputiesDraft, DeputiesForm, ImprintDraft, ImprintForm, Legal,
    PrivacyDraft, PrivacyForm, SignVideoDraft, SignVideoForm, StatementDraft, StatementForm,
};
use domain::policy::Action;
use domain::settings::Settings;

/// What somebody vouches for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vouched {
    /// SPF, DKIM and DMARC.
    Dns,
    /// The privacy notice was read by the data protection officer.
    Privacy,
    /// The page in plain language was read.
    Plain,
}

/// A form of the office, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalForm {
    /// Who offers the hub.
    Imprint(ImprintForm),
    /// Who answers for the data.
    Privacy(PrivacyForm),
    /// What is known of barriers.
    Accessibility(AccessibilityForm),
    /// Who stands in for whom.
    Deputies(DeputiesForm),
    /// The film in sign language.
    SignVideo(SignVideoForm),
    /// What somebody vouches for.
    Vouch(Vouched, StatementForm),
}

/// What the office sees before it writes: the texts, and how far the journal of the hub has come.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn see(cx: &mut ReadCx<'_>) -> Result<(Legal, i64)> {
    cx.authorise(Action::OpenHub)?;
    let seen = cx.last_change(Subject::Hub)?;
    Ok((crate::settings::load(cx)?.legal, seen))
}

/// Writes one of the forms. `seen` is what [`see`] gave with it.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Refusal::Meanwhile`] when somebody else wrote since
/// the form was shown, [`crate::Error::Forbidden`].
pub fn write(cx: &mut WriteCx<'_>, form: &LegalForm, seen: i64) -> Result<()> {
    cx.authorise(Action::OpenHub)?;
    let now = cx.now;
    let before = crate::settings::load(cx)?;
    let mut legal = before.legal.clone();
    match form {
        LegalForm::Imprint(form) => legal.operator = Some(ImprintDraft::parse(form)?.0),
        LegalForm::Privacy(form) => legal.privacy = Some(PrivacyDraft::parse(form)?.0),
        LegalForm::Accessibility(form) => {
            legal.accessibility = Some(AccessibilityDraft::parse(form, now)?.0);
        }
        LegalForm::Deputies(form) => {
            let draft = DeputiesDraft::parse(form)?;
            (legal.coordinator_deputy, legal.admin_deputy) = (draft.coordinator, draft.admin);
        }
        LegalForm::SignVideo(form) => legal.sign_video = Some(SignVideoDraft::parse(form, now)?.0),
        LegalForm::Vouch(what, form) => {
            let statement = Some(StatementDraft::parse(form, now)?.0);
            match what {
                Vouched::Dns => legal.statements.dns = statement,
                Vouched::Privacy => legal.statements.privacy = statement,
                Vouched::Plain => legal.statements.plain = statement,
            }
        }
    }
    // A changed notice is one that nobody has read yet.
    if legal.privacy != before.legal.privacy {
        legal.statements.privacy = None;
    }
    if legal == before.legal {
        return Ok(());
    }
    cx.unchanged_since(Subject::Hub, seen)?;
    crate::settings::replace(cx, Settings { legal, ..before })
}
