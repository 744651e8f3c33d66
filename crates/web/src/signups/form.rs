//! The form as it comes in and as it is shown again.

use crate::forms::{Sent, shown_again};
use crate::layout::Choice;
use domain::people::ContactForm;
use domain::signups::SignupForm;
use i18n::terms;
use kernel::{Locale, PublicId};

/// What was sent.
pub(crate) fn read(sent: &Sent) -> SignupForm {
    let guardian = sent.contact(["guardian_name", "guardian_email", "guardian_phone"]);
    SignupForm {
        shift: sent.text("shift"),
        contact: sent.contact(["name", "email", "phone"]),
        message: sent.text("message"),
        // Whoever names a guardian and forgets the tick is asked about all the same: the other mistake would let
        // somebody under 16 in without a yes.
        under_16: sent.ticked("under_16") || !blank(&guardian),
        guardian,
        guardian_lang: sent.text("guardian_lang"),
        form_key: sent.text("form_key"),
    }
}

/// The languages in which a guardian may be asked; that of the page, until somebody chooses another.
pub(crate) fn guardian_languages(page: Locale, chosen: &str) -> Vec<Choice> {
    let chosen = chosen.parse().unwrap_or(page);
    let choice = |lang: Locale| Choice::new(lang.tag(), terms::language(page, lang.tag()), lang == chosen);
    Locale::ALL.into_iter().map(choice).collect()
}

/// What was typed, ready to be shown again. A key that is none of ours is replaced, so that sending again works.
pub(crate) fn shown(form: SignupForm, fresh: PublicId) -> SignupForm {
    let known = form.form_key.trim().parse::<PublicId>();
    SignupForm {
        shift: shown_again(&form.shift),
        contact: contact(&form.contact),
        message: shown_again(&form.message),
        under_16: form.under_16,
        guardian: contact(&form.guardian),
        guardian_lang: shown_again(&form.guardian_lang),
        form_key: known.unwrap_or(fresh).to_string(),
    }
}

fn contact(form: &ContactForm) -> ContactForm {
    ContactForm {
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
    }
}

fn blank(form: &ContactForm) -> bool {
    [&form.name, &form.email, &form.phone].into_iter().all(|field| field.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::extract::{FromRequest, Request};
    use kernel::SeededRng;

    async fn sent(body: &str) -> SignupForm {
        let request = Request::new(axum::body::Body::from(body.to_owned()));
        read(&Sent::from_request(request, &()).await.unwrap())
    }

    fn fresh() -> PublicId {
        PublicId::draw(&mut SeededRng::new(1))
    }

    #[tokio::test]
    async fn every_field_arrives_as_it_was_typed() {
        let form = sent(
            "shift=7&name=Ay%C5%9Fe+%3Cb%3E&email=a%40b.example&phone=0221+4710-123&message=eins%0D%0Azwei\
             &under_16=1&guardian_name=Mehmet&guardian_email=m%40b.example&guardian_phone=&form_key=0123456789abcdef",
        )
        .await;
        assert_eq!(form.shift, "7");
        assert_eq!(form.contact.name, "Ayşe <b>");
        assert_eq!(form.contact.email, "a@b.example");
        assert_eq!(form.contact.phone, "0221 4710-123");
        assert_eq!(form.message, "eins\r\nzwei");
        assert!(form.under_16);
        assert_eq!(form.guardian.name, "Mehmet");
        assert_eq!(form.form_key, "0123456789abcdef");
    }

    #[tokio::test]
    async fn a_field_that_was_left_out_is_empty() {
        assert_eq!(sent("").await, SignupForm::default());
    }

    #[tokio::test]
    async fn naming_a_guardian_says_under_16_even_without_the_tick() {
        assert!(sent("guardian_email=m%40b.example").await.under_16);
        assert!(!sent("guardian_name=+&guardian_email=&guardian_phone=").await.under_16);
    }

    #[tokio::test]
    async fn what_was_typed_is_shown_again_unchanged_and_its_key_stays() {
        let form =
            sent("name=Jos%C3%A9&email=falsch&message=+Hallo+&under_16=1&form_key=0123456789abcdef").await;
        assert_eq!(shown(form.clone(), fresh()), form);
    }

    #[tokio::test]
    async fn a_key_that_is_none_is_replaced() {
        for key in ["", "kurz", "%00", "ABCDEFGHJKMNPQRS"] {
            let form = sent(&format!("form_key={key}")).await;
            assert_eq!(shown(form, fresh()).form_key, fresh().to_string());
        }
    }

    #[tokio::test]
    async fn a_megabyte_is_cut_and_nul_is_left_out_when_shown_again() {
        let form = sent(&format!("name=a%00b&message={}", "x".repeat(1 << 20))).await;
        let again = shown(form, fresh());
        assert_eq!(again.contact.name, "ab");
        assert!(again.message.len() <= 20_000);
    }

    #[tokio::test]
    async fn bytes_that_are_no_text_are_refused_by_the_field_and_not_by_the_server() {
        let form = sent("name=%FF%FE").await;
        let faults = domain::signups::SignupDraft::parse(
            &form,
            &domain::signups::Terms::default(),
            kernel::Locale::De,
        )
        .unwrap_err();
        assert_eq!(faults.of("name"), Some(domain::fields::Fault::Forbidden));
    }
}
