//! The dates of an offer: added, resized, called off, each on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::fields::Fault;
use domain::links::Purpose;
use domain::opportunities::{OpportunityId, Shift, ShiftForm, ShiftId};
use domain::organisations::OrganisationId;
use domain::policy::{Actor, Matter};
use domain::signups::{Channel, Listener, SignupForm, SignupId, SignupState};
use kernel::Locale;
use service::opportunities::{add_date, call_off, dates, set_places};
use service::{Caller, Error, Refusal, Result};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn member(organisation: OrganisationId) -> Caller {
    let role = Role::Organisation(organisation);
    Caller::web(Actor::Member { account: AccountId::new(2), role }, Locale::De)
}

/// A club with an offer on one date with so many places.
fn garden(test: &TestHub, places: &str) -> (OrganisationId, OpportunityId, ShiftId) {
    let club = test.organisation("Gartenfreunde");
    let offer = test.offer(club, offer_form("Beete abdecken", places, true));
    (club, offer, all(test, offer)[0].id)
}

fn all(test: &TestHub, offer: OpportunityId) -> Vec<Shift> {
    test.hub.read(coordinator(), move |cx| dates(cx, offer)).wait().unwrap().dates
}

fn day(date: &str, from: &str) -> ShiftForm {
    ShiftForm { date: date.into(), from: from.into(), to: "13:00".into(), capacity: "3".into() }
}

fn add(test: &TestHub, caller: Caller, offer: OpportunityId, form: ShiftForm) -> Result<ShiftId> {
    test.hub.write(caller, move |cx| add_date(cx, offer, &form)).wait()
}

fn off(test: &TestHub, caller: Caller, date: ShiftId, reason: &'static str) -> Result<OpportunityId> {
    test.hub.write(caller, move |cx| call_off(cx, date, reason)).wait()
}

fn resize(test: &TestHub, caller: Caller, date: ShiftId, places: &'static str) -> Result<()> {
    test.hub.write(caller, move |cx| set_places(cx, date, places)).wait()
}

fn fault(result: Result<impl std::fmt::Debug>, field: &str) -> Option<Fault> {
    match result {
        Err(Error::Refused(Refusal::Fields(faults))) => faults.of(field),
        other => panic!("not refused by field: {other:?}"),
    }
}

fn come(test: &TestHub, offer: OpportunityId, date: ShiftId, mut form: SignupForm) -> SignupId {
    form.shift = date.to_string();
    let noted = test
        .hub
        .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &form, Channel::Phone));
    noted.wait().unwrap().signup.id
}

fn by_phone(name: &str, seed: u64) -> SignupForm {
    let mut form = signup_form(name, "", seed);
    "0221 4710-399".clone_into(&mut form.contact.phone);
    form
}

fn state(test: &TestHub, id: SignupId) -> SignupState {
    test.hub.read(coordinator(), move |cx| service::signups::as_staff(cx, id)).wait().unwrap().signup.state
}

on_both_databases! {
    fn the_organisation_hears_when_the_office_calls_a_date_off_and_not_when_it_does_so_itself(test) {
        let (club, offer, date) = garden(test, "3");
        let office = domain::people::EmailAddress::parse("tisch@stadt.example").unwrap();
        let account = test.hub.write(Caller::system(), move |cx| {
            service::access::open_account(cx, &office, "Büro", Role::Coordinator)
        }).wait().unwrap();
        let own = Caller::web(
            Actor::Member { account: AccountId::new(1), role: Role::Organisation(club) },
            Locale::De,
        );
        let second = add(test, own, offer, day("2027-01-09", "10:00")).unwrap();
        test.work();
        let heard = || {
            let mails = test.mailbox.to("gartenfreunde@verein.example");
            mails.iter().filter(|mail| mail.text.contains("das Büro hat abgesagt")).count()
        };
        off(test, own, second, "Zu kalt.").unwrap();
        test.work();
        assert_eq!(heard(), 0);
        let desk = Caller::web(Actor::Member { account: account.id, role: Role::Coordinator }, Locale::De);
        off(test, desk, date, "Glatteis.").unwrap();
        test.work();
        assert_eq!(heard(), 1);
    }

    fn a_date_is_added_once_by_its_organisation_or_the_office_and_by_nobody_else(test) {
        let (club, offer, _) = garden(test, "3");
        let first = add(test, member(club), offer, day("2026-12-05", "10:00")).unwrap();
        assert_eq!(add(test, member(club), offer, day("2026-12-05", "10:00")).unwrap(), first);
        add(test, coordinator(), offer, day("2026-12-06", "10:00")).unwrap();
        assert_eq!(all(test, offer).len(), 3);
        let foreign = test.organisation("Werkstatt");
        for caller in [member(foreign), visitor()] {
            let tried = add(test, caller, offer, day("2026-12-07", "10:00"));
            assert!(matches!(tried, Err(Error::NotFound)));
            assert!(matches!(off(test, caller, first, "Nein"), Err(Error::NotFound)));
            assert!(matches!(resize(test, caller, first, "9"), Err(Error::NotFound)));
        }
        let bad = [("2026-02-30", "10:00", "date"), ("2026-12-07", "25:00", "from"), ("2026-11-22", "11:00", "from")];
        for (date, from, field) in bad {
            assert!(fault(add(test, member(club), offer, day(date, from)), field).is_some(), "{date} {from}");
        }
        assert_eq!(all(test, offer).len(), 3);
    }

    fn nobody_loses_a_place_because_a_number_was_changed(test) {
        let (club, offer, date) = garden(test, "3");
        come(test, offer, date, signup_form("Kim", "kim@post.example", 1));
        come(test, offer, date, signup_form("Jo", "jo@post.example", 2));
        assert_eq!(fault(resize(test, member(club), date, "1"), "capacity"), Some(Fault::BelowTaken { taken: 2 }));
        assert_eq!(all(test, offer)[0].places.capacity, Some(3));
        resize(test, member(club), date, "2").unwrap();
        assert!(all(test, offer)[0].places.filled());
        resize(test, member(club), date, "").unwrap();
        assert_eq!(all(test, offer)[0].places.capacity, None);
    }

    fn everybody_who_signed_up_hears_why_the_date_falls_through(test) {
        let (club, offer, date) = garden(test, "5");
        let kim = come(test, offer, date, signup_form("Kim", "kim@post.example", 1));
        let hedwig = come(test, offer, date, by_phone("Hedwig", 2));
        let mut form = signup_form("Unbestätigt", "niemand@post.example", 3);
        form.shift = date.to_string();
        let open = test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form));
        let open = open.wait().unwrap().signup.id;
        test.work();
        let asked = test.mailbox.to("niemand@post.example").len();
        assert_eq!(fault(off(test, member(club), date, "  "), "reason"), Some(Fault::Missing));
        assert_eq!(state(test, kim), SignupState::Accepted);
        off(test, member(club), date, "Der Boden ist gefroren.").unwrap();
        for id in [kim, hedwig, open] {
            assert_eq!(state(test, id), SignupState::CalledOff);
        }
        test.work();
        let told = test.mailbox.to("kim@post.example").pop().unwrap();
        assert!(told.text.contains("fällt aus") && told.text.contains("Der Boden ist gefroren."), "{}", told.text);
        // An address that nobody confirmed was promised no further mail: its link tells.
        assert_eq!(test.mailbox.to("niemand@post.example").len(), asked);
        let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
        let calls: Vec<_> = desk.to_tell.iter().map(|it| (it.row.signup.id, it.listener)).collect();
        assert_eq!(calls, [(hedwig, Listener::Person)]);
        // Reminders that were planned do nothing, and the same step again tells nobody twice.
        let count = test.mailbox.all().len();
        off(test, member(club), date, "Noch einmal").unwrap();
        test.clock.advance_seconds(5 * 86_400 + 3600);
        test.work();
        assert_eq!(test.mailbox.all().len(), count);
    }

    fn what_the_page_promises_is_what_happens_and_a_guardian_who_said_yes_is_told_too(test) {
        let (club, offer, date) = garden(test, "9");
        let young = |name: &str, seed, email: &str, phone: &str| {
            let mut form = signup_form(name, &format!("{seed}@post.example"), seed);
            form.under_16 = true;
            form.guardian = domain::people::ContactForm { name: "Emre".into(), email: email.into(), phone: phone.into() };
            form.guardian_lang = "tr".to_owned();
            come(test, offer, date, form)
        };
        let agreed = young("Deniz", 1, "emre@post.example", "");
        let by_voice = young("Ada", 2, "", "0221 4710-377");
        for id in [agreed, by_voice] {
            test.hub.write(coordinator(), move |cx| service::signups::consent(cx, id)).wait().unwrap();
        }
        young("Mika", 3, "gefragt@post.example", "");
        let mut form = signup_form("Unbestätigt", "niemand@post.example", 4);
        form.shift = date.to_string();
        test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
        test.work();
        let asked = test.mailbox.to("gefragt@post.example").len();
        let page = test.hub.read(member(club), move |cx| service::opportunities::date(cx, date)).wait().unwrap();
        // Deniz, Emre, Ada, Mika; Ada's guardian; the one who never confirmed.
        assert_eq!((page.signed_up, page.by_mail, page.by_voice, page.not_told), (4, 4, 1, 1));
        let before = test.mailbox.all().len();
        off(test, member(club), date, "Der Boden ist gefroren.").unwrap();
        test.work();
        assert_eq!(test.mailbox.all().len(), before + page.by_mail);
        let told = test.mailbox.to("emre@post.example").pop().unwrap().text;
        assert!(told.contains("Deniz") && told.contains("Der Boden ist gefroren.") && told.contains("iptal"), "{told}");
        assert_eq!(test.mailbox.to("gefragt@post.example").len(), asked);
        let calls = || {
            let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
            desk.to_tell.iter().map(|it| (it.row.signup.id, it.listener)).collect::<Vec<_>>()
        };
        assert_eq!(calls(), [(by_voice, Listener::Guardian)]);
        test.hub.write(coordinator(), move |cx| service::signups::note_told(cx, by_voice, Listener::Guardian)).wait().unwrap();
        assert_eq!(calls(), []);
    }

    fn a_date_that_was_called_off_is_neither_shown_nor_taken_and_the_offer_stays_one_with_dates(test) {
        let (club, offer, date) = garden(test, "5");
        off(test, member(club), date, "").unwrap();
        let page = test.hub.read(visitor(), move |cx| service::opportunities::public_page(cx, offer)).wait().unwrap();
        assert!(page.shifts.is_empty());
        let over = test.hub.read(visitor(), move |cx| service::signups::dates_over(cx, &page)).wait().unwrap();
        assert!(over);
        let mut form = signup_form("Kim", "kim@post.example", 1);
        form.shift = date.to_string();
        let late = test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait();
        assert!(matches!(late, Err(Error::Refused(Refusal::NotNow))));
        assert!(matches!(resize(test, member(club), date, "9"), Err(Error::Refused(Refusal::NotNow))));
        // Found after all, the same day is a date of its own.
        let again = add(test, member(club), offer, day("2026-11-28", "10:00")).unwrap();
        assert_ne!(again, date);
        assert_eq!(all(test, offer).iter().filter(|date| date.called_off_at.is_none()).count(), 1);
    }

    fn the_link_of_whoever_never_confirmed_tells_the_truth(test) {
        let (club, offer, date) = garden(test, "5");
        let mut form = signup_form("Kim", "kim@post.example", 1);
        form.shift = date.to_string();
        test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
        test.work();
        let token = test.mailbox.token("kim@post.example", "meins");
        off(test, member(club), date, "Es stürmt.").unwrap();
        let pressed = test.hub.write(visitor(), move |cx| {
            let Matter::OwnSignup(id) = cx.bear(Purpose::OwnSignup, &token)? else { return Err(Error::NotFound) };
            service::signups::confirm(cx, id)
        });
        assert!(matches!(pressed.wait(), Err(Error::Refused(Refusal::NotNow))));
    }

    fn what_began_is_not_called_off(test) {
        let (club, offer, date) = garden(test, "5");
        test.clock.advance_seconds(6 * 86_400);
        assert!(matches!(off(test, member(club), date, "Zu spät"), Err(Error::Refused(Refusal::NotNow))));
        test.hub.write(coordinator(), move |cx| service::opportunities::end(cx, offer)).wait().unwrap();
        let added = add(test, member(club), offer, day("2026-12-05", "10:00"));
        assert!(matches!(added, Err(Error::Refused(Refusal::NotNow))));
    }
}
