use domain::articles::{ArticleForm, TextForm};
use domain::events::{DatesForm, EventForm};
use domain::opportunities::{OpportunityForm, ShiftForm};
use domain::organisations::OrganisationForm;
use domain::people::ContactForm;
use domain::settings::{Charter, District, Localised, Settings, Topic};
use domain::signups::SignupForm;
use kernel::{PublicId, SeededRng};

/// One green dot: the smallest picture that is one.
pub const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\xda\x63\x10\xa9\xb0\x01\x00\x01\x6c\x00\xc9\x56\xf8\x13\xaf\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// A text of the office as its form sends it, with a picture of this number in it.
pub fn article_form(kind: &str, title: &str, picture: i64, seed: u64) -> ArticleForm {
    ArticleForm {
        kind: kind.to_owned(),
        slug: String::new(),
        text: TextForm {
            title: title.to_owned(),
            summary: "Kurz gesagt.".to_owned(),
            content: format!("Ein Absatz.\n\n![Ein grüner Punkt](bild:{picture})"),
            before: String::new(),
        },
        form_key: PublicId::draw(&mut SeededRng::new(seed)).to_string(),
    }
}

/// A small city: two topics, two districts.
pub fn settings() -> Settings {
    let topic = |key: &str, name: &str| Topic {
        key: key.to_owned(),
        icon: "sprout".to_owned(),
        tint: "leaf".to_owned(),
        name: Localised::german(name),
    };
    let district = |key: &str, name: &str| District { key: key.to_owned(), name: name.to_owned() };
    Settings {
        name: "Engagierte Stadt Teststadt".to_owned(),
        city: "Teststadt".to_owned(),
        phone: "0221 4710-123".to_owned(),
        hours: Localised::german("Montag bis Freitag, 9 bis 12 Uhr"),
        topics: vec![topic("nature", "Natur & Umwelt"), topic("school", "Kita & Schule")],
        districts: vec![district("mitte", "Mitte"), district("zweckel", "Zweckel")],
        charter: Charter { version: "1".to_owned(), ..Charter::default() },
        ..Settings::default()
    }
}

/// A registration that is right.
pub fn organisation_form(name: &str) -> OrganisationForm {
    let mailbox: String = name.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    OrganisationForm {
        name: name.to_owned(),
        sector: "civil_society".to_owned(),
        summary: "Wir packen an.".to_owned(),
        topics: vec!["nature".to_owned()],
        contact: ContactForm {
            name: "Mira Minze".to_owned(),
            email: format!("{mailbox}@verein.example"),
            phone: "0221 4710-200".to_owned(),
        },
        lang: "de".to_owned(),
        ..OrganisationForm::default()
    }
}

/// An event on one day from ten to one, open to all.
pub fn event_form(title: &str, day: &str) -> EventForm {
    let text = |text: &str| text.to_owned();
    EventForm {
        lang: text("de"),
        title: text(title),
        summary: text("Alle sind eingeladen."),
        topic: text("nature"),
        districts: vec![text("zweckel")],
        place: text("Hofstraße 7"),
        dates: DatesForm { date: text(day), from: text("10:00"), to: text("13:00"), ..DatesForm::default() },
        ..EventForm::default()
    }
}

/// Regular help with so many places; on Saturday, 28 November, where `dated`.
pub fn offer_form(title: &str, places: &str, dated: bool) -> OpportunityForm {
    let text = |text: &str| text.to_owned();
    OpportunityForm {
        lang: text("de"),
        title: text(title),
        summary: text("Wir freuen uns auf Sie."),
        tasks: text("Gießen\nErnten"),
        topic: text("nature"),
        districts: vec![text("zweckel")],
        way: text("direct"),
        rhythm: text(if dated { "once" } else { "weekly" }),
        minutes: text("60"),
        weekdays: if dated { vec![] } else { vec![text("tue")] },
        capacity: if dated { String::new() } else { text(places) },
        min_age: text("0"),
        languages: vec![text("de")],
        liability_by: text("organisation"),
        accident_by: text("land"),
        shifts: if dated {
            vec![ShiftForm {
                date: text("2026-11-28"),
                from: text("10:00"),
                to: text("13:00"),
                capacity: text(places),
            }]
        } else {
            vec![]
        },
        ..OpportunityForm::default()
    }
}

/// A sign-up that is right; the seed makes its form key.
pub fn signup_form(name: &str, email: &str, seed: u64) -> SignupForm {
    SignupForm {
        contact: ContactForm { name: name.to_owned(), email: email.to_owned(), phone: String::new() },
        form_key: PublicId::draw(&mut SeededRng::new(seed)).to_string(),
        ..SignupForm::default()
    }
}

/// What a mail server writes when it knows no such mailbox (RFC 3464).
pub fn bounced(address: &str) -> Vec<u8> {
    format!(
        "Content-Type: multipart/report; boundary=\"g\"\r\n\r\n--g\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--g--\r\n"
    )
    .into_bytes()
}
