//! Texts of the office: versions, publication by the clock, pictures and who agreed; on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::articles::{ArticleForm, ArticleId, Consent, Kind, Phase, PictureForm, PlanForm, TextForm};
use domain::fields::Fault;
use domain::journal::{Subject, Verb};
use domain::organisations::OrganisationId;
use domain::pictures::PictureFault;
use domain::policy::Actor;
use kernel::{Locale, PublicId, SeededRng, WallTime};
use service::articles as texts;
use service::{Caller, Error, Refusal, Result, WriteCx};
use std::sync::atomic::AtomicBool;
use testkit::{TestHub, coordinator, on_both_databases, visitor};

const HOUR: i64 = 3_600;

fn text(title: &str, content: &str, before: i32) -> TextForm {
    TextForm {
        title: title.into(),
        content: content.into(),
        before: before.to_string(),
        ..TextForm::default()
    }
}

fn form(kind: &str, title: &str, content: &str, seed: u64) -> ArticleForm {
    let form_key = PublicId::draw(&mut SeededRng::new(seed)).to_string();
    ArticleForm { kind: kind.into(), slug: String::new(), text: text(title, content, 0), form_key }
}

fn office<T: Send + 'static>(
    test: &TestHub,
    act: impl FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    test.hub.write(coordinator(), act).wait()
}

fn create(test: &TestHub, form: ArticleForm) -> ArticleId {
    office(test, move |cx| texts::create(cx, &form)).unwrap()
}

fn rewrite(test: &TestHub, id: ArticleId, lang: Locale, form: TextForm) -> Result<()> {
    office(test, move |cx| texts::rewrite(cx, id, lang, &form))
}

fn publish(test: &TestHub, id: ArticleId, from: &str, until: &str, seen: i32) -> Result<()> {
    let plan = PlanForm { from: from.into(), until: until.into() };
    office(test, move |cx| texts::publish(cx, id, &plan, &seen.to_string()))
}

fn open(test: &TestHub, id: ArticleId) -> texts::Opened {
    test.hub.read(coordinator(), move |cx| texts::open(cx, id)).wait().unwrap()
}

fn read(test: &TestHub, slug: &'static str, locale: Locale) -> Result<texts::View<texts::Found>> {
    test.hub.read(visitor(), move |cx| texts::page(cx, slug, locale)).wait()
}

fn listed(test: &TestHub, kind: Kind) -> usize {
    test.hub.read(visitor(), move |cx| texts::list(cx, kind, Locale::De)).wait().unwrap().found.len()
}

/// The city's clock in an hour's steps from now, as a form sends it.
fn hours_from_now(test: &TestHub, hours: i64) -> String {
    let at = test.hub.now().plus_seconds(hours * HOUR);
    WallTime::from_civil(at.in_city().datetime()).to_stored()
}

fn verbs(test: &TestHub) -> Vec<Verb> {
    let all = test.hub.read(Caller::system(), |cx| service::journal::before(cx, None)).wait().unwrap();
    let ours = |entry: &service::journal::Entry| matches!(entry.subject, Subject::Article(_));
    all.into_iter().rev().filter(ours).map(|entry| entry.verb).collect()
}

fn found(test: &TestHub, words: &str) -> Vec<String> {
    static GOES_ON: AtomicBool = AtomicBool::new(false);
    while test.hub.follow_search(&[], &GOES_ON).unwrap() {}
    let index = test.hub.search_index().unwrap();
    let question = service::search::Question { text: words.into(), each: 10, ..Default::default() };
    let results =
        test.hub.read(visitor(), move |cx| service::search::ask(cx, &index, &question)).wait().unwrap();
    results.hits.into_iter().map(|hit| hit.path).collect()
}

fn picture_form() -> PictureForm {
    PictureForm {
        alt: "Zwei Kinder gießen ein Hochbeet".into(),
        credit: "Kim Holunder".into(),
        consent: "agreed".into(),
        agreed: "Eltern von A. und B., Ordner 2".into(),
    }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(width, height, image::Rgb([20, 120, 60]))
        .write_to(&mut file, image::ImageFormat::Png)
        .unwrap();
    file.into_inner()
}

on_both_databases! {
    fn a_text_is_written_in_versions_and_readers_see_the_one_that_was_published(test) {
        let id = create(test, form("page", "So arbeiten wir", "Wir *helfen*.", 1));
        assert!(matches!(read(test, "so-arbeiten-wir", Locale::De), Err(Error::NotFound)));
        assert_eq!(create(test, form("page", "So arbeiten wir", "Wir *helfen*.", 1)), id, "the same form sent twice is one");
        publish(test, id, "", "", 1).unwrap();
        rewrite(test, id, Locale::De, text("So arbeiten wir", "Wir helfen gern.", 1)).unwrap();
        rewrite(test, id, Locale::Tr, text("Nasıl çalışırız", "Yardım ederiz.", 2)).unwrap();
        let shown = read(test, "so-arbeiten-wir", Locale::Tr).unwrap().found;
        assert_eq!(shown.texts.len(), 1, "neither the new version nor its translation is public yet");
        assert_eq!(shown.texts[0].content, "Wir *helfen*.");
        publish(test, id, "", "", 3).unwrap();
        let shown = read(test, "so-arbeiten-wir", Locale::Tr).unwrap().found;
        assert_eq!(domain::articles::best(&shown.texts, Locale::Tr).unwrap().title, "Nasıl çalışırız");

        // Nothing changed: no version more. An empty translation is taken out, and an old version comes back.
        rewrite(test, id, Locale::De, text("So arbeiten wir", "Wir helfen gern.", 3)).unwrap();
        assert_eq!(open(test, id).article.latest, 3);
        rewrite(test, id, Locale::Tr, text("", " ", 3)).unwrap();
        assert_eq!(open(test, id).texts.len(), 1);
        office(test, move |cx| texts::restore(cx, id, 3)).unwrap();
        let opened = open(test, id);
        assert_eq!((opened.article.latest, opened.texts.len(), opened.versions.len()), (5, 2, 5));
        assert_eq!(opened.texts[0].since, 2, "what reads as before did not change");
        let compared = test.hub.read(coordinator(), move |cx| texts::compared(cx, id, 2)).wait().unwrap();
        assert_ne!(compared.older[0].content, compared.newer[0].content);
    }

    fn nobody_overwrites_or_publishes_what_they_have_not_seen(test) {
        let id = create(test, form("guide", "Anmelden", "Erst so.", 1));
        rewrite(test, id, Locale::De, text("Anmelden", "Dann so.", 1)).unwrap();
        let late = rewrite(test, id, Locale::De, text("Anmelden", "Oder so.", 1));
        assert!(matches!(late, Err(Error::Refused(Refusal::Meanwhile))));
        assert!(matches!(publish(test, id, "", "", 1), Err(Error::Refused(Refusal::Meanwhile))));
        assert_eq!(open(test, id).texts[0].content, "Dann so.");
    }

    fn publication_and_end_come_by_the_clock_and_the_search_hears_of_both(test) {
        let id = create(test, form("news", "Herbstputz im Wittringer Wald", "Mit Suppe.", 1));
        publish(test, id, &hours_from_now(test, 2), &hours_from_now(test, 5), 1).unwrap();
        assert_eq!(open(test, id).article.phase(test.hub.now()), Phase::Planned);
        assert_eq!((listed(test, Kind::News), found(test, "Herbstputz")), (0, vec![]));
        test.clock.advance_seconds(2 * HOUR);
        // Whoever reads sees it at once; the search once the schedule has told the journal.
        assert_eq!(listed(test, Kind::News), 1);
        service::schedule::run_due(&test.hub).unwrap();
        assert_eq!(found(test, "Herbstputz"), ["/seiten/herbstputz-im-wittringer-wald"]);
        assert_eq!(found(test, "Suppen"), ["/seiten/herbstputz-im-wittringer-wald"]);
        service::schedule::run_due(&test.hub).unwrap();
        test.clock.advance_seconds(3 * HOUR);
        assert!(matches!(read(test, "herbstputz-im-wittringer-wald", Locale::De), Err(Error::NotFound)));
        assert_eq!(found(test, "Herbstputz"), Vec::<String>::new(), "an index that is behind shows nothing that is over");
        service::schedule::run_due(&test.hub).unwrap();
        let told = [Verb::ArticleWritten, Verb::ArticlePlanned, Verb::ArticlePublished, Verb::ArticleEnded];
        assert_eq!((verbs(test), open(test, id).article.told), (told.to_vec(), Phase::Ended));
        office(test, move |cx| texts::withdraw(cx, id)).unwrap();
        assert_eq!(open(test, id).article.phase(test.hub.now()), Phase::Draft);
    }

    fn hostile_texts_are_refused_with_a_reason_and_change_nothing(test) {
        let id = create(test, form("page", "Gut", "Gut.", 1));
        for (content, fault) in [
            ("Hallo\n\n<script>alert(1)</script>", markdown::Fault::Html { line: 3 }),
            ("[hier](javascript:alert(1))", markdown::Fault::Link { line: 1 }),
            ("![a](https://fremd.example/a.png)", markdown::Fault::Picture { line: 1 }),
            ("Gut\n\n![a](bild:99)", markdown::Fault::Picture { line: 3 }),
        ] {
            for refused in [
                rewrite(test, id, Locale::De, text("Gut", content, 1)),
                office(test, { let form = form("page", "Neu", content, 2); move |cx| texts::create(cx, &form).map(drop) }),
            ] {
                let Err(Error::Refused(Refusal::Fields(faults))) = refused else { panic!("{content}") };
                assert_eq!(faults.of("content"), Some(Fault::Markup(fault)), "{content}");
            }
        }
        let opened = open(test, id);
        assert_eq!((opened.article.latest, opened.texts[0].content.as_str()), (1, "Gut."));
        assert_eq!(test.hub.read(coordinator(), texts::desk).wait().unwrap().len(), 1);
    }

    fn a_picture_says_who_agreed_and_goes_out_of_all_texts_when_they_change_their_mind(test) {
        let put = |file: Option<Vec<u8>>, form: PictureForm| texts::put_picture(&test.hub, coordinator(), file.as_deref(), &form);
        let unsaid = put(Some(png(40, 30)), PictureForm { agreed: String::new(), ..picture_form() });
        let Err(Error::Refused(Refusal::Fields(faults))) = unsaid else { panic!() };
        assert_eq!(faults.of("agreed"), Some(Fault::Missing));
        for (file, fault) in [
            (None, PictureFault::Missing),
            (Some(b"<svg onload=alert(1)>".to_vec()), PictureFault::Svg),
            (Some(png(4_000, 10)), PictureFault::TooNarrow { times: 4 }),
        ] {
            let Err(Error::Refused(Refusal::Fields(faults))) = put(file, picture_form()) else { panic!() };
            assert_eq!(faults.of("picture"), Some(Fault::Picture(fault)));
        }
        let id = put(Some(png(1_600, 900)), picture_form()).unwrap();
        let picture = test.hub.read(coordinator(), move |cx| texts::picture(cx, id)).wait().unwrap();
        assert_eq!((picture.picture.width, picture.picture.height, picture.small_width), (960, 540, 480));
        assert_eq!(picture.consent, Consent::Agreed);

        let article = create(test, form("page", "Garten", &format!("![Beet](bild:{id})"), 1));
        publish(test, article, "", "", 1).unwrap();
        assert_eq!(read(test, "garten", Locale::De).unwrap().pictures.len(), 1);
        // The sweep leaves what a text shows.
        test.clock.advance_seconds(3 * HOUR);
        service::schedule::run_due(&test.hub).unwrap();
        assert!(service::pictures::file(&test.hub, &picture.picture.large).is_ok());
        office(test, move |cx| texts::remove_picture(cx, id)).unwrap();
        assert!(read(test, "garten", Locale::De).unwrap().pictures.is_empty());
        service::schedule::run_due(&test.hub).unwrap();
        test.clock.advance_seconds(2 * HOUR);
        service::schedule::run_due(&test.hub).unwrap();
        assert!(service::pictures::file(&test.hub, &picture.picture.large).is_err());
    }

    fn only_the_office_writes_and_only_drafts_that_were_never_public_are_thrown_away(test) {
        let id = create(test, form("faq", "Brauche ich ein Konto?", "Nein.", 1));
        let club = Caller::web(
            Actor::Member { account: AccountId::new(9), role: Role::Lead(OrganisationId::new(1)) },
            Locale::De,
        );
        for caller in [visitor(), club] {
            let new = form("faq", "Fremd", "x", 3);
            let tried = [
                test.hub.write(caller, move |cx| texts::create(cx, &new).map(drop)).wait(),
                test.hub.write(caller, move |cx| texts::rewrite(cx, id, Locale::De, &text("a", "b", 1))).wait(),
                test.hub.write(caller, move |cx| texts::publish(cx, id, &PlanForm::default(), "1")).wait(),
                test.hub.write(caller, move |cx| texts::withdraw(cx, id)).wait(),
                test.hub.write(caller, move |cx| texts::discard(cx, id)).wait(),
                test.hub.read(caller, move |cx| texts::open(cx, id).map(drop)).wait(),
                test.hub.read(caller, |cx| texts::pictures(cx).map(drop)).wait(),
                texts::put_picture(&test.hub, caller, Some(&png(40, 30)), &picture_form()).map(drop),
            ];
            for tried in tried {
                assert!(matches!(tried, Err(Error::Forbidden)), "{tried:?}");
            }
        }
        publish(test, id, "", "", 1).unwrap();
        office(test, move |cx| texts::withdraw(cx, id)).unwrap();
        assert!(matches!(office(test, move |cx| texts::discard(cx, id)), Err(Error::Refused(Refusal::NotNow))));
        let other = create(test, form("faq", "Brauche ich ein Konto?", "Nein.", 2));
        assert_eq!(open(test, other).article.slug, "brauche-ich-ein-konto-2");
        office(test, move |cx| texts::discard(cx, other)).unwrap();
        assert!(matches!(office(test, move |cx| texts::discard(cx, other)), Err(Error::NotFound)));
        let taken = ArticleForm { slug: "brauche-ich-ein-konto".into(), ..form("faq", "Anders", "x", 4) };
        assert!(matches!(office(test, move |cx| texts::create(cx, &taken)), Err(Error::Refused(Refusal::Twice))));
    }
}
