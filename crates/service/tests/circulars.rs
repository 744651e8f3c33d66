//! Circulars: written, tried out, sent once, by mail where one arrives; who refuses gets none.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::circulars::{CircularForm, CircularId, Way};
use domain::organisations::{OrganisationForm, OrganisationId};
use service::{Caller, Error, Refusal};
use testkit::{TestHub, bounced, coordinator, on_both_databases, organisation_form, visitor};

fn listed(test: &TestHub, name: &str, email: &str, address: &str) -> OrganisationId {
    let form = OrganisationForm { address: address.to_owned(), ..organisation_form(name) };
    let mut form = form;
    form.contact.email = email.to_owned();
    let id = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
    test.hub.write(coordinator(), move |cx| service::organisations::approve(cx, id)).wait().unwrap();
    id
}

fn form(to: &[OrganisationId], key: &str) -> CircularForm {
    CircularForm {
        subject: "Einladung zum Netzwerktreffen".to_owned(),
        text: "Am 3. März um 18 Uhr im Rathaus.\n\nEs gibt Suppe.".to_owned(),
        to: to.iter().map(ToString::to_string).collect(),
        form_key: key.to_owned(),
    }
}

fn write(test: &TestHub, form: CircularForm) -> Result<CircularId, Error> {
    test.hub.write(coordinator(), move |cx| service::circulars::write(cx, &form)).wait()
}

fn ways(test: &TestHub, id: CircularId) -> Vec<(String, Way)> {
    let (_, recipients) =
        test.hub.read(coordinator(), move |cx| service::circulars::see(cx, id)).wait().unwrap();
    recipients.into_iter().map(|(it, way)| (it.name, way)).collect()
}

/// How many circulars came to a mailbox.
fn came(test: &TestHub, address: &str) -> usize {
    test.work();
    test.mailbox.to(address).into_iter().filter(|mail| mail.subject.starts_with("Einladung")).count()
}

on_both_databases! {
    fn it_goes_out_once_by_the_way_that_reaches_each(test) {
        let chor = listed(test, "Chor", "chor@verein.example", "");
        let haus = listed(test, "Haus am See", "", "Seestraße 1");
        let ruf = listed(test, "Rufkreis", "", "");
        let id = write(test, form(&[chor, haus, ruf], "0123456789abcdef")).unwrap();
        assert_eq!(write(test, form(&[chor, haus, ruf], "0123456789abcdef")).unwrap(), id, "the same form sent twice is one");
        assert_eq!(came(test, "chor@verein.example"), 0, "a draft goes to nobody");
        let expected = [("Chor", Way::Mail), ("Haus am See", Way::Letter), ("Rufkreis", Way::Phone)];
        assert_eq!(ways(test, id), expected.map(|(name, way)| (name.to_owned(), way)));
        test.hub.write(coordinator(), move |cx| service::circulars::send(cx, id)).wait().unwrap();
        assert_eq!(came(test, "chor@verein.example"), 1);
        let again = test.hub.write(coordinator(), move |cx| service::circulars::send(cx, id)).wait();
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
        let changed = form(&[chor], "abcdef0123456789");
        let late = test.hub.write(coordinator(), move |cx| service::circulars::change(cx, id, &changed)).wait();
        assert!(matches!(late, Err(Error::Refused(Refusal::NotNow))));
        let gone = test.hub.write(coordinator(), move |cx| service::circulars::discard(cx, id)).wait();
        assert!(matches!(gone, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(came(test, "chor@verein.example"), 1, "nobody gets it twice");
        // How it went out stays as it was, whatever becomes of the address.
        test.hub.write(coordinator(), move |cx| service::circulars::set_refusal(cx, chor, true)).wait().unwrap();
        assert_eq!(ways(test, id).len(), 3);
    }

    fn who_refuses_gets_none_even_when_chosen_before(test) {
        let chor = listed(test, "Chor", "chor@verein.example", "");
        let klub = listed(test, "Klub", "klub@verein.example", "");
        let id = write(test, form(&[chor, klub], "0123456789abcdef")).unwrap();
        test.hub.write(coordinator(), move |cx| service::circulars::set_refusal(cx, chor, true)).wait().unwrap();
        test.hub.write(coordinator(), move |cx| service::circulars::send(cx, id)).wait().unwrap();
        assert_eq!((came(test, "chor@verein.example"), came(test, "klub@verein.example")), (0, 1));
        let chosen = write(test, form(&[chor], "abcdef0123456789"));
        assert!(matches!(chosen, Err(Error::Refused(Refusal::NotNow))));
        test.hub.write(coordinator(), move |cx| service::circulars::set_refusal(cx, chor, false)).wait().unwrap();
        assert!(write(test, form(&[chor], "abcdef0123456789")).is_ok());
    }

    fn a_mailbox_at_which_nothing_arrives_gets_a_letter(test) {
        let chor = listed(test, "Chor", "chor@verein.example", "Weg 1");
        let id = write(test, form(&[chor], "0123456789abcdef")).unwrap();
        assert_eq!(ways(test, id).pop().unwrap().1, Way::Mail);
        let message = bounced("chor@verein.example");
        test.hub.write(Caller::system(), move |cx| service::bounces::take(cx, &message)).wait().unwrap();
        assert_eq!(ways(test, id).pop().unwrap().1, Way::Letter);
    }

    fn a_trial_goes_to_whoever_asks_and_the_town_not_yet(test) {
        let chor = listed(test, "Chor", "chor@verein.example", "");
        let id = write(test, form(&[chor], "0123456789abcdef")).unwrap();
        let stranger = test.hub.write(visitor(), move |cx| service::circulars::try_out(cx, id)).wait();
        assert!(matches!(stranger, Err(Error::Forbidden)));
        let sent = test.hub.write(visitor(), move |cx| service::circulars::send(cx, id)).wait();
        assert!(matches!(sent, Err(Error::Forbidden)));
        test.hub.write(coordinator(), move |cx| service::circulars::discard(cx, id)).wait().unwrap();
        assert_eq!(came(test, "chor@verein.example"), 0);
        assert!(matches!(
            test.hub.read(coordinator(), move |cx| service::circulars::see(cx, id)).wait(),
            Err(Error::NotFound)
        ));
    }
}
