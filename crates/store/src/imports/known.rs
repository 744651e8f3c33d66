use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{contact_point, opportunity, opportunity_text, organisation};
use diesel::prelude::*;
use domain::opportunities::OpportunityId;
use domain::organisations::{ContactPointId, OrganisationId, Traits};

/// An organisation as a list is compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOrganisation {
    /// Its key.
    pub id: OrganisationId,
    /// What of it may show that another one is the same.
    pub traits: Traits,
}

type OrganisationRow = (i64, String, Option<String>, Option<String>, Option<String>, Option<String>);

/// All that are listed or wait. One that was declined or went into another one is not here.
pub fn known_organisations(connection: &mut Conn) -> Result<Vec<KnownOrganisation>> {
    let rows = organisation::table
        .filter(organisation::state.ne_all(["declined", "merged"]))
        .order(organisation::id)
        .select((
            organisation::id,
            organisation::name,
            organisation::email,
            organisation::phone,
            organisation::address,
            organisation::website,
        ))
        .load::<OrganisationRow>(connection)?;
    let known = |(id, name, email, phone, address, website): OrganisationRow| KnownOrganisation {
        id: OrganisationId::new(id),
        traits: Traits {
            name,
            email: email.unwrap_or_default(),
            phone: phone.unwrap_or_default(),
            address: address.unwrap_or_default(),
            website: website.unwrap_or_default(),
        },
    };
    Ok(rows.into_iter().map(known).collect())
}

/// A contact point as a list is compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownContact {
    /// Its key.
    pub id: ContactPointId,
    /// For whom they answer.
    pub organisation: OrganisationId,
    /// Their name.
    pub name: String,
}

/// All that were not taken off their page.
pub fn known_contacts(connection: &mut Conn) -> Result<Vec<KnownContact>> {
    let rows = contact_point::table
        .filter(contact_point::removed_at.is_null())
        .order(contact_point::id)
        .select((contact_point::id, contact_point::organisation_id, contact_point::name))
        .load::<(i64, i64, String)>(connection)?;
    let known = |(id, organisation, name)| KnownContact {
        id: ContactPointId::new(id),
        organisation: OrganisationId::new(organisation),
        name,
    };
    Ok(rows.into_iter().map(known).collect())
}

/// An offer as a list is compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOffer {
    /// Its key.
    pub id: OpportunityId,
    /// Who offers it.
    pub organisation: OrganisationId,
    /// Its title in the language it was written in.
    pub title: String,
    /// It is over; a list brings it back to life no more.
    pub ended: bool,
}

/// All offers.
pub fn known_offers(connection: &mut Conn) -> Result<Vec<KnownOffer>> {
    let rows = opportunity::table
        .inner_join(opportunity_text::table)
        .filter(opportunity_text::lang.eq(opportunity::lang))
        .order(opportunity::id)
        .select((opportunity::id, opportunity::organisation_id, opportunity_text::title, opportunity::state))
        .load::<(i64, i64, String, String)>(connection)?;
    let known = |(id, organisation, title, state): (i64, i64, String, String)| KnownOffer {
        id: OpportunityId::new(id),
        organisation: OrganisationId::new(organisation),
        title,
        ended: state == "ended",
    };
    Ok(rows.into_iter().map(known).collect())
}
