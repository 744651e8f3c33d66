use crate::cast::at;
use crate::content::{self, OpportunityEntry, Result, ShiftEntry, TextsEntry, entry, read_all};
use crate::organisations::lookup;
use domain::opportunities::{OpportunityDraft, OpportunityForm, OpportunityId, OpportunityTexts, ShiftForm};
use domain::organisations::OrganisationId;
use domain::people::ContactForm;
use jiff::ToSpan;
use kernel::{Instant, Line, Locale, Prose, Weekday};
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// An offer of the city, with the dates of its shifts in the order of the file.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) id: OpportunityId,
    /// Start of each shift, as stored.
    pub(crate) starts: Vec<String>,
}

/// Writes and publishes the offers, as they came in over the last months.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    today: Instant,
) -> Result<BTreeMap<String, Told>> {
    let entries: Vec<OpportunityEntry> = read_all(content::OPPORTUNITIES, "opportunity")?;
    let mut known = BTreeMap::new();
    for (place, opportunity) in (0_i64..).zip(&entries) {
        let organisation = lookup(organisations, &opportunity.organisation)?;
        // Every ninth came in this week; the others wandered in over the months before their last confirmation.
        let age = if place % 9 == 0 && opportunity.confirmed_days_ago < 30 {
            opportunity.confirmed_days_ago.min(6)
        } else {
            opportunity.confirmed_days_ago + 8 + (place * 7) % 60
        };
        let listed = today.plus_days(-age).plus_seconds(place * 60);
        known.insert(opportunity.key.clone(), one(cx, opportunity, organisation, today, listed)?);
    }
    Ok(known)
}

/// Writes and publishes one offer as if it had come in at `listed`, and confirms it when its entry says so.
pub(crate) fn one(
    cx: &mut WriteCx<'_>,
    opportunity: &OpportunityEntry,
    organisation: OrganisationId,
    today: Instant,
    listed: Instant,
) -> Result<Told> {
    let name = opportunity.key.as_str();
    let form = form(opportunity, today);
    let draft = OpportunityDraft::parse(&form, organisation, &cx.settings, today).map_err(entry(name))?;
    let starts = form.shifts.iter().map(|shift| format!("{}T{}", shift.date, shift.from)).collect();
    at(cx, listed, Caller::system());
    let id = service::opportunities::put_up(cx, &draft)?;
    service::opportunities::publish(cx, id)?;
    for (lang, texts) in
        [(Locale::De, &opportunity.de), (Locale::En, &opportunity.en), (Locale::Tr, &opportunity.tr)]
    {
        if let Some(texts) = texts {
            service::opportunities::translate(cx, id, lang, &parse(texts, name)?)?;
        }
    }
    let confirmed = today.plus_days(-opportunity.confirmed_days_ago);
    // Listing it was a word as well.
    if confirmed.micros() - listed.micros() > 86_400_000_000 / 2 {
        at(cx, confirmed, Caller::system());
        service::opportunities::confirm_true(cx, id, domain::signups::Channel::Web)?;
    }
    Ok(Told { id, starts })
}

fn parse(texts: &TextsEntry, name: &str) -> Result<OpportunityTexts> {
    Ok(OpportunityTexts {
        title: Line::parse(&texts.title).map_err(entry(name))?,
        summary: Line::parse(&texts.summary).map_err(entry(name))?,
        tasks: Prose::parse(&texts.tasks.join("\n")).map_err(entry(name))?,
    })
}

fn form(entry: &OpportunityEntry, today: Instant) -> OpportunityForm {
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    OpportunityForm {
        lang: entry.lang.clone(),
        title: entry.title.clone(),
        summary: entry.summary.clone(),
        tasks: entry.tasks.join("\n"),
        topic: entry.topic.clone(),
        districts: entry.district.clone(),
        place: entry.place.clone(),
        way: entry.way.clone(),
        vulnerable: entry.vulnerable,
        rhythm: entry.rhythm.clone(),
        minutes: entry.minutes.to_string(),
        weekdays: entry.weekdays.clone(),
        nth: entry.nth.map(|nth| nth.to_string()).unwrap_or_default(),
        from: entry.from.clone(),
        to: entry.to.clone(),
        capacity: number(entry.capacity),
        min_age: entry.min_age.to_string(),
        languages: entry.languages.clone(),
        suits: entry.suits.clone(),
        liability_by: entry.liability_by.clone(),
        accident_by: entry.accident_by.clone(),
        contact: ContactForm {
            name: entry.contact_name.clone(),
            email: entry.contact_email.clone(),
            phone: entry.contact_phone.clone(),
        },
        shifts: entry.shift.iter().map(|shift| shift_form(shift, today)).collect(),
    }
}

/// The first such weekday after today, and so many weeks later.
fn shift_form(entry: &ShiftEntry, today: Instant) -> ShiftForm {
    let wanted = Weekday::from_key(&entry.weekday).map_or(0, |day| day as i32);
    let day = today.city_day();
    let days = (wanted - i32::from(day.weekday().to_monday_zero_offset()) + 6).rem_euclid(7) + 1;
    let date = day.saturating_add((days + entry.in_weeks * 7).days());
    ShiftForm {
        date: date.to_string(),
        from: entry.from.clone(),
        to: entry.to.clone(),
        capacity: entry.capacity.map(|places| places.to_string()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    #[test]
    fn a_weekday_is_the_next_one_and_never_today() {
        let sunday = WallTime::from_stored("2026-11-22T12:00").unwrap().instant();
        let on = |weekday: &str, in_weeks| {
            let entry = ShiftEntry {
                weekday: weekday.into(),
                in_weeks,
                from: "10:00".into(),
                to: "11:00".into(),
                capacity: None,
            };
            shift_form(&entry, sunday).date
        };
        assert_eq!(on("mon", 0), "2026-11-23");
        assert_eq!(on("sun", 0), "2026-11-29");
        assert_eq!(on("sat", 1), "2026-12-05");
    }
}
