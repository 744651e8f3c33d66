//! Promises for the moment when many do something at once, over the whole site on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::Router;
use axum::body::Body;
use domain::opportunities::OpportunityId;
use domain::signups::SignupId;
use http::Request;
use http_body_util::BodyExt;
use kernel::{PublicId, SeededRng};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use testkit::{TestHub, audit, coordinator, offer_form};
use tokio::runtime::Runtime;
use tokio::sync::Barrier;
use tower::ServiceExt;
use web::{App, Site};

#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    status: u16,
    location: String,
    text: String,
}

/// Many people at the same site.
struct Crowd {
    router: Router,
    runtime: Runtime,
}

impl Crowd {
    fn new(test: &TestHub) -> Self {
        let app = App::new(test.hub.clone(), Site { base_url: "https://hub.example".to_owned() });
        let router = Router::new().fallback_service(web::app(app));
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
        Self { router, runtime }
    }

    fn get(&self, path: &str) -> Answer {
        self.runtime.block_on(ask(self.router.clone(), get(path)))
    }

    fn post(&self, path: &str, body: &str) -> Answer {
        self.runtime.block_on(ask(self.router.clone(), post(path, body)))
    }

    /// Sends all forms in the same moment.
    fn post_at_once(&self, path: &str, bodies: &[String]) -> Vec<Answer> {
        let forms: Vec<_> = bodies.iter().map(|body| (path.to_owned(), body.clone())).collect();
        self.post_each_at_once(&forms)
    }

    /// Sends all forms in the same moment, each to its own address.
    fn post_each_at_once(&self, forms: &[(String, String)]) -> Vec<Answer> {
        let start = Arc::new(Barrier::new(forms.len()));
        let people = forms.iter().map(|(path, body)| {
            let (router, request, start) = (self.router.clone(), post(path, body), Arc::clone(&start));
            self.runtime.spawn(async move {
                start.wait().await;
                ask(router, request).await
            })
        });
        let people: Vec<_> = people.collect();
        people.into_iter().map(|person| self.runtime.block_on(person).unwrap()).collect()
    }
}

fn get(path: &str) -> Request<Body> {
    Request::builder().uri(path).body(Body::empty()).unwrap()
}

fn post(path: &str, body: &str) -> Request<Body> {
    let request = Request::builder().method("POST").uri(path).header("sec-fetch-site", "same-origin");
    request.body(Body::from(body.to_owned())).unwrap()
}

async fn ask(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let location = parts.headers.get("location").and_then(|value| value.to_str().ok());
    Answer {
        status: parts.status.as_u16(),
        location: location.unwrap_or_default().to_owned(),
        // Numbers stand between marks for the direction of writing.
        text: String::from_utf8_lossy(&bytes).replace(['\u{2068}', '\u{2069}'], ""),
    }
}

/// The form of somebody, with a key as the page would give it.
fn form(number: u64) -> String {
    let key = PublicId::draw(&mut SeededRng::new(number));
    format!("form_key={key}&name=Kim+K%C3%A4fer&email=kim{number}@post.example")
}

fn offer(test: &TestHub, name: &str, places: &str) -> (OpportunityId, String) {
    let club = test.organisation(name);
    let offer = test.offer(club, offer_form("Gießen im Garten", places, false));
    (offer, format!("/a/{offer}/anmelden"))
}

/// An agreement of two that lies before them, and the link of each.
fn offered(
    test: &TestHub,
    clubs: [domain::organisations::OrganisationId; 2],
    round: u64,
) -> (domain::agreements::AgreementId, Vec<String>) {
    let form = domain::agreements::BeginForm {
        title: format!("Beet {round}"),
        goal: "Ein Beet blüht.".to_owned(),
        template: "bed".to_owned(),
        parties: clubs.iter().map(ToString::to_string).collect(),
        form_key: PublicId::draw(&mut SeededRng::new(7_000 + round)).to_string(),
        ..Default::default()
    };
    let begun = test.hub.write(coordinator(), move |cx| {
        let (id, _) = service::agreements::begin(cx, &form)?;
        service::agreements::offer(cx, id, None)?;
        Ok((id, service::agreements::view_at_desk(cx, id)?))
    });
    let (id, view) = begun.wait().unwrap();
    (id, view.links.into_iter().map(|(_, token)| token).collect())
}

/// Another text, made from the first version.
fn rewritten(number: usize) -> String {
    format!(
        "before=1&title=Beet&goal=Anders+{number}&binding=intent&starts=2026-12-01&review=2027-06-01\
         &number_1=1&what_1=Erde&who_1=1&due_1=2027-03-01&shown_1=Foto"
    )
}

testkit::on_both_databases! {
    fn the_last_place_goes_to_exactly_one_and_the_others_get_a_kind_answer(test) {
        let crowd = Crowd::new(test);
        let club = test.organisation("Anis");
        let rounds: u64 = if testkit::long() { 1_000 } else { 20 };
        for round in 0..rounds {
            let offer = test.offer(club, offer_form(&format!("Gießen {round}"), "1", false));
            let path = format!("/a/{offer}/anmelden");
            let start = 100 * round;
            let forms: Vec<_> = (start..start + 50).map(form).collect();
            let answers = crowd.post_at_once(&path, &forms);
            let (in_time, late): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 303);
            assert_eq!(in_time.len(), 1, "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
            for answer in late {
                assert_eq!(answer.status, 409);
                assert!(answer.text.contains("Alle Plätze sind vergeben"), "{}", answer.text);
                assert!(answer.text.contains("0221 4710-123"), "nobody to call");
            }
            assert!(crowd.get(&format!("/a/{offer}")).text.contains("voll"));
        }
        let audit = audit(&test.location);
        assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
        assert_eq!(u64::try_from(audit.signups.len()).unwrap(), rounds);
        println!("{rounds} rounds, 50 people for one place: {rounds} sign-ups");
    }

    fn no_yes_to_an_agreement_counts_for_a_text_that_its_party_did_not_see(test) {
        let crowd = Crowd::new(test);
        let clubs = [test.organisation("Anis"), test.organisation("Dill")];
        let rounds: u64 = if testkit::long() { 200 } else { 8 };
        for round in 0..rounds {
            let (id, tokens) = offered(test, clubs, round);
            let mut forms = Vec::new();
            for number in 0..20 {
                let token = &tokens[number % 2];
                forms.push(if number % 4 < 2 {
                    (format!("/absprache/{token}/bestaetigen"), "version=1&name=Kim&role=Vorstand&public=yes".to_owned())
                } else {
                    (format!("/absprache/{token}/fassung"), rewritten(number))
                });
            }
            let answers = crowd.post_each_at_once(&forms);
            for answer in &answers {
                assert!(matches!(answer.status, 303 | 409), "{} {}", answer.status, answer.text);
            }
            let view = test.hub.read(coordinator(), move |cx| service::agreements::view_at_desk(cx, id)).wait().unwrap();
            // Of all who changed the first text one did; the others are told, and so is who said yes too late.
            assert_eq!(view.it.latest, 2);
            assert!(view.said.iter().all(|(said, _)| said.version == 1), "{:?}", view.said);
            assert_eq!(view.it.holds, (view.said.len() == 2).then_some(1));
            assert_eq!(view.version(1).unwrap().text.goal, "Ein Beet blüht.");
            let late = crowd.post(&format!("/absprache/{}/bestaetigen", tokens[0]), "version=1&name=Kim&role=Vorstand&public=yes");
            assert_eq!(late.status, 409);
            assert!(late.text.contains("inzwischen ein anderer"), "{}", late.text);
            assert!(late.text.contains("class=\"new\""), "it shows what changed");
        }
    }

    fn the_same_form_sent_many_times_at_once_has_one_result(test) {
        let crowd = Crowd::new(test);
        let (_, path) = offer(test, "Anis", "3");
        for number in 0..3 {
            let answers = crowd.post_at_once(&path, &vec![form(number); 12]);
            for answer in &answers {
                assert_eq!(answer.status, 303, "{}", answer.text);
                assert_eq!(answer.location, answers[0].location);
            }
            // Somebody goes back in the browser a while later.
            assert_eq!(crowd.post(&path, &form(number)), answers[0]);
            test.work();
            assert_eq!(test.mailbox.to(&format!("kim{number}@post.example")).len(), 1);
        }
        let audit = audit(&test.location);
        assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
        assert_eq!(audit.signups.len(), 3, "each form took one place");
    }

    fn a_page_read_after_a_write_shows_it_a_hundred_times(test) {
        let crowd = Crowd::new(test);
        let (offer, path) = offer(test, "Anis", "1");
        let pages = [format!("/a/{offer}"), "/mitmachen".to_owned()];
        let stop = Arc::new(AtomicBool::new(false));
        // Others read all the while, so that pages are kept and let go in every order.
        let others: Vec<_> = pages
            .clone()
            .into_iter()
            .map(|page| {
                let (router, stop) = (crowd.router.clone(), Arc::clone(&stop));
                crowd.runtime.spawn(async move {
                    while !stop.load(Ordering::SeqCst) {
                        ask(router.clone(), get(&page)).await;
                        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                    }
                })
            })
            .collect();
        let free = pages.clone().map(|page| crowd.get(&page).text);
        for round in 1..=50 {
            assert_eq!(crowd.post(&path, &form(round)).status, 303);
            for (page, free) in pages.iter().zip(&free) {
                assert_ne!(&crowd.get(page).text, free, "{page} does not show sign-up {round}");
            }
            // The only place is free again.
            let signup = SignupId::new(i64::try_from(round).unwrap());
            let gone = test.hub.write(coordinator(), move |cx| service::signups::withdraw(cx, signup));
            gone.wait().unwrap();
            for (page, free) in pages.iter().zip(&free) {
                assert_eq!(&crowd.get(page).text, free, "{page} does not show the end of sign-up {round}");
            }
        }
        stop.store(true, Ordering::SeqCst);
        for other in others {
            crowd.runtime.block_on(other).unwrap();
        }
    }
}
