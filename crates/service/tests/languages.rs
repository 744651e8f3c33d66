//! In which language somebody reads what an organisation wrote.

use domain::accounts::Role;
use domain::opportunities::{OpportunityForm, OpportunityTexts};
use domain::people::EmailAddress;
use domain::policy::Actor;
use domain::rights::Whose;
use domain::signups::Channel;
use kernel::{Line, Locale, Prose};
use service::Caller;
use testkit::{coordinator, offer_form, on_both_databases, signup_form};

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
            test.hub.write(coordinator(), write).wait().unwrap();
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

    fn one_s_own_page_and_the_area_name_an_offer_as_its_page_does(test) {
        let organisation = test.organisation("Nachbarhilfe");
        let id = test.offer(organisation, offer_form("Vorlesen", "3", false));
        let texts = OpportunityTexts {
            title: Line::parse("Kitap okumak").unwrap(),
            summary: Line::parse("Kitap okumak").unwrap(),
            tasks: Prose::parse("Kitap okumak").unwrap(),
        };
        let write = move |cx: &mut service::WriteCx<'_>| service::opportunities::translate(cx, id, Locale::Tr, &texts);
        test.hub.write(coordinator(), write).wait().unwrap();
        let form = signup_form("Kim", "kim@post.example", 5);
        test.hub.write(coordinator(), move |cx| service::signups::for_somebody(cx, id, &form, Channel::Desk)).wait().unwrap();
        let kim = test.hub.write(Caller::system(), |cx| {
            let email = EmailAddress::parse("kim@post.example").map_err(|_| service::Error::NotFound)?;
            service::access::open_account(cx, &email, "Kim", Role::Resident)
        });
        let account = kim.wait().unwrap().id;
        for (locale, title, lang) in [
            (Locale::Tr, "Kitap okumak", Locale::Tr),
            (Locale::De, "Vorlesen", Locale::De),
            (Locale::Pl, "Vorlesen", Locale::De),
        ] {
            let herself = Caller::web(Actor::Member { account, role: Role::Resident }, locale);
            let whose = Whose::Account(account);
            let page = test.hub.read(herself, move |cx| service::rights::everything(cx, whose)).wait().unwrap();
            let row = &page.own[0].row;
            assert_eq!((row.title.as_str(), row.lang), (title, lang));
            let taken = test.hub.read(herself, move |cx| service::rights::export(cx, whose)).wait().unwrap();
            assert!(service::rights::json(&taken).contains(title));
            let reader = Caller { locale, ..coordinator() };
            let area = test.hub.read(reader, move |cx| service::organisations::area(cx, organisation)).wait().unwrap();
            let rows: Vec<_> = area.waiting.iter().chain(&area.placed).collect();
            assert_eq!((rows.len(), rows[0].title.as_str(), rows[0].lang), (1, title, lang));
        }
    }
}
