//! Who answers for an organisation, as cards for an address book (vCard 4.0, RFC 6350).

use super::number;
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::journal::Touch;
use domain::organisations::{ContactPoint, OrganisationId};
use domain::people::PhoneNumber;
use http::StatusCode;

/// The longest line, in bytes without its end (RFC 6350, section 3.2).
const LINE: usize = 75;

pub(super) async fn file(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: OrganisationId = number(&id)?;
    let (found, seq) = visit.snapshot(move |cx| service::organisations::page(cx, id)).await?;
    if found.contact_points.is_empty() {
        return Err(Fault::NotFound);
    }
    let page = format!("{}/o/{id}", visit.app.site.base_url);
    let cards: String =
        found.contact_points.iter().map(|point| card(point, &found.organisation.name, &page)).collect();
    let answer = render::text(StatusCode::OK, "text/vcard; charset=utf-8", cards);
    Ok(render::kept(answer, seq, vec![Touch::Settings, Touch::Organisations, Touch::Organisation(id)]))
}

fn card(point: &ContactPoint, organisation: &str, page: &str) -> String {
    let mut card = String::from("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\n");
    let mut add = |property: &str, value: &str| {
        if !value.is_empty() {
            card.push_str(&folded(&format!("{property}:{value}")));
        }
    };
    add("UID;VALUE=uri", &format!("{page}#kontakt-{}", point.id));
    add("FN", &escaped(&point.name));
    add("ORG", &escaped(organisation));
    add("ROLE", &escaped(&point.role));
    let phone = point.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
    let tel = phone.map(|phone| format!("tel:{}", phone.international())).unwrap_or_default();
    add("TEL;VALUE=uri;TYPE=\"voice,work\"", &tel);
    add("EMAIL;TYPE=work", &escaped(point.email.as_deref().unwrap_or_default()));
    for (at, language) in point.languages.iter().enumerate() {
        add(&format!("LANG;PREF={}", (at + 1).min(100)), language);
    }
    add("NOTE", &escaped(point.hours.as_deref().unwrap_or_default()));
    add("URL", page);
    card.push_str("END:VCARD\r\n");
    card
}

/// A text value (RFC 6350, section 3.4).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in i18n::plain(text).chars() {
        match sign {
            '\\' | ',' | ';' => {
                value.push('\\');
                value.push(sign);
            }
            '\n' => value.push_str("\\n"),
            '\r' => {}
            _ => value.push(sign),
        }
    }
    value
}

/// A line with its end; what is too long goes on behind a space, and no letter is torn apart.
fn folded(line: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for sign in line.chars() {
        if width + sign.len_utf8() > LINE {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(sign);
        width += sign.len_utf8();
    }
    text.push_str("\r\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::organisations::ContactPointId;

    fn point() -> ContactPoint {
        ContactPoint {
            id: ContactPointId::new(4),
            organisation: OrganisationId::new(7),
            name: "Ayşe Käfer; \\ Müller, die Zweite".into(),
            role: "Fragen rund ums Beet: säen, gießen, ernten und alles, was sonst noch im Garten für Groß und Klein wächst"
                .into(),
            topics: vec![],
            phone: Some("02043 99-1234".into()),
            email: Some("ayse@verein.example".into()),
            hours: Some("Montag\nbis 12 Uhr".into()),
            languages: vec!["de".into(), "tr".into()],
            deputy: None,
        }
    }

    fn unfolded(card: &str) -> String {
        card.replace("\r\n ", "")
    }

    #[test]
    fn signs_that_mean_something_are_escaped() {
        let card = unfolded(&card(&point(), "Grüne Daumen", "https://hub.example/o/7"));
        for line in [
            "FN:Ayşe Käfer\\; \\\\ Müller\\, die Zweite\r\n",
            "TEL;VALUE=uri;TYPE=\"voice,work\":tel:+492043991234\r\n",
            "NOTE:Montag\\nbis 12 Uhr\r\n",
            "LANG;PREF=2:tr\r\n",
            "UID;VALUE=uri:https://hub.example/o/7#kontakt-4\r\n",
        ] {
            assert!(card.contains(line), "{line} is not in {card}");
        }
        assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && card.ends_with("END:VCARD\r\n"));
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_letter_is_torn() {
        let mut point = point();
        point.role = "ä".repeat(120);
        let card = card(&point, "Grüne Daumen", "https://hub.example/o/7");
        assert!(card.split("\r\n").all(|line| line.len() <= 75), "{card}");
        assert!(unfolded(&card).contains(&format!("ROLE:{}\r\n", "ä".repeat(120))));
    }

    #[test]
    fn what_is_not_known_has_no_line() {
        let point = ContactPoint { phone: None, email: None, hours: None, languages: vec![], ..point() };
        let card = card(&point, "Grüne Daumen", "https://hub.example/o/7");
        for property in ["TEL", "EMAIL", "NOTE", "LANG"] {
            assert!(!card.contains(&format!("\r\n{property}")), "{property}");
        }
    }
}
