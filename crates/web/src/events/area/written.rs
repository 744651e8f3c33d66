//! The fields of the event form: as sent, as shown again, as filled from what is stored.

use crate::forms::{Sent, shown_again};
use domain::events::{DatesForm, EventForm};
use kernel::Locale;
use service::events::Detail;

pub(super) fn dates(sent: &Sent) -> DatesForm {
    DatesForm {
        date: sent.text("date"),
        from: sent.text("from"),
        to: sent.text("to"),
        repeats: sent.text("repeats"),
        until: sent.text("until"),
    }
}

pub(super) fn dates_again(form: &DatesForm) -> DatesForm {
    DatesForm {
        date: shown_again(&form.date),
        from: shown_again(&form.from),
        to: shown_again(&form.to),
        repeats: form.repeats.clone(),
        until: shown_again(&form.until),
    }
}

pub(super) fn read(sent: &Sent) -> EventForm {
    EventForm {
        lang: sent.text("lang"),
        title: sent.text("title"),
        summary: sent.text("summary"),
        text: sent.text("text"),
        topic: sent.text("topic"),
        districts: sent.all("districts"),
        place: sent.text("place"),
        cost: sent.text("cost"),
        access: sent.text("access"),
        offer: sent.text("offer"),
        dates: dates(sent),
    }
}

/// All that was typed, cut where nobody would mend it by hand.
pub(super) fn again(form: &EventForm) -> EventForm {
    EventForm {
        lang: shown_again(&form.lang),
        title: shown_again(&form.title),
        summary: shown_again(&form.summary),
        text: shown_again(&form.text),
        topic: form.topic.clone(),
        districts: form.districts.clone(),
        place: shown_again(&form.place),
        cost: shown_again(&form.cost),
        access: shown_again(&form.access),
        offer: form.offer.clone(),
        dates: dates_again(&form.dates),
    }
}

pub(super) fn empty(locale: Locale) -> EventForm {
    EventForm { lang: locale.tag().to_owned(), ..EventForm::default() }
}

/// What is stored, as form; its dates have a page of their own.
pub(super) fn filled(event: &Detail) -> EventForm {
    EventForm {
        lang: event.lang.tag().to_owned(),
        title: event.texts.title.clone(),
        summary: event.texts.summary.clone(),
        text: event.texts.text.clone(),
        topic: event.topic.clone(),
        districts: event.districts.clone(),
        place: event.place.clone().unwrap_or_default(),
        cost: event.cost.clone().unwrap_or_default(),
        access: event.access.clone().unwrap_or_default(),
        offer: event.core.offer.map(|offer| offer.to_string()).unwrap_or_default(),
        dates: DatesForm::default(),
    }
}
