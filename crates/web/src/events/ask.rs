//! What of the calendar somebody wants to see: read from the address, written into addresses, shown as a form.

use crate::layout::Choice;
use crate::visit::Visit;
use domain::events::Ask;
use domain::settings::Settings;
use jiff::civil::Date;

/// The names in the address of the calendar.
pub(super) const NAMES: &[&str] = &["topic", "district", "organisation", "ab", "ansicht"];
/// What a feed and a calendar to subscribe to read of them.
pub(super) const FILTERS: &[&str] = &["topic", "district", "organisation"];

pub(super) fn read(pairs: &[(String, String)], settings: &Settings) -> Ask {
    Ask::from_pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())), settings)
}

fn query_of(pairs: Vec<(&'static str, String)>) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

/// The canonical query with its question mark; "" for none.
pub(super) fn query(ask: &Ask) -> String {
    query_of(ask.to_pairs())
}

/// Only the filters of it.
pub(super) fn filters(ask: &Ask) -> String {
    query_of(ask.filter_pairs())
}

/// The calendar, asked in this way.
pub(crate) fn href(visit: &Visit, ask: &Ask) -> String {
    visit.href(&format!("/termine{}", query(ask)))
}

/// The form with what is in force chosen.
pub(super) struct Form {
    pub(super) topics: Vec<Choice>,
    pub(super) districts: Vec<Choice>,
    pub(super) organisations: Vec<Choice>,
    pub(super) from: String,
    pub(super) view: &'static str,
}

impl Form {
    pub(super) fn new(visit: &Visit, ask: &Ask, first: Option<Date>, organisation: Option<String>) -> Self {
        let (w, settings) = (visit.words(), &visit.settings);
        let all = |label: String, chosen: bool| std::iter::once(Choice::new("", label, chosen));
        let (topic, district) = (ask.topic.as_deref(), ask.district.as_deref());
        let topics = settings
            .topics
            .iter()
            .map(|it| Choice::new(&it.key, it.name.text(visit.locale), topic == Some(it.key.as_str())));
        let districts = settings
            .districts
            .iter()
            .map(|it| Choice::new(&it.key, &it.name, district == Some(it.key.as_str())));
        let its =
            ask.organisation.zip(organisation).map(|(id, name)| Choice::new(id.to_string(), name, true));
        Self {
            topics: all(w.opportunities_topic_all(), topic.is_none()).chain(topics).collect(),
            districts: all(w.opportunities_district_all(), district.is_none()).chain(districts).collect(),
            organisations: its
                .into_iter()
                .flat_map(|it| [Choice::new("", w.events_organisation_any(), false), it])
                .collect(),
            from: first.map(|day| day.to_string()).unwrap_or_default(),
            view: ask.view.key(),
        }
    }
}
