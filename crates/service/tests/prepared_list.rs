//! The list that is not kept at the door is prepared once (docs/decisions/0024). A file of its own: the listening is for a
//! whole process.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::opportunities::Filter;
use service::opportunities::PAGE;
use testkit::{TestHub, note_statements, offer_form, prepared_anew, statements, visitor};

fn nothing_is_prepared_anew_when_somebody_looks_at_the_list(test: &TestHub) {
    let organisation = test.organisation("Gartenfreunde");
    // More than one page, so that they are counted too.
    for number in 0..PAGE + 2 {
        test.offer(organisation, offer_form(&format!("Gießen {number}"), "9", false));
    }
    let look = || {
        let read = test.hub.read(visitor(), |cx| service::opportunities::list(cx, Filter::default(), None));
        assert_eq!(read.wait().unwrap().rows.len(), usize::from(PAGE));
    };
    // Each reader of the database prepares what it is asked first.
    for _ in 0..8 {
        look();
    }
    let _before = statements();
    look();
    let sent = statements();
    assert!(sent.iter().any(|sql| sql.contains("opportunity")), "{sent:#?}");
    assert_eq!(prepared_anew(&sent), Vec::<&str>::new(), "of {} statements", sent.len());
}

#[test]
fn on_sqlite() {
    note_statements();
    testkit::on_sqlite(nothing_is_prepared_anew_when_somebody_looks_at_the_list);
}

#[test]
fn on_postgres_needs_postgres() {
    note_statements();
    testkit::on_postgres(nothing_is_prepared_anew_when_somebody_looks_at_the_list);
}
