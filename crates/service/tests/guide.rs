//! The guide: three suggestions with what they miss, needs that are never given up, somebody to talk to.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::opportunities::{Filter, OpportunityForm, Wish};
use domain::organisations::ContactPointForm;
use service::opportunities::Guided;
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn guide(test: &TestHub, pairs: &[(&str, &str)]) -> Guided {
    let filter = Filter::from_pairs(pairs.iter().copied());
    test.hub.read(visitor(), move |cx| service::opportunities::guide(cx, &filter)).wait().unwrap()
}

fn titles(guided: &Guided) -> Vec<(&str, Vec<Wish>)> {
    guided.suggestions.iter().map(|it| (it.card.texts.title.as_str(), it.misses.clone())).collect()
}

fn form(title: &str, topic: &str, district: &str, suits: &[&str]) -> OpportunityForm {
    OpportunityForm {
        topic: topic.to_owned(),
        districts: vec![district.to_owned()],
        suits: suits.iter().map(ToString::to_string).collect(),
        ..offer_form(title, "3", false)
    }
}

on_both_databases! {
    fn three_that_fit_best_are_suggested_with_what_they_miss(test) {
        let club = test.organisation("Gartenfreunde");
        test.offer(club, form("Rechnen in Mitte", "school", "mitte", &[]));
        test.offer(club, form("Gießen in Mitte", "nature", "mitte", &[]));
        test.offer(club, form("Gießen in Zweckel", "nature", "zweckel", &[]));
        test.offer(club, form("Rechnen in Zweckel", "school", "zweckel", &[]));
        let wishes = [("topic", "nature"), ("district", "zweckel")];
        assert_eq!(titles(&guide(test, &wishes)), [
            ("Gießen in Zweckel", vec![]),
            ("Rechnen in Zweckel", vec![Wish::Topic]),
            ("Gießen in Mitte", vec![Wish::District]),
        ]);
        assert_eq!(guide(test, &[]).suggestions.len(), 3, "who does not mind gets three all the same");
    }

    fn what_somebody_needs_is_never_given_up_and_a_wish_always_is(test) {
        let club = test.organisation("Gartenfreunde");
        test.offer(club, form("Treppe", "nature", "zweckel", &[]));
        test.offer(club, form("Rampe", "school", "mitte", &["wheelchair"]));
        let wishes = [("topic", "nature"), ("district", "zweckel"), ("suits", "wheelchair")];
        assert_eq!(titles(&guide(test, &wishes)), [("Rampe", vec![Wish::Topic, Wish::District])]);
        assert!(guide(test, &[("suits", "under_18")]).suggestions.is_empty());
    }

    fn somebody_to_talk_to_answers_for_the_topic_or_for_all(test) {
        let club = test.organisation("Gartenfreunde");
        assert!(guide(test, &[]).person.is_none(), "then it is the office");
        let add = |name: &str, topics: &[&str], seed| {
            let person = ContactPointForm {
                contact: signup_form(name, "mira@verein.example", seed).contact,
                role: "Fragen".to_owned(),
                topics: topics.iter().map(ToString::to_string).collect(),
                ..ContactPointForm::default()
            };
            let write = test.hub.write(coordinator(), move |cx| {
                service::organisations::write_contact_point(cx, club, &person)
            });
            write.wait().unwrap();
        };
        add("Alle Themen", &[], 1);
        add("Nur Schule", &["school"], 2);
        let person = |pairs: &[(&str, &str)]| guide(test, pairs).person.map(|(point, _)| point.name);
        assert_eq!(person(&[("topic", "school")]).as_deref(), Some("Nur Schule"));
        assert_eq!(person(&[("topic", "nature")]).as_deref(), Some("Alle Themen"));
        assert_eq!(person(&[]).as_deref(), Some("Alle Themen"));
    }
}
