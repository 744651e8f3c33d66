//! Two processes on one database: what one writes, the other hears of.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::journal::Touch;
use domain::settings::Settings;
use service::{Caller, Listener};
use std::sync::{Arc, Mutex};
use testkit::{on_both_databases, organisation_form, settings};

type News = Vec<(i64, Vec<Touch>)>;

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<News>>);

impl Listener for Heard {
    fn touched(&self, seq: i64, touches: &[Touch]) {
        self.0.lock().unwrap().push((seq, touches.to_vec()));
    }
}

impl Heard {
    fn take(&self) -> News {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

on_both_databases! {
    fn what_another_process_changes_is_heard_of_once_and_in_order(test) {
        let (here, there) = (&test.hub, test.second());
        let heard = Heard::default();
        here.listen(Box::new(heard.clone()));
        let before = here.position().unwrap();
        assert_eq!(here.catch_up(before).unwrap(), before);
        assert!(heard.take().is_empty());

        let form = organisation_form("Nachbarhilfe");
        let id = there.write(testkit::visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
        there.write(testkit::coordinator(), move |cx| service::organisations::approve(cx, id)).wait().unwrap();
        let after = here.catch_up(before).unwrap();
        let news = heard.take();
        assert!(news.iter().any(|(_, touches)| touches.contains(&Touch::Organisation(id))), "{news:?}");
        assert!(news.is_sorted_by_key(|(seq, _)| *seq));
        // Asking to be listed shows on no public page.
        assert!(news.iter().all(|(seq, _)| (before + 2..=after).contains(seq)), "{news:?}");

        assert_eq!(here.catch_up(after).unwrap(), after);
        assert!(heard.take().is_empty(), "heard of once");
    }

    fn new_settings_of_another_process_count_here_too(test) {
        let (here, there) = (&test.hub, test.second());
        let before = here.position().unwrap();
        let renamed = Settings { name: "Anderswo".to_owned(), ..settings() };
        there.write(Caller::system(), move |cx| service::settings::put(cx, renamed)).wait().unwrap();
        assert_ne!(here.settings().name, "Anderswo");
        here.catch_up(before).unwrap();
        assert_eq!(here.settings().name, "Anderswo");
    }
}
