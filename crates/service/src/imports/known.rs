//! What is here already, read once for a whole list.

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::imports::{Kind, fold, normal_name};
use domain::opportunities::OpportunityId;
use domain::organisations::{ContactPointId, Doubles, OrganisationId, Traits};
use std::collections::{BTreeMap, BTreeSet};
use store::imports::{KnownOrganisation, KnownRow};

/// What a list is compared with.
#[derive(Default)]
pub(super) struct Here {
    rows: BTreeMap<String, KnownRow>,
    names: BTreeMap<i64, String>,
    by_name: BTreeMap<String, OrganisationId>,
    by_normal_name: BTreeMap<String, Vec<OrganisationId>>,
    doubles: Doubles,
    contacts: BTreeMap<(OrganisationId, String), ContactPointId>,
    offers: BTreeMap<(OrganisationId, String), OpportunityId>,
    /// Numbers of records of the list's kind that can be written to.
    alive: BTreeSet<i64>,
    /// Numbers of offers that are over.
    ended: BTreeSet<i64>,
}

impl Here {
    pub(super) fn load(cx: &mut ReadCx<'_>, kind: Kind) -> Result<Self> {
        let mut here = Self { rows: store::imports::rows(cx.conn, kind)?, ..Self::default() };
        for known in store::imports::known_organisations(cx.conn)? {
            here.add_organisation(known, kind);
        }
        match kind {
            Kind::Organisations => here.alive = here.names.keys().copied().collect(),
            Kind::ContactPoints => {
                for contact in store::imports::known_contacts(cx.conn)? {
                    here.alive.insert(contact.id.number());
                    here.contacts.entry((contact.organisation, fold(&contact.name))).or_insert(contact.id);
                }
            }
            Kind::Opportunities => {
                for offer in store::imports::known_offers(cx.conn)? {
                    here.alive.insert(offer.id.number());
                    if offer.ended {
                        here.ended.insert(offer.id.number());
                    } else {
                        here.offers.entry((offer.organisation, fold(&offer.title))).or_insert(offer.id);
                    }
                }
            }
        }
        Ok(here)
    }

    fn add_organisation(&mut self, known: KnownOrganisation, kind: Kind) {
        let name = &known.traits.name;
        self.by_name.entry(store::organisations::sort_key(name)).or_insert(known.id);
        self.by_normal_name.entry(normal_name(name)).or_default().push(known.id);
        if kind == Kind::Organisations {
            self.doubles.add(known.id, &known.traits);
        }
        self.names.insert(known.id.number(), known.traits.name);
    }

    /// What a row with this key became, when a list had it before.
    pub(super) fn row(&self, key: &str) -> Option<&KnownRow> {
        self.rows.get(key)
    }

    pub(super) fn is_alive(&self, subject: i64) -> bool {
        self.alive.contains(&subject)
    }

    pub(super) fn is_over(&self, subject: i64) -> bool {
        self.ended.contains(&subject)
    }

    /// The organisation that is written exactly so, but for upper and lower case.
    pub(super) fn named(&self, name: &str) -> Option<OrganisationId> {
        self.by_name.get(&store::organisations::sort_key(name.trim())).copied()
    }

    /// The organisation that is meant: written so, or the only one of this name in another spelling.
    pub(super) fn meant(&self, name: &str) -> Option<OrganisationId> {
        self.named(name).or_else(|| match self.by_normal_name.get(&normal_name(name)).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        })
    }

    pub(super) fn name_of(&self, id: OrganisationId) -> String {
        self.names.get(&id.number()).cloned().unwrap_or_default()
    }

    pub(super) fn likely(
        &self,
        traits: &Traits,
    ) -> Vec<(OrganisationId, Vec<domain::organisations::Reason>)> {
        self.doubles.of(traits)
    }

    pub(super) fn contact(&self, organisation: OrganisationId, name: &str) -> Option<ContactPointId> {
        self.contacts.get(&(organisation, fold(name))).copied()
    }

    pub(super) fn offer(&self, organisation: OrganisationId, title: &str) -> Option<OpportunityId> {
        self.offers.get(&(organisation, fold(title))).copied()
    }
}
