use crate::cast::{at, visitor};
use crate::content::{self, ContactPointEntry, Error, OrganisationEntry, Result, entry, read_all};
use domain::organisations::{
    ContactPoint, ContactPointId, OrganisationDraft, OrganisationForm, OrganisationId, Sector,
};
use domain::people::ContactForm;
use kernel::{Instant, Line, Locale, Prose};
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// Puts up the organisations with their contact points, and those that wait to be looked at.
pub(crate) fn tell(cx: &mut WriteCx<'_>, today: Instant) -> Result<BTreeMap<String, OrganisationId>> {
    let entries: Vec<OrganisationEntry> = read_all(content::ORGANISATIONS, "organisation")?;
    let mut known = BTreeMap::new();
    for (age, organisation) in (0_i64..).zip(&entries) {
        at(cx, today.plus_days(-380 + age * 3), Caller::system());
        let parent = match &organisation.parent {
            Some(key) => Some(lookup(&known, key)?),
            None => None,
        };
        let id = service::organisations::put_up(cx, &draft(organisation)?, parent, organisation.invented)?;
        known.insert(organisation.key.clone(), id);
    }
    at(cx, today.plus_days(-200), Caller::system());
    contact_points(cx, &known)?;
    let waiting: Vec<OrganisationEntry> = read_all(content::REGISTRATIONS, "registration")?;
    for registration in waiting {
        at(cx, today.plus_days(-registration.registered_days_ago), visitor(Locale::De));
        let form = form(&registration);
        service::organisations::register(cx, &form)?;
    }
    Ok(known)
}

pub(crate) fn lookup<T: Copy>(known: &BTreeMap<String, T>, key: &str) -> Result<T> {
    known
        .get(key)
        .copied()
        .ok_or_else(|| Error::Entry { what: key.to_owned(), why: "unknown key".to_owned() })
}

/// Bodies that are real have only documented facts: nobody may be named as their contact.
fn draft(entry_: &OrganisationEntry) -> Result<OrganisationDraft> {
    let name = entry_.name.as_str();
    let contact = if entry_.contact.is_empty() {
        None
    } else {
        let mut faults = domain::fields::Faults::new();
        let form = form(entry_).contact;
        let contact = domain::people::Contact::parse(&form, ["contact", "email", "phone"], &mut faults);
        if !faults.is_empty() {
            return Err(Error::Entry { what: name.to_owned(), why: format!("{faults:?}") });
        }
        contact
    };
    Ok(OrganisationDraft {
        name: Line::parse(name).map_err(entry(name))?,
        sector: Sector::from_key(&entry_.sector).ok_or("sector").map_err(entry(name))?,
        summary: Line::parse(&entry_.summary).map_err(entry(name))?,
        description: Prose::parse_optional(&entry_.description).map_err(entry(name))?,
        district: (!entry_.district.is_empty()).then(|| entry_.district.clone()),
        address: Line::parse_optional(&entry_.address).map_err(entry(name))?,
        website: (!entry_.website.is_empty()).then(|| entry_.website.clone()),
        topics: entry_.topics.clone(),
        contact,
        lang: entry_.lang.parse().map_err(entry(name))?,
        signs_charter: entry_.network,
    })
}

fn form(entry: &OrganisationEntry) -> OrganisationForm {
    OrganisationForm {
        name: entry.name.clone(),
        sector: entry.sector.clone(),
        summary: entry.summary.clone(),
        description: entry.description.clone(),
        district: entry.district.clone(),
        address: entry.address.clone(),
        website: entry.website.clone(),
        topics: entry.topics.clone(),
        contact: ContactForm {
            name: entry.contact.clone(),
            email: entry.email.clone(),
            phone: entry.phone.clone(),
        },
        lang: entry.lang.clone(),
        signs_charter: entry.network,
    }
}

fn contact_points(cx: &mut WriteCx<'_>, known: &BTreeMap<String, OrganisationId>) -> Result<()> {
    let entries: Vec<ContactPointEntry> = read_all(content::CONTACT_POINTS, "contact_point")?;
    let mut ids: BTreeMap<String, (OrganisationId, ContactPointId)> = BTreeMap::new();
    for (position, entry) in (0_i32..).zip(&entries) {
        let organisation = lookup(known, &entry.organisation)?;
        let point = ContactPoint {
            id: ContactPointId::new(0),
            organisation,
            name: entry.name.clone(),
            role: entry.role.clone(),
            topics: entry.topics.clone(),
            phone: entry.phone.clone(),
            email: entry.email.clone(),
            hours: entry.hours.clone(),
            languages: entry.languages.clone(),
            deputy: None,
        };
        let id = service::organisations::add_contact_point(cx, &point, position)?;
        ids.insert(entry.name.clone(), (organisation, id));
    }
    for entry in &entries {
        if let Some(deputy) = &entry.deputy {
            let (organisation, point) = lookup(&ids, &entry.name)?;
            let (_, deputy) = lookup(&ids, deputy)?;
            service::organisations::name_deputy(cx, organisation, point, deputy)?;
        }
    }
    Ok(())
}
