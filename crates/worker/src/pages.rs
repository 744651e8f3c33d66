use i18n::Words;
use kernel::Locale;
use service::search::FixedPage;

/// Title and text of a page in one language.
type Said = fn(&Words) -> (String, String);

/// The pages without a record, in every language: their words stand in the catalogues, which only this side of the house
/// reads.
pub fn fixed() -> Vec<FixedPage> {
    const NOTHING: String = String::new();
    let pages: [(&'static str, Said); 20] = [
        ("/mitmachen", |w| (w.opportunities_title(), w.opportunities_lead())),
        ("/termine", |w| (w.events_title(), w.events_lead())),
        ("/ansprechpersonen", |w| (w.organisations_contacts_title(), w.organisations_contacts_lead())),
        ("/fragen", |w| (w.inquiries_title(), w.inquiries_lead())),
        ("/steine", |w| (w.obstacles_title(), w.obstacles_lead())),
        ("/ziele", |w| (w.goals_title(), w.goals_lead())),
        ("/rueckblick", |w| (w.obstacles_review(), w.goals_review_lead())),
        ("/was-passt-zu-mir", |w| (w.guide_title(), w.guide_door())),
        ("/netzwerk", |w| (w.organisations_directory_title(), w.home_door_network_text())),
        ("/fragen-und-antworten", |w| (w.articles_faq(), w.articles_faq_lead())),
        ("/anleitungen", |w| (w.articles_guides(), w.articles_guides_lead())),
        ("/wochenpost", |w| (w.digests_title(), w.digests_lead())),
        ("/neues", |w| (w.articles_news(), w.articles_news_lead())),
        ("/organisation-anmelden", |w| (w.organisations_register_title(), w.home_door_organisation_text())),
        ("/barrierefreiheit", |w| (w.legal_accessibility(), w.legal_accessibility_lead())),
        ("/barrierefreiheit/melden", |w| (w.legal_report(), w.legal_report_lead())),
        ("/leichte-sprache", |w| (w.legal_plain(), w.plain_way())),
        ("/gebaerdensprache", |w| (w.legal_sign(), w.legal_sign_lead())),
        ("/datenschutz", |w| (w.legal_privacy(), w.legal_privacy_lead())),
        ("/impressum", |w| (w.legal_imprint(), NOTHING)),
    ];
    let texts = |said: Said| {
        Locale::ALL
            .into_iter()
            .map(|locale| {
                let (title, text) = said(i18n::words(locale));
                (locale, i18n::plain(&title), i18n::plain(&text))
            })
            .collect()
    };
    pages.into_iter().map(|(path, said)| FixedPage { path, texts: texts(said) }).collect()
}
