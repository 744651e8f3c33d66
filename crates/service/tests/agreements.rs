//! Agreements from the first word to the public outcome: confirmed by each party, changed and confirmed anew, shown step by
//! step, looked at in the end; on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::agreements::{
    AgreementId, BeginForm, ConfirmForm, MeasureForm, PartyId, PublicState, Reached, State, TextForm,
};
use domain::organisations::OrganisationId;
use domain::people::ContactForm;
use domain::policy::Actor;
use domain::signups::Channel;
use kernel::{Locale, PublicId, SeededRng};
use service::agreements as deals;
use service::{Caller, Error, Refusal, Result, WriteCx};
use testkit::{TestHub, coordinator, on_both_databases, organisation_form, visitor};

const DAY: i64 = 24 * 3_600;

fn write<T: Send + 'static>(
    test: &TestHub,
    caller: Caller,
    act: impl FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    test.hub.write(caller, act).wait()
}

/// Does something for a party by its link.
fn by_link<T: Send + 'static>(
    test: &TestHub,
    token: &str,
    act: impl FnOnce(&mut WriteCx<'_>, deals::As) -> Result<T> + Send + 'static,
) -> Result<T> {
    let token = token.to_owned();
    write(test, visitor(), move |cx| {
        let who = deals::bear(cx, &token)?;
        act(cx, who)
    })
}

fn town(test: &TestHub) -> OrganisationId {
    let form = domain::organisations::OrganisationForm {
        sector: "administration".to_owned(),
        ..organisation_form("Grünamt")
    };
    let id = write(test, visitor(), move |cx| service::organisations::register(cx, &form)).unwrap();
    write(test, coordinator(), move |cx| service::organisations::approve(cx, id)).unwrap();
    id
}

fn begin_form(parties: &[OrganisationId], template: &str, seed: u64) -> BeginForm {
    BeginForm {
        title: "Ein Beet für alle".into(),
        goal: "Das Beet am Bahnhof blüht.".into(),
        template: template.into(),
        parties: parties.iter().map(ToString::to_string).collect(),
        form_key: PublicId::draw(&mut SeededRng::new(seed)).to_string(),
        ..BeginForm::default()
    }
}

struct Deal {
    id: AgreementId,
    parties: Vec<PartyId>,
    tokens: Vec<String>,
}

fn deal(test: &TestHub, parties: &[OrganisationId], seed: u64) -> Deal {
    let form = begin_form(parties, "bed", seed);
    let (id, state) = write(test, coordinator(), move |cx| deals::begin(cx, &form)).unwrap();
    assert_eq!(state, State::Draft);
    let view = view(test, id);
    let parties: Vec<PartyId> = view.parties.iter().map(|party| party.id).collect();
    let token = |party: &PartyId| view.links.iter().find(|(id, _)| id == party).unwrap().1.clone();
    Deal { id, tokens: parties.iter().map(token).collect(), parties }
}

fn view(test: &TestHub, id: AgreementId) -> deals::View {
    test.hub.read(coordinator(), move |cx| deals::view_at_desk(cx, id)).wait().unwrap()
}

fn offer(test: &TestHub, id: AgreementId) {
    write(test, coordinator(), move |cx| deals::offer(cx, id, None)).unwrap();
}

fn yes(version: i32, public: bool) -> ConfirmForm {
    ConfirmForm {
        version: version.to_string(),
        name: "Kim Holunder".into(),
        role: "Vorstand".into(),
        public: if public { "yes" } else { "no" }.into(),
    }
}

fn confirm(test: &TestHub, token: &str, version: i32, public: bool) -> Result<deals::Sent> {
    by_link(test, token, move |cx, who| deals::confirm(cx, who, &yes(version, public)))
}

fn officer(office: OrganisationId) -> Caller {
    Caller::web(Actor::Member { account: AccountId::new(9), role: Role::Officer(office) }, Locale::De)
}

fn confirm_for_town(test: &TestHub, caller: Caller, token: &str, version: i32) -> Result<deals::Sent> {
    let token = token.to_owned();
    write(test, caller, move |cx| {
        let who = deals::bear(cx, &token)?;
        deals::confirm(cx, who, &yes(version, true))
    })
}

fn public(test: &TestHub) -> Vec<(AgreementId, PublicState)> {
    let rows = test.hub.read(visitor(), deals::list).wait().unwrap();
    rows.into_iter().map(|row| (row.it.id, row.it.public_state().unwrap())).collect()
}

fn in_force(test: &TestHub, public: bool, seed: u64) -> Deal {
    let parties =
        [test.organisation(&format!("Nähstube {seed}")), test.organisation(&format!("Chor {seed}"))];
    let it = deal(test, &parties, seed);
    offer(test, it.id);
    assert_eq!(confirm(test, &it.tokens[0], 1, public).unwrap(), deals::Sent::Waits);
    assert_eq!(confirm(test, &it.tokens[1], 1, public).unwrap(), deals::Sent::InForce);
    it
}

on_both_databases! {
    fn it_is_in_force_once_each_party_confirmed_the_same_text_and_for_the_town_only_a_log_in_says_yes(test) {
        let (club, firm, office) = (test.organisation("Nähstube"), test.organisation("Werk"), town(test));
        let it = deal(test, &[club, firm, office], 1);
        let id = it.id;
        assert!(matches!(confirm(test, &it.tokens[0], 1, true), Err(Error::Refused(Refusal::NotNow))), "a draft is not confirmed");
        offer(test, it.id);
        confirm(test, &it.tokens[0], 1, true).unwrap();
        assert!(matches!(confirm(test, &it.tokens[0], 1, true), Err(Error::Refused(Refusal::Twice))));
        assert!(matches!(confirm(test, &it.tokens[2], 1, true), Err(Error::Forbidden)), "a link does not speak for the town");
        let stranger = officer(club);
        assert!(matches!(confirm_for_town(test, stranger, &it.tokens[2], 1), Err(Error::Forbidden)));
        confirm_for_town(test, officer(office), &it.tokens[2], 1).unwrap();
        assert_eq!(view(test, it.id).it.state, State::Offered);

        // The firm changes a word: what the others confirmed is nothing for the new text.
        let mut form = TextForm::of(&view(test, it.id).newest().unwrap().text, 1);
        form.goal = "Zwei Beete am Bahnhof blühen.".into();
        form.measures.push(MeasureForm { what: "Bank bauen".into(), who: "2".into(), due: form.review.clone(), shown: "Foto".into(), ..MeasureForm::default() });
        let changed = form.clone();
        let number = by_link(test, &it.tokens[1], move |cx, who| deals::write(cx, id, Some(who), &changed)).unwrap();
        assert_eq!(number, 2);
        let stale = form.clone();
        let again = by_link(test, &it.tokens[0], move |cx, who| deals::write(cx, id, Some(who), &stale));
        assert!(matches!(again, Err(Error::Refused(Refusal::Meanwhile))), "who saw the first text does not overwrite the second");
        assert!(matches!(confirm(test, &it.tokens[1], 1, true), Err(Error::Refused(Refusal::Meanwhile))), "nobody confirms what they did not see");
        confirm(test, &it.tokens[0], 2, true).unwrap();
        confirm(test, &it.tokens[1], 2, true).unwrap();
        assert_eq!(view(test, it.id).it.holds, None);
        assert_eq!(confirm_for_town(test, officer(office), &it.tokens[2], 2).unwrap(), deals::Sent::InForce);
        let seen = view(test, it.id);
        assert_eq!((seen.it.state, seen.it.holds, seen.it.public), (State::InForce, Some(2), true));
        let first = &seen.version(1).unwrap().text;
        assert_eq!(first.goal, "Das Beet am Bahnhof blüht.", "what was confirmed never changes");
        assert_eq!(seen.version(2).unwrap().text.measures.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(public(test), [(it.id, PublicState::Running)]);
    }

    fn whoever_has_no_account_begins_it_and_nobody_hears_of_it_before_the_organisation_said_so(test) {
        let (club, choir) = (test.organisation("Nähstube"), test.organisation("Chor"));
        test.work();
        let form = begin_form(&[club, choir], "", 4);
        let (id, state) = write(test, visitor(), move |cx| deals::begin(cx, &form)).unwrap();
        assert_eq!(state, State::Held);
        test.work();
        assert!(!test.mailbox.to("chor@verein.example").iter().any(|it| it.text.contains("absprache/")));
        let token = test.mailbox.token("nhstube@verein.example", "absprache");
        let other = view(test, id).links[1].1.clone();
        assert!(matches!(by_link(test, &other, deals::vouch), Err(Error::Forbidden)));
        by_link(test, &token, deals::vouch).unwrap();
        test.work();
        assert_eq!(view(test, id).it.state, State::Draft);
        assert_eq!(test.mailbox.token("chor@verein.example", "absprache"), other);
        // Without a step there is nothing to confirm.
        let early = by_link(test, &token, move |cx, who| deals::offer(cx, id, Some(who)));
        assert!(matches!(early, Err(Error::Refused(Refusal::NotNow))));
    }

    fn a_step_is_proved_by_one_party_and_confirmed_by_another_and_stays_so_while_it_asks_for_the_same(test) {
        let it = in_force(test, true, 6);
        let proof = by_link(test, &it.tokens[1], |cx, who| deals::prove(cx, who, 1, "Die Erde ist da.", None)).unwrap();
        let own = by_link(test, &it.tokens[1], move |cx, who| deals::judge(cx, who, proof, true, ""));
        assert!(matches!(own, Err(Error::Forbidden)));
        let nothing = by_link(test, &it.tokens[0], move |cx, who| deals::judge(cx, who, proof, false, " "));
        assert!(matches!(nothing, Err(Error::Refused(Refusal::Fields(_)))));
        by_link(test, &it.tokens[0], move |cx, who| deals::judge(cx, who, proof, true, "")).unwrap();
        let today = test.hub.now().city_day();
        let reached = |number: i32| {
            let seen = view(test, it.id);
            let step = seen.newest().unwrap().text.measures.iter().find(|it| it.number == number).unwrap().clone();
            seen.reached(&step, today)
        };
        assert_eq!((reached(1), reached(2)), (Reached::Done, Reached::Open));
        let rewrite = |what: Option<&str>, due: &str, before: i32| {
            let mut form = TextForm::of(&view(test, it.id).newest().unwrap().text, before);
            if let Some(what) = what { form.measures[0].what = what.into(); }
            form.measures[0].due = due.into();
            let id = it.id;
            write(test, coordinator(), move |cx| deals::write(cx, id, None, &form)).unwrap();
        };
        let due = view(test, it.id).newest().unwrap().text.review.to_string();
        rewrite(None, &due, 1);
        assert_eq!(reached(1), Reached::Done, "another day is the same step");
        rewrite(Some("Doppelt so viel Erde"), &due, 2);
        assert_eq!(reached(1), Reached::Open);
        assert_eq!(view(test, it.id).it.holds, Some(1), "the old text holds until all confirmed the new one");
    }

    fn an_outcome_is_public_only_after_all_said_yes_and_ten_working_days_and_names_nobody(test) {
        let (open, closed) = (in_force(test, true, 8), in_force(test, false, 9));
        for it in [&open, &closed] {
            let id = it.id;
            write(test, coordinator(), move |cx| deals::review(cx, id, None, "Frau Geheim war dabei.")).unwrap();
            let none = write(test, coordinator(), move |cx| deals::conclude(cx, id, "differently", " ", ""));
            assert!(matches!(none, Err(Error::Refused(Refusal::Fields(_)))), "it says why");
            write(test, coordinator(), move |cx| deals::conclude(cx, id, "differently", "Der Boden war zu nass.", "Minuten")).unwrap();
        }
        let say = by_link(test, &open.tokens[0], |cx, who| deals::say(cx, who, "Wir versuchen es im Herbst noch einmal."));
        say.unwrap();
        test.work();
        assert_eq!(public(test), [(open.id, PublicState::UnderReview)]);
        let id = open.id;
        let hidden = test.hub.read(visitor(), move |cx| deals::one(cx, id)).wait().unwrap();
        assert!(hidden.row.it.published_at.is_none());
        test.clock.advance_seconds(20 * DAY);
        test.work();
        assert_eq!(public(test), [(open.id, PublicState::Over(domain::agreements::Outcome::Differently))]);
        let shown = test.hub.read(visitor(), move |cx| deals::one(cx, id)).wait().unwrap();
        assert_eq!(shown.row.it.outcome.as_deref(), Some("Der Boden war zu nass."));
        let private = closed.id;
        assert!(matches!(test.hub.read(visitor(), move |cx| deals::one(cx, private)).wait(), Err(Error::NotFound)));
    }

    fn a_party_takes_its_yes_back_before_the_outcome_is_public(test) {
        let it = in_force(test, true, 11);
        assert_eq!(public(test).len(), 1);
        by_link(test, &it.tokens[0], deals::keep_private).unwrap();
        assert_eq!(public(test), []);
    }

    fn the_parties_are_reminded_once_of_each_date_and_not_of_what_is_done(test) {
        let it = in_force(test, true, 13);
        test.work();
        let near = |address: &str| {
            let mails = test.mailbox.to(address);
            mails.iter().filter(|mail| mail.subject.starts_with("Bald ist es so weit")).count()
        };
        let due = view(test, it.id).newest().unwrap().text.measures[0].due;
        let days = i64::from((due - test.hub.now().city_day()).get_days());
        test.clock.advance_seconds((days - 14) * DAY + 12 * 3_600);
        test.work();
        test.work();
        assert_eq!(near("chor@verein.example"), 1);
        let proof = by_link(test, &it.tokens[1], |cx, who| deals::prove(cx, who, 1, "Da.", None)).unwrap();
        by_link(test, &it.tokens[0], move |cx, who| deals::judge(cx, who, proof, true, "")).unwrap();
        test.clock.advance_seconds(11 * DAY);
        test.work();
        assert_eq!(near("chor@verein.example"), 1, "what is done needs no reminder");
    }

    fn the_office_notes_a_yes_on_the_phone_and_on_paper_and_the_record_says_so(test) {
        let club = test.organisation("Nähstube");
        let form = BeginForm {
            parties: vec![club.to_string()],
            other: "Nachbarschaft Ringstraße".into(),
            other_sector: "initiative".into(),
            other_contact: ContactForm { name: "Erna K.".into(), email: String::new(), phone: "0221 4710-321".into() },
            ..begin_form(&[], "bed", 15)
        };
        let (id, _) = write(test, coordinator(), move |cx| deals::begin(cx, &form)).unwrap();
        offer(test, id);
        let parties: Vec<PartyId> = view(test, id).parties.iter().map(|party| party.id).collect();
        for (party, channel) in [(parties[0], Channel::Paper), (parties[1], Channel::Phone)] {
            let caller = Caller { channel, ..coordinator() };
            write(test, caller, move |cx| {
                let who = deals::for_party(cx, id, party)?;
                deals::confirm(cx, who, &yes(1, true))
            }).unwrap();
        }
        let seen = view(test, id);
        assert_eq!(seen.it.state, State::InForce);
        assert_eq!(seen.said.iter().map(|(it, _)| it.channel).collect::<Vec<_>>(), [Channel::Paper, Channel::Phone]);
        let row = test.hub.read(visitor(), deals::list).wait().unwrap().remove(0);
        assert!(row.parties[1].0.is_none(), "nobody is named who is not listed");
    }

    fn a_document_is_kept_for_the_parties_and_a_signed_sheet_for_the_office(test) {
        let it = in_force(test, true, 17);
        let (id, token) = (it.id, it.tokens[0].clone());
        let pdf = b"%PDF-1.7\nein Blatt\n%%EOF\n";
        let attached = deals::attach(&test.hub, coordinator(), move |cx| deals::may_attach(cx, id, None), pdf).unwrap();
        let scan = write(test, coordinator(), move |cx| attached.lay(cx, id, None)).unwrap();
        assert!(view(test, id).files[0].scan);
        let read = move |cx: &mut service::ReadCx<'_>| {
            let who = deals::bear(cx, &token)?;
            deals::read_file(cx, id, Some(who), scan)
        };
        assert!(matches!(test.hub.read(visitor(), read).wait(), Err(Error::NotFound)), "the sheet names people");
        assert!(test.hub.read(coordinator(), move |cx| deals::read_file(cx, id, None, scan)).wait().is_ok());
        let broken = deals::attach(&test.hub, coordinator(), move |cx| deals::may_attach(cx, id, None), b"%PDF-1.7");
        assert!(matches!(broken, Err(Error::Refused(Refusal::Fields(_)))));
    }
}
