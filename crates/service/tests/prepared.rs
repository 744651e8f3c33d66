//! What everybody waits for is prepared once (docs/decisions/0024). A file of its own: the listening is for a whole process.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use service::signups::submit;
use testkit::{TestHub, note_statements, offer_form, prepared_anew, signup_form, statements, visitor};

fn nothing_is_prepared_anew_when_somebody_signs_up(test: &TestHub) {
    let organisation = test.organisation("Gartenfreunde");
    let offer = test.offer(organisation, offer_form("Gießen im Garten", "9", false));
    let network = "203.0.113.9".parse::<std::net::IpAddr>().ok().map(kernel::Network::of);
    let sign_up = |(name, seed): (&str, u64)| {
        let form = signup_form(name, &format!("{name}@post.example"), seed);
        test.hub.write(visitor().from(network), move |cx| submit(cx, offer, &form)).wait().unwrap();
        test.work();
    };
    // From the second on, the counters of the network and of everybody are there.
    for known in [("kim", 1), ("bo", 2)] {
        sign_up(known);
    }
    let _before = statements();
    sign_up(("ada", 3));
    let sent = statements();
    assert!(sent.iter().any(|sql| sql.contains("outbox")), "{sent:#?}");
    // Diesel prepares inserts anew on PostgreSQL: there, a column may be left to its default.
    let anew: Vec<&str> =
        prepared_anew(&sent).into_iter().filter(|sql| !sql.contains("VALUES ($1")).collect();
    assert_eq!(anew, Vec::<&str>::new(), "of {} statements", sent.len());
}

#[test]
fn on_sqlite() {
    note_statements();
    testkit::on_sqlite(nothing_is_prepared_anew_when_somebody_signs_up);
}

#[test]
fn on_postgres_needs_postgres() {
    note_statements();
    testkit::on_postgres(nothing_is_prepared_anew_when_somebody_signs_up);
}
