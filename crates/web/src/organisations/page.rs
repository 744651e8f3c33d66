use super::contacts::{Deputies, Person, deputies};
use super::logo::Logo;
use super::{looks, number};
use crate::faults::Fault;
use crate::linked_data::LinkedData;
use crate::opportunities::{Card, cards};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::extract::Path;
use axum::response::Response;
use domain::journal::Touch;
use domain::organisations::{Membership, OrganisationId, OrganisationState, Sector};
use domain::people::PhoneNumber;
use i18n::{dates, terms};
use serde_json::json;
use service::Error;
use service::organisations::{Organisation, OrganisationPage};

#[derive(Template)]
#[template(path = "organisations/page.html")]
struct Page {
    shell: Shell,
    name: String,
    lang: &'static str,
    sector: String,
    icon: Icon,
    tone: &'static str,
    logo: Option<Logo>,
    /// Where whoever works for it changes it; "" for everybody else.
    change_href: String,
    summary: String,
    paragraphs: Vec<String>,
    /// "since when" of a member; "" for none.
    member_since: String,
    /// It is not listed yet: only it and the office see this.
    unlisted: bool,
    /// It is hidden after a report.
    hidden: bool,
    /// Where it is reported; "" where the public does not see it.
    report_href: String,
    /// Name and address of the body it belongs to.
    parent: Option<(String, String)>,
    topics: Vec<Topic>,
    reach: Reach,
    people: Vec<Person>,
    /// The same people for an address book.
    vcard_href: String,
    offers: Vec<Card>,
    /// Where the line is made that shows the offers elsewhere.
    embed_href: String,
}

/// What stands at an address: a page, or the way to where it went.
enum Asked {
    Here(Box<OrganisationPage>, Deputies),
    Moved(OrganisationId),
}

/// A topic, as a chip that leads to the directory.
struct Topic {
    name: String,
    icon: Icon,
    href: String,
}

/// Where to find and reach an organisation. What is not known is "".
pub(super) struct Reach {
    pub(super) district: String,
    pub(super) address: String,
    pub(super) website: String,
    /// The same without `https://`.
    pub(super) website_short: String,
    pub(super) phone: String,
    pub(super) phone_href: String,
    pub(super) email: String,
}

impl Reach {
    pub(super) fn new(visit: &Visit, organisation: &Organisation) -> Self {
        let website = organisation.website.clone().unwrap_or_default();
        let phone = organisation.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
        Self {
            district: looks::district(&visit.settings, visit.words(), organisation.district.as_deref()),
            address: organisation.address.clone().unwrap_or_default(),
            website_short: short(&website).to_owned(),
            website,
            phone_href: phone.as_ref().map(|phone| phone.international().to_owned()).unwrap_or_default(),
            phone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
            email: organisation.email.clone().unwrap_or_default(),
        }
    }
}

/// A web address as people write it.
fn short(website: &str) -> &str {
    let bare = website.split_once("://").map_or(website, |(_, rest)| rest);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: OrganisationId = number(&id)?;
    let read = visit.snapshot(move |cx| match service::organisations::page(cx, id) {
        // Printed and linked addresses of a record that went into another one lead on.
        Err(Error::NotFound) => service::doubles::moved_to(cx, id)?.map(Asked::Moved).ok_or(Error::NotFound),
        found => {
            let found = Box::new(found?);
            Ok(Asked::Here(found, deputies(&service::organisations::contact_points(cx)?)))
        }
    });
    let (found, deputies, seq) = match read.await? {
        (Asked::Here(found, deputies), seq) => (*found, deputies, seq),
        (Asked::Moved(to), _) => return Ok(visit.see_other(&format!("/o/{to}"))),
    };
    let touches = vec![Touch::Settings, Touch::Organisations, Touch::Organisation(id), Touch::Opportunities];
    Ok(render::kept(render::ok(&shown(&visit, found, &deputies))?, seq, touches))
}

fn shown(visit: &Visit, found: OrganisationPage, deputies: &Deputies) -> Page {
    let OrganisationPage { organisation, parent, picture, contact_points, offers } = found;
    let (settings, locale) = (&visit.settings, visit.locale);
    let topics = settings.topics.iter().filter(|topic| organisation.topics.contains(&topic.key));
    let people = contact_points.iter().map(|point| Person::new(visit, point, deputies, organisation.lang));
    let unlisted = organisation.state != OrganisationState::Active;
    let mut shell = visit.public_shell();
    shell.noindex |= unlisted;
    let logo = picture.map(Logo::large);
    if !unlisted {
        shell.linked_data = linked(visit, &organisation, logo.as_ref());
    }
    Page {
        shell,
        lang: organisation.lang.tag(),
        sector: terms::sector(locale, organisation.sector),
        icon: looks::sector_icon(organisation.sector),
        tone: looks::tone(organisation.sector),
        logo,
        change_href: change_href(visit, organisation.id),
        paragraphs: organisation.description.as_deref().map(looks::paragraphs).unwrap_or_default(),
        member_since: match &organisation.membership {
            Membership::Member { since, .. } => dates::calendar_date(locale, since.city_day()),
            Membership::None | Membership::Left { .. } => String::new(),
        },
        unlisted,
        hidden: organisation.state == OrganisationState::Restricted,
        report_href: if unlisted {
            String::new()
        } else {
            visit.href(&format!("/o/{}/melden", organisation.id))
        },
        parent: parent.map(|(id, name)| (name, visit.href(&format!("/o/{id}")))),
        topics: topics
            .map(|topic| Topic {
                name: topic.name.text(locale).to_owned(),
                icon: assets::icon_by_name(&topic.icon).unwrap_or(assets::icon::HEART_HANDSHAKE),
                href: visit.href(&format!("/netzwerk?topic={}", topic.key)),
            })
            .collect(),
        reach: Reach::new(visit, &organisation),
        people: people.collect(),
        vcard_href: visit.href(&format!("/o/{}/kontakt.vcf", organisation.id)),
        embed_href: visit.href(&format!("/o/{}/einbetten", organisation.id)),
        offers: cards(visit, &offers),
        name: organisation.name,
        summary: organisation.summary,
    }
}

/// Who it is, for machines.
fn linked(visit: &Visit, organisation: &Organisation, logo: Option<&Logo>) -> LinkedData {
    let base_url = &visit.app.site.base_url;
    let kind = match organisation.sector {
        Sector::CivilSociety => "NGO",
        Sector::Administration => "GovernmentOrganization",
        Sector::Education => "EducationalOrganization",
        Sector::Initiative | Sector::Faith | Sector::Politics | Sector::Business => "Organization",
    };
    let phone = organisation.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
    let member = matches!(organisation.membership, Membership::Member { .. });
    LinkedData::new(vec![json!({
        "@type": kind,
        "@id": format!("{base_url}/o/{}", organisation.id),
        "name": organisation.name,
        "description": organisation.summary,
        "url": format!("{base_url}{}", visit.href(&format!("/o/{}", organisation.id))),
        "sameAs": organisation.website,
        "email": organisation.email,
        "telephone": phone.map(|phone| phone.international().to_owned()),
        "logo": logo.map(|logo| format!("{base_url}{}", logo.src)),
        "address": organisation.address.as_ref().map(|street| json!({
            "@type": "PostalAddress",
            "streetAddress": street,
            "addressLocality": visit.settings.city,
            "addressCountry": "DE",
        })),
        "memberOf": member.then(|| json!({ "@id": format!("{base_url}/#hub") })),
    })])
}

/// Only whoever is logged in is shown a way in; for them no page is kept.
fn change_href(visit: &Visit, id: OrganisationId) -> String {
    match (&visit.account, visit.organisation()) {
        (Some(_), Some(own)) if own == id => visit.href("/unser-bereich/seite"),
        (Some(_), None) => visit.href(&format!("/tisch/organisationen/{id}")),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_address_is_shown_as_people_write_it() {
        assert_eq!(short("https://www.verein.example/"), "verein.example");
        assert_eq!(short("http://verein.example/a?b=c"), "verein.example/a?b=c");
        assert_eq!(short(""), "");
    }
}
