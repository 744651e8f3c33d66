//! The fields of the offer form: as sent, as shown again, as filled from what is stored.

use crate::forms::{Sent, shown_again};
use domain::opportunities::{Insurer, OpportunityForm, ShiftForm, Way};
use domain::people::ContactForm;
use kernel::Locale;
use service::opportunities::Detail;
use service::organisations::Organisation;

/// Empty rows for dates. Whoever has more saves and gets the next ones.
pub(super) const ROWS: usize = 3;

pub(super) fn read(sent: &Sent) -> OpportunityForm {
    OpportunityForm {
        lang: sent.text("lang"),
        title: sent.text("title"),
        summary: sent.text("summary"),
        tasks: sent.text("tasks"),
        topic: sent.text("topic"),
        districts: sent.all("districts"),
        place: sent.text("place"),
        way: sent.text("way"),
        vulnerable: sent.ticked("vulnerable"),
        rhythm: sent.text("rhythm"),
        minutes: sent.text("minutes"),
        weekdays: sent.all("weekdays"),
        nth: sent.text("nth"),
        from: sent.text("from"),
        to: sent.text("to"),
        capacity: sent.text("capacity"),
        min_age: sent.text("min_age"),
        languages: sent.all("languages"),
        suits: sent.all("suits"),
        liability_by: sent.text("liability_by"),
        accident_by: sent.text("accident_by"),
        contact: sent.contact(["contact_name", "contact_email", "contact_phone"]),
        shifts: (1..=ROWS).map(|row| shift(sent, row)).collect(),
    }
}

fn shift(sent: &Sent, row: usize) -> ShiftForm {
    let text = |part: &str| sent.text(&format!("shift_{part}_{row}"));
    ShiftForm { date: text("date"), from: text("from"), to: text("to"), capacity: text("capacity") }
}

/// All that was typed, cut where nobody would mend it by hand.
pub(super) fn again(mut form: OpportunityForm) -> OpportunityForm {
    for typed in [
        // A choice that is none of ours is shown by its name, so it is cut like the rest.
        &mut form.lang,
        &mut form.title,
        &mut form.summary,
        &mut form.tasks,
        &mut form.place,
        &mut form.minutes,
        &mut form.from,
        &mut form.to,
        &mut form.capacity,
        &mut form.min_age,
        &mut form.contact.name,
        &mut form.contact.email,
        &mut form.contact.phone,
    ] {
        *typed = shown_again(typed);
    }
    for shift in &mut form.shifts {
        for typed in [&mut shift.date, &mut shift.from, &mut shift.to, &mut shift.capacity] {
            *typed = shown_again(typed);
        }
    }
    form
}

/// A new offer. Getting to know each other first is the careful way in, so it is chosen until somebody decides otherwise.
pub(super) fn empty(locale: Locale) -> OpportunityForm {
    OpportunityForm {
        lang: locale.tag().to_owned(),
        way: Way::GetToKnow.key().to_owned(),
        liability_by: Insurer::Unclear.key().to_owned(),
        accident_by: Insurer::Unclear.key().to_owned(),
        shifts: vec![ShiftForm::default(); ROWS],
        ..OpportunityForm::default()
    }
}

/// What is stored, as form. Dates that are there stay as they are; the rows are for new ones.
pub(super) fn filled(offer: &Detail, organisation: &Organisation) -> OpportunityForm {
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    let times = &offer.times;
    OpportunityForm {
        lang: offer.lang.tag().to_owned(),
        title: offer.texts.title.clone(),
        summary: offer.texts.summary.clone(),
        tasks: offer.texts.tasks.clone(),
        topic: offer.topic.clone(),
        districts: offer.districts.clone(),
        place: offer.place.clone().unwrap_or_default(),
        way: offer.core.way.key().to_owned(),
        vulnerable: offer.core.vulnerable,
        rhythm: times.rhythm.key().to_owned(),
        minutes: times.minutes.to_string(),
        weekdays: times.weekdays.iter().map(|day| day.key().to_owned()).collect(),
        nth: times.nth.map(|nth| nth.to_string()).unwrap_or_default(),
        from: times.from.map(|at| at.to_string()).unwrap_or_default(),
        to: times.to.map(|at| at.to_string()).unwrap_or_default(),
        capacity: number(offer.core.places.capacity),
        min_age: if offer.core.min_age == 0 { String::new() } else { offer.core.min_age.to_string() },
        languages: offer.languages.clone(),
        suits: offer.suits.iter().map(|suit| suit.key().to_owned()).collect(),
        liability_by: offer.liability_by.key().to_owned(),
        accident_by: offer.accident_by.key().to_owned(),
        contact: own_contact(offer, organisation),
        shifts: vec![ShiftForm::default(); ROWS],
    }
}

/// Only what is not the organisation's own: else a later change of the organisation would not reach its offers.
fn own_contact(offer: &Detail, organisation: &Organisation) -> ContactForm {
    let own = |mine: &Option<String>, of_all: &Option<String>| {
        mine.clone().filter(|_| mine != of_all).unwrap_or_default()
    };
    let same_ways = offer.contact_email == organisation.email && offer.contact_phone == organisation.phone;
    let (email, phone) = if same_ways {
        (String::new(), String::new())
    } else {
        (offer.contact_email.clone().unwrap_or_default(), offer.contact_phone.clone().unwrap_or_default())
    };
    ContactForm { name: own(&offer.contact_name, &organisation.contact_name), email, phone }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::sent;

    const TYPED: &str = "lang=tr&title=t&summary=s&tasks=a%0D%0Ab&topic=sport&districts=ost&districts=west&place=p\
        &way=direct&vulnerable=1&rhythm=weekly&minutes=90&weekdays=mon&weekdays=sun&nth=-1&from=10:00&to=12:00\
        &capacity=4&min_age=16&languages=de&languages=tr&suits=groups&liability_by=land&accident_by=own\
        &contact_name=n&contact_email=e&contact_phone=f\
        &shift_date_1=2026-12-01&shift_from_1=10:00&shift_to_1=11:00&shift_capacity_1=2&shift_date_3=x";

    #[tokio::test]
    async fn every_field_that_was_typed_is_kept() {
        let form = read(&sent(TYPED).await);
        assert_eq!(again(form.clone()), form);
        assert_eq!(form.tasks, "a\r\nb");
        assert_eq!(form.districts, ["ost", "west"]);
        assert_eq!(form.weekdays, ["mon", "sun"]);
        assert_eq!(form.languages, ["de", "tr"]);
        assert!(form.vulnerable);
        assert_eq!(form.shifts.len(), ROWS);
        assert_eq!(form.shifts[0].capacity, "2");
        assert_eq!(form.shifts[1], ShiftForm::default());
        assert_eq!(form.shifts[2].date, "x");
    }

    #[tokio::test]
    async fn an_untouched_row_is_no_date() {
        let form = read(&sent("shift_date_1=&shift_from_1=&shift_to_1=&shift_capacity_1=").await);
        assert!(form.shifts.iter().all(|shift| *shift == ShiftForm::default()));
    }

    #[tokio::test]
    async fn a_megabyte_is_cut_before_it_is_shown_again() {
        let form = again(read(&sent(&format!("shift_date_2={}", "9".repeat(1 << 20))).await));
        assert_eq!(form.shifts[1].date.len(), 20_000);
    }

    #[test]
    fn a_new_offer_begins_with_getting_to_know_each_other() {
        let form = empty(Locale::Tr);
        assert_eq!((form.way.as_str(), form.lang.as_str()), ("get_to_know", "tr"));
    }
}
