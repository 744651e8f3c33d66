//! From "in preparation" to public and back: what is written, what is vouched for, the mail that proves itself, the door.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{Account, Role};
use domain::legal::{
    AccessibilityForm, DeputiesForm, ImprintForm, Ombuds, Point, PrivacyForm, StatementForm,
};
use domain::people::EmailAddress;
use domain::policy::Actor;
use kernel::Locale;
use service::legal::{LegalForm, Vouched};
use service::opening::Checklist;
use service::{Caller, Error, Refusal};
use testkit::{TestHub, on_both_databases, visitor};

fn text(text: &str) -> String {
    text.to_owned()
}

/// The administrator of a small office, logged in.
fn admin(test: &TestHub) -> Caller {
    let Account { id, role, .. } = test
        .hub
        .write(Caller::system(), |cx| {
            let email = EmailAddress::parse("ayse@stadt.example").unwrap();
            service::access::open_account(cx, &email, "Ayşe Beispiel", Role::Admin)
        })
        .wait()
        .unwrap();
    Caller::web(Actor::Member { account: id, role }, Locale::De)
}

fn list(test: &TestHub, caller: Caller) -> Checklist {
    test.hub.read(caller, service::opening::checklist).wait().unwrap()
}

fn write(test: &TestHub, caller: Caller, form: LegalForm) -> Result<(), Error> {
    let seen = test.hub.read(caller, service::legal::see).wait()?.1;
    test.hub.write(caller, move |cx| service::legal::write(cx, &form, seen)).wait()
}

fn imprint() -> LegalForm {
    LegalForm::Imprint(ImprintForm {
        kind: text("municipality"),
        name: text("Stadt Musterstadt"),
        street: text("Marktplatz 1"),
        town: text("45999 Musterstadt"),
        represented_by: text("Kim Beispiel"),
        email: text("info@stadt.example"),
        phone: text("0221 4710-100"),
        editor: text("Kim Beispiel, Marktplatz 1"),
        ..ImprintForm::default()
    })
}

fn privacy(hosting: &str) -> LegalForm {
    LegalForm::Privacy(PrivacyForm {
        controller: text("operator"),
        officer: text("Beauftragte der Stadt"),
        officer_email: text("datenschutz@stadt.example"),
        hosting: text(hosting),
        authority: text("Landesbeauftragte"),
        ..PrivacyForm::default()
    })
}

fn accessibility() -> LegalForm {
    let Ombuds { name, email, website } = Ombuds::of_nrw();
    LegalForm::Accessibility(AccessibilityForm {
        tested_on: text("2026-11-20"),
        method: text("own"),
        contact: text("Stabsstelle"),
        email: text("barrieren@stadt.example"),
        ombuds_name: name,
        ombuds_email: email,
        ombuds_website: website,
        ..AccessibilityForm::default()
    })
}

fn deputies() -> LegalForm {
    LegalForm::Deputies(DeputiesForm {
        coordinator_name: text("Deniz Beispiel"),
        coordinator_reach: text("0221 4710-101"),
        admin_name: text("Robin Beispiel"),
        admin_reach: text("robin@stadt.example"),
    })
}

fn vouch(what: Vouched) -> LegalForm {
    LegalForm::Vouch(what, StatementForm { by: text("Kim Beispiel"), vouched: true })
}

/// Sends a test mail and reads its code as somebody would.
fn code(test: &TestHub, caller: Caller) -> String {
    test.hub.write(caller, service::opening::send).wait().unwrap();
    test.work();
    let mails = test.mailbox.to("ayse@stadt.example");
    let mail = mails.last().unwrap().text.clone();
    // It stands on a line of its own.
    let alone = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_alphanumeric());
    mail.lines().map(str::trim).find(alone).unwrap().to_owned()
}

/// All that a program can be shown; the backup and the mail come from elsewhere.
fn write_all(test: &TestHub, caller: Caller) {
    for form in [imprint(), privacy("Rechenzentrum"), accessibility(), deputies()] {
        write(test, caller, form).unwrap();
    }
    for what in [Vouched::Privacy, Vouched::Dns, Vouched::Plain] {
        write(test, caller, vouch(what)).unwrap();
    }
}

fn back_up(test: &TestHub) {
    let proof =
        domain::backups::Proof { at: test.hub.now().micros(), millis: 5, bytes: 9, rows: 3, uploads: 0 };
    store::maintenance::note_backup(&test.location, |record| record.proof = Some(proof)).unwrap();
}

on_both_databases! {
    fn a_hub_opens_when_its_list_is_whole_and_not_before(test) {
        let caller = admin(test);
        assert_eq!(list(test, caller).missing.len(), 9);
        let open = || test.hub.write(caller, service::opening::open).wait();
        assert!(matches!(open(), Err(Error::Refused(Refusal::NotNow))));
        write_all(test, caller);
        assert_eq!(list(test, caller).missing, [Point::Backup, Point::Mail]);
        assert!(matches!(open(), Err(Error::Refused(Refusal::NotNow))));
        back_up(test);
        let code = code(test, caller);
        test.hub.write(caller, move |cx| service::opening::prove(cx, &code)).wait().unwrap();
        assert_eq!(list(test, caller).missing, []);
        assert!(!test.hub.settings().is_public());
        open().unwrap();
        assert!(test.hub.settings().is_public());
        assert!(matches!(open(), Err(Error::Refused(Refusal::NotNow))), "it is open already");
        test.hub.write(caller, service::opening::close).wait().unwrap();
        assert!(!test.hub.settings().opened);
        let again = test.hub.write(caller, service::opening::close).wait();
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
    }

    fn the_door_is_the_offices_and_the_journal_knows_of_it(test) {
        let caller = admin(test);
        write_all(test, caller);
        back_up(test);
        let code = code(test, caller);
        test.hub.write(caller, move |cx| service::opening::prove(cx, &code)).wait().unwrap();
        let club = test.organisation("Gartenfreunde");
        let member = Actor::Member { account: domain::accounts::AccountId::new(9), role: Role::Organisation(club) };
        for other in [visitor(), Caller::web(member, Locale::De)] {
            assert!(matches!(test.hub.write(other, service::opening::open).wait(), Err(Error::Forbidden)));
            assert!(matches!(test.hub.write(other, service::opening::close).wait(), Err(Error::Forbidden)));
            assert!(matches!(test.hub.write(other, service::opening::send).wait(), Err(Error::Forbidden)));
            assert!(matches!(write(test, other, imprint()), Err(Error::Forbidden)));
        }
        let before = test.hub.position().unwrap();
        test.hub.write(caller, service::opening::open).wait().unwrap();
        assert_eq!(test.hub.position().unwrap(), before + 2, "the settings, and that it was opened");
    }

    fn a_changed_privacy_notice_is_one_that_nobody_has_read(test) {
        let caller = admin(test);
        write_all(test, caller);
        write(test, caller, privacy("Rechenzentrum")).unwrap();
        assert!(!list(test, caller).missing.contains(&Point::Privacy), "nothing was changed");
        write(test, caller, privacy("Anderes Rechenzentrum")).unwrap();
        assert!(list(test, caller).missing.contains(&Point::Privacy));
    }

    fn nobody_overwrites_what_somebody_else_saved_meanwhile(test) {
        let caller = admin(test);
        let (_, seen) = test.hub.read(caller, service::legal::see).wait().unwrap();
        write(test, caller, imprint()).unwrap();
        let late = test.hub.write(caller, move |cx| service::legal::write(cx, &deputies(), seen)).wait();
        assert!(matches!(late, Err(Error::Refused(Refusal::Meanwhile))));
        assert!(test.hub.settings().legal.coordinator_deputy.is_none());
    }

    fn a_test_mail_is_proved_by_its_own_code_within_five_tries_and_a_day(test) {
        let caller = admin(test);
        let prove = |code: &str| {
            let code = code.to_owned();
            test.hub.write(caller, move |cx| service::opening::prove(cx, &code)).wait()
        };
        assert!(matches!(prove("abcdef"), Err(Error::Refused(Refusal::Code { left: 0 }))), "none was sent");
        let first = code(test, caller);
        let often = test.hub.write(caller, service::opening::send).wait();
        assert!(matches!(often, Err(Error::Refused(Refusal::TooOften))));
        test.clock.advance_seconds(61);
        let second = code(test, caller);
        assert_ne!(first, second);
        assert!(matches!(prove(&first), Err(Error::Refused(Refusal::Code { left: 4 }))));
        test.clock.advance_seconds(24 * 3600);
        assert!(matches!(prove(&second), Err(Error::Refused(Refusal::Code { left: 0 }))), "a day is over");
        let third = code(test, caller);
        prove(&third.to_uppercase()).unwrap();
        assert!(matches!(prove(&third), Err(Error::Refused(Refusal::Code { left: 0 }))), "used once");
        test.clock.advance_seconds(61);
        let fourth = code(test, caller);
        for left in [4, 3, 2, 1, 0] {
            let wrong = prove("222222");
            assert!(matches!(wrong, Err(Error::Refused(Refusal::Code { left: told })) if told == left));
        }
        assert!(matches!(prove(&fourth), Err(Error::Refused(Refusal::Code { left: 0 }))), "worn out");
        assert!(!list(test, caller).missing.contains(&Point::Mail), "what was proved stays proved");
    }
}
