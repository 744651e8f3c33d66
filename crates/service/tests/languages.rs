//! In which language somebody reads what an organisation wrote.

use domain::opportunities::{OpportunityForm, OpportunityTexts};
use domain::policy::Actor;
use kernel::{Line, Locale, Prose};
use service::Caller;
use testkit::{offer_form, on_both_databases};

on_both_databases! {
    fn an_offer_is_read_in_the_language_asked_for_else_in_the_nearest_else_as_it_was_written(test) {
        let organisation = test.organisation("Nachbarhilfe");
        let form = OpportunityForm { lang: "tr".to_owned(), ..offer_form("Kitap okumak", "3", false) };
        let id = test.offer(organisation, form);
        let read = |locale| {
            let visitor = Caller::web(Actor::Visitor, locale);
            let detail = test.hub.read(visitor, move |cx| service::opportunities::public_page(cx, id)).wait().unwrap();
            (detail.texts.title, detail.texts.lang)
        };
        let translate = |lang, title: &str| {
            let texts = OpportunityTexts {
                title: Line::parse(title).unwrap(),
                summary: Line::parse(title).unwrap(),
                tasks: Prose::parse(title).unwrap(),
            };
            let write = move |cx: &mut service::WriteCx<'_>| service::opportunities::translate(cx, id, lang, &texts);
            test.hub.write(testkit::coordinator(), write).wait().unwrap();
        };
        let turkish = ("Kitap okumak".to_owned(), Locale::Tr);
        assert_eq!(Locale::ALL.map(read), std::array::from_fn(|_| turkish.clone()));

        translate(Locale::De, "Vorlesen");
        let german = ("Vorlesen".to_owned(), Locale::De);
        assert_eq!([Locale::De, Locale::DeSimple].map(read), [german.clone(), german.clone()]);
        assert_eq!([Locale::Ar, Locale::Uk, Locale::Tr].map(read), [turkish.clone(), turkish.clone(), turkish]);

        translate(Locale::DeSimple, "Bücher vorlesen");
        translate(Locale::Ar, "قراءة الكتب");
        assert_eq!(read(Locale::DeSimple), ("Bücher vorlesen".to_owned(), Locale::DeSimple));
        assert_eq!(read(Locale::Ar), ("قراءة الكتب".to_owned(), Locale::Ar));
        assert_eq!(read(Locale::De), german);
    }
}
