use crate::contexts::ReadCx;
use crate::error::Result;
use crate::search::{Findable, Looked};
use ::search::{Entry, Facet, Text};
use domain::search::Kind;
use domain::settings::Settings;
use kernel::Locale;
use std::collections::BTreeSet;
use store::search::{Body, Contact, Which};

/// Listed organisations are found by name, texts, address, topics and district.
pub(crate) struct Bodies;

impl Findable for Bodies {
    fn kind(&self) -> Kind {
        Kind::Organisation
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let bodies = store::search::bodies(cx.conn, which)?;
        Ok(bodies.into_iter().map(|body| (body.id, entry_of_body(&cx.settings, body))).collect())
    }

    fn changed(&self, _cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        Ok(looked.organisations.clone())
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let listed = store::search::listed_bodies(cx.conn, numbers)?;
        Ok(listed.into_iter().map(|id| (id, format!("/o/{id}"))).collect())
    }
}

/// Who answers for a topic is found by name, by what they are there for and by their organisation. Telephone numbers and
/// mail addresses are read on the page, not searched.
pub(crate) struct Contacts;

impl Findable for Contacts {
    fn kind(&self) -> Kind {
        Kind::Contact
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let contacts = store::search::contacts(cx.conn, which)?;
        Ok(contacts
            .into_iter()
            .map(|contact| (contact.id, entry_of_contact(&cx.settings, contact)))
            .collect())
    }

    fn changed(&self, cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        let organisations: Vec<i64> = looked.organisations.iter().copied().collect();
        Ok(store::search::contacts_of(cx.conn, &organisations)?.into_iter().collect())
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let public = store::search::contacts(cx.conn, Which::These(numbers))?;
        Ok(public.into_iter().map(|it| (it.id, format!("/o/{}", it.organisation))).collect())
    }
}

fn entry_of_body(settings: &Settings, body: Body) -> Entry {
    let locale: Locale = body.lang.parse().unwrap_or_default();
    let district = body.district.as_deref().and_then(|key| settings.district(key)).map(|it| it.name.clone());
    let lines = [body.summary]
        .into_iter()
        .chain(body.description)
        .chain(body.address)
        .chain(topic_names(settings, locale, &body.topics))
        .chain(district);
    let text = Text { tag: body.lang, title: body.name, body: lines.collect::<Vec<_>>().join("\n") };
    Entry {
        key: crate::search::key(Kind::Organisation, body.id),
        texts: vec![text],
        labels: labels(Kind::Organisation, body.topics, body.district),
        day: 0,
    }
}

fn entry_of_contact(settings: &Settings, contact: Contact) -> Entry {
    let locale: Locale = contact.lang.parse().unwrap_or_default();
    let lines = [contact.role, contact.organisation_name].into_iter().chain(topic_names(
        settings,
        locale,
        &contact.topics,
    ));
    let text = Text { tag: contact.lang, title: contact.name, body: lines.collect::<Vec<_>>().join("\n") };
    Entry {
        key: crate::search::key(Kind::Contact, contact.id),
        texts: vec![text],
        labels: labels(Kind::Contact, contact.topics, None),
        day: 0,
    }
}

fn labels(kind: Kind, topics: Vec<String>, district: Option<String>) -> Vec<(Facet, String)> {
    std::iter::once((Facet::Kind, kind.key().to_owned()))
        .chain(topics.into_iter().map(|topic| (Facet::Topic, topic)))
        .chain(district.map(|district| (Facet::District, district)))
        .collect()
}

fn topic_names(settings: &Settings, locale: Locale, keys: &[String]) -> Vec<String> {
    let names =
        keys.iter().filter_map(|key| settings.topic(key)).map(|topic| topic.name.text(locale).to_owned());
    names.collect()
}
