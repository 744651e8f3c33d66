use crate::site::TestSite;
use domain::accounts::Role;
use service::inquiries::Taken;
use service::{Caller, Error, Refusal};
use testkit::{TestHub, audit};

const PLAIN: &[u8] = b"From: =?UTF-8?Q?Ay=C5=9Fe?= <ayse@post.example>\r\nTo: fragen@stadt.example\r\n\
    Subject: =?utf-8?B?RnJhZ2UgenVtIEjDvGdlbA==?=\r\nMessage-ID: <a1@post.example>\r\n\r\nWo ist der Garten?\r\n\r\n\
    Am 3. Dezember 2026 schrieb Stadt <hub@stadt.example>:\r\n> Wann?\r\n";
const PARTS: &[u8] = b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
    Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/html; charset=iso-8859-1\r\n\
    Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Gr=FC=DFe</p><script>alert(1)</script>\r\n--c--\r\n--b\r\n\
    Content-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\n\r\nweiter\r\n--b\r\nContent-Type: application/pdf\r\n\
    Content-Disposition: attachment; filename*=utf-8''%C3%BC.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n";
const MACHINE: &[u8] =
    b"From: <x@y.example>\r\nReturn-Path: <>\r\nAuto-Submitted: auto-replied\r\n\r\nIch bin nicht da.\r\n";

/// Mails as they come in: whatever is taken is taken once, and its case can be opened.
#[test]
fn fuzz_mails() {
    let site = TestSite::new(TestHub::sqlite());
    testkit::fuzz(&[PLAIN, PARTS, MACHINE], |input| {
        let Ok(mail) = mail::read(input) else { return };
        assert!(mail.text.chars().count() <= 7_500 && mail.to.len() <= 50);
        assert!(!mail.subject.contains(char::is_control) && !mail.name.contains(char::is_control));
        // One mailbox begins five cases an hour: without that pause nothing behind the limit would be looked at.
        site.test.clock.advance_seconds(3_600);
        let again = mail.clone();
        let taken = site.test.hub.write(Caller::system(), move |cx| service::inquiries::take_mail(cx, &mail));
        let id = match taken.wait() {
            Ok(Taken::Began(id) | Taken::Joined(id)) => id,
            Ok(Taken::Known | Taken::Automatic(_) | Taken::Empty)
            | Err(Error::Refused(Refusal::TooOften)) => return,
            Err(error) => panic!("{error}"),
        };
        let told_twice =
            site.test.hub.write(Caller::system(), move |cx| service::inquiries::take_mail(cx, &again));
        assert_eq!(told_twice.wait().unwrap(), Taken::Known);
        let session = site.log_in("koordination@hub.example", Role::Coordinator);
        let case = site.get(&format!("/tisch/fragen/{id}"), Some(&session));
        assert_eq!(case.status.as_u16(), 200, "{}", case.text);
    });
    let audit = audit(&site.test.location);
    assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
}
