mod samples;

use super::*;
use samples::{decided, obstacle};
use std::collections::BTreeSet;

const LINK: &str =
    "https://mitmachen.gladbeck.example/m/0123456789abcdefghjkmnpqrstvwxyz0123456789abcdefghjkmnpqrstvwxyz";
const PHONE: &str = "0221 4710-123";
/// 80 letters, the most a title may have.
const LONG: &str = "Mit Kindern aus der Nachbarschaft jeden Samstag im Gemeinschaftsgarten kochen ok";

fn text(of: &str) -> String {
    of.to_owned()
}

fn hub() -> HubFacts {
    HubFacts {
        name: text("Engagierte Stadt Gladbeck"),
        city: text("Gladbeck"),
        phone: text(PHONE),
        hours: text("Montag bis Freitag 9 bis 12 Uhr, donnerstags auch 15 bis 18 Uhr"),
        base_url: text("https://mitmachen.gladbeck.example"),
        inbox: Some("fragen@gladbeck.example".to_owned()),
    }
}

fn offer(title: &str) -> OfferFacts {
    OfferFacts {
        title: text(title),
        organisation: text("Freundeskreis Wittringer Wald e.V."),
        when: text("Samstag, 28. November, 10 bis 13 Uhr"),
        place: text("Burgstraße 64, am Wasserschloss, Treffpunkt hinter dem Museum"),
        contact: text("Frau Aydın, 0221 4710-456"),
        url: text("https://mitmachen.gladbeck.example/a/12"),
    }
}

fn weekly(title: &str, newsletter: bool) -> Letter {
    let entry = |title: &str, about: &[&str], path: &str| DigestEntry {
        title: text(title),
        about: about.iter().map(|it| text(it)).collect(),
        url: format!("https://mitmachen.gladbeck.example{path}"),
    };
    let when = "Samstag, 28. November, 10 bis 13 Uhr";
    Letter::Digest(Box::new(Digest {
        newsletter,
        word: newsletter.then(|| text("Guten Tag,\n\nam Samstag ist Markt der Möglichkeiten.")),
        groups: vec![
            DigestGroup {
                title: text("Neue Angebote"),
                entries: vec![entry(title, &[when, "Freundeskreis e.V.", "Burgstraße 64"], "/a/12")],
                more: 3,
                all: text("https://mitmachen.gladbeck.example/mitmachen"),
            },
            DigestGroup {
                title: text("Neues vom Büro"),
                entries: vec![entry("Wir ziehen um", &[], "/seiten/umzug")],
                more: 0,
                all: text("https://mitmachen.gladbeck.example/neues"),
            },
        ],
        change: text("https://mitmachen.gladbeck.example/wochenpost/abc"),
        stop: text(LINK),
    }))
}

fn letters(title: &str) -> Vec<Letter> {
    let (person, contact, organisation) =
        (text("Zoë Müller"), text("Frau Aydın"), text("Freundeskreis Wittringer Wald e.V."));
    let (offer, link, words) = (offer(title), text(LINK), text("Wir freuen uns.\n\nBitte feste Schuhe."));
    let new_signup = |must_answer, guardian, message: Option<&str>| Letter::OrganisationNewSignup {
        contact: contact.clone(),
        person: person.clone(),
        offer: offer.clone(),
        message: message.map(text),
        reach: text("zoe@mueller.example, 0221 4710-789"),
        link: link.clone(),
        must_answer,
        guardian,
    };
    let asked = |what, said: &str| Letter::InquirySaid {
        what,
        person: text("Zoë Müller"),
        number: text("12"),
        text: text(said),
        link: text(LINK),
        reply: None,
    };
    let introduced = |who: &str, organisation, message: Option<&str>| Letter::Introduced {
        contact: text("Frau Aydın"),
        who: text(who),
        reach: text("0221 4710-789"),
        message: message.map(text),
        organisation,
    };
    let changed = |message: Option<&str>| Letter::OrganisationSignupChanged {
        contact: text("Frau Aydın"),
        person: text("Zoë Müller"),
        offer: offer.clone(),
        message: message.map(text),
        reach: text("zoe@mueller.example, 0221 4710-789"),
        link: text(LINK),
    };
    vec![
        Letter::ConfirmSignup {
            person: person.clone(),
            offer: offer.clone(),
            link: link.clone(),
            hold_until: text("24. November 2026, 14 Uhr"),
        },
        Letter::SignupPlaced {
            person: person.clone(),
            offer: offer.clone(),
            link: link.clone(),
            ics: Some(text("BEGIN:VCALENDAR")),
        },
        Letter::SignupPlaced { person: person.clone(), offer: offer.clone(), link: link.clone(), ics: None },
        Letter::SignupWaiting { person: person.clone(), offer: offer.clone(), link: link.clone() },
        Letter::SignupAccepted {
            person: person.clone(),
            offer: offer.clone(),
            link: link.clone(),
            note: Some(words.clone()),
        },
        Letter::SignupAccepted {
            person: person.clone(),
            offer: offer.clone(),
            link: link.clone(),
            note: None,
        },
        Letter::SignupDeclined {
            person: person.clone(),
            offer: offer.clone(),
            reason: words.clone(),
            offers_url: link.clone(),
        },
        Letter::SignupReminder { person: person.clone(), offer: offer.clone(), link: link.clone() },
        Letter::GuardianAsked {
            guardian: text("Ralf Müller"),
            child: person.clone(),
            offer: offer.clone(),
            link: link.clone(),
        },
        new_signup(true, false, Some("Ich kann gut mit Kindern.")),
        new_signup(false, true, None),
        Letter::OrganisationSignupWithdrawn {
            contact: contact.clone(),
            person: person.clone(),
            offer: offer.clone(),
        },
        Letter::OrganisationReceived { contact: contact.clone(), organisation: organisation.clone() },
        Letter::OrganisationApproved {
            contact: contact.clone(),
            organisation: organisation.clone(),
            login_url: link.clone(),
        },
        Letter::HandOver { person: contact.clone(), organisation: organisation.clone(), link: link.clone() },
        Letter::HandOverTold { organisation: organisation.clone(), successor: contact.clone() },
        Letter::RoleGranted {
            person: contact.clone(),
            roles: vec![text("Koordination"), text("Team: Gartenfreunde")],
            login_url: link.clone(),
        },
        Letter::AccountChanged { person: contact.clone(), link: link.clone() },
        Letter::AccountUnused {
            person: contact.clone(),
            until: text("24. Dezember 2026"),
            login_url: link.clone(),
        },
        Letter::Circular { subject: text("Einladung zum Netzwerktreffen"), text: words.clone() },
        Letter::LogInGone { organisation: organisation.clone() },
        Letter::OrganisationDeclined { contact: contact.clone(), organisation, reason: words.clone() },
        Letter::OpportunityPublished { contact: contact.clone(), offer: offer.clone() },
        Letter::DateCalledOff {
            contact: contact.clone(),
            offer: offer.clone(),
            dates: text("Samstag, 28. November, 10 bis 13 Uhr"),
        },
        Letter::OpportunitySentBack {
            contact: contact.clone(),
            offer: offer.clone(),
            reason: words.clone(),
            link: link.clone(),
        },
        Letter::StillTrue { contact: contact.clone(), offers: vec![(text(title), link.clone())] },
        Letter::StillTrue {
            contact,
            offers: vec![(text(title), link.clone()), (text("Vorlesen"), format!("{link}2"))],
        },
        Letter::LoginCode { code: text("483 920"), minutes: 15 },
        Letter::TestMail { code: text("abc234"), link: text(LINK) },
        Letter::DigestAsked { link: text(LINK), known: false },
        Letter::DigestAsked { link: text(LINK), known: true },
        weekly(title, false),
        weekly(title, true),
        Letter::BarrierReceived {
            person: text("Zoë Müller"),
            first: text("12. Dezember 2026"),
            last: text("9. Januar 2027"),
            ombuds: text("Ombudsstelle des Landes"),
            link: text(LINK),
        },
        Letter::BarrierNoted {
            person: String::new(),
            reason: text("Wir warten auf ein Ersatzteil."),
            last: text("9. Januar 2027"),
            ombuds: String::new(),
            link: text(LINK),
        },
        Letter::BarrierAnswered {
            person: String::new(),
            answer: text("Der Knopf hat jetzt einen Namen."),
            ombuds: text("Ombudsstelle des Landes"),
            link: text(LINK),
        },
        Letter::ReportReceived {
            person: text("Zoë Müller"),
            number: text("7"),
            entry: text(title),
            day: text("Freitag, 4. Dezember"),
            link: text(LINK),
        },
        Letter::ReportDecided { person: String::new(), decided: decided(title, "", "Der Eintrag bleibt") },
        Letter::ReportStatement {
            decided: decided(
                title,
                "Grundlage sind unsere Regeln: Selbstverständnis, Absatz 2",
                "Der Eintrag ist ausgeblendet",
            ),
        },
        Letter::ReportStatement {
            decided: Decided { may_object: false, ..decided(title, "", "Der Eintrag bleibt") },
        },
        Letter::ReportSecond { entry: text(title), day: text("Freitag, 4. Dezember"), link: text(LINK) },
        Letter::InquiryReceived {
            person: text("Zoë Müller"),
            number: text("12"),
            day: text("Freitag, 4. Dezember"),
            link: text(LINK),
            reply: Some(text("fragen+12-abcdefghkmnpqrst@gladbeck.example")),
        },
        asked(Said::Answer, "In der Nähstube, dienstags von 14 bis 17 Uhr."),
        asked(Said::AskedBack, "Welche Maschine ist es?"),
        asked(Said::Closing, "Dafür ist die 115 da."),
        Letter::InquiryAtOffice {
            person: text("Nuri Demir"),
            office: text("Amt für Soziales und Wohnen"),
            number: text("12"),
            day: text("Freitag, 4. Dezember"),
            link: text(LINK),
        },
        obstacle(title, ObstacleNews::Received),
        obstacle(title, ObstacleNews::Opened),
        obstacle(title, ObstacleNews::Answered),
        obstacle(title, ObstacleNews::Solved),
        obstacle(title, ObstacleNews::NotSolvable),
        obstacle(title, ObstacleNews::Declined),
        obstacle(title, ObstacleNews::Too),
        introduced("Zoë Müller", false, Some("Sie kann gut vorlesen.")),
        introduced("Chor Sorglos e.V.", true, Some("Ein Raum für die Probe am Dienstag.")),
        Letter::IntroductionWithdrawn { contact: text("Frau Aydın"), who: text("Zoë Müller") },
        Letter::SignupCalledOff {
            person: person.clone(),
            offer: offer.clone(),
            reason: words,
            offers_url: link,
        },
        Letter::SignupTakenBack { person: person.clone(), offer: offer.clone(), offers_url: text(LINK) },
        changed(Some("Ich komme später.")),
        changed(None),
        Letter::GuardianCalledOff {
            guardian: text("Ralf Müller"),
            child: person,
            offer,
            reason: text("Der Boden ist gefroren."),
        },
    ]
}

/// What has to stand on a line of its own.
fn link_of(letter: &Letter) -> Option<&str> {
    match letter {
        Letter::ConfirmSignup { link, .. }
        | Letter::SignupPlaced { link, .. }
        | Letter::SignupWaiting { link, .. }
        | Letter::SignupAccepted { link, .. }
        | Letter::SignupReminder { link, .. }
        | Letter::GuardianAsked { link, .. }
        | Letter::OrganisationNewSignup { link, .. }
        | Letter::OrganisationSignupChanged { link, .. }
        | Letter::OpportunitySentBack { link, .. }
        | Letter::SignupDeclined { offers_url: link, .. }
        | Letter::SignupCalledOff { offers_url: link, .. }
        | Letter::SignupTakenBack { offers_url: link, .. }
        | Letter::HandOver { link, .. }
        | Letter::AccountChanged { link, .. }
        | Letter::AccountUnused { login_url: link, .. }
        | Letter::RoleGranted { login_url: link, .. }
        | Letter::BarrierReceived { link, .. }
        | Letter::BarrierNoted { link, .. }
        | Letter::BarrierAnswered { link, .. }
        | Letter::TestMail { link, .. }
        | Letter::DigestAsked { link, .. }
        | Letter::ReportReceived { link, .. }
        | Letter::ReportDecided { decided: Decided { link, .. }, .. }
        | Letter::ReportStatement { decided: Decided { link, .. } }
        | Letter::ReportSecond { link, .. }
        | Letter::InquiryReceived { link, .. }
        | Letter::InquirySaid { link, .. }
        | Letter::InquiryAtOffice { link, .. }
        | Letter::Obstacle { link, .. }
        | Letter::OrganisationApproved { login_url: link, .. } => Some(link),
        Letter::StillTrue { offers, .. } => offers.last().map(|(_, link)| link.as_str()),
        Letter::LoginCode { code, .. } => Some(code),
        Letter::Digest(digest) => Some(&digest.stop),
        Letter::OpportunityPublished { offer, .. }
        | Letter::DateCalledOff { offer, .. }
        | Letter::GuardianCalledOff { offer, .. } => Some(&offer.url),
        Letter::OrganisationSignupWithdrawn { .. }
        | Letter::OrganisationReceived { .. }
        | Letter::Introduced { .. }
        | Letter::IntroductionWithdrawn { .. }
        | Letter::LogInGone { .. }
        | Letter::Circular { .. }
        | Letter::HandOverTold { .. }
        | Letter::OrganisationDeclined { .. } => None,
    }
}

#[test]
fn every_letter_stands_alone_in_every_language() {
    let kinds: BTreeSet<_> =
        letters("x").iter().map(|letter| format!("{:?}", std::mem::discriminant(letter))).collect();
    assert_eq!(kinds.len(), 44, "a new letter needs a sample here");
    for locale in Locale::ALL {
        let why = [
            "Sie bekommen diese Mail, weil",
            "You are getting this email because",
            "Bu e-postayı",
            "Ви отримали цей лист, бо",
            "وصلتكم هذه الرسالة لأن",
            "Ten mail przyszedł, bo",
        ];
        for letter in ["Vorlesen", LONG].into_iter().flat_map(letters) {
            let Draft { subject, text, .. } = render(&letter, locale, &hub());
            let told = format!("{locale}\nSubject: {subject}\n\n{text}");
            assert!(!told.contains(['{', '}', '$', '\u{2068}', '\u{2069}', '\t']), "{told}");
            assert!(
                subject.chars().count() <= 78 && !subject.is_empty() && !subject.contains('\n'),
                "{told}"
            );
            assert!(text.contains(PHONE) && text.contains("Montag bis Freitag"), "{told}");
            assert!(why.iter().any(|why| text.contains(why)), "{told}");
            assert!(
                text.contains("Engagierte Stadt Gladbeck\nhttps://mitmachen.gladbeck.example\n"),
                "{told}"
            );
            assert!(link_of(&letter).is_none_or(|link| text.lines().any(|line| line == link)), "{told}");
            assert!(!text.contains("\n\n\n") && text.ends_with('\n') && !text.contains(" \n"), "{told}");
            for line in text.lines().filter(|line| !line.starts_with("https://")) {
                assert!(line.chars().count() <= 72 && !line.contains(LINK), "{line}\n{told}");
            }
        }
    }
}

#[test]
fn no_subject_without_its_title_takes_more_than_half_the_line() {
    for locale in Locale::ALL {
        for letter in letters("") {
            let subject = render(&letter, locale, &hub()).subject;
            assert!(subject.chars().count() <= 60, "{locale}: {subject}");
        }
    }
}

#[test]
fn a_letter_reads_like_this() {
    let letter = letters("Äpfel pflücken im Wittringer Wald").remove(0);
    let Draft { subject, text, calendar } = render(&letter, Locale::De, &hub());
    assert_eq!((subject.as_str(), calendar), ("Bitte bestätigen: Äpfel pflücken im Wittringer Wald", None));
    assert_eq!(
        text,
        format!(
            "Guten Tag Zoë Müller,

schön, dass Sie mitmachen möchten! Jetzt fehlt nur noch eines: Öffnen
Sie diesen Link und drücken Sie dort auf den Knopf.

{LINK}

Bitte tun Sie das bis 24. November 2026, 14 Uhr. Danach verfällt die
Anmeldung.

Was: Äpfel pflücken im Wittringer Wald
Bei: Freundeskreis Wittringer Wald e.V.
Wann: Samstag, 28. November, 10 bis 13 Uhr
Wo: Burgstraße 64, am Wasserschloss, Treffpunkt hinter dem Museum
Ansprechperson: Frau Aydın, 0221 4710-456
Mehr dazu:
https://mitmachen.gladbeck.example/a/12

Sie bekommen diese Mail, weil jemand diese Adresse bei einer Anmeldung
angegeben hat. Waren Sie das nicht? Dann tun Sie einfach nichts. Ohne
den Knopfdruck geschieht nichts, und es kommt keine weitere Mail.

Fragen? Rufen Sie uns gern an: 0221 4710-123
Montag bis Freitag 9 bis 12 Uhr, donnerstags auch 15 bis 18 Uhr

Herzliche Grüße aus Gladbeck
Engagierte Stadt Gladbeck
https://mitmachen.gladbeck.example
"
        )
    );
}

/// To be read by somebody whenever it changes: two facts that changed places make a sentence that no other test doubts.
#[test]
fn all_letters_read_like_this() {
    let told = letters("Äpfel pflücken im Wittringer Wald").into_iter().map(|letter| {
        let Draft { subject, text, .. } = render(&letter, Locale::De, &hub());
        let own = text.split("\n\nFragen? Rufen Sie").next().unwrap_or_default().to_owned();
        format!("{subject}\n\n{own}\n")
    });
    insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n--------\n\n"));
}

#[test]
fn what_is_not_known_is_left_out() {
    let bare = OfferFacts { place: text(""), contact: text(""), when: text(""), ..offer("Vorlesen") };
    let letter = Letter::SignupWaiting { person: text("Zoë"), offer: bare, link: text(LINK) };
    let told = render(&letter, Locale::De, &hub()).text;
    assert!(told.contains("Was: Vorlesen\nBei: Freundeskreis Wittringer Wald e.V.\nMehr dazu:\n"), "{told}");
}

#[test]
fn the_parts_that_may_be_there_are_there_when_they_should() {
    let all = letters("Vorlesen");
    let told = |at: usize| render(&all[at], Locale::De, &hub());
    assert_eq!(
        told(1).calendar.map(|it| (it.name, it.text)),
        Some((text("termin.ics"), text("BEGIN:VCALENDAR")))
    );
    assert!(told(1).text.contains("Im Anhang") && !told(2).text.contains("Im Anhang"));
    assert!(
        told(4).text.contains("> Wir freuen uns.\n>\n> Bitte feste Schuhe.\n")
            && !told(5).text.contains("> ")
    );
    assert!(
        told(9).text.contains("> Ich kann gut mit Kindern.")
            && told(9).text.contains("lernen Sie sich kennen")
    );
    assert!(!told(9).text.contains("unter 16") && told(10).text.contains("Zoë Müller ist unter 16."));
    assert!(told(10).text.contains("Der Platz ist vergeben") && !told(10).text.contains("schreibt dazu"));
    assert!(!told(21).subject.contains("483"), "a code is not shown on a locked screen");
}

#[test]
fn a_stranger_s_name_is_no_link_and_no_line_of_ours() {
    let evil = "Gewinn! https://spam.example/jetzt www.spam.example";
    for locale in Locale::ALL {
        let confirm = Letter::ConfirmSignup {
            person: text(evil),
            offer: offer("x"),
            link: text(LINK),
            hold_until: text("morgen"),
        };
        let guardian = Letter::GuardianAsked {
            guardian: text(evil),
            child: text(evil),
            offer: offer("x"),
            link: text(LINK),
        };
        let received = Letter::OrganisationReceived { contact: text(evil), organisation: text(evil) };
        for letter in [confirm, guardian, received] {
            let Draft { subject, text, .. } = render(&letter, locale, &hub());
            assert!(!text.contains("spam.example") && !subject.contains("spam.example"), "{text}");
        }
    }
}

#[test]
fn a_letter_becomes_a_message_that_keeps_its_links() {
    for letter in letters(LONG) {
        let Draft { subject, text, calendar } = render(&letter, Locale::Tr, &hub());
        let message = crate::Message { subject, text, calendar, ..crate::message::tests::sample() };
        let readable = message.encode(crate::message::Form::Readable).unwrap().formatted();
        let readable = String::from_utf8(readable).unwrap();
        assert!(
            link_of(&letter).is_none_or(|link| readable.contains(&format!("\r\n{link}\r\n"))),
            "{readable}"
        );
    }
}
