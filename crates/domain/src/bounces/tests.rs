use super::*;
use proptest::prelude::*;

fn report(per_recipient: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example\r\nTo: hub@stadt.example\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"grenze\"\r\n\r\n\
         --grenze\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nLeider konnte Ihre Nachricht nicht zugestellt werden.\r\n\
         --grenze\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\
         Arrival-Date: Sat, 28 Nov 2026 10:00:00 +0100\r\n\r\n{per_recipient}\r\n\r\n\
         --grenze\r\nContent-Type: message/rfc822\r\n\r\nTo: jemand@anders.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--grenze--\r\n"
    )
}

fn addresses(message: &str) -> Vec<String> {
    read(message.as_bytes()).into_iter().map(|bounce| bounce.address.to_string()).collect()
}

#[test]
fn an_unknown_mailbox_is_read_as_the_german_providers_say_it() {
    for (name, fields) in [
        (
            "Postfix, as most town halls run it",
            "Final-Recipient: rfc822; kim@verein.example\r\nOriginal-Recipient: rfc822;kim@verein.example\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx.verein.example\r\nDiagnostic-Code: smtp; 550 5.1.1 <kim@verein.example>: Recipient address rejected:\r\n    User unknown in virtual mailbox table",
        ),
        (
            "GMX and WEB.DE",
            "Final-Recipient: RFC822; kim@verein.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550-Requested action not taken: mailbox unavailable\r\n 550 For explanation visit the postmaster page",
        ),
        (
            "T-Online",
            "Final-Recipient: rfc822;<kim@verein.example>\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp;550 user unknown",
        ),
        (
            "Exchange",
            "Original-Recipient: rfc822;kim@verein.example\r\nFinal-Recipient: rfc822;kim.b@intern.example\r\nAction: failed\r\nStatus: 5.1.10 (RESOLVER.ADR.RecipientNotFound)",
        ),
    ] {
        assert_eq!(addresses(&report(fields)), ["kim@verein.example"], "{name}");
    }
}

#[test]
fn a_delay_a_full_mailbox_and_a_spam_filter_make_no_address_undeliverable() {
    for (action, status) in [
        ("delayed", "4.4.1"),
        ("delayed", "5.1.1"),
        ("delivered", "2.0.0"),
        ("failed", "4.2.2"),
        ("failed", "5.2.2"),
        ("failed", "5.3.4"),
        ("failed", "5.7.1"),
    ] {
        let fields =
            format!("Final-Recipient: rfc822; kim@verein.example\r\nAction: {action}\r\nStatus: {status}");
        assert_eq!(addresses(&report(&fields)), Vec::<String>::new(), "{action} {status}");
    }
}

#[test]
fn several_addresses_are_read_each_once() {
    let one =
        |address: &str| format!("Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1");
    let fields = [one("a@verein.example"), one("b@verein.example"), one("a@verein.example")].join("\r\n\r\n");
    assert_eq!(addresses(&report(&fields)), ["a@verein.example", "b@verein.example"]);
}

#[test]
fn what_is_no_report_names_nobody() {
    for message in [
        "",
        "Guten Tag, kim@verein.example gibt es nicht mehr.\r\nAction: failed\r\nStatus: 5.1.1",
        "Content-Type: message/delivery-status",
        "Content-Type: message/delivery-status\r\n\r\nAction: failed",
        &report("Final-Recipient: rfc822; kein postfach\r\nAction: failed\r\nStatus: 5.1.1"),
        &report("Final-Recipient: rfc822; kim@verein.example\r\nAction: failed\r\nStatus: fünf"),
    ] {
        assert_eq!(addresses(message), Vec::<String>::new(), "{message}");
    }
}

proptest! {
    #[test]
    fn garbage_is_read_to_its_end(bytes in proptest::collection::vec(any::<u8>(), 0..4000)) {
        let mut message = b"Content-Type: message/delivery-status\n\n".to_vec();
        message.extend(bytes);
        prop_assert!(read(&message).len() <= 50);
    }
}
