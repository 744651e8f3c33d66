//! The weekly post: asked for, confirmed by a button, put together each week, stopped by one press; the newsletter of the office.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::digests::{SubscriptionForm, WishesForm, WordForm};
use domain::links::Purpose;
use domain::policy::Matter;
use kernel::{Locale, PublicId, SeededRng};
use service::{Caller, Error, Refusal, WriteCx};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, visitor};

const AYSE: &str = "ayse@post.example";
const DAY: i64 = 86_400;

fn key(seed: u64) -> PublicId {
    PublicId::draw(&mut SeededRng::new(seed))
}

fn form(email: &str, topics: &[&str], kinds: &[&str], seed: u64) -> SubscriptionForm {
    let texts = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
    SubscriptionForm {
        email: email.to_owned(),
        wishes: WishesForm {
            reads: "de".to_owned(),
            topics: texts(topics),
            kinds: texts(kinds),
            ..WishesForm::default()
        },
        form_key: key(seed).to_string(),
    }
}

fn ask(test: &TestHub, form: SubscriptionForm) {
    test.hub.write(visitor(), move |cx| service::digests::subscribe(cx, &form)).wait().unwrap();
    test.work();
}

/// Does something as whoever holds the link of the last mail.
fn bear<T: Send + 'static>(
    test: &TestHub,
    email: &str,
    done: impl FnOnce(&mut WriteCx<'_>, domain::digests::SubscriptionId) -> service::Result<T> + Send + 'static,
) -> service::Result<T> {
    let token = test.mailbox.token(email, "wochenpost").trim_end_matches("/aus").to_owned();
    let work = move |cx: &mut WriteCx<'_>| match cx.bear(Purpose::OwnDigest, &token)? {
        Matter::OwnDigest(id) => done(cx, id),
        _ => Err(Error::NotFound),
    };
    test.hub.write(visitor(), work).wait()
}

fn subscribe(test: &TestHub, email: &str, topics: &[&str], kinds: &[&str], seed: u64) {
    ask(test, form(email, topics, kinds, seed));
    bear(test, email, service::digests::confirm).unwrap();
}

/// A mail that went out.
#[derive(Debug)]
struct Post {
    to: String,
    subject: String,
    text: String,
    /// What mail programs are told: the name of the list, and where it ends.
    list: Option<(String, String)>,
}

/// From Sunday noon to Thursday afternoon, or from one Thursday to the next.
fn on_thursday(test: &TestHub, days: i64) -> Vec<Post> {
    let before = test.mailbox.all().len();
    test.clock.advance_seconds(days * DAY);
    test.work();
    // What organisations hear meanwhile is another story.
    let new = test
        .mailbox
        .all()
        .split_off(before)
        .into_iter()
        .filter(|it| it.to.address.ends_with("@post.example"));
    new.map(|it| Post {
        to: it.to.address,
        subject: it.subject,
        text: it.text,
        list: it.list.map(|list| (list.id, list.stop)),
    })
    .collect()
}

const ALL: [&str; 3] = ["offers", "dates", "news"];

on_both_databases! {
    fn nothing_comes_before_the_button_and_what_fits_comes_once_a_week(test) {
        let garten = test.organisation("Garten");
        ask(test, form(AYSE, &["nature"], &ALL, 1));
        test.offer(garten, offer_form("Beete gießen", "3", false));
        assert_eq!(on_thursday(test, 4).iter().filter(|it| it.subject.starts_with("Wochenpost")).count(), 0);
        bear(test, AYSE, service::digests::confirm).unwrap();
        bear(test, AYSE, service::digests::confirm).unwrap();
        assert!(on_thursday(test, 0).is_empty(), "confirmed after it was due: the next one is theirs");
        let sport = domain::opportunities::OpportunityForm { topic: "school".into(), ..offer_form("Laufgruppe", "3", false) };
        test.offer(garten, sport);
        let sent: Vec<_> = on_thursday(test, 7).into_iter().filter(|it| it.to == AYSE).collect();
        let [post] = sent.as_slice() else { panic!("{sent:?}") };
        assert_eq!(post.subject, "Wochenpost: Beete gießen");
        assert!(post.text.contains("https://hub.example/a/") && post.text.contains("Beete gießen"), "{}", post.text);
        assert!(!post.text.contains("Laufgruppe"), "{}", post.text);
        let (list, stop) = post.list.clone().unwrap();
        assert_eq!(list, "wochenpost.hub.example");
        assert!(stop.starts_with("https://hub.example/wochenpost/") && stop.ends_with("/aus"));
        assert!(post.text.lines().any(|line| line == stop), "who has no such button finds it in the text");
        assert!(on_thursday(test, 0).is_empty(), "once a week");
        assert!(on_thursday(test, 7).iter().all(|it| it.to != AYSE), "nothing new is no post");
    }

    fn a_known_address_gets_a_link_and_nothing_of_it_changes(test) {
        subscribe(test, AYSE, &["nature"], &["offers"], 1);
        let before = test.mailbox.to(AYSE).len();
        let known = form("Ayse@Post.example", &["school"], &["news"], 2);
        ask(test, known.clone());
        ask(test, known);
        let mails = test.mailbox.to(AYSE);
        assert_eq!(mails.len(), before + 1, "the same form sent twice is one");
        assert_eq!(mails.last().unwrap().subject, "Ihre Wochenpost");
        let wishes = bear(test, AYSE, |cx, id| service::digests::see(cx, id)).unwrap().wishes;
        assert!(wishes.topics.contains("nature") && !wishes.topics.contains("school"));
        let none = WishesForm { reads: "tr".into(), ..WishesForm::default() };
        let refused = bear(test, AYSE, move |cx, id| service::digests::change(cx, id, &none));
        assert!(matches!(refused, Err(Error::Refused(Refusal::Fields(_)))));
        let sport = form(AYSE, &["school"], &["news"], 3).wishes;
        bear(test, AYSE, move |cx, id| service::digests::change(cx, id, &sport)).unwrap();
        assert!(bear(test, AYSE, |cx, id| service::digests::see(cx, id)).unwrap().wishes.topics.contains("school"));
    }

    fn one_press_stops_it_and_the_address_is_gone(test) {
        let garten = test.organisation("Garten");
        subscribe(test, AYSE, &[], &ALL, 1);
        test.offer(garten, offer_form("Beete gießen", "3", false));
        bear(test, AYSE, service::digests::stop).unwrap();
        bear(test, AYSE, service::digests::stop).unwrap();
        assert!(matches!(bear(test, AYSE, |cx, id| service::digests::see(cx, id)), Err(Error::NotFound)));
        assert!(on_thursday(test, 4).iter().all(|it| it.to != AYSE));
        let counted = test.hub.read(coordinator(), service::digests::overview).wait().unwrap();
        assert_eq!(counted.confirmed, Some(0));
    }

    fn what_nobody_confirmed_goes_after_two_weeks(test) {
        ask(test, form(AYSE, &[], &ALL, 1));
        for _ in 0..16 {
            on_thursday(test, 1);
        }
        assert!(matches!(bear(test, AYSE, service::digests::confirm), Err(Error::NotFound)));
    }

    fn a_mail_server_that_is_away_loses_no_post_and_doubles_none(test) {
        let garten = test.organisation("Garten");
        subscribe(test, AYSE, &[], &ALL, 1);
        test.offer(garten, offer_form("Beete gießen", "3", false));
        test.mailbox.set_down(true);
        assert!(on_thursday(test, 4).is_empty());
        test.mailbox.set_down(false);
        let sent = on_thursday(test, 1);
        assert_eq!(sent.iter().filter(|it| it.to == AYSE).count(), 1);
        assert!(on_thursday(test, 1).iter().all(|it| it.to != AYSE));
    }

    fn more_than_one_batch_gets_it_each_once(test) {
        let garten = test.organisation("Garten");
        for number in 0..130_u64 {
            let email = format!("leser{number}@post.example");
            let wanted = form(&email, &[], &ALL, 100 + number);
            let caller = Caller::system();
            test.hub
                .write(caller, move |cx| {
                    let id = service::digests::subscribe(cx, &wanted)?;
                    cx.caller.actor = domain::policy::Actor::Bearer(Matter::OwnDigest(id));
                    service::digests::confirm(cx, id)
                })
                .wait()
                .unwrap();
        }
        test.work();
        test.offer(garten, offer_form("Beete gießen", "3", false));
        let sent = on_thursday(test, 4);
        let posts: Vec<_> = sent.iter().filter(|it| it.subject.starts_with("Wochenpost")).collect();
        let mut to: Vec<_> = posts.iter().map(|it| it.to.clone()).collect();
        to.sort_unstable();
        to.dedup();
        assert_eq!((posts.len(), to.len()), (130, 130));
        assert!(on_thursday(test, 0).is_empty());
    }

    fn the_office_says_a_word_and_sends_a_newsletter_once_to_those_who_want_it(test) {
        let garten = test.organisation("Garten");
        subscribe(test, AYSE, &[], &["news"], 1);
        subscribe(test, "ben@post.example", &[], &["offers"], 2);
        test.offer(garten, offer_form("Beete gießen", "3", false));
        let send = |seed| test.hub.write(coordinator(), move |cx| service::digests::send_now(cx, key(seed))).wait();
        assert!(matches!(send(9), Err(Error::Refused(Refusal::NotNow))), "without a word there is no newsletter");
        let turkish = WordForm([(Locale::Tr, "Merhaba".to_owned())].into());
        let refused = test.hub.write(coordinator(), move |cx| service::digests::plan_word(cx, &turkish)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Fields(_)))));
        let word = WordForm([(Locale::De, "Am Samstag ist Markt.".to_owned())].into());
        test.hub.write(coordinator(), move |cx| service::digests::plan_word(cx, &word)).wait().unwrap();
        let forbidden = test.hub.write(visitor(), |cx| service::digests::send_now(cx, key(9))).wait();
        assert!(matches!(forbidden, Err(Error::Forbidden)));
        let first = send(9).unwrap();
        assert_eq!(send(9).unwrap(), first, "the same form sent twice is one");
        let sent = on_thursday(test, 0);
        let [letter] = sent.as_slice() else { panic!("{sent:?}") };
        assert_eq!((letter.to.as_str(), letter.subject.as_str()), (AYSE, "Neues vom Engagement-Büro"));
        assert!(letter.text.contains("Am Samstag ist Markt."), "{}", letter.text);
        assert!(matches!(send(10), Err(Error::Refused(Refusal::NotNow))), "the word was said");
        let weekly = on_thursday(test, 4);
        assert!(weekly.iter().all(|it| it.to != AYSE), "no news for whoever wants only those: no post");
        assert_eq!(weekly.iter().filter(|it| it.to == "ben@post.example").count(), 1);
    }

    fn the_sheet_is_for_anybody_and_keeps_nothing(test) {
        let garten = test.organisation("Garten");
        test.offer(garten, offer_form("Beete gießen", "3", false));
        let wishes = domain::digests::Wishes::everything();
        let groups = test.hub.read(visitor(), move |cx| service::digests::sheet(cx, &wishes)).wait().unwrap();
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].entries[0].item.title, "Beete gießen");
        let wishes = domain::digests::Wishes { topics: ["school".to_owned()].into(), ..domain::digests::Wishes::everything() };
        assert!(test.hub.read(visitor(), move |cx| service::digests::sheet(cx, &wishes)).wait().unwrap().is_empty());
    }
}
