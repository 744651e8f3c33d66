//! "Melden" from the report to the last decision: who decides, who objects, what is hidden and comes back. On both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod events;
mod texts;

use domain::accounts::{AccountId, Role};
use domain::neutrality::PeriodForm;
use domain::opportunities::{Filter, OpportunityId, OpportunityState};
use domain::organisations::{ContactPointForm, ContactPointId, OrganisationForm, OrganisationId};
use domain::people::{ContactForm, EmailAddress};
use domain::policy::{Actor, Matter};
use domain::reports::{Barred, DecisionForm, Outcome, ReportForm, ReportId, Side, State, Target};
use kernel::{Locale, PublicId, SeededRng};
use service::reports::{self as cases, Case};
use service::{Caller, Error, Refusal, Result};
use std::sync::atomic::AtomicBool;
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, visitor};

const DAY: i64 = 86_400;
const REPORTER: &str = "zzana@post.example";
static GOES_ON: AtomicBool = AtomicBool::new(false);

/// Two of the office (the first is `coordinator()`), a reported organisation with an offer, a partner of the network.
struct Town {
    colleague: Caller,
    club: OrganisationId,
    offer: OpportunityId,
    partner: OrganisationId,
}

fn staff(test: &TestHub, email: &str) -> Caller {
    let email = EmailAddress::parse(email).unwrap();
    let opened = test.hub.write(Caller::system(), move |cx| {
        service::access::open_account(cx, &email, "Büro", Role::Coordinator)
    });
    let account = opened.wait().unwrap().id;
    Caller::web(Actor::Member { account, role: Role::Coordinator }, Locale::De)
}

fn town(test: &TestHub) -> Town {
    let open = domain::settings::Settings { opened: true, ..testkit::settings() };
    test.hub.write(Caller::system(), move |cx| service::settings::put(cx, open)).wait().unwrap();
    assert_eq!(staff(test, "eins@stadt.example"), coordinator());
    let colleague = staff(test, "zwei@stadt.example");
    let club = test.organisation("Turnverein");
    let offer = test.offer(club, offer_form("Turnen im Garten", "5", false));
    let partner = test.organisation("Nähstube");
    test.hub.write(coordinator(), move |cx| service::organisations::sign(cx, partner)).wait().unwrap();
    Town { colleague, club, offer, partner }
}

fn form(seed: u64, email: &str) -> ReportForm {
    ReportForm {
        reason: "wrong".into(),
        message: "Das stimmt nicht: zzmessage".into(),
        name: if email.is_empty() { String::new() } else { "Zzana Lopez".into() },
        email: email.into(),
        phone: String::new(),
        form_key: PublicId::draw(&mut SeededRng::new(seed)).to_string(),
    }
}

fn report(test: &TestHub, target: Target, seed: u64, email: &str) -> ReportId {
    let form = form(seed, email);
    test.hub.write(visitor(), move |cx| cases::report(cx, target, &form)).wait().unwrap()
}

fn decide(test: &TestHub, by: Caller, id: ReportId, outcome: &str) -> Result<()> {
    let form = DecisionForm {
        outcome: outcome.into(),
        facts: "Wir haben nachgesehen.".into(),
        ground: "rules".into(),
        rule: "Selbstverständnis, Absatz 2".into(),
    };
    test.hub.write(by, move |cx| cases::decide(cx, id, &form)).wait()
}

fn object(test: &TestHub, id: ReportId, side: Side) -> Result<()> {
    let matter = match side {
        Side::Reporter => Matter::OwnReport(id),
        Side::Organisation => Matter::Statement(id),
    };
    let bearer = Caller::web(Actor::Bearer(matter), Locale::De);
    test.hub.write(bearer, move |cx| cases::object(cx, id, side, "Das sehen wir anders.")).wait()
}

fn case(test: &TestHub, by: Caller, id: ReportId) -> Case {
    test.hub.read(by, move |cx| cases::case(cx, id)).wait().unwrap()
}

fn state(test: &TestHub, id: ReportId) -> State {
    case(test, coordinator(), id).report.state
}

fn second(id: ReportId) -> Caller {
    Caller::web(Actor::Bearer(Matter::SecondDecision(id)), Locale::De)
}

fn ask(test: &TestHub, id: ReportId, partner: OrganisationId) -> Result<()> {
    test.hub.write(coordinator(), move |cx| cases::ask_partner(cx, id, &partner.to_string())).wait()
}

/// Is the offer on the list, on its page, in the search and in the sitemap?
fn seen(test: &TestHub, offer: OpportunityId) -> [bool; 4] {
    test.hub.follow_search(&[], &GOES_ON).unwrap();
    let index = test.hub.search_index().unwrap();
    let question =
        service::search::Question { text: "Turnen".into(), each: 10, ..service::search::Question::default() };
    let found =
        test.hub.read(visitor(), move |cx| service::search::ask(cx, &index, &question)).wait().unwrap();
    let read = test.hub.read(visitor(), move |cx| {
        let list = service::opportunities::list(cx, Filter::default(), None)?;
        let page = service::opportunities::public_page(cx, offer);
        let map = service::sitemap::sitemap(cx)?.offers;
        Ok((list, page.is_ok(), map))
    });
    let (list, page, map) = read.wait().unwrap();
    [
        list.rows.iter().any(|card| card.id == offer),
        page,
        found.hits.iter().any(|hit| hit.path == format!("/a/{offer}")),
        map.iter().any(|(id, _)| *id == offer),
    ]
}

fn is_listed(test: &TestHub, id: OrganisationId) -> bool {
    test.hub.read(visitor(), move |cx| service::organisations::page(cx, id)).wait().is_ok()
}

fn subjects(test: &TestHub, address: &str) -> Vec<String> {
    test.work();
    test.mailbox.to(address).iter().map(|mail| mail.subject.clone()).collect()
}

on_both_databases! {
    fn a_reported_entry_is_hidden_everywhere_at_once_and_comes_back_after_a_successful_objection(test) {
        let Town { colleague, club, offer, .. } = town(test);
        assert_eq!(seen(test, offer), [true; 4]);
        let id = report(test, Target::Opportunity(offer), 1, REPORTER);
        assert_eq!(report(test, Target::Opportunity(offer), 1, REPORTER), id, "the same form is one report");
        assert_eq!(seen(test, offer), [true; 4], "a report alone hides nothing");

        decide(test, coordinator(), id, "restrict").unwrap();
        assert_eq!(seen(test, offer), [false; 4]);
        // Its writers see it still, and cannot bring it back themselves.
        let lead = Caller::web(Actor::Member { account: AccountId::new(3), role: Role::Lead(club) }, Locale::De);
        let own = test.hub.read(lead, move |cx| service::opportunities::page(cx, offer)).wait().unwrap();
        assert_eq!(own.core.state, OpportunityState::Restricted);
        let back = test.hub.write(lead, move |cx| service::opportunities::publish(cx, offer)).wait();
        assert!(back.is_err(), "{back:?}");
        let ended = test.hub.write(lead, move |cx| service::opportunities::end(cx, offer)).wait();
        assert!(matches!(ended, Err(Error::Refused(Refusal::NotNow))), "{ended:?}");

        object(test, id, Side::Organisation).unwrap();
        assert_eq!(seen(test, offer), [false; 4], "an objection alone brings nothing back");
        // Whoever decided first does not decide again; somebody else does.
        assert_eq!(case(test, coordinator(), id).barred, Some(Barred::DecidedBefore));
        assert!(matches!(decide(test, coordinator(), id, "keep"), Err(Error::Forbidden)));
        assert_eq!(case(test, colleague, id).barred, None);
        decide(test, colleague, id, "keep").unwrap();
        assert_eq!(state(test, id), State::Decided(Outcome::Keep));
        assert_eq!(seen(test, offer), [true; 4]);
        // Twice is once: what is decided is decided.
        assert!(matches!(decide(test, colleague, id, "restrict"), Err(Error::Refused(Refusal::NotNow))));
    }

    fn whoever_could_decide_an_objection_is_not_told_who_reported(test) {
        let Town { colleague, offer, .. } = town(test);
        let id = report(test, Target::Opportunity(offer), 1, REPORTER);
        let named = |by| {
            let case = case(test, by, id);
            let reporter = case.report.reporter.unwrap();
            assert_eq!(reporter.message, "Das stimmt nicht: zzmessage");
            assert_eq!(reporter.name.is_some(), reporter.email.is_some());
            assert_eq!(case.withheld, reporter.name.is_none());
            reporter.name.is_some()
        };
        assert!(named(coordinator()) && named(colleague));
        decide(test, coordinator(), id, "restrict").unwrap();
        assert!(named(coordinator()) && named(colleague));
        object(test, id, Side::Organisation).unwrap();
        assert!(named(coordinator()), "who decided first sees it still");
        assert!(!named(colleague), "who could decide now does not");
        decide(test, colleague, id, "keep").unwrap();
        assert!(named(coordinator()) && named(colleague));
    }

    fn whoever_reported_and_the_organisation_hear_each_step_and_the_organisation_never_who_it_was(test) {
        let Town { colleague, offer, .. } = town(test);
        let id = report(test, Target::Opportunity(offer), 1, REPORTER);
        test.work();
        decide(test, coordinator(), id, "restrict").unwrap();
        test.work();
        object(test, id, Side::Organisation).unwrap();
        decide(test, colleague, id, "keep").unwrap();
        assert_eq!(subjects(test, REPORTER), [
            format!("Ihre Meldung {id}"),
            format!("Ihre Meldung {id} ist entschieden"),
            format!("Ihre Meldung {id} ist entschieden"),
        ]);
        let club = "turnverein@verein.example";
        let told: Vec<_> = subjects(test, club).into_iter().filter(|it| it.contains("Entscheidung")).collect();
        assert_eq!(told, vec![format!("Entscheidung zu Ihrem Eintrag (Meldung {id})"); 2]);
        for mail in test.mailbox.to(club) {
            let text = mail.text.to_lowercase();
            assert!(!text.contains("zz"), "{text}");
        }
        // Each letter tells its own decision, and the way to object where there is one.
        let mut texts = test.mailbox.to(club);
        texts.retain(|mail| mail.subject.contains("Entscheidung"));
        let (first, last) = (&texts[0].text, &texts[1].text);
        assert!(first.contains("ist ausgeblendet") && first.contains("Sechs Monate"), "{first}");
        assert!(last.contains("Der Eintrag bleibt") && !last.contains("Sechs Monate"), "{last}");
        // Their page by the link of the mail: the reasons, and nothing of whoever reported.
        let token = test.mailbox.token(club, "begruendung");
        let page = test.hub.read(visitor(), move |cx| {
            let Matter::Statement(id) = cx.bear(domain::links::Purpose::Statement, &token)? else {
                return Err(Error::NotFound);
            };
            cases::statement(cx, id)
        });
        let page = format!("{:?}", page.wait().unwrap());
        assert!(page.contains("Wir haben nachgesehen.") && !page.to_lowercase().contains("zz"), "{page}");
        // The statement's link opens neither the report nor the desk.
        let theirs = Caller::web(Actor::Bearer(Matter::Statement(id)), Locale::De);
        assert!(test.hub.read(theirs, move |cx| cases::own(cx, id)).wait().is_err());
        assert!(test.hub.read(theirs, move |cx| cases::case(cx, id)).wait().is_err());
    }

    fn in_a_team_of_one_a_partner_decides_by_a_link_that_the_next_one_makes_worthless(test) {
        let Town { club, offer, partner, .. } = town(test);
        let id = report(test, Target::Opportunity(offer), 1, "");
        assert!(matches!(ask(test, id, partner), Err(Error::Refused(Refusal::NotNow))), "nobody objects yet");
        decide(test, coordinator(), id, "restrict").unwrap();
        object(test, id, Side::Organisation).unwrap();
        // Neither the organisation itself, nor one that is no member.
        assert!(matches!(ask(test, id, club), Err(Error::Refused(Refusal::Fields(_)))));
        let other = test.organisation("Werkstatt");
        assert!(matches!(ask(test, id, other), Err(Error::Refused(Refusal::Fields(_)))));
        ask(test, id, partner).unwrap();
        test.work();
        let asked = test.mailbox.token("nhstube@verein.example", "zweite-entscheidung");
        let view = |token: String| {
            test.hub.read(visitor(), move |cx| match cx.bear(domain::links::Purpose::SecondDecision, &token)? {
                Matter::SecondDecision(id) => cases::second(cx, id),
                _ => Err(Error::NotFound),
            }).wait()
        };
        let seen_by_partner = view(asked.clone()).unwrap();
        assert_eq!(seen_by_partner.barred, None);
        assert!(seen_by_partner.report.reporter.is_none() && seen_by_partner.message.is_some());
        // Asked anew, the first link is worth nothing.
        test.hub.write(coordinator(), move |cx| service::organisations::sign(cx, other)).wait().unwrap();
        ask(test, id, other).unwrap();
        assert!(matches!(view(asked), Err(Error::Refused(Refusal::Link))));
        decide(test, second(id), id, "keep").unwrap();
        assert_eq!(seen(test, offer), [true; 4]);
        let told = case(test, coordinator(), id);
        assert_eq!(told.words.last().map(|it| it.by.as_str()), Some("Werkstatt"));
        // Decided is decided, for the partner as well.
        assert!(decide(test, second(id), id, "restrict").is_err());
    }

    fn a_flood_of_reports_has_a_measure_and_hides_nothing(test) {
        let Town { offer, .. } = town(test);
        let target = Target::Opportunity(offer);
        for seed in 0..5 {
            report(test, target, 100 + seed, REPORTER);
        }
        let sixth = form(200, REPORTER);
        let refused = test.hub.write(visitor(), move |cx| cases::report(cx, target, &sixth)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::TooOften))), "{refused:?}");
        assert_eq!(seen(test, offer), [true; 4]);
    }

    fn nobody_who_is_a_party_decides(test) {
        let Town { colleague, club, .. } = town(test);
        // Somebody of the office works for the club as well; somebody of the office reported.
        let Actor::Member { account, .. } = colleague.actor else { panic!("a member") };
        let form = domain::accounts::ColleagueForm { name: "Büro".into(), email: "zwei@stadt.example".into() };
        test.hub.write(coordinator(), move |cx| service::roles::invite(cx, club, &form)).wait().unwrap();
        let id = report(test, Target::Organisation(club), 1, "eins@stadt.example");
        assert_eq!(case(test, colleague, id).barred, Some(Barred::Party), "{account}");
        assert_eq!(case(test, coordinator(), id).barred, Some(Barred::Party));
        assert!(matches!(decide(test, colleague, id, "keep"), Err(Error::Forbidden)));
        assert!(matches!(decide(test, coordinator(), id, "keep"), Err(Error::Forbidden)));
        // No machine and no organisation decides.
        assert!(matches!(decide(test, Caller::system(), id, "keep"), Err(Error::Forbidden)));
        let lead = Caller::web(Actor::Member { account: AccountId::new(3), role: Role::Lead(club) }, Locale::De);
        assert!(matches!(decide(test, lead, id, "keep"), Err(Error::Forbidden)));
        let third = staff(test, "drei@stadt.example");
        decide(test, third, id, "keep").unwrap();
    }

    fn an_objection_comes_within_six_months_from_the_right_side_and_once(test) {
        let Town { colleague, offer, .. } = town(test);
        let id = report(test, Target::Opportunity(offer), 1, REPORTER);
        assert!(object(test, id, Side::Reporter).is_err(), "nothing is decided yet");
        decide(test, coordinator(), id, "keep").unwrap();
        assert!(matches!(object(test, id, Side::Organisation), Err(Error::Refused(Refusal::NotNow))));
        test.clock.advance_seconds(181 * DAY);
        object(test, id, Side::Reporter).unwrap();
        decide(test, colleague, id, "keep").unwrap();
        assert!(object(test, id, Side::Reporter).is_err(), "each side objects once");
        let late = report(test, Target::Opportunity(offer), 2, REPORTER);
        decide(test, coordinator(), late, "keep").unwrap();
        test.clock.advance_seconds(185 * DAY);
        assert!(matches!(object(test, late, Side::Reporter), Err(Error::Refused(Refusal::NotNow))));
    }

    fn two_decisions_about_one_entry_never_leave_it_shown_against_one_of_them(test) {
        let Town { colleague, club, offer, .. } = town(test);
        let of_offer = report(test, Target::Opportunity(offer), 1, "");
        let of_club = report(test, Target::Organisation(club), 2, "");
        decide(test, coordinator(), of_offer, "restrict").unwrap();
        decide(test, coordinator(), of_club, "restrict").unwrap();
        assert!(!is_listed(test, club));
        // The organisation is back, its offer is hidden for its own reason.
        object(test, of_club, Side::Organisation).unwrap();
        decide(test, colleague, of_club, "keep").unwrap();
        assert!(is_listed(test, club));
        assert_eq!(seen(test, offer), [false; 4]);
        object(test, of_offer, Side::Organisation).unwrap();
        decide(test, colleague, of_offer, "keep").unwrap();
        assert_eq!(seen(test, offer), [true; 4]);
    }

    fn with_an_organisation_its_offers_are_hidden_and_none_becomes_public_meanwhile(test) {
        let Town { colleague, club, offer, .. } = town(test);
        let paused = test.offer(club, offer_form("Pause", "5", false));
        test.hub.write(coordinator(), move |cx| service::opportunities::pause(cx, paused)).wait().unwrap();
        let id = report(test, Target::Organisation(club), 1, "");
        decide(test, coordinator(), id, "restrict").unwrap();
        assert_eq!(seen(test, offer), [false; 4]);
        let fresh = offer_form("Neues", "5", false);
        let written = test.hub.write(coordinator(), move |cx| service::opportunities::write(cx, club, &fresh)).wait();
        assert!(written.is_err(), "{written:?}");
        object(test, id, Side::Organisation).unwrap();
        decide(test, colleague, id, "keep").unwrap();
        assert_eq!(seen(test, offer), [true; 4]);
        let back = test.hub.read(coordinator(), move |cx| service::opportunities::page(cx, paused)).wait().unwrap();
        assert_eq!(back.core.state, OpportunityState::Paused, "what was paused is paused again");
    }

    fn a_change_that_was_asked_for_is_looked_at_again(test) {
        let Town { club, .. } = town(test);
        let person = ContactPointForm {
            contact: ContactForm { name: "Mira".into(), email: "mira@verein.example".into(), phone: String::new() },
            role: "Fragen".into(),
            ..ContactPointForm::default()
        };
        test.hub.write(coordinator(), move |cx| service::organisations::write_contact_point(cx, club, &person)).wait().unwrap();
        let listed = |test: &TestHub| test.hub.read(visitor(), service::organisations::contact_points).wait().unwrap().len();
        let target = Target::ContactPoint(ContactPointId::new(1));
        let id = report(test, target, 1, "");
        decide(test, coordinator(), id, "ask_change").unwrap();
        assert_eq!(listed(test), 1);
        let (waiting, _) = test.hub.read(coordinator(), cases::list).wait().unwrap();
        assert_eq!(waiting.len(), 1, "it stands on the list until somebody looked");
        // Nothing happened: the same person may hide it, for nobody objected.
        decide(test, coordinator(), id, "restrict").unwrap();
        assert_eq!(listed(test), 0);
        let gone = test.hub.read(visitor(), move |cx| cases::entry(cx, target)).wait();
        assert!(matches!(gone, Err(Error::NotFound)), "what nobody sees is reported by nobody");
        object(test, id, Side::Organisation).unwrap();
        let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
        assert_eq!(desk.reports.len(), 1);
    }

    fn within_the_dates_before_an_election_no_party_stands_in_a_highlighted_place(test) {
        town(test);
        let mut body: OrganisationForm = organisation_form("Bunte Liste");
        body.sector = "politics".into();
        let party = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &body)).wait().unwrap();
        test.hub.write(coordinator(), move |cx| service::organisations::approve(cx, party)).wait().unwrap();
        let stand = test.offer(party, offer_form("Infostand", "5", false));
        let first_page = |test: &TestHub| {
            let (list, _) = test.hub.read(visitor(), service::opportunities::for_the_first_page).wait().unwrap();
            list.rows.iter().any(|card| card.id == stand)
        };
        let suggested = |test: &TestHub| {
            let guided = test.hub.read(visitor(), |cx| service::opportunities::guide(cx, &Filter::default()));
            guided.wait().unwrap().suggestions.iter().any(|it| it.card.id == stand)
        };
        assert!(first_page(test) && suggested(test));
        let period = PeriodForm {
            since: "2026-11-01".into(),
            until: "2026-11-30".into(),
            election: "Landtagswahl".into(),
            source: "Erlass".into(),
        };
        let by_visitor = period.clone();
        let refused = test.hub.write(visitor(), move |cx| cases::add_period(cx, &by_visitor)).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
        test.hub.write(coordinator(), move |cx| cases::add_period(cx, &period)).wait().unwrap();
        assert!(!first_page(test) && !suggested(test));
        // The list shows everybody by one order.
        let list = test.hub.read(visitor(), |cx| service::opportunities::list(cx, Filter::default(), None)).wait().unwrap();
        assert!(list.rows.iter().any(|card| card.id == stand));
        test.clock.advance_seconds(10 * DAY);
        assert!(first_page(test) && suggested(test), "after the election as before");
        test.clock.advance_seconds(-10 * DAY);
        test.hub.write(coordinator(), |cx| cases::remove_period(cx, "2026-11-01", "2026-11-30")).wait().unwrap();
        assert!(first_page(test));
    }

    fn whoever_reported_goes_when_they_say_so_and_by_themselves_and_what_was_decided_stays(test) {
        let Town { colleague, offer, .. } = town(test);
        let (one, two) = (
            report(test, Target::Opportunity(offer), 1, REPORTER),
            report(test, Target::Opportunity(offer), 2, "ben@post.example"),
        );
        for id in [one, two] {
            decide(test, coordinator(), id, "keep").unwrap();
            object(test, id, Side::Reporter).unwrap();
            decide(test, colleague, id, "keep").unwrap();
        }
        let words = |id| case(test, coordinator(), id).words.len();
        assert_eq!((words(one), words(two)), (3, 3));
        let email = EmailAddress::parse(REPORTER).unwrap();
        let asked = email.clone();
        test.hub.write(visitor(), move |cx| service::access::request_code(cx, &asked)).wait().unwrap();
        test.work();
        let code = test.mailbox.code(REPORTER);
        let browser = service::access::Browser { device: String::new(), before: None };
        let entered = test.hub.write(visitor(), move |cx| service::access::log_in(cx, &email, &code, &browser));
        let service::access::Entered::In(inside) = entered.wait().unwrap() else { panic!("no passkey") };
        let session = test.hub.read(visitor(), move |cx| service::access::whoami(cx, &inside.token)).wait().unwrap().unwrap();
        let own = Caller::web(
            Actor::Member { account: session.account.id, role: session.account.role },
            Locale::De,
        );
        let whose = domain::rights::Whose::Account(session.account.id);
        let taken = test.hub.read(own, move |cx| service::rights::export(cx, whose)).wait().unwrap();
        let taken = service::rights::json(&taken);
        assert!(taken.contains("zzmessage") && taken.contains("Das sehen wir anders."), "{taken}");
        assert!(!taken.contains("ben@post.example") && !taken.contains("Wir haben nachgesehen."), "{taken}");
        test.hub.write(own, move |cx| service::rights::erase(cx, whose)).wait().unwrap();
        // Their own words went with them, the decisions stay.
        assert!(case(test, coordinator(), one).report.reporter.is_none());
        assert_eq!(words(one), 2);
        for _ in 0..4 {
            test.clock.advance_seconds(80 * DAY);
            for _ in 0..2 {
                test.clock.advance_seconds(DAY);
                test.work();
            }
        }
        assert!(case(test, coordinator(), two).report.reporter.is_none());
        assert_eq!(words(two), 2);
    }
}
