use super::yes;
use crate::visit::Visit;
use domain::imports::Field;
use domain::opportunities::{Rhythm, Shift};
use domain::organisations::ContactPoint;
use domain::settings::Settings;
use i18n::imports::{column, field};
use i18n::terms;
use kernel::{Instant, Locale, Minutes, WallTime};
use service::desk::Silent;
use service::letters::QueuedLetter;
use service::opportunities::{Card, Detail};
use service::organisations::{DirectoryRow, Organisation};
use service::signups::SignupRow;
use sheets::Page;

fn page(header: Vec<String>, rows: impl IntoIterator<Item = Vec<String>>) -> Page {
    let plain = |row: Vec<String>| row.iter().map(|cell| i18n::plain(cell)).collect();
    Page { header: plain(header), rows: rows.into_iter().map(plain).collect() }
}

fn text(stored: Option<&String>) -> String {
    stored.cloned().unwrap_or_default()
}

fn topics(locale: Locale, settings: &Settings, keys: &[String]) -> String {
    let name =
        |key: &String| settings.topic(key).map_or(key.clone(), |topic| topic.name.text(locale).to_owned());
    keys.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn districts(settings: &Settings, keys: &[String]) -> String {
    let name = |key: &String| settings.district(key).map_or(key.clone(), |district| district.name.clone());
    keys.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn date(at: WallTime) -> String {
    let date = at.civil().date();
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

fn time(at: WallTime) -> String {
    format!("{:02}:{:02}", at.civil().hour(), at.civil().minute())
}

fn minutes(at: Option<Minutes>) -> String {
    at.map(|at| format!("{:02}:{:02}", at.get() / 60, at.get() % 60)).unwrap_or_default()
}

fn moment(at: Instant) -> String {
    let local = at.in_city();
    format!(
        "{:02}.{:02}.{} {:02}:{:02}",
        local.day(),
        local.month(),
        local.year(),
        local.hour(),
        local.minute()
    )
}

fn places(capacity: Option<u16>) -> String {
    capacity.map(|places| places.to_string()).unwrap_or_default()
}

/// All that the office knows of organisations.
pub fn organisations(locale: Locale, settings: &Settings, rows: &[Organisation]) -> Page {
    let w = i18n::words(locale);
    let of = |field| column(locale, field);
    let header = vec![
        of(Field::Organisation),
        of(Field::Sector),
        of(Field::Summary),
        of(Field::Description),
        of(Field::District),
        field(locale, "address"),
        of(Field::Website),
        of(Field::Topics),
        of(Field::ContactName),
        of(Field::Email),
        of(Field::Phone),
        w.exports_state(),
        w.exports_member(),
    ];
    let row = |of: &Organisation| {
        let district: Vec<String> = of.district.iter().cloned().collect();
        vec![
            of.name.clone(),
            terms::sector(locale, of.sector),
            of.summary.clone(),
            text(of.description.as_ref()),
            districts(settings, &district),
            text(of.address.as_ref()),
            text(of.website.as_ref()),
            topics(locale, settings, &of.topics),
            text(of.contact_name.as_ref()),
            text(of.email.as_ref()),
            text(of.phone.as_ref()),
            terms::organisation_state(locale, of.state),
            yes(locale, of.membership.is_member()),
        ]
    };
    page(header, rows.iter().map(row))
}

/// Contact points with their organisation.
pub fn contact_points(locale: Locale, settings: &Settings, rows: &[(ContactPoint, String)]) -> Page {
    let header = [
        Field::Organisation,
        Field::ContactName,
        Field::Role,
        Field::Topics,
        Field::Email,
        Field::Phone,
        Field::Hours,
        Field::Languages,
    ];
    let row = |(point, organisation): &(ContactPoint, String)| {
        vec![
            organisation.clone(),
            point.name.clone(),
            point.role.clone(),
            topics(locale, settings, &point.topics),
            text(point.email.as_ref()),
            text(point.phone.as_ref()),
            text(point.hours.as_ref()),
            point.languages.join(", "),
        ]
    };
    page(header.map(|field| column(locale, field)).to_vec(), rows.iter().map(row))
}

/// Offers with all their terms; one with dates has a row for each date to come.
pub fn offers(locale: Locale, settings: &Settings, rows: &[Detail]) -> Page {
    let known = [
        Field::Organisation,
        Field::Title,
        Field::Summary,
        Field::Description,
        Field::Topics,
        Field::District,
        Field::Place,
        Field::Way,
        Field::Rhythm,
        Field::Minutes,
        Field::Weekdays,
        Field::Date,
        Field::From,
        Field::To,
        Field::Capacity,
        Field::MinAge,
        Field::Languages,
        Field::ContactName,
        Field::Email,
        Field::Phone,
    ];
    let state = i18n::words(locale).exports_state();
    let header = known.map(|field| column(locale, field)).into_iter().chain([state]).collect();
    let rows = rows.iter().flat_map(|offer| {
        let dates: Vec<Option<&Shift>> =
            if offer.shifts.is_empty() { vec![None] } else { offer.shifts.iter().map(Some).collect() };
        dates.into_iter().map(move |date| offer_row(locale, settings, offer, date))
    });
    page(header, rows)
}

fn offer_row(locale: Locale, settings: &Settings, of: &Detail, on: Option<&Shift>) -> Vec<String> {
    // An offer at fixed dates says its days by these.
    let weekdays = if on.is_some() && of.times.rhythm == Rhythm::Once {
        String::new()
    } else {
        of.times.weekdays.iter().map(|day| terms::weekday(locale, day)).collect::<Vec<_>>().join(", ")
    };
    vec![
        of.organisation_name.clone(),
        of.texts.title.clone(),
        of.texts.summary.clone(),
        of.texts.tasks.clone(),
        topics(locale, settings, std::slice::from_ref(&of.topic)),
        districts(settings, &of.districts),
        text(of.place.as_ref()),
        terms::way(locale, of.core.way),
        terms::rhythm(locale, of.times.rhythm),
        of.times.minutes.to_string(),
        weekdays,
        on.map(|on| date(on.starts)).unwrap_or_default(),
        on.map_or_else(|| minutes(of.times.from), |on| time(on.starts)),
        on.map_or_else(|| minutes(of.times.to), |on| time(on.ends)),
        places(on.map_or(of.core.places.capacity, |on| on.places.capacity)),
        if of.core.min_age > 0 { of.core.min_age.to_string() } else { String::new() },
        of.languages.join(", "),
        text(of.contact_name.as_ref()),
        text(of.contact_email.as_ref()),
        text(of.contact_phone.as_ref()),
        terms::opportunity_state(locale, of.core.state),
    ]
}

/// Sign-ups with who signed up and how they are reached: personal, for the office and the organisation alone.
pub fn signups(locale: Locale, rows: &[SignupRow]) -> Page {
    let w = i18n::words(locale);
    let header = vec![
        field(locale, "name"),
        column(locale, Field::Email),
        column(locale, Field::Phone),
        column(locale, Field::Title),
        column(locale, Field::Organisation),
        column(locale, Field::Date),
        column(locale, Field::From),
        w.exports_message(),
        w.exports_state(),
        w.exports_channel(),
        w.exports_came(),
    ];
    let row = |row: &SignupRow| {
        let (signup, starts) = (&row.signup, row.shift.map(|(starts, _)| starts));
        vec![
            signup.contact.name.to_string(),
            signup.contact.email.as_ref().map(ToString::to_string).unwrap_or_default(),
            signup.contact.phone.as_ref().map(ToString::to_string).unwrap_or_default(),
            row.title.clone(),
            row.organisation.clone(),
            starts.map(date).unwrap_or_default(),
            starts.map(time).unwrap_or_default(),
            text(signup.message.as_ref()),
            terms::signup_state(locale, signup.state),
            terms::channel(locale, signup.channel),
            moment(signup.created_at),
        ]
    };
    page(header, rows.iter().map(row))
}

/// The public list of offers.
pub(super) fn public_offers(visit: &Visit, cards: &[Card]) -> Page {
    let (locale, settings, w) = (visit.locale, &visit.settings, visit.words());
    let known = [
        Field::Title,
        Field::Organisation,
        Field::Summary,
        Field::Topics,
        Field::District,
        Field::Place,
        Field::Rhythm,
        Field::Date,
    ];
    let header = known.map(|field| column(locale, field)).into_iter().chain([w.exports_link()]).collect();
    let row = |card: &Card| {
        let next = card.shifts.first().map(|shift| date(shift.starts));
        vec![
            card.texts.title.clone(),
            card.organisation_name.clone(),
            card.texts.summary.clone(),
            topics(locale, settings, std::slice::from_ref(&card.topic)),
            districts(settings, &card.districts),
            text(card.place.as_ref()),
            terms::times(locale, &card.times),
            next.unwrap_or_default(),
            format!("{}{}", visit.app.site.base_url, visit.href(&format!("/a/{}", card.id))),
        ]
    };
    page(header, cards.iter().map(row))
}

/// The public directory. How somebody is reached stands on the page of each.
pub(super) fn directory(visit: &Visit, rows: &[DirectoryRow]) -> Page {
    let (locale, w) = (visit.locale, visit.words());
    let known = [Field::Organisation, Field::Sector, Field::Summary, Field::District];
    let more = [w.exports_member(), w.exports_offers(), w.exports_link()];
    let header = known.map(|field| column(locale, field)).into_iter().chain(more).collect();
    let row = |row: &DirectoryRow| {
        let district: Vec<String> = row.district.iter().cloned().collect();
        vec![
            row.name.clone(),
            terms::sector(locale, row.sector),
            row.summary.clone(),
            districts(&visit.settings, &district),
            yes(locale, row.member),
            row.offers.to_string(),
            format!("{}{}", visit.app.site.base_url, visit.href(&format!("/o/{}", row.id))),
        ]
    };
    page(header, rows.iter().map(row))
}

/// Whom to call because an offer fell silent.
pub(super) fn phone_list(visit: &Visit, rows: &[Silent]) -> Page {
    let (locale, w) = (visit.locale, visit.words());
    let known = [Field::Title, Field::Organisation, Field::ContactName, Field::Phone];
    let header =
        known.map(|field| column(locale, field)).into_iter().chain([w.exports_confirmed_until()]).collect();
    let row = |row: &Silent| {
        vec![
            row.title.clone(),
            row.organisation.clone(),
            text(row.contact.as_ref()),
            text(row.phone.as_ref()),
            moment(row.confirm_by),
        ]
    };
    page(header, rows.iter().map(row))
}

/// The latest letters, with as much of an address as the page shows.
pub(super) fn post(visit: &Visit, rows: &[QueuedLetter]) -> Page {
    let w = visit.words();
    let header = vec![
        w.desk_post_what(),
        w.desk_post_to(),
        w.desk_post_when(),
        w.desk_post_state(),
        w.desk_post_tries(),
    ];
    let row = |letter: &QueuedLetter| {
        let (what, to, state) = crate::desk::letter_in_words(visit, letter);
        vec![
            what,
            to,
            moment(letter.sent_at.unwrap_or(letter.created_at)),
            state,
            letter.attempts.to_string(),
        ]
    };
    page(header, rows.iter().map(row))
}
