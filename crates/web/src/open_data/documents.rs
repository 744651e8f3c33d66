//! What the documents say: the words of `product.md`, with the keys that are stored. A field is never renamed or taken
//! away within `v1`; new ones may come.

use crate::opportunities::{lines, stamp};
use crate::visit::Visit;
use domain::opportunities::Shift;
use domain::organisations as bodies;
use domain::settings::Settings;
use kernel::Locale;
use serde::Serialize;
use service::open_data::Detail;
use utoipa::ToSchema;

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page<T: ToSchema> {
    /// The rows, by their ids.
    pub items: Vec<T>,
    /// The address of the next page; null on the last one.
    #[schema(format = "uri")]
    pub next: Option<String>,
}

/// Something to volunteer for.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Opportunity {
    #[schema(minimum = 1)]
    pub id: i64,
    /// The page for people.
    #[schema(format = "uri")]
    pub url: String,
    /// The language of the texts, which may not be the one asked for (BCP 47).
    pub lang: &'static str,
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// What there is to do, line by line.
    pub tasks: Vec<String>,
    pub organisation: Named,
    /// Key of a topic.
    pub topic: String,
    /// Keys of districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// How one joins.
    #[schema(pattern = "^(direct|get_to_know)$")]
    pub way: &'static str,
    #[schema(pattern = "^(once|weekly|fortnightly|monthly|flexible)$")]
    pub rhythm: &'static str,
    /// How long each time takes, in minutes.
    pub minutes: u16,
    /// On which days of the week.
    pub weekdays: Vec<&'static str>,
    /// From when, as the clock in town shows it: `17:30`.
    pub from: Option<String>,
    pub to: Option<String>,
    /// Dates to come that take place, the soonest first.
    pub dates: Vec<Date>,
    /// Dates that would come but were called off.
    pub called_off: Vec<Date>,
    /// Free places of regular help; null where nobody counts or dates have their own.
    pub free_places: Option<u16>,
    /// From which age on.
    pub min_age: Option<u8>,
    /// Languages that are needed (BCP 47).
    pub languages: Vec<String>,
    /// For whom it suits.
    pub suits: Vec<&'static str>,
    /// Who insures whoever helps.
    pub insurance: Insurance,
    /// Who answers questions: only in the document of one offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Since when it is listed.
    #[schema(format = DateTime)]
    pub listed_at: Option<String>,
    /// Until when its organisation said that it holds.
    #[schema(format = DateTime)]
    pub confirmed_until: String,
    /// Made up for the starter city.
    pub invented: bool,
}

/// A date with its places.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Date {
    #[schema(minimum = 1)]
    pub id: i64,
    #[schema(format = DateTime)]
    pub starts: String,
    #[schema(format = DateTime)]
    pub ends: String,
    /// Null where nobody counts.
    pub free_places: Option<u16>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Insurance {
    /// Against claims of others.
    pub liability: &'static str,
    /// Against accidents.
    pub accident: &'static str,
}

/// How somebody is reached, as their page shows it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Contact {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

/// Another record by its name.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Named {
    #[schema(minimum = 1)]
    pub id: i64,
    pub name: String,
    #[schema(format = "uri")]
    pub url: String,
}

/// A body in the town.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Organisation {
    #[schema(minimum = 1)]
    pub id: i64,
    #[schema(format = "uri")]
    pub url: String,
    pub name: String,
    #[schema(pattern = "^[a-z_]+$")]
    pub sector: &'static str,
    /// The language of its texts (BCP 47).
    pub lang: &'static str,
    pub summary: String,
    pub description: Option<String>,
    /// Keys of its topics.
    pub topics: Vec<String>,
    /// Key of a district; null is the whole town.
    pub district: Option<String>,
    pub address: Option<String>,
    pub website: Option<String>,
    /// The body it is an office of.
    pub parent: Option<i64>,
    /// Since when it belongs to the network.
    #[schema(format = DateTime)]
    pub member_since: Option<String>,
    /// How it is reached: only in the document of one organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Whom to ask there: only in the document of one organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_points: Option<Vec<ContactPoint>>,
    /// Made up for the starter city.
    pub invented: bool,
}

/// Somebody who answers for a topic.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ContactPoint {
    #[schema(minimum = 1)]
    pub id: i64,
    pub organisation: Named,
    pub name: String,
    /// What they do there.
    pub role: String,
    /// Keys of the topics they answer for; none is all.
    pub topics: Vec<String>,
    /// When they can be reached, in words.
    pub hours: Option<String>,
    /// The languages they speak (BCP 47).
    pub languages: Vec<String>,
    /// How they are reached: only in the document of their organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

/// A field of engagement.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Topic {
    pub key: String,
    /// In the language asked for.
    pub name: String,
}

/// A part of the town.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct District {
    pub key: String,
    pub name: String,
}

/// Writes documents with the addresses of this hub.
pub(super) struct Writer<'a> {
    base_url: &'a str,
    settings: &'a Settings,
    locale: Locale,
}

impl<'a> Writer<'a> {
    pub fn new(visit: &'a Visit, locale: Locale) -> Self {
        Self { base_url: &visit.app.site.base_url, settings: &visit.settings, locale }
    }

    /// The language that texts are wanted in.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    pub fn page(&self, path: &str) -> String {
        format!("{}{}{path}", self.base_url, self.locale.prefix())
    }

    pub fn organisation_named(&self, id: bodies::OrganisationId, name: &str) -> Named {
        Named { id: id.number(), name: name.to_owned(), url: self.page(&format!("/o/{id}")) }
    }

    /// An offer as a list shows it.
    pub fn opportunity(&self, of: &Detail) -> Opportunity {
        let core = &of.core;
        Opportunity {
            id: core.id.number(),
            url: self.page(&format!("/a/{}", core.id)),
            lang: of.texts.lang.tag(),
            title: of.texts.title.clone(),
            summary: of.texts.summary.clone(),
            tasks: lines(&of.texts.tasks),
            organisation: self.organisation_named(core.organisation, &of.organisation_name),
            topic: of.topic.clone(),
            districts: of.districts.clone(),
            place: of.place.clone(),
            way: core.way.key(),
            rhythm: of.times.rhythm.key(),
            minutes: of.times.minutes,
            weekdays: of.times.weekdays.iter().map(kernel::Weekday::key).collect(),
            from: of.times.from.map(|at| at.to_string()),
            to: of.times.to.map(|at| at.to_string()),
            dates: of.shifts.iter().map(date).collect(),
            called_off: of.called_off.iter().map(date).collect(),
            free_places: if of.shifts.is_empty() { core.places.free() } else { None },
            min_age: (core.min_age > 0).then_some(core.min_age),
            languages: of.languages.clone(),
            suits: of.suits.iter().map(domain::opportunities::Suit::key).collect(),
            insurance: Insurance { liability: of.liability_by.key(), accident: of.accident_by.key() },
            contact: None,
            listed_at: of.listed_at.map(stamp),
            confirmed_until: stamp(core.confirm_by),
            invented: of.invented,
        }
    }

    /// An offer with who answers questions.
    pub fn whole_opportunity(&self, of: &Detail) -> Opportunity {
        let contact = Contact {
            name: of.contact_name.clone(),
            email: of.contact_email.clone(),
            phone: of.contact_phone.clone(),
        };
        Opportunity { contact: Some(contact), ..self.opportunity(of) }
    }

    /// An organisation as a list shows it.
    pub fn organisation(&self, of: &service::open_data::Organisation) -> Organisation {
        let member_since = match &of.membership {
            bodies::Membership::Member { since, .. } => Some(stamp(*since)),
            bodies::Membership::None | bodies::Membership::Left { .. } => None,
        };
        Organisation {
            id: of.id.number(),
            url: self.page(&format!("/o/{}", of.id)),
            name: of.name.clone(),
            sector: of.sector.key(),
            lang: of.lang.tag(),
            summary: of.summary.clone(),
            description: of.description.clone(),
            topics: of.topics.clone(),
            district: of.district.clone(),
            address: of.address.clone(),
            website: of.website.clone(),
            parent: of.parent.map(bodies::OrganisationId::number),
            member_since,
            contact: None,
            contact_points: None,
            invented: of.invented,
        }
    }

    /// An organisation with how it is reached.
    pub fn whole_organisation(
        &self,
        of: &service::open_data::Organisation,
        points: &[bodies::ContactPoint],
    ) -> Organisation {
        let reached = |point: &bodies::ContactPoint| {
            let contact = Contact {
                name: Some(point.name.clone()),
                email: point.email.clone(),
                phone: point.phone.clone(),
            };
            ContactPoint { contact: Some(contact), ..self.contact_point(point, &of.name) }
        };
        Organisation {
            contact: Some(Contact { name: None, email: of.email.clone(), phone: of.phone.clone() }),
            contact_points: Some(points.iter().map(reached).collect()),
            ..self.organisation(of)
        }
    }

    /// A contact point as a list shows it.
    pub fn contact_point(&self, of: &bodies::ContactPoint, organisation: &str) -> ContactPoint {
        ContactPoint {
            id: of.id.number(),
            organisation: self.organisation_named(of.organisation, organisation),
            name: of.name.clone(),
            role: of.role.clone(),
            topics: of.topics.clone(),
            hours: of.hours.clone(),
            languages: of.languages.clone(),
            contact: None,
        }
    }

    pub fn topics(&self) -> Vec<Topic> {
        let topic = |topic: &domain::settings::Topic| Topic {
            key: topic.key.clone(),
            name: topic.name.text(self.locale).to_owned(),
        };
        self.settings.topics.iter().map(topic).collect()
    }

    pub fn districts(&self) -> Vec<District> {
        let district = |district: &domain::settings::District| District {
            key: district.key.clone(),
            name: district.name.clone(),
        };
        self.settings.districts.iter().map(district).collect()
    }
}

fn date(of: &Shift) -> Date {
    Date {
        id: of.id.number(),
        starts: stamp(of.starts.instant()),
        ends: stamp(of.ends.instant()),
        free_places: of.places.free(),
    }
}
